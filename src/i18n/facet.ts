/** What the values of a filter are called, and in which order a reader meets them. */
import type { LocalText } from './local-text.ts';
import type { Locale } from '../site.ts';
import { alphabetically } from './collation.ts';
import { pick } from './local-text.ts';
import { words } from './words.ts';

/** A value as a choice of a filter. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  /** How many results it leaves. */
  readonly count: number;
}

interface Menu {
  readonly facet: string;
  readonly options: readonly {
    readonly value: string;
    readonly count: number;
    /** Absent where the value is a code: yes or no. */
    readonly name?: LocalText;
  }[];
}

/** The choices of a facet: themes and institutions in alphabetical order, plans and codes in the order given. */
export function facetChoices(locale: Locale, { facet, options }: Menu): readonly FacetChoice[] {
  const { reported } = words(locale).filters;
  const choices = options.map(({ value, count, name }) => ({
    value,
    count,
    label: name ? pick(name, locale).text : value === 'yes' ? reported.yes : reported.no,
  }));
  const isOrdered = facet === 'plan' || facet === 'reported';
  return isOrdered ? choices : alphabetically(locale, choices, ({ label }) => label);
}
