/** The three signals in words. They come as codes, days and numbers; a thing that was never reported is never "on time". */
import type { EvidenceCode, TimelinessCode } from '../schema/signal.ts';
import type { Locale } from '../site.ts';
import { formatDatePhrase, formatNumber, formatPartialDate, formatPercent } from './format.ts';
import { formatCount } from './plural.ts';
import { format, words } from './words.ts';

/** Whether a thing keeps its dates, as the domain judges it. */
export interface Timeliness {
  readonly code: TimelinessCode;
  /** The deadline it rests on; with `action` where it is that of an action below. */
  readonly deadline?: { readonly date: string; readonly action?: unknown } | undefined;
  /** Days from the deadline to the reference day. */
  readonly daysPast?: number | undefined;
}

/** @param isReported whether a dated figure is on record */
export function timelinessValue(
  locale: Locale,
  { code, deadline }: Timeliness,
  isReported: boolean,
): string {
  const { codes, signals } = words(locale);
  if (isReported || !deadline || code === 'period-over') return codes.timeliness[code];
  const on = formatDatePhrase(locale, 'on', deadline.date);
  return format(deadline.action ? signals.actionAhead : signals.endsAhead, { on });
}

/**
 * What timeliness rests on.
 *
 * @param day the reference day
 * @param reportedOn day of the newest dated figure; absent when none is on record
 */
export function timelinessSentence(
  locale: Locale,
  { code, deadline, daysPast = 0 }: Timeliness,
  day: string,
  reportedOn: string | undefined,
): string {
  const { sentences, signals } = words(locale);
  if (code === 'completed' && reportedOn !== undefined)
    return format(signals.completed, { on: formatDatePhrase(locale, 'on', reportedOn) });
  if (!deadline) return signals.noDate;
  const on = formatDatePhrase(locale, 'on', deadline.date);
  if (code === 'period-over') return format(signals.periodOver, { on });
  const known = { on, day: formatPartialDate(locale, day) };
  if (daysPast > 0) {
    const late = formatCount(locale, sentences.daysLate, daysPast);
    return format(deadline.action ? signals.actionLate : signals.periodLate, { ...known, late });
  }
  const left = formatCount(locale, sentences.daysLeft, -daysPast);
  return format(deadline.action ? signals.actionLeft : signals.periodLeft, { ...known, left });
}

/** @param evidence of how many actions done, how many are proved */
export function evidenceSentence(
  locale: Locale,
  { done, proved }: { readonly done: number; readonly proved: number },
): string {
  const { signals } = words(locale);
  if (done === 0) return signals.noneDone;
  return format(signals.evidenceCounts, {
    done: formatNumber(locale, done),
    proved: formatNumber(locale, proved),
  });
}

/** Progress against time, in points as exact as they are shown: the plural follows them. */
export function paceSentence(
  locale: Locale,
  { points, percentElapsed }: { readonly points: number; readonly percentElapsed: number },
): string {
  const { paceAhead, paceBehind } = words(locale).sentences;
  return formatCount(locale, points < 0 ? paceBehind : paceAhead, Math.abs(points), {
    elapsed: formatPercent(locale, percentElapsed),
  });
}

/** The three signals in one line, for a thing among many. */
export function signalLine(
  locale: Locale,
  {
    percentDone,
    timeliness,
    evidence,
  }: {
    readonly percentDone?: number | undefined;
    readonly timeliness: Timeliness;
    readonly evidence: EvidenceCode;
  },
): string {
  const { codes, common, signals } = words(locale);
  const isReported = percentDone !== undefined;
  return format(signals.line, {
    progress: isReported ? formatPercent(locale, percentDone) : common.notReported,
    timeliness: timelinessValue(locale, timeliness, isReported),
    evidence: codes.evidence[evidence],
  });
}

/** What timeliness would be by the dates of another source. */
export function otherDatesSentence(
  locale: Locale,
  timeliness: Timeliness,
  day: string,
  reportedOn: string | undefined,
): string {
  return format(words(locale).signals.otherDates, {
    state: timelinessValue(locale, timeliness, reportedOn !== undefined),
    sentence: timelinessSentence(locale, timeliness, day, reportedOn),
  });
}
