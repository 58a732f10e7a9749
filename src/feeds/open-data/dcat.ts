/**
 * Everything that is published as data as one catalogue that the catalogues of other publishers read: JSON-LD in the words
 * of DCAT-AP 3. It needs no file but itself to be understood: its context stands in it.
 * Source: https://semiceu.github.io/DCAT-AP/releases/3.0.0/
 */
import type { Dataset } from '../../datasets/dataset.ts';
import { DATASET_GROUPS, DATASETS, type DatasetGroup } from '../../datasets/datasets.ts';
import { readableJson } from '../../datasets/json.ts';
import { lastAddition } from '../../domain/documents.ts';
import { formatPartialDate } from '../../i18n/format.ts';
import {
  dataFile,
  filePath,
  releaseFile,
  SITE_ADDRESS,
  urlFor,
  type Page,
} from '../../i18n/routing.ts';
import type { SiteAddress } from '../../i18n/site-address.ts';
import { format, words } from '../../i18n/words.ts';
import type { Portal } from '../../schema/portal.ts';
import { DEFAULT_LOCALE, LANGUAGES, LOCALES, SITE, type Locale } from '../../site.ts';
import { periodOf, type Period } from './coverage.ts';
import { datasetMeaning } from './dictionary.ts';
import type { PublishedFile } from './files.ts';
import { schemaFile } from './json-schemas.ts';
import type { PublishedData } from './published-data.ts';
import type { KnownRelease } from './releases.ts';

type Node = Readonly<Record<string, unknown>>;

const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Properties whose values are addresses. */
const ADDRESSES = [
  'dcat:accessURL',
  'dcat:contactPoint',
  'dcat:downloadURL',
  'dcat:endpointDescription',
  'dcat:endpointURL',
  'dcat:hasVersion',
  'dcat:landingPage',
  'dcat:mediaType',
  'dcat:packageFormat',
  'dcat:servesDataset',
  'dcat:theme',
  'dcat:themeTaxonomy',
  'dcatap:availability',
  'dct:accessRights',
  'dct:conformsTo',
  'dct:creator',
  'dct:format',
  'dct:language',
  'dct:license',
  'dct:publisher',
  'dct:spatial',
  'dct:type',
  'foaf:homepage',
  'foaf:page',
  'spdx:algorithm',
  'vcard:hasEmail',
  'vcard:hasURL',
];

/** Properties whose values are texts, by their language. */
const TEXTS = [
  'adms:versionNotes',
  'dcat:keyword',
  'dct:description',
  'dct:title',
  'foaf:name',
  'vcard:fn',
];

const DATES = ['dct:issued', 'dct:modified'];

function terms(names: readonly string[], term: Node): Node {
  return Object.fromEntries(names.map((name) => [name, { '@id': name, ...term }]));
}

const CONTEXT: Node = {
  ...PREFIXES,
  ...terms(ADDRESSES, { '@type': '@id' }),
  ...terms(TEXTS, { '@container': '@language' }),
  ...terms(DATES, { '@type': 'xsd:date' }),
  'dcat:byteSize': { '@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger' },
  'spdx:checksumValue': { '@id': 'spdx:checksumValue', '@type': 'xsd:hexBinary' },
};

/** The lists of the Publications Office of the European Union, from which DCAT-AP takes its codes. */
const authority = (list: string, code: string): string =>
  `http://publications.europa.eu/resource/authority/${list}/${code}`;

const GOVERNMENT = authority('data-theme', 'GOVE');
const COUNTRY = authority('country', SITE.country.code3);
const LANGUAGE_CODES = LOCALES.map((locale) => authority('language', LANGUAGES[locale].code));

/** What the list of file types calls a file, by the ending of its name. */
const FILE_TYPES: Readonly<Record<string, string>> = {
  csv: 'CSV',
  geojson: 'GEOJSON',
  json: 'JSON',
  ods: 'ODS',
  parquet: 'PARQUET',
  txt: 'TXT',
  xlsx: 'XLSX',
  zip: 'ZIP',
};

/** A text in every language of the site. */
function inEveryLanguage(text: (locale: Locale) => string): Node {
  return Object.fromEntries(LOCALES.map((locale) => [LANGUAGES[locale].tag, text(locale)]));
}

function date(value: string): Node {
  const type = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth' }[value.length] ?? 'xsd:date';
  return { '@type': type, '@value': value };
}

