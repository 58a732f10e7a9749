/**
 * Papers set as PDF: tagged (PDF/UA-1), with the fonts of the site and without any font of the machine, no clock in it: the
 * same bytes everywhere. See decision 30.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { create } from 'fontkitten';
import { KeptPictures, PICTURES } from '../pictures/kept-pictures.ts';
import { codeDigest } from '../store/code.ts';

/** This code, the template, and the packages that hold the program and the fonts. */
const CODE = 'src/printing';
const TEMPLATE = join(CODE, 'paper.typ');
const FONTS = join('node_modules', '@expo-google-fonts');
const FONT_FILES = [
  'ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  'ibm-plex-sans/700Bold/IBMPlexSans_700Bold.ttf',
  'amiri/400Regular/Amiri_400Regular.ttf',
  'amiri/700Bold/Amiri_700Bold.ttf',
  // Drawings name the Arabic of the site.
  'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  'ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf',
];
/** Results of so many papers before are remembered: their fonts and the template. */
const REMEMBERED = 5;

/** Those of text; the others are for drawings. */
const TEXT_FONTS = 4;
/** Stands for a letter that no font has. */
const UNKNOWN_LETTER = '\ufffd';

interface Typesetter {
  readonly compiler: NodeCompiler;
  /** Code points that can be set. */
  readonly letters: ReadonlySet<number>;
  readonly template: string;
  readonly kept: KeptPictures;
}

let typesetter: Typesetter | undefined;

/** Starts the program with the fonts of the site; a process needs it once. */
export function startTypesetter(): Typesetter {
  const fontBlobs = FONT_FILES.map((file) => readFileSync(join(FONTS, file)));
  const letters = fontBlobs.slice(0, TEXT_FONTS).flatMap((blob) => {
    const font = create(blob);
    return 'characterSet' in font ? font.characterSet : [];
  });
  return {
    letters: new Set(letters),
    compiler: NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontBlobs }] }),
    template: readFileSync(TEMPLATE, 'utf8'),
    kept: new KeptPictures(PICTURES, codeDigest([CODE])),
  };
}

/** A tagged PDF must not hold a letter without a form; invisible ones are dropped, others shown as unknown. */
function withKnownLetters(text: string, letters: ReadonlySet<number>): string {
  return text.replaceAll(/\P{ASCII}/gu, (letter) => {
    if (letters.has(letter.codePointAt(0) ?? 0)) return letter;
    return /\p{Default_Ignorable_Code_Point}/u.test(letter) ? '' : UNKNOWN_LETTER;
  });
}

/**
 * @param source the paper as JSON
 * @throws Error with what the typesetter says
 */
export function setPaper({ compiler, template, letters }: Typesetter, source: string): Uint8Array {
  const paper = withKnownLetters(source, letters);
  const result = compiler.compile({ mainFileContent: template, inputs: { paper } });
  const error = result.takeError();
  const document = result.result;
  if (error !== null || document === null) {
    const said = error === null ? [] : compiler.fetchDiagnostics(error);
    throw new Error(`the paper could not be set: ${JSON.stringify(said)}`);
  }
  const bytes = compiler.pdf(document, { pdfStandard: PdfStandard.UA_1 });
  compiler.evictCache(REMEMBERED);
  return bytes;
}

/**
 * The PDF of a paper. One that was set before, from the same words, by the same code, is taken from the disk.
 *
 * @param paper what `printedPaper` gives
 */
export function pdfOf(paper: object): Uint8Array {
  typesetter ??= startTypesetter();
  const source = JSON.stringify(paper);
  const name = typesetter.kept.name(source, 'pdf');
  const known = typesetter.kept.read(name);
  if (known) return known;
  const bytes = setPaper(typesetter, source);
  typesetter.kept.write(name, bytes);
  return bytes;
}
