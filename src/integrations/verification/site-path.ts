/** Addresses as they stand in published files, and the files of the site that they lead to. */
import type { SiteAddress } from '../../i18n/site-address.ts';

/** Where an address of this host leads: a path from the host's root, still escaped, and the anchor, unescaped. */
export interface Target {
  readonly path: string;
  /** Empty where the address names no part of the page. */
  readonly anchor: string;
}

/** Paths that need no work: no escape, no query, no step upwards. */
const PLAIN_PATH = /^\/(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?(?:#[\w-]+)?$/;

function targetOfPlain(path: string): Target {
  const hash = path.indexOf('#');
  return hash < 0
    ? { path, anchor: '' }
    : { path: path.slice(0, hash), anchor: path.slice(hash + 1) };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Where an address leads from a file of the site.
 *
 * @param from path of the file's address, from the host's root
 * @returns undefined when it leads to another host, `broken` when it is none
 */
export function targetOf(
  address: string,
  from: string,
  { origin, base }: SiteAddress,
): Target | 'broken' | undefined {
  const trimmed = address.trim();
  if (PLAIN_PATH.test(trimmed)) return targetOfPlain(trimmed);
  const isWhole = /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(trimmed);
  const url = URL.parse(trimmed, origin + from);
  if (url === null) return 'broken';
  if (url.origin !== origin) return undefined;
  // On the same host, but beside the portal: somebody else's page, where the address says so in full.
  if (isWhole && !url.pathname.startsWith(base)) return undefined;
  return { path: url.pathname, anchor: unescaped(url.hash.slice(1)) };
}

/**
 * The file of the site, from its root, that answers for a path.
 *
 * @returns undefined for a path that lies beside the site or cannot be read
 */
export function fileOf(path: string, base: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  try {
    const own = decodeURIComponent(path.slice(base.length));
    return own === '' || own.endsWith('/') ? `${own}index.html` : own;
  } catch {
    return undefined;
  }
}

/** The path at which a file of the site is read: `/portal/ar/` for `ar/index.html`. */
export function pathOf(file: string, base: string): string {
  return (
    base +
    file
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/')
  );
}
