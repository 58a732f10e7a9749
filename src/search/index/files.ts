/** The files of an index, made by Pagefind. */
import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { IndexRecord } from './record.ts';

/** What a page loads; the rest of what Pagefind writes are its own boxes and their styles. */
const USED =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\..*|(fragment|index|filter)\/.*)$/;

/** Records on their way to Pagefind at a time. */
const AT_A_TIME = 200;

/**
 * A language that Pagefind has no grammar for, so that it takes our terms as they are: one of the codes that ISO 639-2 keeps
 * for private use. Results bear it in their ids, so each part of an index has its own.
 *
 * @param part from 0 to 519
 */
export function languageOfPart(part: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return `q${letters.charAt(Math.floor(part / letters.length))}${letters.charAt(part % letters.length)}`;
}

/** What is loaded for a single result stays packed: it is too small to be packed better. */
const PACKED = 'fragment/';
/** Of a file that gzip has packed. */
const GZIP_MARK = [0x1f, 0x8b];

/**
 * Pagefind packs its files with gzip, and takes them unpacked as well: so they are compressed as everything of the site is,
 * with Brotli too, which saves an eighth.
 */
function unpacked({ path, content }: IndexFile): IndexFile {
  const isPacked = GZIP_MARK.every((byte, index) => content[index] === byte);
  return isPacked && !path.startsWith(PACKED)
    ? { path, content: gunzipSync(content) }
    : { path, content };
}

async function fill(
  index: PagefindIndex,
  records: readonly IndexRecord[],
  language: string,
): Promise<void> {
  for (let first = 0; first < records.length; first += AT_A_TIME) {
    const answers = await Promise.all(
      records
        .slice(first, first + AT_A_TIME)
        .map(({ url, content, meta, filters }) =>
          index.addCustomRecord({ url, content, language, meta, filters }),
        ),
    );
    const [error] = answers.flatMap(({ errors }) => errors);
    if (error !== undefined) throw new Error(`the search index refused a record: ${error}`);
  }
}

/**
 * Makes one part of an index. The same records make the same bytes.
 *
 * @param part from 0, its place among the parts of the index
 * @throws Error when Pagefind refuses a record
 */
export async function indexFiles(
  records: readonly IndexRecord[],
  part: number,
): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`no search index can be made: ${errors.join(', ')}`);
  try {
    await fill(index, records, languageOfPart(part));
    const { files } = await index.getFiles();
    return files
      .filter(({ path }) => USED.test(path))
      .map(unpacked)
      .toSorted((one, other) => (one.path < other.path ? -1 : 1));
  } finally {
    await index.deleteIndex();
  }
}
