/** What every server must answer on a site: a table of requests, the same for nginx, Apache, Caddy and our own server. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { EVERYWHERE, EXCEPTIONS, headersAt } from '../../src/integrations/hosting/headers.ts';
import { mediaType } from '../../src/integrations/hosting/media-types.ts';
import { LOCALES } from '../../src/site.ts';

const [, second = '', third = ''] = LOCALES;

/** Files that the table asks for, written where a site does not have them. Their twins are made too. */
const FILES: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>home</title>',
  '404.html': '<!doctype html><title>nowhere</title>',
  [`${second}/404.html`]: '<!doctype html><title>not here</title>',
  [`${third}/404.html`]: '<!doctype html><title>not there</title>',
  'plans/index.html': `<!doctype html><title>plans</title>${'<p>plan</p>'.repeat(50)}`,
  '_astro/hashed.abc123.css': 'a { color: red }\n'.repeat(50),
  '_astro/hashed.abc123.woff2': 'not really a font',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'robots.txt': 'User-agent: *\nAllow: /\n',
  'data/latest/sample.csv': `id,title\n${'1,محضر\n'.repeat(50)}`,
  'data/releases/sample/sample.csv': `id,title\n${'1,محضر\n'.repeat(50)}`,
  'data/releases/sample/index.html': '<!doctype html><title>release</title>',
  'data/latest/sample.xlsx': 'not really a workbook',
  'embed/figures/sample/index.html': '<!doctype html><title>figure</title>',
  [`${second}/embed/figures/sample/index.html`]: '<!doctype html><title>figure</title>',
  [`${second}/feeds/themes/sample.atom`]: '<feed xmlns="http://www.w3.org/2005/Atom"/>\n',
  'calendars/sample.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  '.well-known/security.txt': 'Contact: https://portal.example/contact/\n',
  '.env': 'SECRET=1\n',
  '.git/config': '[core]\n',
  'old-page/index.html': '<!doctype html><title>moved</title>',
  'site.tar.gz': 'not really an archive',
};
const WITH_TWINS = /\.(?:html|css|csv|svg|txt|ics)$/;

const LONG_AGO = new Date('2026-01-02T03:04:05Z');

/** The row of `data/redirects.csv` that the table asks for. */
export const MOVED = { from: '/old-page/', to: '/plans#main' };

/** Adds to a site what the table asks for. */
export async function completeSite(folder: string): Promise<void> {
  for (const [path, text] of Object.entries(FILES)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    if (!existsSync(file)) await writeFile(file, text);
    // Apache trusts no tag of a file that was written this very second.
    await utimes(file, LONG_AGO, LONG_AGO);
    if (!WITH_TWINS.test(path)) continue;
    const bytes = await readFile(file);
    await writeFile(`${file}.br`, brotliCompressSync(bytes));
    await writeFile(`${file}.gz`, gzipSync(bytes));
    for (const ending of ['br', 'gz']) await utimes(`${file}.${ending}`, LONG_AGO, LONG_AGO);
  }
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent back in If-None-Match, If-Modified-Since or If-Range: what the server itself said of the file before. */
  readonly again?: 'etag' | 'date' | 'range';
}

interface Promised {
  readonly status: number;
  /** The file that answers, below the base, or the path itself where none does: its headers are those of the table. */
  readonly file: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the body is that of the file, whole, once it is unpacked. */
  readonly body?: 'whole' | 'empty' | readonly [first: number, last: number];
}

interface Row {
  readonly name: string;
  /** Below the base, with a slash in front. */
  readonly path: string;
  readonly asked?: Asked;
  readonly promised: Promised;
}

const CSV = '/data/latest/sample.csv';
const CSS = '/_astro/hashed.abc123.css';
const BROTLI = 'gzip, deflate, br';

function whole(path: string, file = path, headers?: Readonly<Record<string, string>>): Row {
  const promised = { status: 200, file, body: 'whole', ...(headers && { headers }) } as const;
  return { name: `the file ${path}`, path, promised };
}

