/** What pages show of the published data. */
import type { Value } from '../../datasets/dataset.ts';
import { DATASET_GROUPS, DATASETS, type DatasetGroup } from '../../datasets/datasets.ts';
import { siteDay } from '../../domain/plans.ts';
import type { Portal } from '../../schema/portal.ts';
import { periodOf, type Period } from './coverage.ts';
import { publishedFiles, type FileFormat, type WrittenFile } from './files.ts';

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

function listed({ file, bytes, sha256 }: WrittenFile): ListedFile {
  return {
    name: file.name,
    format: file.format,
    mediaType: file.mediaType,
    bytes: bytes.length,
    sha256,
  };
}

function filesOf(portal: Portal, dataset: string | undefined): readonly ListedFile[] {
  return publishedFiles(portal)
    .filter(({ file }) => file.dataset?.name === dataset)
    .map(listed);
}

export function catalogue(portal: Portal): Catalogue {
  return {
    day: siteDay(portal),
    period: periodOf(portal),
    groups: (Object.keys(DATASET_GROUPS) as DatasetGroup[]).map((group) => ({
      group,
      datasets: DATASET_GROUPS[group].map(({ name, rows }) => ({
        name,
        rowCount: rows(portal).length,
        files: filesOf(portal, name),
      })),
    })),
    files: filesOf(portal, undefined),
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

const PREVIEW_ROWS = 5;

export function datasetViews(portal: Portal): readonly DatasetView[] {
  const day = siteDay(portal);
  return DATASETS.map((dataset) => {
    const { name } = dataset;
    const all = dataset.rows(portal);
    return {
      name,
      day,
      period: periodOf(portal, dataset),
      rowCount: all.length,
      files: filesOf(portal, name),
      preview: all.slice(0, PREVIEW_ROWS),
    };
  });
}
