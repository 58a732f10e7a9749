import type { Activity } from '../schema/action.ts';
import type { CommitmentRecord, MeetingRecord, Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { lastDay } from './dates.ts';
import { byId } from './directory.ts';
import { rollUp, type Rollup } from './progress.ts';
import { readingsOf, type PublishedReading } from './readings.ts';

/** A reading with all that a reader needs beside its figure. */
export interface HistoryEntry {
  readonly reading: PublishedReading;
  /** The meeting that reports it; absent for a figure that another source gives. */
  readonly meeting?: MeetingRecord;
  /** The activity it is about; absent when it is about the whole commitment. */
  readonly activity?: Activity;
  /** The reading that it replaces. */
  readonly corrects?: PublishedReading;
  /** The reading that replaces it: the figure is wrong and stays in sight. */
  readonly correctedBy?: PublishedReading;
  readonly note?: LocalText;
}

/** Every reading of a commitment and its activities. */
export interface ReadingHistory {
  /** The newest day first; on one day the whole commitment before its activities. */
  readonly dated: readonly HistoryEntry[];
  /** Readings that no source dates: in no series and no mean. */
  readonly undated: readonly HistoryEntry[];
}

function compareEntries(one: HistoryEntry, other: HistoryEntry): number {
  const [first, second] = [one, other].map(({ reading }) => lastDay(reading.observedOn ?? '9999'));
  if (first !== second) return (first ?? '') < (second ?? '') ? 1 : -1;
  const whole = Number(one.activity !== undefined) - Number(other.activity !== undefined);
  if (whole !== 0) return whole;
  return one.reading.id < other.reading.id ? -1 : 1;
}

/** What was reported of a commitment, whoever reports it, wrong figures beside those that correct them. */
export function readingHistory(portal: Portal, commitment: CommitmentRecord): ReadingHistory {
  const readings = readingsOf(portal, commitment.id);
  const known = byId(readings);
  const corrections = new Map(readings.map((reading) => [reading.corrects, reading]));
  const entries = readings.map((reading): HistoryEntry => {
    const meeting =
      reading.meeting === undefined ? undefined : byId(portal.meetings).get(reading.meeting);
    const activity = (commitment.activities ?? []).find(({ key }) => key === reading.activity);
    const corrects = reading.corrects === undefined ? undefined : known.get(reading.corrects);
    const correctedBy = corrections.get(reading.id);
    return {
      reading,
      ...(meeting && { meeting }),
      ...(activity && { activity }),
      ...(corrects && { corrects }),
      ...(correctedBy && { correctedBy }),
      ...(reading.note && { note: reading.note }),
    };
  });
  return {
    dated: entries
      .filter(({ reading }) => reading.observedOn !== undefined)
      .toSorted(compareEntries),
    undated: entries
      .filter(({ reading }) => reading.observedOn === undefined)
      .toSorted(compareEntries),
  };
}

/**
 * The weighted mean of what was reported of a commitment's activities, each by its newest dated reading on or before
 * `day`; an activity without a weight counts as 1. It stands beside the figure of the whole, never in its place.
 *
 * @returns undefined when no activity was reported
 */
export function activityRollup(
  { dated }: ReadingHistory,
  { activities = [] }: CommitmentRecord,
  day: string,
): Rollup | undefined {
  const parts = activities.map(({ key, weight = 1 }) => {
    const newest = dated.find(
      ({ reading, activity, correctedBy }) =>
        activity?.key === key && !correctedBy && lastDay(reading.observedOn ?? '9999') <= day,
    );
    return { percentDone: newest?.reading.percentDone, weight };
  });
  return parts.some(({ percentDone }) => percentDone !== undefined) ? rollUp(parts) : undefined;
}
