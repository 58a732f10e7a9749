import { describe, expect, test } from 'vitest';
import { wholeTerm } from '../../../../src/search/index/term.ts';
import { PLAIN } from '../../../../src/search/language/language.ts';
import type { Posting } from '../../../../src/scripts/search/pagefind.ts';
import { readQuery } from '../../../../src/scripts/search/query.ts';
import { rank } from '../../../../src/scripts/search/ranking.ts';

interface Held {
  readonly places?: readonly number[];
  readonly title?: boolean;
  readonly score?: number;
}

/** An index that holds these entries: for each its terms, and where they stand. */
function index(entries: Readonly<Record<string, Readonly<Record<string, Held>>>>) {
  return async (asked: string): Promise<ReadonlyMap<string, Posting>> => {
    const isWhole = asked.endsWith(wholeTerm(''));
    const postings = new Map<string, Posting>();
    for (const [id, terms] of Object.entries(entries)) {
      for (const [term, { places = [], title = false, score = 1 }] of Object.entries(terms)) {
        if (isWhole ? wholeTerm(term) !== asked : !term.startsWith(asked)) continue;
        postings.set(id, { score, places, isInTitle: title });
      }
    }
    return Promise.resolve(postings);
  };
}

async function ask(
  entries: Parameters<typeof index>[0],
  text: string,
  factors: Readonly<Record<string, number>> = {},
  meanings: Parameters<typeof readQuery>[2] = [],
) {
  const ranking = await rank(
    index(entries),
    readQuery(text, PLAIN, meanings),
    (id) => factors[id] ?? 1,
  );
  return { ...ranking, ids: ranking.ranked.map(({ id }) => id) };
}

describe('results', () => {
  test('hold every word where some entry does', async () => {
    const { ids, isPartial } = await ask(
      { a: { eau: {}, loi: {} }, b: { eau: { score: 9 } } },
      'eau loi',
    );
    expect(ids).toEqual(['a']);
    expect(isPartial).toBe(false);
  });

  test('hold half of the words or more where none holds all, and say so', async () => {
    const entries = { a: { eau: {}, loi: {} }, b: { eau: {} }, c: { plan: {} } };
    const { ids, isPartial, unknown } = await ask(entries, 'eau loi bassin');
    expect(ids).toEqual(['a']);
    expect(isPartial).toBe(true);
    expect(unknown).toEqual(['bassin']);
  });

  test('come in the order of their scores, and in one order where these are equal', async () => {
    const entries = { b: { eau: {} }, c: { eau: { score: 2 } }, a: { eau: {} } };
    expect((await ask(entries, 'eau')).ids).toEqual(['c', 'a', 'b']);
  });

  test('that have everything in the title come first', async () => {
    const entries = { a: { eau: { score: 1.2 } }, b: { eau: { title: true } } };
    expect((await ask(entries, 'eau')).ids).toEqual(['b', 'a']);
  });

  test('with the words beside each other come before those with the words apart', async () => {
    const entries = {
      apart: { loi: { places: [1] }, eau: { places: [40] } },
      near: { loi: { places: [7] }, eau: { places: [8] } },
    };
    expect((await ask(entries, 'loi eau')).ids).toEqual(['near', 'apart']);
  });

  test('count for what they are', async () => {
    const entries = { a: { eau: {} }, b: { eau: {} } };
    expect((await ask(entries, 'eau', { b: 2 })).ids).toEqual(['b', 'a']);
  });

  test('of another name for the same stand beside each other in the text, or in the title', async () => {
    const meanings = [{ held: [['copil'], ['comite', 'pilotage']] }];
    const entries = {
      near: { comite: { places: [3] }, pilotage: { places: [4] } },
      apart: { comite: { places: [3] }, pilotage: { places: [30] } },
      titled: { comite: { title: true }, pilotage: { title: true } },
    };
    expect((await ask(entries, 'copil', {}, meanings)).ids.toSorted()).toEqual(['near', 'titled']);
  });

  test('of a word that is misspelt begin as it does, and the word is told', async () => {
    const { ids, unknown } = await ask({ a: { transparence: {} } }, 'transparance');
    expect(ids).toEqual(['a']);
    expect(unknown).toEqual(['transparance']);
  });

  test('of a word that nothing begins like are none', async () => {
    const { ids, unknown, isPartial } = await ask({ a: { eau: {} } }, 'xyzzy');
    expect(ids).toEqual([]);
    expect(unknown).toEqual(['xyzzy']);
    expect(isPartial).toBe(false);
  });

  test('of no word are none', async () => {
    expect((await ask({ a: { eau: {} } }, '')).ids).toEqual([]);
  });
});
