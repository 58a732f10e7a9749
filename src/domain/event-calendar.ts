import type { EventRecord } from '../schema/portal.ts';
import { SITE } from '../site.ts';
import { addDays, lastDay } from './dates.ts';
import { eachDayOf } from './event-facets.ts';

/** A day of a month, with how many events it has. */
export interface CalendarDay {
  readonly day: string;
  readonly count: number;
  /** Whether it lies in the week of the edition that the calendar is of. */
  readonly isOfWeek: boolean;
}

const DAYS_A_WEEK = 7;

/** A month, week by week; the days of other months are left out. */
export interface CalendarMonth {
  /** `2020-05`. */
  readonly month: string;
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[];
  /** Whether some of its days lie in the week of the edition. */
  readonly hasWeek: boolean;
}

/** First and last day, both of them in it. */
type Span = readonly [first: string, last: string];

/** How many days of another month stand before a month's first day. */
function daysBefore(first: string, weekStartsOn: number): number {
  const { dayOfWeek } = Temporal.PlainDate.from(first);
  return (dayOfWeek - weekStartsOn + DAYS_A_WEEK) % DAYS_A_WEEK;
}

function monthOf(
  month: string,
  counts: ReadonlyMap<string, number>,
  week: Span | undefined,
  weekStartsOn: number,
): CalendarMonth {
  const [first, last] = [`${month}-01`, lastDay(month)];
  const days: (CalendarDay | undefined)[] = Array.from({
    length: daysBefore(first, weekStartsOn),
  });
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const isOfWeek = week !== undefined && week[0] <= day && day <= week[1];
    days.push({ day, count: counts.get(day) ?? 0, isOfWeek });
  }
  while (days.length % DAYS_A_WEEK > 0) days.push(undefined);
  const weeks = Array.from({ length: days.length / DAYS_A_WEEK }, (_, index) =>
    days.slice(index * DAYS_A_WEEK, (index + 1) * DAYS_A_WEEK),
  );
  return { month, weeks, hasWeek: days.some((day) => day?.isOfWeek) };
}

/**
 * Every month in which some of the events are held, the first one first; an event of several days is on each of them.
 *
 * @param week of the edition that they belong to
 * @param weekStartsOn 1 for Monday to 7 for Sunday
 */
export function calendarMonths(
  events: readonly Pick<EventRecord, 'startsAt' | 'endsAt'>[],
  week?: Span,
  weekStartsOn: number = SITE.country.weekStartsOn,
): readonly CalendarMonth[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const day of eachDayOf(event)) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const months = new Set([...counts.keys()].map((day) => day.slice(0, '2020-05'.length)));
  return [...months].toSorted().map((month) => monthOf(month, counts, week, weekStartsOn));
}
