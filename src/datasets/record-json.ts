/** One record with everything that other datasets hold of it: what a program asks for that follows one commitment. */
import { groupedBy } from '../domain/relations.ts';
import type { Portal } from '../schema/portal.ts';
import type { RecordName } from '../schema/records.ts';
import type { Dataset } from './dataset.ts';
import { DATASETS } from './datasets.ts';
import { RECORD_COLUMNS } from './homes.ts';
import { jsonRows, type JsonRow } from './json.ts';

/** A dataset of whole records, and what they are. */
interface RecordDataset {
  readonly dataset: Dataset;
  readonly record: RecordName;
}

const RECORD_DATASETS: readonly RecordDataset[] = DATASETS.flatMap((dataset) => {
  const home = dataset.homes?.find(({ lists }) => lists.length === 0);
  return home ? [{ dataset, record: home.record }] : [];
});

/** Whether each row of a dataset belongs to one record: it stands in it, or is about a commitment. */
function isAbout({ columns, homes = [] }: Dataset, record: RecordName): boolean {
  const name = RECORD_COLUMNS[record];
  const isNamed = columns.some((column) => column.name === name && column.isList !== true);
  const isWithin = homes.some((home) => home.record === record && home.lists.length > 0);
  return isNamed && (isWithin || record === 'commitments');
}

type RowsOf = (portal: Portal, id: string) => readonly JsonRow[];

function rowsBy(dataset: Dataset, column: string): RowsOf {
  return groupedBy(
    (portal: Portal) => jsonRows(dataset, portal),
    (row) => [typeof row[column] === 'string' ? row[column] : undefined],
  );
}

/** Records of one kind, and the datasets whose rows belong to one of them each. */
interface RecordKind extends RecordDataset {
  readonly parts: readonly Dataset[];
}

export const RECORD_KINDS: readonly RecordKind[] = RECORD_DATASETS.map((kind) => ({
  ...kind,
  parts: DATASETS.filter((other) => other !== kind.dataset && isAbout(other, kind.record)),
}));

const FILED = RECORD_KINDS.map(({ dataset, record, parts }) => ({
  dataset,
  parts: parts.map((part) => ({
    name: part.name,
    rows: rowsBy(part, RECORD_COLUMNS[record]),
  })),
}));

/** A record as one file. */
export interface RecordFile {
  /** Name of the dataset that holds the record: `commitments`. */
  readonly dataset: string;
  readonly id: string;
  /** Its row, and under the name of each other dataset the rows that belong to it; those without rows are left out. */
  readonly content: Readonly<Record<string, JsonRow | readonly JsonRow[]>>;
}

/** Every record as a file, in the order of the datasets. */
export function recordFiles(portal: Portal): readonly RecordFile[] {
  return FILED.flatMap(({ dataset, parts }) =>
    jsonRows(dataset, portal).flatMap((record) => {
      const { id } = record;
      if (typeof id !== 'string') return [];
      const found = parts.map(({ name, rows }) => [name, rows(portal, id)] as const);
      return [
        {
          dataset: dataset.name,
          id,
          content: {
            record,
            ...Object.fromEntries(found.filter(([, rows]) => rows.length > 0)),
          },
        },
      ];
    }),
  );
}
