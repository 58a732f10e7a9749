/** SVG drawn to PNG, with the fonts of the site and without any font of the machine: the same bytes everywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { codeDigest } from '../store/code.ts';
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

/** What every picture depends on beside its document: this code, and the packages that hold the program and the fonts. */
const CODE = 'src/pictures';

async function start(): Promise<readonly Uint8Array[]> {
  const fonts = FONTS.map((file) => new Uint8Array(readFileSync(file)));
  await initWasm(readFileSync(RENDERER));
  return fonts;
}

/** The program is started by the first picture, and can be started once only. */
let fontsOfRenderer: Promise<readonly Uint8Array[]> | undefined;

function pictureOf(svg: string, fonts: readonly Uint8Array[]) {
  return new Resvg(svg, {
    font: { fontBuffers: [...fonts], defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
  });
}

/**
 * An SVG document whose letters are drawn: it looks the same wherever it is shown, with whatever fonts. Exact to a tenth of
 * a pixel: finer is not seen, and takes twice the room.
 */
export async function outlined(svg: string): Promise<string> {
  fontsOfRenderer ??= start();
  const picture = pictureOf(svg, await fontsOfRenderer);
  try {
    return picture
      .toString()
      .replaceAll(/ d="[^"]*"/g, (path) =>
        path.replaceAll(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
      );
  } finally {
    picture.free();
  }
}

function draw(svg: string, fonts: readonly Uint8Array[]): Uint8Array {
  const picture = pictureOf(svg, fonts);
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
 * The PNG of an SVG document, as large as the document says. One that was drawn before, by the same code, program and
 * fonts, is taken from the disk.
 *
 * @param folder in which pictures are kept
 */
export async function pngOf(svg: string, folder = PICTURES): Promise<Uint8Array> {
  fontsOfRenderer ??= start();
  const fonts = await fontsOfRenderer;
  const pictures = kept.get(folder) ?? new KeptPictures(folder, codeDigest([CODE]));
  kept.set(folder, pictures);
  const name = pictures.name(svg);
  const known = pictures.read(name);
  if (known) return known;
  const png = draw(svg, fonts);
  pictures.write(name, png);
  return png;
}
