import { describe, expect, test } from 'vitest';
import {
  currentEdition,
  daysOfEvent,
  editionsInOrder,
  eventsOfEdition,
  isOver,
  proposedEvents,
  publishedEvents,
  registrationState,
} from '../../../src/domain/events.ts';
import { sampleEdition, sampleEvent, samplePlan, samplePortal } from './sample.ts';

const portal = samplePortal({
  plans: [samplePlan('p', { asOf: '2026-05-01' })],
  editions: [
    sampleEdition('2025', { status: 'held', startsOn: '2025-05-19', endsOn: '2025-05-25' }),
    sampleEdition('2027', { startsOn: '2027-05-17', endsOn: '2027-05-23' }),
    sampleEdition('2026', { startsOn: '2026-05-18', endsOn: '2026-05-24' }),
  ],
  events: [
    sampleEvent('2026/b', '2026-05-20T10:00', { edition: '2026' }),
    sampleEvent('2026/c', '2026-05-20', { edition: '2026' }),
    sampleEvent('2026/a', '2026-05-20T10:00', { edition: '2026' }),
    sampleEvent('2026/d', '2026-05-19', { edition: '2026', status: 'proposed' }),
    sampleEvent('2025/e', '2025-05-19'),
  ],
});

test('events are shown in the order of their days and hours, and one that is only proposed is not', () => {
  expect(publishedEvents(portal).map(({ id }) => id)).toEqual([
    '2025/e',
    '2026/c',
    '2026/a',
    '2026/b',
  ]);
  expect(eventsOfEdition(portal, '2026')).toHaveLength(3);
  expect(proposedEvents(portal, '2026').map(({ id }) => id)).toEqual(['2026/d']);
});

test('an event covers the days from its first hour to its last one', () => {
  expect(daysOfEvent({ startsAt: '2026-05-20T22:00', endsAt: '2026-05-21T01:00' })).toEqual([
    '2026-05-20',
    '2026-05-21',
  ]);
  expect(daysOfEvent({ startsAt: '2026-05-20' })).toEqual(['2026-05-20', '2026-05-20']);
});

test('an event is over from the day after its last one', () => {
  const event = { startsAt: '2026-05-20T10:00', endsAt: '2026-05-21T12:00' };
  expect(isOver(event, '2026-05-21')).toBe(false);
  expect(isOver(event, '2026-05-22')).toBe(true);
});

describe('the edition that is opened', () => {
  test('is the next one, though a later one is planned too', () => {
    expect(editionsInOrder(portal).map(({ id }) => id)).toEqual(['2027', '2026', '2025']);
    expect(currentEdition(portal)?.id).toBe('2026');
  });

  test('is the newest one where none is ahead', () => {
    const over = samplePortal({
      plans: [samplePlan('p', { asOf: '2028-01-01' })],
      editions: portal.editions,
    });
    expect(currentEdition(over)?.id).toBe('2027');
  });

  test('is none where there is none', () => {
    expect(currentEdition(samplePortal({ plans: [samplePlan('p')] }))).toBeUndefined();
  });
});

describe('the registration of events', () => {
  const registration = { opensOn: '2026-04', closesOn: '2026-05-10' };
  test.each([
    ['2026-03-31', 'not-yet'],
    ['2026-04-01', 'open'],
    ['2026-05-10', 'open'],
    ['2026-05-11', 'closed'],
  ])('is on %s: %s', (day, state) => {
    expect(registrationState({ status: 'planned', registration }, day)).toBe(state);
  });

  test('is closed for a week that was put off, and unknown where no source gives its days', () => {
    expect(registrationState({ status: 'postponed', registration }, '2026-04-20')).toBe('closed');
    expect(registrationState({ status: 'planned' }, '2026-04-20')).toBe('none');
  });
});
