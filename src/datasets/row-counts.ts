/** How much is published, dataset by dataset: what the next publication is compared with, so that nothing vanishes unnoticed. */
import type { Portal } from '../schema/portal.ts';
import { DATASETS } from './datasets.ts';

/** Numbers of rows by the name of their dataset. */
export type RowCounts = Readonly<Record<string, number>>;

/** Every dataset, in the order of the catalogue. */
export function rowCounts(portal: Portal): RowCounts {
  return Object.fromEntries(DATASETS.map(({ name, rows }) => [name, rows(portal).length]));
}
