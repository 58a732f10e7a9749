/** Every file of the newest data, each a function of the portal. */
import { datasetCsv, datasetSpreadsheetCsv } from '../../datasets/csv.ts';
import type { Dataset } from '../../datasets/dataset.ts';
import { DATASETS } from '../../datasets/datasets.ts';
import { datasetJson, readableJson } from '../../datasets/json.ts';
import { siteDay } from '../../domain/plans.ts';
import type { Portal } from '../../schema/portal.ts';
import type { Locale } from '../../site.ts';
import { dataLicence } from '../../store/licence.ts';
import { odsOf } from '../spreadsheets/ods.ts';
import { xlsxOf } from '../spreadsheets/xlsx.ts';
import { archiveOf, packed, type Packed } from './archive.ts';
import { dataPackage } from './data-package.ts';
import { dictionary, dictionaryCsv } from './dictionary.ts';
import { geojsonOf, hasPlaces } from './geojson.ts';
import { sha256, type Memory } from './memory.ts';
import { parquetOf } from './parquet.ts';
import { readMe } from './read-me.ts';
import type { RowSet } from './row-sets.ts';
import { sqliteOf } from './sqlite.ts';
import { openDataWorkbook, OTHER_WAY, type KnownRows } from './workbook.ts';

/** What a file is, whatever it holds. */
export type FileFormat =
  | 'csv'
  | 'spreadsheet-csv'
  | 'json'
  | 'xlsx'
  | 'ods'
  | 'sqlite'
  | 'parquet'
  | 'geojson'
  | 'zip'
  | 'text';

export interface DataFile {
  /** From the folder of the newest data. */
  readonly name: string;
  readonly format: FileFormat;
  readonly mediaType: string;
  /** The dataset that it holds whole; absent for a file about several. */
  readonly dataset?: Dataset;
  /** The language of its headings, where it has them in one. */
  readonly locale?: Locale;
  readonly write: (portal: Portal, known: KnownRows) => string | Uint8Array;
}

const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json';

function geojsonFile(dataset: Dataset): DataFile {
  return {
    name: `${dataset.name}.geojson`,
    format: 'geojson',
    mediaType: 'application/geo+json',
    dataset,
    write: (portal) => geojsonOf(dataset, portal),
  };
}

function datasetFiles(dataset: Dataset): readonly DataFile[] {
  const { name } = dataset;
  return [
    {
      name: `${name}.csv`,
      format: 'csv',
      mediaType: CSV,
      dataset,
      write: (portal) => datasetCsv(dataset, portal),
    },
    {
      name: `${name}.excel.csv`,
      format: 'spreadsheet-csv',
      mediaType: CSV,
      dataset,
      write: (portal) => datasetSpreadsheetCsv(dataset, portal),
    },
    {
      name: `${name}.json`,
      format: 'json',
      mediaType: JSON_TYPE,
      dataset,
      write: (portal) => datasetJson(dataset, portal),
    },
    ...(hasPlaces(dataset) ? [geojsonFile(dataset)] : []),
    {
      name: `${name}.parquet`,
      format: 'parquet',
      mediaType: 'application/vnd.apache.parquet',
      dataset,
      write: (portal) => parquetOf(dataset, portal),
    },
  ];
}

const DESCRIBING: readonly DataFile[] = [
  { name: 'dictionary.csv', format: 'csv', mediaType: CSV, write: () => dictionaryCsv() },
  {
    name: 'dictionary.json',
    format: 'json',
    mediaType: JSON_TYPE,
    write: () => readableJson(dictionary()),
  },
  {
    name: 'datapackage.json',
    format: 'json',
    mediaType: JSON_TYPE,
    write: (portal) => readableJson(dataPackage(siteDay(portal))),
  },
  {
    name: 'README.txt',
    format: 'text',
    mediaType: 'text/plain; charset=utf-8',
    write: (portal) => readMe(siteDay(portal)),
  },
];

const ARCHIVE = 'open-data.zip';
export const SUMS = 'SHA256SUMS';

/** What the licence of the data says, where it stands in a file. */
const LICENCE: readonly DataFile[] = [dataLicence()].flatMap((text) =>
  text === undefined
    ? []
    : [
        {
          name: 'LICENSE.md',
          format: 'text' as const,
          mediaType: 'text/markdown; charset=utf-8',
          write: () => text,
        },
      ],
);

