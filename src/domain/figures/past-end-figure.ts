import type { CommitmentRecord, PlanRecord, Portal } from '../../schema/portal.ts';
import { daysBetween, lastDay } from '../dates.ts';
import { named } from '../naming.ts';
import { commitmentsOf } from '../plans.ts';
import { progressOf } from '../progress.ts';
import type { PastEndRow } from './figure.ts';

/** The end that another source gives, where it differs. */
function otherEnd(
  { otherValues = [], endsOn }: CommitmentRecord,
  day: string,
): PastEndRow['other'] {
  for (const { field, value, source } of otherValues) {
    if (field !== 'endsOn' || typeof value !== 'string' || value === endsOn) continue;
    return { source, endsOn: value, daysPast: daysBetween(lastDay(value), day) };
  }
  return undefined;
}

function longest({ daysPast = -Infinity, other }: PastEndRow): number {
  return Math.max(daysPast, other?.daysPast ?? -Infinity);
}

/**
 * The commitments of a plan that are past their end on its reference day and not at 100 %, by their own dates or by
 * those of another source: both show. Those with a figure come first, in each band the longest past first.
 */
export function pastEndRows(
  portal: Portal,
  plan: PlanRecord,
  commitments: readonly CommitmentRecord[],
): readonly PastEndRow[] {
  const progress = progressOf(portal, commitments);
  return commitments
    .map((commitment, index): PastEndRow => {
      const percentDone = progress[index]?.reading?.percentDone;
      const { endsOn } = commitment;
      const other = otherEnd(commitment, plan.asOf);
      return {
        commitment: named(commitment),
        ...(percentDone !== undefined && { percentDone }),
        ...(endsOn !== undefined && {
          endsOn,
          daysPast: daysBetween(lastDay(endsOn), plan.asOf),
        }),
        ...(other && { other }),
      };
    })
    .filter((row) => row.percentDone !== 100 && longest(row) > 0)
    .toSorted((one, other) => {
      const band = Number(one.percentDone === undefined) - Number(other.percentDone === undefined);
      return (
        band || longest(other) - longest(one) || one.commitment.number - other.commitment.number
      );
    });
}

/** How many commitments of a plan are past their end, by the dates used here, and not at 100 %. */
export function pastEndCount(portal: Portal, plan: PlanRecord): number {
  return pastEndRows(portal, plan, commitmentsOf(portal, plan.id)).filter(
    ({ daysPast = 0 }) => daysPast > 0,
  ).length;
}
