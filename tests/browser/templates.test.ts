import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePages } from '../site/site.ts';
import { AXE_SCRIPT, violationsOn } from './accessibility.ts';
import { openPage, openSession, type Session } from './session.ts';

let session: Session;
let context: BrowserContext;
beforeAll(async () => {
  session = await openSession();
  context = await session.browser.newContext({
    viewport: { width: 320, height: 640 },
    colorScheme: 'dark',
  });
  await context.addInitScript(AXE_SCRIPT);
});
afterAll(() => session.close());

// One page of each template in each language; every page, width and theme are the long proof's.
describe.each(samplePages().map(({ path }) => path))('%s', (path) => {
  test('fits 320 pixels, complains of nothing and is accessible', async () => {
    const { page, complaints } = await openPage(session, context, path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    const violations = await violationsOn(page);
    await page.close();
    expect(complaints).toEqual([]);
    expect(overflow).toBe(0);
    expect(violations).toEqual([]);
  });
});
