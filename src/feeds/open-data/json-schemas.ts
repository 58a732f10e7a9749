/**
 * What the published JSON files look like, as JSON Schemas: one of each dataset, one of each kind of record, and those of
 * the lists. Their texts are in the language of the documentation, since the format has room for one.
 * Source: https://json-schema.org/draft/2020-12/
 */
import type { Column, Dataset } from '../../datasets/dataset.ts';
import { DATASETS } from '../../datasets/datasets.ts';
import { readableJson } from '../../datasets/json.ts';
import { RECORD_KINDS, type RecordKind } from '../../datasets/record-json.ts';
import { columnMeaning, datasetWords } from '../../i18n/dataset-words.ts';
import { filePath, SITE_ADDRESS } from '../../i18n/routing.ts';
import type { SiteAddress } from '../../i18n/site-address.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../site.ts';
import { CELL_CHANGES } from './changes.ts';
import { DATE_TIME, REDUCED_DATE, WEB_ADDRESS } from './data-package.ts';

type Schema = Readonly<Record<string, unknown>>;

export interface PublishedSchema {
  /** From the folder of schemas: `datasets/commitments.json`. */
  readonly path: string;
  readonly content: string;
}

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
const TEXT: Schema = { type: 'string' };
const COUNT: Schema = { type: 'integer', minimum: 0 };

