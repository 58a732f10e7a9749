/** Rows of a dataset put back into the facts they were made of. */
import type { RecordName } from '../schema/records.ts';
import type { Codec } from './codec.ts';
import type { Dataset, Value } from './dataset.ts';
import { placingLists, RECORD_COLUMNS, type Home, type List } from './homes.ts';

/** Facts as a file of facts holds them, which may be changed. */
export type Draft = Record<string, unknown>;

/** The values of a row by the names of its columns; a column that is not there stays as it is in the record. */
export type PutRow = Readonly<Record<string, Value>>;

/** Why a row has no place. */
export interface PutFlaw {
  readonly column: string;
  readonly rule: 'no-place' | 'unknown-record' | 'unknown-part' | 'order-gap' | 'missing';
  readonly found: string;
}

function isMap(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value that names something, as a text. */
function nameText(value: Value): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The columns that say where in a home a row stands, the record first. */
function namingOf({ record, lists }: Home): readonly string[] {
  if (lists.length === 0) return ['id'];
  return [RECORD_COLUMNS[record], ...placingLists(lists).map(({ column }) => column)];
}

/** The home that fits what a row names: all that it asks for, and nothing else that another home would ask for. */
function homeOf(homes: readonly Home[], row: PutRow): Home | undefined {
  const all = new Set(homes.flatMap(namingOf));
  const isNamed = (name: string) => row[name] !== undefined;
  return homes.find((home) => {
    const own = namingOf(home);
    return [...all].every((name) => isNamed(name) === own.includes(name));
  });
}

/** The map that some steps lead to, made where it is not there yet. */
function mapAt(facts: Draft, steps: readonly string[]): Draft {
  return steps.reduce<Draft>((outer, step) => {
    const inner = outer[step];
    if (isMap(inner)) return inner;
    const made: Draft = {};
    outer[step] = made;
    return made;
  }, facts);
}

function listAt(facts: Draft, path: string): Draft[] {
  const steps = path.split('.');
  const outer = mapAt(facts, steps.slice(0, -1));
  const last = steps.at(-1) ?? '';
  const list = outer[last];
  if (Array.isArray(list)) return list as Draft[];
  const made: Draft[] = [];
  outer[last] = made;
  return made;
}

type Found = { readonly facts: Draft } | { readonly flaw: PutFlaw };

function itemIn(facts: Draft, list: List, row: PutRow, isLast: boolean): Found {
  const { path, by, column } = list;
  if (by === 'none') return { facts: mapAt(facts, path.split('.')) };
  const isOwn = isLast && by !== 'position';
  const name = isOwn ? row[by] : row[column];
  const flaw = (rule: PutFlaw['rule']): Found => ({
    flaw: { column: isOwn ? by : column, rule, found: nameText(name) },
  });
  if (name === undefined) return flaw('missing');
  const items = listAt(facts, path);
  const index = by === 'position' ? Number(name) - 1 : items.findIndex((item) => item[by] === name);
  const known = items[index];
  if (known) return { facts: known };
  if (!isLast) return flaw('unknown-part');
  if (by === 'position' && index !== items.length) return flaw('order-gap');
  const made: Draft = {};
  items.push(made);
  return { facts: made };
}

/** Whether a column holds just what some steps lead to. */
function isHeld(codec: Codec, steps: readonly string[]): boolean {
  return codec.columns.some(({ path }) => path.join('.') === steps.join('.'));
}

/** Whether some steps lead to a map whose fields are columns of their own. */
function isSpread(codec: Codec, steps: readonly string[]): boolean {
  return codec.columns.some(
    ({ path }) => path.length > steps.length && steps.every((step, index) => path[index] === step),
  );
}

/** Facts with new ones taken over; what no column holds, such as lists of parts, stays. */
function merged(facts: Draft, next: Draft, codec: Codec, steps: readonly string[] = []): Draft {
  const names = [...new Set([...Object.keys(facts), ...Object.keys(next)])];
  const entries = names.flatMap((name): readonly (readonly [string, unknown])[] => {
    const path = [...steps, name];
    if (isSpread(codec, path) && !isHeld(codec, path)) {
      const [before, after] = [facts[name], next[name]];
      const inner = merged(isMap(before) ? before : {}, isMap(after) ? after : {}, codec, path);
      return Object.keys(inner).length > 0 ? [[name, inner]] : [];
    }
    if (Object.hasOwn(next, name)) return [[name, next[name]]];
    return isHeld(codec, path) ? [] : [[name, facts[name]]];
  });
  return Object.fromEntries(entries);
}

/** Gives a draft other facts; it stays the same object, which lists and records hold. */
function replaceFacts(draft: Draft, facts: Draft): void {
  for (const name of Object.keys(draft)) Reflect.deleteProperty(draft, name);
  Object.assign(draft, facts);
}

/** Where drafts of records are: made when a row names a record that is not there and may be. */
export interface Drafts {
  /** @returns `undefined` where there is no such record and none may be made */
  readonly draftOf: (record: RecordName, id: string) => Draft | undefined;
}

/**
 * Puts one row into the record that it belongs to. Derived columns are left alone.
 *
 * @returns why it has no place, or nothing
 */
export function putRow(dataset: Dataset, row: PutRow, drafts: Drafts): PutFlaw | undefined {
  const { homes = [], codec } = dataset;
  const home = homeOf(homes, row);
  if (!codec || !home) {
    const [first = ''] = homes[0] ? namingOf(homes[0]) : dataset.key;
    return { column: first, rule: 'no-place', found: nameText(row[first]) };
  }
  const [recordColumn = 'id'] = namingOf(home);
  const id = nameText(row[recordColumn]);
  const root = drafts.draftOf(home.record, id);
  if (!root) return { column: recordColumn, rule: 'unknown-record', found: id };

  let facts = root;
  for (const [index, list] of home.lists.entries()) {
    const found = itemIn(facts, list, row, index === home.lists.length - 1);
    if ('flaw' in found) return found.flaw;
    facts = found.facts;
  }
  const before = codec.cells(facts);
  const cells = codec.columns.map(({ name }, index) =>
    Object.hasOwn(row, name) ? row[name] : before[index],
  );
  replaceFacts(facts, merged(facts, (codec.value(cells) ?? {}) as Draft, codec));
  return undefined;
}
