import { expect, test } from 'vitest';
import { calendarsOf, type Calendar } from '../../../../src/feeds/calendars/calendars.ts';
import type { CalendarScope } from '../../../../src/i18n/routing.ts';
import {
  sampleCommitment,
  sampleEdition,
  sampleEvent,
  samplePlan,
  samplePortal,
} from '../../domain/sample.ts';

const portal = samplePortal({
  plans: [samplePlan('p', { asOf: '2020-01-28' }), samplePlan('q', { asOf: '2026-02-03' })],
  commitments: [
    sampleCommitment('p/1', { endsOn: '2020-06-30' }),
    sampleCommitment('p/2', { endsOn: '2020-08' }),
  ],
  regions: [
    { id: 'north', name: { fr: 'Nord' }, line: 2 },
    { id: 'south', name: { fr: 'Sud' }, line: 3 },
  ],
  themes: [
    { id: 'water', name: { fr: 'Eau' }, line: 2 },
    { id: 'air', name: { fr: 'Air' }, line: 3 },
  ],
  editions: [
    sampleEdition('2026', { startsOn: '2026-05-18', endsOn: '2026-05-24' }),
    sampleEdition('2027', { startsOn: '2027-05' }),
  ],
  events: [
    sampleEvent('2026/b', '2026-05-20T10:00', { edition: '2026', region: 'north' }),
    sampleEvent('2026/a', '2026-05-19', { edition: '2026', themes: ['water', 'air'] }),
    sampleEvent('2026/hidden', '2026-05-19', {
      edition: '2026',
      region: 'south',
      themes: ['water'],
      status: 'proposed',
    }),
    sampleEvent('2025/c', '2025-03-01', { region: 'north' }),
  ],
});

function calendar(scope: CalendarScope): Calendar {
  const found = calendarsOf(portal).find((candidate) => candidate.scope === scope);
  if (!found) throw new RangeError(`no calendar ${scope}`);
  return found;
}

function idsIn(scope: CalendarScope): readonly string[] {
  return calendar(scope).entries.map((entry) => {
    if (entry.kind === 'event') return entry.event.id;
    return entry.kind === 'week' ? `week ${entry.week.id}` : entry.deadline.day;
  });
}

test('there is one of all events, and of each event, week, region, theme and plan', () => {
  expect(calendarsOf(portal).map(({ scope }) => scope)).toEqual([
    'events',
    'events/2025/c',
    'events/2026/a',
    'events/2026/b',
    'editions/2027',
    'editions/2026',
    'regions/north',
    'regions/south',
    'themes/water',
    'themes/air',
    'deadlines/p',
    'deadlines/q',
  ]);
});

test('each holds its events, the first one first', () => {
  expect(idsIn('events')).toEqual(['2025/c', '2026/a', '2026/b']);
  expect(idsIn('events/2026/a')).toEqual(['2026/a']);
  expect(idsIn('editions/2026')).toEqual(['week 2026', '2026/a', '2026/b']);
  expect(idsIn('regions/north')).toEqual(['2025/c', '2026/b']);
  expect(idsIn('themes/air')).toEqual(['2026/a']);
});

test('an event that was only proposed stands in none', () => {
  expect(JSON.stringify(calendarsOf(portal))).not.toContain('hidden');
  expect(idsIn('regions/south')).toEqual([]);
});

test('a week of which only the month is known is left out, and that is known', () => {
  expect(idsIn('editions/2027')).toEqual([]);
  expect(calendar('editions/2027').isWeekWithoutDays).toBe(true);
  expect(calendar('editions/2026').isWeekWithoutDays).toBe(false);
});

test('a calendar of deadlines counts those that have no day, and speaks of the day of its plan', () => {
  expect(idsIn('deadlines/p')).toEqual(['2020-06-30']);
  expect(calendar('deadlines/p')).toMatchObject({ withoutDay: 1, day: '2020-01-28' });
  expect(calendar('events').day).toBe('2026-02-03');
});

test('what a calendar does not show changes nothing of it', () => {
  const edited = samplePortal({
    ...portal,
    events: portal.events.map((event) => ({ ...event, capacity: 40, outcome: { attendance: 9 } })),
  });
  expect(calendarsOf(edited)).toEqual(calendarsOf(portal));
});
