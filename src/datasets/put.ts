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

/** A map that is a row, and how it is reached. */
interface Step {
  readonly facts: Draft;
  /** Steps within the record, and the names by which its `unofficial` goes there. */
  readonly steps: readonly (string | number)[];
  readonly names: readonly string[];
}

type Found = Step | { readonly flaw: PutFlaw };

function itemIn(outer: Step, list: List, row: PutRow, isLast: boolean): Found {
  const { path, by, column } = list;
  const to = path.split('.');
  const [steps, names] = [
    [...outer.steps, ...to],
    [...outer.names, ...to],
  ];
  if (by === 'none') return { facts: mapAt(outer.facts, to), steps, names };
  const isOwn = isLast && by !== 'position';
  const name = isOwn ? row[by] : row[column];
  const flaw = (rule: PutFlaw['rule']): Found => ({
    flaw: { column: isOwn ? by : column, rule, found: nameText(name) },
  });
  if (name === undefined) return flaw('missing');
  const items = listAt(outer.facts, path);
  const index = by === 'position' ? Number(name) - 1 : items.findIndex((item) => item[by] === name);
  const known = items[index];
  const at = known ? index : items.length;
  // The rule of these paths knows items by key, number and position.
  const isNamed = by === 'key' || by === 'number';
  const place = { steps: [...steps, at], names: [...names, isNamed ? nameText(name) : String(at)] };
  if (known) return { facts: known, ...place };
  if (!isLast) return flaw('unknown-part');
  if (by === 'position' && index !== items.length) return flaw('order-gap');
  const made: Draft = {};
  items.push(made);
  return { facts: made, ...place };
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
    // An empty list says as much as none: it stays as it was typed.
    const isEmptyList = Array.isArray(facts[name]) && facts[name].length === 0;
    return isHeld(codec, path) && !isEmptyList ? [] : [[name, facts[name]]];
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

/** Where the facts of a row are. */
export interface PutPlace extends Step {
  readonly home: Home;
  readonly id: string;
  /** The draft of the record. */
  readonly root: Draft;
  /** Nothing stood there before. */
  readonly isNew: boolean;
}

/** Finds the facts of a row in the drafts, and makes room for them where there are none yet. */
export function placeFor(
  { homes = [], key }: Dataset,
  row: PutRow,
  drafts: Drafts,
): PutPlace | { readonly flaw: PutFlaw } {
  const home = homeOf(homes, row);
  if (!home) {
    const [first = ''] = homes[0] ? namingOf(homes[0]) : key;
    return { flaw: { column: first, rule: 'no-place', found: nameText(row[first]) } };
  }
  const [recordColumn = 'id'] = namingOf(home);
  const id = nameText(row[recordColumn]);
  const root = drafts.draftOf(home.record, id);
  if (!root) return { flaw: { column: recordColumn, rule: 'unknown-record', found: id } };

  let step: Step = { facts: root, steps: [], names: [] };
  for (const [index, list] of home.lists.entries()) {
    const found = itemIn(step, list, row, index === home.lists.length - 1);
    if ('flaw' in found) return found;
    step = found;
  }
  return { ...step, home, id, root, isNew: Object.keys(step.facts).length === 0 };
}

/** Gives a draft the facts that some cells say; what no column holds stays. */
export function putCells(codec: Codec, facts: Draft, cells: readonly Value[]): void {
  replaceFacts(facts, merged(facts, (codec.value(cells) ?? {}) as Draft, codec));
}

/**
 * Puts one row into the record that it belongs to. Derived columns are left alone.
 *
 * @returns why it has no place, or nothing
 */
export function putRow(dataset: Dataset, row: PutRow, drafts: Drafts): PutFlaw | undefined {
  const { codec } = dataset;
  const place = placeFor(dataset, row, drafts);
  if ('flaw' in place) return place.flaw;
  if (!codec) return { column: '', rule: 'no-place', found: '' };
  const before = codec.cells(place.facts);
  const cells = codec.columns.map(({ name }, index) =>
    Object.hasOwn(row, name) ? row[name] : before[index],
  );
  putCells(codec, place.facts, cells);
  return undefined;
}
