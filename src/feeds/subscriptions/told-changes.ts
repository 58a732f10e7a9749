/** What releases say otherwise than the ones before them, row by row, as feeds tell of it. */
import { compareTables, type TableRow } from '../../datasets/compare-tables.ts';
import { datasetCsv, readCsv } from '../../datasets/csv.ts';
import { cellsOf, type Dataset } from '../../datasets/dataset.ts';
import { CORRECTIONS } from '../../datasets/corrections.ts';
import { DATASETS } from '../../datasets/datasets.ts';
import { once } from '../../domain/relations.ts';
import type { Portal } from '../../schema/portal.ts';
import type { Snapshot } from '../../schema/snapshot.ts';
import { isSameKey, kindOf } from '../open-data/changes.ts';
import { comparisonKey } from '../open-data/comparisons.ts';
import {
  copyOfRelease,
  datasetsOfCopy,
  tableOfCopy,
  type CopiedDataset,
  type CopiedField,
  type DataCopy,
} from '../open-data/copies.ts';
import { NO_MEMORY, type Memory } from '../open-data/memory.ts';

/** A cell as it stood and as it stands; empty where there was or is nothing. */
export interface ToldCell {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A row that came, went, or says something else. */
export interface ToldChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly dataset: string;
  /** What names it in its dataset. */
  readonly key: readonly string[];
  /** All that it holds, or held before it went. */
  readonly row: TableRow;
  /** What a reader is told of it, in the order of its columns. */
  readonly cells: readonly ToldCell[];
  /** The day this portal recorded it, where the row has one. */
  readonly recordedOn?: string;
}

/** A release, and what it told for the first time. */
export interface ReleaseNews {
  readonly id: string;
  readonly publishedOn: string;
  /** Id of the release before it. */
  readonly since?: string;
  /** How many rows it holds. */
  readonly rows: number;
  readonly changes: readonly ToldChange[];
}

/** The day of recording stands in a column of this name, wherever there is one. */
const RECORDED = 'recordedOn';

/** Where something went that had an address: the row that is gone is told itself. */
const UNTOLD = new Set(['redirects', 'data-releases']);

/**
 * Datasets of which rows are told: those that hold facts. What is worked out of others would tell everything twice;
 * corrections are, and have a feed of their own.
 */
export const TOLD_DATASETS: ReadonlyMap<string, Dataset> = new Map(
  DATASETS.filter(
    (dataset: Dataset) =>
      dataset === CORRECTIONS || (dataset.codec !== undefined && !UNTOLD.has(dataset.name)),
  ).map((dataset) => [dataset.name, dataset]),
);

/** Columns that say whose words the texts of a row are. */
const WORDING = 'unofficial';

/** What is worked out is told where it is a judgement: numbers and days move in every row as the reference day moves. */
const TOLD_DERIVED: ReadonlySet<string> = new Set(['closed', 'percentage', 'status']);

type Fields = CopiedDataset['fields'];

function isTold(
  field: CopiedField | undefined,
  { column, before, after }: ToldCell,
  isWorkedOut: boolean,
): boolean {
  if (field?.labels !== undefined || column.startsWith(WORDING)) return false;
  if (field?.derived !== true || isWorkedOut) return true;
  return TOLD_DERIVED.has(kindOf(field, column, { before, after }));
}

/** A figure that a meeting reports is told with the report of the meeting. */
function isToldElsewhere(dataset: string, row: TableRow): boolean {
  return dataset === 'readings' && (row.meeting ?? '') !== '';
}

function filled(row: TableRow): TableRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
}

/** A row that only one of two states has. What is worked out for it is left out: it says nothing new. */
function loneChange(
  kind: 'added' | 'removed',
  { name, fields }: { readonly name: string; readonly fields: Fields },
  { key, row }: { readonly key: readonly string[]; readonly row: TableRow },
): readonly ToldChange[] {
  if (isToldElsewhere(name, row)) return [];
  const isWorkedOut = name === CORRECTIONS.name;
  const held = filled(row);
  const cells = Object.entries(held)
    .filter(([column]) => {
      const field = fields.get(column);
      const isOwn = field?.derived !== true || isWorkedOut;
      return (
        isOwn && field?.labels === undefined && !column.startsWith(WORDING) && column !== RECORDED
      );
    })
    .map(([column, value]) =>
      kind === 'added'
        ? { column, before: '', after: value }
        : { column, before: value, after: '' },
    );
  const recordedOn = kind === 'added' ? held[RECORDED] : undefined;
  return [
    {
      kind,
      dataset: name,
      key,
      row: held,
      cells,
      ...(recordedOn !== undefined && { recordedOn }),
    },
  ];
}

function rowNamesOf(row: readonly string[], header: readonly string[]): TableRow {
  return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
}

