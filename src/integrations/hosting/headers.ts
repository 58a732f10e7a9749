/**
 * What a response carries beside its bytes: the one table that every server's configuration is made from, and that our own
 * server answers by.
 */
import { contentSecurityPolicy } from '../../layouts/policy.ts';
import { DEFAULT_LOCALE, LOCALES, SITE } from '../../site.ts';

export type Headers = Readonly<Record<string, string>>;

function policy(ancestors: string): string {
  return `${contentSecurityPolicy(SITE.submissionEndpoint)}; frame-ancestors ${ancestors}`;
}

/** For files whose name changes with their content, and files that never change. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * What every response carries, whatever its status, where no row of `EXCEPTIONS` says otherwise.
 *
 * A browser keeps a page and asks each time whether it is still the newest (`no-cache`, answered by 304): a corrected figure
 * is seen at once. A network in front of the server asks once a minute, and goes on for a week when the server is gone.
 */
export const EVERYWHERE: Headers = {
  'Cache-Control': 'no-cache',
  'CDN-Cache-Control': 'max-age=60, stale-if-error=604800',
  'Content-Security-Policy': policy("'none'"),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  Vary: 'Accept-Encoding',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * Sent beside the others where the site's own address is https: a browser then never asks for it unprotected again. It says
 * nothing of other names below the domain, which are not ours.
 */
export const OVER_TLS: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };

/** Some paths, and what they carry instead of, or beside, what every response carries. */
export interface Exception {
  /** In words, as comments and documentation name them. */
  readonly about: string;
  /**
   * Paths below the site's root, without a slash in front. A `*` at the end stands for everything below, any other one for a
   * name, or its beginning.
   */
  readonly paths: readonly string[];
  /** `null` takes a header away. */
  readonly headers: Readonly<Record<string, string | null>>;
}

/** A path in each language. */
function inEveryLanguage(path: string): readonly string[] {
  return LOCALES.map((locale) => (locale === DEFAULT_LOCALE ? path : `${locale}/${path}`));
}

/** Where two of them hold for a path, they speak of different headers. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    about: 'Styles, scripts and fonts: their names change with their content',
    paths: ['_astro/*'],
    headers: { 'Cache-Control': FOR_EVER, 'CDN-Cache-Control': null },
  },
  {
    about: 'Icons: asked for on every page, changed once in years',
    paths: ['favicon.ico', 'favicon.svg', 'apple-touch-icon.png'],
    headers: { 'Cache-Control': 'public, max-age=86400', 'CDN-Cache-Control': null },
  },
  {
    about: 'Data and feeds: any other site may read them, and only them',
    paths: ['data/*', ...inEveryLanguage('feeds/*')],
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Encoding, Content-Range, ETag',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  {
    about: 'Files of releases: they never change, as the pages beside them do',
    paths: ['*.csv', '*.json', '*.zip', 'SHA256SUMS'].map((name) => `data/releases/*/${name}`),
    headers: { 'Cache-Control': FOR_EVER, 'CDN-Cache-Control': null },
  },
  {
    about: 'Charts and cards for other sites: they alone may be framed',
    paths: inEveryLanguage('embed/*'),
    headers: {
      'Content-Security-Policy': policy('*'),
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Frame-Options': null,
    },
  },
];

/** Whether a path, with a slash in front, is one of `paths` of an exception. */
function isAmong(paths: readonly string[], path: string): boolean {
  return paths.some((one) => {
    const isPrefix = one.endsWith('*');
    const parts = (isPrefix ? one.slice(0, -1) : one).split('*').map((part) => RegExp.escape(part));
    return RegExp(`^/${parts.join('[^/]+')}${isPrefix ? '' : '$'}`).test(path);
  });
}

/**
 * What a response carries, apart from what describes its bytes.
 *
 * @param path of the file that answers, below the site's base, with a slash in front: of the 404 page where it answers
 */
export function headersAt(path: string): Headers {
  const own = EXCEPTIONS.filter(({ paths }) => isAmong(paths, path)).map(({ headers }) => headers);
  const all = Object.assign({}, EVERYWHERE, ...own) as Record<string, string | null>;
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** All that a reader may ask with; anything else is answered by 405. */
export const METHODS = ['GET', 'HEAD'] as const;

/**
 * Files that lie in the folder of the site and are none of its addresses, told by the first pattern that fits a path below the
 * base, with a slash in front: what systems hide, compressed twins, instructions for hosts. The patterns mean the same in
 * JavaScript, PCRE and RE2.
 */
export const HIDDEN: readonly { readonly pattern: string; readonly hidden: boolean }[] = [
  { pattern: '^/\\.well-known/[^/.][^/]*$', hidden: false },
  { pattern: '/\\.', hidden: true },
  { pattern: '\\.tar\\.gz$', hidden: false },
  { pattern: '\\.(?:br|gz)$', hidden: true },
  { pattern: '^/_(?:headers|redirects)$', hidden: true },
];

const HIDDEN_PATTERNS = HIDDEN.map(({ pattern, hidden }) => ({ regExp: RegExp(pattern), hidden }));

/** @param path below the base, with a slash in front */
export function isHidden(path: string): boolean {
  return HIDDEN_PATTERNS.find(({ regExp }) => regExp.test(path))?.hidden ?? false;
}

/** The languages whose pages lie in a folder of their own, where their 404 page lies too. */
export const FOLDER_LOCALES = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);

/** @returns the page that answers where nothing is, below the base, for a path below the base */
export function notFoundPage(path: string): string {
  const locale = FOLDER_LOCALES.find((name) => path.startsWith(`/${name}/`));
  return locale === undefined ? '/404.html' : `/${locale}/404.html`;
}
