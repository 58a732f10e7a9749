import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE_SCRIPT, violationsOn } from './accessibility.ts';
import { asOpaque, canvasColour, canvasOf, draw, statusOf, tipOf } from './chart.ts';
import { openPage, openSession, PHONE, visit, type Session } from './session.ts';

const FIGURE = 'figures/2018-2020-progress/';
/** Row of the first commitment of which nothing was reported. */
const SILENT = 5;

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

/** The colour of the canvas in the middle of a row's bar, at a share of its length from where bars begin. */
async function colourAt(page: Page, row: number, share: number): Promise<readonly number[]> {
  const bar = page.locator('.figure-measure > svg').nth(row);
  const place = await bar.evaluate((own, along) => {
    const { left, top, width, height } = own.getBoundingClientRect();
    const isMirrored = getComputedStyle(own).direction === 'rtl';
    const x = left + width * (isMirrored ? 1 - along : along);
    return { x: x + scrollX, y: top + height / 2 + scrollY };
  }, share);
  return canvasColour(page, place);
}

/** The colour that the page gives a part of a row's bar. */
async function fillOf(page: Page, row: number, part: string): Promise<readonly number[]> {
  const shape = page.locator('.figure-measure > svg').nth(row).locator(part);
  return asOpaque(await shape.evaluate((own) => getComputedStyle(own).fill));
}

