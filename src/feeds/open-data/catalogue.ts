/** What pages show of the published data. */
import type { Value } from '../../datasets/dataset.ts';
import { DATASET_GROUPS, type DatasetGroup } from '../../datasets/datasets.ts';
import { periodOf, type Period } from './coverage.ts';
import type { FileFormat, PublishedFile } from './files.ts';
import type { PublishedData } from './published-data.ts';

/** A file as pages name it. */
export interface ListedFile {
  readonly name: string;
  readonly format: FileFormat;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ListedDataset {
  readonly name: string;
  readonly rowCount: number;
  readonly files: readonly ListedFile[];
}

/** Everything there is to take along. */
export interface Catalogue {
  readonly day: string;
  /** The time that the data speak of. */
  readonly period: Period;
  readonly groups: readonly {
    readonly group: DatasetGroup;
    readonly datasets: readonly ListedDataset[];
  }[];
  /** Files about several datasets. */
  readonly files: readonly ListedFile[];
}

function listed({ file, size, sha256 }: PublishedFile): ListedFile {
  return {
    name: file.name,
    format: file.format,
    mediaType: file.mediaType,
    bytes: size,
    sha256,
  };
}

function filesOf(data: PublishedData, dataset: string | undefined): readonly ListedFile[] {
  return data.files.filter(({ file }) => file.dataset?.name === dataset).map(listed);
}

export function catalogue(data: PublishedData): Catalogue {
  return {
    day: data.day,
    period: periodOf(data.portal),
    groups: (Object.keys(DATASET_GROUPS) as DatasetGroup[]).map((group) => ({
      group,
      datasets: DATASET_GROUPS[group].map(({ name }) => ({
        name,
        rowCount: data.rows.get(name)?.rowCount ?? 0,
        files: filesOf(data, name),
      })),
    })),
    files: filesOf(data, undefined),
  };
}

/** One dataset, and the beginning of what it holds. */
export interface DatasetView extends ListedDataset {
  readonly day: string;
  /** The time that its rows speak of. */
  readonly period: Period;
  /** Of each row, a value for each of the first columns. */
  readonly preview: readonly (readonly Value[])[];
}

export function datasetViews(data: PublishedData): readonly DatasetView[] {
  return [...data.rows].map(([name, { rowCount, preview, plans }]) => ({
    name,
    day: data.day,
    period: periodOf(data.portal, plans),
    rowCount,
    files: filesOf(data, name),
    preview,
  }));
}
