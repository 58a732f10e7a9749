import { createHash } from 'node:crypto';
import { compareText } from './order.ts';

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => compareText(one, other));
  return Object.fromEntries(entries.map(([name, inner]) => [name, canonical(inner)]));
}

/** First 12 hexadecimal digits of the SHA-256 of a value as JSON with sorted keys: how it was written does not count. */
export function revisionOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest('hex')
    .slice(0, 12);
}