describe('a chart', () => {
  test('is whole without a script: names, values, bars and table', async () => {
    const { page, close } = await visit(session, `/${FIGURE}`, { javaScriptEnabled: false });
    const rows = page.locator('.figure-rows > li');
    expect(await rows.count()).toBe(18);
    expect(await page.locator('.figure-rows .bar-done').count()).toBe(13);
    expect(await rows.nth(0).locator('.figure-value').innerText()).toBe('57\u00a0%');
    expect(
      await rows
        .nth(SILENT - 1)
        .locator('.figure-value')
        .innerText(),
    ).toBe('non renseigné');
    expect(await page.locator('.figure-tip').count()).toBe(0);
    await page.locator('.figure summary').click();
    expect(await page.locator('.figure tbody tr:visible').count()).toBe(18);
    await close();
  });

  test('fetches what draws it when it comes into view, and not before', async () => {
    const context = await session.browser.newContext({ viewport: { width: 800, height: 200 } });
    const page = await context.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`${session.origin}/${FIGURE}`, { waitUntil: 'networkidle' });
    const isDrawing = (url: string) => url.includes('figure-drawing');
    expect(fetched.filter(isDrawing)).toEqual([]);
    await draw(page);
    expect(fetched.filter(isDrawing)).toHaveLength(1);
    await context.close();
  });

  test('stays as the page drew it when that cannot be fetched', async () => {
    const context = await session.browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    await page.route(/figure-drawing/, (route) => route.abort());
    const failing = page.waitForEvent('requestfailed');
    await page.goto(`${session.origin}/${FIGURE}`);
    await page.locator('[data-chart-plot]').scrollIntoViewIfNeeded();
    await failing;
    expect(await page.locator('[data-drawn]').count()).toBe(0);
    expect(await page.locator('.bar-done').first().isVisible()).toBe(true);
    expect(await canvasOf(page).count()).toBe(0);
    await context.close();
  });

  test.each(['', 'ar/'])(
    'draws bars where the page drew them, and moves nothing: /%s',
    async (base) => {
      const { page, complaints, close } = await visit(session, `/${base}${FIGURE}`);
      const place = () =>
        page.locator('.figure-source').evaluate((end) => {
          const { top, width } = end.getBoundingClientRect();
          return [top + scrollY, width];
        });
      const before = await place();
      await draw(page);
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      expect(await place()).toEqual(before);
      // Before the canvas is read: the browser would complain about that.
      expect(complaints).toEqual([]);
      const [done, track] = [
        await fillOf(page, 0, '.bar-done'),
        await fillOf(page, 0, '.bar-track'),
      ];
      // The first commitment stands at 57 %.
      expect(await colourAt(page, 0, 0.02)).toEqual(done);
      expect(await colourAt(page, 0, 0.55)).toEqual(done);
      expect(await colourAt(page, 0, 0.6)).toEqual(track);
      expect(await colourAt(page, SILENT - 1, 0.3)).toEqual([0, 0, 0, 0]);
      await close();
    },
  );

  test('takes the colours of the other theme, and its places at another width', async () => {
    const { page, close } = await visit(session, `/${FIGURE}`, { colorScheme: 'light' });
    await draw(page);
    const light = await colourAt(page, 1, 0.5);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => colourAt(page, 1, 0.5)).not.toEqual(light);
    expect(await colourAt(page, 1, 0.5)).toEqual(await fillOf(page, 1, '.bar-done'));
    await page.setViewportSize(PHONE);
    const done = await fillOf(page, 0, '.bar-done');
    await expect.poll(() => colourAt(page, 0, 0.55)).toEqual(done);
    expect(await colourAt(page, 0, 0.6)).not.toEqual(done);
    await close();
  });

  test('is explored by keyboard, silence included, and says what it shows', async () => {
    const { page, complaints, close } = await visit(session, `/en/${FIGURE}`);
    await draw(page);
    await canvasOf(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => tipOf(page).isVisible()).toBe(true);
    expect(await tipOf(page).innerText()).toContain('57%');
    expect(await statusOf(page).textContent()).toContain('57%');
    for (let row = 1; row < SILENT; row += 1) await page.keyboard.press('ArrowDown');
    expect(await statusOf(page).textContent()).toMatch(/^5\..*not reported/);
    await page.keyboard.press('End');
    expect(await statusOf(page).textContent()).toMatch(/^18\./);
    await page.keyboard.press('Home');
    expect(await statusOf(page).textContent()).toMatch(/^1\./);
    await page.keyboard.press('Escape');
    expect(await tipOf(page).isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  test('goes on by the arrow that points to where Arabic goes on', async () => {
    const { page, close } = await visit(session, `/ar/${FIGURE}`);
    await draw(page);
    await canvasOf(page).focus();
    for (const [key, number] of [
      ['ArrowLeft', 1],
      ['ArrowLeft', 2],
      ['ArrowRight', 1],
    ] as const) {
      await page.keyboard.press(key);
      expect(await statusOf(page).textContent()).toMatch(new RegExp(`^${String(number)}\\.`));
    }
    await close();
  });

  test.each(['', 'ar/'])(
    'shows a value under the pointer, inside the window, in silence: /%s',
    async (base) => {
      const { page, close } = await visit(session, `/${base}${FIGURE}`, { viewport: PHONE });
      await draw(page);
      await page.locator('.figure-measure').nth(1).hover();
      await expect.poll(() => tipOf(page).isVisible()).toBe(true);
      expect(await tipOf(page).innerText()).toMatch(/100\u00a0?%/);
      const box = await tipOf(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
      expect(await statusOf(page).textContent()).toBe('');
      await page.keyboard.press('Escape');
      expect(await tipOf(page).isVisible()).toBe(false);
      await close();
    },
  );

  test.each(['', 'ar/', 'en/'])(
    'breaks no rule of accessibility while a value is shown: /%s',
    async (base) => {
      const context = await session.browser.newContext({ viewport: PHONE });
      await context.addInitScript(AXE_SCRIPT);
      const { page, complaints } = await openPage(session, context, `/${base}${FIGURE}`);
      await draw(page);
      await canvasOf(page).focus();
      await page.keyboard.press('ArrowDown');
      expect(await violationsOn(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  test('is taken along as the files that its page names, each whole', async () => {
    const { page, close } = await visit(session, `/ar/${FIGURE}`);
    const links = page.locator('a[download]');
    const found: [name: string, begins: string][] = [];
    for (const link of await links.all()) {
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      const bytes = readFileSync(await download.path());
      found.push([download.suggestedFilename(), bytes.subarray(0, 4).toString('latin1')]);
    }
    expect(found).toEqual([
      ['2018-2020-progress.csv', 'key,'],
      ['2018-2020-progress.json', '{\n  '],
      ['2018-2020-progress.svg', '<svg'],
      ['2018-2020-progress-1200x675.png', '\u0089PNG'],
      ['2018-2020-progress-1080x1350.png', '\u0089PNG'],
    ]);
    await close();
  });

  test('prints as the page drew it', async () => {
    const { page, close } = await visit(session, `/${FIGURE}`);
    await draw(page);
    await page.emulateMedia({ media: 'print' });
    expect(await canvasOf(page).isVisible()).toBe(false);
    expect(await page.locator('.figure-rows .bar-done').first().isVisible()).toBe(true);
    await close();
  });
});
