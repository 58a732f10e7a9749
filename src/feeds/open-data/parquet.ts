/** Datasets as Parquet: the cells of the canonical file with their types, lists as lists, absent as null. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Column, Dataset, Value } from '../../datasets/dataset.ts';
import { siteDay } from '../../domain/plans.ts';
import type { Portal } from '../../schema/portal.ts';
import { DEFAULT_LOCALE, LOCALES, SITE } from '../../site.ts';

type Options = Parameters<typeof parquetWriteBuffer>[0];
type Element = NonNullable<Options['schema']>[number];

interface ParquetColumn {
  readonly elements: readonly Element[];
  readonly name: string;
  readonly data: unknown[];
}

function text(name: string, isRequired: boolean): Element {
  return {
    name,
    type: 'BYTE_ARRAY',
    converted_type: 'UTF8',
    repetition_type: isRequired ? 'REQUIRED' : 'OPTIONAL',
  };
}

function elementOf({ name, type, isRequired = false }: Column): Element {
  const repetition = { repetition_type: isRequired ? 'REQUIRED' : 'OPTIONAL' } as const;
  switch (type) {
    case 'integer':
      return { name, type: 'INT64', ...repetition };
    case 'number':
      return { name, type: 'DOUBLE', ...repetition };
    case 'flag':
      return { name, type: 'BOOLEAN', ...repetition };
    case 'day':
      return { name, type: 'INT32', converted_type: 'DATE', ...repetition };
    default:
      return text(name, isRequired);
  }
}

const DAY = 86_400_000;

function plainValue({ type }: Column, value: Value): unknown {
  if (value === undefined || value === '') return null;
  if (type === 'integer') return BigInt(value as number);
  // A day of the calendar, counted from 1970.
  return type === 'day' ? Date.parse(`${value as string}T00:00:00Z`) / DAY : value;
}

function parquetColumns(column: Column, values: readonly Value[]): readonly ParquetColumn[] {
  const { name, type, isList } = column;
  if (isList === true) {
    const elements: Element[] = [
      { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      text('element', true),
    ];
    return [{ elements, name, data: values.map((value) => value ?? []) }];
  }
  if (type === 'local-text') {
    return LOCALES.map((locale) => {
      const own = `${name}_${locale}`;
      return {
        elements: [text(own, column.isRequired === true && locale === DEFAULT_LOCALE)],
        name: own,
        data: values.map(
          (value) => (value as Record<string, string> | undefined)?.[locale] ?? null,
        ),
      };
    });
  }
  return [
    { elements: [elementOf(column)], name, data: values.map((value) => plainValue(column, value)) },
  ];
}

/** A dataset as the bytes of a Parquet file; one without rows has its columns all the same. */
export function parquetOf(dataset: Dataset, portal: Portal): Uint8Array {
  const rows = dataset.rows(portal);
  const columns = dataset.columns.flatMap((column, index) =>
    parquetColumns(
      column,
      rows.map((row) => row[index]),
    ),
  );
  const buffer = parquetWriteBuffer({
    schema: [
      { name: dataset.name, num_children: columns.length },
      ...columns.flatMap(({ elements }) => elements),
    ],
    columnData: columns.map(({ name, data }) => ({ name, data })),
    kvMetadata: [
      { key: 'asOf', value: siteDay(portal) },
      { key: 'licence', value: SITE.licences.data },
    ],
    createdBy: 'open-gov-portal',
  });
  return new Uint8Array(buffer);
}
