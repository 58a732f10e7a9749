import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { palettePng } from '../../../src/pictures/palette-png.ts';

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

function chunksOf(png: Uint8Array): readonly Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)));
    chunks.push({
      name: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, end),
    });
    at = end + 4;
  }
  return chunks;
}

/** The colours of a PNG with a palette, point by point. */
function coloursOf(png: Uint8Array, width: number): readonly string[] {
  const chunks = chunksOf(png);
  const dataOf = (wanted: string) => chunks.find(({ name }) => name === wanted)?.data;
  const palette = dataOf('PLTE')?.toString('hex').match(/.{6}/g) ?? [];
  const lines = inflateSync(dataOf('IDAT') ?? Buffer.alloc(0));
  return [...lines].flatMap((place, index) =>
    index % (width + 1) === 0 ? [] : [palette[place] ?? 'none'],
  );
}

function pixels(width: number, colours: readonly string[]) {
  const bytes = new Uint8Array(Buffer.from(colours.join(''), 'hex'));
  return { width, height: colours.length / width, bytes };
}

describe('a PNG with a palette', () => {
  test('has every point in its colour', () => {
    const colours = ['fdfcf9ff', '0a5c4aff', 'fdfcf9ff', '1a2126ff', '0a5c4aff', 'ffffffff'];
    const png = palettePng(pixels(3, colours)) ?? new Uint8Array();
    expect(coloursOf(png, 3)).toEqual(colours.map((colour) => colour.slice(0, 6)));
    expect(chunksOf(png).map(({ name }) => name)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  });

  test('gives a rare colour the nearest of the 256 most frequent ones', () => {
    const grey = (level: number) => level.toString(16).padStart(2, '0').repeat(3);
    const frequent = Array.from({ length: 256 }, (_, level) => [grey(level), grey(level)]).flat();
    const colours = [...frequent, '0a0b0a', '0a0b0a'.replace('0b', '0c')];
    const png =
      palettePng(
        pixels(
          2,
          colours.map((colour) => `${colour}ff`),
        ),
      ) ?? new Uint8Array();
    expect(coloursOf(png, 2).slice(0, 512)).toEqual(frequent);
    expect(coloursOf(png, 2).slice(512)).toEqual([grey(10), grey(11)]);
  });

  test('is not made of a picture that lets something through', () => {
    expect(palettePng(pixels(1, ['00000080']))).toBeUndefined();
  });
});
