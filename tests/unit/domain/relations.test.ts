import { describe, expect, test, vi } from 'vitest';
import { groupedBy, lately, once } from '../../../src/domain/relations.ts';

describe('once', () => {
  test('works an answer out once for each source, also where it is undefined', () => {
    const work = vi.fn((source: { readonly name?: string }) => source.name);
    const ask = once(work);
    const [one, other] = [{ name: 'one' }, {}];
    expect([ask(one), ask(one), ask(other), ask(other)]).toEqual([
      'one',
      'one',
      undefined,
      undefined,
    ]);
    expect(work).toHaveBeenCalledTimes(2);
  });
});

describe('lately', () => {
  test('forgets what was asked for longest ago, and works that out again', () => {
    const work = vi.fn((source: { readonly name?: string }) => source.name);
    const ask = lately(2, work);
    const [one, two, three] = [{ name: 'one' }, {}, { name: 'three' }];
    expect([ask(one), ask(two), ask(two), ask(one), ask(three)]).toEqual([
      'one',
      undefined,
      undefined,
      'one',
      'three',
    ]);
    expect(work).toHaveBeenCalledTimes(3);
    expect([ask(one), ask(three)]).toEqual(['one', 'three']);
    expect(work).toHaveBeenCalledTimes(3);
    ask(two);
    expect(work).toHaveBeenCalledTimes(4);
  });
});

describe('groupedBy', () => {
  interface Item {
    readonly name: string;
    readonly keys: readonly (string | undefined)[];
  }
  const source: readonly Item[] = [
    { name: 'first', keys: ['a', 'b'] },
    { name: 'second', keys: ['a', 'a', undefined] },
    { name: 'third', keys: [] },
  ];
  const namesBy = groupedBy(
    (items: readonly Item[]) => items,
    ({ keys }) => keys,
  );

  test('finds the items of a key in the order of the list, each once', () => {
    expect(namesBy(source, 'a').map(({ name }) => name)).toEqual(['first', 'second']);
    expect(namesBy(source, 'b').map(({ name }) => name)).toEqual(['first']);
  });

  test('finds nothing for a key that no item has', () => {
    expect(namesBy(source, 'undefined')).toEqual([]);
  });
});
