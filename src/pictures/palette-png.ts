/** A picture of few colours as PNG: a byte for each point instead of four, less than half the file. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
const OPAQUE = 255;
const BIT_DEPTH = 8;
const INDEXED = 3;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each point. */
  readonly bytes: Uint8Array;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Red, green and blue as one number; `undefined` where a point lets something through. */
function coloursOf(bytes: Uint8Array): Uint32Array | undefined {
  const colours = new Uint32Array(bytes.length / 4);
  for (let point = 0; point < colours.length; point += 1) {
    const [red = 0, green = 0, blue = 0, opacity] = bytes.subarray(point * 4, point * 4 + 4);
    if (opacity !== OPAQUE) return undefined;
    colours[point] = red * 65_536 + green * 256 + blue;
  }
  return colours;
}

const partsOf = (colour: number): readonly [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 0xff,
  colour & 0xff,
];

function distance(one: number, other: number): number {
  const [parts, others] = [partsOf(one), partsOf(other)];
  return parts.reduce((sum, part, index) => sum + (part - (others[index] ?? 0)) ** 2, 0);
}

/** The colours that are kept, and the place of the nearest of them for each colour that there is. */
function paletteOf(colours: Uint32Array): { kept: readonly number[]; places: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  // The most frequent first; the edges of letters have colours that nobody can tell from one another.
  const ranked = [...counts].sort(
    ([one, often], [other, oftener]) => oftener - often || one - other,
  );
  const kept = ranked.slice(0, MOST_COLOURS).map(([colour]) => colour);
  const places = new Map(kept.map((colour, place) => [colour, place]));
  for (const [colour] of ranked.slice(MOST_COLOURS)) {
    const distances = kept.map((one) => distance(one, colour));
    places.set(colour, distances.indexOf(Math.min(...distances)));
  }
  return { kept, places };
}

/**
 * The PNG of a picture in at most 256 colours; what has more gets the nearest of the most frequent ones.
 *
 * @returns `undefined` for a picture that is not opaque everywhere
 */
export function palettePng({ width, height, bytes }: Pixels): Uint8Array | undefined {
  const colours = coloursOf(bytes);
  if (colours === undefined) return undefined;
  const { kept, places } = paletteOf(colours);
  // Each line begins with the name of its filter: 0, none, as is best for a palette.
  const lines = Buffer.alloc((width + 1) * height);
  for (const [point, colour] of colours.entries()) {
    const row = Math.floor(point / width);
    lines[row * (width + 1) + 1 + (point % width)] = places.get(colour) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BIT_DEPTH, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(kept.flatMap(partsOf))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
