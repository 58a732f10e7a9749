import type { Portal } from '../schema/portal.ts';
import type { Reading } from '../schema/reading.ts';
import { lastDay } from './dates.ts';
import { groupedBy, once } from './relations.ts';

/** A reported state, whether a meeting of ours reports it or a row of `data/progress.csv` records it. */
export interface PublishedReading extends Omit<Reading, 'recordedOn'> {
  /** Id of the meeting that reports it; absent for a row of `data/progress.csv`. */
  readonly meeting?: string;
}

function meetingReadings(portal: Portal): PublishedReading[] {
  return portal.meetings
    .filter((meeting) => meeting.status !== 'draft')
    .flatMap((meeting) =>
      (meeting.reports ?? []).flatMap((report) => {
        const [plan = '', number = ''] = report.commitment.split('/');
        const common = {
          plan,
          commitment: report.commitment,
          observedOn: meeting.heldOn,
          source: meeting.sources[0] ?? meeting.id,
          meeting: meeting.id,
        };
        const whole =
          report.percentDone === undefined
            ? []
            : [{ ...common, id: `${meeting.id}/${number}`, percentDone: report.percentDone }];
        const parts = (report.activityProgress ?? []).map(({ activity, percentDone }) => ({
          ...common,
          id: `${meeting.id}/${number}/${activity}`,
          activity,
          percentDone,
        }));
        return [...whole, ...parts];
      }),
    );
}

/** Every reading on record: those of the meetings that are not drafts, and those of `data/progress.csv`. */
export const publishedReadings = once((portal: Portal): readonly PublishedReading[] => [
  ...meetingReadings(portal),
  ...portal.readings,
]);

/** The readings of a commitment and of its activities, in the order of `publishedReadings`. */
export const readingsOf = groupedBy(publishedReadings, ({ commitment }) => [commitment]);

/** The readings that count: those that no other reading corrects. */
export const standingReadings = once(
  (readings: readonly PublishedReading[]): readonly PublishedReading[] => {
    const corrected = new Set(readings.map((reading) => reading.corrects));
    return readings.filter((reading) => !corrected.has(reading.id));
  },
);

export type DatedReading = PublishedReading & { readonly observedOn: string };

/**
 * The newest dated of some readings on or before `day`. A date of month or year precision counts as its last day;
 * undated readings never count. Of two on one day the one recorded last counts.
 */
export function newestOf(
  readings: readonly PublishedReading[],
  day: string,
): DatedReading | undefined {
  let newest: DatedReading | undefined;
  for (const reading of readings) {
    const { observedOn } = reading;
    if (observedOn === undefined || lastDay(observedOn) > day) continue;
    if (!newest || lastDay(observedOn) >= lastDay(newest.observedOn))
      newest = { ...reading, observedOn };
  }
  return newest;
}

/** The readings of one thing that count: the whole commitment, or one of its activities. */
export function readingsAbout(
  readings: readonly PublishedReading[],
  commitment: string,
  activity?: string,
): readonly PublishedReading[] {
  return standingReadings(readings).filter(
    (reading) => reading.commitment === commitment && reading.activity === activity,
  );
}

/** The newest dated reading of a whole commitment on or before `day`; see `newestOf`. */
export function newestReadingOn(
  readings: readonly PublishedReading[],
  commitment: string,
  day: string,
): DatedReading | undefined {
  return newestOf(readingsAbout(readings, commitment), day);
}

/** A reading and the one that it replaces. */
export interface Correction {
  readonly wrong: PublishedReading;
  readonly right: PublishedReading & { readonly recordedOn?: string };
}

/** Every correction on record, newest first. */
export function corrections(portal: Portal): readonly Correction[] {
  const readings = publishedReadings(portal);
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  return portal.readings
    .flatMap((right) => {
      const wrong = right.corrects === undefined ? undefined : byId.get(right.corrects);
      return wrong ? [{ wrong, right }] : [];
    })
    .sort((a, b) =>
      a.right.recordedOn < b.right.recordedOn
        ? 1
        : a.right.recordedOn > b.right.recordedOn
          ? -1
          : 0,
    );
}
