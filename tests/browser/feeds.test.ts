/** Feeds in a browser: XML to the letter, and texts as a reader shows them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAtom } from '../feeds/read-feed.ts';
import { readerPage } from '../feeds/reader-page.ts';
import { launchBrowser } from './browser.ts';

const SITE = 'dist';
const feeds = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.atom'))
  .toSorted();

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const textOf = (file: string): string => readFileSync(join(SITE, file), 'utf8');

test('every Atom feed is well-formed XML, in the name space of Atom', async () => {
  expect(feeds.length).toBeGreaterThan(100);
  const wrong = await page.evaluate(
    (texts) =>
      texts.flatMap(([name, text]) => {
        const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
        if (root.querySelector('parsererror')) return [name];
        const isAtom =
          root.localName === 'feed' && root.namespaceURI === 'http://www.w3.org/2005/Atom';
        return isAtom ? [] : [name];
      }),
    feeds.map((file) => [file, textOf(file)] as const),
  );
  expect(wrong).toEqual([]);
});

test('what is no XML is noticed', async () => {
  const isWrong = await page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror') !==
      null,
    textOf('feeds/all.atom').replace('</title>', ''),
  );
  expect(isWrong).toBe(true);
});

test('in Arabic entries run from right to left, and percentages keep their order', async () => {
  const feed = readAtom(textOf('ar/feeds/all.atom'));
  await page.setContent(readerPage(feed));
  const entry = page.locator('article').filter({ hasText: '24%' }).first();
  expect(await entry.locator('h2').evaluate((heading) => getComputedStyle(heading).direction)).toBe(
    'rtl',
  );
  const box = (text: string) =>
    entry.evaluate((element, searched) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(searched) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + searched.length);
        return range.getBoundingClientRect().x;
      }
      return undefined;
    }, text);
  const [label, figure, sign] = await Promise.all([box('نسبة'), box('24'), box('%')]);
  expect(figure).toBeLessThan(label ?? 0);
  expect(sign).toBeGreaterThan(figure ?? 0);
});