function missing(path: string, page = '/404.html'): Row {
  return {
    name: `nothing at ${path}`,
    path,
    promised: { status: 404, file: page, body: 'whole' },
  };
}

function toFolder(path: string, location: string): Row {
  return {
    name: `a redirect at ${path}`,
    path,
    promised: { status: 301, file: path.replace(/\?.*$/, ''), headers: { location } },
  };
}

/** @param base of the site, with a slash at both ends */
export function hostingRows(base: string): readonly Row[] {
  const at = (path: string): string => base + path.slice(1);
  return [
    whole('/', '/index.html'),
    whole('/plans/', '/plans/index.html'),
    whole('/plans/?q=1', '/plans/index.html'),
    whole(CSS),
    whole('/_astro/hashed.abc123.woff2'),
    whole('/favicon.svg'),
    whole('/robots.txt'),
    whole(CSV),
    whole('/data/latest/sample.xlsx'),
    whole('/data/releases/sample/sample.csv'),
    whole('/data/releases/sample/', '/data/releases/sample/index.html'),
    missing('/data/releases/sample/nothing.csv'),
    whole('/embed/figures/sample/', '/embed/figures/sample/index.html'),
    whole(`/${second}/embed/figures/sample/`, `/${second}/embed/figures/sample/index.html`),
    whole(`/${second}/feeds/themes/sample.atom`),
    whole('/calendars/sample.ics'),
    whole('/.well-known/security.txt'),
    whole('/site.tar.gz'),
    {
      name: 'data asked for by another site',
      path: CSV,
      asked: { headers: { Origin: 'https://other.example' } },
      promised: { status: 200, file: CSV, body: 'whole' },
    },
    {
      name: 'an archive is not unpacked on its way',
      path: '/site.tar.gz',
      asked: { headers: { 'Accept-Encoding': BROTLI } },
      promised: { status: 200, file: '/site.tar.gz', body: 'whole' },
    },
    ...(
      [
        '/plans/',
        CSS,
        CSV,
        '/data/releases/sample/sample.csv',
        '/calendars/sample.ics',
        `/${second}/embed/figures/sample/`,
      ] as const
    ).flatMap((path) =>
      [
        [BROTLI, 'br'],
        ['gzip', 'gzip'],
        ['br;q=0, gzip;q=0.5', 'gzip'],
      ].map(([accepted = '', encoding = '']) => ({
        name: `${path} for a browser that reads ${accepted}`,
        path,
        asked: { headers: { 'Accept-Encoding': accepted } },
        promised: {
          status: 200,
          file: path.endsWith('/') ? `${path}index.html` : path,
          headers: { 'content-encoding': encoding },
          body: 'whole',
        } as const,
      })),
    ),
    toFolder('/plans', at('/plans/')),
    toFolder('/plans?q=1', at('/plans/?q=1')),
    toFolder('/old-page', at('/plans/#main')),
    toFolder('/old-page/', at('/plans/#main')),
    toFolder('/old-page/?q=1', at('/plans/#main')),
    toFolder(`/${second}/old-page/`, at(`/${second}/plans/#main`)),
    toFolder(`/${third}/old-page`, at(`/${third}/plans/#main`)),
    missing('/nothing/'),
    missing('/nothing'),
    missing('/nothing.csv'),
    missing('/data/nothing.csv'),
    missing('/_astro/nothing.css'),
    missing('/embed/nothing/'),
    missing('/data/latest/'),
    missing(`/${second}/nothing/`, `/${second}/404.html`),
    missing(`/${third}/plans/nothing`, `/${third}/404.html`),
    missing('/.env'),
    missing('/.git/config'),
    missing('/plans/index.html.br'),
    missing('/plans/index.html.gz'),
    missing('/_headers'),
    missing('/_redirects'),
    {
      name: 'a missing page for a browser that reads Brotli',
      path: `/${second}/nothing/`,
      asked: { headers: { 'Accept-Encoding': BROTLI } },
      promised: {
        status: 404,
        file: `/${second}/404.html`,
        headers: { 'content-encoding': 'br' },
        body: 'whole',
      },
    },
    {
      name: 'HEAD of a page',
      path: '/plans/',
      asked: { method: 'HEAD' },
      promised: { status: 200, file: '/plans/index.html', body: 'empty' },
    },
    {
      name: 'HEAD of nothing',
      path: '/nothing/',
      asked: { method: 'HEAD' },
      promised: { status: 404, file: '/404.html', body: 'empty' },
    },
    ...['POST', 'PUT', 'DELETE', 'OPTIONS'].flatMap((method) =>
      ['/plans/', CSV, '/nothing/'].map((path) => ({
        name: `${method} ${path}`,
        path,
        asked: { method },
        promised: { status: 405, file: path, headers: { allow: 'GET, HEAD' } },
      })),
    ),
    ...(['etag', 'date'] as const).flatMap((again) =>
      ['/plans/', CSS, CSV].flatMap((path) =>
        ['identity', BROTLI].map((accepted) => ({
          name: `${path} again by ${again}, ${accepted}`,
          path,
          asked: { again, headers: { 'Accept-Encoding': accepted } },
          promised: {
            status: 304,
            file: path.endsWith('/') ? `${path}index.html` : path,
            body: 'empty',
          } as const,
        })),
      ),
    ),
    {
      name: 'a page that has changed',
      path: '/plans/',
      asked: { headers: { 'If-None-Match': '"another"' } },
      promised: { status: 200, file: '/plans/index.html', body: 'whole' },
    },
    {
      name: 'the beginning of a file',
      path: CSV,
      asked: { headers: { Range: 'bytes=0-7' } },
      promised: { status: 206, file: CSV, body: [0, 7] },
    },
    {
      name: 'the middle of a file, if it is the same',
      path: CSV,
      asked: { again: 'range', headers: { Range: 'bytes=3-9' } },
      promised: { status: 206, file: CSV, body: [3, 9] },
    },
    {
      name: 'the middle of a file that has changed',
      path: CSV,
      asked: { headers: { Range: 'bytes=3-9', 'If-Range': '"another"' } },
      promised: { status: 200, file: CSV, body: 'whole' },
    },
    {
      name: 'a range behind the end',
      path: CSV,
      asked: { headers: { Range: 'bytes=100000-' } },
      promised: { status: 416, file: CSV },
    },
  ];
}

