import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE_SCRIPT, violationsOn } from './accessibility.ts';
import { openPage, openSession, PHONE, placeOf, visit, type Session } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

interface EventRow {
  readonly id: string;
  readonly status: string;
  readonly edition: string | null;
  readonly region: string | null;
  readonly startsAt: string;
  readonly endsAt: string | null;
}

const rows = JSON.parse(
  readFileSync('dist/data/latest/events.json', 'utf8'),
) as readonly EventRow[];
const shown = rows.filter(({ status }) => status !== 'proposed');

/** The value that most events have, and those that have it. */
function most(facet: 'region' | 'edition'): { value: string; ids: readonly string[] } {
  const groups = Map.groupBy(
    shown.filter((row) => row[facet] !== null),
    (row) => row[facet] ?? '',
  );
  const [value = '', events = []] =
    [...groups].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
  return { value, ids: events.map(({ id }) => id) };
}

const REGION = most('region');
const EDITION = most('edition');

const query = (page: Page) => new URL(page.url()).search;
const status = (page: Page) => page.locator('[data-list-status]').textContent();

/** Ids of the events that a reader sees, whoever wrote the rows. */
async function ids(page: Page): Promise<readonly string[]> {
  const links = await page
    .locator('main .ruled li:visible .entry-title a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.map((href) => /(\d{4}\/[^/]+)\/$/.exec(href)?.[1] ?? href).toSorted();
}

/** Waits until the list that the script writes is there. */
async function arrived(page: Page): Promise<void> {
  await page.locator('[data-list-results]:not([hidden])').waitFor();
}

test('there are events, regions and an edition to look at', () => {
  expect(shown.length).toBeGreaterThan(5);
  expect(REGION.ids.length).toBeGreaterThan(1);
  expect(EDITION.ids.length).toBeGreaterThan(1);
});

describe('the list of events with its script', () => {
  test('narrows by several filters at once, says how many are left, and keeps all of it in the address', async () => {
    const { page, complaints, close } = await visit(session, '/en/events/');
    expect(await ids(page)).toEqual(shown.map(({ id }) => id).toSorted());
    await page.getByRole('combobox', { name: 'Region' }).selectOption(REGION.value);
    await arrived(page);
    expect(await ids(page)).toEqual(REGION.ids.toSorted());
    expect(await status(page)).toContain(`${String(REGION.ids.length)} events of `);
    expect(query(page)).toBe(`?region=${REGION.value}`);

    const own = shown.find(({ id }) => id === REGION.ids[0]);
    await page.getByRole('combobox', { name: 'State' }).selectOption(own?.status ?? '');
    const both = shown
      .filter(({ region, status: state }) => region === REGION.value && state === own?.status)
      .map(({ id }) => id);
    expect(await ids(page)).toEqual(both.toSorted());
    expect(query(page)).toBe(`?region=${REGION.value}&status=${own?.status ?? ''}`);

    await page
      .getByRole('link', { name: /^Remove the filter/ })
      .last()
      .click();
    expect(query(page)).toBe(`?region=${REGION.value}`);
    expect(
      await page.locator('[data-list-status]').evaluate((one) => one === document.activeElement),
    ).toBe(true);
    await page.goBack();
    expect(await ids(page)).toEqual(both.toSorted());
    await page.goBack();
    expect(await ids(page)).toEqual(REGION.ids.toSorted());
    await page.goBack();
    expect(await ids(page)).toEqual(shown.map(({ id }) => id).toSorted());
    expect(query(page)).toBe('');
    expect(complaints).toEqual([]);
    await close();
  });

  test('opens as the address says, after a reload too, and forgets what it does not know', async () => {
    const path = `/ar/open-gov-week/${EDITION.value}/events/?region=${REGION.value}&colour=red`;
    const { page, complaints, close } = await visit(session, path);
    const wanted = shown
      .filter(({ region, edition }) => region === REGION.value && edition === EDITION.value)
      .map(({ id }) => id);
    for (const again of [false, true]) {
      if (again) await page.reload();
      await arrived(page);
      expect(await ids(page)).toEqual(wanted.toSorted());
      expect(await page.locator('.chips a').count()).toBe(1);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test('finds words of title, place and organiser without their accents', async () => {
    const { page, close } = await visit(session, '/events/');
    await page.getByRole('main').getByRole('searchbox').fill('TEMARA');
    await arrived(page);
    expect(await ids(page)).toEqual(['2024/temara']);
    await page.waitForURL(/\?q=TEMARA$/);
    await close();
  });

  test('says when nothing is left, and leads back to the whole list', async () => {
    const { page, close } = await visit(session, '/events/');
    await page.getByRole('main').getByRole('searchbox').fill('xyz');
    await arrived(page);
    expect(await status(page)).toContain('Aucun événement sur');
    expect(await ids(page)).toEqual([]);
    await page.locator('[data-list-none] a').click();
    expect(await ids(page)).toHaveLength(shown.length);
    expect(query(page)).toBe('');
    expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe('');
    await close();
  });

  test('asks for the file of all events once, when somebody turns to the filters, and not before', async () => {
    const { page, close } = await visit(session, '/events/', { viewport: PHONE });
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.json')) asked.push(pathname);
    });
    await page.locator('#refine > summary').click();
    expect(asked).toEqual([]);
    await page.getByRole('main').getByRole('searchbox').focus();
    await page.getByRole('combobox', { name: 'Région' }).selectOption(REGION.value);
    await arrived(page);
    await page.getByRole('combobox', { name: 'Région' }).selectOption('');
    expect(asked).toEqual(['/events/filter.json']);
    await close();
  });

  test('says when the file does not come, keeps the list and gives the pages of single filters', async () => {
    const { page, close } = await visit(session, '/en/events/');
    await page.route('**/filter.json', (route) => route.abort());
    await page.getByRole('combobox', { name: 'Region' }).selectOption(REGION.value);
    await page.getByText('The list could not be loaded.').waitFor();
    expect(await ids(page)).toHaveLength(shown.length);
    expect(await page.locator('.facet a').first().isVisible()).toBe(true);
    await page.unroute('**/filter.json');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await arrived(page);
    expect(await ids(page)).toEqual(REGION.ids.toSorted());
    await close();
  });

  test('can be used by keyboard alone, and the results have the focus when they are asked for', async () => {
    const { page, close } = await visit(session, '/ar/events/', { viewport: PHONE });
    await page.locator('#refine > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('أكادير');
    await arrived(page);
    await page.keyboard.press('Enter');
    const focused = await page.evaluate(() =>
      document.activeElement?.hasAttribute('data-list-status'),
    );
    expect(focused).toBe(true);
    const before = await ids(page);
    expect(before.length).toBeGreaterThan(0);
    // The filter in force, the folds of calendar and map, then the rows.
    for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ar\/events\/\d{4}\//);
    await page.goBack();
    await arrived(page);
    expect(await ids(page)).toEqual(before);
    await close();
  });

  test('moves nothing when the form appears, on a phone and on a desk', async () => {
    for (const options of [{ viewport: PHONE }, {}]) {
      const place = (javaScriptEnabled: boolean) =>
        placeOf(session, '/events/', 'main .ruled > li', { ...options, javaScriptEnabled });
      expect(await place(true)).toBe(await place(false));
    }
  });

  test('knows nothing of what waits to be confirmed', async () => {
    const proposed = rows.filter((row) => !shown.includes(row)).map(({ id }) => id);
    const { page, close } = await visit(session, '/events/?q=2');
    await arrived(page);
    const options = await page
      .locator('#filter-status option')
      .evaluateAll((all) => all.map((option) => option.getAttribute('value')));
    expect(options).not.toContain('proposed');
    expect((await ids(page)).filter((id) => proposed.includes(id))).toEqual([]);
    await close();
  });
});

/** The list as it was written on an earlier day, read on another. */
async function openOn(path: string, written: string, read: string) {
  const context = await session.browser.newContext({ viewport: PHONE });
  await context.clock.setFixedTime(new Date(`${read}T12:00:00Z`));
  await context.route('**/events/**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const body = await response.text();
    const edited = body.replaceAll(
      /data-reference-day="[^"]*"/g,
      `data-reference-day="${written}"`,
    );
    return route.fulfill({ response, body: edited });
  });
  return { ...(await openPage(session, context, path)), close: () => context.close() };
}

/** Ids of the rows in one of the two parts of the results. */
async function idsIn(page: Page, part: 'ahead' | 'past'): Promise<readonly string[]> {
  const links = await page
    .locator(`[data-results="${part}"]:visible .entry-title a`)
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.map((href) => /(\d{4}\/[^/]+)\/$/.exec(href)?.[1] ?? href);
}

describe('what a filter leaves', () => {
  const of2024 = shown.filter(({ edition }) => edition === '2024');
  const lastDay = ({ startsAt, endsAt }: EventRow) => (endsAt ?? startsAt).slice(0, 10);

  test.each([
    ['2024-05-21', '2024-05-21'],
    ['2024-05-21', '2024-05-31'],
    ['2024-05-21', '2024-05-01'],
  ])('of a list of %s is ahead or over on the day of the reader, %s', async (written, read) => {
    const day = read > written ? read : written;
    const { page, close } = await openOn('/open-gov-week/2024/events/?q=2024', written, read);
    await page.locator('#refine > summary').click();
    await page.getByRole('main').getByRole('searchbox').fill('');
    await page.getByRole('combobox', { name: 'État' }).selectOption('confirmed');
    await arrived(page);
    const confirmed = of2024.filter(({ status: state }) => state === 'confirmed');
    const [over, ahead] = [true, false].map((isOver) =>
      confirmed.filter((event) => lastDay(event) < day === isOver).map(({ id }) => id),
    );
    expect((await idsIn(page, 'ahead')).toSorted()).toEqual(ahead?.toSorted());
    expect((await idsIn(page, 'past')).toSorted()).toEqual(over?.toSorted());
    expect(ahead?.length).toBeGreaterThan(0);
    expect(over?.length).toBeGreaterThan(0);
    await close();
  });

  test('is counted on the days of the calendar and in the regions of the map, which narrow it further', async () => {
    const path = `/en/open-gov-week/${EDITION.value}/events/`;
    const { page, complaints, close } = await visit(session, path);
    for (const fold of await page.locator('[data-event-overview] > details > summary').all())
      await fold.click();
    const numbers = async () =>
      page
        .locator('[data-event-overview] [data-facet] a')
        .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));
    const whole = await numbers();
    const own = shown.filter(({ edition }) => edition === EDITION.value);
    const inRegion = own.filter(({ region }) => region === REGION.value);

    await page.getByRole('combobox', { name: 'Region' }).selectOption(REGION.value);
    await arrived(page);
    const chosen = page.locator(`[data-facet="region"][data-value="${REGION.value}"] a`);
    expect(await chosen.getAttribute('aria-current')).toBe('true');
    expect(await chosen.locator('.region-count').textContent()).toBe(String(inRegion.length));
    const days = page.locator('.event-calendar td a');
    const left = page.locator('.event-calendar td a[href]');
    expect(await left.count()).toBeLessThan(await days.count());
    expect(await left.count()).toBeGreaterThan(0);

    const day = page.locator('.event-calendar td:has(a[href])').first();
    const value = (await day.getAttribute('data-value')) ?? '';
    const count = Number(await day.locator('.calendar-count').textContent());
    await day.locator('a').click();
    expect(new URLSearchParams(query(page)).get('day')).toBe(value);
    expect(await ids(page)).toHaveLength(count);
    expect(await status(page)).toContain(`${String(count)} event`);
    expect(await day.locator('a').textContent()).toMatch(
      new RegExp(`: ${String(count)} events?\\s*$`),
    );
    expect(
      await page.locator('[data-list-status]').evaluate((one) => one === document.activeElement),
    ).toBe(true);

    await page.goBack();
    expect(await ids(page)).toEqual(inRegion.map(({ id }) => id).toSorted());
    await page.goBack();
    expect(await numbers()).toEqual(whole);
    expect(await page.locator('[data-event-overview] [aria-current]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the lists of events without scripts', () => {
  test('lead from a region of the map and from a day of the calendar to as many events as they say', async () => {
    const options = { javaScriptEnabled: false, viewport: PHONE };
    const { page, close } = await visit(session, `/open-gov-week/${EDITION.value}/`, options);
    for (const selector of ['.region-map a', '.event-calendar td a']) {
      const link = page.locator(selector).first();
      const count = Number(await link.locator('.region-count, .calendar-count').textContent());
      await link.click();
      expect(new URL(page.url()).pathname).toContain(`/open-gov-week/${EDITION.value}/events/by/`);
      expect(await ids(page)).toHaveLength(count);
      await page.goBack();
    }
    await close();
  });

  test('are whole, with one filter a page behind a fold and nothing that needs a script', async () => {
    const { page, close } = await visit(session, '/events/', { javaScriptEnabled: false });
    expect(await ids(page)).toHaveLength(shown.length);
    expect(await page.getByRole('main').getByRole('searchbox').isVisible()).toBe(false);
    await page.locator('#refine > summary').click();
    await page.locator(`.facet a[href="/events/by/region/${REGION.value}/"]`).click();
    expect(await ids(page)).toEqual(REGION.ids.toSorted());
    expect(await page.getByRole('link', { name: "Combiner avec d'autres filtres" }).count()).toBe(
      0,
    );
    await close();
  });
});

test('the page of one filter leads to the form with that filter in force', async () => {
  const { page, close } = await visit(session, `/events/by/region/${REGION.value}/`);
  await page.locator('.disclosure > summary').click();
  await page.locator('.with-script a').click();
  await arrived(page);
  expect(query(page)).toBe(`?region=${REGION.value}`);
  expect(await ids(page)).toEqual(REGION.ids.toSorted());
  await close();
});

/** Every view of an edition: whole, and narrowed, with its calendar and its map unfolded. */
const VIEWS: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['on a small phone', { viewport: { width: 320, height: 640 } }],
  ['on a desk in the dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active', viewport: PHONE }],
];

describe.each(VIEWS)('calendar, map and results %s', (_, options) => {
  test('fit, are accessible, and are large enough for a thumb', async () => {
    const context = await session.browser.newContext(options);
    await context.addInitScript(AXE_SCRIPT);
    for (const locale of ['', '/ar']) {
      const list = `${locale}/open-gov-week/${EDITION.value}/events/`;
      for (const path of [
        list,
        `${list}?region=${REGION.value}`,
        `${locale}/open-gov-week/${EDITION.value}/`,
      ]) {
        const { page, complaints } = await openPage(session, context, path);
        if (path.includes('?')) await arrived(page);
        for (const fold of await page.locator('main .disclosure:not([open]) > summary').all()) {
          if (await fold.isVisible()) await fold.click();
        }
        const found = await page.evaluate(() => ({
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          narrow: [
            ...document.querySelectorAll('.region-map a, .region-online a, .event-calendar a'),
          ].flatMap((link) => {
            const { width, height } = link.getBoundingClientRect();
            // Seven columns of 320 pixels are narrower than a thumb: there the height makes up for it.
            const least = link.closest('.event-calendar') ? 36 : 44;
            const isNarrow = height > 0 && (height < 44 || width < least);
            return isNarrow ? [`${link.textContent} ${String(width)} × ${String(height)}`] : [];
          }),
        }));
        expect([path, found]).toEqual([path, { overflow: 0, narrow: [] }]);
        expect([path, await violationsOn(page)]).toEqual([path, []]);
        expect(complaints).toEqual([]);
        await page.close();
      }
    }
    await context.close();
  });
});

describe('sharing an event', () => {
  const event = shown[0]?.id ?? '';

  /** A browser with a sheet for sharing that notes what it was handed, and closes as told. */
  async function withSheet(answer: 'shared' | 'closed') {
    const context = await session.browser.newContext({ viewport: PHONE });
    await context.addInitScript((how) => {
      const handed: unknown[] = [];
      Object.assign(globalThis, { handed });
      Object.defineProperty(navigator, 'share', {
        value: (data: unknown) => {
          handed.push(data);
          return how === 'closed'
            ? Promise.reject(new DOMException('closed', 'AbortError'))
            : Promise.resolve();
        },
      });
    }, answer);
    return { context, ...(await openPage(session, context, `/ar/events/${event}/`)) };
  }

  test.each(['shared', 'closed'] as const)(
    'hands title and address to the sheet of the system, whether it is %s or not',
    async (answer) => {
      const { context, page, complaints } = await withSheet(answer);
      await page.locator('main [data-share]').click();
      const handed = await page.evaluate(() => (globalThis as { handed?: unknown[] }).handed);
      const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
      const heading = await page.locator('h1').textContent();
      expect(handed).toEqual([{ title: heading?.trim(), url: canonical }]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  test('has no button where there is no such sheet, and links that hold the whole address', async () => {
    const { page, close } = await visit(session, `/ar/events/${event}/`);
    expect(await page.evaluate(() => typeof navigator.share)).toBe('undefined');
    expect(await page.locator('main [data-share]').isVisible()).toBe(false);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    for (const start of ['mailto:', 'https://wa.me/']) {
      const href = await page.locator(`main a[href^="${start}"]`).first().getAttribute('href');
      expect(decodeURIComponent(href ?? '')).toContain(canonical);
    }
    await close();
  });
});

test('the editions are a filter of all events', async () => {
  const { page, close } = await visit(session, `/en/events/?edition=${EDITION.value}`);
  await arrived(page);
  expect(await ids(page)).toEqual(EDITION.ids.toSorted());
  expect(await status(page)).toContain(`${String(EDITION.ids.length)} events of `);
  await close();
});
