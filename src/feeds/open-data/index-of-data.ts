/** The list of everything that is published as data: `/data/index.json`. */
import { DATASETS } from '../../datasets/datasets.ts';
import { readableJson } from '../../datasets/json.ts';
import { plansInOrder } from '../../domain/plans.ts';
import { SITE } from '../../site.ts';
import { datasetMeaning } from './dictionary.ts';
import type { PublishedData } from './published-data.ts';

/** Raised when a program that read the data before could stumble over them now. */
export const SCHEMA_VERSION = 1;

/** Paths are from the folder of the list. `asOf` is the newest of the plans' reference days: a figure holds on that of its plan. */
export function indexOfData({ portal, day, rows, files }: PublishedData): string {
  return readableJson({
    schemaVersion: SCHEMA_VERSION,
    asOf: day,
    plans: plansInOrder(portal).map(({ id, asOf }) => ({ id, asOf })),
    releases: 'releases/index.json',
    licence: { id: SITE.licences.data, url: SITE.licences.dataUrl },
    datasets: DATASETS.map(({ name, key }) => ({
      name,
      ...datasetMeaning(name),
      key,
      rowCount: rows.get(name)?.rowCount ?? 0,
      files: files
        .filter(({ file }) => file.dataset?.name === name)
        .map(({ file }) => `latest/${file.name}`),
    })),
    files: files.map(({ file, size, sha256 }) => ({
      path: `latest/${file.name}`,
      format: file.format,
      mediaType: file.mediaType,
      bytes: size,
      sha256,
      ...(file.dataset && { dataset: file.dataset.name }),
    })),
  });
}
