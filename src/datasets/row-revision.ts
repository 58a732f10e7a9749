/**
 * By what a sheet that was sent out can tell that a row has changed since: a digest of what editors own in it. What this
 * portal works out may change meanwhile.
 */
import { LOCALES } from '../site.ts';
import type { Dataset, Value } from './dataset.ts';

/** Name of the column that holds it, the last one of a sheet to fill in. */
export const REVISION = 'revision';

/** A value in one way only: absent and empty are the same, languages stand in the order of the site. */
function canonical(value: Value): unknown {
  if (value === undefined || typeof value !== 'object') return value;
  if ('join' in value) return value.length === 0 ? undefined : value;
  return LOCALES.map((locale) => value[locale] ?? null);
}

const MIX = 3_266_489_909;

/** Two multiplicative hashes side by side, 64 bits: it tells versions of a row apart, and keeps no secret. */
function digest(text: string): string {
  let [one, other] = [0xde_ad_be_ef, 0x41_c6_ce_57];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2_654_435_761);
    other = Math.imul(other ^ unit, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), MIX);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), MIX);
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * The revision of a row as `dataset.rows` gives it. It begins with a letter, so that no spreadsheet takes it for a number.
 *
 * @param values one for each column of the dataset
 */
export function rowRevision({ columns }: Dataset, values: readonly Value[]): string {
  const owned = columns.flatMap(({ name, isDerived }, index): readonly (readonly unknown[])[] => {
    const value = isDerived === true ? undefined : canonical(values[index]);
    return value === undefined ? [] : [[name, value]];
  });
  return `r${digest(JSON.stringify(owned))}`;
}
