/** What programs of others read of the data: as their specifications have it, and about the files that there are. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { SITE_ADDRESS } from '../../src/i18n/routing.ts';
import { LANGUAGES, LOCALES, SITE } from '../../src/site.ts';
import { files, pageAt, pages, readText, SITE_FOLDER, type BuiltPage } from './site.ts';

const TAGS = LOCALES.map((locale) => LANGUAGES[locale].tag);

/** The file of the site behind an absolute address; `undefined` for the address of another host. */
function fileAt(url: string): string | undefined {
  const home = SITE_ADDRESS.origin + SITE_ADDRESS.base;
  if (!url.startsWith(home)) return undefined;
  const path = url.slice(home.length).replace(/#.*$/, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(join(SITE_FOLDER, file), 'utf8'));

/** A document that needs another one to be understood is an error. */
const OFFLINE = {
  documentLoader: (url: string) => Promise.reject(new Error(`asks for ${url}`)),
};

interface Triple {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: {
    readonly termType: string;
    readonly value: string;
    readonly language?: string;
    readonly datatype?: { readonly value: string };
  };
}

async function triplesOf(document: unknown): Promise<readonly Triple[]> {
  return (await jsonld.toRDF(
    document as jsonld.JsonLdDocument,
    {
      ...OFFLINE,
      // What a program would leave out without a word is an error here.
      safe: true,
    } as jsonld.Options.ToRdf,
  )) as unknown as readonly Triple[];
}

interface Index {
  readonly datasets: readonly { readonly name: string }[];
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly dataset?: string;
  }[];
}

interface ReleaseList {
  readonly releases: readonly {
    readonly id: string;
    readonly publishedOn: string;
    readonly note: Readonly<Record<string, string>>;
    readonly files: readonly {
      readonly path: string;
      readonly bytes: number;
      readonly sha256: string;
    }[];
  }[];
}

const index = readJson('data/index.json') as Index;
const names = index.datasets.map(({ name }) => name);
const triples = await triplesOf(readJson('data/catalogue.jsonld'));

/** Properties of https://schema.org/CreativeWork and of everything. */
const EVERYTHING_CREATED = [
  'creator',
  'description',
  'identifier',
  'inLanguage',
  'isAccessibleForFree',
  'keywords',
  'license',
  'name',
  'publisher',
  'spatialCoverage',
  'temporalCoverage',
  'url',
  'version',
];

describe('the catalogue', () => {
  const PREFIXES: Readonly<Record<string, string>> = {
    adms: 'http://www.w3.org/ns/adms#',
    dcat: 'http://www.w3.org/ns/dcat#',
    dcatap: 'http://data.europa.eu/r5r/',
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    spdx: 'http://spdx.org/rdf/terms#',
    vcard: 'http://www.w3.org/2006/vcard/ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  };
  const iri = (name: string): string =>
    name.replace(/^[^:]+/, (prefix) => PREFIXES[prefix] ?? '').replace(/^([^:]+:\/\/[^:]*):/, '$1');

  const objectsOf = (subject: string, property: string) =>
    triples
      .filter((one) => one.subject.value === subject && one.predicate.value === iri(property))
      .map(({ object }) => object);
  const instancesOf = (type: string): readonly string[] =>
    triples
      .filter(
        ({ predicate, object }) =>
          predicate.value === iri('rdf:type') && object.value === iri(type),
      )
      .map(({ subject }) => subject.value);

  /**
   * Every property that DCAT-AP 3.0 calls mandatory or recommended, by its class: those of the table "Quick reference of
   * classes and properties" and of its shapes for what is recommended, where these ask for more.
   * https://semiceu.github.io/DCAT-AP/releases/3.0.0/
   */
  const WANTED: Readonly<
    Record<
      string,
      { readonly mandatory: readonly string[]; readonly recommended: readonly string[] }
    >
  > = {
    'foaf:Agent': { mandatory: ['foaf:name'], recommended: ['dct:type'] },
    'dcat:Catalog': {
      mandatory: ['dct:description', 'dct:publisher', 'dct:title'],
      recommended: [
        'dcat:dataset',
        'dct:spatial',
        'foaf:homepage',
        'dct:language',
        'dct:license',
        'dct:modified',
        'dct:issued',
        'dcat:service',
        'dcat:themeTaxonomy',
      ],
    },
    'spdx:Checksum': { mandatory: ['spdx:algorithm', 'spdx:checksumValue'], recommended: [] },
    'dcat:DataService': {
      mandatory: ['dcat:endpointURL', 'dct:title'],
      recommended: ['dcat:endpointDescription', 'dcat:servesDataset'],
    },
    'dcat:Dataset': {
      mandatory: ['dct:description', 'dct:title'],
      recommended: [
        'dcat:contactPoint',
        'dcat:distribution',
        'dct:spatial',
        'dcat:keyword',
        'dct:publisher',
        'dct:temporal',
        'dcat:theme',
      ],
    },
    'dcat:Distribution': {
      mandatory: ['dcat:accessURL'],
      recommended: ['dct:format', 'dct:license', 'dct:description', 'dcatap:availability'],
    },
    'dct:LicenseDocument': { mandatory: [], recommended: ['dct:type'] },
    'dct:PeriodOfTime': { mandatory: [], recommended: ['dcat:startDate', 'dcat:endDate'] },
  };

  /** Classes with properties of this kind that the catalogue has no instance of, and why. */
  const WITHOUT: Readonly<Record<string, string>> = {
    'adms:Identifier': 'a dataset has no other identifier',
    'dcat:CatalogRecord': 'there are no records about records',
    'dcat:DatasetSeries':
      'a release is a version of all data, named by dcat:hasVersion, and nothing else comes in series',
    'dcat:Relationship': 'no dataset is related to another in a way that needs a name',
    'dct:Location':
      'the country is named by its address in the list of countries, as the profile asks',
  };

  test.each(Object.entries(WANTED))(
    'every %s has what is mandatory and what is recommended',
    (type, { mandatory, recommended }) => {
      const instances = instancesOf(type);
      expect(instances.length).toBeGreaterThan(0);
      const lacking = instances.flatMap((subject) =>
        [...mandatory, ...recommended]
          .filter((property) => objectsOf(subject, property).length === 0)
          .map((property) => `${subject} ${property}`),
      );
      expect(lacking).toEqual([]);
    },
  );

  test('has no instance of the classes that are left out, and no class that nobody knows', () => {
    for (const type of Object.keys(WITHOUT)) expect(instancesOf(type), type).toEqual([]);
    const types = triples
      .filter(({ predicate }) => predicate.value === iri('rdf:type'))
      .map(({ object }) => object.value);
    const known = [...Object.keys(WANTED), 'vcard:Kind'].map(iri);
    expect([...new Set(types)].toSorted()).toEqual(known.toSorted());
  });

  test('says each text in every language', () => {
    const TEXTS = [
      'adms:versionNotes',
      'dct:title',
      'dct:description',
      'dcat:keyword',
      'foaf:name',
      'vcard:fn',
    ];
    const subjects = new Set(triples.map(({ subject }) => subject.value));
    let count = 0;
    for (const subject of subjects) {
      for (const property of TEXTS) {
        const found = objectsOf(subject, property);
        if (found.length === 0) continue;
        count += 1;
        const languages = new Set(found.map(({ language }) => language));
        expect([subject, property, [...languages].toSorted()]).toEqual([
          subject,
          property,
          TAGS.toSorted(),
        ]);
        expect(found.filter(({ value }) => value.trim() === '')).toEqual([]);
      }
    }
    expect(count).toBeGreaterThan(300);
  });

  test('has one value where the profile allows one, and addresses where it wants addresses', () => {
    const ONE = {
      'dcat:Catalog': [
        'dct:publisher',
        'foaf:homepage',
        'dct:license',
        'dct:issued',
        'dct:modified',
      ],
      'dcat:Dataset': ['dct:publisher', 'dct:accessRights'],
      'dcat:Distribution': [
        'dcat:byteSize',
        'dcat:mediaType',
        'dcat:packageFormat',
        'dcatap:availability',
        'dct:format',
        'dct:license',
        'spdx:checksum',
      ],
    };
    for (const [type, properties] of Object.entries(ONE)) {
      for (const subject of instancesOf(type)) {
        for (const property of properties) {
          expect(objectsOf(subject, property).length, `${subject} ${property}`).toBeLessThan(2);
        }
      }
    }
    const addresses = ['dct:license', 'dct:format', 'dcat:mediaType', 'dcat:theme', 'dct:language'];
    const texts = triples.filter(
      ({ predicate, object }) =>
        addresses.some((name) => iri(name) === predicate.value) && object.termType !== 'NamedNode',
    );
    expect(texts).toEqual([]);
  });

  test('has a distribution of each file that is listed, with its size and its sum', () => {
    const listed = index.files.map(({ path, bytes, sha256 }) => [
      `data/${path}`,
      String(bytes),
      sha256,
    ]);
    const found = instancesOf('dcat:Distribution').flatMap((subject) => {
      const [download] = objectsOf(subject, 'dcat:downloadURL');
      // Those of releases stand in the list of releases.
      if (download?.value.includes('/data/releases/') === true) return [];
      const [size] = objectsOf(subject, 'dcat:byteSize');
      const [sum] = objectsOf(subject, 'spdx:checksum');
      const [value] = objectsOf(sum?.value ?? '', 'spdx:checksumValue');
      expect(size?.datatype?.value).toBe(iri('xsd:nonNegativeInteger'));
      expect(value?.datatype?.value).toBe(iri('xsd:hexBinary'));
      return [[fileAt(download?.value ?? ''), size?.value, value?.value]];
    });
    expect(found.toSorted()).toEqual(listed.toSorted());
    const [path, , sum] = listed[0] ?? [];
    const bytes = readFileSync(join(SITE_FOLDER, path ?? ''));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
  });

  test('names only addresses of this site that lead somewhere', () => {
    const own = new Set(
      triples
        .flatMap(({ subject, object }) => [
          subject.value,
          ...(object.termType === 'NamedNode' ? [object.value] : []),
        ])
        .flatMap((url) => fileAt(url) ?? []),
    );
    const known = new Set(files);
    const lost = [...own].filter((file) => !known.has(file) && file !== 'data/latest/index.html');
    expect(lost).toEqual([]);
    expect(own.size).toBeGreaterThan(100);
  });

  test('has a version of all data for each release, with the archive that never changes', () => {
    const { releases } = readJson('data/releases/index.json') as ReleaseList;
    const wanted = releases.map(({ id, publishedOn, note, files: own }) => {
      const archive = own.find(({ path }) => path === `${id}/open-data.zip`);
      return [id, publishedOn, note, `data/releases/${id}/`, archive?.bytes, archive?.sha256];
    });
    const all = triples
      .filter(({ predicate }) => predicate.value === iri('dcat:hasVersion'))
      .map(({ object }) => object.value);
    const found = all.map((subject) => {
      const value = (of: string, property: string) => objectsOf(of, property)[0]?.value ?? '';
      const file = value(subject, 'dcat:distribution');
      const sum = value(file, 'spdx:checksum');
      const notes = objectsOf(subject, 'adms:versionNotes');
      expect(instancesOf('dcat:Dataset')).toContain(subject);
      expect(fileAt(value(file, 'dcat:downloadURL'))).toBe(
        `data/releases/${value(subject, 'dcat:version')}/open-data.zip`,
      );
      return [
        value(subject, 'dcat:version'),
        value(subject, 'dct:issued'),
        Object.fromEntries(
          LOCALES.flatMap((locale) =>
            notes
              .filter(({ language }) => language === LANGUAGES[locale].tag)
              .map((text) => [locale, text.value]),
          ),
        ),
        fileAt(value(subject, 'dcat:landingPage'))?.replace(/index\.html$/, ''),
        Number(value(file, 'dcat:byteSize')),
        value(sum, 'spdx:checksumValue'),
      ];
    });
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  test('has a dataset for each page of a dataset, which is its landing page', () => {
    const landings = files
      .filter((file) => /^data\/[a-z-]+\/index\.html$/.test(file))
      .map((file) => file.split('/')[1] ?? '');
    const found = instancesOf('dcat:Dataset').flatMap((subject) => {
      const [identifier] = objectsOf(subject, 'dct:identifier');
      const [landing] = objectsOf(subject, 'dcat:landingPage');
      return fileAt(landing?.value ?? '') === `data/${identifier?.value ?? ''}/index.html`
        ? [identifier?.value]
        : [];
    });
    expect(landings).toEqual(expect.arrayContaining(found));
    expect(found.toSorted()).toEqual(names.toSorted());
  });
});

/** The properties that each type has at https://schema.org/, as far as they are used here. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  DataCatalog: [...EVERYTHING_CREATED, 'dataset'],
  Dataset: [...EVERYTHING_CREATED, 'distribution', 'includedInDataCatalog', 'variableMeasured'],
  DataDownload: ['name', 'contentUrl', 'encodingFormat', 'contentSize', 'sha256'],
  Event: [
    'description',
    'endDate',
    'eventAttendanceMode',
    'eventStatus',
    'inLanguage',
    'location',
    'maximumAttendeeCapacity',
    'name',
    'organizer',
    'previousStartDate',
    'startDate',
    'url',
  ],
  GeoCoordinates: ['latitude', 'longitude'],
  Organization: ['name', 'url'],
  Place: ['address', 'geo', 'name'],
  PostalAddress: ['addressCountry', 'addressLocality', 'addressRegion'],
  VirtualLocation: [],
  PropertyValue: ['name', 'description', 'unitText', 'unitCode'],
};

type Node = Readonly<Record<string, unknown>>;

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

const dataOf = ({ root }: BuiltPage): readonly Node[] =>
  root
    .querySelectorAll('script[type="application/ld+json"]')
    .map(({ rawText }) => JSON.parse(rawText) as Node);

/** Properties that a description on a page has, though its type knows none of that name. */
function strangeIn(page: BuiltPage): readonly string[] {
  return nodesIn(dataOf(page)).flatMap((node) => {
    const type = String(node['@type']);
    return Object.keys(node)
      .filter((name) => !name.startsWith('@') && KNOWN[type]?.includes(name) !== true)
      .map((name) => `${type} ${name}`);
  });
}

describe('the pages about data', () => {
  const keys = ['/data/', ...names.map((name) => `/data/${name}/`)];
  const own = pages.filter(({ key }) => keys.includes(key));

  test('hold one description each, of properties that its types have', () => {
    expect(own.length).toBe(names.length * LOCALES.length + LOCALES.length);
    for (const page of own) {
      expect([page.path, dataOf(page).length]).toEqual([page.path, 1]);
      expect([page.path, strangeIn(page)]).toEqual([page.path, []]);
    }
  });

  test.each(names)('say of %s what search engines for data ask for, in each language', (name) => {
    for (const locale of LOCALES) {
      const prefix = locale === LOCALES[0] ? '' : `/${locale}`;
      const [data = {}] = dataOf(pageAt(`${prefix}/data/${name}/`));
      expect(data).toMatchObject({
        '@type': 'Dataset',
        name: expect.stringMatching(/\S/) as string,
        description: expect.stringMatching(/.{20}/) as string,
        inLanguage: LANGUAGES[locale].tag,
        isAccessibleForFree: true,
        license: SITE.licences.dataUrl,
        creator: { '@type': 'Organization', name: SITE.name[locale] },
        temporalCoverage: expect.stringMatching(/^\d{4}[-\d]*\/\d{4}[-\d]*$/) as string,
        spatialCoverage: { name: SITE.country.name[locale] },
        includedInDataCatalog: { '@type': 'DataCatalog' },
      });
      const variables = (data.variableMeasured as readonly Node[]).map((one) => one.name);
      expect(variables.length).toBeGreaterThan(0);
      const downloads = (data.distribution as readonly Node[]).map((one) => [
        fileAt(String(one.contentUrl)),
        one.contentSize,
        one.sha256,
      ]);
      const listed = index.files
        .filter(({ dataset }) => dataset === name)
        .map(({ path, bytes, sha256 }) => [`data/${path}`, `${String(bytes)} B`, sha256]);
      expect(downloads).toEqual(listed);
    }
  });

  test('name things as the catalogue names them', () => {
    const subjects = new Set(triples.map(({ subject }) => subject.value));
    const ids = new Set(
      own
        .flatMap((page) => nodesIn(dataOf(page)))
        .flatMap(({ '@id': id }) => (typeof id === 'string' ? [id] : [])),
    );
    expect(ids.size).toBe(names.length + 2);
    expect([...ids].filter((id) => !subjects.has(id))).toEqual([]);
  });

  test('lead to the files, the catalogue and what describes them', () => {
    const known = new Set(files);
    for (const { path, root } of own) {
      const links = root.querySelectorAll('link[rel="alternate"][type], link[rel="describedby"]');
      expect(links.length, path).toBeGreaterThan(1);
      for (const link of links) {
        const href = link.getAttribute('href') ?? '';
        expect(known.has(href.slice(SITE_ADDRESS.base.length)), href).toBe(true);
      }
    }
    expect(pageAt('/data/').html).toContain('/data/catalogue.jsonld');
  });
});

describe('the pages of meetings', () => {
  const own = pages.filter(({ key }) => /^\/meetings\/[^/]+\/$/.test(key));
  const rows = new Map(
    (readJson('data/latest/meetings.json') as readonly Node[]).map((row) => [row.id, row]),
  );

  test('say to programs what was held, when and where, as the published row has it', () => {
    expect(own.length).toBe(rows.size * LOCALES.length);
    for (const page of own) {
      expect([page.path, strangeIn(page)]).toEqual([page.path, []]);
      const [event = {}, ...more] = dataOf(page);
      expect([page.path, more]).toEqual([page.path, []]);
      const row = rows.get(page.key.split('/')[2] ?? '') ?? {};
      expect(event).toMatchObject({
        '@type': 'Event',
        url: SITE_ADDRESS.origin + page.path,
        name: readText(page.root.querySelector('h1') ?? page.root),
        startDate: row.heldOn,
        organizer: { '@type': 'Organization', name: expect.stringMatching(/\S/) as string },
      });
      expect(event.location === undefined).toBe(row.place === null);
    }
  });
});

describe('the pages of events', () => {
  const own = pages.filter(({ key }) => /^\/events\/\d{4}\/[^/]+\/$/.test(key));
  const rows = new Map(
    (readJson('data/latest/events.json') as readonly Node[]).map((row) => [row.id, row]),
  );
  const STATUSES: Readonly<Record<string, string>> = {
    confirmed: 'EventScheduled',
    held: 'EventScheduled',
    postponed: 'EventPostponed',
    cancelled: 'EventCancelled',
  };

  test('say to programs when it is and where it stands, as the published row has it, in words that programs know', async () => {
    expect(own.length).toBe(rows.size * LOCALES.length);
    for (const page of own) {
      expect([page.path, strangeIn(page)]).toEqual([page.path, []]);
      const [event = {}, ...more] = dataOf(page);
      expect([page.path, more]).toEqual([page.path, []]);
      const row = rows.get(page.key.split('/').slice(2, 4).join('/')) ?? {};
      const isMoved = row.previousStartsAt !== null && row.status !== 'cancelled';
      expect(event).toMatchObject({
        '@type': 'Event',
        url: SITE_ADDRESS.origin + page.path,
        name: expect.stringMatching(/\S/) as string,
        eventStatus: `https://schema.org/${isMoved ? 'EventRescheduled' : (STATUSES[String(row.status)] ?? '')}`,
      });
      const heading = readText(page.root.querySelector('h1') ?? page.root);
      expect(heading).toContain(String(event.name).replaceAll(/\s+/g, ' '));
      expect(String(event.startDate)).toMatch(
        String(row.startsAt).includes('T')
          ? new RegExp(`^${String(row.startsAt)}:00[+-]\\d\\d:\\d\\d$`)
          : new RegExp(`^${String(row.startsAt)}$`),
      );
      expect([page.path, event.eventAttendanceMode === undefined]).toEqual([
        page.path,
        row.mode === null,
      ]);
      // The vocabulary stands in the document, so that nothing is asked for; a name outside of it is an error.
      const { '@context': context, ...told } = event;
      expect(context).toBe('https://schema.org/');
      const found = await triplesOf({ '@context': { '@vocab': 'https://schema.org/' }, ...told });
      const predicates = found.map(({ predicate }) => predicate.value);
      expect(predicates).toContain('https://schema.org/startDate');
    }
  });
});

describe('the schemas', () => {
  const FOLDER = 'data/schemas/';
  const schemas = files.filter((file) => file.startsWith(FOLDER) && file.endsWith('.json'));
  const options = { strict: true, allErrors: true, formats: fullFormats };
  const checker = new Ajv2020(options);
  // A year that is typed is a text or a number, and the documentation says what a value names.
  const ofTyped = new Ajv2020({
    ...options,
    allowUnionTypes: true,
    keywords: ['x-code-list', 'x-reference'],
  });
  const checkerOf = (file: string): Ajv2020 =>
    file.startsWith(`${FOLDER}facts/`) ? ofTyped : checker;
  for (const file of schemas) checkerOf(file).addSchema(readJson(file) as object);

  test('stand at the addresses that they name, and are schemas of the draft', () => {
    expect(schemas.length).toBeGreaterThan(names.length);
    for (const file of schemas) {
      const { $id } = readJson(file) as { readonly $id: string };
      expect(fileAt($id)).toBe(file);
      expect(checkerOf(file).getSchema($id)).toBeTypeOf('function');
    }
  });

  const STANDARD = ['datapackage.json', 'openapi.json'];

  /** The schema of each published JSON file; `undefined` for what a standard of others describes. */
  function schemaOf(file: string): string | undefined {
    const [, path = ''] = /^data\/(?:latest\/)?(.*)$/.exec(file) ?? [];
    if (path.startsWith('schemas/') || STANDARD.includes(path)) return undefined;
    const [first = '', ...rest] = path.split('/');
    if (first === 'changes') return 'changes.json';
    if (rest.length > 0) return `records/${first}.json`;
    return names.includes(path.replace('.json', '')) ? `datasets/${path}` : path;
  }

  test('hold for every JSON file that is published as data', () => {
    const checked = new Set<string>();
    const faults: string[] = [];
    // The explorer hands its page column names and words; a release is described by the package beside it.
    for (const file of files.filter((one) =>
      /^data\/(?!(?:explore|releases)\/).*\.json$/.test(one),
    )) {
      const path = schemaOf(file);
      if (path === undefined) continue;
      const validate = checker.getSchema(
        `${SITE_ADDRESS.origin}${SITE_ADDRESS.base}${FOLDER}${path}`,
      );
      checked.add(path);
      if (validate === undefined) faults.push(`${file}: no schema ${path}`);
      else if (validate(readJson(file)) !== true) {
        faults.push(`${file}: ${checker.errorsText(validate.errors).slice(0, 300)}`);
      }
    }
    expect(faults).toEqual([]);
    expect(checked.size).toBeGreaterThan(names.length + 5);
  });
});

describe('the page of the addresses', () => {
  interface OpenApi {
    readonly servers: readonly { readonly url: string }[];
    readonly paths: Readonly<
      Record<
        string,
        {
          readonly get: {
            readonly parameters?: readonly {
              readonly name: string;
              readonly schema: { readonly enum?: readonly string[] };
            }[];
            readonly responses: { readonly 200: { readonly content: object } };
          };
        }
      >
    >;
  }
  const openApi = readJson('data/openapi.json') as OpenApi;
  const known = new Set(files);

  test.each(LOCALES)('names in %s only addresses that are there, as OpenAPI does', (locale) => {
    const { root } = pageAt(`${locale === LOCALES[0] ? '' : `/${locale}`}/data/api/`);
    const links = root
      .querySelectorAll(
        '#addresses-table a, .actions:not([data-print]) a, link[rel="service-desc"]',
      )
      .map((link) => (link.getAttribute('href') ?? '').slice(SITE_ADDRESS.base.length));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((file) => !known.has(file))).toEqual([]);
    const forms = root
      .querySelectorAll('#addresses-table tbody th code')
      .map((code) => `/${code.textContent.slice(SITE_ADDRESS.base.length)}`);
    const single = Object.keys(openApi.paths).filter((path) => !path.includes('{'));
    expect(forms).toEqual(expect.arrayContaining(single));
    const urls = root
      .querySelectorAll('.snippet pre')
      .flatMap(({ textContent }) => textContent.match(/https?:[^\s"']+/g) ?? []);
    expect(urls.length).toBeGreaterThan(4);
    expect(urls.filter((url) => !known.has(fileAt(url) ?? ''))).toEqual([]);
  });

  test('describes in OpenAPI paths of which each leads somewhere, whatever fills its blanks', () => {
    expect(openApi.servers.map(({ url }) => url)).toEqual([
      (SITE_ADDRESS.origin + SITE_ADDRESS.base).replace(/\/$/, ''),
    ]);
    const lost = Object.entries(openApi.paths).flatMap(([path, { get }]) =>
      (get.parameters ?? [])
        .reduce<readonly string[]>(
          (paths, { name, schema }) =>
            paths.flatMap((one) =>
              (schema.enum ?? [`{${name}}`]).map((value) => one.replace(`{${name}}`, value)),
            ),
          [path],
        )
        .filter((one) => !one.includes('{') && !known.has(one.slice(1))),
    );
    expect(lost).toEqual([]);
    const schemas = JSON.stringify(openApi).match(/"schemas\/[^"]+"/g) ?? [];
    expect(schemas.length).toBeGreaterThan(8);
    expect(schemas.filter((one) => !known.has(`data/${one.slice(1, -1)}`))).toEqual([]);
  });
});
