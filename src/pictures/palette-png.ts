/** A picture of few colours as PNG: a byte for each point instead of four, less than half the file. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
const OPAQUE = 255;
const BIT_DEPTH = 8;
const INDEXED = 3;
/** Beyond it files shrink by a twentieth, and take twice as long. */
const LEVEL = 6;

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
  // A million points and more: nothing is made for any of them.
  for (let point = 0, at = 0; point < colours.length; point += 1, at += 4) {
    if (bytes[at + 3] !== OPAQUE) return undefined;
    colours[point] = (bytes[at] ?? 0) * 65_536 + (bytes[at + 1] ?? 0) * 256 + (bytes[at + 2] ?? 0);
  }
  return colours;
}

function countsOf(colours: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let start = 0; start < colours.length;) {
    const colour = colours[start] ?? 0;
    // Most points are like the one before.
    let end = start + 1;
    while (colours[end] === colour) end += 1;
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
    start = end;
  }
  return counts;
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
  // The most frequent first; the edges of letters have colours that nobody can tell from one another.
  const ranked = [...countsOf(colours)].sort(
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

/** Each line begins with the name of its filter: 0, none, as is best for a palette. */
function linesOf(colours: Uint32Array, width: number, places: ReadonlyMap<number, number>): Buffer {
  const height = colours.length / width;
  const lines = Buffer.alloc((width + 1) * height);
  let [last, place] = [-1, 0];
  for (let row = 0, point = 0, at = 0; row < height; row += 1) {
    at += 1;
    for (let column = 0; column < width; column += 1, point += 1, at += 1) {
      const colour = colours[point] ?? 0;
      if (colour !== last) {
        last = colour;
        place = places.get(colour) ?? 0;
      }
      lines[at] = place;
    }
  }
  return lines;
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
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BIT_DEPTH, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(kept.flatMap(partsOf))),
    chunk('IDAT', deflateSync(linesOf(colours, width, places), { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
