/** The rows chosen as files: with every row and column the bytes of the files that are published. */
import {
  CANONICAL,
  cellTexts,
  csvLine,
  SPREADSHEET,
  type CsvKind,
} from '../../datasets/cell-texts.ts';
import type { ExploredColumn } from '../../datasets/explored-dataset.ts';
import type { Rows } from './rows.ts';

export const FILE_KINDS = ['csv', 'spreadsheet-csv', 'json'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What is taken along. */
export interface Selection {
  readonly rows: Rows;
  /** Which of them, in their order. */
  readonly chosen: readonly number[];
  readonly columns: readonly ExploredColumn[];
  /** The languages of texts, in the order of their cells. */
  readonly languages: readonly string[];
}

/** Rows that are written as one part of a file: a text of all of them would be too long for a browser. */
const PART = 2000;

function inParts(
  chosen: readonly number[],
  write: (row: number, index: number) => string,
): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < chosen.length; start += PART) {
    const part = chosen.slice(start, start + PART);
    parts.push(part.map((row, index) => write(row, start + index)).join(''));
  }
  return parts;
}

function csvParts({ rows, chosen, columns, languages }: Selection, kind: CsvKind) {
  const cells = columns.map((column) => ({
    values: rows.valuesOf(column),
    languages: column.type === 'local-text' ? languages : undefined,
  }));
  const header = columns.flatMap(({ name, type }) =>
    type === 'local-text' ? languages.map((language) => `${name}_${language}`) : [name],
  );
  return [
    kind.start + csvLine(header, kind.delimiter),
    ...inParts(chosen, (row) => {
      const texts = cells.flatMap(({ values, languages: own }) =>
        cellTexts(values[row], own, kind),
      );
      return csvLine(texts, kind.delimiter);
    }),
  ];
}

function jsonParts({ rows, chosen, columns }: Selection) {
  const cells = columns.map((column) => [column.name, rows.valuesOf(column)] as const);
  const line = (row: number) =>
    JSON.stringify(Object.fromEntries(cells.map(([name, values]) => [name, values[row]])));
  if (chosen.length === 0) return ['[]\n'];
  return ['[\n', ...inParts(chosen, (row, index) => (index > 0 ? ',\n' : '') + line(row)), '\n]\n'];
}

/** The file in parts, to be put one after the other. */
export function selectionFile(kind: FileKind, selection: Selection): readonly string[] {
  if (kind === 'json') return jsonParts(selection);
  return csvParts(selection, kind === 'csv' ? CANONICAL : SPREADSHEET);
}

/** How a file of a dataset ends, as its published ones do. */
export const ENDINGS: Readonly<Record<FileKind, string>> = {
  csv: '.csv',
  'spreadsheet-csv': '.excel.csv',
  json: '.json',
};
