/** Entries in the words of one language: what feeds of either format hold. */
import { columnHeading, datasetWords } from '../../i18n/dataset-words.ts';
import { codeWords } from '../../i18n/code-words.ts';
import {
  formatLanguageName,
  formatNumber,
  formatPartialDate,
  formatPercent,
} from '../../i18n/format.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { pick, type LocalText } from '../../i18n/local-text.ts';
import { formatCount } from '../../i18n/plural.ts';
import { urlFor } from '../../i18n/routing.ts';
import type { SiteAddress } from '../../i18n/site-address.ts';
import { SUBSCRIPTION_WORDS } from '../../i18n/subscriptions/words.ts';
import { words } from '../../i18n/words.ts';
import type { Column } from '../../datasets/dataset.ts';
import { LIST_SEPARATOR } from '../../schema/list-separator.ts';
import { DEFAULT_LOCALE, LANGUAGES, LOCALES, SITE, type Locale } from '../../site.ts';
import {
  columnOf,
  type EntryCell,
  type EntrySource,
  type FeedEntry,
  type ReleaseEntry,
  type RowEntry,
} from './entries.ts';
import { escaped, figure, filled, joined, own, quoted, type Said } from './said.ts';

/** An entry as a reader reads it. */
export interface EntryText {
  readonly id: string;
  readonly url: string;
  /** One line, with signs that keep the order of words. */
  readonly title: string;
  /** Paragraphs and lists of our own markup. */
  readonly html: string;
  /** When it was first told: RFC 3339, the beginning of a day at the place. */
  readonly updated: string;
  /** The dataset, by its name and in words. */
  readonly category?: { readonly term: string; readonly label: string };
}

/**
 * The beginning of a day where the portal is at home, as RFC 3339 writes it.
 *
 * @param day `2026-11-22`
 */
