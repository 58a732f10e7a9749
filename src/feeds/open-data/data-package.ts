/**
 * The canonical CSV files as a Data Package, so that programs know the type of every column and the keys between the
 * files. Source: Data Package 2.0, https://datapackage.org/standard/data-package/ and …/table-schema/.
 */
import { cellsOf, type Column, type Dataset } from '../../datasets/dataset.ts';
import { DATASETS } from '../../datasets/datasets.ts';
import { foreignKeysOf } from '../../datasets/foreign-keys.ts';
import { columnMeaning } from '../../i18n/dataset-words.ts';
import { LIST_SEPARATOR } from '../../schema/list-separator.ts';
import { DEFAULT_LOCALE, LOCALES, SITE } from '../../site.ts';
import { datasetMeaning } from './dictionary.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
const TABLE_PROFILE = 'https://datapackage.org/profiles/2.0/tableschema.json';

/** Dates that may lack day or month are texts to the standard, which knows whole dates only. */
export const REDUCED_DATE = String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`;
export const DATE_TIME = String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$`;

/** An address may hold letters that a URI of RFC 3986 spells out, so that it is no `uri` to the standard. */
export const WEB_ADDRESS = '^[Hh][Tt][Tt][Pp][Ss]?://.+$';

function typeOf({ type }: Column): { readonly type: string } {
  switch (type) {
    case 'integer':
    case 'number':
      return { type };
    case 'flag':
      return { type: 'boolean' };
    case 'day':
      return { type: 'date' };
    default:
      return { type: 'string' };
  }
}

function patternOf({ type, isList }: Column): string | undefined {
  if (isList === true) return undefined;
  if (type === 'date') return REDUCED_DATE;
  if (type === 'url') return WEB_ADDRESS;
  return type === 'date-time' ? DATE_TIME : undefined;
}

/** What a column means, in each language that its documentation has. */
function descriptions(dataset: string, column: Column) {
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, columnMeaning(dataset, column, locale) ?? '']),
  );
}

function fieldsOf(dataset: string, column: Column): readonly object[] {
  const meaning = descriptions(dataset, column);
  const pattern = patternOf(column);
  const isCode = column.codes !== undefined && column.references === undefined;
  return cellsOf(column).map(({ name, isRequired }) => ({
    name,
    ...(column.isList === true
      ? { type: 'list', itemType: 'string', delimiter: LIST_SEPARATOR }
      : typeOf(column)),
    description: meaning[DEFAULT_LOCALE],
    descriptions: meaning,
    ...(column.unit !== undefined && { unit: column.unit }),
    ...(column.isDerived === true && { derived: true }),
    constraints: {
      ...(isRequired && column.isList !== true && { required: true }),
      ...(isCode && column.isList !== true && { enum: column.codes }),
      ...(pattern !== undefined && { pattern }),
    },
  }));
}

/** A key with an empty cell is none to the standard: a primary key is always there. */
function primaryKeyOf({ key, columns }: Dataset): readonly string[] {
  const isWhole = key.every((name) =>
    columns.some((column) => column.name === name && column.isRequired === true),
  );
  return isWhole ? key : [];
}

function resourceOf(dataset: Dataset): object {
  const { title, rows } = datasetMeaning(dataset.name);
  const primaryKey = primaryKeyOf(dataset);
  const foreignKeys = foreignKeysOf(dataset).map(({ columns, dataset: resource, to }) => ({
    fields: columns,
    reference: { ...(resource === dataset.name ? {} : { resource }), fields: to },
  }));
  return {
    name: dataset.name,
    type: 'table',
    path: `${dataset.name}.csv`,
    title: title[DEFAULT_LOCALE],
    titles: title,
    description: rows[DEFAULT_LOCALE],
    descriptions: rows,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: {
      $schema: TABLE_PROFILE,
      fields: dataset.columns.flatMap((column) => fieldsOf(dataset.name, column)),
      missingValues: [''],
      ...(primaryKey.length > 0 && { primaryKey }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/** @param day the day that the data speak of */
export function dataPackage(day: string): object {
  return {
    $schema: PROFILE,
    name: 'open-data',
    title: SITE.name[DEFAULT_LOCALE],
    titles: SITE.name,
    version: day,
    licenses: [
      { name: SITE.licences.data, path: SITE.licences.dataUrl, title: SITE.licences.dataName },
    ],
    resources: DATASETS.map(resourceOf),
  };
}
