import { describe, expect, test } from 'vitest';
import type { SearchEntry, SearchKind } from '../../../../src/search/entry.ts';
import { partsOf, runsOf } from '../../../../src/search/index/parts.ts';

function entry(kind: SearchKind, plan?: string): SearchEntry {
  return {
    kind,
    title: { text: kind },
    href: '/',
    texts: [],
    filters: plan ? { plan: [plan] } : {},
  };
}

function many(count: number, kind: SearchKind, plan?: string): readonly SearchEntry[] {
  return Array.from({ length: count }, () => entry(kind, plan));
}

describe('an index', () => {
  test('has one part where there is little, also nothing', () => {
    expect(partsOf([])).toEqual([[]]);
    expect(partsOf([entry('page'), entry('commitment', 'a')])).toHaveLength(1);
  });

  test('has a part for each plan or so where there is much, and never cuts a plan', () => {
    const entries = [
      ...many(16_000, 'commitment', 'a'),
      ...many(9_000, 'commitment', 'b'),
      ...many(9_000, 'commitment', 'c'),
      ...many(10, 'page'),
    ];
    const parts = partsOf(entries);
    expect(parts.map(({ length }) => length)).toEqual([16_000, 18_000, 10]);
    expect(parts.map((part) => new Set(part.map(({ filters }) => filters.plan?.[0])))).toEqual([
      new Set(['a']),
      new Set(['b', 'c']),
      new Set([undefined]),
    ]);
  });

  test('has one kind after the other, in the order of the filter', () => {
    const [part = []] = partsOf([
      entry('page'),
      entry('commitment', 'a'),
      entry('page'),
      entry('meeting'),
    ]);
    expect(part.map(({ kind }) => kind)).toEqual(['commitment', 'meeting', 'page', 'page']);
    expect(runsOf(part)).toEqual([
      ['commitment', 1],
      ['meeting', 1],
      ['page', 2],
    ]);
  });
});
