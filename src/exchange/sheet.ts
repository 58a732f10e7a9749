/** A table as a file holds it, before anything is known of its columns. */
import type { NoteKind } from '../i18n/imports/wording.ts';
import type { Problem } from '../schema/problem.ts';

/** A cell that holds no value that can be taken over. */
export interface RefusedCell {
  readonly kind: 'refused';
  readonly rule: string;
  readonly found: string;
}

export function refusedCell(rule: string, found: string): RefusedCell {
  return { kind: 'refused', rule, found };
}

/** A day as a workbook has it, with a time where it is not midnight. */
export interface DayCell {
  readonly kind: 'day';
  /** `2020-03-17` or `2020-03-17T10:00` */
  readonly text: string;
}

/** Text of a CSV file; of a workbook or JSON also what has a type there. */
export type RawCell = string | number | boolean | null | readonly string[] | DayCell | RefusedCell;

export interface SheetRow {
  /** As an editor or a spreadsheet counts it, from 1. */
  readonly line: number;
  readonly cells: readonly RawCell[];
}

/** What a table was written with, as far as it decides how its cells are read. */
export interface Dialect {
  readonly kind: 'csv' | 'workbook' | 'json';
  /** The decimal mark where the kind of file says it. */
  readonly decimal?: 'point' | 'comma';
  /** Whether an apostrophe before a text keeps a spreadsheet from running it. */
  readonly isGuarded: boolean;
}

/** What was read otherwise than it stands in the file, how often, and where first. */
export class Notes {
  readonly #kinds = new Map<NoteKind, { count: number; readonly line: number; detail: string }>();

  add(kind: NoteKind, line: number, detail = ''): void {
    const known = this.#kinds.get(kind);
    if (known) known.count++;
    else this.#kinds.set(kind, { count: 1, line, detail });
  }

  list(): readonly { kind: NoteKind; count: number; line: number; detail: string }[] {
    return [...this.#kinds].map(([kind, note]) => ({ kind, ...note }));
  }
}

export interface Sheet {
  readonly rows: Iterable<SheetRow>;
  readonly dialect: Dialect;
  readonly notes: Notes;
}

/** What is wrong with a file that came in, at a row and a cell of it, both from 1. */
export interface SheetFlaw extends Omit<Problem, 'record' | 'severity'> {
  readonly line: number;
  readonly column: number;
}

export function sheetFlaw(
  rule: string,
  place: { readonly line?: number; readonly column?: number } = {},
  more: Partial<Pick<SheetFlaw, 'path' | 'found' | 'params'>> = {},
): SheetFlaw {
  return { path: [], rule, ...more, line: place.line ?? 1, column: place.column ?? 1 };
}

/** A file that cannot be read as a table, or only as far as a mistake in it. */
export class SheetError extends Error {
  readonly flaw: SheetFlaw;

  constructor(flaw: SheetFlaw) {
    super(flaw.rule);
    this.flaw = flaw;
  }
}

/** How many rows may stand above the one with the names of the columns. */
export const MOST_ROWS_ABOVE = 20;

/** As much of a table is held: more than that no table of the portal can hold. */
export const LARGEST_TABLE = 16_000_000;