/** What is described, by the page and the fragment that name it. */
const THINGS = {
  publisher: { kind: 'home' },
  contact: { kind: 'contact' },
  catalogue: { kind: 'data' },
  service: { kind: 'data-api' },
  all: { kind: 'data' },
} as const satisfies Readonly<Record<string, Page>>;

/**
 * What names a thing in the catalogue, and in the pages that describe the same: an address for ever.
 *
 * @param dataset name of the dataset, where the thing is one
 */
export function addressOf(thing: 'dataset', dataset: string, address?: SiteAddress): string;
export function addressOf(
  thing: keyof typeof THINGS,
  dataset?: undefined,
  address?: SiteAddress,
): string;
export function addressOf(
  thing: keyof typeof THINGS | 'dataset',
  dataset = '',
  address: SiteAddress = SITE_ADDRESS,
): string {
  const page: Page = thing === 'dataset' ? { kind: 'dataset', id: dataset } : THINGS[thing];
  return `${urlFor(DEFAULT_LOCALE, page, address)}#${thing}`;
}

/** A file that a distribution leads to. */
interface Download {
  readonly url: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly about: (locale: Locale) => Readonly<Record<'dataset' | 'format' | 'name', string>>;
}

/** Makes the nodes of one catalogue at one address. */
class DataCatalogue {
  readonly #data: PublishedData;
  readonly #known: readonly KnownRelease[];
  readonly #portal: Portal;
  readonly #address: SiteAddress;
  readonly #day: string;

  constructor(data: PublishedData, known: readonly KnownRelease[], address: SiteAddress) {
    this.#data = data;
    this.#known = known;
    this.#portal = data.portal;
    this.#address = address;
    this.#day = data.day;
  }

  #page(page: Page): string {
    return urlFor(DEFAULT_LOCALE, page, this.#address);
  }

