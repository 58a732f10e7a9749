import { close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { indexFiles, languageOfPart } from '../../../../src/search/index/files.ts';
import type { IndexRecord } from '../../../../src/search/index/record.ts';
import { wholeTerm } from '../../../../src/search/index/term.ts';

afterAll(async () => {
  await close();
});

const RECORDS: readonly IndexRecord[] = Array.from({ length: 30 }, (_, index) => ({
  url: `{"href":"/${String(index)}"}`,
  content: ['eau', `mot${String(index)}`].map(wholeTerm).join(' '),
  meta: { title: wholeTerm('titre'), keywords: '' },
  filters: index % 2 === 0 ? { plan: ['a'] } : {},
}));

describe('the files of an index', () => {
  test('are those that a page loads, and no other', async () => {
    const files = await indexFiles(RECORDS, 0);
    const names = files.map(({ path }) => path);
    expect(names).toEqual(
      expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'wasm.unknown.pagefind']),
    );
    expect(names.filter((name) => /ui|highlight|worker|playground/.test(name))).toEqual([]);
    expect(names.filter((name) => name.startsWith('fragment/'))).toHaveLength(RECORDS.length);
  });

  test('are the same bytes for the same records', async () => {
    const [one, other] = [await indexFiles(RECORDS, 0), await indexFiles(RECORDS, 0)];
    expect(other.map(({ path }) => path)).toEqual(one.map(({ path }) => path));
    for (const [place, { content }] of one.entries()) {
      expect(Buffer.compare(content, other[place]?.content ?? Buffer.of())).toBe(0);
    }
  });

  test('are not packed, but for what is loaded for a single result', async () => {
    for (const { path, content } of await indexFiles(RECORDS, 0)) {
      const isPacked = content[0] === 0x1f && content[1] === 0x8b;
      expect([path, isPacked]).toEqual([path, path.startsWith('fragment/')]);
    }
  });

  test('of two parts tell their results apart', async () => {
    expect(languageOfPart(0)).toBe('qaa');
    expect(languageOfPart(27)).toBe('qbb');
    const names = (await indexFiles(RECORDS, 27)).map(({ path }) => path);
    expect(
      names
        .filter((name) => name.startsWith('fragment/'))
        .every((name) => name.startsWith('fragment/qbb_')),
    ).toBe(true);
  });
});
