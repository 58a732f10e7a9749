import { createHash } from 'node:crypto';
import { once } from '../domain/relations.ts';
import type { Entry } from '../schema/portal.ts';
import { compareText } from './order.ts';

function isEntry(value: object): value is Entry {
  return 'revision' in value && 'prose' in value && typeof value.revision === 'string';
}

/** From this many items on, a list is worth remembering: indexes and long lists of choices are shown to many pages. */
const LONG = 50;

const indexRevision = once((index: ReadonlyMap<unknown, unknown>) =>
  digest(Array.from(index, canonical)),
);
const listRevision = once((list: readonly unknown[]) => digest(list.map(canonical)));

/** A value as JSON can write it, in one way only: keys sorted, a record by its id and revision. */
function canonical(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.length < LONG ? value.map(canonical) : ['list', listRevision(value)];
  }
  if (value instanceof Map) return ['map', indexRevision(value)];
  if (value instanceof Set) return ['set', ...Array.from(value, canonical)];
  if (isEntry(value)) return [value.id, value.revision];
  const entries = Object.entries(value).sort(([one], [other]) => compareText(one, other));
  return Object.fromEntries(entries.map(([name, inner]) => [name, canonical(inner)]));
}

/** @param value made by `canonical` */
function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}

/**
 * First 12 hexadecimal digits of the SHA-256 of a value as JSON with sorted keys: how it was written does not count. A
 * record counts as its own revision.
 */
export function revisionOf(value: unknown): string {
  return digest(canonical(value));
}
