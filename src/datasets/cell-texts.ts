/**
 * How values become cells, and cells lines, in the two kinds of CSV files. It needs no schema, so that the explorer in the
 * reader's browser writes a selection with the same bytes as the published file.
 */
import { plainNumber } from '../schema/canonical-number.ts';
import { LIST_SEPARATOR } from '../schema/list-separator.ts';
import { guardedText } from './spreadsheet-escape.ts';

/** How a kind of CSV file is written. */
export interface CsvKind {
  readonly delimiter: string;
  /** What the file begins with. */
  readonly start: string;
  readonly text: (text: string) => string;
  readonly number: (value: number) => string;
}

/** RFC 4180, UTF-8 without byte order mark, texts as they are recorded. */
export const CANONICAL: CsvKind = {
  delimiter: ',',
  start: '',
  text: (text) => text,
  number: plainNumber,
};

/** What a French spreadsheet opens by a double click. */
export const SPREADSHEET: CsvKind = {
  delimiter: ';',
  start: '\uFEFF',
  text: guardedText,
  number: (value) => plainNumber(value).replace('.', ','),
};

/** A value of a column, absent as a portal or as JSON has it. */
export type CellValue =
  | string
  | number
  | boolean
  | readonly string[]
  | Readonly<Partial<Record<string, string>>>
  | null
  | undefined;

/** @param languages those in which the column has a text each; absent for a column of one cell */
export function cellTexts(
  value: CellValue,
  languages: readonly string[] | undefined,
  { text, number }: CsvKind,
): readonly string[] {
  if (value === undefined || value === null) return languages?.map(() => '') ?? [''];
  if (typeof value === 'number') return [number(value)];
  if (typeof value !== 'object') return [text(String(value))];
  if (Array.isArray(value)) return [text(value.join(LIST_SEPARATOR))];
  const texts = value as Readonly<Partial<Record<string, string>>>;
  return (languages ?? []).map((language) => text(texts[language] ?? ''));
}

/** A byte order mark within a file, line ends and quotes; blanks at an end are kept by quotes where readers trim. */
const QUOTED = /[\r\n"\uFEFF]|^ | $/;

/** A line with its end. */
export function csvLine(cells: readonly string[], delimiter: string): string {
  const written = cells.map((cell) =>
    QUOTED.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${written.join(delimiter)}\r\n`;
}
