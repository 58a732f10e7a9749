/** What the content would be: every record and table that rows are put into, as it is and as it becomes. */
import type { Draft, Drafts } from '../datasets/put.ts';
import { byId } from '../domain/directory.ts';
import type { AnyRecord, AnyRow } from '../domain/rules/portal-parts.ts';
import type { Portal } from '../schema/portal.ts';
import { RECORDS, type RecordName } from '../schema/records.ts';
import type { TableName } from '../schema/tables.ts';
import type { Locale } from '../site.ts';

export type Prose = Partial<Record<Locale, string>>;

export interface RecordDraft {
  readonly record: RecordName;
  readonly id: string;
  /** The facts as they are; `undefined` for a new record. */
  readonly before: Draft | undefined;
  readonly facts: Draft;
  readonly proseBefore: Prose;
  readonly prose: Prose;
  isChanged: boolean;
}

export interface RowDraft {
  /** Line of the row in its file; `undefined` for a new one. */
  readonly line: number | undefined;
  readonly facts: Draft;
  isChanged: boolean;
}

const ID_PART = /^[a-z0-9-]{1,80}$/;

/** Whether an id can be that of a record: it becomes the folders that lead to it. */
export function isRecordId(record: RecordName, id: string): boolean {
  const parts = id.split('/');
  return parts.length === RECORDS[record].depth && parts.every((part) => ID_PART.test(part));
}

export class ContentDrafts implements Drafts {
  readonly #portal: Portal;
  readonly #records = new Map<string, RecordDraft>();
  readonly #tables = new Map<TableName, RowDraft[]>();
  /** Whether records may be made for rows that name none of those that are there. */
  mayMake = false;

  constructor(portal: Portal) {
    this.#portal = portal;
  }

  recordDraft(record: RecordName, id: string): RecordDraft | undefined {
    const name = `${record} ${id}`;
    const known = this.#records.get(name);
    if (known) return known;
    const entries: readonly AnyRecord[] = this.#portal[record];
    const entry = byId(entries).get(id);
    if (!entry && (!this.mayMake || !isRecordId(record, id))) return undefined;
    // The reader adds to them: its file, its prose, revisions.
    const { shape } = RECORDS[record].schema;
    const facts = Object.entries(entry ?? {}).filter(([field]) => Object.hasOwn(shape, field));
    const before = entry && Object.fromEntries<unknown>(facts);
    const draft: RecordDraft = {
      record,
      id,
      before,
      facts: structuredClone(before ?? {}),
      proseBefore: entry?.prose ?? {},
      prose: { ...entry?.prose },
      isChanged: false,
    };
    this.#records.set(name, draft);
    return draft;
  }

  draftOf(record: RecordName, id: string): Draft | undefined {
    return this.recordDraft(record, id)?.facts;
  }

  table(name: TableName): RowDraft[] {
    const known = this.#tables.get(name);
    if (known) return known;
    const rows = (this.#portal[name] as readonly AnyRow[]).map(({ line, ...facts }): RowDraft => ({
      line,
      facts: structuredClone(facts),
      isChanged: false,
    }));
    this.#tables.set(name, rows);
    return rows;
  }

  changedRecords(): readonly RecordDraft[] {
    return [...this.#records.values()].filter(({ isChanged }) => isChanged);
  }

  changedTables(): readonly (readonly [TableName, readonly RowDraft[]])[] {
    return [...this.#tables].filter(([, rows]) => rows.some(({ isChanged }) => isChanged));
  }
}
