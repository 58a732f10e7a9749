import { describe, expect, test } from 'vitest';
import { calendarMonths, type CalendarMonth } from '../../../src/domain/event-calendar.ts';
import { addDays } from '../../../src/domain/dates.ts';

/** Weeks as they stand, a day by its number, a day of another month as 0. */
function numbers({ weeks }: CalendarMonth): readonly (readonly number[])[] {
  return weeks.map((week) => week.map((day) => Number(day?.day.slice(-2) ?? 0)));
}

describe('the calendar of a month', () => {
  const may = [{ startsAt: '2026-05-18T10:00' }];

  test('begins its weeks where the country does: on Monday, Saturday or Sunday', () => {
    const firstWeek = (weekStartsOn: number) =>
      calendarMonths(may, undefined, weekStartsOn).map((month) => numbers(month)[0]);
    // 1 May 2026 is a Friday.
    expect(firstWeek(1)).toEqual([[0, 0, 0, 0, 1, 2, 3]]);
    expect(firstWeek(6)).toEqual([[0, 0, 0, 0, 0, 0, 1]]);
    expect(firstWeek(7)).toEqual([[0, 0, 0, 0, 0, 1, 2]]);
  });

  test('has every day of every month of two years once, in whole weeks', () => {
    for (let first = '2027-01-01'; first < '2029-01-01'; first = addDays(first, 1)) {
      if (!first.endsWith('-01')) continue;
      for (const weekStartsOn of [1, 6, 7]) {
        const [month] = calendarMonths([{ startsAt: first }], undefined, weekStartsOn);
        if (!month) throw new Error(`no month for ${first}`);
        const days = numbers(month).flat();
        const held = days.filter((day) => day > 0);
        const length = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0));
        expect(held).toEqual(Array.from({ length: length.getUTCDate() }, (_, index) => index + 1));
        expect(days.length % 7).toBe(0);
        expect(month.weeks.every((week) => week.some((day) => day !== undefined))).toBe(true);
      }
    }
  });

  test('counts an event on each of its days, in both months of one that ends in the next', () => {
    const months = calendarMonths([
      { startsAt: '2026-05-31', endsAt: '2026-06-01' },
      { startsAt: '2026-05-31T10:00', endsAt: '2026-05-31T12:00' },
    ]);
    const counts = months.map(({ month, weeks }) => [
      month,
      weeks.flat().flatMap((day) => (day && day.count > 0 ? [[day.day, day.count]] : [])),
    ]);
    expect(counts).toEqual([
      ['2026-05', [['2026-05-31', 2]]],
      ['2026-06', [['2026-06-01', 1]]],
    ]);
  });

  test('leaves out months without events, and marks the days of the week that it is of', () => {
    const months = calendarMonths(
      [{ startsAt: '2026-03-02' }, { startsAt: '2026-05-18' }],
      ['2026-05-18', '2026-05-24'],
    );
    expect(months.map(({ month, hasWeek }) => [month, hasWeek])).toEqual([
      ['2026-03', false],
      ['2026-05', true],
    ]);
    const marked = months.flatMap(({ weeks }) =>
      weeks.flat().flatMap((day) => (day?.isOfWeek === true ? [day.day] : [])),
    );
    expect([marked[0], marked.at(-1), marked.length]).toEqual(['2026-05-18', '2026-05-24', 7]);
  });
});
