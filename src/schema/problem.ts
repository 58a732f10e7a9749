export type Severity = 'error' | 'warning';

/** Something that is wrong with a record, as data: the printers make the sentence. */
export interface Problem {
  /** The file of the record or table, from the project's root. */
  readonly record: string;
  /** Steps into the record: `['reports', 0, 'percentDone']`; for a table the first step is the row's line. */
  readonly path: readonly (string | number)[];
  /** Id of the rule that is broken. */
  readonly rule: string;
  readonly severity: Severity;
  /** What was found there. */
  readonly found?: unknown;
  /** What the sentence needs besides: the nearest id, the two days, the list of codes. */
  readonly params?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** A problem with its place in the file; line and column count from 1. */
export interface LocatedProblem extends Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
