/** A time zone as a calendar carries it, so that no program needs to know the rules of the place. */

/** `+0100`; with seconds for the local times of before there were zones. */
function utcOffset(nanoseconds: number): string {
  const seconds = Math.abs(nanoseconds) / 1e9;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours, minutes, rest] = parts.map((part) => String(part).padStart(2, '0'));
  return `${nanoseconds < 0 ? '-' : '+'}${hours}${minutes}${rest === '00' ? '' : rest}`;
}

/** An instant as a clock shows it that is this far from UTC: `20260920T030000`. */
function localTime(instant: Temporal.Instant, offset: number): string {
  const shown = instant.add({ nanoseconds: offset }).toString({ smallestUnit: 'second' });
  return shown.replace(/[-:Z]/g, '');
}

interface Observance {
  readonly from: Temporal.Instant;
  /** How far from UTC clocks were before it and are in it, in nanoseconds. */
  readonly before: number;
  readonly after: number;
}

function observances(zone: string, first: number, last: number): readonly Observance[] {
  const newYear = (year: number): Temporal.ZonedDateTime =>
    Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);
  const start = newYear(first);
  const end = newYear(last + 1);
  const found: Observance[] = [
    {
      from: start.toInstant(),
      before: start.offsetNanoseconds,
      after: start.offsetNanoseconds,
    },
  ];
  let change = start.getTimeZoneTransition('next');
  while (change !== null && Temporal.ZonedDateTime.compare(change, end) < 0) {
    const before = change.subtract({ nanoseconds: 1 }).offsetNanoseconds;
    found.push({ from: change.toInstant(), before, after: change.offsetNanoseconds });
    change = change.getTimeZoneTransition('next');
  }
  return found;
}

const KNOWN = new Map<string, string>();

/**
 * The `VTIMEZONE` of a zone: every change of its clocks from the year before the first to the year after the last one,
 * each as an observance of its own. There is no rule to be repeated: Ramadan comes on other days every year.
 *
 * @param zone IANA time zone
 */
export function vtimezone(zone: string, firstYear: number, lastYear: number): string {
  const key = [zone, firstYear, lastYear].join(' ');
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const lines = observances(zone, firstYear - 1, lastYear + 1).flatMap(
    ({ from, before, after }) => {
      // Calendars know two kinds; which of them is the summer's changes no hour.
      const kind = after > before ? 'DAYLIGHT' : 'STANDARD';
      return [
        `BEGIN:${kind}`,
        `DTSTART:${localTime(from, before)}`,
        `TZOFFSETFROM:${utcOffset(before)}`,
        `TZOFFSETTO:${utcOffset(after)}`,
        `END:${kind}`,
      ];
    },
  );
  const text = ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines, 'END:VTIMEZONE', ''].join('\r\n');
  KNOWN.set(key, text);
  return text;
}
