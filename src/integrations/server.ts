/**
 * The static server of `npm run serve` and of the browser tests. It answers as `docs/hosting.md` promises of every other
 * server, from the same table, so that what is tried here is what is published.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SITE_ADDRESS } from '../i18n/routing.ts';
import { EVERYWHERE, headersAt, isHidden, METHODS, notFoundPage } from './hosting/headers.ts';
import { mediaType } from './hosting/media-types.ts';
import { readRedirects } from './hosting/redirects.ts';

export interface ServerOptions {
  /** Folder of the built site. It is read at each request, so that a new publication is served at once. */
  readonly folder: string;
  /** Path under which the site lies, with a slash at both ends. */
  readonly base?: string;
}

/** A file as it is sent: itself, or its compressed twin. */
interface Served {
  /** Path on disk. */
  readonly file: string;
  readonly size: number;
  readonly modified: Date;
  readonly encoding?: string;
}

/** Which bytes of a file were asked for: the first and the last one. */
interface Slice {
  readonly first: number;
  readonly last: number;
}

/** How a twin is named, the better one first. */
const TWINS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

async function look(file: string): Promise<Served | 'folder' | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory() === true) return 'folder';
  return found?.isFile() === true ? { file, size: found.size, modified: found.mtime } : undefined;
}

async function lookForFile(file: string): Promise<Served | undefined> {
  const found = await look(file);
  return found === 'folder' ? undefined : found;
}

/** Whether a browser reads an encoding: it names it, and not with the weight 0. */
function accepts(header: string | undefined, encoding: string): boolean {
  return (header ?? '').split(',').some((part) => {
    const [name = '', weight] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    return name === encoding && !/^q=0(?:\.0*)?$/.test(weight ?? '');
  });
}

/** The twin that the browser reads, or the file itself. */
async function bestTwin(served: Served, accepted: string | undefined): Promise<Served> {
  for (const { encoding, ending } of TWINS) {
    if (!accepts(accepted, encoding)) continue;
    const twin = await lookForFile(served.file + ending);
    if (twin) return { ...twin, encoding };
  }
  return served;
}

function tagOf({ size, modified }: Served): string {
  return `"${modified.getTime().toString(16)}-${size.toString(16)}"`;
}

/** Whether the browser has the very same bytes; a date counts only where it names no tag. */
function isUnchanged({ headers }: IncomingMessage, served: Served): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    const known = tags.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return known.includes('*') || known.includes(tagOf(served));
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(served.modified.getTime() / 1000) <= since / 1000;
}

/** @returns the bytes asked for; all of them for what is not one range; undefined for a range outside of the file */
function sliceOf({ headers }: IncomingMessage, served: Served): Slice | 'all' | undefined {
  const { range, 'if-range': condition } = headers;
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  const isMeant =
    condition === undefined ||
    condition === tagOf(served) ||
    condition === served.modified.toUTCString();
  if (!asked || !isMeant) return 'all';
  const [, from = '', to = ''] = asked;
  if (from === '' && to === '') return 'all';
  const end = served.size - 1;
  const first = from === '' ? Math.max(0, served.size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? end : Math.min(Number(to), end);
  return first > end || first > last ? undefined : { first, last };
}

async function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  { file }: Served,
  { first, last }: Slice,
): Promise<void> {
  if (request.method === 'HEAD' || last < first) {
    response.end();
    return;
  }
  await pipeline(createReadStream(file, { start: first, end: last }), response);
}

/**
 * @param path of the file, below the base
 * @param status 404 for the page that says so
 */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  original: Served,
  path: string,
  status: 200 | 404 = 200,
): Promise<void> {
  const served = await bestTwin(original, request.headers['accept-encoding']);
  const headers = {
    ...headersAt(path),
    'Accept-Ranges': 'bytes',
    ETag: tagOf(served),
    'Last-Modified': served.modified.toUTCString(),
  };
  if (status === 200 && isUnchanged(request, served)) {
    response.writeHead(304, headers).end();
    return;
  }
  const slice = status === 200 ? sliceOf(request, served) : 'all';
  if (slice === undefined) {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${served.size}` }).end();
    return;
  }
  const { first, last } = slice === 'all' ? { first: 0, last: served.size - 1 } : slice;
  response.writeHead(slice === 'all' ? status : 206, {
    ...headers,
    'Content-Type': mediaType(path),
    'Content-Length': last - first + 1,
    ...(served.encoding !== undefined && { 'Content-Encoding': served.encoding }),
    ...(slice !== 'all' && { 'Content-Range': `bytes ${first}-${last}/${served.size}` }),
  });
  await sendBytes(request, response, served, { first, last });
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

/** Answers for a built site. */
function siteListener({ folder, base = SITE_ADDRESS.base }: ServerOptions): RequestListener {
  async function redirects(): Promise<ReadonlyMap<string, string>> {
    return readRedirects(await readFile(join(folder, '_redirects'), 'utf8').catch(() => ''));
  }

  function redirect(
    response: ServerResponse,
    path: string,
    location: string,
    status: 301 | 302 = 301,
  ): void {
    const headers = { ...headersAt(path), Location: location, 'Content-Length': 0 };
    response.writeHead(status, headers).end();
  }

  async function answerNotFound(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> {
    const page = notFoundPage(path);
    const found = await lookForFile(join(folder, page));
    if (found) await sendFile(request, response, found, page, 404);
    else response.writeHead(404, { ...EVERYWHERE, 'Content-Type': mediaType('.txt') }).end('404');
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
    // Two slashes at the start of a redirect would name another host.
    const path = rawPath.replaceAll(/\/{2,}/gu, '/');
    const search = query === undefined ? '' : `?${query}`;
    const local = path.startsWith(base) ? decoded(path.slice(base.length - 1)) : undefined;
    if (!METHODS.some((method) => method === request.method)) {
      const headers = { ...headersAt(local ?? '/'), Allow: METHODS.join(', ') };
      response.writeHead(405, headers).end();
      return;
    }
    if (path === '/' && base !== '/') {
      redirect(response, '/', base + search, 302);
      return;
    }
    if (`${path}/` === base) {
      redirect(response, '/', base + search);
      return;
    }
    if (local === undefined) {
      await answerNotFound(request, response, '/');
      return;
    }
    if (isHidden(local)) {
      await answerNotFound(request, response, local);
      return;
    }
    const moved = (await redirects()).get(path);
    if (moved !== undefined) {
      redirect(response, local, moved);
      return;
    }
    const file = local.endsWith('/') ? `${local}index.html` : local;
    const found = await look(join(folder, file));
    if (found === 'folder') redirect(response, local, `${path}/${search}`);
    else if (found) await sendFile(request, response, found, file);
    else await answerNotFound(request, response, local);
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A reader who leaves in the middle of a file is no mistake of ours.
      if (!response.destroyed) console.error(error);
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
