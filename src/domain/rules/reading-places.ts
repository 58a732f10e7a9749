import type { Portal } from '../../schema/portal.ts';
import { byId } from '../directory.ts';
import { publishedReadings, type PublishedReading } from '../readings.ts';
import { inRecord, inRow, tableFile, type Place } from './rule.ts';

/**
 * Every reading on record, once: a meeting that reports one thing twice breaks `duplicate-report`,
 * and its second figure is not looked at further.
 */
export function distinctReadings(portal: Portal): readonly PublishedReading[] {
  const seen = new Set<string>();
  return publishedReadings(portal).filter((reading) => {
    if (reading.meeting === undefined) return true;
    const name = `${reading.meeting} ${thingOf(reading)}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** What a reading is about: a commitment, or one activity of it. */
export function thingOf({ commitment, activity }: PublishedReading): string {
  return activity === undefined ? commitment : `${commitment} ${activity}`;
}

/** Where a reading is typed: in a report of its meeting, or in a row of the table. */
export function placeOfReading(portal: Portal, reading: PublishedReading): Place {
  const { meeting: id, commitment, activity } = reading;
  const meeting = id === undefined ? undefined : byId(portal.meetings).get(id);
  if (!meeting) {
    const row = portal.readings.find((candidate) => candidate === reading);
    return row ? inRow('readings', row, []) : { record: tableFile('readings'), path: [] };
  }
  const index = (meeting.reports ?? []).findIndex((report) => report.commitment === commitment);
  if (activity === undefined) return inRecord(meeting, ['reports', index]);
  const part = (meeting.reports?.[index]?.activityProgress ?? []).findIndex(
    (progress) => progress.activity === activity,
  );
  return inRecord(meeting, ['reports', index, 'activityProgress', part]);
}
