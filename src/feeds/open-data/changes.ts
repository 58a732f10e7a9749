/** What changed between two copies of the data, told from their files alone. */
import {
  compareTables,
  type ColumnChanges,
  type LoneRow,
  type TableRow,
} from '../../datasets/compare-tables.ts';
import { LIST_SEPARATOR } from '../../schema/list-separator.ts';
import { LOCALES, type Locale } from '../../site.ts';
import {
  COMMITMENTS,
  datasetsOfCopy,
  tableOfCopy,
  type CopiedDataset,
  type CopiedField,
  type DataCopy,
} from './copies.ts';

/** What the change of a cell means to a reader. */
export const CELL_CHANGES = [
  'closed',
  'percentage',
  'status',
  'text',
  'date',
  'number',
  'other',
] as const;
export type CellChangeKind = (typeof CELL_CHANGES)[number];

export interface ReadCellChange {
  readonly kind: CellChangeKind;
  readonly column: string;
  /** Language of the text; only of texts in several languages. */
  readonly language?: string;
  /** The portal worked it out from other values. */
  readonly isDerived: boolean;
  readonly before: string;
  readonly after: string;
}

/** A row as a reader recognises it. */
export interface ReadRow {
  /** What names it in the dataset. */
  readonly key: string;
  /** The commitment that it is or is about. */
  readonly commitment?: string;
  /** What it is called, in the languages in which it is called something. */
  readonly title: Readonly<Partial<Record<Locale, string>>>;
}

export interface ReadChangedRow extends ReadRow {
  readonly cells: readonly ReadCellChange[];
}

/** What changed in one dataset. */
export interface DatasetChanges {
  readonly dataset: string;
  /** Whether the dataset itself is new or gone, or its rows are named otherwise than before: then no row is compared. */
  readonly whole?: 'dataset-added' | 'dataset-removed' | 'key-changed';
  readonly columns: ColumnChanges;
  readonly added: readonly ReadRow[];
  readonly removed: readonly ReadRow[];
  readonly changed: readonly ReadChangedRow[];
}

export interface Changes {
  readonly from: Pick<DataCopy, 'id' | 'day'>;
  readonly to: Pick<DataCopy, 'id' | 'day'>;
  /** Those in which anything changed, in the order of now. */
  readonly datasets: readonly DatasetChanges[];
}

/** Grows with every release, and says nothing else. */
const LEFT_OUT = 'data-releases';

/** Columns that say what a row is about, the most telling first. */
const TITLES = ['title', 'name', 'term', 'shortTitle', 'description', 'text', 'question', 'words'];
/** What it belongs to, where it has no words of its own. */
const OWNERS = ['commitmentLabel', 'meetingLabel', 'institutionLabel', 'planLabel'];

/** What a row is called, by its own words or by those of what it belongs to. */
export function titleOf(row: TableRow): ReadRow['title'] {
  for (const column of [...TITLES, ...OWNERS]) {
    const words = LOCALES.flatMap((locale) => {
      const text = row[`${column}_${locale}`] ?? '';
      return text === '' ? [] : [[locale, text] as const];
    });
    if (words.length > 0) return Object.fromEntries(words);
  }
  return {};
}

function readRow({ name }: Pick<CopiedDataset, 'name'>, { key, row }: LoneRow): ReadRow {
  const commitment = (name === COMMITMENTS ? row.id : row.commitment) ?? '';
  return {
    key: key.join(LIST_SEPARATOR),
    ...(commitment !== '' && { commitment }),
    title: titleOf(row),
  };
}

const PROGRESS = 'percentDone';
/** Columns that hold a day from when a thing is done with. */
const CLOSING_DAY = 'closedOn';
const TIMELINESS = 'timeliness';
const COMPLETED = 'completed';

/** What the change of a cell means, by what its file says of the column. */
export function kindOf(
  field: CopiedField | undefined,
  column: string,
  { before, after }: { readonly before: string; readonly after: string },
): CellChangeKind {
  if (column === CLOSING_DAY && before === '') return 'closed';
  if (column === TIMELINESS && after === COMPLETED) return 'closed';
  if (column === PROGRESS) return 'percentage';
  if (field?.language !== undefined) return 'text';
  if (field?.constraints.enum !== undefined || field?.type === 'boolean') return 'status';
  if (field?.type === 'date' || field?.constraints.pattern !== undefined) return 'date';
  return field?.type === 'integer' || field?.type === 'number' ? 'number' : 'other';
}

