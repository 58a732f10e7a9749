import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, test } from 'vitest';
import { DATASETS } from '../../../src/datasets/datasets.ts';
import { datasetJson } from '../../../src/datasets/json.ts';
import { recordContent } from '../../../src/datasets/record-json.ts';
import { dictionary } from '../../../src/feeds/open-data/dictionary.ts';
import { indexOfData } from '../../../src/feeds/open-data/index-of-data.ts';
import { publishedSchemas } from '../../../src/feeds/open-data/json-schemas.ts';
import { publishedData } from '../../../src/feeds/open-data/published-data.ts';
import { readPortal } from '../../../src/store/read-portal.ts';

const ADDRESS = { origin: 'https://portal.example', base: '/country/' };
const HOME = 'https://portal.example/country/data/schemas/';

const checker = new Ajv2020({ strict: true, allErrors: true, formats: fullFormats });
for (const { content } of publishedSchemas(ADDRESS))
  checker.addSchema(JSON.parse(content) as object);

/** What is wrong with a document by a schema; throws where there is no such schema, or it is none. */
function faultsIn(path: string, document: unknown): readonly string[] {
  const validate = checker.getSchema(HOME + path);
  if (!validate) throw new RangeError(`no schema ${path}`);
  if (validate(document) === true) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${path}${instancePath}: ${message ?? ''}`,
  );
}

test('every schema is one of the draft, and has an address, a title and a description of its own', () => {
  const schemas = publishedSchemas(ADDRESS).map(
    ({ path, content }) => [path, JSON.parse(content) as Record<string, unknown>] as const,
  );
  expect(new Set(schemas.map(([, { $id }]) => $id)).size).toBe(schemas.length);
  for (const [path, schema] of schemas) {
    expect(schema.$id).toBe(HOME + path);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title, path).toMatch(/\S/);
    expect(schema.description, path).toMatch(/\S/);
    expect(checker.getSchema(HOME + path), path).toBeTypeOf('function');
  }
});

describe.each([['own'], ['demo']])('the %s records', async (name) => {
  const { portal } = await readPortal(name === 'own' ? {} : { root: 'tests/demo' });

  test('are published as their schemas say', () => {
    const data = publishedData(portal);
    const counts = [...data.rows].map(([one, { rowCount }]) => [one, rowCount] as const);
    const faults = [
      ...DATASETS.flatMap((dataset) =>
        faultsIn(`datasets/${dataset.name}.json`, JSON.parse(datasetJson(dataset, portal))),
      ),
      ...data.records.flatMap(({ kind, id }) =>
        faultsIn(`records/${kind.dataset.name}.json`, recordContent(portal, kind, id)),
      ),
      ...faultsIn('index.json', JSON.parse(indexOfData(data))),
      ...faultsIn('dictionary.json', dictionary()),
      ...faultsIn('rows.json', { rows: Object.fromEntries(counts) }),
    ];
    expect(faults.slice(0, 20)).toEqual([]);
  });
});

describe('a schema refuses', async () => {
  const { portal } = await readPortal({});
  const rows = (name: string) => {
    const dataset = DATASETS.find((one) => one.name === name);
    if (!dataset) throw new RangeError(name);
    return JSON.parse(datasetJson(dataset, portal)) as Record<string, unknown>[];
  };

  test.each([
    ['a row that lacks a column', 'plans', { title: undefined }],
    ['a column that the dictionary does not know', 'plans', { more: 1 }],
    ['no value where there is always one', 'plans', { status: null }],
    ['a code that is none', 'plans', { status: 'unknown' }],
    ['a number as a text', 'plans', { number: '1' }],
    ['a text in a language that the site does not have', 'plans', { title: { fr: 'x', xx: 'y' } }],
    ['a date that is none', 'plans', { startsOn: 'soon' }],
    ['a list that is a text', 'plans', { sources: 'x | y' }],
    ['an address that is none', 'sources', { url: 'nowhere' }],
  ])('%s', (_, name, change) => {
    const [row = {}] = rows(name);
    const document = JSON.parse(JSON.stringify([{ ...row, ...change }])) as unknown;
    expect(faultsIn(`datasets/${name}.json`, [row])).toEqual([]);
    expect(faultsIn(`datasets/${name}.json`, document)).not.toEqual([]);
  });

  test('a record with rows that belong to nothing', () => {
    const [file] = publishedData(portal).records.filter(
      ({ kind }) => kind.dataset.name === 'commitments',
    );
    if (!file) throw new RangeError('no commitment');
    const content = recordContent(portal, file.kind, file.id);
    expect(faultsIn('records/commitments.json', content)).toEqual([]);
    expect(faultsIn('records/commitments.json', { ...content, more: [] })).not.toEqual([]);
  });
});