export function beginningOf(day: string): string {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime(SITE.timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

function localText(locale: Locale, text: LocalText): Said {
  const shown = pick(text, locale);
  return shown.isFallback ? quoted(shown.text, shown.lang) : own(shown.text);
}

/** A text of a column with one text a language. */
function textIn(language: Locale, text: string): Said {
  const shown = pick({ [DEFAULT_LOCALE]: text, [language]: text }, language);
  return quoted(shown.text, LANGUAGES[language].tag);
}

/** The language of a cell that is one of several of its column: `title_ar`. */
function languageOf(column: Column | undefined, { column: name }: EntryCell): Locale | undefined {
  if (column?.type !== 'local-text') return undefined;
  return LOCALES.find((locale) => name === `${column.name}_${locale}`);
}

const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/;

function dateText(locale: Locale, value: string): string {
  const [, day, time] = TIME.exec(value) ?? [];
  if (day === undefined || time === undefined) return formatPartialDate(locale, value);
  return `${formatPartialDate(locale, day)}, ${time}`;
}

/** Whether a text is a date as files write it: an old file may hold what the code of today does not know. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/;

function valueOf(
  locale: Locale,
  { names }: Pick<RowEntry, 'names'>,
  column: Column,
  value: string,
): Said {
  const { common } = words(locale);
  const { references, codeList, type, unit } = column;
  const name = references === undefined ? undefined : names[`${references} ${value}`];
  if (name) return localText(locale, name);
  const word = codeList === undefined ? undefined : codeWords(locale, codeList)[value];
  if (word !== undefined) return own(word);
  if (type === 'flag') return own(value === 'true' ? common.yes : common.no);
  if (['date', 'day', 'date-time'].includes(type) && DATE.test(value))
    return figure(dateText(locale, value));
  const number = Number(value);
  if ((type === 'number' || type === 'integer') && Number.isFinite(number)) {
    return figure(
      unit === 'percent' ? formatPercent(locale, number) : formatNumber(locale, number, 6),
    );
  }
  return quoted(value);
}

/** A cell in words; what it held before a column of today was known stands as it is. */
function cellValue(locale: Locale, entry: RowEntry, cell: EntryCell, value: string): Said {
  const words = SUBSCRIPTION_WORDS[locale].feed;
  if (value === '') return own(words.nothing);
  const column = columnOf(entry.dataset, cell.column);
  if (!column) return quoted(value);
  const language = languageOf(column, cell);
  if (language !== undefined)
    return language === locale ? ownText(locale, value) : textIn(language, value);
  if (cell.language !== undefined) return quoted(value, cell.language);
  if (column.isList !== true) return valueOf(locale, entry, column, value);
  const items = value.split(LIST_SEPARATOR);
  return joined(
    items.map((item) => valueOf(locale, entry, column, item)),
    words.separator,
  );
}

/** A text of a record in the language of the feed: set apart, so that what stands around it cannot turn it. */
function ownText(locale: Locale, text: string): Said {
  return quoted(
    pick({ [DEFAULT_LOCALE]: text, [locale]: text }, locale).text,
    LANGUAGES[locale].tag,
  );
}

/** Words of pages for columns that are called otherwise in records. */
const FIELDS: Readonly<Record<string, keyof Dictionary['fields']>> = {
  percentDone: 'progress',
  leadInstitution: 'lead',
};

/** As pages call it, or what its dataset says of it. */
function headingOf(locale: Locale, dataset: string, column: Column): string {
  const fields: Readonly<Record<string, string>> = words(locale).fields;
  return fields[FIELDS[column.name] ?? column.name] ?? columnHeading(dataset, column, locale);
}

/** What a column is called, with its language where the cell is in another one. */
function labelOf(locale: Locale, { dataset }: RowEntry, cell: EntryCell): string {
  const column = columnOf(dataset, cell.column);
  if (!column) return cell.column;
  const label = headingOf(locale, dataset, column);
  const language = languageOf(column, cell);
  if (language === undefined || language === locale) return label;
  const { inLanguage } = SUBSCRIPTION_WORDS[locale].feed;
  return filled(inLanguage, {
    label: own(label),
    language: own(formatLanguageName(locale, LANGUAGES[language].tag)),
  }).text;
}

function strong(said: Said): Said {
  return { ...said, html: `<strong>${said.html}</strong>` };
}

/** A line of an entry: what it was and is, or what it holds. */
function cellLine(locale: Locale, entry: RowEntry, cell: EntryCell): Said {
  const { feed } = SUBSCRIPTION_WORDS[locale];
  const isDerived = columnOf(entry.dataset, cell.column)?.isDerived === true;
  const plain = labelOf(locale, entry, cell);
  const isChange = entry.kind === 'changed' && entry.cells.includes(cell);
  // Of a correction all is worked out, and says no more than the two figures.
  const isMarked = isDerived && isChange && entry.dataset !== 'corrections';
  const label = strong(own(isMarked ? `${plain} (${feed.workedOut})` : plain));
  const value = (text: string) => cellValue(locale, entry, cell, text);
  if (isChange)
    return filled(feed.change, { label, before: value(cell.before), after: value(cell.after) });
  // A question of ours has its own sign at its end.
  const pattern = /[?؟!]$/.test(plain) ? feed.answer : feed.value;
  return filled(pattern, {
    label,
    value: value(cell.after === '' ? cell.before : cell.after),
  });
}

/** Of a text in several languages the one of the reader, or the first that there is; of what changed, all. */
function shownCells(locale: Locale, { dataset, kind, cells }: RowEntry): readonly EntryCell[] {
  if (kind === 'changed') return cells;
  const best = new Map<string, EntryCell>();
  for (const cell of cells) {
    const column = columnOf(dataset, cell.column);
    const name = column?.name ?? cell.column;
    if (!best.has(name) || languageOf(column, cell) === locale) best.set(name, cell);
  }
  return [...best.values()];
}

function sourceText(locale: Locale, source: EntrySource, address?: SiteAddress): Said {
  const { id, name, page } = source;
  const said = name ? localText(locale, name) : quoted(id);
  if (!page) return said;
  const href = escaped(urlFor(locale, page, address));
  return { ...said, html: `<a href="${href}">${said.html}</a>` };
}

function paragraph(said: Said): string {
  return `<p>${said.html}</p>`;
}

function list(items: readonly Said[]): string {
  if (items.length === 0) return '';
  return `<ul>${items.map(({ html }) => `<li>${html}</li>`).join('')}</ul>`;
}

/** Longer names are cut in titles, which are one line. */
const LONGEST_NAME = 140;

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_NAME) return line;
  const parts = Array.from(new Intl.Segmenter('en').segment(line), ({ segment }) => segment);
  return parts.length <= LONGEST_NAME
    ? line
    : `${parts.slice(0, LONGEST_NAME).join('').trimEnd()}…`;
}

