/** Numbers, percentages, days, lists and quotations as each language writes them. Pure: no clock, no zone of the machine. */
import { LANGUAGES, type Locale } from '../site.ts';
import { fill } from './sentence.ts';
import { DICTIONARIES } from './words.ts';

/** `Intl` puts invisible direction marks into Arabic numbers; they break comparisons, search and copied text. */
const DIRECTION_MARKS = /[\u200e\u200f\u061c]/g;

const NUMBER_FORMATS = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let format = NUMBER_FORMATS.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(LANGUAGES[locale].intl, options);
    NUMBER_FORMATS.set(key, format);
  }
  return format;
}

/** @param maximumFractionDigits one by default, the precision of every percentage and mean of the portal */
export function formatNumber(locale: Locale, value: number, maximumFractionDigits = 1): string {
  return numberFormat(locale, { maximumFractionDigits }).format(value).replace(DIRECTION_MARKS, '');
}

/** @param percent 0–100: 73.8 is "73,8 %", "73,8%", "73.8%" */
export function formatPercent(locale: Locale, percent: number): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
    .format(percent / 100)
    .replace(DIRECTION_MARKS, '');
}

/** A year, month or day, as far as it is known: `2020`, `2020-03`, `2020-03-17`. */
const PARTIAL_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

type Precision = 'day' | 'month' | 'year';

interface DateParts {
  readonly precision: Precision;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** @throws RangeError for what is not an ISO 8601 reduced date: records are checked long before they are shown */
function partsOf(date: string): DateParts {
  const match = PARTIAL_DATE.exec(date);
  if (match === null) throw new RangeError(`not a year, month or day: "${date}"`);
  const [, year, month, day] = match;
  return {
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(day ?? 1),
  };
}

const NAME_FORMATS = new Map<string, Intl.DateTimeFormat>();

function dateName(
  locale: Locale,
  { year, month, day }: DateParts,
  field: 'month' | 'weekday',
): string {
  const key = `${locale} ${field}`;
  let format = NAME_FORMATS.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(LANGUAGES[locale].intl, { [field]: 'long', timeZone: 'UTC' });
    NAME_FORMATS.set(key, format);
  }
  return format.format(Date.UTC(year, month - 1, day));
}

/** A day of the week in full, for a column of a calendar, and in one letter where that is narrow. */
export interface WeekdayName {
  readonly long: string;
  readonly short: string;
  readonly narrow: string;
}

/** A Monday. */
const SOME_MONDAY = Date.UTC(2024, 0, 1);
const MILLISECONDS_A_DAY = 86_400_000;

/** @param first the day that comes first: 1 for Monday to 7 for Sunday */
export function weekdayNames(locale: Locale, first: number): readonly WeekdayName[] {
  const name = (weekday: 'long' | 'short' | 'narrow', index: number) =>
    new Intl.DateTimeFormat(LANGUAGES[locale].intl, { weekday, timeZone: 'UTC' }).format(
      SOME_MONDAY + (first - 1 + index) * MILLISECONDS_A_DAY,
    );
  return Array.from({ length: 7 }, (_, index) => ({
    long: name('long', index),
    short: name('short', index),
    narrow: name('narrow', index),
  }));
}

function digits(locale: Locale, value: number): string {
  return numberFormat(locale, { useGrouping: false }).format(value);
}

/**
 * A date as precisely as it is known: "1er mars 2020", "mars 2020", "2020". A date that no source gives is said so in words.
 */
export function formatPartialDate(locale: Locale, date: string | undefined): string {
  const { dates, common } = DICTIONARIES[locale];
  if (date === undefined) return common.notStated;
  const parts = partsOf(date);
  const pattern =
    parts.precision === 'day' && parts.day === 1 ? dates.firstDay : dates[parts.precision];
  return fillDate(locale, pattern, parts);
}

/**
 * A day, with its name where asked: "mardi 28 janvier 2020".
 *
 * @throws RangeError when the date is less precise than a day
 */
export function formatDay(
  locale: Locale,
  day: string,
  weekday: 'weekday' | 'no-weekday' = 'no-weekday',
): string {
  const parts = partsOf(day);
  if (parts.precision !== 'day') throw new RangeError(`not a day: "${day}"`);
  const text = formatPartialDate(locale, day);
  if (weekday === 'no-weekday') return text;
  return fill(DICTIONARIES[locale].dates.withWeekday, {
    weekday: dateName(locale, parts, 'weekday'),
    day: text,
  });
}

