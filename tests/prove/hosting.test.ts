import { existsSync, globSync, readFileSync } from 'node:fs';
import { appendFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deployment } from '../../src/integrations/hosting/deployment.ts';
import { headersFile } from '../../src/integrations/hosting/edge.ts';
import { movesOf, redirectsFile } from '../../src/integrations/hosting/redirects.ts';
import { serveSite } from '../../src/integrations/server.ts';
import { words as dictionaryOf } from '../../src/i18n/words.ts';
import { DEFAULT_LOCALE, LANGUAGES, LOCALES } from '../../src/site.ts';
import { completeSite, differences, MOVED, SECRET } from './hosting-table.ts';
import { freePort, openHome, programOf, SERVERS, startServer } from './hosting-servers.ts';
import { openWorkshop, start } from './workshop.ts';

/** A whole site whose redirects are those of the table, built for an address with this path. */
async function buildSite(base: string, folder: string): Promise<void> {
  const workshop = await openWorkshop();
  await appendFile(
    join(workshop, 'data/redirects.csv'),
    `${MOVED.from},${MOVED.to},2026-01-02,The page was renamed\n`,
  );
  const run = start(workshop, ['scripts/build.ts'], { PORTAL_URL: `http://localhost${base}` });
  expect(await run.ended, run.output()).toBe(0);
  await cp(join(workshop, 'dist'), folder, { recursive: true, preserveTimestamps: true });
}

function attribute(root: HTMLElement, selector: string, name: string): string | undefined {
  return root.querySelector(selector)?.getAttribute(name);
}

/** Every address that a file of the site names, as it stands there. */
function addressesIn(file: string, text: string): readonly string[] {
  if (file.endsWith('.css')) {
    return [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address);
  }
  if (file.endsWith('.xml')) {
    return [...text.matchAll(/(?:<loc>|href=")([^<"]+)/g)].map(([, address = '']) => address);
  }
  return parse(text)
    .querySelectorAll(
      '[href], [src], [action], meta[property="og:url"], meta[http-equiv="refresh"]',
    )
    .map((element) =>
      (
        element.getAttribute('href') ??
        element.getAttribute('src') ??
        element.getAttribute('action') ??
        element.getAttribute('content') ??
        ''
      ).replace(/^0; url=/, ''),
    );
}

/** Addresses of this host that lead out of the base, or to no file. */
function strayAddresses(folder: string, base: string): readonly string[] {
  const origin = 'http://localhost';
  let count = 0;
  const stray = globSync('**/*.{html,css,xml}', { cwd: folder }).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return addressesIn(file, text).flatMap((address) => {
      const url = new URL(address, `${origin}${base}${file}`);
      if (url.origin !== origin) return [];
      count++;
      const path = decodeURIComponent(url.pathname);
      const target = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
      return path.startsWith(base) && existsSync(target) ? [] : [`${file}: ${address}`];
    });
  });
  expect(count).toBeGreaterThan(1000);
  return stray;
}

describe.each(['/', '/suivi/'])('a site under %s', (base) => {
  let home: string;
  let folder: string;
  beforeAll(async () => {
    home = await openHome();
    folder = join(home, 'the site');
    await mkdir(folder);
    await buildSite(base, folder);
    await completeSite(folder);
    await writeFile(join(home, 'secret.txt'), SECRET);
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  test('leads nowhere but below its own path, to files that are there', () => {
    expect(strayAddresses(folder, base)).toEqual([]);
  });

  test('has a page in each language at an address that moved', () => {
    for (const locale of LOCALES) {
      const prefix = locale === DEFAULT_LOCALE ? '' : `${locale}/`;
      const html = readFileSync(join(folder, prefix, 'old-page/index.html'), 'utf8');
      const root = parse(html);
      const target = `${base}${prefix}plans/#main`;
      const words = dictionaryOf(locale).moved;
      expect(root.querySelector('html')?.getAttribute('lang')).toBe(LANGUAGES[locale].tag);
      expect(root.querySelector('h1')?.textContent.trim()).toBe(words.title);
      expect(attribute(root, 'meta[http-equiv="refresh"]', 'content')).toBe(`0; url=${target}`);
      expect(attribute(root, 'meta[name="robots"]', 'content')).toBe('noindex');
      expect(attribute(root, 'link[rel="canonical"]', 'href')).toBe(
        `http://localhost${base}${prefix}plans/`,
      );
      expect(attribute(root, 'main .prose a', 'href')).toBe(target);
    }
  });

  test('tells hosts that read it from the site what every response carries, and what moved', () => {
    expect(readFileSync(join(folder, '_headers'), 'utf8')).toBe(headersFile({ base, tls: false }));
    expect(readFileSync(join(folder, '_redirects'), 'utf8')).toBe(
      redirectsFile(movesOf([MOVED], base)),
    );
  });

  test('is answered for by our own server as the table promises', async () => {
    const { server, url } = await serveSite({ folder, base }, 0, '127.0.0.1');
    const found = await differences(new URL(url).origin, base, folder);
    server.close();
    expect(found).toEqual([]);
  });

  for (const tried of SERVERS) {
    const program = programOf(tried.program);
    if (program === undefined) {
      console.log(`not proven here: ${tried.name} under ${base}, which is not installed`);
      continue;
    }
    test(`is answered for by ${tried.name} as the table promises`, async () => {
      const port = await freePort();
      const origin = `http://localhost:${port}`;
      const site = deployment(new URL(base, origin), folder, [MOVED]);
      const server = await startServer(tried, program, site);
      const found = await differences(origin, base, folder).finally(server.stop);
      await rm(join(folder, '.htaccess'), { force: true });
      expect(found).toEqual([]);
    });
  }
});