function workbookFiles(name: string, locale?: Locale): readonly DataFile[] {
  const kinds: readonly (readonly [
    format: 'xlsx' | 'ods',
    mediaType: string,
    write: typeof xlsxOf,
  ])[] = [
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', xlsxOf],
    ['ods', 'application/vnd.oasis.opendocument.spreadsheet', odsOf],
  ];
  return kinds.map(([format, mediaType, write]) => ({
    name: `${name}.${format}`,
    format,
    mediaType,
    ...(locale !== undefined && { locale }),
    write: (portal, known) =>
      write(openDataWorkbook(portal, locale, known), (question, work) =>
        known.recallPart(question, work),
      ),
  }));
}

/** Everything in one file. */
const WHOLE: readonly DataFile[] = [
  ...workbookFiles('open-data'),
  ...OTHER_WAY.flatMap((locale) => workbookFiles(`open-data.${locale}`, locale)),
  {
    name: 'open-data.sqlite',
    format: 'sqlite',
    mediaType: 'application/vnd.sqlite3',
    write: sqliteOf,
  },
];

const FILES: readonly DataFile[] = [
  ...DATASETS.flatMap(datasetFiles),
  ...WHOLE,
  ...DESCRIBING,
  ...LICENCE,
];

/** A file as it is published. */
export interface PublishedFile {
  readonly file: DataFile;
  readonly size: number;
  readonly sha256: string;
  /** The file itself, worked out when it is asked for. */
  readonly bytes: () => Uint8Array;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** What is known of a file, and the file as the archive holds it. */
interface Known {
  readonly size: number;
  readonly sha256: string;
  readonly packed?: Packed;
}

/** What says the same as other files: those for spreadsheets, and the database. */
const REPEATING: readonly FileFormat[] = ['spreadsheet-csv', 'xlsx', 'ods', 'sqlite'];

/** Everything but the files that say the same as others. */
function isArchived({ format }: DataFile): boolean {
  return !REPEATING.includes(format);
}

/** One line a file, as `sha256sum --check` reads them. */
function sums(files: readonly PublishedFile[]): string {
  return files.map(({ file, sha256: sum }) => `${sum}  ${file.name}\n`).join('');
}

function made(file: Omit<DataFile, 'write'>, bytes: Uint8Array): PublishedFile {
  return {
    file: { ...file, write: () => bytes },
    size: bytes.length,
    sha256: sha256(bytes),
    bytes: () => bytes,
  };
}

/**
 * The files of the newest data as they are published, the archive and the sums last.
 *
 * @param rows what is known of the rows of each dataset
 */
export function publishedFiles(
  portal: Portal,
  rows: ReadonlyMap<string, RowSet>,
  { recall, recallPart }: Memory,
): readonly PublishedFile[] {
  const day = siteDay(portal);
  const all = sha256([...rows].map(([name, { digest }]) => `${name} ${digest}`).join('\n'));

  const known = FILES.map((file) => {
    const { name, dataset } = file;
    // Made for what is to be known of it, and kept until it is written.
    let bytes: Uint8Array | undefined;
    const write = () => (bytes ??= bytesOf(file.write(portal, { rows, recallPart })));
    const shown = dataset ? (rows.get(dataset.name)?.digest ?? '') : all;
    const facts = recall<Known>(['file', name, day, shown], () => ({
      size: write().length,
      sha256: sha256(write()),
      ...(isArchived(file) && { packed: packed(write()) }),
    }));
    return { published: { file, size: facts.size, sha256: facts.sha256, bytes: write }, ...facts };
  });
  const files = known.map(({ published }) => published);

  const archived = known.flatMap(({ published, packed: held }) =>
    held ? [{ published, entry: [published.file.name, held] as const }] : [],
  );
  const ownSums = bytesOf(sums(archived.map(({ published }) => published)));
  const archive = archiveOf([
    ...archived.map(({ entry }) => entry),
    [SUMS, packed(ownSums)] as const,
  ]);
  const withArchive = [
    ...files,
    made({ name: ARCHIVE, format: 'zip', mediaType: 'application/zip' }, archive),
  ];
  const text = { name: SUMS, format: 'text', mediaType: 'text/plain; charset=utf-8' } as const;
  return [...withArchive, made(text, bytesOf(sums(withArchive)))];
}
