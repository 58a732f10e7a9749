/**
 * The canonical CSV files: RFC 4180, UTF-8 without byte order mark, texts as they are recorded. Nothing is escaped for
 * spreadsheets: whoever reads a cell gets what was written.
 */
import Papa from 'papaparse';
import { LIST_SEPARATOR } from '../schema/columns.ts';
import type { Portal } from '../schema/portal.ts';
import { LOCALES } from '../site.ts';
import { cellsOf, type Column, type Dataset, type Value } from './dataset.ts';

/** @param rows with the header, each at least two cells wide: one empty cell alone would be an empty line */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.length === 0
    ? ''
    : `${Papa.unparse(rows as string[][], { newline: '\r\n', escapeFormulae: false })}\r\n`;
}

function cellTexts(column: Column, value: Value): readonly string[] {
  if (value === undefined) return cellsOf(column).map(() => '');
  if (typeof value !== 'object') return [String(value)];
  if ('join' in value) return [value.join(LIST_SEPARATOR)];
  return LOCALES.map((locale) => value[locale] ?? '');
}

/** A dataset as one file: a header, and a line a row. Absent is an empty cell, a flag `true` or `false`. */
export function datasetCsv({ columns, rows }: Dataset, portal: Portal): string {
  const header = columns.flatMap((column) => cellsOf(column).map(({ name }) => name));
  const lines = rows(portal).map((row) =>
    columns.flatMap((column, index) => cellTexts(column, row[index])),
  );
  return writeCsv([header, ...lines]);
}