/** Ways out of the folder of the site: whatever the answer, it is none of ours. */
export const ESCAPES: readonly string[] = [
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/plans/../../secret.txt',
  '/plans/%2e%2e/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/....//secret.txt',
  '/%00',
  '/%',
];
/** Addresses that a careless redirect to a folder turns into another host. */
export const TRAPS: readonly string[] = [
  '//plans',
  '//other.example/../plans',
  '//other.example/%2e%2e/plans',
  '//other.example/..%2fplans',
  '/\\other.example/../plans',
  '/%5cother.example/../plans',
  '/plans%0d%0aLocation:%20http:%2f%2fother.example',
];
export const SECRET = 'not for readers';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for exactly this path: `fetch` would tidy it up. */
export async function ask(
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: Asked = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(origin, { path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response
        .on('data', (part: Buffer) => parts.push(part))
        .on('error', reject)
        .on('end', () => {
          const { statusCode: status = 0, headers: received } = response;
          resolve({ status, headers: received, body: Buffer.concat(parts) });
        });
    });
    asked.on('error', reject).end();
  });
}

/** The headers that the table speaks of, beside those that describe the bytes. */
const SPOKEN_OF = [
  ...new Set([EVERYWHERE, ...EXCEPTIONS.map(({ headers }) => headers)].flatMap(Object.keys)),
  'Strict-Transport-Security',
].map((name) => name.toLowerCase());
/** What is said again of a file that has not changed; the browser keeps the rest. */
const SAID_AGAIN: ReadonlySet<string> = new Set(['cache-control', 'vary']);

