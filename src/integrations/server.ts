/** The static server of `npm run serve` and of the browser tests. */
import { readFile, stat } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { SITE_ADDRESS } from '../i18n/routing.ts';
import { DEFAULT_LOCALE, LOCALES } from '../site.ts';

export interface ServerOptions {
  /** Folder of the built site. It is read at each request, so that a new publication is served at once. */
  readonly folder: string;
  /** Path under which the site lies, with a slash at both ends. */
  readonly base?: string;
}

/** Types that sirv does not know, or sends without saying that the text is UTF-8. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.ics': 'text/calendar;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.md': 'text/markdown;charset=utf-8',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.parquet': 'application/vnd.apache.parquet',
  '.sqlite': 'application/vnd.sqlite3',
  '.txt': 'text/plain;charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.yaml': 'text/yaml;charset=utf-8',
};

function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const type = TYPES[extname(path)];
  if (type !== undefined) response.setHeader('Content-Type', type);
  // The names of these files change with their content.
  if (path.startsWith('/_astro/')) {
    response.setHeader('Cache-Control', 'public,max-age=31536000,immutable');
  }
}

/** @param path below the base, starting with a slash */
async function answerNotFound(
  folder: string,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const locale = LOCALES.find((name) => path.startsWith(`/${name}/`)) ?? DEFAULT_LOCALE;
  const page = join(folder, locale === DEFAULT_LOCALE ? '' : locale, '404.html');
  const body = await readFile(page).catch(() => '404');
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** @returns the path with its escapes undone; undefined when they are broken or lead out of the site */
function decoded(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path);
    return plain.includes('\0') || plain.split(/[/\\]/u).includes('..') ? undefined : plain;
  } catch {
    return undefined;
  }
}

/** Answers for a built site: precompressed files, one 404 page a language, folders end in a slash. */
function siteListener({ folder, base = SITE_ADDRESS.base }: ServerOptions): RequestListener {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders,
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
    // Two slashes at the start of a redirect would name another host.
    const path = rawPath.replace(/^\/{2,}/u, '/');
    const search = query === undefined ? '' : `?${query}`;
    if (path === '/' && base !== '/') {
      response.writeHead(302, { Location: base + search }).end();
      return;
    }
    if (`${path}/` === base) {
      response.writeHead(301, { Location: base + search }).end();
      return;
    }
    const local = path.startsWith(base) ? decoded(path.slice(base.length - 1)) : undefined;
    if (local === undefined) {
      await answerNotFound(folder, '/', response);
      return;
    }
    if (!local.endsWith('/') && (await isFolder(join(folder, local)))) {
      response.writeHead(301, { Location: `${path}/${search}` }).end();
      return;
    }
    request.url = path.slice(base.length - 1) + search;
    files(request, response, () => answerNotFound(folder, local, response));
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  };
}

/**
 * Serves a built site.
 *
 * @param port 0 for any free one
 * @param host every network of the machine when absent
 * @returns the server once it listens, and the address of the site's home page
 */
export async function serveSite(
  options: ServerOptions,
  port = 0,
  host?: string,
): Promise<{ server: Server; url: string }> {
  const server = createServer(siteListener(options));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port was opened');
  const { base = SITE_ADDRESS.base } = options;
  return { server, url: `http://${host ?? 'localhost'}:${String(address.port)}${base}` };
}
