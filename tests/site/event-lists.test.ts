/** Lists of events: a number beside a link is the length of the list that it leads to, and each list holds the events that it names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LOCALE, LOCALES, SITE, type Locale } from '../../src/site.ts';
import { files, pages, readText, SITE_FOLDER, type BuiltPage } from './site.ts';

interface EventRow {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly status: string;
  readonly edition: string | null;
  readonly region: string | null;
  readonly city: Readonly<Record<string, string>> | null;
  readonly mode: string | null;
  readonly themes: readonly string[] | null;
  readonly organiserKind: string | null;
  readonly languages: readonly string[] | null;
  readonly commitments: readonly string[] | null;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(SITE_FOLDER, file), 'utf8')) as unknown;
}

const rows = readJson('data/latest/events.json') as readonly EventRow[];
const shown = rows.filter(({ status }) => status !== 'proposed');
const proposed = new Set(rows.filter((row) => !shown.includes(row)).map(({ id }) => id));
const prefix = (locale: Locale) => (locale === DEFAULT_LOCALE ? '' : `/${locale}`);

/** The list of all events or of an edition, whole or with one value of a filter; its pages from the second on. */
const LIST =
  /^((?:\/open-gov-week\/(?<edition>[^/]+))?\/events\/(?:by\/(?<facet>[^/]+)\/(?<value>[^/]+)\/)?)(?:\d+\/)?$/;

interface List {
  readonly locale: Locale;
  readonly path: string;
  readonly edition: string | undefined;
  readonly facet: string | undefined;
  readonly value: string;
  /** Ids of the events, as the pages have them one after another. */
  readonly ids: readonly string[];
}

function idsOn({ root, locale }: BuiltPage): readonly string[] {
  const before = `${prefix(locale)}/events/`;
  return root
    .querySelectorAll('main .ruled .entry-title a')
    .map((link) => (link.getAttribute('href') ?? '').slice(before.length, -1));
}

/** Which page of its list a page is. */
function pageNumber({ key }: BuiltPage): number {
  return Number(/\/(\d+)\/$/.exec(key)?.[1] ?? 1);
}

const lists = new Map<string, List>();
for (const page of pages.toSorted((one, other) => pageNumber(one) - pageNumber(other))) {
  const match = LIST.exec(page.key);
  if (!match) continue;
  const [, key = ''] = match;
  const { edition, facet, value = '' } = match.groups ?? {};
  const path = prefix(page.locale) + key;
  const ids = [...(lists.get(path)?.ids ?? []), ...idsOn(page)];
  lists.set(path, { locale: page.locale, path, edition, facet, value, ids });
}

/** Every day of an event, worked out anew. */
function daysOf({ startsAt, endsAt }: EventRow): readonly string[] {
  const [first, last] = [startsAt, endsAt ?? startsAt].map((time) => Date.parse(time.slice(0, 10)));
  const days: string[] = [];
  for (let day = first ?? 0; day <= (last ?? 0); day += 86_400_000) {
    days.push(new Date(day).toISOString().slice(0, 10));
  }
  return days;
}

const VALUES: Readonly<Record<string, (row: EventRow) => readonly (string | null)[]>> = {
  month: (row) => daysOf(row).map((day) => day.slice(0, 7)),
  day: daysOf,
  region: ({ region }) => [region],
  city: ({ city }) => [city?.[DEFAULT_LOCALE] ?? null],
  mode: ({ mode }) => [mode],
  theme: ({ themes }) => themes ?? [],
  'organiser-kind': ({ organiserKind }) => [organiserKind],
  language: ({ languages }) => languages ?? [],
  commitment: ({ commitments }) => (commitments ?? []).map((id) => id.replace('/', '-')),
  status: ({ status }) => [status],
};

function number(text: string): number {
  return Number(text.replaceAll(/\D/g, ''));
}

/** Every link of a page with a number beside it. */
function countedLinks(
  root: HTMLElement,
): readonly { readonly href: string; readonly count: number }[] {
  const links = [
    ...root
      .querySelectorAll('.facet li')
      .map((item) => [item.querySelector('a'), item.querySelector('.figures')]),
    ...root
      .querySelectorAll('.event-calendar a')
      .map((link) => [link, link.querySelector('.calendar-count')]),
    ...root
      .querySelectorAll('.region-map a')
      .map((link) => [link, link.querySelector('.region-count')]),
  ];
  return links.map(([link, count]) => ({
    href: link?.getAttribute('href') ?? '',
    count: number(count ? readText(count) : ''),
  }));
}

test('there are lists of all events and of an edition to look at', () => {
  const own = [...lists.values()];
  expect(own.filter(({ edition }) => edition === undefined).length).toBeGreaterThan(10);
  expect(own.filter(({ edition }) => edition !== undefined).length).toBeGreaterThan(10);
});

