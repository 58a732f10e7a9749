/**
 * The parts of a workbook as one ZIP file: APPNOTE.TXT 6.3, no ZIP64. The same parts give the same bytes: each has one
 * fixed time, the first that the format knows. A part is packed piece by piece, so that it need not stand in memory whole:
 * a sheet of a hundred thousand rows is longer than a text can be.
 */
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { crcOfBoth } from './crc.ts';

/** First of January 1980, in the two numbers of DOS. */
const DATE = (1 << 5) | 1;
const TIME = 0;
const NEEDED_VERSION = 20;
const STORED = 0;
const DEFLATED = 8;
/** File names are UTF-8. */
const UTF_8 = 0x0800;

/** The end of a stream of pieces: an empty last block. */
const LAST_BLOCK = Uint8Array.of(3, 0);

/** As much text as is packed at once. */
const PIECE = 1 << 20;

/** Text that is packed already, to be put into a part as it is. */
export interface Piece {
  readonly size: number;
  readonly crc: number;
  /** In base 64. */
  readonly deflated: string;
}

/** A part on its way into a package. */
export class Part {
  readonly name: string;
  readonly method: number;
  readonly #pieces: Uint8Array[] = [];
  #text = '';
  #isClosed = false;
  crc = 0;
  size = 0;
  packedSize = 0;

  /** @param method `stored` for a part that others read without unpacking */
  constructor(name: string, method: 'deflated' | 'stored' = 'deflated') {
    this.name = name;
    this.method = method === 'stored' ? STORED : DEFLATED;
  }

  #keep(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.packedSize += piece.length;
  }

  text(text: string): this {
    this.#text += text;
    if (this.#text.length > PIECE) this.#flush();
    return this;
  }

  #flush(): void {
    if (this.#text === '') return;
    const bytes = Buffer.from(this.#text, 'utf8');
    this.#text = '';
    this.#pack(bytes);
  }

  #pack(bytes: Uint8Array): void {
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    this.#keep(
      this.method === STORED
        ? bytes
        : deflateRawSync(bytes, { level: 6, finishFlush: constants.Z_SYNC_FLUSH }),
    );
  }

  /** @param piece of another part; this one must be `deflated` */
  put({ size, crc, deflated }: Piece): this {
    this.#flush();
    this.crc = crcOfBoth(this.crc, crc, size);
    this.size += size;
    this.#keep(Buffer.from(deflated, 'base64'));
    return this;
  }

  /** What was packed up to now, for other parts. */
  piece(): Piece {
    this.#flush();
    const deflated = Buffer.concat(this.#pieces).toString('base64');
    return { size: this.size, crc: this.crc, deflated };
  }

  /** The packed bytes; nothing can be added after. */
  pieces(): readonly Uint8Array[] {
    this.#flush();
    if (!this.#isClosed && this.method === DEFLATED) this.#keep(LAST_BLOCK);
    this.#isClosed = true;
    return this.#pieces;
  }
}

/** What both headers of a part say of it. */
function description(part: Part, nameLength: number): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(NEEDED_VERSION, 0);
  bytes.writeUInt16LE(UTF_8, 2);
  bytes.writeUInt16LE(part.method, 4);
  bytes.writeUInt16LE(TIME, 6);
  bytes.writeUInt16LE(DATE, 8);
  bytes.writeUInt32LE(part.crc, 10);
  bytes.writeUInt32LE(part.packedSize, 14);
  bytes.writeUInt32LE(part.size, 18);
  bytes.writeUInt16LE(nameLength, 22);
  return bytes;
}

/** The parts as one file, in their order. */
export function packageOf(parts: readonly Part[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const pieces = part.pieces();
    const name = Buffer.from(part.name, 'utf8');
    const said = description(part, name.length);
    chunks.push(Buffer.from('PK\u0003\u0004', 'latin1'), said, name, ...pieces);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    entries.push(
      Buffer.from('PK\u0001\u0002', 'latin1'),
      Buffer.of(NEEDED_VERSION, 0),
      said,
      place,
      name,
    );
    offset += 4 + said.length + name.length + part.packedSize;
  }
  const size = entries.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, ...entries, end]);
}
