import type { FieldPath } from '../../schema/fields.ts';
import type { Entry, Portal } from '../../schema/portal.ts';
import type { Problem, Severity } from '../../schema/problem.ts';
import { TABLES, type TableName } from '../../schema/tables.ts';

/** What a rule needs to know besides the records. */
export interface RuleContext {
  /**
   * Ids of records and rows that are there but could not be read, as `<reference kind>:<id>`:
   * `commitment:2018-2020/4`. They are reported once, where they stand, and not again where they are named.
   * `<reference kind>:*` says that nothing of that kind could be read.
   */
  readonly unreadable: ReadonlySet<string>;
}

/** Where a fact is typed: a file of the project, and steps into it. */
export type Place = Pick<Problem, 'record' | 'path'>;

/** A place where a rule does not hold; `checkPortal` adds the rule's id and severity. */
export type Finding = Pick<Problem, 'record' | 'path' | 'found' | 'params'>;

/** One thing that must hold across the records. */
export interface Rule {
  /** Kebab-case name: the messages, the documentation and the printed problem go by it. */
  readonly id: string;
  readonly severity: Severity;
  readonly check: (portal: Portal, context: RuleContext) => Iterable<Finding>;
}

/** The file of a table, from the project's root. */
export function tableFile(name: TableName): string {
  return `data/${TABLES[name].file}`;
}

/** A place in a record. */
export function inRecord(record: Entry, path: FieldPath): Place {
  return { record: record.file, path };
}

/** A place in a row of a table. */
export function inRow(table: TableName, row: { readonly line: number }, path: FieldPath): Place {
  return { record: tableFile(table), path: [row.line, ...path] };
}

/** How a message names another place: `data/sources.csv:4 id`, `plan.yaml activities[0].key`. */
export function placeText({ record, path }: Place): string {
  const isRow = typeof path[0] === 'number';
  const file = isRow ? `${record}:${path[0]}` : record;
  const field = (isRow ? path.slice(1) : path)
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
  return field === '' ? file : `${file} ${field}`;
}
