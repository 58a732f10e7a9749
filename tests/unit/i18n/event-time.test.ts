import { describe, expect, test } from 'vitest';
import { formatEventDays, formatEventTime } from '../../../src/i18n/event-time.ts';

const ZONE = 'Africa/Casablanca';

describe('the hours of an event', () => {
  test.each([
    ['2020-05-05T10:00', 'à 10 h (heure du lieu, UTC)'],
    ['2020-06-01T10:30', 'à 10 h 30 (heure du lieu, UTC+1)'],
    ['2026-05-05T09:05', 'à 9 h 05 (heure du lieu, UTC+1)'],
    ['2026-09-21T10:00', 'à 10 h (heure du lieu, UTC)'],
  ])('of %s are those of the place, with how far that is from UTC', (startsAt, text) => {
    const shown = formatEventTime('fr', { startsAt }, ZONE) ?? '';
    expect(shown.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(text);
  });

  test('go from the first to the last one where it ends on the same day', () => {
    const times = { startsAt: '2026-05-05T10:00', endsAt: '2026-05-05T12:30' };
    expect(formatEventTime('en', times, ZONE)).toBe('from 10:00 to 12:30 (local time, UTC+1)');
    expect(formatEventTime('ar', times, ZONE)).toBe(
      'من الساعة 10:00 إلى الساعة 12:30 (بالتوقيت المحلي، UTC+1)',
    );
  });

  test('name only the beginning of an event of several days', () => {
    const times = { startsAt: '2026-05-05T10:00', endsAt: '2026-05-07T12:30' };
    expect(formatEventTime('en', times, ZONE)).toBe('at 10:00 (local time, UTC+1)');
  });

  test('keep the parts of an hour of a zone that has them', () => {
    expect(formatEventTime('en', { startsAt: '2026-05-05T10:00' }, 'Asia/Kolkata')).toBe(
      'at 10:00 (local time, UTC+5:30)',
    );
  });

  test('are none where no source gives one', () => {
    expect(formatEventTime('en', { startsAt: '2026-05-05' }, ZONE)).toBeUndefined();
  });
});

describe('the days of an event', () => {
  test('have their name where there is one day', () => {
    expect(formatEventDays('en', { startsAt: '2020-01-22T10:00' })).toBe(
      'Wednesday 22 January 2020',
    );
  });

  test('are a period where there are several, and as precise as they are known', () => {
    expect(formatEventDays('en', { startsAt: '2024-05-22', endsAt: '2024-06-05' })).toBe(
      '22 May 2024 to 5 June 2024',
    );
  });
});
