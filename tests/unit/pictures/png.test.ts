import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureImage, IMAGE_SIZES, type ImageSize } from '../../../src/figures/image.ts';
import { pngOf as draw } from '../../../src/pictures/png.ts';
import { LOCALES } from '../../../src/site.ts';
import { progressFigure } from '../figures/examples.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEADER = 8 + 8;

/** The bytes of the lines of a picture, each after the one that names its filter. */
function linesOf(png: Uint8Array): Buffer {
  const bytes = Buffer.from(png);
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return inflateSync(Buffer.concat(data));
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const pngOf = (svg: string) => draw(svg, join(folder, 'one'));

describe('the PNG of a figure', () => {
  test.each(Object.keys(IMAGE_SIZES) as ImageSize[])('is as large as its %s size', async (size) => {
    const png = Buffer.from(await pngOf(figureImage(progressFigure('fr'), 'fr', size)));
    expect([...png.subarray(0, SIGNATURE.length)]).toEqual(SIGNATURE);
    expect(png.readUInt32BE(HEADER)).toBe(IMAGE_SIZES[size].width);
    expect(png.readUInt32BE(HEADER + 4)).toBe(IMAGE_SIZES[size].height);
  });

  test.each(LOCALES)('has letters and bars in it, and fits in a message: %s', async (locale) => {
    const png = await pngOf(figureImage(progressFigure(locale), locale, 'wide'));
    const kinds = new Set(linesOf(png));
    expect(kinds.size).toBeGreaterThan(50);
    expect(png.length).toBeGreaterThan(20_000);
    expect(png.length).toBeLessThan(100_000);
  });

  test('is drawn with our fonts alone: a text in another one is the same picture', async () => {
    const svg = (family: string, text: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><text x="5" y="30" font-family="${family}">${text}</text></svg>`;
    const own = await pngOf(svg('IBM Plex Sans', 'Avancement'));
    expect(Buffer.from(await pngOf(svg('DejaVu Sans', 'Avancement'))).equals(own)).toBe(true);
    expect(Buffer.from(await pngOf(svg('IBM Plex Sans', 'avancement'))).equals(own)).toBe(false);
  });

  test('is the same bytes drawn again, and taken from the disk the second time', async () => {
    const svg = figureImage(progressFigure('ar'), 'ar', 'tall');
    const first = Buffer.from(await draw(svg, join(folder, 'a')));
    expect(first.equals(await draw(svg, join(folder, 'b')))).toBe(true);
    expect(readdirSync(join(folder, 'a'))).toHaveLength(1);
    expect(first.equals(await draw(svg, join(folder, 'a')))).toBe(true);
    expect(readdirSync(join(folder, 'a'))).toHaveLength(1);
  });
});
