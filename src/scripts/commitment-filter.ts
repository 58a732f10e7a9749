/** Narrowing and ordering a list that the page already holds, and taking it away. Pure: the document is `commitment-list.ts`. */

import { fold, foldedWords, type Selection } from './list-selection.ts';

export const SORTS = ['number', 'progress', 'least-progress', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/** A commitment as its row on the page tells it. */
export interface Row {
  /** Whole id: `2018-2020/4`. */
  readonly id: string;
  readonly plan: string;
  readonly number: string;
  readonly title: string;
  /** Name of the lead institution; empty where no source names one. */
  readonly lead: string;
  /** 0–100 in digits; empty when not reported, which is not 0. */
  readonly percentDone: string;
  readonly observedOn: string;
  /** The values it has for each facet, by the facet's name. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

/** Whether a row has every value asked for and holds every word. */
export function isShown(row: Row, { words, facets }: Selection<Sort>): boolean {
  const text = fold(`${row.number} ${row.title} ${row.lead}`);
  return (
    Object.entries(facets).every(([facet, value]) => row.facets[facet]?.includes(value) === true) &&
    foldedWords(words).every((word) => text.includes(word))
  );
}

/**
 * Rows in the order asked for. What was not reported comes last, whichever way progress is ordered: it is not 0.
 *
 * @param rows in the page's own order, which stays where the order asked for does not decide
 * @param language of the titles
 */
export function sorted<Item extends Row>(
  rows: readonly Item[],
  sort: Sort,
  language: string,
): Item[] {
  if (sort === 'number') return [...rows];
  if (sort === 'title') {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return rows.toSorted((one, other) => compare(one.title, other.title));
  }
  const sign = sort === 'progress' ? -1 : 1;
  const rank = ({ percentDone }: Row) =>
    percentDone === '' ? Infinity : sign * Number(percentDone);
  return rows.toSorted((one, other) =>
    rank(one) === rank(other) ? 0 : rank(one) < rank(other) ? -1 : 1,
  );
}

function cell(value: string): string {
  return /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/**
 * Rows as a CSV file (RFC 4180): UTF-8 without a byte order mark, commas, CRLF. Texts are as they are, also those that a
 * spreadsheet would take for a formula. An empty cell is what no source gives.
 *
 * @param language code that ends the names of the columns whose texts are in the page's language
 */
export function csvOf(rows: readonly Row[], language: string): string {
  const header = ['id', 'plan', 'number', `title_${language}`, 'percentDone', 'observedOn'];
  const lines = rows.map(({ id, plan, number, title, percentDone, observedOn, lead }) => [
    id,
    plan,
    number,
    title,
    percentDone,
    observedOn,
    lead,
  ]);
  return [[...header, `leadInstitution_${language}`], ...lines]
    .map((line) => `${line.map(cell).join(',')}\r\n`)
    .join('');
}
