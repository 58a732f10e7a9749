/**
 * An Arabic commitment on a cheap phone at its first visit. The line is a slow 3G: 400 kbit/s, and 300 ms until an
 * answer begins; opening the connection (DNS, TLS) is not part of it, for the server is on this machine. The processor is
 * four times slower than this machine's.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSession, PHONE, type Session } from '../browser/session.ts';
import { pages, SITE_FOLDER, templateOf } from '../site/site.ts';

const BYTES_PER_SECOND = 400_000 / 8;
const LATENCY = 300;
const SLOWER = 4;
const READABLE_WITHIN = 2000;
const MOST_BYTES = 150_000;
/** The specification says none; this much is the rounding of a glyph. */
const MOST_SHIFT = 0.01;
/** Fonts and icons are asked for after the text is drawn; a page is settled when nothing has come for so long. */
const QUIET = 800;
/** The quickest of these counts: what else a machine does can only make it slower. */
const VISITS = 5;
/** Shifts do not depend on how busy the machine is. */
const AT_ONCE = 3;

/** The title, and the sentence that says the progress or that none was reported. */
const MUST_BE_READ = ['h1', '.signals .signal-value', '.signals .signal-value + dd'];

interface Shift extends PerformanceEntry {
  readonly value: number;
}
interface Painted extends PerformanceEntry {
  readonly identifier: string;
  readonly renderTime: number;
}
interface Seen {
  readonly painted: Record<string, number>;
  readonly shifts: number[];
}
declare global {
  var seen: Seen;
}

interface Line {
  /** Since when no answer is awaited, as `performance.now()` here; absent while one is. */
  quietSince: number | undefined;
  /** Fetched by address, with headers and as compressed. */
  readonly bytes: ReadonlyMap<string, number>;
  readonly encodings: ReadonlyMap<string, string>;
}

async function slowDown(client: CDPSession): Promise<Line> {
  const addresses = new Map<string, string>();
  const bytes = new Map<string, number>();
  const encodings = new Map<string, string>();
  const line: Line = { quietSince: undefined, bytes, encodings };
  const awaited = new Set<string>();
  const settle = (requestId: string): void => {
    awaited.delete(requestId);
    if (awaited.size === 0) line.quietSince = performance.now();
  };
  client.on('Network.requestWillBeSent', ({ requestId }) => {
    awaited.add(requestId);
    line.quietSince = undefined;
  });
  client.on('Network.responseReceived', ({ requestId, response }) => {
    addresses.set(requestId, response.url);
    encodings.set(response.url, response.headers['Content-Encoding'] ?? '');
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.set(addresses.get(requestId) ?? requestId, encodedDataLength);
    settle(requestId);
  });
  client.on('Network.loadingFailed', ({ requestId }) => {
    settle(requestId);
  });
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return line;
}

/** Has the browser note when each of the texts is first drawn, and every shift of the layout. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript((selectors: readonly string[]) => {
    globalThis.seen = { painted: {}, shifts: [] };
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as Shift[]) seen.shifts.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { identifier, renderTime } of list.getEntries() as Painted[]) {
        seen.painted[identifier] ??= renderTime;
      }
    }).observe({ type: 'element', buffered: true });
    // The attribute asks for an entry once the text of the element is drawn, in whatever font.
    new MutationObserver(() => {
      for (const selector of selectors) {
        const element = document.querySelector(selector);
        if (element && !element.hasAttribute('elementtiming')) {
          for (const part of [element, ...element.querySelectorAll('*')]) {
            part.setAttribute('elementtiming', selector);
          }
        }
      }
    }).observe(document, { childList: true, subtree: true });
  }, MUST_BE_READ);
}

/** The Arabic commitments, heaviest first. */
const COMMITMENTS = pages
  .filter(({ locale, key }) => locale === 'ar' && templateOf(key) === '/commitments/*/*/')
  .map(({ path }) => ({ path, size: statSync(join(SITE_FOLDER, path, 'index.html.br')).size }))
  .sort((one, other) => other.size - one.size)
  .map(({ path }) => path);

let session: Session;
beforeAll(async () => {
  session = await openSession(SITE_FOLDER);
});
afterAll(() => session.close());

/** Opens a page as a phone does that has nothing of the site yet. */
async function firstVisit(path: string): Promise<Seen & Line> {
  const context = await session.browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await watch(page);
  const line = await slowDown(await context.newCDPSession(page));
  await page.goto(session.origin + path, { waitUntil: 'load' });
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  while (performance.now() - (line.quietSince ?? Infinity) < QUIET) await wait(QUIET / 4);
  const found = await page.evaluate(() => seen);
  await context.close();
  return { ...found, ...line };
}

function total(values: Iterable<number>): number {
  return [...values].reduce((sum, value) => sum + value, 0);
}

describe('the heaviest Arabic commitment at a first visit', () => {
  test('can be read within two seconds, and stays light', async () => {
    const [path = ''] = COMMITMENTS;
    const times: number[] = [];
    for (let visit = 1; visit <= VISITS; visit++) {
      const { painted, bytes, encodings } = await firstVisit(path);
      times.push(Math.max(...MUST_BE_READ.map((selector) => painted[selector] ?? Infinity)));
      const addresses = [...encodings.keys()];
      for (const end of [path, '.css']) {
        const address = addresses.find((url) => url.endsWith(end)) ?? end;
        expect(encodings.get(address), address).toBe('br');
      }
      expect(addresses.filter((url) => url.endsWith('.woff2')).length).toBeGreaterThan(3);
      expect(total(bytes.values())).toBeLessThan(MOST_BYTES);
    }
    const told = times.map((time) => time.toFixed(0)).join(', ');
    console.log(`${path}: read after ${told} ms`);
    expect(Math.min(...times)).toBeLessThanOrEqual(READABLE_WITHIN);
  });

  test('reads whole without scripts', async () => {
    const [path = ''] = COMMITMENTS;
    const context = await session.browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(session.origin + path, { waitUntil: 'load' });
    for (const selector of MUST_BE_READ) {
      const place = page.locator(selector).first();
      expect(await place.isVisible(), selector).toBe(true);
      expect((await place.boundingBox())?.y, selector).toBeLessThan(PHONE.height);
    }
    const parts = await page.locator('main section').count();
    expect(parts).toBeGreaterThan(3);
    await page.locator('main a[href="#facts"]').first().click();
    expect(new URL(page.url()).hash).toBe('#facts');
    await context.close();
  });
});

test('no Arabic commitment moves while its fonts come', async () => {
  const moved: string[] = [];
  const waiting = [...COMMITMENTS];
  const visitor = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const { shifts, bytes } = await firstVisit(path);
      expect([...bytes.keys()].some((url) => url.endsWith('.woff2'))).toBe(true);
      if (total(shifts) > MOST_SHIFT) moved.push(`${path} ${total(shifts).toFixed(4)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visitor));
  expect(moved).toEqual([]);
});

test('a page that moves is seen to move', async () => {
  const context = await session.browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await watch(page);
  await page.goto(session.origin + (COMMITMENTS[0] ?? ''), { waitUntil: 'load' });
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    document.querySelector('header')?.prepend(document.createElement('hr'), 'late');
  });
  await page.waitForTimeout(500);
  const { shifts } = await page.evaluate(() => seen);
  await context.close();
  expect(total(shifts)).toBeGreaterThan(MOST_SHIFT);
});
