/** The engine on indexes of its own, one in two parts: what it asks of each, and what it makes of the answers. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SEARCH_FOLDER } from '../../../../src/i18n/routing.ts';
import type { SearchIndex } from '../../../../src/scripts/search/answers.ts';
import { SEARCH_KINDS, type SearchEntry } from '../../../../src/search/entry.ts';
import { indexFiles } from '../../../../src/search/index/files.ts';
import { runsOf } from '../../../../src/search/index/parts.ts';
import { readingOf, recordOf } from '../../../../src/search/index/record.ts';
import { PLAIN } from '../../../../src/search/language/language.ts';
import { openSite, type OpenedSite } from '../../../search/asked-queries.ts';

function entry(
  kind: SearchEntry['kind'],
  name: string,
  text: string,
  date?: string,
  plan?: string,
): SearchEntry {
  return {
    kind,
    title: { text: name },
    href: `/${name}/`,
    texts: [{ text }],
    ...(date !== undefined && { date }),
    filters: plan === undefined ? {} : { plan: [plan] },
  };
}

const PARTS: readonly (readonly SearchEntry[])[] = [
  [
    entry('commitment', 'one', 'water law', undefined, 'first'),
    entry('meeting', 'two', 'water', '2020-01-28', 'first'),
  ],
  [
    entry('commitment', 'three', 'water plan', undefined, 'second'),
    entry('meeting', 'four', 'law', '2021-05-01', 'second'),
    entry('page', 'five', 'water law plan'),
  ],
];

const folder = mkdtempSync(join(tmpdir(), 'search-'));
let site: OpenedSite;
let index: SearchIndex;

function write(path: string, content: Uint8Array | string): void {
  const file = join(folder, SEARCH_FOLDER, 'en', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

beforeAll(async () => {
  for (const [part, entries] of PARTS.entries()) {
    const reading = readingOf(PARTS.flat(), PLAIN);
    const records = entries.map((one) => recordOf(one, reading));
    for (const { path, content } of await indexFiles(records, part)) {
      write(`${String(part)}/${path}`, content);
    }
  }
  const summary = { parts: PARTS.length, kinds: PARTS.flatMap(runsOf), meanings: [], words: {} };
  write('index.json', JSON.stringify(summary));
  write('dates.json', JSON.stringify(PARTS.flat().map(({ date = '' }) => date)));
  site = await openSite(folder);
  index = await site.open('en');
});
afterAll(async () => {
  site.close();
  await close();
  rmSync(folder, { recursive: true });
});

const NO_FILTER = { filters: {}, sort: 'relevance' } as const;

async function found(text: string, more: Partial<Parameters<SearchIndex['search']>[0]> = {}) {
  const results = await index.search({ text, ...NO_FILTER, ...more });
  const hits = await results.hits(0, results.total);
  return hits.map(({ href }) => href);
}

describe('an index in two parts', () => {
  test('answers from both', async () => {
    expect((await found('water')).toSorted()).toEqual(['/five/', '/one/', '/three/', '/two/']);
    expect((await found('law')).toSorted()).toEqual(['/five/', '/four/', '/one/']);
  });

  test('knows the kind of everything that it holds', async () => {
    for (const kind of SEARCH_KINDS) {
      const own = PARTS.flat().filter((one) => one.kind === kind);
      const hits = await found('', { filters: { kind: [kind] } });
      expect(hits.toSorted()).toEqual(own.map(({ href }) => href).toSorted());
    }
  });

  test('narrows and counts over both', async () => {
    expect(await found('water', { filters: { plan: ['second'] } })).toEqual(['/three/']);
    const results = await index.search({ text: 'water', ...NO_FILTER });
    expect(await results.counts('plan')).toEqual([
      { value: 'first', count: 2 },
      { value: 'second', count: 1 },
    ]);
  });

  test('has the newest of both first, and what bears no date last', async () => {
    const all = await found('', { sort: 'newest', filters: { kind: ['meeting', 'commitment'] } });
    expect(all.slice(0, 2)).toEqual(['/four/', '/two/']);
  });
});

describe('an index that is not there', () => {
  test('is told as not reached', async () => {
    await expect(site.open('fr')).rejects.toMatchObject({ failure: 'not-reached' });
  });
});
