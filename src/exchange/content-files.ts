/** Drafts of the content as the files that hold it: what did not change stays as it was typed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { csvLine } from '../datasets/cell-texts.ts';
import { bareSchema, columnsOf } from '../schema/columns.ts';
import { LIST_SEPARATOR } from '../schema/list-separator.ts';
import { plainNumber } from '../schema/canonical-number.ts';
import { RECORDS, type RecordName } from '../schema/records.ts';
import { TABLES, type TableName } from '../schema/tables.ts';
import { LOCALES } from '../site.ts';
import { contentFolders } from '../store/folders.ts';
import { NO_ORDER, rewriteYaml, type FieldOrder } from '../store/rewrite-yaml.ts';
import type { ContentDrafts, RecordDraft, RowDraft } from './drafts.ts';

/** Files by their path from the root; one without a text is to go. */
export type ContentFiles = ReadonlyMap<string, string | undefined>;

/** What was made of the drafts. */
export interface Made {
  readonly files: ContentFiles;
  /** The draft of the record of each file of facts or prose. */
  readonly records: ReadonlyMap<string, RecordDraft>;
  /** The row that begins on a line of a table's file. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<number, RowDraft>>;
  /** New records in whose place something lies that cannot be read. */
  readonly taken: readonly string[];
}

type Facts = Readonly<Record<string, unknown>>;
type Schema = z.core.$ZodType;

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The folder of a record; a commitment's number has two digits there. */
export function folderOf(record: RecordName, id: string): string {
  const [first = '', second] = id.split('/');
  const last = record === 'commitments' ? second?.padStart(2, '0') : second;
  return [RECORDS[record].folder, first, ...(last === undefined ? [] : [last])].join('/');
}

/**
 * The facts as the file has them with what changed of them: the reader trims texts and takes years for texts, and neither
 * is a change.
 */
function grafted(raw: unknown, before: unknown, after: unknown): unknown {
  if (isDeepStrictEqual(before, after)) return raw;
  if (isFacts(raw) && isFacts(before) && isFacts(after)) {
    const kept = Object.keys(raw).filter((name) => Object.hasOwn(after, name));
    const added = Object.keys(after).filter((name) => !Object.hasOwn(raw, name));
    return Object.fromEntries([
      ...kept.map((name) => [name, grafted(raw[name], before[name], after[name])]),
      ...added.map((name) => [name, after[name]]),
    ]);
  }
  if (Array.isArray(raw) && Array.isArray(before) && Array.isArray(after)) {
    return after.map((item, at) =>
      at < raw.length && at < before.length
        ? grafted(raw[at], before[at], item)
        : (item as unknown),
    );
  }
  return after;
}

function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodObject) return bare.def.shape;
  if (bare instanceof z.ZodUnion)
    return Object.assign({}, ...bare.def.options.map(shapeOf)) as Readonly<Record<string, Schema>>;
  return {};
}

/** Facts with their fields in the order of the schema, as people write a new file. */
function inOrder(schema: Schema, value: unknown): unknown {
  const bare = bareSchema(schema);
  if (Array.isArray(value)) {
    return bare instanceof z.ZodArray
      ? value.map((item) => inOrder(bare.def.element, item))
      : value;
  }
  if (!isFacts(value)) return value;
  const shape = shapeOf(schema);
  const known = Object.keys(shape).filter((name) => Object.hasOwn(value, name));
  const others = Object.keys(value).filter((name) => !known.includes(name));
  return Object.fromEntries(
    [...known, ...others].map((name) => {
      const field = shape[name];
      return [name, field ? inOrder(field, value[name]) : value[name]];
    }),
  );
}

/** Names of fields in the order of the schema that stands where a path of names leads; those of a text are its languages. */
function fieldOrder(schema: Schema, path: readonly string[]): readonly string[] {
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodArray) return fieldOrder(bare.def.element, path);
  const [name, ...rest] = path;
  const shape = shapeOf(bare);
  const names = Object.keys(shape);
  if (name === undefined) return names.length > 0 ? names : LOCALES;
  const field = shape[name];
  return field ? fieldOrder(field, rest) : [];
}

