/**
 * The Data Package against its standard, and the CSV files against the package: by the text of the standard alone, since no
 * package of npm carries its profiles of version 2.
 * https://datapackage.org/standard/data-package/
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/site.ts';
import { parseCsv } from '../rfc4180.ts';
import { SITE_FOLDER } from './site.ts';

const LATEST = join(SITE_FOLDER, 'data/latest');

interface Field {
  readonly name: string;
  readonly type: string;
  readonly delimiter?: string;
  readonly constraints: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

interface Package {
  readonly resources: readonly Resource[];
}

const read = (): Package =>
  JSON.parse(readFileSync(join(LATEST, 'datapackage.json'), 'utf8')) as Package;
const { resources } = read();

const TEXT = { type: 'string', minLength: 1 };
const TEXTS = { type: 'array', minItems: 1, items: TEXT };
/** A path of a file beside the package, or a whole address: never one that leads out of the folder. */
const PATH = { type: 'string', pattern: String.raw`^(?:https?://.+|(?![./~])(?!.*\.\./)[^\\:]+)$` };
const profile = (name: string) => ({ const: `https://datapackage.org/profiles/2.0/${name}.json` });
const languages = { type: 'object', additionalProperties: TEXT };

/** What the standard allows a field of each type that is used here, beside what all fields have. */
const FIELD = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: TEXT,
    type: { enum: ['string', 'number', 'integer', 'boolean', 'date', 'list'] },
    description: TEXT,
    constraints: {
      type: 'object',
      properties: {
        required: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
        pattern: { type: 'string', format: 'regex' },
      },
      additionalProperties: false,
    },
    itemType: { enum: ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'] },
    delimiter: TEXT,
    // Names of our own, which the standard lets a package add.
    descriptions: languages,
    unit: TEXT,
    language: { enum: [...LOCALES] },
    labels: TEXT,
    codeList: TEXT,
    derived: { type: 'boolean' },
  },
  additionalProperties: false,
};

const FIELDS = { type: 'array', minItems: 1, items: TEXT };

const STANDARD = {
  type: 'object',
  required: ['$schema', 'resources', 'name', 'licenses', 'sources', 'contributors'],
  properties: {
    $schema: profile('datapackage'),
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: TEXT,
    description: TEXT,
    version: TEXT,
    keywords: TEXTS,
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: { title: TEXT, roles: TEXTS },
        required: ['title'],
        additionalProperties: false,
      },
    },
    sources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: { title: TEXT, path: PATH },
        minProperties: 1,
        additionalProperties: false,
      },
    },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
          path: PATH,
          title: TEXT,
        },
        required: ['name', 'path'],
        additionalProperties: false,
      },
    },
    titles: languages,
    descriptions: languages,
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'type', 'schema'],
        properties: {
          $schema: profile('dataresource'),
          name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
          type: { const: 'table' },
          path: PATH,
          title: TEXT,
          description: TEXT,
          titles: languages,
          descriptions: languages,
          format: { const: 'csv' },
          mediatype: { const: 'text/csv' },
          encoding: { const: 'utf-8' },
          // What names a row, of ours: the standard has it in the schema only where no part is ever absent.
          key: { type: 'array', items: TEXT },
          dialect: {
            type: 'object',
            properties: {
              $schema: profile('tabledialect'),
              header: { type: 'boolean' },
              delimiter: TEXT,
              lineTerminator: TEXT,
              quoteChar: TEXT,
              doubleQuote: { type: 'boolean' },
            },
            additionalProperties: false,
          },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              $schema: profile('tableschema'),
              fields: { type: 'array', minItems: 1, items: FIELD },
              missingValues: { type: 'array', items: { type: 'string' } },
              primaryKey: FIELDS,
              foreignKeys: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  properties: {
                    fields: FIELDS,
                    reference: {
                      type: 'object',
                      properties: { resource: TEXT, fields: FIELDS },
                      required: ['fields'],
                      additionalProperties: false,
                    },
                  },
                  required: ['fields', 'reference'],
                  additionalProperties: false,
                },
              },
            },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

test('the package is as the standard of version 2 has it', () => {
  const checker = new Ajv2020({ strict: true, allErrors: true, formats: fullFormats });
  const validate = checker.compile(STANDARD);
  validate(read());
  expect(checker.errorsText(validate.errors)).toBe('No errors');
  expect(validate({ ...read(), resources: [] })).toBe(false);
  const names = resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

const tables = new Map(
  resources.map(({ name, path }) => [name, parseCsv(readFileSync(join(LATEST, path), 'utf8'))]),
);

function isOfType(text: string, { type }: Field): boolean {
  switch (type) {
    case 'integer':
      return /^[+-]?\d+$/.test(text);
    case 'number':
      return /^[+-]?\d+(?:\.\d+)?$/.test(text);
    case 'boolean':
      return ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'].includes(text);
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
    default:
      return true;
  }
}

function faultOf(text: string, field: Field, missing: readonly string[]): string | undefined {
  const { required, enum: codes, pattern } = field.constraints;
  if (missing.includes(text)) return required === true ? 'missing' : undefined;
  if (!isOfType(text, field)) return `no ${field.type}`;
  if (codes?.includes(text) === false) return 'none of its codes';
  return pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(text)
    ? 'not of its pattern'
    : undefined;
}

/** The values of some columns in each row; rows in which all of them are missing are left out. */
function keysOf(name: string, columns: readonly string[]): readonly string[] {
  const [header = [], ...rows] = tables.get(name) ?? [];
  const at = columns.map((column) => header.indexOf(column));
  expect(at).not.toContain(-1);
  return rows
    .map((row) => at.map((index) => row[index] ?? ''))
    .filter((cells) => cells.every((cell) => cell !== ''))
    .map((cells) => JSON.stringify(cells));
}

describe.each(resources)('$name', ({ name, path, schema }) => {
  const [header = [], ...rows] = tables.get(name) ?? [];

  test('has exactly the fields of its file', () => {
    expect(existsSync(join(LATEST, path))).toBe(true);
    expect(schema.fields.map((field) => field.name)).toEqual(header);
  });

  test('promises of its cells what they keep', () => {
    const faults = rows.flatMap((row, index) =>
      schema.fields.flatMap((field, at) => {
        const fault = faultOf(row[at] ?? '', field, schema.missingValues);
        return fault === undefined ? [] : [`row ${index + 1}, ${field.name}: ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('names its rows by its primary key, and those of others by foreign keys', () => {
    const { primaryKey, foreignKeys = [] } = schema;
    if (primaryKey !== undefined) {
      const keys = keysOf(name, primaryKey);
      expect(keys.length).toBe(rows.length);
      expect(new Set(keys).size).toBe(rows.length);
    }
    for (const { fields, reference } of foreignKeys) {
      const known = new Set(keysOf(reference.resource ?? name, reference.fields));
      expect(keysOf(name, fields).filter((key) => !known.has(key))).toEqual([]);
    }
  });
});
