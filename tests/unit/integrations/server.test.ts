import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../../src/integrations/server.ts';
import { LOCALES } from '../../../src/site.ts';

/** Two languages beside the default one; the second has no 404 page in these tests. */
const [, second = '', third = ''] = LOCALES;

const FILES: Readonly<Record<string, string>> = {
  'index.html': 'home',
  '404.html': 'nowhere',
  [`${second}/404.html`]: 'not here',
  'plans/index.html': 'plans',
  'data/plans.csv': 'id\n1\n',
  '_astro/page.abc.js': 'export {};',
};

let folder: string;
let server: Server;
let url: string;

async function writeSite(): Promise<void> {
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await writeFile(join(folder, 'plans/index.html.br'), brotliCompressSync('plans'));
  await writeFile(`${folder}-secret`, 'secret');
}

/** Asks for exactly this path: `fetch` would tidy it up. */
async function ask(
  path: string,
): Promise<{ status: number; location: string | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    request(new URL(url).origin, { path }, (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (part: string) => (text += part))
        .on('end', () => {
          resolve({ status: response.statusCode ?? 0, location: response.headers.location, text });
        });
    })
      .on('error', reject)
      .end();
  });
}

describe.for(['/', '/suivi/'])('the server of a site under %s', (base) => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'server-'));
    await writeSite();
    ({ server, url } = await serveSite({ folder, base }, 0, '127.0.0.1'));
  });

  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true });
    await rm(`${folder}-secret`);
  });

  test('serves a page for a folder', async () => {
    expect(await ask(`${base}plans/?q=1`)).toMatchObject({ status: 200, text: 'plans' });
    expect(await ask(base)).toMatchObject({ status: 200, text: 'home' });
  });

  test('sends a folder without its slash to the same address with it', async () => {
    expect(await ask(`${base}plans?q=1`)).toMatchObject({
      status: 301,
      location: `${base}plans/?q=1`,
    });
  });

  test('never sends a reader to another host', async () => {
    expect(await ask(`/${base}plans`)).toMatchObject({ location: `${base}plans/` });
  });

  test('answers what is missing in the language of its address', async () => {
    expect(await ask(`${base}nothing/`)).toMatchObject({ status: 404, text: 'nowhere' });
    expect(await ask(`${base}${second}/nothing/`)).toMatchObject({ status: 404, text: 'not here' });
    expect(await ask(`${base}${third}/nothing/`)).toMatchObject({ status: 404, text: '404' });
  });

  test.for(['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '%', '%00'])(
    'gives no file outside of the site for %s',
    async (way) => {
      expect(await ask(`${base}${way}${folder.split('/').at(-1) ?? ''}-secret`)).toMatchObject({
        status: 404,
      });
    },
  );

  test('says that data is UTF-8', async () => {
    const response = await fetch(`${url}data/plans.csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  test('lets browsers keep the files whose names change with their content, and no others', async () => {
    const [script, page] = await Promise.all([
      fetch(`${url}_astro/page.abc.js`),
      fetch(`${url}plans/`),
    ]);
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(page.headers.get('cache-control')).toBe('no-cache');
  });

  test('sends the compressed twin of a file to a browser that reads it', async () => {
    const response = await fetch(`${url}plans/`, { headers: { 'Accept-Encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('plans');
  });

  test('refuses to be written to', async () => {
    const response = await fetch(url, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

test('a site under a path is found from the root of the server and without its last slash', async () => {
  folder = await mkdtemp(join(tmpdir(), 'server-'));
  ({ server, url } = await serveSite({ folder, base: '/suivi/' }, 0, '127.0.0.1'));
  expect(await ask('/')).toMatchObject({ status: 302, location: '/suivi/' });
  expect(await ask('/suivi')).toMatchObject({ status: 301, location: '/suivi/' });
  expect(await ask('/other/')).toMatchObject({ status: 404 });
  server.close();
  await rm(folder, { recursive: true });
});
