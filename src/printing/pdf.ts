/**
 * Papers set as PDF: tagged (PDF/UA-1), with the fonts of the site and without any font of the machine, no clock in it: the
 * same bytes everywhere. See decision 30.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { create } from 'fontkitten';
import { KeptPictures, PICTURES } from '../pictures/kept-pictures.ts';
import { outlined } from '../pictures/png.ts';
import { codeDigest } from '../store/code.ts';

/** This code with the template, what drawings come from, and the packages that hold the program and the fonts. */
const CODE = ['src/printing', 'src/pictures'];
const TEMPLATE = join('src/printing', 'paper.typ');
const FONTS = join('node_modules', '@expo-google-fonts');
/** Each family in its two weights. */
const LATIN = [
  'ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  'ibm-plex-sans/700Bold/IBMPlexSans_700Bold.ttf',
] as const;
const ARABIC = [
  'amiri/400Regular/Amiri_400Regular.ttf',
  'amiri/700Bold/Amiri_700Bold.ttf',
] as const;
/** Results of so many papers before are remembered: their fonts and the template. */
const REMEMBERED = 5;
/** Stands for a letter that no font has. */
const UNKNOWN_LETTER = '\ufffd';

interface Typesetter {
  readonly compiler: NodeCompiler;
  /** Code points that can be set. */
  readonly letters: ReadonlySet<number>;
  readonly template: string;
  readonly kept: KeptPictures;
}

/** What `printedPaper` gives, as far as it matters here. */
interface Printed {
  /** SVG documents. */
  readonly drawings: readonly string[];
}

let typesetter: Typesetter | undefined;

function fontFile(file: string): Buffer {
  return readFileSync(join(FONTS, file));
}

/** The code points for which each of some fonts has a form. */
function inEach(files: readonly string[]): ReadonlySet<number> {
  const sets = files.map((file): ReadonlySet<number> => {
    const font = create(fontFile(file));
    return new Set('characterSet' in font ? font.characterSet : []);
  });
  return sets.reduce((one, other) => one.intersection(other));
}

/** Starts the program with the fonts of the site; a process needs it once. */
export function startTypesetter(): Typesetter {
  const fontBlobs = [...LATIN, ...ARABIC].map((file) => fontFile(file));
  return {
    compiler: NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontBlobs }] }),
    letters: new Set([...inEach(LATIN), ...inEach(ARABIC)]),
    template: readFileSync(TEMPLATE, 'utf8'),
    kept: new KeptPictures(PICTURES, codeDigest(CODE)),
  };
}

/** A tagged PDF must not hold a letter without a form; invisible ones are dropped, others shown as unknown. */
function withKnownLetters(text: string, letters: ReadonlySet<number>): string {
  return text.replaceAll(/\P{ASCII}/gu, (letter) => {
    if (letters.has(letter.codePointAt(0) ?? 0)) return letter;
    return /\p{Default_Ignorable_Code_Point}/u.test(letter) ? '' : UNKNOWN_LETTER;
  });
}

/** @throws Error with what the typesetter says */
export async function setPaper(
  { compiler, template, letters }: Typesetter,
  printed: Printed,
): Promise<Uint8Array> {
  const drawings = await Promise.all(printed.drawings.map(outlined));
  const paper = withKnownLetters(JSON.stringify({ ...printed, drawings }), letters);
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

/** The PDF of a paper. One that was set before, from the same words, by the same code, is taken from the disk. */
export async function pdfOf(paper: Printed): Promise<Uint8Array> {
  typesetter ??= startTypesetter();
  const name = typesetter.kept.name(JSON.stringify(paper), 'pdf');
  const known = typesetter.kept.read(name);
  if (known) return known;
  const bytes = await setPaper(typesetter, paper);
  typesetter.kept.write(name, bytes);
  return bytes;
}
