import type { CommitmentRecord, MeetingRecord, NamedCommitment, Portal } from '../schema/portal.ts';
import { found } from './directory.ts';
import { planMeetings } from './meetings.ts';
import { named } from './naming.ts';
import { commitmentsOf } from './plans.ts';
import { newestReadingOn, readingsOf } from './readings.ts';
import { groupedBy } from './relations.ts';
import { toOneDecimal } from './rounding.ts';

/** What names a meeting. */
export type MeetingName = Pick<MeetingRecord, 'id' | 'title' | 'heldOn'>;

/** The figure of a commitment as known on the day of a meeting and on that of the one before it. */
export interface Change {
  readonly commitment: NamedCommitment;
  /** Absent where nothing was known yet. */
  readonly before?: number;
  readonly after: number;
  /** Points gained, with one decimal, or lost where negative; absent without a figure before. */
  readonly points?: number;
}

/** What the newest meeting that reported on a plan brought, compared with the one before it. */
export interface Changes {
  readonly since: MeetingName;
  readonly until: MeetingName;
  /** Commitments whose figure is another than before, by number. */
  readonly changed: readonly Change[];
  /** How many have the same figure as before. */
  readonly unchanged: number;
}

/** The meetings that reported on commitments of a plan, the newest first. */
export const reportingMeetings = groupedBy(
  (portal: Portal) =>
    portal.plans.flatMap(({ id: plan, asOf }) =>
      planMeetings(portal, plan)
        .filter(
          ({ reports = [], heldOn }) =>
            heldOn <= asOf && reports.some(({ commitment }) => commitment.startsWith(`${plan}/`)),
        )
        .map((meeting) => ({ plan, meeting })),
    ),
  ({ plan }) => [plan],
);

function figureOn(portal: Portal, { id }: CommitmentRecord, day: string): number | undefined {
  return newestReadingOn(readingsOf(portal, id), id, day)?.percentDone;
}

function nameOf({ id, title, heldOn }: MeetingRecord): MeetingName {
  return { id, title, heldOn };
}

/** @returns undefined where fewer than two meetings reported on the plan */
export function changesOf(portal: Portal, plan: string): Changes | undefined {
  const [newest, previous] = reportingMeetings(portal, plan).map(({ meeting }) => meeting);
  if (!newest || !previous) return undefined;
  const { asOf } = found(portal.plans, plan);
  const compared = commitmentsOf(portal, plan)
    .toSorted((one, other) => one.number - other.number)
    .map((commitment) => ({
      commitment,
      before: figureOn(portal, commitment, previous.heldOn),
      after: figureOn(portal, commitment, asOf),
    }));
  const changed = compared.flatMap(({ commitment, before, after }): readonly Change[] => {
    if (after === undefined || after === before) return [];
    const known = before !== undefined && { before, points: toOneDecimal(after - before) };
    return [{ commitment: named(commitment), after, ...known }];
  });
  return {
    since: nameOf(previous),
    until: nameOf(newest),
    changed,
    unchanged: compared.filter(({ before, after }) => after !== undefined && after === before)
      .length,
  };
}

/** The figure of one commitment on the reference day and on that of the meeting before the newest one. */
export interface CommitmentChange {
  readonly since: MeetingName;
  readonly before: number;
  readonly after: number;
}

/** @returns undefined where fewer than two meetings reported on the plan, or nothing was known by the earlier one */
export function changeOf(
  portal: Portal,
  commitment: CommitmentRecord,
): CommitmentChange | undefined {
  const [, previous] = reportingMeetings(portal, commitment.plan).map(({ meeting }) => meeting);
  if (!previous) return undefined;
  const before = figureOn(portal, commitment, previous.heldOn);
  const after = figureOn(portal, commitment, found(portal.plans, commitment.plan).asOf);
  if (before === undefined || after === undefined) return undefined;
  return { since: nameOf(previous), before, after };
}
