/** Everything that is published as data, as the pages and files of a build ask for it. */
import { siteDay } from '../../domain/plans.ts';
import type { Portal } from '../../schema/portal.ts';
import { publishedFiles, type PublishedFile } from './files.ts';
import { NO_MEMORY, type Memory } from './memory.ts';
import { digestedRecords, rowSets, type DigestedRecord, type RowSet } from './row-sets.ts';

export interface PublishedData {
  readonly portal: Portal;
  /** The newest of the plans' reference days. */
  readonly day: string;
  /** By the name of the dataset, in the order of the catalogue. */
  readonly rows: ReadonlyMap<string, RowSet>;
  readonly files: readonly PublishedFile[];
  readonly records: readonly DigestedRecord[];
}

/** @param memory of the builds before */
export function publishedData(portal: Portal, memory: Memory = NO_MEMORY): PublishedData {
  const rows = rowSets(portal, memory);
  return {
    portal,
    day: siteDay(portal),
    rows,
    files: publishedFiles(portal, rows, memory),
    records: digestedRecords(portal, memory),
  };
}
