import { describe, expect, test } from 'vitest';
import { dayIn, holdsOn } from '../../../src/scripts/today.ts';

describe('the day in the zone of the events', () => {
  test.each([
    ['2020-05-05T22:30:00Z', 'Africa/Casablanca', '2020-05-05'],
    ['2020-06-01T23:30:00Z', 'Africa/Casablanca', '2020-06-02'],
    ['2026-09-21T23:30:00Z', 'Africa/Casablanca', '2026-09-21'],
    ['2026-09-21T23:30:00Z', 'Pacific/Kiritimati', '2026-09-22'],
    ['2026-01-01T00:30:00Z', 'America/New_York', '2025-12-31'],
  ])('at %s is in %s %s, wherever the reader is', (now, zone, day) => {
    expect(dayIn(zone, new Date(now))).toBe(day);
  });
});

describe('what holds on some days', () => {
  test.each([
    [{}, '2020-05-05', true],
    [{ until: '2020-05-05' }, '2020-05-05', true],
    [{ until: '2020-05-05' }, '2020-05-06', false],
    [{ from: '2020-05-06' }, '2020-05-05', false],
    [{ from: '2020-05-06' }, '2020-05-06', true],
    [{ from: '2020-05-01', until: '2020-05-10' }, '2020-05-11', false],
  ])('%o holds on %s: %s', (span, day, holds) => {
    expect(holdsOn(span, day)).toBe(holds);
  });
});
