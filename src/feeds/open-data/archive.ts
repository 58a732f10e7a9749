/** Files as one ZIP archive, the same bytes for the same files. */
import { deflateSync, Zip, type AsyncFlateStreamHandler, type ZipInputFile } from 'fflate';
import { crc32 } from 'node:zlib';

/** A file as an archive holds it. */
export interface Packed {
  readonly size: number;
  readonly crc: number;
  /** Its bytes, made smaller, in base 64. */
  readonly deflated: string;
}

/** What has the same bytes on every machine: the program is of JavaScript alone. */
export function packed(bytes: Uint8Array): Packed {
  return {
    size: bytes.length,
    crc: crc32(bytes),
    deflated: Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64'),
  };
}

/** An archive has one fixed time for all its files: the first that the format knows. */
export const ARCHIVE_TIME = new Date(1980, 0, 1);
const DEFLATED = 8;

/** @param files by their names, in the order of the archive */
export function archiveOf(files: readonly (readonly [name: string, file: Packed])[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, { size, crc, deflated }] of files) {
    const entry: ZipInputFile & { ondata?: AsyncFlateStreamHandler } = {
      filename,
      size,
      crc,
      compression: DEFLATED,
      mtime: ARCHIVE_TIME,
    };
    zip.add(entry);
    entry.ondata?.(null, new Uint8Array(Buffer.from(deflated, 'base64')), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
