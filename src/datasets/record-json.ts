/** One record with everything that other datasets hold of it: what a program asks for that follows one commitment. */
import { groupedBy } from '../domain/relations.ts';
import type { Portal } from '../schema/portal.ts';
import type { RecordName } from '../schema/records.ts';
import type { Dataset, Row } from './dataset.ts';
import { DATASETS } from './datasets.ts';
import { RECORD_COLUMNS } from './homes.ts';
import { jsonRow, type JsonRow } from './json.ts';

/** A dataset that holds something of a record, and the rows that do. */
interface Part {
  readonly dataset: Dataset;
  /** The column that names the record. */
  readonly column: string;
  readonly rows: (portal: Portal, id: string) => readonly Row[];
}

/** Records of one kind: the dataset that holds them, and those that hold parts of them. */
export interface RecordKind {
  readonly dataset: Dataset;
  readonly record: RecordName;
  readonly own: Part;
  readonly parts: readonly Part[];
}

/** Whether each row of a dataset belongs to one record: it stands in it, or is about a commitment. */
function isAbout({ columns, homes = [] }: Dataset, record: RecordName): boolean {
  const name = RECORD_COLUMNS[record];
  const isNamed = columns.some((column) => column.name === name && column.isList !== true);
  const isWithin = homes.some((home) => home.record === record && home.lists.length > 0);
  return isNamed && (isWithin || record === 'commitments');
}

function partOf(dataset: Dataset, record: RecordName, column: string): Part {
  const { homes = [], rowsWithin } = dataset;
  const at = dataset.columns.findIndex(({ name }) => name === column);
  const grouped = groupedBy(
    (portal: Portal) => dataset.rows(portal),
    (row) => [typeof row[at] === 'string' ? row[at] : undefined],
  );
  // What stands in the record itself is found without looking through all others.
  const isInside = homes.length > 0 && homes.every((home) => home.record === record);
  return {
    dataset,
    column,
    rows: isInside && rowsWithin ? (portal, id) => rowsWithin(portal, record, id) : grouped,
  };
}

/** Every kind of record, in the order of the datasets. */
export const RECORD_KINDS: readonly RecordKind[] = DATASETS.flatMap((dataset) => {
  const home = dataset.homes?.find(({ lists }) => lists.length === 0);
  if (!home) return [];
  const { record } = home;
  const others = DATASETS.filter((other) => other !== dataset && isAbout(other, record));
  return [
    {
      dataset,
      record,
      own: partOf(dataset, record, 'id'),
      parts: others.map((part) => partOf(part, record, RECORD_COLUMNS[record])),
    },
  ];
});

/** A record: its row, and under the name of each other dataset the rows that belong to it; those without rows are left out. */
export type RecordContent = Readonly<Record<string, JsonRow | readonly JsonRow[]>>;

/** @throws RangeError when no such record is published */
export function recordContent(
  portal: Portal,
  { own, parts }: RecordKind,
  id: string,
): RecordContent {
  const rowsOf = ({ dataset, rows }: Part) => rows(portal, id).map((row) => jsonRow(dataset, row));
  const [record] = rowsOf(own);
  if (!record) throw new RangeError(`no record is called ${id}`);
  const found = parts
    .map((part) => [part.dataset.name, rowsOf(part)] as const)
    .filter(([, rows]) => rows.length > 0);
  return { record, ...Object.fromEntries(found) };
}
