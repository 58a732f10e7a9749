/**
 * Day arithmetic on ISO strings. A day is `2020-03-17`; a reduced date may also be `2020` or `2020-03`;
 * whole days compare as strings. No clock and no zone: a day is a square on the calendar.
 */

/** Day part of a local date and time, `2020-05-06T10:00`; everything else is returned as it is. */
function withoutTime(date: string): string {
  return date.slice(0, 10);
}

/** First day that a reduced date, or a local date and time, covers: `2020` is 2020-01-01. */
export function firstDay(date: string): string {
  const reduced = withoutTime(date);
  return reduced + '-01-01'.slice(reduced.length - '2020'.length);
}

/** Last day that a reduced date, or a local date and time, covers: `2020-02` is 2020-02-29. */
export function lastDay(date: string): string {
  const reduced = withoutTime(date);
  if (reduced.length === '2020'.length) return `${reduced}-12-31`;
  if (reduced.length === '2020-02'.length) {
    return `${reduced}-${Temporal.PlainYearMonth.from(reduced).daysInMonth}`;
  }
  return reduced;
}

/** Whether a date is as precise as a day. */
export function isWholeDay(date: string | undefined): date is string {
  return date?.length === '2020-03-17'.length;
}

/** Days between which something is taken: registrations, proposals. */
export interface Window {
  readonly opensOn: string;
  readonly closesOn: string;
}

/** Where a window stands on a day. */
export type WindowState = 'not-yet' | 'open' | 'closed';

export function windowState({ opensOn, closesOn }: Window, day: string): WindowState {
  if (day < firstDay(opensOn)) return 'not-yet';
  return day > lastDay(closesOn) ? 'closed' : 'open';
}

/** The same window with its first and its last day, however precisely they are known. */
export function wholeWindow({ opensOn, closesOn }: Window): Window {
  return { opensOn: firstDay(opensOn), closesOn: lastDay(closesOn) };
}

/** Order of two whole days for sorting: negative, zero or positive. */
export function compareDays(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01. Of a whole day: UTC has no summer time, so that every day is as long. */
function dayNumber(day: string): number {
  const time = Date.parse(day);
  if (day.length !== '2020-03-17'.length || Number.isNaN(time)) {
    throw new RangeError(`not a day: "${day}"`);
  }
  return time / MILLISECONDS_A_DAY;
}

/** Days from `from` to `to`; 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `days` after `day`, or before it when negative. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The same day of the month `months` later, or the month's last day where it has no such day. */
export function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}