/** What changed in a dataset from one release to the next. */
function changesOf(
  before: readonly [DataCopy, CopiedDataset],
  after: readonly [DataCopy, CopiedDataset],
): readonly ToldChange[] {
  const dataset = after[1];
  if (!isSameKey(before[1].key, dataset.key)) return [];
  const changes = compareTables(tableOfCopy(...before), tableOfCopy(...after), dataset.key);
  const changed = changes.changed.flatMap(({ key, row, cells }): readonly ToldChange[] => {
    if (isToldElsewhere(dataset.name, row)) return [];
    const isWorkedOut = dataset.name === CORRECTIONS.name;
    const told = cells.filter((cell) => isTold(dataset.fields.get(cell.column), cell, isWorkedOut));
    if (told.length === 0) return [];
    return [{ kind: 'changed', dataset: dataset.name, key, row: filled(row), cells: told }];
  });
  return [
    ...changes.added.flatMap((row) => loneChange('added', dataset, row)),
    ...changed,
    ...changes.removed.flatMap((row) => loneChange('removed', before[1], row)),
  ];
}

/** The rows of a copy that say when they were recorded. */
function recordedRows(copy: DataCopy): readonly ToldChange[] {
  return [...datasetsOfCopy(copy).values()].flatMap((dataset) => {
    if (!TOLD_DATASETS.has(dataset.name) || !dataset.fields.has(RECORDED)) return [];
    const { header, rows } = tableOfCopy(copy, dataset);
    return rows.flatMap((cells) => recordedRow(dataset, rowNamesOf(cells, header)));
  });
}

function recordedRow(
  dataset: Pick<CopiedDataset, 'name' | 'key' | 'fields'>,
  row: TableRow,
): readonly ToldChange[] {
  if ((row[RECORDED] ?? '') === '') return [];
  return loneChange('added', dataset, { key: dataset.key.map((name) => row[name] ?? ''), row });
}

function rowCount(copy: DataCopy): number {
  return [...datasetsOfCopy(copy).values()].reduce(
    (sum, dataset) => sum + tableOfCopy(copy, dataset).rows.length,
    0,
  );
}

/** What the files of a release and of the one before it tell: the same for ever. */
function newsBetween(
  before: DataCopy | undefined,
  after: DataCopy,
): Pick<ReleaseNews, 'rows' | 'changes'> {
  const rows = rowCount(after);
  // All of a first release is new: only what says when it was recorded is told row by row.
  if (!before) return { rows, changes: recordedRows(after) };
  const earlier = datasetsOfCopy(before);
  const changes = [...datasetsOfCopy(after).values()].flatMap((dataset) => {
    const known = earlier.get(dataset.name);
    if (!known || !TOLD_DATASETS.has(dataset.name)) return [];
    const isSame = before.sums.get(known.path) === after.sums.get(dataset.path);
    return isSame ? [] : changesOf([before, known], [after, dataset]);
  });
  return { rows, changes };
}

/** The releases, the oldest first, each with what it told for the first time. What the memory knows is not read. */
export function releaseNews(
  snapshots: readonly Snapshot[],
  memory: Memory = NO_MEMORY,
): readonly ReleaseNews[] {
  return snapshots.map((snapshot, place): ReleaseNews => {
    const { id, publishedOn } = snapshot.release;
    const earlier = snapshots[place - 1];
    const to = copyOfRelease(snapshot);
    const from = earlier && copyOfRelease(earlier);
    const key = from ? comparisonKey({ from, to }) : [to.id, to.day, to.digest];
    return {
      id,
      publishedOn,
      ...(earlier && { since: earlier.release.id }),
      ...memory.recall(['news of a release', ...key], () => newsBetween(from, to)),
    };
  });
}

/** Datasets of which rows may say when they were recorded. */
const RECORDED_DATASETS = [...TOLD_DATASETS.values()].filter(({ columns }) =>
  columns.some(({ name }) => name === RECORDED),
);

const rowsOfToday = once((portal: Portal): readonly ToldChange[] =>
  RECORDED_DATASETS.flatMap((dataset) => {
    const { header, rows } = readCsv(datasetCsv(dataset, portal));
    const described = { name: dataset.name, key: dataset.key, fields: fieldsOf(dataset) };
    return rows.flatMap((cells) => recordedRow(described, rowNamesOf(cells, header)));
  }),
);

/** Of the columns of today, what tells whether a cell is a fact. */
function fieldsOf({ columns }: Dataset): Fields {
  return new Map(
    columns.flatMap((column) =>
      cellsOf(column).map(({ name }): [string, CopiedField] => [
        name,
        {
          name,
          type: 'string',
          derived: column.isDerived === true,
          ...(column.labels !== undefined && { labels: column.labels }),
          constraints: {},
        },
      ]),
    ),
  );
}

/** The rows of today that say when they were recorded, and stand in no release yet. */
export function unreleasedRows(
  portal: Portal,
  newest: Snapshot | undefined,
): readonly ToldChange[] {
  const rows = rowsOfToday(portal);
  if (!newest) return rows;
  const copy = copyOfRelease(newest);
  const datasets = datasetsOfCopy(copy);
  const released = new Set(
    RECORDED_DATASETS.flatMap(({ name, key }) => {
      const dataset = datasets.get(name);
      if (!dataset) return [];
      const { header, rows: own } = tableOfCopy(copy, dataset);
      const places = key.map((column) => header.indexOf(column));
      return own.map((row) =>
        nameOf(
          name,
          places.map((place) => row[place] ?? ''),
        ),
      );
    }),
  );
  return rows.filter(({ dataset, key }) => !released.has(nameOf(dataset, key)));
}

function nameOf(dataset: string, key: readonly string[]): string {
  return JSON.stringify([dataset, ...key]);
}
