import type { Entry, Portal } from '../../schema/portal.ts';
import { RECORDS, type RecordDescription, type RecordName } from '../../schema/records.ts';
import { TABLES, type TableDescription, type TableName } from '../../schema/tables.ts';

/** A record whatever its kind. */
export type AnyRecord = Entry & { readonly unofficial?: readonly string[] | undefined };

/** A row whatever its table. */
export type AnyRow = Readonly<Record<string, unknown>> & { readonly line: number };

interface RecordList {
  readonly description: RecordDescription;
  readonly records: readonly AnyRecord[];
}

/** Every kind of record with its records. */
export function recordLists(portal: Portal): readonly RecordList[] {
  return (Object.keys(RECORDS) as RecordName[]).map((name) => ({
    description: RECORDS[name],
    records: portal[name],
  }));
}

interface TableList {
  readonly name: TableName;
  readonly description: TableDescription;
  readonly rows: readonly AnyRow[];
}

/** Every table with its rows. */
export function tableLists(portal: Portal): readonly TableList[] {
  return (Object.keys(TABLES) as TableName[]).map((name) => ({
    name,
    description: TABLES[name],
    rows: portal[name],
  }));
}
