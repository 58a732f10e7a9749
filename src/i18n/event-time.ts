/** When an event is held, as its readers say it: in the time of its place, with how far that is from UTC. */
import type { Locale } from '../site.ts';
import { formatDateRange, formatDay, formatPartialDate } from './format.ts';
import { format, words } from './words.ts';

interface Times {
  /** A local day, or a local day and time: `2020-05-06T10:00`. */
  readonly startsAt: string;
  readonly endsAt?: string | undefined;
}

const WITH_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/;

/** `UTC+1`, `UTC+5:30`; `UTC` where the place keeps it. */
function offsetText(offset: string): string {
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d{2}):(\d{2})/.exec(offset) ?? [];
  const ofMinutes = minutes === '00' ? '' : `:${minutes}`;
  const isNone = Number(hours) === 0 && ofMinutes === '';
  return isNone ? 'UTC' : `UTC${sign}${String(Number(hours))}${ofMinutes}`;
}

/** "10 h 30", "10:30"; on the hour "10 h", "10:00". */
function formatTime(locale: Locale, hours: string, minutes: string): string {
  const { dates } = words(locale);
  const hour = String(Number(hours));
  return minutes === '00'
    ? format(dates.wholeHour, { hour })
    : format(dates.time, { hour, minutes });
}

/** The day of an event, or its days: "mardi 12 mai 2020". */
export function formatEventDays(locale: Locale, { startsAt, endsAt = startsAt }: Times): string {
  const [first, last] = [startsAt.slice(0, 10), endsAt.slice(0, 10)];
  if (first !== last) return formatDateRange(locale, first, last);
  return first.length === '2020-05-06'.length
    ? formatDay(locale, first, 'weekday')
    : formatPartialDate(locale, first);
}

/**
 * The hours of an event: "de 10 h à 12 h 30 (heure du lieu, UTC+1)".
 *
 * @param zone IANA time zone of the place
 * @returns undefined where no source gives an hour
 */
export function formatEventTime(
  locale: Locale,
  { startsAt, endsAt }: Times,
  zone: string,
): string | undefined {
  const [, day, hours = '', minutes = ''] = WITH_TIME.exec(startsAt) ?? [];
  if (day === undefined) return undefined;
  const { event } = words(locale);
  const offset = offsetText(Temporal.PlainDateTime.from(startsAt).toZonedDateTime(zone).offset);
  const from = formatTime(locale, hours, minutes);
  const [, lastDay, lastHours = '', lastMinutes = ''] = WITH_TIME.exec(endsAt ?? '') ?? [];
  // The hour at which something ends days later is no part of an hour that people come at.
  if (lastDay !== day) return format(event.time, { time: from, offset });
  return format(event.timeRange, {
    from,
    to: formatTime(locale, lastHours, lastMinutes),
    offset,
  });
}
