/** Which copies of the data are compared with which, and what of it a page shows. */
import { lately, once } from '../../domain/relations.ts';
import type { Portal } from '../../schema/portal.ts';
import type { Snapshot } from '../../schema/snapshot.ts';
import {
  changesBetween,
  commitmentCounts,
  countChanges,
  type ChangeCounts,
  type Changes,
  type DatasetChanges,
  type ReadCellChange,
  type ReadChangedRow,
  type ReadRow,
} from './changes.ts';
import { changesCsv, changesJson } from './change-files.ts';
import {
  commitmentsOfCopy,
  copyOfRelease,
  LATEST,
  latestCopy,
  recordedUntil,
  type DataCopy,
} from './copies.ts';
import { excerpts } from './excerpts.ts';

/** A pair of ids, the older first. */
export type ComparedIds = readonly [from: string, to: string];

/**
 * Every pair that is compared: any two releases, and each with the newest data. The newest pairs first.
 *
 * @param ids of all releases, the oldest first
 */
export function comparedIds(ids: readonly string[]): readonly ComparedIds[] {
  const all = [...ids, LATEST];
  return all
    .flatMap((to, place) => all.slice(0, place).map((from): ComparedIds => [from, to]))
    .toReversed();
}

/** Two copies of the data, and what changed from one to the other. */
export interface Comparison {
  readonly from: DataCopy;
  readonly to: DataCopy;
}

const comparisonsOf = once((snapshots: readonly Snapshot[]) =>
  once((portal: Portal): readonly Comparison[] => {
    const copies = [...snapshots.map(copyOfRelease), latestCopy(portal)];
    const byId = new Map(copies.map((copy) => [copy.id, copy]));
    return comparedIds(snapshots.map(({ release }) => release.id)).flatMap(([one, other]) => {
      const [from, to] = [byId.get(one), byId.get(other)];
      return from && to ? [{ from, to }] : [];
    });
  }),
);

/** Every comparison that is published, the newest first. */
export function comparisons(portal: Portal, snapshots: readonly Snapshot[]): readonly Comparison[] {
  // Without a release the newest data are not even written to be compared.
  return snapshots.length === 0 ? [] : comparisonsOf(snapshots)(portal);
}

/**
 * Everything that a comparison is worked out of, the code apart: two releases never change, so that what was written of
 * them once is good for ever.
 */
export function comparisonKey({ from, to }: Comparison): readonly string[] {
  return [from, to].flatMap(({ id, day, digest }) => [id, day, digest]);
}

/**
 * Pairs grow with the square of the releases, and all their changes would fill the memory. The pages of a pair in all
 * languages are written in a row, and so are its files, of a few pairs at once.
 */
const AT_HAND = 8;

const changesOf = lately(AT_HAND, ({ from, to }: Comparison): Changes => changesBetween(from, to));

/** The changes as files, by the ending of their names. */
export const changeFile = {
  csv: lately(AT_HAND, (comparison: Comparison) => changesCsv(changesOf(comparison))),
  json: lately(AT_HAND, (comparison: Comparison) => changesJson(changesOf(comparison))),
} as const;
export type ChangeFile = keyof typeof changeFile;

/** One change of a cell, and of which row. */
export interface ChangeLine extends ReadCellChange {
  readonly row: ReadRow;
}

/** What a page shows of the changes of one dataset: all counts, and as many lines as are read. */
export interface ShownDataset extends Pick<DatasetChanges, 'dataset' | 'whole' | 'columns'> {
  readonly counts: ChangeCounts;
  /** The first of the rows that one of the two has. */
  readonly added: readonly ReadRow[];
  readonly removed: readonly ReadRow[];
  readonly lines: readonly ChangeLine[];
  /** How many lines more the files have. */
  readonly left: number;
  /** Rows of which only numbers and days changed that this portal works out: no line tells of them. */
  readonly onlyDerived: number;
}

/** A page about one comparison. */
export interface ComparisonView {
  readonly from: Changes['from'];
  readonly to: Changes['to'];
  /** The day up to which the later data are recorded. */
  readonly asOf: string;
  /** Of the dataset of commitments. */
  readonly commitments: ChangeCounts;
  /** Of all datasets together. */
  readonly all: ChangeCounts;
  readonly datasets: readonly ShownDataset[];
  readonly bytes: Readonly<Record<ChangeFile, number>>;
}

const LINES_A_DATASET = 40;

/** What is worked out from the reference day moves in every row as the day moves: it is counted, not told. */
function isTold({ kind, isDerived }: ReadCellChange): boolean {
  return !isDerived || ['closed', 'percentage', 'status', 'text'].includes(kind);
}

function cellLines({ cells, ...row }: ReadChangedRow): readonly ChangeLine[] {
  return cells
    .filter(isTold)
    .map((cell) => ({ ...cell, ...excerpts(cell.before, cell.after), row }));
}

type Linked = (row: ReadRow) => ReadRow;

/**
 * A row leads to the page of its commitment where one of the two copies has it. What a release has named lasts: its page
 * is there, or one that leads to what took its place. So nothing of today is asked, and the page of two releases stays.
 */
function linkedWithin({ from, to }: Comparison): Linked {
  const known = new Set([from, to].flatMap(commitmentsOfCopy));
  return ({ commitment, ...row }) =>
    commitment !== undefined && known.has(commitment) ? { ...row, commitment } : row;
}

function shownDataset(changes: DatasetChanges, linked: Linked): ShownDataset {
  const { dataset, whole, columns, added, removed, changed } = changes;
  const lines = changed.flatMap(cellLines);
  const shown = (rows: readonly ReadRow[]) => rows.slice(0, LINES_A_DATASET).map(linked);
  return {
    dataset,
    ...(whole !== undefined && { whole }),
    columns,
    counts: countChanges([changes]),
    added: shown(added),
    removed: shown(removed),
    lines: lines
      .slice(0, LINES_A_DATASET)
      .map(({ row, ...line }) => ({ ...line, row: linked(row) })),
    left: [added, removed, lines].reduce(
      (sum, list) => sum + Math.max(0, list.length - LINES_A_DATASET),
      0,
    ),
    onlyDerived: changed.filter(({ cells }) => !cells.some(isTold)).length,
  };
}

/** What a page shows of a comparison: of the two copies, and of nothing else. */
export const comparisonView = lately(AT_HAND, (comparison: Comparison): ComparisonView => {
  const changes = changesOf(comparison);
  const linked = linkedWithin(comparison);
  const size = (file: ChangeFile) => new TextEncoder().encode(changeFile[file](comparison)).length;
  return {
    from: changes.from,
    to: changes.to,
    asOf: recordedUntil(comparison.to),
    commitments: commitmentCounts(changes),
    all: countChanges(changes.datasets),
    datasets: changes.datasets.map((dataset) => shownDataset(dataset, linked)),
    bytes: { csv: size('csv'), json: size('json') },
  };
});
