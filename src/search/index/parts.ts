/** An index in parts: an edit makes one of them anew, not the whole. */
import { SEARCH_KINDS, type SearchEntry, type SearchKind } from '../entry.ts';
import type { IndexSummary } from './summary.ts';

/**
 * A part has at least so many entries, but the last. Each part is asked for each word: of 15,073 entries in three parts, a
 * word takes three files of 21 kB instead of one of 25 kB, while an edit takes 4 s instead of 11 s.
 */
const PART_ENTRIES = 16_000;

/** One kind after the other, so that it is short to tell how many there are of each. */
function byKind(entries: readonly SearchEntry[]): readonly SearchEntry[] {
  return entries.toSorted(
    (one, other) => SEARCH_KINDS.indexOf(one.kind) - SEARCH_KINDS.indexOf(other.kind),
  );
}

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
  if (part.length > 0 || parts.length === 0) parts.push(part);
  return parts.map(byKind);
}

/** How many entries of which kind follow each other. */
export function runsOf(entries: readonly SearchEntry[]): IndexSummary['kinds'] {
  const runs: [SearchKind, number][] = [];
  for (const { kind } of entries) {
    const last = runs.at(-1);
    if (last?.[0] === kind) last[1] += 1;
    else runs.push([kind, 1]);
  }
  return runs;
}
