import { addDays, compareDays, daysBetween, firstDay, lastDay } from '../domain/dates.ts';
import type { HistoryPoint } from '../domain/figures/figure.ts';
import { toOneDecimal } from '../domain/rounding.ts';
import { citation } from '../i18n/citation.ts';
import { formatPartialDate, formatPercent } from '../i18n/format.ts';
import { format, words } from '../i18n/words.ts';
import type { Locale } from '../site.ts';
import type { DataOf, Drawn } from './draw.ts';
import type { StepDrawing, StepPoint } from './drawn-figure.ts';
import { meanText, percentAxis } from './parts.ts';

/** From here on an axis of days counts years, below it quarters. */
const LONG_DAYS = 1100;
const QUARTERS = ['01-01', '04-01', '07-01', '10-01'] as const;

/** The first days of years or quarters within two days. */
function ticksOf(locale: Locale, from: string, to: string): StepDrawing['dayTicks'] {
  const isLong = daysBetween(from, to) > LONG_DAYS;
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, index) => String(Number(from.slice(0, 4)) + index),
  );
  return years
    .flatMap((year) => (isLong ? [`${year}-01-01`] : QUARTERS.map((start) => `${year}-${start}`)))
    .filter((day) => day >= from && day <= to)
    .map((day) => ({
      day,
      text: formatPartialDate(locale, isLong ? day.slice(0, 4) : day.slice(0, 7)),
    }));
}

function pointText(locale: Locale, percentDone: number | undefined): string {
  return percentDone === undefined
    ? words(locale).common.notReported
    : formatPercent(locale, percentDone);
}

function drawnPoint(locale: Locale, point: HistoryPoint): StepPoint {
  return {
    key: point.key,
    day: lastDay(point.observedOn),
    dayText: formatPartialDate(locale, point.observedOn),
    ...(point.percentDone !== undefined && { value: toOneDecimal(point.percentDone) }),
    text: pointText(locale, point.percentDone),
    ...(point.mean && { detail: meanText(locale, point.mean) }),
    source: citation(locale, point.source).title.text,
  };
}

/**
 * What was known day by day, in steps; a meeting at which nothing was reported leaves a gap.
 *
 * @param day the reference day, at which the axis ends
 */
export function drawHistory(
  locale: Locale,
  { points, endsOn }: DataOf<'history'>,
  day: string,
): Drawn {
  const { fields, figures } = words(locale);
  const drawn = points.map((point) => drawnPoint(locale, point));
  const known = drawn.filter(({ value }) => value !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  const [start = day] = drawn.map((point) => point.day);
  const from = `${start.slice(0, 7)}-01`;
  const end = endsOn === undefined ? undefined : lastDay(endsOn);
  const to = addDays(day, 1);
  const meetings = points.flatMap(({ observedOn, source }) =>
    source.kind === 'meeting'
      ? [{ day: lastDay(observedOn), text: formatPartialDate(locale, observedOn) }]
      : [],
  );
  return {
    rowHeading: fields.date,
    summary:
      first && last
        ? [
            format(figures.change, {
              first: first.detail ?? first.text,
              firstDay: first.dayText,
              last: last.detail ?? last.text,
              lastDay: last.dayText,
            }),
          ]
        : [],
    drawing: {
      kind: 'steps',
      axis: percentAxis(locale),
      from: firstDay(from),
      to,
      dayTicks: ticksOf(locale, from, to),
      points: drawn,
      markers: [
        ...meetings,
        ...(end !== undefined && end >= from && end <= to
          ? [{ day: end, text: figures.periodEnd }]
          : []),
      ].toSorted((one, other) => compareDays(one.day, other.day)),
    },
  };
}
