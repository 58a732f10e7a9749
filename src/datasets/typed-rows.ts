/** The rows of a dataset cell by cell, for formats whose cells have types. */
import { oncePer } from '../domain/relations.ts';
import { LIST_SEPARATOR } from '../schema/list-separator.ts';
import type { Portal } from '../schema/portal.ts';
import { LOCALES, type Locale } from '../site.ts';
import { cellsOf, type Column, type ColumnType, type Dataset, type Value } from './dataset.ts';

export type CellValue = string | number | boolean | undefined;

/** A cell that every row has, and the column that it is of. */
export interface TypedCell {
  /** `title_fr` */
  readonly name: string;
  /** A list stands in one text, a text in several languages in one cell a language. */
  readonly type: Exclude<ColumnType, 'local-text'>;
  readonly isRequired: boolean;
  readonly column: Column;
  /** The language of a text that stands in several. */
  readonly locale?: Locale;
}

/** The cells of a dataset, in the order of its canonical file. */
export function typedCells({ columns }: Dataset): readonly TypedCell[] {
  return columns.flatMap((column) =>
    cellsOf(column).map(({ name, isRequired }, index): TypedCell => {
      const { type, isList = false } = column;
      const locale = type === 'local-text' ? LOCALES[index] : undefined;
      return {
        name,
        type: type === 'local-text' || isList ? 'text' : type,
        isRequired: isRequired && !isList,
        column,
        ...(locale !== undefined && { locale }),
      };
    }),
  );
}

function cellValue(value: Value, locale: Locale | undefined): CellValue {
  if (typeof value !== 'object') return value;
  if ('join' in value) return value.join(LIST_SEPARATOR);
  return locale === undefined ? undefined : value[locale];
}

/** The values of those cells, row by row. An empty text is none, as in the canonical file. */
export const typedRows = oncePer(
  (portal: Portal, dataset: Dataset): readonly (readonly CellValue[])[] => {
    const places = typedCells(dataset).map(({ column, locale }) => ({
      index: dataset.columns.indexOf(column),
      locale,
    }));
    return dataset.rows(portal).map((row) =>
      places.map(({ index, locale }) => {
        const value = cellValue(row[index], locale);
        return value === '' ? undefined : value;
      }),
    );
  },
);
