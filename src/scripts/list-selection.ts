/** What a reader asked of a list, and how it stands in the address. Pure: the document is `list-form.ts`. */

import { folded } from '../search/language/folding.ts';

/** What a reader asked for; it stands whole in the address. */
export interface Selection<Sort extends string = string> {
  /** Words that the texts of a row must hold; empty for any. */
  readonly words: string;
  /** The value asked of a facet, by the facet's name; a facet that is not there may have any. */
  readonly facets: Readonly<Record<string, string>>;
  readonly sort: Sort;
}

/** The values that each facet can take, by its name. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

const WORDS = 'q';
const SORT = 'sort';

/**
 * The selection that the query of an address asks for; what it asks for in vain is left out.
 *
 * @param sorts the orders that the list can have, its own one first
 */
export function readSelection<Sort extends string>(
  query: string,
  known: KnownValues,
  sorts: readonly [Sort, ...Sort[]],
): Selection<Sort> {
  const asked = new URLSearchParams(query);
  const facets = Object.entries(known).flatMap(([facet, values]) => {
    const value = asked.get(facet);
    return value !== null && values.includes(value) ? [[facet, value] as const] : [];
  });
  return {
    words: (asked.get(WORDS) ?? '').trim(),
    facets: Object.fromEntries(facets),
    sort: sorts.find((sort) => sort === asked.get(SORT)) ?? sorts[0],
  };
}

/**
 * The query of a selection's address, with its question mark; empty for the whole list in its own order.
 *
 * @param ownOrder the order of the list where none is asked for
 */
export function writeSelection({ words, facets, sort }: Selection, ownOrder: string): string {
  const query = new URLSearchParams(facets);
  if (words !== '') query.set(WORDS, words);
  if (sort !== ownOrder) query.set(SORT, sort);
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** Whether nothing narrows the list. */
export function isWhole({ words, facets }: Selection): boolean {
  return words === '' && Object.keys(facets).length === 0;
}

/** What a file for scripts puts around figures among Arabic letters. */
const DIRECTION_MARKS = /[\u2066-\u2069]/g;

/** A text as it is searched: beside what does not count in the search of the site, marks of direction and forms of the apostrophe. */
export function fold(text: string): string {
  return folded(text).replaceAll(DIRECTION_MARKS, '').replaceAll('’', "'");
}

/** The words that a reader typed, as they are searched. */
export function foldedWords(words: string): readonly string[] {
  return fold(words).split(/\s+/).filter(Boolean);
}
