/** Datasets as JSON: a list of rows, one a line, with the names and values of the columns. */
import type { Portal } from '../schema/portal.ts';
import { LOCALES } from '../site.ts';
import type { Dataset, Row, Value } from './dataset.ts';

/** A row with the values as JSON has them; absent is `null`, so that every row has the same names. */
export type JsonRow = Readonly<Record<string, JsonValue>>;
type JsonValue =
  string | number | boolean | null | readonly string[] | Readonly<Record<string, string>>;

function jsonValue(value: Value): JsonValue {
  if (value === undefined) return null;
  if (typeof value !== 'object' || 'join' in value) return value;
  // In the order of the languages of the site, whatever that of the record.
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const text = value[locale];
      return text === undefined ? [] : [[locale, text]];
    }),
  );
}

/** A row of a dataset as an object. */
export function jsonRow({ columns }: Dataset, row: Row): JsonRow {
  return Object.fromEntries(columns.map(({ name }, index) => [name, jsonValue(row[index])]));
}

/** A dataset as one file. */
export function datasetJson(dataset: Dataset, portal: Portal): string {
  const lines = dataset.rows(portal).map((row) => JSON.stringify(jsonRow(dataset, row)));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** A value as JSON that people can read. */
export function readableJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
