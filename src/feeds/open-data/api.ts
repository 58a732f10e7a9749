/** The addresses of the data as programs ask them: described once, for the page about them and as OpenAPI. */
import { readableJson } from '../../datasets/json.ts';
import { RECORD_KINDS } from '../../datasets/record-json.ts';
import { datasetWords, DOCUMENTATION_LOCALE } from '../../i18n/dataset-words.ts';
import { dataFile, SITE_ADDRESS, urlFor } from '../../i18n/routing.ts';
import type { SiteAddress } from '../../i18n/site-address.ts';
import { format, words } from '../../i18n/words.ts';
import { RECORDS } from '../../schema/records.ts';
import { LANGUAGES, SITE, type Locale } from '../../site.ts';
import type { DataFile, FileFormat } from './files.ts';
import { SCHEMA_VERSION } from './index-of-data.ts';
import type { PublishedData } from './published-data.ts';

/** What stands at an address that is no file of the newest data. */
type Fixed =
  'index' | 'catalogue' | 'openApi' | 'rows' | 'datasetSchema' | 'recordSchema' | 'factsSchema';

/** Addresses of one form. */
export interface Endpoint {
  /** From the site's root, with blanks: `/data/latest/{dataset}.csv`. */
  readonly path: string;
  /** One of them, from the site's root. */
  readonly example: string;
  readonly mediaType: string;
  readonly about:
    | { readonly kind: 'dataset' | 'whole'; readonly format: FileFormat; readonly locale?: Locale }
    | { readonly kind: 'record' }
    | { readonly kind: Fixed };
  /** What the blanks of the path may hold. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** The path of the schema of what stands there, from the folder of schemas, with the same blanks. */
  readonly schema?: string;
}

/** The dataset that examples are about. */
const EXAMPLE = 'commitments';

const JSON_TYPE = 'application/json';
const SCHEMA_TYPE = 'application/schema+json';

const bare = (mediaType: string): string => mediaType.replace(/;.*$/, '');

/** The files of single datasets, by the ending of their names. */
function datasetEndpoints(files: readonly DataFile[]): readonly Endpoint[] {
  const groups = Map.groupBy(files, ({ name, dataset }) => name.slice(dataset?.name.length));
  return [...groups].map(([ending, group]) => {
    const datasets = group.flatMap(({ dataset }) => dataset?.name ?? []);
    const [file] = group;
    if (!file) throw new RangeError('a group without files');
    const example = datasets.includes(EXAMPLE) ? EXAMPLE : datasets[0];
    return {
      path: `/data/latest/{dataset}${ending}`,
      example: `/data/latest/${example ?? ''}${ending}`,
      mediaType: bare(file.mediaType),
      about: { kind: 'dataset', format: file.format },
      values: { dataset: datasets },
      ...(ending === '.json' && { schema: 'datasets/{dataset}.json' }),
    };
  });
}

function fixed(kind: Fixed, path: string, mediaType: string, schema?: string): Endpoint {
  return {
    path,
    example: path,
    mediaType,
    about: { kind },
    values: {},
    ...(schema !== undefined && { schema }),
  };
}

function wholeEndpoints(files: readonly DataFile[]): readonly Endpoint[] {
  return files.map(({ name, format: kind, mediaType, locale }) => ({
    path: `/data/latest/${name}`,
    example: `/data/latest/${name}`,
    mediaType: bare(mediaType),
    about: { kind: 'whole', format: kind, ...(locale !== undefined && { locale }) },
    values: {},
    ...(name === 'dictionary.json' && { schema: name }),
  }));
}

function recordEndpoint({ records }: PublishedData): Endpoint {
  const record = records.find(({ kind }) => kind.dataset.name === EXAMPLE) ?? records[0];
  const example =
    record === undefined ? '' : `/data/latest/${record.kind.dataset.name}/${record.id}.json`;
  return {
    path: '/data/latest/{records}/{id}.json',
    example,
    mediaType: JSON_TYPE,
    about: { kind: 'record' },
    values: { records: RECORD_KINDS.map(({ dataset }) => dataset.name) },
    schema: 'records/{records}.json',
  };
}

function schemaEndpoints(): readonly Endpoint[] {
  const records = RECORD_KINDS.map(({ dataset }) => dataset.name);
  const facts = Object.values(RECORDS).map(({ file }) => file.replace('.yaml', ''));
  return [
    {
      ...fixed('datasetSchema', '/data/schemas/datasets/{dataset}.json', SCHEMA_TYPE),
      example: `/data/schemas/datasets/${EXAMPLE}.json`,
      values: { dataset: Object.keys(datasetWords()) },
    },
    {
      ...fixed('recordSchema', '/data/schemas/records/{records}.json', SCHEMA_TYPE),
      example: `/data/schemas/records/${EXAMPLE}.json`,
      values: { records },
    },
    {
      ...fixed('factsSchema', '/data/schemas/facts/{facts}.json', SCHEMA_TYPE),
      example: `/data/schemas/facts/${facts[0] ?? ''}.json`,
      values: { facts },
    },
  ];
}

/** Every form of address, in the order in which somebody new needs them. */
export function endpoints(data: PublishedData): readonly Endpoint[] {
  const files = data.files.map(({ file }) => file);
  return [
    fixed('index', '/data/index.json', JSON_TYPE, 'index.json'),
    ...datasetEndpoints(files.filter(({ dataset }) => dataset !== undefined)),
    recordEndpoint(data),
    ...wholeEndpoints(files.filter(({ dataset }) => dataset === undefined)),
    fixed('rows', '/data/latest/rows.json', JSON_TYPE, 'rows.json'),
    ...schemaEndpoints(),
    fixed('catalogue', '/data/catalogue.jsonld', 'application/ld+json'),
    fixed('openApi', '/data/openapi.json', JSON_TYPE),
  ];
}

