/** What programs read of an event: its state, its hours with their zone, its place, and nothing that no source says. */
import { describe, expect, test } from 'vitest';
import { eventData } from '../../../../src/feeds/open-data/structured-data.ts';
import type { EventRecord } from '../../../../src/schema/portal.ts';
import { sampleEvent } from '../../domain/sample.ts';

const CASABLANCA = 'Africa/Casablanca';
const TITLE = { fr: 'Porte ouverte', ar: 'باب مفتوح', en: 'Open door' };

function dataOf(
  facts: Partial<EventRecord> = {},
  startsAt = '2020-05-05T10:00',
): ReturnType<typeof eventData> {
  const event = sampleEvent('2020/door', startsAt, { title: TITLE, zone: CASABLANCA, ...facts });
  return eventData('fr', { event });
}

test('an event of which only a day and a title are known says no more', () => {
  const event = sampleEvent('2020/door', '2020-05-05', { title: TITLE });
  expect(eventData('ar', { event })).toEqual({
    '@context': 'https://schema.org/',
    '@type': 'Event',
    '@id': expect.stringMatching(/^https?:\/\/.*\/events\/2020\/door\/$/) as string,
    url: expect.stringMatching(/\/ar\/events\/2020\/door\/$/) as string,
    name: TITLE.ar,
    startDate: '2020-05-05',
    eventStatus: 'https://schema.org/EventScheduled',
  });
});

describe('hours', () => {
  test.each([
    ['in Ramadan', '2020-05-05T10:00', '2020-05-05T10:00:00+00:00'],
    ['out of Ramadan', '2020-06-01T10:00', '2020-06-01T10:00:00+01:00'],
    ['before the change of September 2026', '2026-05-05T10:00', '2026-05-05T10:00:00+01:00'],
    ['after the change of September 2026', '2026-09-21T10:00', '2026-09-21T10:00:00+00:00'],
    ['in 2027', '2027-05-18T10:00', '2027-05-18T10:00:00+00:00'],
  ])('%s are those of the place, with how far they are from UTC', (_, local, whole) => {
    expect(dataOf({ endsAt: local }, local)).toMatchObject({ startDate: whole, endDate: whole });
  });

  test('of another zone are those of that zone', () => {
    expect(dataOf({ zone: 'Europe/Lisbon' }, '2026-01-05T10:00').startDate).toBe(
      '2026-01-05T10:00:00+00:00',
    );
  });

  test('of several days without an hour are days', () => {
    expect(dataOf({ endsAt: '2020-05-07' }, '2020-05-05')).toMatchObject({
      startDate: '2020-05-05',
      endDate: '2020-05-07',
    });
  });
});

describe('the state', () => {
  const moved = { previousStartsAt: '2020-04-01T10:00' };
  test.each([
    ['confirmed', {}, 'EventScheduled'],
    ['held', {}, 'EventScheduled'],
    ['postponed', {}, 'EventPostponed'],
    ['cancelled', {}, 'EventCancelled'],
    ['confirmed', moved, 'EventRescheduled'],
    ['held', moved, 'EventRescheduled'],
    ['postponed', moved, 'EventRescheduled'],
    ['cancelled', moved, 'EventCancelled'],
  ] as const)('%s with %o is %s', (status, facts, wanted) => {
    const data = dataOf({ status, ...facts });
    expect(data.eventStatus).toBe(`https://schema.org/${wanted}`);
    expect(data.previousStartDate).toBe(facts === moved ? '2020-04-01T10:00:00+01:00' : undefined);
  });

  test('of an event that is only proposed is never told', () => {
    expect(() => dataOf({ status: 'proposed' })).toThrow(RangeError);
  });
});

describe('where people meet', () => {
  const city = { fr: 'Salé', ar: 'سلا' };
  const place = { '@type': 'Place', name: 'Salé' };
  test.each([
    ['in-person', { city }, 'OfflineEventAttendanceMode', place],
    ['online', {}, 'OnlineEventAttendanceMode', { '@type': 'VirtualLocation' }],
    ['online', { city }, 'OnlineEventAttendanceMode', { '@type': 'VirtualLocation' }],
    ['hybrid', { city }, 'MixedEventAttendanceMode', [place, { '@type': 'VirtualLocation' }]],
    ['hybrid', {}, 'MixedEventAttendanceMode', { '@type': 'VirtualLocation' }],
  ] as const)('%s with %o is %s', (mode, facts, attendance, location) => {
    expect(dataOf({ mode, ...facts })).toMatchObject({
      eventAttendanceMode: `https://schema.org/${attendance}`,
      location,
    });
  });

  test('is no place where no source names one, and no mode where no source says one', () => {
    expect(dataOf({ mode: 'in-person' })).not.toHaveProperty('location');
    expect(dataOf({ city })).not.toHaveProperty('eventAttendanceMode');
  });

  test('has its address and its degrees', () => {
    const event = sampleEvent('2020/door', '2020-05-05', {
      venue: { fr: 'Maison' },
      city,
      region: 'r',
      location: { latitude: 34.05, longitude: -6.8 },
    });
    const region = { id: 'r', name: { fr: 'Rabat', ar: 'الرباط' } };
    expect(eventData('ar', { event, region }).location).toEqual({
      '@type': 'Place',
      name: 'Maison',
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'سلا',
        addressRegion: 'الرباط',
        addressCountry: expect.stringMatching(/^[A-Z]{2}$/) as string,
      },
      geo: { '@type': 'GeoCoordinates', latitude: 34.05, longitude: -6.8 },
    });
  });
});

test('who holds it, in which languages and for how many are told where a source says so', () => {
  expect(
    dataOf({ organiser: { name: { fr: 'Ligue' } }, languages: ['fr', 'ar'], capacity: 40 }),
  ).toMatchObject({
    organizer: { '@type': 'Organization', name: 'Ligue' },
    inLanguage: ['fr', 'ar'],
    maximumAttendeeCapacity: 40,
  });
});
