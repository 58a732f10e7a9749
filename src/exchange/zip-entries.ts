/** What a ZIP file holds, unpacked as far as a limit: what the file says of its own sizes is not believed. */
import { crc32, inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06_05_4b_50;
const DIRECTORY_ENTRY = 0x02_01_4b_50;
const LOCAL_HEADER = 0x04_03_4b_50;
const LONGEST_COMMENT = 65_535;
/** Stands for a number that is too large for its place. */
const ELSEWHERE = 0xff_ff_ff_ff;

const STORED = 0;
const DEFLATED = 8;

/** What cannot be unpacked, or weighs too much: then `size`, as far as it is known, in bytes. */
export class ZipError extends Error {
  readonly size: number | undefined;

  constructor(message: string, size?: number) {
    super(message);
    this.size = size;
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  /** What the file says, and nobody has checked. */
  readonly claimed: number;
  readonly offset: number;
  /** Checksum of what is in it. */
  readonly sum: number;
}

function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const earliest = Math.max(0, bytes.length - 22 - LONGEST_COMMENT);
  for (let end = bytes.length - 22; end >= earliest; end--) {
    if (view.getUint32(end, true) !== END_OF_DIRECTORY) continue;
    const entries: Entry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
        throw new ZipError('directory');
      const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
      const length = name ?? 0;
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
        method: view.getUint16(at + 10, true),
        sum: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        claimed: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + length + (extra ?? 0) + (comment ?? 0);
    }
    return entries;
  }
  throw new ZipError('no directory');
}

function unpacked(bytes: Uint8Array, entry: Entry, most: number): Uint8Array {
  const { method, packed, offset } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER)
    throw new ZipError(entry.name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = packed === ELSEWHERE ? bytes.length : start + packed;
  if (end > bytes.length) throw new ZipError(entry.name);
  const content = bytes.subarray(start, end);
  if (method === STORED && packed !== ELSEWHERE) {
    if (content.length > most) throw new ZipError(entry.name, content.length);
    return content;
  }
  if (method !== DEFLATED) throw new ZipError(entry.name);
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const isLarge = error instanceof RangeError;
    throw new ZipError(entry.name, isLarge ? Math.max(entry.claimed, most + 1) : undefined);
  }
}

/**
 * The files in a ZIP file, by their names.
 *
 * @param isWanted which of them
 * @param most bytes that they may weigh together
 * @throws ZipError
 */
export function zipEntries(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  most: number,
): ReadonlyMap<string, Uint8Array> {
  const entries = entriesOf(bytes).filter(({ name }) => !name.endsWith('/') && isWanted(name));
  const claimed = entries.reduce(
    (sum, entry) => sum + (entry.claimed === ELSEWHERE ? 0 : entry.claimed),
    0,
  );
  if (claimed > most) throw new ZipError('too large', claimed);
  let left = most;
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const content = unpacked(bytes, entry, left);
    if (crc32(content) !== entry.sum) throw new ZipError(entry.name);
    left -= content.length;
    files.set(entry.name, content);
  }
  return files;
}
