/** The pages of events and of the Open Gov Week show what the published rows say, and nothing that waits to be confirmed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../src/site.ts';
import { words } from '../../src/i18n/words.ts';
import { pageAt, pages, readText, SITE_FOLDER } from './site.ts';

type Texts = Readonly<Partial<Record<Locale, string>>>;

interface EventRow {
  readonly id: string;
  readonly title: Texts;
  readonly startsAt: string;
  readonly status: string;
  readonly edition: string | null;
  readonly region: string | null;
  readonly mode: string | null;
}

function rowsOf(dataset: string): readonly EventRow[] {
  return JSON.parse(
    readFileSync(join(SITE_FOLDER, `data/latest/${dataset}.json`), 'utf8'),
  ) as readonly EventRow[];
}

const rows = rowsOf('events');
const shown = rows.filter(({ status }) => status !== 'proposed');
const prefix = (locale: Locale) => (locale === DEFAULT_LOCALE ? '' : `/${locale}`);

test('there are events to look at', () => {
  expect(shown.length).toBeGreaterThan(5);
});

describe('the page of an event', () => {
  test('is there in every language for each event that is shown, and for no other', () => {
    const own = pages.filter(({ key }) => /^\/events\/\d{4}\/[^/]+\/$/.test(key));
    const wanted = LOCALES.flatMap((locale) =>
      shown.map(({ id }) => `${prefix(locale)}/events/${id}/`),
    );
    expect(own.map(({ path }) => path).toSorted()).toEqual(wanted.toSorted());
  });

  test('says its day to programs, and its state first where it does not take place as announced', () => {
    for (const locale of LOCALES) {
      const { changed } = words(locale).event;
      for (const { id, startsAt, status } of shown) {
        const { path, root } = pageAt(`${prefix(locale)}/events/${id}/`);
        expect(root.querySelector('main time')?.getAttribute('datetime'), path).toBe(startsAt);
        const heading = readText(root.querySelector('h1') ?? root);
        for (const [name, pattern] of Object.entries(changed)) {
          const [before = ''] = pattern.split('{title}');
          expect(heading.startsWith(before.trimEnd()), `${path} ${name}`).toBe(status === name);
        }
      }
    }
  });
});

describe('the lists of events', () => {
  test('have each event that is shown once, and none that is only proposed', () => {
    for (const locale of LOCALES) {
      const listed = pages
        .filter((page) => page.locale === locale && /^\/events\/(?:\d+\/)?$/.test(page.key))
        .flatMap(({ root }) =>
          root
            .querySelectorAll('main .ruled .entry-title a')
            .map((link) => link.getAttribute('href') ?? ''),
        );
      const wanted = shown.map(({ id }) => `${prefix(locale)}/events/${id}/`);
      expect(listed.toSorted()).toEqual(wanted.toSorted());
    }
  });

  test('with one value of a filter have as many as their page says', () => {
    const narrowed = pages.filter(({ key }) => /^\/events\/by\/region\/[^/]+\/$/.test(key));
    expect(narrowed.length).toBeGreaterThan(LOCALES.length);
    for (const { key, path, root } of narrowed) {
      const region = key.split('/')[4];
      const wanted = shown.filter((row) => row.region === region).length;
      expect(root.querySelectorAll('main .ruled .entry-title').length, path).toBe(wanted);
    }
  });
});

describe('the page of an edition', () => {
  const editions = rowsOf('editions');

  test('has its events, and a map whose numbers are theirs', () => {
    for (const locale of LOCALES) {
      for (const { id } of editions) {
        const { path, root } = pageAt(`${prefix(locale)}/open-gov-week/${id}/`);
        const own = shown.filter(({ edition }) => edition === id);
        expect(root.querySelectorAll('main .ruled .entry-title').length, path).toBe(own.length);
        const tiles = root.querySelectorAll('.region-map .region-count').map(readText);
        const located = own.filter(({ region }) => region !== null).length;
        const sum = tiles.reduce((total, count) => total + Number(count), 0);
        expect([path, sum]).toEqual([path, own.length === 0 ? 0 : located]);
      }
    }
  });

  test('leads to all others, and says which one it is', () => {
    for (const { id } of editions) {
      const { path, root } = pageAt(`/open-gov-week/${id}/`);
      const current = root
        .querySelectorAll('nav [aria-current="page"]')
        .map((link) => link.getAttribute('href'));
      expect(current, path).toContain(path);
      for (const other of editions) {
        expect(
          root.querySelector(`nav a[href="/open-gov-week/${other.id}/"]`),
          path,
        ).not.toBeNull();
      }
    }
  });
});