interface TextFile {
  readonly text: string;
  readonly feed: '\n' | '\r\n';
}

function readText(path: string): TextFile {
  const bytes = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const text = bytes.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return { text, feed: bytes.includes('\r\n') ? '\r\n' : '\n' };
}

function withFeeds(text: string, { feed }: Pick<TextFile, 'feed'>): string {
  return feed === '\n' ? text : text.replaceAll('\n', feed);
}

function factsText(path: string, { record, before, facts }: RecordDraft): string {
  const { schema } = RECORDS[record];
  const file = readText(path);
  if (before === undefined) return rewriteYaml('', inOrder(schema, facts) as Facts, NO_ORDER);
  const raw: unknown = parse(file.text, { version: '1.2', schema: 'core', logLevel: 'error' });
  const after = grafted(raw, before, facts) as Facts;
  const order: FieldOrder = (steps) => fieldOrder(schema, steps);
  return withFeeds(rewriteYaml(file.text, after, order), file);
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? value.join(LIST_SEPARATOR) : '';
}

/** The line of a row in its table. */
function rowText(name: TableName, facts: Facts): string {
  const cells = columnsOf(TABLES[name].schema).map(({ field, locale }) => {
    const value = facts[field];
    return cellText(locale === undefined ? value : isFacts(value) ? value[locale] : undefined);
  });
  return csvLine(cells, ',').replace(/\r\n$/, '\n');
}

interface TableText {
  readonly text: string;
  readonly rows: ReadonlyMap<number, RowDraft>;
}

/** A table with what changed of it: a row that did not keeps its line as it is. */
function tableText(path: string, name: TableName, drafts: readonly RowDraft[]): TableText {
  const file = readText(path);
  const lines = file.text.split('\n');
  const starts = drafts
    .flatMap(({ line }) => (line === undefined ? [] : [line]))
    .toSorted((a, b) => a - b);
  const ends = new Map(starts.map((line, at) => [line, starts[at + 1] ?? lines.length + 1]));
  const headEnd = starts[0] ?? lines.length + 1;
  const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
  const rows = new Map<number, RowDraft>();
  let text = ended(lines.slice(0, headEnd - 1).join('\n'));
  let line = text.split('\n').length;
  for (const draft of drafts) {
    const { line: old, isChanged, facts } = draft;
    const own =
      old === undefined || isChanged
        ? rowText(name, facts)
        : ended(lines.slice(old - 1, (ends.get(old) ?? old + 1) - 1).join('\n'));
    rows.set(line, draft);
    text += own;
    line += own.split('\n').length - 1;
  }
  return { text: withFeeds(text, file), rows };
}

/** The files of a root as the drafts have them: those alone that change. */
export function filesOf(root: string, drafts: ContentDrafts): Made {
  const { content, data } = contentFolders(root);
  const files = new Map<string, string | undefined>();
  const records = new Map<string, RecordDraft>();
  const rows = new Map<string, ReadonlyMap<number, RowDraft>>();
  const taken: string[] = [];
  for (const draft of drafts.changedRecords()) {
    const folder = `${content}/${folderOf(draft.record, draft.id)}`;
    const path = `${folder}/${RECORDS[draft.record].file}`;
    if (draft.before === undefined && existsSync(join(root, path))) taken.push(path);
    records.set(path, draft);
    if (!isDeepStrictEqual(draft.before, draft.facts))
      files.set(path, factsText(join(root, path), draft));
    for (const locale of LOCALES) {
      const [before, after] = [draft.proseBefore[locale], draft.prose[locale]];
      const prose = `${folder}/${locale}.md`;
      records.set(prose, draft);
      if (before === after) continue;
      files.set(prose, after === undefined ? undefined : `${after}\n`);
    }
  }
  for (const [name, table] of drafts.changedTables()) {
    const path = `${data}/${TABLES[name].file}`;
    const made = tableText(join(root, path), name, table);
    files.set(path, made.text);
    rows.set(path, made.rows);
  }
  return { files, records, rows, taken };
}
