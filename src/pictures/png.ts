/** SVG drawn to PNG, with the fonts of the site and without any font of the machine: the same bytes everywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { KeptPictures, PICTURES } from './kept-pictures.ts';
import { palettePng } from './palette-png.ts';

const PACKAGES = 'node_modules';
const RENDERER = join(PACKAGES, '@resvg/resvg-wasm/index_bg.wasm');
const PLEX = join(PACKAGES, '@expo-google-fonts');
const FONTS = [
  join(PLEX, 'ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf'),
  join(PLEX, 'ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf'),
  join(PLEX, 'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf'),
  join(PLEX, 'ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf'),
];
const FAMILY = 'IBM Plex Sans';

/** Goes into the names of kept pictures: to be raised when the same document is drawn otherwise. */
const MANNER = 2;

interface Renderer {
  readonly fonts: readonly Uint8Array[];
  /** What every picture depends on beside its document. */
  readonly parts: readonly Uint8Array[];
}

async function start(): Promise<Renderer> {
  const program = readFileSync(RENDERER);
  const fonts = FONTS.map((file) => new Uint8Array(readFileSync(file)));
  await initWasm(program);
  return { fonts, parts: [new Uint8Array([MANNER]), program, ...fonts] };
}

/** The program is started by the first picture, and can be started once only. */
let renderer: Promise<Renderer> | undefined;

function draw(svg: string, fonts: readonly Uint8Array[]): Uint8Array {
  const picture = new Resvg(svg, {
    font: { fontBuffers: [...fonts], defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
  });
  try {
    const image = picture.render();
    try {
      const { width, height, pixels: bytes } = image;
      return palettePng({ width, height, bytes }) ?? image.asPng();
    } finally {
      image.free();
    }
  } finally {
    // The memory of the program is not that of JavaScript: nobody else gives it back.
    picture.free();
  }
}

const kept = new Map<string, KeptPictures>();

/**
 * The PNG of an SVG document, as large as the document says. One that was drawn before, by the same program with the same
 * fonts, is taken from the disk.
 *
 * @param folder in which pictures are kept
 */
export async function pngOf(svg: string, folder = PICTURES): Promise<Uint8Array> {
  renderer ??= start();
  const { fonts, parts } = await renderer;
  const pictures = kept.get(folder) ?? new KeptPictures(folder, parts);
  kept.set(folder, pictures);
  const name = pictures.name(svg);
  const known = pictures.read(name);
  if (known) return known;
  const png = draw(svg, fonts);
  pictures.write(name, png);
  return png;
}
