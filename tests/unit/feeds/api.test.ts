import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { DATASETS } from '../../../src/datasets/datasets.ts';
import { endpoints, meaningOf, openApi } from '../../../src/feeds/open-data/api.ts';
import { publishedData } from '../../../src/feeds/open-data/published-data.ts';
import { LOCALES } from '../../../src/site.ts';
import { readPortal } from '../../../src/store/read-portal.ts';

const { portal } = await readPortal({});
const data = publishedData(portal);
const all = endpoints(data);

/** Every address of a form of which all blanks are listed. */
function addressesOf({ path, values }: (typeof all)[number]): readonly string[] {
  return Object.entries(values).reduce<readonly string[]>(
    (paths, [name, known]) =>
      paths.flatMap((one) => known.map((value) => one.replace(`{${name}}`, value))),
    [path],
  );
}

test('every file of the newest data has an address of one of the forms', () => {
  const addresses = new Set(all.flatMap(addressesOf));
  const files = data.files.map(({ file }) => `/data/latest/${file.name}`);
  expect(files.filter((file) => !addresses.has(file))).toEqual([]);
  for (const dataset of DATASETS) {
    expect(addresses.has(`/data/schemas/datasets/${dataset.name}.json`)).toBe(true);
  }
});

test('every form says in each language what is there, and each says something else', () => {
  for (const locale of LOCALES) {
    const meanings = all.map((endpoint) => meaningOf(locale, endpoint));
    expect(meanings.filter((text) => text.trim() === '' || text.includes('{'))).toEqual([]);
    expect(new Set(meanings).size).toBeGreaterThan(meanings.length * 0.8);
  }
});

const ADDRESS = { origin: 'https://portal.example', base: '/country/' };

/** The validator reads one document alone: what leads to a schema of its own is any schema to it. */
const whole = (): Record<string, unknown> =>
  JSON.parse(openApi(data, ADDRESS), (_, value: unknown) =>
    JSON.stringify(value).startsWith('{"$ref":"schemas/') ? {} : value,
  ) as Record<string, unknown>;

test('the description for programs is OpenAPI 3.1', async () => {
  const validator = new Validator();
  const document = whole();
  const { valid, errors } = await validator.validate(document);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
  expect(document.servers).toEqual([{ url: 'https://portal.example/country' }]);
});

test('the validator refuses what is no OpenAPI', async () => {
  const document = whole();
  const { valid } = await new Validator().validate({ ...document, info: { title: 'x' } });
  expect(valid).toBe(false);
});

test('the description for programs has a path for each kind of record, as deep as its ids', () => {
  const { paths } = JSON.parse(openApi(data, ADDRESS)) as {
    readonly paths: Readonly<Record<string, { readonly get: { readonly operationId: string } }>>;
  };
  const forms = Object.keys(paths).map(
    (path) =>
      new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  );
  const files = data.records.map(({ kind, id }) => `/data/latest/${kind.dataset.name}/${id}.json`);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !forms.some((form) => form.test(file)))).toEqual([]);
  const ids = Object.values(paths).map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});
