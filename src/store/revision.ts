import { createHash } from 'node:crypto';
import { isShared, once } from '../domain/relations.ts';
import type { Entry } from '../schema/portal.ts';

function isEntry(value: object): value is Entry {
  return 'revision' in value && 'prose' in value && typeof value.revision === 'string';
}

/** From this many items on, a list is worth remembering: indexes and long lists of choices are shown to many pages. */
const LONG = 50;

const indexRevision = once((index: ReadonlyMap<unknown, unknown>) =>
  digest(listText(Array.from(index))),
);
const listRevision = once((list: readonly unknown[]) => digest(listText(list)));
const sharedRevision = once((value: object) => digest(objectText(value)));

/** A value as JSON in one way only: keys sorted, a record by its id and revision, what many views show by its digest. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) {
    return value.length < LONG ? listText(value) : `["list","${listRevision(value)}"]`;
  }
  if (value instanceof Map) return `["map","${indexRevision(value)}"]`;
  if (value instanceof Set) return `["set",${listText(Array.from(value))}]`;
  if (isEntry(value)) return `[${JSON.stringify(value.id)},"${value.revision}"]`;
  return isShared(value) ? `["shared","${sharedRevision(value)}"]` : objectText(value);
}

function listText(list: readonly unknown[]): string {
  return `[${list.map(canonical).join(',')}]`;
}

function objectText(value: object): string {
  const facts = value as Readonly<Record<string, unknown>>;
  const parts: string[] = [];
  // Code unit order, which is no language's.
  for (const name of Object.keys(facts).sort()) {
    if (facts[name] !== undefined) parts.push(`${JSON.stringify(name)}:${canonical(facts[name])}`);
  }
  return `{${parts.join(',')}}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/**
 * First 12 hexadecimal digits of the SHA-256 of a value as JSON with sorted keys: how it was written does not count. A
 * record counts as its own revision.
 */
export function revisionOf(value: unknown): string {
  return digest(canonical(value));
}
