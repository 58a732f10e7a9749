import { describe, expect, test } from 'vitest';
import type { EventIndexView } from '../../../src/domain/event-list.ts';
import { eventIndex as written } from '../../../src/feeds/event-index.ts';
import {
  eventIndex,
  inTime,
  selectedEvents,
  valuesOf,
  type IndexFile,
} from '../../../src/scripts/event-index.ts';
import type { Locale } from '../../../src/site.ts';

const VIEW: EventIndexView = {
  facets: ['region', 'language', 'status'],
  events: [
    {
      event: {
        id: '2026/a',
        title: { fr: 'Débat sur le plan 2018-2020', ar: 'نقاش حول خطة 2018-2020' },
        startsAt: '2026-05-18T10:00',
        mode: 'hybrid',
        city: { fr: 'Fès', ar: 'فاس' },
        organiser: { fr: 'Collectif', ar: 'تجمع' },
        status: 'cancelled',
        isOver: false,
        unofficial: [],
      },
      values: [['north'], ['fr', 'ar'], ['cancelled']],
    },
    {
      event: {
        id: '2026/b',
        title: { fr: 'Atelier' },
        startsAt: '2026-05-18',
        endsAt: '2026-05-20',
        lastDay: '2026-05-20',
        status: 'confirmed',
        isOver: false,
        unofficial: [],
      },
      values: [[], ['ar'], ['confirmed']],
    },
  ],
};

/** What the script reads of what the page's build has written, by way of a file. */
function readBack(locale: Locale) {
  return eventIndex(JSON.parse(JSON.stringify(written(locale, VIEW))) as IndexFile);
}

const found = (locale: Locale, words: string, facets: Readonly<Record<string, string>> = {}) =>
  selectedEvents(readBack(locale), { words, facets, sort: 'list' }).map(({ id }) => id);

describe('an event of the file for filters', () => {
  test('says what the row of the page says: its state first, its days, place, mode and organiser', () => {
    const [first, second] = readBack('fr').events;
    expect(first).toMatchObject({
      before: 'Annulé\u00a0: ',
      title: 'Débat sur le plan 2018-2020',
      language: '',
      startsAt: '2026-05-18T10:00',
      lastDay: '2026-05-18',
      days: 'lundi 18 mai 2026',
      texts: ['Fès', 'Hybride', 'Collectif'],
    });
    expect(second?.texts).toEqual([]);
  });

  test('keeps ranges in their order in Arabic, and names the language of a title that is not translated', () => {
    const [first, second] = readBack('ar').events;
    expect(first?.title).toContain('\u20662018-2020\u2069');
    expect(second).toMatchObject({ before: '', title: 'Atelier', language: 'fr' });
  });

  test('holds each text once, however many events share it', () => {
    const { texts } = written('fr', VIEW);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => text === 'lundi 18 mai 2026')).toHaveLength(1);
  });
});

describe('a selection', () => {
  test('leaves the events that have every value and every word, in the order of the list', () => {
    expect(found('fr', '')).toEqual(['2026/a', '2026/b']);
    expect(found('fr', '', { language: 'ar' })).toEqual(['2026/a', '2026/b']);
    expect(found('fr', '', { language: 'ar', status: 'confirmed' })).toEqual(['2026/b']);
    expect(found('fr', '', { region: 'north', status: 'confirmed' })).toEqual([]);
  });

  test('finds words in title, place and organiser, without their accents and in any order', () => {
    expect(found('fr', 'FES debat')).toEqual(['2026/a']);
    expect(found('fr', 'collectif')).toEqual(['2026/a']);
    expect(found('ar', '2018-2020')).toEqual(['2026/a']);
    expect(found('ar', 'نِقاش')).toEqual(['2026/a']);
    expect(found('fr', 'débat atelier')).toEqual([]);
  });

  test('by a value or a facet that no event has leaves none', () => {
    expect(found('fr', '', { region: 'south' })).toEqual([]);
    expect(found('fr', '', { colour: 'red' })).toEqual([]);
  });
});

test('the values of an event are those of the facet asked for, none for a facet that the file does not have', () => {
  const index = readBack('fr');
  const [first, second] = index.events;
  if (!first || !second) throw new Error('the file has two events');
  expect(valuesOf(index, 'language')(first)).toEqual(['fr', 'ar']);
  expect(valuesOf(index, 'region')(second)).toEqual([]);
  expect(valuesOf(index, 'colour')(first)).toEqual([]);
});

describe('events on a day of a reader', () => {
  const on = (day: string, isNewestLast: boolean) =>
    inTime(readBack('fr').events, day, isNewestLast).map(({ id }) => id);

  test('are ahead until their last day is over', () => {
    expect(on('2026-05-18', true)).toEqual(['2026/a', '2026/b']);
    expect(on('2026-05-19', true)).toEqual(['2026/b', '2026/a']);
    expect(on('2026-05-20', true)).toEqual(['2026/b', '2026/a']);
  });

  test('stand among those that are over where the list puts the newest', () => {
    expect(on('2026-05-21', true)).toEqual(['2026/b', '2026/a']);
    expect(on('2026-05-21', false)).toEqual(['2026/a', '2026/b']);
  });
});