  #file(path: string): string {
    return this.#address.origin + path;
  }

  #thing(thing: keyof typeof THINGS): string {
    return addressOf(thing, undefined, this.#address);
  }

  #idOf({ name }: Dataset): string {
    return addressOf('dataset', name, this.#address);
  }

  /** What every dataset, and the catalogue, says alike. */
  get #shared(): Node {
    return {
      'dct:publisher': this.#thing('publisher'),
      'dct:creator': this.#thing('publisher'),
      'dct:language': LANGUAGE_CODES,
      'dct:spatial': COUNTRY,
    };
  }

  /** A page always, a mailbox where there is one. */
  #kind(): Node {
    return {
      '@id': this.#thing('contact'),
      '@type': 'vcard:Kind',
      'vcard:fn': inEveryLanguage((locale) => SITE.name[locale]),
      'vcard:hasURL': this.#page({ kind: 'contact' }),
      ...(SITE.contactEmail !== undefined && { 'vcard:hasEmail': `mailto:${SITE.contactEmail}` }),
    };
  }

  #periodOf(dataset?: Dataset): Node {
    return this.#period(
      periodOf(this.#portal, dataset && this.#data.rows.get(dataset.name)?.plans),
    );
  }

  #period({ from, until }: Period): Node {
    return {
      '@type': 'dct:PeriodOfTime',
      ...(from !== undefined && { 'dcat:startDate': date(from) }),
      ...(until !== undefined && { 'dcat:endDate': date(until) }),
    };
  }

  /** What describes the columns of a file to a program. */
  #form({ dataset, format: kind }: PublishedFile['file']): Node {
    if (dataset === undefined) return {};
    const form = {
      csv: dataFile('datapackage.json', this.#address),
      json: schemaFile(`datasets/${dataset.name}.json`, this.#address),
    }[kind as string];
    return form === undefined ? {} : { 'dct:conformsTo': this.#file(form) };
  }

  #distribution({ file, size, sha256 }: PublishedFile): Node {
    const about = (locale: Locale) => ({
      dataset:
        file.dataset === undefined
          ? words(locale).openData.title
          : datasetMeaning(file.dataset.name).title[locale],
      format: words(locale).openData.format[file.format],
      name: file.name,
    });
    return {
      ...this.#download({
        url: this.#file(dataFile(file.name, this.#address)),
        mediaType: file.mediaType,
        bytes: size,
        sha256,
        about,
      }),
      ...this.#form(file),
    };
  }

  /** A file as every one is described. */
  #download({ url, mediaType, bytes, sha256, about }: Download): Node {
    const ending = /\.([^.]+)$/.exec(url)?.[1] ?? 'txt';
    const media = `https://www.iana.org/assignments/media-types/${mediaType.split(';')[0] ?? ''}`;
    const type = FILE_TYPES[ending];
    return {
      '@id': `${url}#distribution`,
      '@type': 'dcat:Distribution',
      'dct:title': inEveryLanguage((locale) =>
        format(words(locale).metadata.fileTitle, about(locale)),
      ),
      'dct:description': inEveryLanguage((locale) =>
        format(words(locale).metadata.fileDescription, about(locale)),
      ),
      'dcat:accessURL': url,
      'dcat:downloadURL': url,
      'dct:format': type === undefined ? media : authority('file-type', type),
      'dcat:mediaType': media,
      ...(ending === 'zip' && { 'dcat:packageFormat': media }),
      'dcat:byteSize': String(bytes),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': 'spdx:checksumAlgorithm_sha256',
        'spdx:checksumValue': sha256,
      },
      'dct:license': SITE.licences.dataUrl,
      'dct:language': LANGUAGE_CODES,
      'dcatap:availability': authority('planned-availability', 'AVAILABLE'),
    };
  }

  #distributions(dataset: string | undefined): readonly Node[] {
    return this.#data.files
      .filter(({ file }) => file.dataset?.name === dataset)
      .map((written) => this.#distribution(written));
  }

  /** What every dataset says, and the one that holds all of them. */
  get #open(): Node {
    return {
      '@type': 'dcat:Dataset',
      ...this.#shared,
      'dcat:contactPoint': this.#thing('contact'),
      'dcat:theme': GOVERNMENT,
      'dct:accessRights': authority('access-right', 'PUBLIC'),
      'dcat:version': this.#day,
    };
  }

  #dataset(group: DatasetGroup, dataset: Dataset): Node {
    const { name } = dataset;
    const { title, rows } = datasetMeaning(name);
    return {
      '@id': this.#idOf(dataset),
      ...this.#open,
      'dct:identifier': name,
      'dct:title': inEveryLanguage((locale) => title[locale]),
      'dct:description': inEveryLanguage((locale) =>
        format(words(locale).openData.datasetDescription, {
          title: title[locale],
          country: SITE.country.name[locale],
          rows: rows[locale],
        }),
      ),
      'dcat:keyword': Object.fromEntries(
        LOCALES.map((locale) => [
          LANGUAGES[locale].tag,
          [
            words(locale).metadata.keyword,
            words(locale).openData.group[group],
            title[locale],
            SITE.country.name[locale],
          ],
        ]),
      ),
      'dct:temporal': this.#periodOf(dataset),
      'dcat:landingPage': this.#page({ kind: 'dataset', id: name }),
      'dcat:distribution': this.#distributions(name),
    };
  }

  /** All datasets together, for the files that hold or describe all of them. */
  #all(): Node {
    return {
      '@id': this.#thing('all'),
      ...this.#open,
      'dct:identifier': 'open-data',
      'dct:title': inEveryLanguage((locale) => words(locale).openData.title),
      'dct:description': inEveryLanguage((locale) => words(locale).openData.archiveExplained),
      'dcat:keyword': inEveryLanguage((locale) => words(locale).metadata.keyword),
      'dct:temporal': this.#periodOf(),
      'dcat:landingPage': this.#page({ kind: 'data' }),
      'dcat:distribution': this.#distributions(undefined),
      ...(this.#known.length > 0 && {
        'dcat:hasVersion': this.#known.map(({ snapshot }) => this.#releaseId(snapshot.release.id)),
      }),
    };
  }

  #releaseId(id: string): string {
    return `${this.#page({ kind: 'data-release', id })}#dataset`;
  }

  /**
   * All datasets as they were released: a version of what they are today, which corrections go on changing, and no member
   * of a series, whose members stand beside each other.
   */
  #release({ snapshot, archive, period }: KnownRelease): Node {
    const { id, publishedOn, note } = snapshot.release;
    const { name, bytes, sha256 } = archive;
    const title = (locale: Locale) => format(words(locale).releases.releaseTitle, { id });
    return {
      '@id': this.#releaseId(id),
      ...this.#open,
      'dct:identifier': `open-data/${id}`,
      'dcat:version': id,
      'adms:versionNotes': Object.fromEntries(
        LOCALES.flatMap((locale) => {
          const text = note[locale];
          return text === undefined ? [] : [[LANGUAGES[locale].tag, text]];
        }),
      ),
      'dct:issued': publishedOn,
      'dct:title': inEveryLanguage(title),
      'dct:description': inEveryLanguage((locale) =>
        format(words(locale).releases.releaseDescription, {
          country: SITE.country.name[locale],
          id,
          day: formatPartialDate(locale, publishedOn),
        }),
      ),
      'dcat:keyword': inEveryLanguage((locale) => words(locale).metadata.keyword),
      'dct:temporal': this.#period(period),
      'dcat:landingPage': this.#page({ kind: 'data-release', id }),
      'dcat:distribution': this.#download({
        url: this.#file(releaseFile(id, name, this.#address)),
        mediaType: 'application/zip',
        bytes,
        sha256,
        about: (locale) => ({
          dataset: title(locale),
          format: words(locale).openData.format.zip,
          name,
        }),
      }),
    };
  }

  /** The files by their addresses, as something that programs ask. */
  #service(): Node {
    return {
      '@id': this.#thing('service'),
      '@type': 'dcat:DataService',
      'dct:title': inEveryLanguage((locale) => words(locale).metadata.serviceTitle),
      'dct:description': inEveryLanguage((locale) => words(locale).metadata.serviceDescription),
      'dct:publisher': this.#thing('publisher'),
      'dcat:contactPoint': this.#thing('contact'),
      'dcat:keyword': inEveryLanguage((locale) => words(locale).metadata.keyword),
      'dcat:theme': GOVERNMENT,
      'dct:license': SITE.licences.dataUrl,
      'dct:accessRights': authority('access-right', 'PUBLIC'),
      'dcat:endpointURL': this.#file(filePath('/data/latest/', this.#address)),
      'dcat:endpointDescription': this.#file(filePath('/data/openapi.json', this.#address)),
      'dcat:landingPage': this.#page({ kind: 'data-api' }),
      'dcat:servesDataset': [...DATASETS.map((dataset) => this.#idOf(dataset)), this.#thing('all')],
    };
  }

  root(): Node {
    // A catalogue of records: it began, and changes, on the days on which documents are recorded.
    const recorded = this.#portal.sources.map(({ recordedOn }) => recordedOn).toSorted();
    const [first] = recorded;
    const last = lastAddition(this.#portal);
    const groups = Object.keys(DATASET_GROUPS) as DatasetGroup[];
    return {
      '@context': CONTEXT,
      '@id': this.#thing('catalogue'),
      '@type': 'dcat:Catalog',
      ...this.#shared,
      'dct:publisher': {
        '@id': this.#thing('publisher'),
        '@type': 'foaf:Agent',
        'foaf:name': inEveryLanguage((locale) => (SITE.adoptedBy ?? SITE.name)[locale]),
        'foaf:homepage': this.#page({ kind: 'home' }),
        'dct:type': `http://purl.org/adms/publishertype/${SITE.publisherType}`,
      },
      'dct:title': inEveryLanguage((locale) =>
        format(words(locale).metadata.catalogueTitle, {
          site: SITE.name[locale],
          country: SITE.country.name[locale],
        }),
      ),
      'dct:description': inEveryLanguage((locale) =>
        format(words(locale).openData.description, { country: SITE.country.name[locale] }),
      ),
      'dct:license': {
        '@id': SITE.licences.dataUrl,
        '@type': 'dct:LicenseDocument',
        'dct:type': `http://purl.org/adms/licencetype/${SITE.licences.dataType}`,
      },
      ...(first !== undefined && { 'dct:issued': first }),
      ...(last !== undefined && { 'dct:modified': last }),
      'dcat:contactPoint': this.#kind(),
      'dct:temporal': this.#periodOf(),
      'dct:conformsTo': PREFIXES.dcatap,
      'dcat:themeTaxonomy': authority('data-theme', '').replace(/\/$/, ''),
      'foaf:homepage': this.#page({ kind: 'data' }),
      'dcat:service': this.#service(),
      'dcat:dataset': [
        this.#all(),
        ...this.#known.map((release) => this.#release(release)).toReversed(),
        ...groups.flatMap((group) =>
          DATASET_GROUPS[group].map((dataset) => this.#dataset(group, dataset)),
        ),
      ],
    };
  }
}

/**
 * `/data/catalogue.jsonld`
 *
 * @param known the releases, the oldest first
 */
export function dataCatalogue(
  data: PublishedData,
  known: readonly KnownRelease[],
  address: SiteAddress = SITE_ADDRESS,
): string {
  return readableJson(new DataCatalogue(data, known, address).root());
}