function plain(value: string | string[] | undefined): string | undefined {
  const text = Array.isArray(value) ? value.join(', ') : value;
  // An empty member of a list, as Apache adds it to Allow, says nothing.
  return text
    ?.replaceAll(/\s*([,;])\s*/g, '$1')
    .replace(/,+$/, '')
    .toLowerCase();
}

function unpacked({ headers, body }: Answer): Buffer {
  if (body.length === 0) return body;
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}

/** The request that a row makes, once it is known what the server says of the file. */
async function asks(origin: string, path: string, asked: Asked = {}): Promise<Answer> {
  const { again, headers = {} } = asked;
  if (again === undefined) return ask(origin, path, asked);
  const before = await ask(origin, path, { headers: { ...headers, Range: '' } });
  const { etag = '', 'last-modified': date = '' } = before.headers;
  const condition =
    again === 'etag'
      ? { 'If-None-Match': etag }
      : again === 'date'
        ? { 'If-Modified-Since': date }
        : { 'If-Range': etag };
  return ask(origin, path, { headers: { ...headers, ...condition } });
}

/**
 * How the answers of a server differ from what the table promises.
 *
 * @param folder of the site that it serves
 */
export async function differences(
  origin: string,
  base: string,
  folder: string,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, path, asked, promised } of hostingRows(base)) {
    const answer = await asks(origin, base + path.slice(1), asked);
    const differs = (what: string, expected: unknown, got: unknown): void => {
      if (expected === got) return;
      found.push(`${name}: ${what} is ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`);
    };
    const { file, body, status } = promised;
    differs('status', status, answer.status);
    const expected = new Map<string, string | undefined>([
      ...SPOKEN_OF.map((header) => [header, undefined] as const),
      ...Object.entries(headersAt(file)).map(
        ([header, value]) => [header.toLowerCase(), value] as const,
      ),
      ...Object.entries(promised.headers ?? {}),
    ]);
    if ([200, 206, 404].includes(status)) {
      expected.set('content-type', mediaType(file));
      if (!expected.has('content-encoding')) expected.set('content-encoding', undefined);
    }
    // nginx packs no slices of a twin.
    if (status === 200 && expected.get('content-encoding') === undefined) {
      expected.set('accept-ranges', 'bytes');
    }
    for (const [header, value] of expected) {
      if (status === 304 && !SAID_AGAIN.has(header)) continue;
      // nginx says everything twice there.
      if (status === 416) continue;
      // Apache names itself in front.
      const got = plain(answer.headers[header])?.replace(RegExp(`^${origin}/`), '/');
      differs(header, plain(value), got);
    }
    if ([200, 304].includes(status)) {
      differs('a tag', true, /^(?:W\/)?"[^"]+"$/.test(answer.headers.etag ?? ''));
    }
    if (body === undefined) continue;
    if (body === 'empty') {
      differs('size', 0, answer.body.length);
      continue;
    }
    const bytes = await readFile(join(folder, file));
    const part = body === 'whole' ? bytes : bytes.subarray(body[0], body[1] + 1);
    differs('the body', true, unpacked(answer).equals(part));
    if (body !== 'whole') {
      const range = `bytes ${body[0]}-${body[1]}/${bytes.length}`;
      differs('content-range', range, answer.headers['content-range']);
    }
  }
  for (const path of ESCAPES) {
    const { body } = await ask(origin, base + path.slice(1));
    if (body.includes(SECRET)) found.push(`${path} leads out of the site`);
  }
  for (const path of TRAPS) {
    const { location } = (await ask(origin, base + path.slice(1))).headers;
    const { location: atRoot } = (await ask(origin, path)).headers;
    for (const target of [location, atRoot]) {
      if (target === undefined || new URL(target, origin).origin === origin) continue;
      found.push(`${path} leads to another host: ${target}`);
    }
  }
  return found;
}
