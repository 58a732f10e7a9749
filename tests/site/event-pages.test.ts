/** The page of an event and of a week say what a reader needs, and are right without a script on the day of the records. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../src/site.ts';
import { pageAt, pages, readText, SITE_FOLDER } from './site.ts';

interface EventRow {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly status: string;
  readonly outcome: unknown;
}

interface SubmissionRow {
  readonly edition: string;
  readonly outcome: string;
}

function rowsOf(dataset: string): unknown {
  const file = join(SITE_FOLDER, `data/latest/${dataset}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const events = rowsOf('events') as readonly EventRow[];
const prefix = (locale: string) => (locale === DEFAULT_LOCALE ? '' : `/${locale}`);

describe('the page of an event', () => {
  test('shows of what holds on some days exactly what holds on the day of the records', () => {
    let count = 0;
    for (const { path, root } of pages.filter(({ key }) =>
      /^\/(?:events|open-gov-week)\//.test(key),
    )) {
      for (const part of root.querySelectorAll('[data-holds]')) {
        const day = part.getAttribute('data-reference-day') ?? '';
        const begins = part.getAttribute('data-from') ?? day;
        const ends = part.getAttribute('data-until') ?? day;
        expect([path, part.hasAttribute('hidden')]).toEqual([path, day < begins || day > ends]);
        count++;
      }
    }
    expect(count).toBeGreaterThan(events.length);
  });

  test('offers a file for calendars, its address and links to hand on, and says how to change it', () => {
    for (const locale of LOCALES) {
      const { event, share } = words(locale);
      for (const { id } of events) {
        const { path, root } = pageAt(`${prefix(locale)}/events/${id}/`);
        const links = root
          .querySelectorAll('main a')
          .map((link) => link.getAttribute('href') ?? '');
        expect(links, path).toContain(`${prefix(locale)}/calendars/events/${id}.ics`);
        expect(
          links.some((link) => link.startsWith('mailto:?')),
          path,
        ).toBe(true);
        const address = root.querySelector('#address')?.innerHTML ?? '';
        expect(address.endsWith(`/events/${id}/`), path).toBe(true);
        const headings = root.querySelectorAll('main h2').map(readText).join('\n');
        expect(headings).toContain(share.title);
        expect(headings).toContain(event.change);
        expect(links, path).toContain(`${prefix(locale)}/contact/`);
      }
    }
  });
});

test('the queue of each edition has the numbers of the published rows', () => {
  const submissions = rowsOf('submissions') as readonly SubmissionRow[];
  for (const { id } of rowsOf('editions') as readonly { readonly id: string }[]) {
    const { path, root } = pageAt(`/en/open-gov-week/${id}/queue/`);
    const own = submissions.filter(({ edition }) => edition === id);
    const cells = root.querySelectorAll('tfoot td > div').map((cell) => Number(readText(cell)));
    const wanted = ['received', 'confirmed', 'refused', 'duplicate'].map(
      (outcome) => own.filter((row) => row.outcome === outcome).length,
    );
    expect([path, cells]).toEqual([path, own.length === 0 ? [] : [...wanted, own.length]]);
  }
});