/** What stands at addresses of a form, in words. */
export function meaningOf(locale: Locale, { about, path }: Endpoint): string {
  const { api, openData } = words(locale);
  if (about.kind !== 'dataset' && about.kind !== 'whole') return api.at[about.kind];
  const kind = openData.format[about.format];
  if (about.kind === 'dataset') return format(api.at.dataset, { format: kind });
  if (about.locale !== undefined) {
    return format(openData.workbookOf, { language: LANGUAGES[about.locale].name, format: kind });
  }
  const name = path.replace(/^.*\//, '');
  const named: Readonly<Record<string, string>> = {
    'dictionary.csv': format(api.at.dictionary, { format: kind }),
    'dictionary.json': format(api.at.dictionary, { format: kind }),
    'datapackage.json': openData.package,
    'open-data.zip': openData.archive,
    'README.txt': api.at.readMe,
    SHA256SUMS: openData.sums,
  };
  return named[name] ?? format(api.at.whole, { format: kind });
}

/** How a program asks, in as few lines as it takes. */
export function examples(
  locale: Locale,
): readonly { readonly label: string; readonly code: string }[] {
  const { api } = words(locale);
  const url = (name: string): string => SITE_ADDRESS.origin + dataFile(name);
  const json = url(`${EXAMPLE}.json`);
  const csv = url(`${EXAMPLE}.csv`);
  const tag = `${EXAMPLE}.etag`;
  return [
    {
      label: format(api.newOnly, { program: 'curl' }),
      code: `curl --etag-save ${tag} --etag-compare ${tag} --output ${EXAMPLE}.csv ${csv}`,
    },
    {
      label: format(api.sumsOf, { program: 'curl, sha256sum' }),
      code: `curl --remote-name-all ${csv} ${url('SHA256SUMS')}\nsha256sum --check --ignore-missing SHA256SUMS`,
    },
    {
      label: format(api.rowsWith, { program: 'JavaScript' }),
      code: `const response = await fetch('${json}');\nconst ${EXAMPLE} = await response.json();`,
    },
    {
      label: format(api.rowsWith, { program: 'Python' }),
      code: `import json, urllib.request\nwith urllib.request.urlopen("${json}") as response:\n    ${EXAMPLE} = json.load(response)`,
    },
    {
      label: format(api.rowsWith, { program: 'R' }),
      code: `${EXAMPLE} <- read.csv("${csv}", na.strings = "", encoding = "UTF-8", check.names = FALSE)`,
    },
  ];
}

type Json = Readonly<Record<string, unknown>>;

function parameter(name: string, values: readonly string[] | undefined): Json {
  return {
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', ...(values && { enum: values }) },
  };
}

/** A path for each kind of record: the parts of an id are parts of its path. */
function recordPaths({ about, schema, ...endpoint }: Endpoint): readonly Endpoint[] {
  return RECORD_KINDS.map(({ dataset, record }) => ({
    ...endpoint,
    about,
    path: `/data/latest/${dataset.name}/${RECORDS[record].depth === 2 ? '{folder}/{id}' : '{id}'}.json`,
    values: {},
    ...(schema !== undefined && { schema: schema.replace('{records}', dataset.name) }),
  }));
}

function contentOf({ schema, mediaType }: Endpoint): Json {
  // Which schema a path with a blank has depends on what fills it.
  const isOne = schema?.includes('{') === false;
  return { [mediaType]: isOne ? { schema: { $ref: `schemas/${schema}` } } : {} };
}

function operation(endpoint: Endpoint, id: string): Json {
  const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return {
    get: {
      operationId: id,
      summary: meaningOf(DOCUMENTATION_LOCALE, endpoint),
      ...(names.length > 0 && {
        parameters: names.map((name) => parameter(name, endpoint.values[name])),
      }),
      responses: {
        200: {
          description: 'The file.',
          headers: { ETag: { $ref: '#/components/headers/ETag' } },
          content: contentOf(endpoint),
        },
        304: { description: 'It is still the one that the tag of If-None-Match names.' },
        404: { description: 'There is no such file.' },
      },
    },
  };
}

/** `/data/openapi.json`. Source: https://spec.openapis.org/oas/v3.1.1 */
export function openApi(data: PublishedData, address: SiteAddress = SITE_ADDRESS): string {
  const { api } = words(DOCUMENTATION_LOCALE);
  const all = endpoints(data).flatMap((endpoint) =>
    endpoint.about.kind === 'record' ? recordPaths(endpoint) : [endpoint],
  );
  return readableJson({
    openapi: '3.1.1',
    info: {
      title: SITE.name[DOCUMENTATION_LOCALE],
      version: String(SCHEMA_VERSION),
      description: api.intro,
      license: { name: SITE.licences.dataName, identifier: SITE.licences.data },
    },
    externalDocs: { url: urlFor(DOCUMENTATION_LOCALE, { kind: 'data-api' }, address) },
    servers: [{ url: (address.origin + address.base).replace(/\/$/, '') }],
    paths: Object.fromEntries(
      all.map((endpoint, index) => [endpoint.path, operation(endpoint, `get${String(index + 1)}`)]),
    ),
    components: {
      headers: {
        ETag: { description: 'Names the bytes of the file.', schema: { type: 'string' } },
      },
    },
  });
}
