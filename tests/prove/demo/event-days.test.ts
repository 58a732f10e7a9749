/** Days move on while the demo's week runs: what was ahead when the pages were written is over for the reader. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, openSession, PHONE, type Session } from '../../browser/session.ts';
import { SITE_FOLDER } from '../../site/site.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession(SITE_FOLDER);
});
afterAll(() => session.close());

/** Opens a page on a day. */
async function openOn(path: string, day: string) {
  const context = await session.browser.newContext({ viewport: PHONE });
  await context.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
  return { ...(await openPage(session, context, path)), close: () => context.close() };
}

/** The last days of the rows in a part of a list, as they stand there. */
async function lastDays(page: Page, part: string): Promise<readonly string[]> {
  return page
    .locator(`${part} li`)
    .evaluateAll((rows) =>
      rows.map(
        (row) =>
          (row as HTMLElement).dataset.lastDay ??
          row.querySelector('time')?.dateTime.slice(0, '2026-05-20'.length) ??
          '',
      ),
    );
}

test.each([
  ['/events/', 'newest first'],
  ['/ar/open-gov-week/2026/events/', 'oldest first'],
])('rows of %s that are over for the reader stand among the past, %s', async (path, order) => {
  const written = await openOn(path, '2026-01-01');
  const days = await lastDays(written.page, '[data-ahead]');
  const past = await lastDays(written.page, '[data-past]');
  await written.close();
  const middle = days.toSorted()[Math.floor(days.length / 2)] ?? '';
  const day = Temporal.PlainDate.from(middle).add({ days: 1 }).toString();

  const read = await openOn(path, day);
  const ahead = await lastDays(read.page, '[data-ahead]');
  expect(ahead).toEqual(days.filter((one) => one >= day));
  const over = days.filter((one) => one < day);
  expect(over.length).toBeGreaterThan(0);
  const expected = order === 'oldest first' ? [...past, ...over] : [...over.toReversed(), ...past];
  expect(await lastDays(read.page, '[data-past]')).toEqual(expected);
  expect(await read.page.locator('[data-past]').isVisible()).toBe(true);
  expect(read.complaints).toEqual([]);
  await read.close();

  const after = await openOn(path, '2030-01-01');
  expect(await after.page.locator('[data-ahead]').isVisible()).toBe(false);
  await after.close();
});

test('the first page names only events that are still ahead, and nothing where none is', async () => {
  const written = await openOn('/', '2026-01-01');
  const days = await lastDays(written.page, '[data-ahead]');
  await written.close();
  expect(days.length).toBeGreaterThan(0);
  const after = await openOn('/', '2030-01-01');
  expect(await lastDays(after.page, '[data-ahead]')).toEqual([]);
  expect(await after.page.locator('[data-ahead]').isVisible()).toBe(false);
  await after.close();
});
