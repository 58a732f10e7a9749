/** Brotli and gzip copies beside the text files of a built site, for servers that send them as they are. */
import { hash } from 'node:crypto';
import { copyFileSync, linkSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { naming } from './failure.ts';
import { mediaType } from './hosting/media-types.ts';
import type { KeptFiles } from './kept-files.ts';
import type { Tree, TreeFile } from './tree.ts';

/** Smaller ones travel in one packet either way. */
const LEAST_SIZE = 1024;

const kibibyte = 1024;
/** A page fits into a window of this size. */
const SMALL_WINDOW = { size: 64 * kibibyte, bits: 16 };
const LARGE_WINDOW_BITS = 22;
/** Files whose names change with their bytes: a handful, compressed once, and a part of every first visit. */
const HASHED = '_astro/';
/**
 * Of a site with no more texts than this, each page is compressed as well as can be: that takes seconds, once. Not those
 * that are longer than a page: the best takes a second and more for each megabyte.
 */
const SMALL_SITE = { files: 3000, size: 128 * kibibyte };

/** The search index, but for what is loaded for a single result. */
const INDEX = /\.(?:pagefind|pf_(?:meta|index|filter))$/;

/** Text, and what is no better packed than text: pictures, fonts and spreadsheets are compressed in themselves. */
function isPlain({ path }: TreeFile): boolean {
  return mediaType(path).endsWith('charset=utf-8') || INDEX.test(path);
}

/**
 * Measured on 363 pages of 21 kB on average, milliseconds and bytes a page: quality 5 0.4 and 4,101, quality 9 0.55 and
 * 4,037 in a window of 64 kB but 8.9 and 4,033 in one of 4 MB, whose tables are cleared for each page; quality 11 23 and
 * 3,615. So the pages of a large site take quality 9 in a small window: a tenth more than the best, in a fortieth of its
 * time.
 */
function brotliSettings(
  isSmallSite: boolean,
  { path, size }: TreeFile,
): Readonly<Record<number, number>> {
  const isOfSmallSite = isSmallSite && size <= SMALL_SITE.size;
  const isThorough = path.startsWith(HASHED) || isOfSmallSite;
  const isSmall = size <= SMALL_WINDOW.size && !isThorough;
  return {
    [constants.BROTLI_PARAM_QUALITY]: isThorough ? 11 : 9,
    [constants.BROTLI_PARAM_LGWIN]: isSmall ? SMALL_WINDOW.bits : LARGE_WINDOW_BITS,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
}

/** On text as quick as the default of 6. */
const GZIP_SETTINGS = { level: 9 };
/** Byte of a gzip header that names the system it was made on, and its value for an unknown one. */
export const SYSTEM = { index: 9, unknown: 255 };

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** The same bytes on every system: node:zlib writes no time, but the system's number. */
export async function gzipped(bytes: Uint8Array): Promise<Buffer> {
  const compressed = await compressGzip(bytes, GZIP_SETTINGS);
  compressed[SYSTEM.index] = SYSTEM.unknown;
  return compressed;
}

const { brotli = '', zlib } = process.versions;

/** The name under which a file's gzip copy is kept. */
export function gzipName({ digest }: TreeFile): string {
  return `${hash('sha256', JSON.stringify([digest, zlib, GZIP_SETTINGS]))}.gz`;
}

function brotliName(isSmallSite: boolean, file: TreeFile): string {
  const settings = brotliSettings(isSmallSite, file);
  return `${hash('sha256', JSON.stringify([file.digest, brotli, settings]))}.br`;
}

/** Another name for the same bytes on disk, or a copy where the file system has no such thing. */
function place(kept: string, path: string): void {
  try {
    linkSync(kept, path);
  } catch {
    naming(path, () => {
      copyFileSync(kept, path);
    });
  }
}

/** Does `work` for each item, as many at a time as there are processors, and one more to read meanwhile. */
async function inParallel<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
}

export interface Compression {
  readonly tree: Tree;
  /** Copies are kept by the digest of what they were made of: after an edit only what changed is compressed. */
  readonly kept: KeptFiles;
}

/** Compresses a file into what is kept, if it is not there already. */
async function keep(
  { tree, kept }: Compression,
  isSmallSite: boolean,
  file: TreeFile,
): Promise<void> {
  const brotliCopy = brotliName(isSmallSite, file);
  const gzipCopy = gzipName(file);
  const lacksBrotli = isPlain(file) && !kept.has(brotliCopy);
  const lacksGzip = !kept.has(gzipCopy);
  if (!lacksBrotli && !lacksGzip) return;
  const bytes = readFileSync(join(tree.folder, file.path));
  if (lacksBrotli) {
    kept.write(
      brotliCopy,
      await compressBrotli(bytes, { params: brotliSettings(isSmallSite, file) }),
    );
  }
  if (lacksGzip) kept.write(gzipCopy, await gzipped(bytes));
}

/**
 * Writes `page.html.br` and `page.html.gz` beside `page.html`, and so on for each file that is worth it and gets smaller.
 * The gzip copies of all other files are kept too: the archive is made of them.
 */
export async function compress(compression: Compression): Promise<void> {
  const { tree, kept } = compression;
  const worthIt = tree.files.filter(({ size }) => size >= LEAST_SIZE);
  const isSmallSite = tree.files.filter(isPlain).length <= SMALL_SITE.files;
  await inParallel(worthIt, (file) => keep(compression, isSmallSite, file));
  for (const file of worthIt.filter(isPlain)) {
    const copies = { br: brotliName(isSmallSite, file), gz: gzipName(file) };
    for (const [ending, copy] of Object.entries(copies)) {
      if (kept.size(copy) < file.size) {
        place(kept.path(copy), join(tree.folder, `${file.path}.${ending}`));
      }
    }
  }
}
