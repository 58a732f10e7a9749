/** A dataset as the explorer in the reader's browser is told of it, in one language. Types alone: the browser needs no schema. */
import type { ColumnType, Unit } from './dataset.ts';

export interface ExploredColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly isList?: true;
  readonly unit?: Unit;
  readonly codes?: readonly string[];
  /** What readers see of a code, where it has words. */
  readonly words?: Readonly<Record<string, string>>;
  /** What stands over the column: the beginning of its meaning. */
  readonly heading: string;
  /** The column whose ids it spells out. */
  readonly labels?: string;
  /** Absent where the heading says it all. */
  readonly meaning?: string;
}

export interface ExploredDataset {
  readonly name: string;
  readonly title: string;
  /** What a row is. */
  readonly rows: string;
  /** The languages of its texts in the order of their cells. */
  readonly languages: readonly string[];
  readonly columns: readonly ExploredColumn[];
  /** The columns that are shown when nobody chose any. */
  readonly shown: readonly string[];
  /**
   * Addresses of a row's page and of its record as data, the closest first, with names of columns in braces: one holds
   * where all its columns have a value.
   */
  readonly pages: readonly string[];
  readonly records: readonly string[];
}
