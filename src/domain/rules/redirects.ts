import { LOCALES } from '../../site.ts';
import { inRow, type Rule } from './rule.ts';

/** A path from the site's root, perhaps with the anchor of a part of the page. */
const ADDRESS = /^(?:\/[a-z0-9-]{1,80})+\/?(?:#[a-z0-9-]{1,80})?$/;

/** A row of data that has no page of its own: the page of its dataset, and behind `#` what names it. */
const ROW = /^\/data\/[a-z0-9-]{1,80}\/#[a-z0-9.-]{1,80}(?:\/[a-z0-9.-]{1,80}){0,3}$/;

/** Whether a redirect may name the address: no host, no language in front. */
function isAddress(address: string): boolean {
  const [, first] = address.split('/');
  return ADDRESS.test(address) && !LOCALES.some((locale) => locale === first);
}

/** Which page an address names, with or without the last slash and the anchor. */
function pageOf(address: string): string {
  return address.replace(/#.*$/, '').replace(/\/$/, '');
}

/** One row serves all languages, so neither side names one. */
export const redirectAddress: Rule = {
  id: 'redirect-address',
  severity: 'error',
  *check(portal) {
    for (const row of portal.redirects) {
      for (const field of ['from', 'to'] as const) {
        const isPart = field === 'from' && row.from.includes('#');
        if (ROW.test(row[field]) || (isAddress(row[field]) && !isPart)) continue;
        yield { ...inRow('redirects', row, [field]), found: row[field] };
      }
    }
  },
};

/** A redirect to a redirect loses readers on the way, or turns in a circle. */
export const redirectToRedirect: Rule = {
  id: 'redirect-to-redirect',
  severity: 'error',
  *check(portal) {
    // A row of data moves without the page of its dataset.
    const nameOf = (address: string) => (ROW.test(address) ? address : pageOf(address));
    const targets = new Map(portal.redirects.map((row) => [nameOf(row.from), row.to]));
    for (const row of portal.redirects) {
      const next = targets.get(nameOf(row.to));
      if (next === undefined) continue;
      yield { ...inRow('redirects', row, ['to']), found: row.to, params: { next } };
    }
  },
};