/** A map that has these fields and no other. */
function map(fields: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  return {
    type: 'object',
    properties: fields,
    required: Object.keys(fields).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}

function list(items: Schema): Schema {
  return { type: 'array', items };
}

function everyLanguage(required: readonly string[]): Schema {
  const texts = Object.fromEntries(LOCALES.map((locale) => [locale, TEXT]));
  const optional = LOCALES.filter((locale) => !required.includes(locale));
  return { ...map(texts, optional), minProperties: 1 };
}

/** One value of a column, where it has one. */
function valueOf({ type, codes, references, isRequired }: Column): Schema {
  switch (type) {
    case 'integer':
    case 'number':
      return { type };
    case 'flag':
      return { type: 'boolean' };
    case 'local-text':
      return everyLanguage(isRequired === true ? [DEFAULT_LOCALE] : []);
    case 'day':
      return { type: 'string', format: 'date' };
    case 'date':
      return { type: 'string', pattern: REDUCED_DATE };
    case 'date-time':
      return { type: 'string', pattern: DATE_TIME };
    case 'url':
      return { type: 'string', pattern: WEB_ADDRESS };
    default:
      // Where a column names something, its codes are what it may have instead.
      return { type: 'string', ...(codes && references === undefined && { enum: codes }) };
  }
}

/** What a cell of JSON holds: no value is `null`, and a list without items is an empty one. */
function cellOf(column: Column): Schema {
  const value = valueOf(column);
  if (column.isList === true) return list(value);
  if (column.isRequired === true) return value;
  const { enum: codes } = value as { readonly enum?: readonly string[] };
  return { ...value, type: [value.type, 'null'], ...(codes && { enum: [...codes, null] }) };
}

function rowOf({ name: dataset, columns }: Dataset): Schema {
  const cells = columns.map((column) => {
    const description = columnMeaning(dataset, column) ?? '';
    return [column.name, { description, ...cellOf(column) }] as const;
  });
  return { description: datasetWords()[dataset]?.rows ?? '', ...map(Object.fromEntries(cells)) };
}

function titleOf({ name }: Dataset): string {
  return datasetWords()[name]?.title ?? name;
}

function datasetSchema(dataset: Dataset): Schema {
  return {
    title: titleOf(dataset),
    description: `/data/latest/${dataset.name}.json: every row, with a value or null for each column.`,
    ...list({ $ref: '#/$defs/row' }),
    $defs: { row: rowOf(dataset) },
  };
}

function recordSchema({ dataset, ...kind }: RecordKind): Schema {
  const parts = kind.parts.map((part) => part.dataset);
  const row = ({ name }: Dataset): Schema => ({ $ref: `../datasets/${name}.json#/$defs/row` });
  const ofParts = parts.map((part) => [part.name, { title: titleOf(part), ...list(row(part)) }]);
  return {
    title: titleOf(dataset),
    description: `/data/latest/${dataset.name}/<id>.json: one record, and the rows of other datasets that belong to it, where there are any.`,
    ...map(
      { record: row(dataset), ...(Object.fromEntries(ofParts) as Record<string, Schema>) },
      parts.map(({ name }) => name),
    ),
  };
}

const SHA256: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const EVERY_LANGUAGE = everyLanguage(LOCALES);

const INDEX: Schema = {
  title: 'Everything that is published as data',
  description:
    '/data/index.json: every dataset and every file. Paths are from the folder of the list.',
  ...map({
    schemaVersion: {
      ...COUNT,
      description: 'Raised when a program that read the data before could stumble over them now.',
    },
    asOf: {
      type: 'string',
      format: 'date',
      description: 'The newest of the reference days of the plans.',
    },
    plans: {
      description:
        'The plans, each with its reference day: a figure of progress holds on that of its plan.',
      ...list(map({ id: TEXT, asOf: { type: 'string', format: 'date' } })),
    },
    releases: { ...TEXT, description: 'The list of the releases, which never change.' },
    licence: map({
      id: { ...TEXT, description: 'Its SPDX identifier.' },
      url: { type: 'string', format: 'uri' },
    }),
    datasets: list(
      map({
        name: TEXT,
        title: EVERY_LANGUAGE,
        rows: { description: 'What a row is.', ...EVERY_LANGUAGE },
        key: { description: 'The columns that together name a row.', ...list(TEXT) },
        rowCount: COUNT,
        files: list(TEXT),
      }),
    ),
    files: list(
      map(
        {
          path: TEXT,
          format: TEXT,
          mediaType: TEXT,
          bytes: COUNT,
          sha256: SHA256,
          dataset: {
            ...TEXT,
            description: 'The dataset that the file holds; absent for a file about several.',
          },
        },
        ['dataset'],
      ),
    ),
  }),
};

const DICTIONARY: Schema = {
  title: 'Dictionary',
  description: '/data/latest/dictionary.json: what every column of every dataset is.',
  ...list(
    map({
      dataset: TEXT,
      column: TEXT,
      cells: { description: 'The columns of the CSV file that hold it.', ...list(TEXT) },
      type: TEXT,
      isList: { type: 'boolean' },
      unit: { ...TEXT, description: 'What a number counts; empty where it has no unit.' },
      isRequired: { type: 'boolean', description: 'It has a value in every row.' },
      isDerived: { type: 'boolean', description: 'This portal worked it out from other values.' },
      isKey: { type: 'boolean' },
      references: { ...TEXT, description: 'What its values name; empty where they name nothing.' },
      codes: list(TEXT),
      codeList: {
        ...TEXT,
        description:
          'The list of the dataset codes that has words for its codes; empty where it has none.',
      },
      meaning: EVERY_LANGUAGE,
    }),
  ),
};

const ROWS: Schema = {
  title: 'Numbers of rows',
  description: '/data/latest/rows.json: how many rows each dataset has.',
  ...map({ rows: { type: 'object', additionalProperties: COUNT } }),
};

const COPY = map({ id: TEXT, day: TEXT });

/** A row as a reader recognises it. */
const CHANGED_ROW: Readonly<Record<string, Schema>> = {
  key: { ...TEXT, description: 'What names the row in the dataset.' },
  commitment: { ...TEXT, description: 'The commitment that the row is or is about.' },
  title: {
    ...map(Object.fromEntries(LOCALES.map((locale) => [locale, TEXT])), LOCALES),
    description: 'What it is called, in the languages in which it is called something.',
  },
};

const CHANGES: Schema = {
  title: 'Changes',
  description: '/data/changes/<from>/<to>.json: what changed between two copies of the data.',
  ...map({
    from: COPY,
    to: COPY,
    counts: map({
      added: COUNT,
      removed: COUNT,
      changed: COUNT,
      cells: map(Object.fromEntries(CELL_CHANGES.map((kind) => [kind, COUNT]))),
    }),
    datasets: list(
      map(
        {
          dataset: TEXT,
          whole: {
            enum: ['dataset-added', 'dataset-removed', 'key-changed'],
            description: 'The dataset itself is new or gone, or its rows are named otherwise.',
          },
          columns: map({
            added: list(TEXT),
            removed: list(TEXT),
            renamed: list(map({ from: TEXT, to: TEXT })),
          }),
          added: list(map(CHANGED_ROW, ['commitment'])),
          removed: list(map(CHANGED_ROW, ['commitment'])),
          changed: list(
            map(
              {
                ...CHANGED_ROW,
                cells: list(
                  map(
                    {
                      kind: { enum: CELL_CHANGES },
                      column: TEXT,
                      language: { enum: LOCALES },
                      isDerived: { type: 'boolean' },
                      before: TEXT,
                      after: TEXT,
                    },
                    ['language'],
                  ),
                ),
              },
              ['commitment'],
            ),
          ),
        },
        ['whole'],
      ),
    ),
  }),
};

/** The address of a schema, by its path from the folder of schemas. */
export function schemaFile(path: string, address?: SiteAddress): string {
  return filePath(`/data/schemas/${path}`, address);
}

function published(path: string, schema: Schema, address: SiteAddress): PublishedSchema {
  const $id = address.origin + schemaFile(path, address);
  return { path, content: readableJson({ $schema: DRAFT, ...schema, $id }) };
}

/**
 * The schema of a record as an editor types it, with its address.
 *
 * @param file its file among those of the documentation, whatever folders lead there: `plan.schema.json`
 * @param schema what the file holds
 */
export function factsSchema(
  file: string,
  schema: Schema,
  address: SiteAddress = SITE_ADDRESS,
): PublishedSchema {
  const name = file.replace(/^.*\//, '').replace('.schema', '');
  return published(`facts/${name}`, schema, address);
}

/** Every schema of a published JSON file. */
export function publishedSchemas(address: SiteAddress = SITE_ADDRESS): readonly PublishedSchema[] {
  const schemas: readonly (readonly [path: string, schema: Schema])[] = [
    ['index.json', INDEX],
    ['dictionary.json', DICTIONARY],
    ['rows.json', ROWS],
    ['changes.json', CHANGES],
    ...DATASETS.map(
      (dataset) => [`datasets/${dataset.name}.json`, datasetSchema(dataset)] as const,
    ),
    ...RECORD_KINDS.map(
      (kind) => [`records/${kind.dataset.name}.json`, recordSchema(kind)] as const,
    ),
  ];
  return schemas.map(([path, schema]) => published(path, schema, address));
}
