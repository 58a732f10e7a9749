/** What the values of a filter are called, and in which order a reader meets them. */
import type { LocalText } from './local-text.ts';
import type { Locale } from '../site.ts';
import { alphabetically } from './collation.ts';
import { pick } from './local-text.ts';
import { formatDay, formatLanguageName, formatPartialDate } from './format.ts';
import { format, words } from './words.ts';

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
    /** Absent where the value is a code. */
    readonly name?: LocalText;
    /** Where titles alone do not tell which commitment it is. */
    readonly commitment?: { readonly plan: string; readonly number: number };
  }[];
}

/** Whose values are in alphabetical order; those of the others have an order of their own. */
const ALPHABETICAL: readonly string[] = [
  'theme',
  'institution',
  'region',
  'city',
  'organiser-kind',
  'language',
];

/** What a value without a name of its own is called: a code, a language, a year, a month or a day.
 *
 * @throws RangeError for a code that has no word
 */
function codeLabel(locale: Locale, facet: string, value: string): string {
  const { codes, coCreation, edition, filters } = words(locale);
  if (facet === 'day') return formatDay(locale, value, 'weekday');
  if (facet === 'month') return formatPartialDate(locale, value);
  if (facet === 'year') return value;
  if (facet === 'language') return formatLanguageName(locale, value);
  if (facet === 'edition') return format(edition.title, { year: value });
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    timeliness: codes.timeliness,
    evidence: codes.evidence,
    reported: filters.reported,
    mode: codes.eventMode,
    status: codes.eventStatus,
    outcome: { ...codes.proposalOutcome, none: coCreation.noResponseState },
  };
  const label = labels[facet]?.[value];
  if (label === undefined) throw new RangeError(`no word for ${facet} ${value}`);
  return label;
}

/** The choices of a facet: themes and institutions in alphabetical order, plans and codes in the order given. */
export function facetChoices(locale: Locale, { facet, options }: Menu): readonly FacetChoice[] {
  const choices = options.map(({ value, count, name, commitment }) => {
    const label = name ? pick(name, locale).text : codeLabel(locale, facet, value);
    if (!commitment) return { value, count, label };
    const { plan, number } = commitment;
    const pattern = words(locale).events.commitment;
    return { value, count, label: format(pattern, { title: label, plan, number: String(number) }) };
  });
  return ALPHABETICAL.includes(facet)
    ? alphabetically(locale, choices, ({ label }) => label)
    : choices;
}
