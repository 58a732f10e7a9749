/** Where and as what a site is published: all that the configuration of a server needs to know. */
import { EVERYWHERE, HIDDEN, OVER_TLS, type Headers } from './headers.ts';
import { movesOf, type Move, type MovedAddress } from './redirects.ts';

export interface Deployment {
  /** Name of the host, without a port. */
  readonly host: string;
  /** Port of the server's own; absent for the usual one. */
  readonly port?: number | undefined;
  /** Whether readers come by https; the server itself may stand behind the one that ends TLS. */
  readonly tls: boolean;
  /** Path under which the site lies, with a slash at both ends. */
  readonly base: string;
  /** Folder of the site on the server, from its root, without a slash at the end. */
  readonly folder: string;
  readonly moves: readonly Move[];
}

/** A configuration cannot quote everything in every place: what it could misread is refused. */
function checked(kind: string, text: string, form: RegExp): string {
  if (!form.test(text)) throw new RangeError(`not ${kind} for a server: ${JSON.stringify(text)}`);
  return text;
}

/**
 * A text as a quoted argument of a server's configuration.
 *
 * @param special what keeps a meaning of its own between the quotation marks
 * @throws RangeError for a text that holds it, or a control character
 */
export function quoted(server: string, text: string, special: RegExp): string {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(text) || special.test(text)) {
    throw new RangeError(`${server} would misread ${JSON.stringify(text)}`);
  }
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

/**
 * @param url address of the site, with its path: `https://portal.example.org/`
 * @param folder of the site on the server
 * @param rows of the table of redirects
 * @throws RangeError when a configuration could not say the address or the folder without being misread
 */
export function deployment(url: URL, folder: string, rows: readonly MovedAddress[]): Deployment {
  const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return {
    host: checked('a host', url.hostname, /^[a-z0-9.-]+$/),
    port: url.port === '' ? undefined : Number(url.port),
    tls: url.protocol === 'https:',
    base: checked('a path', base, /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/),
    folder: checked('a folder', folder, /^\/[\p{L}\p{N}._+@ /-]*[\p{L}\p{N}._+@-]$/u),
    moves: movesOf(rows, base),
  };
}

/** What every response of a deployment carries. */
export function commonHeaders({ tls }: Pick<Deployment, 'tls'>): Headers {
  return tls ? { ...EVERYWHERE, ...OVER_TLS } : EVERYWHERE;
}

/** The letters of a text that mean something in a regular expression, made to mean themselves. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, (letter) =>
    letter === '/' || letter === '-' ? letter : `\\${letter}`,
  );
}

/** A pattern of paths below the base as a pattern of whole paths. */
export function belowBase(base: string, pattern: string): string {
  return pattern.replace(/^\^\//, `^${escapePattern(base)}`);
}

/** The `paths` of an exception as a pattern of whole paths. */
export function pathsPattern(base: string, paths: readonly string[]): string {
  const each = paths.map((path) => {
    if (path.endsWith('*')) return escapePattern(path.slice(0, -1));
    const parts = path.split('*').map(escapePattern);
    // Apache asks again when a twin answers.
    return parts.length === 1 ? `${parts.join('')}$` : `${parts.join('[^/]+')}(?:\\.(?:br|gz))?$`;
  });
  return `^${escapePattern(base)}(?:${each.join('|')})`;
}

/** The hidden files for a server that knows no first match: a path is hidden when one row fits and none of its `unless`. */
export function hiddenPatterns(
  base: string,
): readonly { readonly pattern: string; readonly unless: readonly string[] }[] {
  return HIDDEN.flatMap(({ pattern, hidden }, index) => {
    if (!hidden) return [];
    const before = HIDDEN.slice(0, index).filter((row) => !row.hidden);
    return [
      {
        pattern: belowBase(base, pattern),
        unless: before.map((row) => belowBase(base, row.pattern)),
      },
    ];
  });
}
