import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePages } from '../site/site.ts';
import { openPage, openSession, PHONE, type Session } from './session.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

let session: Session;
let reading: BrowserContext;
let examining: BrowserContext;
beforeAll(async () => {
  session = await openSession();
  reading = await session.browser.newContext({ viewport: { width: 320, height: 640 } });
  // The policy refuses injected scripts, axe included: only in this context is it set aside.
  examining = await session.browser.newContext({
    viewport: PHONE,
    colorScheme: 'dark',
    bypassCSP: true,
  });
});
afterAll(() => session.close());

// One page of each template in each language; every page, width and theme are the long proof's.
describe.each(samplePages().map(({ path }) => path))('%s', (path) => {
  test('fits 320 pixels and complains of nothing', async () => {
    const { page, complaints } = await openPage(session, reading, path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.close();
    expect(complaints).toEqual([]);
    expect(overflow).toBe(0);
  });

  test('is accessible', async () => {
    const { page } = await openPage(session, examining, path);
    await page.evaluate(axe);
    const result = await page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] })`,
    );
    await page.close();
    const found = (result as AxeResult).violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ html }) => html).slice(0, 3),
    ]);
    expect(found).toEqual([]);
  });
});
