/**
 * Nothing runs that should not: a portal whose every text is an attack is built, and every page of it is opened in a real
 * browser, with the policy of the pages and without.
 */
import { glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { markdownToHtml } from 'satteri';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataBlock } from '../../src/components/data-block.ts';
import { serveSite } from '../../src/integrations/server.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../src/site.ts';
import { renderMarkdown } from '../../src/store/markdown.ts';
import { readPortal } from '../../src/store/read-portal.ts';
import { handle, watch, type Noticed } from '../attacks/detector.ts';
import {
  ADDRESSES,
  attackPortal,
  PROSE,
  TEAM_PAGES,
  TEXTS,
  writePortal,
} from '../attacks/portal.ts';
import { ATTACKS } from '../attacks/strings.ts';
import { launchBrowser } from '../browser/browser.ts';
import { templateOf } from '../site/site.ts';
import { openWorkshop, start } from './workshop.ts';

/** Pages that are open at once. */
const TABS = 3;
/** Milliseconds: a busy machine is no failure. */
const PATIENCE = 120_000;

/** Milliseconds that a page with one string gets: it may lead away for ever. */
const LED_AWAY = 20_000;

const NOTHING: Noticed = { executions: [], foreign: [], refused: [], errors: [] };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Does the work once for each item, in a few pages at a time. */
async function inTabs<Item>(
  newPage: () => Promise<Page>,
  items: Iterable<Item>,
  work: (page: Page, item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items[Symbol.iterator]();
  const tab = async (): Promise<void> => {
    const page = await newPage();
    page.setDefaultTimeout(PATIENCE);
    for (let next = waiting.next(); !next.done; next = waiting.next()) await work(page, next.value);
    await page.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
}

async function originOf(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port was opened');
  return `http://127.0.0.1:${address.port}`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Ways to put a text into a page without care, with the least number of strings that do harm there. */
const CARELESS: Readonly<Record<string, readonly [least: number, html: (text: string) => string]>> =
  {
    'as HTML': [150, (text) => `<p>${text}</p>`],
    'in an attribute without quotes': [70, (text) => `<p title=${text}>x</p>`],
    'in an attribute with quotes': [15, (text) => `<p title="${text}">x</p>`],
    'as the address of a link': [15, (text) => `<a href="${escapeHtml(text)}">x</a>`],
    'as JSON in a script': [
      5,
      (text) => `<script>globalThis.x = {"y": ${JSON.stringify(text)}}</script>`,
    ],
    'as Markdown that nobody sanitises': [130, (text) => markdownToHtml(text).html],
  };

interface Opened {
  readonly noticed: Noticed;
  /** How many strings did something. */
  readonly harmful: number;
  readonly strange: readonly string[];
}

/** Opens a page for each string. */
async function openEach(html: (text: string) => string): Promise<Opened> {
  const server = createServer(({ url = '/' }, response) => {
    const text = ATTACKS[Number(url.slice(1))];
    response.writeHead(text === undefined ? 404 : 200, {
      'Content-Type': 'text/html;charset=utf-8',
    });
    response.end(
      text === undefined
        ? ''
        : `<!doctype html><html lang="en"><title>x</title><body><main>${html(text)}</main>`,
    );
  });
  const origin = await originOf(server);
  const { context, noticed, close } = await watch(browser, origin, 'off');
  const strange: string[] = [];
  const waiting = ATTACKS.keys();
  const tab = async (): Promise<void> => {
    let page = await context.newPage();
    for (const number of waiting) {
      const work = page
        .goto(`${origin}/${number}`)
        .then(() => handle(page))
        .then((held) => {
          strange.push(...held.strange);
          return true;
        })
        .catch((error: unknown) => {
          noticed.errors.push(`${String(error)} on /${number}`);
          return false;
        });
      if (await Promise.race([work, setTimeout(LED_AWAY, false)])) continue;
      // A page that an attack leads away cannot be asked any more, and may never say that it is closed.
      page.close().catch(() => undefined);
      page = await context.newPage();
    }
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  await close();
  server.close();
  const { executions, foreign } = noticed;
  const places = [...executions, ...foreign].flatMap(
    (what) => / on (\/\d+)$/.exec(what)?.[1] ?? [],
  );
  return { noticed, harmful: new Set(places).size, strange };
}

describe('the detector', () => {
  test.each(Object.entries(CARELESS))(
    'notices the strings that do harm %s',
    async (name, [least, html]) => {
      const { noticed, harmful } = await openEach(html);
      const { executions, foreign } = noticed;
      console.log(
        `control, ${name}: ${harmful} of ${ATTACKS.length} strings do harm; ` +
          `${executions.length} executions, ${foreign.length} requests to other hosts`,
      );
      expect(harmful).toBeGreaterThanOrEqual(least);
    },
  );
});

test('the Markdown renderer lets none of the strings do anything, without any policy', async () => {
  const { noticed, strange } = await openEach((text) =>
    renderMarkdown(text, { locale: DEFAULT_LOCALE }),
  );
  expect(noticed).toEqual(NOTHING);
  expect(strange).toEqual([]);
});

test('none of the strings does anything in a block of data, without any policy', async () => {
  const { noticed, strange } = await openEach(
    (text) => `<script type="application/ld+json">${dataBlock({ text })}</script>`,
  );
  expect(noticed).toEqual(NOTHING);
  expect(strange).toEqual([]);
});

/** A file that the site publishes, or makes in the browser, beside its pages. */
interface Output {
  readonly name: string;
  readonly path: string;
  /** @returns what is wrong with it */
  readonly check: (page: Page) => Promise<readonly string[]>;
}

async function xmlProblems(page: Page): Promise<readonly string[]> {
  const error = await page.evaluate(async () => {
    const text = await fetch(location.href).then((response) => response.text());
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    return parsed.querySelector('parsererror')?.textContent;
  });
  return error === undefined ? [] : [error];
}

async function selectionProblems(page: Page): Promise<readonly string[]> {
  const titles = await page.locator('.board > li a').allTextContents();
  const arriving = page.waitForEvent('download');
  await page.locator('[data-list-csv]').click();
  const text = await readFile(await (await arriving).path(), 'utf8');
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n$/, ''), { newline: '\r\n' });
  const written = data.slice(1).map((cells) => cells[3]);
  const wanted = new Set(titles.map((title) => title.trim()));
  return [
    ...errors.map(({ message }) => message),
    ...(written.length === titles.length ? [] : [`${written.length} rows of ${titles.length}`]),
    ...written
      .filter((title) => title === undefined || !wanted.has(title))
      .map((title) => `not a title: ${title}`),
  ];
}

/** As many words are typed, and values of a field chosen: each redraws the whole list. */
const TRIES = 40;

/** Types and chooses on the list of commitments what the attacks put there, then reads the file of the selection. */
async function filterProblems(page: Page): Promise<readonly string[]> {
  const words = page.locator('[data-list-filter] input[type="search"]');
  const chip = page.locator('.chips a');
  const mistaken: string[] = [];
  for (const text of TEXTS.filter((one) => /^\S[^\n]{1,60}$/.test(one)).slice(0, TRIES)) {
    await words.fill(text);
    const label = await chip.getAttribute('aria-label');
    if (label?.includes(text.trim()) !== true) mistaken.push(`${label ?? ''} for ${text}`);
  }
  await words.fill('');
  for (const field of await page.locator('[data-list-filter] select').all()) {
    const options = await field
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    for (const value of options.slice(0, TRIES)) await field.selectOption(value);
    await field.selectOption({ index: 0 });
  }
  return [...mistaken, ...(await selectionProblems(page))];
}

/** What stands in the blocks of data of a page is one document each, as it was written. */
async function dataProblems(page: Page): Promise<readonly string[]> {
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const broken = blocks.filter((text) => {
    try {
      return (JSON.parse(text) as Record<string, unknown>)['@context'] !== 'https://schema.org/';
    } catch {
      return true;
    }
  });
  return blocks.length === 1 ? broken : [`${blocks.length} blocks of data`];
}

/** JSON-LD that is read without asking for anything. */
async function catalogueProblems(page: Page): Promise<readonly string[]> {
  const document = await page.evaluate(() =>
    fetch(location.href).then((response) => response.json() as Promise<object>),
  );
  const expanded = await jsonld.expand(document, {
    documentLoader: (url) => Promise.reject(new Error(`asks for ${url}`)),
  });
  return expanded.length === 1 ? [] : [`${expanded.length} things`];
}

const COMMITMENT_LISTS = LOCALES.map((locale) =>
  locale === DEFAULT_LOCALE ? '/commitments/' : `/${locale}/commitments/`,
);

/** One line an output. */
const OUTPUTS: readonly Output[] = [
  { name: 'the catalogue of data', path: '/data/catalogue.jsonld', check: catalogueProblems },
  ...['/data/', '/ar/data/commitments/', '/en/data/events/'].map((path) => ({
    name: 'what programs read of a page',
    path,
    check: dataProblems,
  })),
  { name: 'the list of pages for search engines', path: '/sitemap.xml', check: xmlProblems },
  ...COMMITMENT_LISTS.map((path) => ({
    name: 'filters and the file of a selection',
    path,
    check: filterProblems,
  })),
];

test('every text of every record and table holds every string that the reader takes', async () => {
  const portal = attackPortal();
  const root = await mkdtemp(join(tmpdir(), 'attacked-'));
  await writePortal(root, portal);
  const { problems } = await readPortal({ root });
  await rm(root, { recursive: true });
  expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([]);
  const lists = [TEXTS, PROSE, ADDRESSES].map((list) => list.length);
  const fields = [...portal.fields].map(([field, strings]) => [field, strings.size] as const);
  console.log(
    `${ATTACKS.length} strings: ${lists.join(', ')} as texts, prose, addresses in ${fields.length} fields`,
  );
  expect(fields.filter(([, size]) => !lists.includes(size))).toEqual([]);
  expect(fields.filter(([, size]) => size === TEXTS.length).length).toBeGreaterThan(100);
});

/** Templates whose pages show words of the interface and of the team only. */
const WITHOUT_RECORDS = [
  '/404.html',
  '/data/',
  '/data/api/',
  '/data/changes/',
  '/data/changes/*/',
  // Shut, as every form is without a declaration of what becomes of personal data.
  '/requests/propose/',
];

/** Shows the first rows of each dataset, and of long texts the beginning: most of the strings, not all. */
const FIRST_ROWS = '/data/*/';
const MOST = 0.9;

/** The pages of the team come from one template, and so do figures, of which not every kind shows every text. */
function templateName(key: string): string {
  if (TEAM_PAGES.some((id) => key === `/${id}/`)) return '/[page]/';
  return templateOf(key).replace(/figures\/\*-[^/]+\/$/, 'figures/*/');
}

/** Moves the pointer over a page, and goes through it by keyboard. */
async function wander(page: Page): Promise<void> {
  for (let y = 20; y < 700; y += 40) await page.mouse.move(40 + ((y * 7) % 1100), y, { steps: 2 });
  for (let step = 0; step < 40; step++) await page.keyboard.press('Tab');
}

describe('the site', () => {
  let folder: string;
  let origin: string;
  let server: Server;
  const paths: string[] = [];
  /** Pages that lead on at once, so that nothing can be done to them. */
  const moved: string[] = [];

  beforeAll(async () => {
    const workshop = await openWorkshop();
    const root = join(workshop, 'attacked');
    await mkdir(root);
    await writePortal(root, attackPortal());
    folder = join(workshop, 'out');
    const build = start(workshop, ['node_modules/astro/bin/astro.mjs', 'build'], {
      CONTENT_ROOT: root,
      OUT_DIR: folder,
      NODE_ENV: 'production',
    });
    expect(await build.ended, build.output().slice(-3000)).toBe(0);
    for await (const file of glob('**/*.html', { cwd: folder })) {
      const path = `/${file.replace(/index\.html$/, '')}`;
      (/\/old-\d+\/$/.test(path) ? moved : paths).push(path);
    }
    paths.sort();
    const served = await serveSite({ folder }, 0, '127.0.0.1');
    server = served.server;
    origin = new URL(served.url).origin;
  });
  afterAll(() => server.close());

  test('pages of addresses that moved lead to a page of this site, and show no text of a record', async () => {
    expect(moved.length).toBeGreaterThan(0);
    for (const path of moved) {
      const html = await readFile(join(folder, path, 'index.html'), 'utf8');
      expect(html).toMatch(/<meta http-equiv="refresh" content="0; url=\/(?:ar\/|en\/)?about\/">/);
      expect(html).not.toMatch(/\b(?:hit|alert)\b/);
    }
  });

  const keyOf = (path: string): string => path.replace(/^\/(?:ar|en)\//, '/');

  describe.each(['as served', 'off'] as const)('with the policy %s', (policy) => {
    test('runs nothing, asks no other host, and holds nothing that no page of ours holds', async () => {
      if (policy === 'off') {
        for (const path of paths) {
          const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
          const html = await readFile(file, 'utf8');
          await writeFile(
            file,
            html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, ''),
          );
        }
      }
      const { context, noticed, close } = await watch(browser, origin, policy);
      const strange = new Set<string>();
      const unseen = new Map<string, Set<string>>();
      const wandered = new Set<string>();
      await inTabs(
        () => context.newPage(),
        paths,
        async (page, path) => {
          await page.goto(origin + path);
          const template = templateName(keyOf(path));
          const name = path.slice(0, 4) + template;
          if (!wandered.has(name)) {
            wandered.add(name);
            await wander(page);
          }
          const held = await handle(page);
          for (const what of held.strange) strange.add(`${what} on ${path}`);
          const missing = unseen.get(template) ?? new Set(TEXTS);
          unseen.set(template, missing);
          // French is set with another apostrophe than the one that is typed.
          const shown = held.text.replaceAll('’', "'");
          for (const text of missing) {
            if (shown.includes(text.replaceAll(/\s/g, '').replaceAll('’', "'")))
              missing.delete(text);
          }
        },
      );
      await close();
      console.log(
        `policy ${policy}: ${paths.length} pages of ${unseen.size} templates, ` +
          `${noticed.executions.length} executions, ${noticed.foreign.length} requests to other hosts`,
      );
      expect(noticed).toEqual(NOTHING);
      expect([...strange]).toEqual([]);
      const partly = [...unseen]
        .filter(([template]) => !WITHOUT_RECORDS.includes(template))
        .filter(
          ([template, { size }]) =>
            size > (template === FIRST_ROWS ? (1 - MOST) * TEXTS.length : 0),
        )
        .map(
          ([template, missing]) =>
            `${template}: ${missing.size} not shown, as ${JSON.stringify([...missing].slice(0, 3))}`,
        );
      expect(partly).toEqual([]);
    });

    test.each(OUTPUTS)('$name ($path) is what it should be', async ({ path, check }) => {
      const { context, noticed, close } = await watch(browser, origin, policy);
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(origin + path);
      expect(await check(page)).toEqual([]);
      expect(noticed).toEqual(NOTHING);
      await close();
    });
  });
});
