/** An index in parts: an edit makes one of them anew, not the whole. */
import type { SearchEntry } from '../entry.ts';

/** A part has at least so many entries, but the last: each part is asked for each word, and that takes a request each time. */
const PART_ENTRIES = 6000;

/** Entries of one plan stay together, those of none come last; the parts are as many as there are thousands of entries. */
export function partsOf(entries: readonly SearchEntry[]): readonly (readonly SearchEntry[])[] {
  const plans = Map.groupBy(entries, ({ filters }) => filters.plan?.[0] ?? '');
  const ofNone = plans.get('') ?? [];
  plans.delete('');
  const parts: SearchEntry[][] = [];
  let part: SearchEntry[] = [];
  for (const own of [...plans.values(), ofNone]) {
    part.push(...own);
    if (part.length < PART_ENTRIES) continue;
    parts.push(part);
    part = [];
  }
  return part.length > 0 || parts.length === 0 ? [...parts, part] : parts;
}
