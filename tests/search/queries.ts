import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/site.ts';

/** What a query tries: a form of a word, a spelling, an abbreviation, a number, another name, the minutes, a title. */
export const REASONS = [
  'inflection',
  'accent',
  'acronym',
  'number',
  'synonym',
  'minutes',
  'title',
  'hostile',
  'empty',
] as const;

/** Something that a reader types into the search box, and what it has to find in the records of this repository. */
export interface TestQuery {
  readonly q: string;
  /**
   * Addresses without base and language, of which one at least is among the first three results. One without a fragment
   * is met by the page and by any part of it. None: nothing is expected but a page that helps, and no error.
   */
  readonly finds: readonly string[];
  readonly why: (typeof REASONS)[number];
}

/** The queries of a language, chosen before there was anything to tune. */
export function queriesOf(locale: Locale): readonly TestQuery[] {
  return JSON.parse(readFileSync(`tests/search/queries/${locale}.json`, 'utf8')) as TestQuery[];
}