const NO_COLUMNS: ColumnChanges = { added: [], removed: [], renamed: [] };
const NO_ROWS = { columns: NO_COLUMNS, added: [], removed: [], changed: [] };

/** Whether rows are named alike in two states. */
export function isSameKey(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}

/** What changed in a dataset that both copies have. A column that spells out an id is no change of its own. */
function datasetChanges(
  before: readonly [DataCopy, CopiedDataset],
  after: readonly [DataCopy, CopiedDataset],
): DatasetChanges {
  const dataset = after[1];
  const [old, now] = [tableOfCopy(...before), tableOfCopy(...after)];
  const changes = compareTables(old, now, dataset.key);
  if (!changes.isComparable || !isSameKey(before[1].key, dataset.key)) {
    const { columns } = changes;
    return { dataset: dataset.name, whole: 'key-changed', ...NO_ROWS, columns };
  }
  const changed = changes.changed.flatMap((row): readonly ReadChangedRow[] => {
    const cells = row.cells.flatMap(({ column, ...values }): readonly ReadCellChange[] => {
      const field = dataset.fields.get(column);
      if (field?.labels !== undefined) return [];
      const { language } = field ?? {};
      return [
        {
          kind: kindOf(field, column, values),
          column,
          ...(language !== undefined && { language }),
          isDerived: field?.derived === true,
          ...values,
        },
      ];
    });
    return cells.length === 0 ? [] : [{ ...readRow(dataset, row), cells }];
  });
  return {
    dataset: dataset.name,
    columns: changes.columns,
    added: changes.added.map((row) => readRow(dataset, row)),
    removed: changes.removed.map((row) => readRow(dataset, row)),
    changed,
  };
}

function isAnything({ whole, columns, added, removed, changed }: DatasetChanges): boolean {
  const lists = [columns.added, columns.removed, columns.renamed, added, removed, changed];
  return whole !== undefined || lists.some((list) => list.length > 0);
}

/** What changed from one copy to another; a file with the same sum in both is not read. */
export function changesBetween(from: DataCopy, to: DataCopy): Changes {
  const [before, after] = [datasetsOfCopy(from), datasetsOfCopy(to)];
  const ofNow = [...after.values()].flatMap((dataset): readonly DatasetChanges[] => {
    const earlier = before.get(dataset.name);
    if (!earlier) return [{ dataset: dataset.name, whole: 'dataset-added', ...NO_ROWS }];
    const isSame =
      from.sums.get(earlier.path) === to.sums.get(dataset.path) &&
      isSameKey(earlier.key, dataset.key);
    return isSame ? [] : [datasetChanges([from, earlier], [to, dataset])];
  });
  const gone = [...before.keys()]
    .filter((name) => !after.has(name))
    .map((dataset): DatasetChanges => ({ dataset, whole: 'dataset-removed', ...NO_ROWS }));
  return {
    from: { id: from.id, day: from.day },
    to: { id: to.id, day: to.day },
    datasets: [...ofNow, ...gone].filter(
      (changes) => changes.dataset !== LEFT_OUT && isAnything(changes),
    ),
  };
}

/** How much changed, in the terms of a reader. */
export interface ChangeCounts {
  readonly added: number;
  readonly removed: number;
  /** Rows that say something else than before. */
  readonly changed: number;
  readonly cells: Readonly<Record<CellChangeKind, number>>;
}

export function countChanges(datasets: readonly DatasetChanges[]): ChangeCounts {
  const cells = Object.fromEntries(CELL_CHANGES.map((kind) => [kind, 0])) as Record<
    CellChangeKind,
    number
  >;
  const sum = { added: 0, removed: 0, changed: 0 };
  for (const { added, removed, changed } of datasets) {
    sum.added += added.length;
    sum.removed += removed.length;
    sum.changed += changed.length;
    for (const row of changed) for (const { kind } of row.cells) cells[kind] += 1;
  }
  return { ...sum, cells };
}

/** What changed of commitments. */
export function commitmentCounts({ datasets }: Changes): ChangeCounts {
  return countChanges(datasets.filter(({ dataset }) => dataset === COMMITMENTS));
}
