/** Addresses that moved, as servers are told them. */
import { localisedPath } from '../../i18n/routing.ts';
import { LOCALES } from '../../site.ts';

/** An address that moved, and where to: whole paths of this site, base and language included. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** A row of `data/redirects.csv`, as far as servers need it. */
export interface MovedAddress {
  readonly from: string;
  readonly to: string;
}

/** Pages end in a slash; a row may leave it out, before an anchor too. */
function withSlash(path: string): string {
  const [page = '', anchor] = path.split('#');
  const whole = page.endsWith('/') ? page : `${page}/`;
  return anchor === undefined ? whole : `${whole}#${anchor}`;
}

/**
 * Every address to answer for: a row speaks of the page in all languages, and readers type its address with and without the
 * last slash. Each leads straight to the page in the reader's language.
 *
 * @param rows that the rules on redirects have passed: neither side names a host, a language or another row's old address
 */
export function movesOf(rows: readonly MovedAddress[], base: string): readonly Move[] {
  // The origin is of no use to a path.
  const address = { origin: '', base };
  // What stands behind # never reaches a server.
  const pages = rows.filter(({ from }) => !from.includes('#'));
  return pages.flatMap((row) =>
    LOCALES.flatMap((locale) => {
      const from = localisedPath(locale, withSlash(row.from), address);
      const to = localisedPath(locale, withSlash(row.to), address);
      return [
        { from: from.slice(0, -1), to },
        { from, to },
      ];
    }),
  );
}

const STATUS = 301;

/** The published file `_redirects`, which Netlify, Cloudflare and our own server read. */
export function redirectsFile(moves: readonly Move[]): string {
  return moves.map(({ from, to }) => `${from} ${to} ${STATUS}\n`).join('');
}

/** @param text of a file that `redirectsFile` wrote */
export function readRedirects(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [from, to] = line.split(' ');
      return from?.startsWith('/') === true && to !== undefined ? [[from, to] as const] : [];
    }),
  );
}
