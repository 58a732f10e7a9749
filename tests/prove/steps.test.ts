/** Charts of steps in the browser, on the demo: no real plan has two dated figures of one commitment. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOpaque, canvasColour, canvasOf, draw, statusOf, tipOf } from '../browser/chart.ts';
import { openSession, PHONE, visit, type Session } from '../browser/session.ts';

/** 50 % on 10 June 2025, 68 % on 17 February 2026, when a meeting did not speak of it. */
const COMMITMENT = 'commitments/demo-2025-2027/9/';

let session: Session;
beforeAll(async () => {
  session = await openSession('.build/demo');
});
afterAll(() => session.close());

interface Places {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly colour: readonly number[];
}

/** The points that the page drew, the line's first one first, and the colour that it gave them. */
async function drawnPoints(page: Page): Promise<Places> {
  const line = page.locator('.figure-line');
  const points = await line.locator('circle').evaluateAll((circles) =>
    circles.map((circle) => {
      const { left, top, width, height } = circle.getBoundingClientRect();
      return { x: left + width / 2 + scrollX, y: top + height / 2 + scrollY };
    }),
  );
  return { points, colour: asOpaque(await line.evaluate((own) => getComputedStyle(own).stroke)) };
}

describe('a chart of steps', () => {
  test.each(['', 'ar/', 'en/'])(
    'draws its line where the page drew it, and breaks it off at silence: /%s',
    async (base) => {
      const { page, complaints, close } = await visit(session, `/${base}${COMMITMENT}`);
      await draw(page);
      expect(complaints).toEqual([]);
      const { points, colour } = await drawnPoints(page);
      const [first = { x: 0, y: 0 }, last = { x: 0, y: 0 }] = points;
      expect(points).toHaveLength(2);
      expect(first.x > last.x).toBe(base === 'ar/');
      const middle = (first.x + last.x) / 2;
      expect(await canvasColour(page, first)).toEqual(colour);
      expect(await canvasColour(page, last)).toEqual(colour);
      // The figure holds until the next one, and does not slope towards it.
      expect(await canvasColour(page, { x: middle, y: first.y })).toEqual(colour);
      expect(await canvasColour(page, { x: last.x, y: (first.y + last.y) / 2 })).toEqual(colour);
      expect(await canvasColour(page, { x: middle, y: (first.y + last.y) / 2 })).toEqual([
        0, 0, 0, 0,
      ]);
      const beyond = last.x + Math.sign(last.x - first.x) * 30;
      expect(await canvasColour(page, { x: beyond, y: last.y })).toEqual([0, 0, 0, 0]);
      await close();
    },
  );

  test.each([
    ['', ['ArrowRight', 'ArrowRight', 'ArrowLeft'], [/50\u00a0%/, /68\u00a0%/, /50\u00a0%/]],
    ['ar/', ['ArrowLeft', 'ArrowLeft', 'ArrowRight'], [/50\u00a0?%/, /68\u00a0?%/, /50\u00a0?%/]],
    ['en/', ['End', 'ArrowLeft', 'Home'], [/not reported/, /68%/, /50%/]],
  ])('is explored by keyboard, silence included: /%s', async (base, keys, said) => {
    const { page, complaints, close } = await visit(session, `/${base}${COMMITMENT}`);
    await draw(page);
    await canvasOf(page).focus();
    for (const [index, key] of keys.entries()) {
      await page.keyboard.press(key);
      await expect.poll(() => tipOf(page).isVisible()).toBe(true);
      expect(await statusOf(page).textContent()).toMatch(said[index] ?? /^$/);
    }
    await page.keyboard.press('Escape');
    expect(await tipOf(page).isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(['', 'ar/'])(
    'shows the value next to the pointer, inside the window, in silence: /%s',
    async (base) => {
      const { page, close } = await visit(session, `/${base}${COMMITMENT}`, { viewport: PHONE });
      await draw(page);
      const [first = { x: 0, y: 0 }] = (await drawnPoints(page)).points;
      const scrolled = await page.evaluate(() => scrollY);
      await page.mouse.move(first.x, first.y - scrolled + 3);
      await expect.poll(() => tipOf(page).isVisible()).toBe(true);
      expect(await tipOf(page).innerText()).toMatch(/50\u00a0?%/);
      const box = await tipOf(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
      expect(await statusOf(page).textContent()).toBe('');
      await close();
    },
  );

  test('takes the colours of the other theme', async () => {
    const { page, close } = await visit(session, `/${COMMITMENT}`, { colorScheme: 'light' });
    await draw(page);
    const { points, colour } = await drawnPoints(page);
    const [first = { x: 0, y: 0 }] = points;
    expect(await canvasColour(page, first)).toEqual(colour);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => canvasColour(page, first)).not.toEqual(colour);
    expect(await canvasColour(page, first)).toEqual((await drawnPoints(page)).colour);
    await close();
  });

  test('is whole without a script', async () => {
    const options = { javaScriptEnabled: false };
    const { page, close } = await visit(session, `/${COMMITMENT}`, options);
    expect(await page.locator('.figure-line circle').count()).toBe(2);
    const values = await page.locator('.figure-point').allTextContents();
    expect(values.map((value) => value.trim())).toEqual(['50\u00a0%', '68\u00a0%']);
    expect(await page.locator('figure-chart tbody tr').count()).toBe(3);
    expect(await canvasOf(page).count()).toBe(0);
    await close();
  });
});
