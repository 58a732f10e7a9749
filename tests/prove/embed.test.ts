/** Figures and commitment cards stand in frames on other sites, and nothing else of the portal does. */
import { cp, mkdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deployment } from '../../src/integrations/hosting/deployment.ts';
import { serveSite } from '../../src/integrations/server.ts';
import { launchBrowser } from '../browser/browser.ts';
import { freePort, openHome, programOf, SERVERS, startServer } from './hosting-servers.ts';

const EMBEDDED = [
  '/embed/figures/2018-2020-progress/',
  '/ar/embed/figures/2018-2020-past-end/',
  '/en/embed/commitments/2018-2020/11/',
];
const REFUSED = [
  '/',
  '/ar/figures/2018-2020-progress/',
  '/en/commitments/2018-2020/11/',
  '/data/latest/',
];

let browser: Browser;
let home: string;
let folder: string;
/** Somebody else's site, which shows in a frame whatever its address asks for. */
let host: Server;
let hostOrigin: string;

beforeAll(async () => {
  browser = await launchBrowser();
  home = await openHome();
  folder = join(home, 'site');
  await mkdir(folder);
  await cp('dist', folder, { recursive: true });
  host = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://host.example');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Host</title><iframe src="${searchParams.get('frame') ?? ''}" width="600" height="700"></iframe>`,
    );
  });
  const port = await freePort();
  // Another name than the portal's, so that it is another site.
  hostOrigin = `http://127.0.0.1:${String(port)}`;
  await new Promise<void>((resolve) => host.listen(port, '127.0.0.1', resolve));
});
afterAll(async () => {
  host.close();
  await browser.close();
  await rm(home, { recursive: true, force: true });
});

/** What a frame on the other site holds of a page: its first heading; absent where the browser refused it. */
async function framed(address: string): Promise<string | undefined> {
  const page = await browser.newPage();
  try {
    await page.goto(`${hostOrigin}/?frame=${encodeURIComponent(address)}`, { waitUntil: 'load' });
    const frame: Frame | undefined = page.frames()[1];
    if (frame?.url() !== address) return undefined;
    return (await frame.locator('h1').textContent())?.trim();
  } finally {
    await page.close();
  }
}

async function expectFrames(origin: string): Promise<void> {
  for (const path of EMBEDDED)
    expect([path, await framed(origin + path)]).toEqual([path, expect.stringMatching(/\S/)]);
  for (const path of REFUSED)
    expect([path, await framed(origin + path)]).toEqual([path, undefined]);
}

describe('on another site', () => {
  test('our own server lets figures and cards stand in a frame, and nothing else', async () => {
    const { server, url } = await serveSite({ folder }, 0, '127.0.0.1');
    await expectFrames(new URL(url).origin).finally(() => server.close());
  });

  for (const tried of SERVERS) {
    const program = programOf(tried.program);
    if (program === undefined) {
      console.log(`not proven here: frames by ${tried.name}, which is not installed`);
      continue;
    }
    test(`${tried.name} lets figures and cards stand in a frame, and nothing else`, async () => {
      const port = await freePort();
      const origin = `http://localhost:${String(port)}`;
      const server = await startServer(
        tried,
        program,
        deployment(new URL('/', origin), folder, []),
      );
      await expectFrames(origin).finally(server.stop);
    });
  }

  test('a chart in a frame can be explored, loads nothing from elsewhere, and leads out of the frame', async () => {
    const { server, url } = await serveSite({ folder }, 0, '127.0.0.1');
    const { origin } = new URL(url);
    const page = await browser.newPage();
    const strangers: string[] = [];
    page.on('request', (request) => {
      const asked = new URL(request.url()).origin;
      if (asked !== origin && asked !== hostOrigin) strangers.push(request.url());
    });
    const address = `${origin}/embed/figures/2018-2020-timeliness/`;
    await page.goto(`${hostOrigin}/?frame=${encodeURIComponent(address)}`, { waitUntil: 'load' });
    const frame = page.frames()[1];
    await frame?.locator('canvas').first().waitFor({ state: 'attached' });
    expect(strangers).toEqual([]);
    expect(await frame?.locator('.embed-more a').getAttribute('href')).toContain('/figures/');
    expect(await frame?.locator('base').getAttribute('target')).toBe('_blank');
    await page.close();
    server.close();
  });
});