function nameOfRow(locale: Locale, { title, key }: RowEntry): Said {
  const language = title[locale] === undefined ? LOCALES.find((one) => title[one]) : locale;
  const text = language === undefined ? undefined : title[language];
  return language === undefined || text === undefined
    ? quoted(key)
    : textIn(language, oneLine(text));
}

function rowText(
  locale: Locale,
  entry: RowEntry,
  address?: SiteAddress,
): Pick<EntryText, 'title' | 'html' | 'category'> {
  const { feed } = SUBSCRIPTION_WORDS[locale];
  const { dataset, kind, about, sources, updatedOn, release } = entry;
  const label = datasetWords(locale)[dataset]?.title ?? dataset;
  const day = figure(formatPartialDate(locale, updatedOn));
  const title = filled(feed.entryTitle, {
    kind: own(feed.kinds[kind]),
    dataset: own(label),
    name: nameOfRow(locale, entry),
  });
  const cited = joined(
    sources.map((source) => sourceText(locale, source, address)),
    feed.separator,
  );
  const when =
    release === undefined
      ? filled(feed.recorded, { day })
      : filled(feed.released, { id: figure(release), day });
  return {
    title: title.text,
    html: [
      list([...about, ...shownCells(locale, entry)].map((cell) => cellLine(locale, entry, cell))),
      sources.length === 0
        ? ''
        : paragraph(filled(feed.value, { label: strong(own(feed.sources)), value: cited })),
      paragraph(when),
    ].join(''),
    category: { term: dataset, label },
  };
}

function releaseText(
  locale: Locale,
  { release, note, isFirst, rows, counts }: ReleaseEntry,
): Pick<EntryText, 'title' | 'html'> {
  const { feed } = SUBSCRIPTION_WORDS[locale];
  const id = figure(release);
  const count = own(formatCount(locale, words(locale).counts.rows, rows));
  const number = (value: number) => figure(formatNumber(locale, value));
  const title = filled(isFirst ? feed.firstReleaseTitle : feed.releaseTitle, { id, rows: count });
  return {
    title: title.text,
    html: [
      paragraph(localText(locale, note)),
      paragraph(filled(feed.releaseRows, { rows: count })),
      isFirst
        ? ''
        : paragraph(
            filled(feed.releaseCounts, {
              added: number(counts.added),
              changed: number(counts.changed),
              removed: number(counts.removed),
            }),
          ),
    ].join(''),
  };
}

/** An entry in one language. */
export function entryText(locale: Locale, entry: FeedEntry, address?: SiteAddress): EntryText {
  const { tag, dir } = LANGUAGES[locale];
  const { html, ...said } =
    entry.kind === 'release' ? releaseText(locale, entry) : rowText(locale, entry, address);
  return {
    ...said,
    id: entry.id,
    url: urlFor(locale, entry.page, address),
    // Readers show an entry within a page of their own, which may run the other way.
    html: `<div lang="${tag}" dir="${dir}">${html}</div>`,
    updated: beginningOf(entry.updatedOn),
  };
}
