/**
 * Two kinds of CSV files. The canonical ones: RFC 4180, UTF-8 without byte order mark, texts as they are recorded; whoever
 * reads a cell gets what was written. And those that a French spreadsheet opens by a double click: byte order mark,
 * semicolons, decimal commas, and a guard before texts that it would run or change.
 */
import Papa from 'papaparse';
import { LIST_SEPARATOR } from '../schema/columns.ts';
import type { Portal } from '../schema/portal.ts';
import { LOCALES } from '../site.ts';
import { cellsOf, type Column, type Dataset, type Value } from './dataset.ts';
import { guardedText } from './spreadsheet-escape.ts';

/** How a kind of CSV file is written. */
interface Kind {
  readonly delimiter: string;
  readonly start: string;
  readonly text: (text: string) => string;
  readonly number: (value: number) => string;
}

const CANONICAL: Kind = { delimiter: ',', start: '', text: (text) => text, number: String };

const SPREADSHEET: Kind = {
  delimiter: ';',
  start: '\uFEFF',
  text: guardedText,
  number: (value) => String(value).replace('.', ','),
};

/** @param rows with the header, each at least two cells wide: one empty cell alone would be an empty line */
function write(rows: readonly (readonly string[])[], { delimiter, start }: Kind): string {
  const lines = Papa.unparse(rows as string[][], {
    delimiter,
    newline: '\r\n',
    escapeFormulae: false,
  });
  return rows.length === 0 ? start : `${start}${lines}\r\n`;
}

/** Rows as a canonical CSV file. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return write(rows, CANONICAL);
}

function cellTexts(column: Column, value: Value, { text, number }: Kind): readonly string[] {
  if (value === undefined) return cellsOf(column).map(() => '');
  if (typeof value === 'number') return [number(value)];
  if (typeof value !== 'object') return [text(String(value))];
  if ('join' in value) return [text(value.join(LIST_SEPARATOR))];
  return LOCALES.map((locale) => text(value[locale] ?? ''));
}

function datasetRows({ columns, rows }: Dataset, portal: Portal, kind: Kind): string {
  const header = columns.flatMap((column) => cellsOf(column).map(({ name }) => name));
  const lines = rows(portal).map((row) =>
    columns.flatMap((column, index) => cellTexts(column, row[index], kind)),
  );
  return write([header, ...lines], kind);
}

/** A dataset as one canonical file: a header, and a line a row. Absent is an empty cell, a flag `true` or `false`. */
export function datasetCsv(dataset: Dataset, portal: Portal): string {
  return datasetRows(dataset, portal, CANONICAL);
}

/** The same for a French spreadsheet. */
export function datasetSpreadsheetCsv(dataset: Dataset, portal: Portal): string {
  return datasetRows(dataset, portal, SPREADSHEET);
}
