/**
 * The canonical CSV files as a Data Package, so that programs know the type of every column and the keys between the
 * files. Source: Data Package 2.0, https://datapackage.org/standard/data-package/ and …/table-schema/.
 */
import { cellsOf, type Column, type Dataset } from '../../datasets/dataset.ts';
import { DATASETS } from '../../datasets/datasets.ts';
import { foreignKeysOf } from '../../datasets/foreign-keys.ts';
import { columnMeaning } from '../../i18n/dataset-words.ts';
import { format, words } from '../../i18n/words.ts';
import { LIST_SEPARATOR } from '../../schema/list-separator.ts';
import { DEFAULT_LOCALE, LOCALES, SITE, type Locale } from '../../site.ts';
import { datasetMeaning } from './dictionary.ts';

/** The parts of the standard, by which a program knows which version of it this is. */
const profile = (name: string): string => `https://datapackage.org/profiles/2.0/${name}.json`;

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
  const isText = column.type === 'local-text';
  return cellsOf(column).map(({ name, isRequired }, index) => ({
    name,
    ...(column.isList === true
      ? { type: 'list', itemType: 'string', delimiter: LIST_SEPARATOR }
      : typeOf(column)),
    description: meaning[DEFAULT_LOCALE],
    descriptions: meaning,
    ...(column.unit !== undefined && { unit: column.unit }),
    ...(column.isDerived === true && { derived: true }),
    ...(column.labels !== undefined && { labels: column.labels }),
    ...(column.codeList !== undefined && { codeList: column.codeList }),
    ...(isText && { language: LOCALES[index] }),
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
    $schema: profile('dataresource'),
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
    // Beside the primary key of the standard, which knows no empty cells.
    key: dataset.key,
    dialect: {
      $schema: profile('tabledialect'),
      header: true,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: {
      $schema: profile('tableschema'),
      fields: dataset.columns.flatMap((column) => fieldsOf(dataset.name, column)),
      missingValues: [''],
      ...(primaryKey.length > 0 && { primaryKey }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function descriptionOf(locale: Locale): string {
  return format(words(locale).openData.description, { country: SITE.country.name[locale] });
}

/** @param version the day that the newest data speak of, or the id of a release */
export function dataPackage(version: string): object {
  return {
    $schema: profile('datapackage'),
    name: 'open-data',
    title: SITE.name[DEFAULT_LOCALE],
    titles: SITE.name,
    description: descriptionOf(DEFAULT_LOCALE),
    descriptions: Object.fromEntries(LOCALES.map((locale) => [locale, descriptionOf(locale)])),
    version,
    keywords: LOCALES.map((locale) => words(locale).metadata.keyword),
    contributors: [{ title: (SITE.adoptedBy ?? SITE.name)[DEFAULT_LOCALE], roles: ['publisher'] }],
    // What every row rests on is a table of the package itself.
    sources: [{ title: datasetMeaning('sources').title[DEFAULT_LOCALE], path: 'sources.csv' }],
    licenses: [
      { name: SITE.licences.data, path: SITE.licences.dataUrl, title: SITE.licences.dataName },
    ],
    resources: DATASETS.map(resourceOf),
  };
}
