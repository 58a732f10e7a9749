/** The index of what a built site says, beside its pages. */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { close, type IndexFile } from 'pagefind';
import { pathFor, SEARCH_FOLDER, SITE_ADDRESS } from '../i18n/routing.ts';
import { words } from '../i18n/words.ts';
import type { Portal } from '../schema/portal.ts';
import { searchEntries } from '../search/entries/entries.ts';
import type { ReadPage } from '../search/entries/pages.ts';
import { indexFiles } from '../search/index/files.ts';
import type { IndexDates, IndexSummary } from '../search/index/summary.ts';
import { partsOf, runsOf } from '../search/index/parts.ts';
import { readingOf, recordOf, termsIn, type IndexRecord } from '../search/index/record.ts';
import { wholeTerm } from '../search/index/term.ts';
import { searchLanguage } from '../search/language/languages.ts';
import { meaningsOf } from '../search/synonyms.ts';
import { LANGUAGES, LOCALES, type Locale } from '../site.ts';
import { codeDigest } from '../store/code.ts';
import { naming } from './failure.ts';
import { KeptFiles } from './kept-files.ts';

/** What makes the files of an index beside its records. */
const INDEX_CODE = ['src/search/index'];

/** The markup of pages that were built, by their addresses. */
function builtPages(site: string): ReadPage {
  return (locale, page) => {
    const path = pathFor(locale, page).slice(SITE_ADDRESS.base.length);
    const file = join(site, path, 'index.html');
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
}

/** The files of a part, those of the build before where its records are. */
async function keptPart(
  records: readonly IndexRecord[],
  part: number,
  kept: KeptFiles,
): Promise<readonly IndexFile[]> {
  const name = hash('sha256', JSON.stringify([codeDigest(INDEX_CODE), part, records]));
  const before = kept.read(name);
  if (before) return deserialize(before) as readonly IndexFile[];
  const files = await indexFiles(records, part);
  kept.write(name, serialize(files));
  return files;
}

function write(folder: string, files: readonly IndexFile[]): void {
  for (const { path, content } of files) {
    const file = join(folder, path);
    naming(file, () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    });
  }
}

function jsonFile(path: string, value: unknown): IndexFile {
  return { path, content: Buffer.from(JSON.stringify(value)) };
}

function boxWords(locale: Locale): IndexSummary['words'] {
  const { counts, search } = words(locale);
  const { kinds, allFor, unmark } = search;
  const { suggestions, markedPassages: marks } = counts;
  return { intl: LANGUAGES[locale].intl, kinds, allFor, suggestions, marks, unmark };
}

async function writeLanguage(
  portal: Portal,
  locale: Locale,
  site: string,
  kept: KeptFiles,
): Promise<number> {
  const folder = join(site, SEARCH_FOLDER, locale);
  const language = await searchLanguage(locale);
  const all = searchEntries(portal, locale, builtPages(site));
  const parts = partsOf(all);
  const reading = readingOf(all, language);
  const held = new Set<string>();
  for (const [part, entries] of parts.entries()) {
    const records = entries.map((entry) => recordOf(entry, reading));
    for (const term of records.flatMap(termsIn)) held.add(term);
    write(join(folder, String(part)), await keptPart(records, part, kept));
  }
  const summary: IndexSummary = {
    parts: parts.length,
    kinds: parts.flatMap(runsOf),
    meanings: meaningsOf(portal, language, (term) => held.has(wholeTerm(term))),
    words: boxWords(locale),
  };
  const dates: IndexDates = parts.flat().map(({ date = '' }) => date);
  write(folder, [jsonFile('index.json', summary), jsonFile('dates.json', dates)]);
  return all.length;
}

/**
 * Indexes every language of a site whose pages are built.
 *
 * @param cache folder of what the next build can use again
 * @returns how many entries can be found in all languages together
 */
export async function writeSearchIndex(
  portal: Portal,
  site: string,
  cache: string,
): Promise<number> {
  const kept = new KeptFiles(cache);
  let count = 0;
  try {
    for (const locale of LOCALES) count += await writeLanguage(portal, locale, site, kept);
  } finally {
    await close();
  }
  kept.prune();
  return count;
}
