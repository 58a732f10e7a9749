/** Every file of the newest data, each a function of the portal. */
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { datasetCsv, datasetSpreadsheetCsv } from '../../datasets/csv.ts';
import type { Dataset } from '../../datasets/dataset.ts';
import { DATASETS } from '../../datasets/datasets.ts';
import { datasetJson, readableJson } from '../../datasets/json.ts';
import { siteDay } from '../../domain/plans.ts';
import { once } from '../../domain/relations.ts';
import type { Portal } from '../../schema/portal.ts';
import { dataPackage } from './data-package.ts';
import { dictionary, dictionaryCsv } from './dictionary.ts';
import { readMe } from './read-me.ts';

/** What a file is, whatever it holds. */
export type FileFormat = 'csv' | 'spreadsheet-csv' | 'json' | 'zip' | 'text';

export interface DataFile {
  /** From the folder of the newest data. */
  readonly name: string;
  readonly format: FileFormat;
  readonly mediaType: string;
  /** The dataset that it holds whole; absent for a file about several. */
  readonly dataset?: Dataset;
  readonly write: (portal: Portal) => string | Uint8Array;
}

const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json';

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

const FILES: readonly DataFile[] = [...DATASETS.flatMap(datasetFiles), ...DESCRIBING];

/** A file as it is published. */
export interface WrittenFile {
  readonly file: DataFile;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

const writtenOnce = once((portal: Portal): readonly WrittenFile[] =>
  FILES.map((file) => {
    const bytes = bytesOf(file.write(portal));
    return { file, bytes, sha256: sha256(bytes) };
  }),
);

/** One line a file, as `sha256sum --check` reads them. */
function sums(files: readonly WrittenFile[]): string {
  return files.map(({ file, sha256: sum }) => `${sum}  ${file.name}\n`).join('');
}

/** The archive has one fixed time for all its files: the first that the format knows. */
const ARCHIVE_TIME = new Date(1980, 0, 1);

const ARCHIVE = 'open-data.zip';
export const SUMS = 'SHA256SUMS';

/** Everything that the archive holds: all files but those for spreadsheets, which say the same. */
function archiveOf(files: readonly WrittenFile[]): Uint8Array {
  const held = files.filter(({ file }) => file.format !== 'spreadsheet-csv');
  const entries = held.map(({ file, bytes }) => [file.name, bytes] as const);
  const all = [...entries, [SUMS, bytesOf(sums(held))] as const];
  return zipSync(Object.fromEntries(all), { mtime: ARCHIVE_TIME, level: 9 });
}

/** The files of the newest data as they are published, the archive and the sums last. */
export const publishedFiles = once((portal: Portal): readonly WrittenFile[] => {
  const files = writtenOnce(portal);
  const archive = archiveOf(files);
  const withArchive: readonly WrittenFile[] = [
    ...files,
    {
      file: { name: ARCHIVE, format: 'zip', mediaType: 'application/zip', write: () => archive },
      bytes: archive,
      sha256: sha256(archive),
    },
  ];
  const text = bytesOf(sums(withArchive));
  return [
    ...withArchive,
    {
      file: {
        name: SUMS,
        format: 'text',
        mediaType: 'text/plain; charset=utf-8',
        write: () => text,
      },
      bytes: text,
      sha256: sha256(text),
    },
  ];
});
