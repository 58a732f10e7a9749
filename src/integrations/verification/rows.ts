/** Whether a publication holds less than the one before it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageFor } from '../../i18n/problems.ts';
import type { Locale } from '../../site.ts';
import type { Finding } from './finding.ts';

/** Where a publication says how many rows of each kind it holds, from its root. */
export const ROWS = 'data/latest/rows.json';

/** Numbers of rows by kind. */
type Rows = Readonly<Record<string, number>>;

function isRows(value: unknown): value is Rows {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((count) => Number.isInteger(count))
  );
}

/** The rows of a publication, or of a snapshot of one; undefined when its list cannot be read. */
function rowsIn(json: string): Rows | undefined {
  try {
    const { rows } = JSON.parse(json) as { readonly rows?: unknown };
    return isRows(rows) ? rows : undefined;
  } catch {
    return undefined;
  }
}

/** The line of a file of rows that speaks of a kind; the first one where none does. */
function lineOf(kind: string, json: string): number {
  const lines = json.split('\n');
  return Math.max(lines.findIndex((line) => line.includes(`"${kind}":`)) + 1, 1);
}

/**
 * The kinds of which there are fewer rows than before; one that is gone has lost them all.
 *
 * @param before folder of the publication or snapshot that is to be replaced: without a list of rows nothing is compared
 * @param after folder of the publication that is to take its place
 * @param locale language of the messages
 */
export function rowFindings(before: string, after: string, locale: Locale): readonly Finding[] {
  const old = join(before, ROWS);
  if (!existsSync(old)) return [];
  const was = rowsIn(readFileSync(old, 'utf8'));
  if (was === undefined) {
    const cure = 'to publish without comparing: npm run build -- --allow-shrink';
    return [{ place: old, fact: 'is not a list of rows, so nothing can be compared', cure }];
  }
  const path = join(after, ROWS);
  const json = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const is = rowsIn(json) ?? {};
  return Object.entries(was)
    .filter(([kind, count]) => (is[kind] ?? 0) < count)
    .map(([kind, count]) => {
      const params = { dataset: kind, before: count, after: is[kind] ?? 0 };
      const problem = { record: ROWS, path: [], rule: 'rows-shrunk', params } as const;
      const { message, hint } = messageFor({ ...problem, severity: 'error' }, locale);
      return { place: `${ROWS}:${lineOf(kind, json)}`, fact: message, cure: hint };
    });
}
