import { describe, expect, test } from 'vitest';
import { lateViewPaths, viewPaths } from '../../../src/store/page-paths.ts';
import { revisionOf } from '../../../src/store/revision.ts';

function keyOf(view: object): string | undefined {
  return viewPaths([{ params: { id: 'one' }, view }])[0]?.cacheKey;
}

/** A list of which the last item differs. */
function longList(last: string): { readonly name: string }[] {
  return [...Array.from({ length: 99 }, (_, index) => ({ name: `${index}` })), { name: last }];
}

const RECORD = { id: 'one', file: 'one.yaml', prose: {}, revision: 'aaaaaaaaaaaa', title: 'One' };

describe('the paths of a view', () => {
  test('are one a language, the default one without a prefix', () => {
    const paths = viewPaths([{ params: { id: 'one' }, view: { a: 1 } }]);
    expect(paths.map(({ params }) => params)).toEqual([
      { id: 'one' },
      { id: 'one', locale: 'ar' },
      { id: 'one', locale: 'en' },
    ]);
    expect(new Set(paths.map(({ cacheKey }) => cacheKey)).size).toBe(1);
  });

  test.each([
    ['a value', { a: 1 }, { a: 2 }],
    ['the revision of a record', RECORD, { ...RECORD, revision: 'bbbbbbbbbbbb' }],
    ['which record it is', RECORD, { ...RECORD, id: 'two' }],
    ['the order of a list', ['a', 'b'], ['b', 'a']],
    ['one item of a long list', longList('a'), longList('b')],
    [
      'one value of a long index',
      new Map(longList('a').entries()),
      new Map(longList('b').entries()),
    ],
    ['a value of an index', new Map([['a', 1]]), new Map([['a', 2]])],
    ['a member of a set', new Set(['a']), new Set(['b'])],
    ['a field that is there', { a: null }, {}],
    ['a number for a text', { a: 1 }, { a: '1' }],
  ])('have another key for another view: %s', (_, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  test.each([
    ['the order of fields', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['another copy of a long list', longList('a'), longList('a')],
    ['another copy of the same record', { record: RECORD }, { record: { ...RECORD } }],
  ])('have the same key whatever %s', (_, one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });
});

test('a revision has twelve hexadecimal digits', () => {
  expect(revisionOf({ a: 1 })).toMatch(/^[0-9a-f]{12}$/);
});

describe('the paths of a view that is worked out late', () => {
  const pathsOf = (source: readonly string[], view: () => unknown) =>
    lateViewPaths([{ params: { id: 'one' }, source, view }]);

  test('have a key without asking for it, the same in every language', () => {
    let asked = 0;
    const paths = pathsOf(['a', 'b'], () => (asked += 1));
    expect(new Set(paths.map(({ cacheKey }) => cacheKey)).size).toBe(1);
    expect(asked).toBe(0);
    expect(paths[0]?.props.view()).toBe(1);
  });

  test('have another key when anything is another that it is worked out of', () => {
    const keys = [['a', 'b'], ['a', 'c'], ['ab']].map(
      (source) => pathsOf(source, () => 1)[0]?.cacheKey,
    );
    expect(new Set(keys).size).toBe(3);
  });
});
