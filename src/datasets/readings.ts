import { lastDay } from '../domain/dates.ts';
import { byId } from '../domain/directory.ts';
import { reportsOf } from '../domain/meetings.ts';
import { publishedReadings, readingsOf, type PublishedReading } from '../domain/readings.ts';
import { REPORT_QUALIFIERS, type ReportQualifier } from '../schema/meeting.ts';
import type { Portal } from '../schema/portal.ts';
import { commitmentsInOrder } from './commitments.ts';
import { describeDataset } from './dataset.ts';

/** A reading with all that its row says of it. */
interface ReadingItem {
  readonly reading: PublishedReading;
  /** How the committee called the progress of the whole commitment. */
  readonly qualifier: ReportQualifier | undefined;
  /** Absent for what a meeting reports: the meeting's own day stands beside it. */
  readonly recordedOn: string | undefined;
  /** Id of the reading that replaces it. */
  readonly correctedBy: string | undefined;
}

/** The whole commitment before its activities; oldest first, then those that no source dates. */
function compareReadings(one: PublishedReading, other: PublishedReading): number {
  const [first, second] = [one, other].map(({ activity = '', observedOn }) => [
    activity,
    observedOn === undefined ? '9999' : lastDay(observedOn),
  ]);
  for (const [index, part] of (first ?? []).entries()) {
    const otherPart = second?.[index] ?? '';
    if (part !== otherPart) return part < otherPart ? -1 : 1;
  }
  return 0;
}

function itemsOf(portal: Portal): readonly ReadingItem[] {
  const corrections = new Map(
    publishedReadings(portal).map(({ corrects, id }) => [corrects, id] as const),
  );
  return commitmentsInOrder(portal).flatMap(({ id: commitment }) =>
    readingsOf(portal, commitment)
      .toSorted(compareReadings)
      .map((reading) => ({
        reading,
        qualifier:
          reading.meeting === undefined || reading.activity !== undefined
            ? undefined
            : reportsOf(portal, commitment).find(({ meeting }) => meeting.id === reading.meeting)
                ?.report.qualifier,
        recordedOn: byId(portal.readings).get(reading.id)?.recordedOn,
        correctedBy: corrections.get(reading.id),
      })),
  );
}

/** One row a reading, whoever reports it: a meeting on record or another source. */
export const READINGS = describeDataset<ReadingItem>({
  name: 'readings',
  key: ['id'],
  holds: 'reading',
  items: itemsOf,
  columns: [
    { name: 'id', type: 'id', isRequired: true, value: ({ reading }) => reading.id },
    {
      name: 'plan',
      type: 'id',
      references: 'plan',
      isRequired: true,
      value: ({ reading }) => reading.plan,
    },
    {
      name: 'commitment',
      type: 'id',
      references: 'commitment',
      isRequired: true,
      value: ({ reading }) => reading.commitment,
    },
    { name: 'activity', type: 'id', value: ({ reading }) => reading.activity },
    { name: 'observedOn', type: 'date', value: ({ reading }) => reading.observedOn },
    {
      name: 'percentDone',
      type: 'number',
      unit: 'percent',
      isRequired: true,
      value: ({ reading }) => reading.percentDone,
    },
    {
      name: 'counts',
      type: 'flag',
      isRequired: true,
      isDerived: true,
      value: ({ reading, correctedBy }) =>
        reading.observedOn !== undefined && correctedBy === undefined,
    },
    {
      name: 'source',
      type: 'id',
      references: 'source',
      isRequired: true,
      value: ({ reading }) => reading.source,
    },
    {
      name: 'meeting',
      type: 'id',
      references: 'meeting',
      value: ({ reading }) => reading.meeting,
    },
    {
      name: 'qualifier',
      type: 'code',
      codes: REPORT_QUALIFIERS,
      value: ({ qualifier }) => qualifier,
    },
    { name: 'note', type: 'local-text', value: ({ reading }) => reading.note },
    {
      name: 'corrects',
      type: 'id',
      references: 'reading',
      value: ({ reading }) => reading.corrects,
    },
    {
      name: 'correctedBy',
      type: 'id',
      references: 'reading',
      isDerived: true,
      value: ({ correctedBy }) => correctedBy,
    },
    { name: 'recordedOn', type: 'day', value: ({ recordedOn }) => recordedOn },
  ],
});