test('the number beside every day, region and value is the length of the list that it leads to', () => {
  let checked = 0;
  const wrong = pages
    .filter(({ key }) => /^\/(?:events|open-gov-week)\//.test(key))
    .flatMap(({ path, root }) =>
      countedLinks(root).flatMap(({ href, count }) => {
        checked += 1;
        const length = lists.get(href)?.ids.length;
        return length === count
          ? []
          : [`${path} → ${href}: ${String(count)}, not ${String(length)}`];
      }),
    );
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(100);
});

test('a list names its length, and that of the list it is a part of', () => {
  for (const page of pages) {
    const list = lists.get(page.path);
    if (!list) continue;
    const whole = lists.get(list.path.replace(/by\/.*$/, ''));
    const said = readText(page.root.querySelector('.results-count') ?? page.root);
    const numbers = (said.match(/\d[\d\s.,\u202f\u00a0]*\d|\d/g) ?? []).map(number);
    const onPage = list.facet === undefined ? idsOn(page).length : list.ids.length;
    // Arabic says one and two in words.
    const wanted = page.locale === 'ar' && onPage <= 2 ? [] : [onPage];
    expect([page.path, numbers]).toEqual([page.path, [...wanted, whole?.ids.length]]);
  }
});

describe('the list of a value', () => {
  const by = [...lists.values()].filter(({ facet }) => facet !== undefined);

  test('holds the published events that have it, each once, of its edition where it is of one', () => {
    for (const { path, edition, facet = '', value, ids } of by) {
      const valuesOf = VALUES[facet];
      if (!valuesOf) throw new Error(`${path}: no filter ${facet}`);
      if (facet === 'city') continue;
      const wanted = shown
        .filter((row) => edition === undefined || row.edition === edition)
        .filter((row) => valuesOf(row).includes(value))
        .map(({ id }) => id);
      expect([path, ids.toSorted()]).toEqual([path, wanted.toSorted()]);
    }
  });

  test('of a town holds every event that names it, and no event is in the lists of two towns', () => {
    for (const locale of LOCALES) {
      const towns = by.filter(
        (list) => list.facet === 'city' && list.locale === locale && list.edition === undefined,
      );
      const listed = towns.flatMap(({ ids }) => ids);
      const wanted = shown.filter(({ city }) => city !== null).map(({ id }) => id);
      expect(listed.toSorted()).toEqual(wanted.toSorted());
      for (const named of Map.groupBy(shown, ({ city }) => city?.[DEFAULT_LOCALE]).values()) {
        const [first] = named;
        const own = towns.find(({ ids }) => ids.includes(first?.id ?? ''));
        const missing = named.filter(({ id }) => own?.ids.includes(id) === false);
        expect(missing.map(({ id }) => id)).toEqual([]);
      }
    }
  });

  test('is there for every value that an event has', () => {
    const paths = new Set(by.map(({ path }) => path));
    for (const [facet, valuesOf] of Object.entries(VALUES)) {
      if (facet === 'city') continue;
      for (const row of shown) {
        for (const value of valuesOf(row)) {
          if (value === null) continue;
          const wanted = [`/events/by/${facet}/${value}/`];
          if (row.edition !== null && facet !== 'month') {
            wanted.push(`/open-gov-week/${row.edition}/events/by/${facet}/${value}/`);
          }
          expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
        }
      }
    }
  });
});

test('what filters in the browser know are the events of the list, in its order, and no other', () => {
  const indexes = files.filter((file) => /(?:^|\/)events\/filter\.json$/.test(file));
  const whole = [...lists.values()].filter(({ facet }) => facet === undefined);
  expect(indexes.map((file) => `/${file.replace('filter.json', '')}`).toSorted()).toEqual(
    whole.map(({ path }) => path).toSorted(),
  );
  for (const file of indexes) {
    const { events } = readJson(file) as { readonly events: readonly (readonly [string])[] };
    const path = `/${file.replace('filter.json', '')}`;
    expect([path, events.map(([id]) => id)]).toEqual([path, lists.get(path)?.ids]);
  }
});

test('nothing that waits to be confirmed is in a list, a calendar, a map or a file for filters', () => {
  for (const { path, ids } of lists.values()) {
    expect([path, ids.filter((id) => proposed.has(id))]).toEqual([path, []]);
  }
  const chosen = [...lists.keys()].filter((path) => path.includes('/by/status/'));
  expect(chosen.length).toBeGreaterThan(0);
  expect(chosen.filter((path) => path.includes('proposed'))).toEqual([]);
});

describe('the calendar of a month', () => {
  const tables = pages
    .filter(({ key }) => /^\/(?:events|open-gov-week)\//.test(key))
    .flatMap(({ path, root }) =>
      root.querySelectorAll('.event-calendar').map((table) => ({ path, table })),
    );

  test('puts every day with events under the name of its weekday, in the order of the country', () => {
    expect(tables.length).toBeGreaterThan(3);
    for (const { path, table } of tables) {
      expect(table.querySelectorAll('thead th[scope="col"]'), path).toHaveLength(7);
      for (const week of table.querySelectorAll('tbody tr')) {
        const cells = week.querySelectorAll('td');
        expect(cells, path).toHaveLength(7);
        cells.forEach((cell, column) => {
          const day = /by\/day\/([\d-]+)\//.exec(
            cell.querySelector('a')?.getAttribute('href') ?? '',
          )?.[1];
          if (day === undefined) return;
          const weekday = (new Date(day).getUTCDay() + 6) % 7;
          expect([path, day, column]).toEqual([
            path,
            day,
            (weekday + 8 - SITE.country.weekStartsOn) % 7,
          ]);
          expect(number(readText(cell.querySelector('.calendar-day') ?? cell))).toBe(
            Number(day.slice(-2)),
          );
        });
      }
    }
  });
});
