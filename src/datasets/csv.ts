/**
 * Two kinds of CSV files. The canonical ones: RFC 4180, UTF-8 without byte order mark, texts as they are recorded; whoever
 * reads a cell gets what was written. And those that a French spreadsheet opens by a double click: byte order mark,
 * semicolons, decimal commas, and a guard before texts that it would run or change.
 */
import Papa from 'papaparse';
import type { Portal } from '../schema/portal.ts';
import { LOCALES } from '../site.ts';
import { CANONICAL, cellTexts, csvLine, SPREADSHEET, type CsvKind } from './cell-texts.ts';
import type { Table } from './compare-tables.ts';
import { cellsOf, type Dataset } from './dataset.ts';

/** @param rows with the header, each at least two cells wide: one empty cell alone would be an empty line */
function write(rows: readonly (readonly string[])[], { delimiter, start }: CsvKind): string {
  return start + rows.map((row) => csvLine(row, delimiter)).join('');
}

/** Rows as a canonical CSV file. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return write(rows, CANONICAL);
}

function datasetRows({ columns, rows }: Dataset, portal: Portal, kind: CsvKind): string {
  const header = columns.flatMap((column) => cellsOf(column).map(({ name }) => name));
  const lines = rows(portal).map((row) =>
    columns.flatMap(({ type }, index) =>
      cellTexts(row[index], type === 'local-text' ? LOCALES : undefined, kind),
    ),
  );
  return write([header, ...lines], kind);
}

/** A canonical CSV file as it was written: its header, and the cells of each line. */
export function readCsv(text: string): Table {
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  // What follows the last line end is no line.
  const [header = [], ...rows] = data.slice(0, -1);
  return { header, rows };
}

/** A dataset as one canonical file: a header, and a line a row. Absent is an empty cell, a flag `true` or `false`. */
export function datasetCsv(dataset: Dataset, portal: Portal): string {
  return datasetRows(dataset, portal, CANONICAL);
}

/** The same for a French spreadsheet. */
export function datasetSpreadsheetCsv(dataset: Dataset, portal: Portal): string {
  return datasetRows(dataset, portal, SPREADSHEET);
}
