import { lastDay } from '../domain/dates.ts';
import { reportsOf } from '../domain/meetings.ts';
import { commitmentsInOrder } from '../domain/plans.ts';
import { publishedReadings, readingsOf, type PublishedReading } from '../domain/readings.ts';
import { once } from '../domain/relations.ts';
import { REPORT_QUALIFIERS, type ReportQualifier } from '../schema/meeting.ts';
import type { Portal } from '../schema/portal.ts';
import type { Place } from './homes.ts';
import { unionDataset } from './owned.ts';

/** What the row of a reading says of it beside its facts. */
interface ReadingState {
  readonly reading: PublishedReading;
  /** How the committee called the progress of the whole commitment. */
  readonly qualifier: ReportQualifier | undefined;
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

const correctionsOf = once(
  (portal: Portal): ReadonlyMap<string | undefined, string> =>
    new Map(publishedReadings(portal).map(({ corrects, id }) => [corrects, id])),
);

function stateOf(portal: Portal, { facts }: Place): ReadingState {
  const reading = facts as unknown as PublishedReading;
  const { id, meeting, activity, commitment } = reading;
  const report =
    meeting === undefined || activity !== undefined
      ? undefined
      : reportsOf(portal, commitment).find((own) => own.meeting.id === meeting)?.report;
  return { reading, qualifier: report?.qualifier, correctedBy: correctionsOf(portal).get(id) };
}

/** One row a reading, whoever reports it: a meeting on record or another source. */
export const READINGS = unionDataset<ReadingState>({
  name: 'readings',
  table: 'readings',
  items: (portal) =>
    commitmentsInOrder(portal).flatMap(({ id }) =>
      readingsOf(portal, id).toSorted(compareReadings),
    ),
  // A figure that a meeting reports is recorded with the meeting.
  lacking: ['recordedOn'],
  derived: {
    of: stateOf,
    columns: [
      {
        name: 'meeting',
        type: 'id',
        references: 'meeting',
        isDerived: true,
        value: ({ reading }) => reading.meeting,
      },
      {
        name: 'qualifier',
        type: 'code',
        codes: REPORT_QUALIFIERS,
        codeList: 'report-qualifier',
        isDerived: true,
        value: ({ qualifier }) => qualifier,
      },
      {
        name: 'correctedBy',
        type: 'id',
        references: 'reading',
        isDerived: true,
        value: ({ correctedBy }) => correctedBy,
      },
      {
        name: 'counts',
        type: 'flag',
        isRequired: true,
        isDerived: true,
        value: ({ reading, correctedBy }) =>
          reading.observedOn !== undefined && correctedBy === undefined,
      },
    ],
  },
});
