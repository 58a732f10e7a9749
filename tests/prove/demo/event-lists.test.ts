/** Filters over a list that is cut into pages: the demo's week has about 1,400 events. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSession, PHONE, visit, type Session } from '../../browser/session.ts';
import { SITE_FOLDER } from '../../site/site.ts';

interface EventRow {
  readonly id: string;
  readonly status: string;
  readonly edition: string | null;
  readonly mode: string | null;
  readonly startsAt: string;
}

const EDITION = '2026';
const LIST = `/open-gov-week/${EDITION}/events/`;
const events = (
  JSON.parse(
    readFileSync(join(SITE_FOLDER, 'data/latest/events.json'), 'utf8'),
  ) as readonly EventRow[]
).filter(({ status, edition }) => status !== 'proposed' && edition === EDITION);

let session: Session;
beforeAll(async () => {
  session = await openSession(SITE_FOLDER);
});
afterAll(() => session.close());

const results = (page: Page) => page.locator('[data-list-results] .ruled > li');
const said = async (page: Page) =>
  Number(
    (await page.locator('[data-list-status]').textContent())
      ?.match(/[\d\s,.]*\d/)?.[0]
      .replaceAll(/\D/g, ''),
  );

async function arrived(page: Page): Promise<void> {
  await page.locator('[data-list-results]:not([hidden])').waitFor();
}

test('a filter on the third page looks at the events of all pages, and says how many there are', async () => {
  expect(events.length).toBeGreaterThan(1000);
  const { page, complaints, close } = await visit(session, `/en${LIST}3/`, { viewport: PHONE });
  await page.locator('#refine > summary').click();
  await page.getByRole('combobox', { name: 'Form' }).selectOption('online');
  await arrived(page);
  const online = events.filter(({ mode }) => mode === 'online');
  expect(await said(page)).toBe(online.length);
  expect(new URL(page.url()).search).toBe('?mode=online');
  await page.getByRole('link', { name: 'Back to the whole list' }).click();
  expect(await page.locator('[data-event-list]').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

test('rows come fifty at a time until there are as many as said, each once, and the focus goes with them', async () => {
  const { page, close } = await visit(session, `/ar${LIST}?mode=hybrid`, { viewport: PHONE });
  await arrived(page);
  const wanted = events.filter(({ mode }) => mode === 'hybrid').map(({ id }) => id);
  expect(wanted.length).toBeGreaterThan(100);
  const more = page.locator('[data-list-more]');
  for (let held = 50; held < wanted.length; held += 50) {
    expect(await results(page).count()).toBe(held);
    await more.press('Enter');
    const place = await page.evaluate(() => {
      const row = document.activeElement?.closest('li');
      return row ? [...(row.parentElement?.children ?? [])].indexOf(row) : -1;
    });
    expect(place).toBe(held);
  }
  expect(await more.isVisible()).toBe(false);
  expect(await said(page)).toBe(wanted.length);
  const links = await results(page)
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.toSorted()).toEqual(wanted.map((id) => `/ar/events/${id}/`).toSorted());
  await close();
});

test('a day of the calendar leads to as many events as it says, on as many pages as they need', async () => {
  const { page, close } = await visit(session, `/open-gov-week/${EDITION}/`, {
    javaScriptEnabled: false,
    viewport: PHONE,
  });
  const days = page.locator('.event-calendar td a');
  const counts = (await days.locator('.calendar-count').allTextContents()).map(Number);
  const busiest = counts.indexOf(Math.max(...counts));
  await days.nth(busiest).click();
  const [, day = ''] = /by\/day\/([\d-]+)\/$/.exec(new URL(page.url()).pathname) ?? [];
  const held = events.filter(({ startsAt }) => startsAt.startsWith(day));
  expect(held.length).toBe(counts[busiest]);
  expect(await page.locator('main .ruled .entry-title a').count()).toBe(Math.min(200, held.length));
  await close();
});