/** A day as citations write it, the year first: "2020, 28 janvier". */
export function formatYearFirst(locale: Locale, day: string): string {
  return fillDate(locale, DICTIONARIES[locale].dates.yearFirst, partsOf(day));
}

/** The same few hundred days stand on thousands of pages. */
const FILLED_DATES = new Map<string, string>();

function fillDate(locale: Locale, pattern: string, parts: DateParts): string {
  const key = [locale, pattern, parts.year, parts.month, parts.day].join(' ');
  const known = FILLED_DATES.get(key);
  if (known !== undefined) return known;
  const date = fill(pattern, {
    day: digits(locale, parts.day),
    month: dateName(locale, parts, 'month'),
    year: digits(locale, parts.year),
  });
  FILLED_DATES.set(key, date);
  return date;
}

/** How a date stands in a sentence: "le 28 janvier 2020" but "en mars 2020". */
export type DatePhrase = 'on' | 'since' | 'asOf' | 'noLaterThan';

/** A date with the preposition that its precision asks for. */
export function formatDatePhrase(locale: Locale, phrase: DatePhrase, date: string): string {
  const pattern = DICTIONARIES[locale].dates.phrases[phrase][partsOf(date).precision];
  return fill(pattern, { date: formatPartialDate(locale, date) });
}

/** A period; an end that no source gives is said so, and a period of one day is that day. */
export function formatDateRange(
  locale: Locale,
  startsOn: string | undefined,
  endsOn: string | undefined,
): string {
  const { dates } = DICTIONARIES[locale];
  if (startsOn === undefined || startsOn === endsOn) {
    return endsOn === undefined || startsOn === endsOn
      ? formatPartialDate(locale, startsOn)
      : fill(dates.endOnly, { date: formatPartialDate(locale, endsOn) });
  }
  const start = formatPartialDate(locale, startsOn);
  if (endsOn === undefined) return fill(dates.startOnly, { date: start });
  return fill(dates.range, {
    from: fill(fromPattern(locale, startsOn, start), { date: start }),
    to: fill(dates.phrases.to[partsOf(endsOn).precision], {
      date: formatPartialDate(locale, endsOn),
    }),
  });
}

function fromPattern(locale: Locale, date: string, text: string): string {
  const { from } = DICTIONARIES[locale].dates.phrases;
  const { precision } = partsOf(date);
  // "de juin" but "d'avril": three French months begin with a vowel.
  return precision === 'month' && /^[aeiouâéèêîôœ]/i.test(text)
    ? from.monthElided
    : from[precision];
}

const LIST_FORMATS = new Map<string, Intl.ListFormat>();

function listFormat(locale: Locale, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const key = `${locale} ${type}`;
  let format = LIST_FORMATS.get(key);
  if (format === undefined) {
    format = new Intl.ListFormat(LANGUAGES[locale].intl, { type });
    LIST_FORMATS.set(key, format);
  }
  return format;
}

/** "a, b et c", "a وb وc"; with `disjunction` "a, b ou c". */
export function formatList(
  locale: Locale,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return listFormat(locale, type).format(items);
}

/** The pieces of a list, for items that are links: `element` stands for the next item, `literal` is punctuation. */
export function formatListParts(
  locale: Locale,
  items: readonly string[],
): readonly { readonly type: 'element' | 'literal'; readonly value: string }[] {
  return listFormat(locale, 'conjunction').formatToParts(items);
}

/** Somebody else's words between the quotation marks of the language of the page. */
export function formatQuotation(locale: Locale, text: string): string {
  return fill(DICTIONARIES[locale].common.quotation, { text });
}

/** The name of a language, for instance of a source: `formatLanguageName('ar', 'fr')` is "الفرنسية". */
export function formatLanguageName(locale: Locale, tag: string): string {
  return new Intl.DisplayNames(LANGUAGES[locale].intl, { type: 'language' }).of(tag) ?? tag;
}

/** From a thousand bytes on: "12 bytes" would need plurals, and nobody asks so exactly. */
const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size of a file in the unit that suits it: "12,4 ko". A kilobyte is 1,000 bytes. */
export function formatBytes(locale: Locale, bytes: number): string {
  const thousands = Math.floor(Math.log10(Math.max(1000, bytes)) / 3);
  const power = Math.min(UNITS.length, thousands);
  const unit = UNITS[power - 1] ?? 'kilobyte';
  const value = Math.max(bytes, bytes === 0 ? 0 : 100) / 1000 ** power;
  return numberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 })
    .format(value)
    .replace(DIRECTION_MARKS, '');
}
