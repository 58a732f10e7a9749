import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { vtimezone } from '../../../../src/feeds/calendars/vtimezone.ts';

/** What `ical.js`, which knows no zone, makes of local times by the zone alone. */
function reader(text: string): (local: string) => string {
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text) as unknown[]));
  return (local) => {
    const time = ICAL.Time.fromDateTimeString(local);
    time.zone = zone;
    return time.toJSDate().toISOString();
  };
}

test('writes every change of the clocks, from the year before to the year after', () => {
  expect(vtimezone('Africa/Casablanca', 2026, 2026).split('\r\n')).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:Africa/Casablanca',
    'BEGIN:STANDARD',
    'DTSTART:20250101T000000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'BEGIN:STANDARD',
    'DTSTART:20250223T030000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0000',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:20250406T020000',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0100',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'DTSTART:20260215T030000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0000',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:20260322T020000',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0100',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'DTSTART:20260920T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0000',
    'END:STANDARD',
    'END:VTIMEZONE',
    '',
  ]);
});

test('has one observance where the clocks never change', () => {
  expect(vtimezone('Asia/Kathmandu', 2026, 2027).match(/^BEGIN:.*$/gm)).toEqual([
    'BEGIN:VTIMEZONE',
    'BEGIN:STANDARD',
  ]);
  expect(vtimezone('Asia/Kathmandu', 2026, 2027)).toContain('TZOFFSETTO:+0545\r\n');
  expect(vtimezone('UTC', 2026, 2026)).toContain('TZOFFSETTO:+0000\r\n');
});

test('says seconds where a place kept its own sun', () => {
  expect(vtimezone('Africa/Casablanca', 1913, 1913)).toContain(
    'DTSTART:19131026T000000\r\nTZOFFSETFROM:-003020\r\nTZOFFSETTO:+0000\r\n',
  );
});

describe('read by a program that knows no zone, it gives the hours of the zone', () => {
  const ZONES = [
    'Africa/Casablanca',
    'Africa/El_Aaiun',
    'America/New_York',
    'Australia/Lord_Howe',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Europe/Dublin',
    'Pacific/Apia',
    'UTC',
  ];
  test.each(ZONES)('%s, at ten and at midnight of every day from 2010 to 2028', (zone) => {
    const instant = reader(vtimezone(zone, 2010, 2028));
    const wrong: string[] = [];
    for (
      let day = Temporal.PlainDate.from('2010-01-01');
      day.year < 2029;
      day = day.add({ days: 1 })
    ) {
      for (const hour of ['00:30:00', '10:00:00']) {
        const local = `${day.toString()}T${hour}`;
        const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone);
        // An hour that clocks leap over is none that an event begins at.
        if (zoned.toPlainDateTime().toString() !== local) continue;
        const expected = new Date(zoned.epochMilliseconds).toISOString();
        if (instant(local) !== expected) wrong.push(local);
      }
    }
    expect(wrong).toEqual([]);
  });
});
