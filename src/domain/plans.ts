import type { CommitmentRecord, PlanRecord, Portal } from '../schema/portal.ts';
import type { PublishedRate } from '../schema/reading.ts';
import { groupedBy, once } from './relations.ts';

/** The day the whole site speaks of: the newest of the plans' reference days. */
export function siteDay(portal: Portal): string {
  const days = portal.plans.map((plan) => plan.asOf).sort();
  const newest = days.at(-1);
  if (newest === undefined) throw new RangeError('there is no plan');
  return newest;
}

/** The newest reference day of some plans; the site's day where none is named. */
export function newestDayOf(portal: Portal, plans: readonly string[]): string {
  const days = portal.plans.filter(({ id }) => plans.includes(id)).map((plan) => plan.asOf);
  return days.toSorted().at(-1) ?? siteDay(portal);
}

/** Plans by their number, the oldest first. */
export const plansInOrder = once((portal: Portal): readonly PlanRecord[] =>
  portal.plans.toSorted((a, b) => a.number - b.number),
);

/** How many commitments a plan has: as many as its sources state, or as are on record where these are more. */
export function commitmentCount(portal: Portal, plan: PlanRecord): number {
  return Math.max(plan.commitmentsStated ?? 0, commitmentsOf(portal, plan.id).length);
}

/** Whether every commitment that sources count in a plan is on record. */
export function isEntered(portal: Portal, plan: PlanRecord): boolean {
  const entered = commitmentsOf(portal, plan.id).length;
  return entered > 0 && entered === commitmentCount(portal, plan);
}

/**
 * The plan that the home page speaks of: the newest one whose commitments are all on record. A plan of which only some
 * are entered would speak for those few.
 */
export function mainPlan(portal: Portal): PlanRecord {
  const plans = plansInOrder(portal);
  const plan =
    plans.findLast((candidate) => isEntered(portal, candidate)) ??
    plans.findLast((candidate) => commitmentsOf(portal, candidate.id).length > 0) ??
    plans.at(-1);
  if (!plan) throw new RangeError('there is no plan');
  return plan;
}

/** The commitments of a plan, in the order of the records. */
export const commitmentsOf = groupedBy(
  ({ commitments }: Portal) => commitments,
  ({ plan }) => [plan],
);

/** Every commitment, by the number of its plan and its own. */
export const commitmentsInOrder = once((portal: Portal): readonly CommitmentRecord[] =>
  plansInOrder(portal).flatMap(({ id }) =>
    commitmentsOf(portal, id).toSorted((one, other) => one.number - other.number),
  ),
);

/** The overall rates that others published of a plan, in the table's order. */
export function publishedRatesOf(portal: Portal, plan: string): readonly PublishedRate[] {
  return portal.publishedRates.filter((rate) => rate.plan === plan);
}

/**
 * The last overall rate that others published of the whole plan: the row that stands last in the table, since sources
 * often give it no day.
 */
export function finalRateOf(portal: Portal, plan: string): PublishedRate | undefined {
  return publishedRatesOf(portal, plan).findLast((rate) => rate.scope === 'plan');
}

const continuationsOf = groupedBy(
  ({ commitments }: Portal) => commitments,
  ({ continues }) => [continues],
);

/** The commitments of later plans that carry this one on, as far as they are on record. */
export function successorsOf(
  portal: Portal,
  commitment: CommitmentRecord,
): readonly CommitmentRecord[] {
  return continuationsOf(portal, commitment.id);
}

/** The plans whose commitments are on record, the oldest first. */
export function enteredPlans(portal: Portal): readonly PlanRecord[] {
  return plansInOrder(portal).filter((plan) => commitmentsOf(portal, plan.id).length > 0);
}

/** The plans before and after a plan, as far as they are on record. */
export interface PlanNeighbours {
  readonly predecessor?: PlanRecord;
  readonly successor?: PlanRecord;
}

export function neighboursOf(portal: Portal, plan: PlanRecord): PlanNeighbours {
  const predecessor = portal.plans.find(({ id }) => id === plan.predecessor);
  const successor = portal.plans.find((other) => other.predecessor === plan.id);
  return { ...(predecessor && { predecessor }), ...(successor && { successor }) };
}

/** Reports are published of so many plans, the newest; those of the others are made by the command. */
const MOST_PLANS = 20;
/** Sheets are published of so many commitments, those of the newest plans. */
const MOST_SHEETS = 200;

/** The plans whose reports are published, the newest first. */
export const reportedPlans = once((portal: Portal): readonly PlanRecord[] =>
  enteredPlans(portal).toReversed().slice(0, MOST_PLANS),
);

/** Of these, the plans that have a sheet of each commitment too. */
const plansWithSheets = once((portal: Portal): ReadonlySet<string> => {
  let sheets = 0;
  const plans = reportedPlans(portal).filter(({ id }) => {
    sheets += commitmentsOf(portal, id).length;
    return sheets <= MOST_SHEETS;
  });
  return new Set(plans.map(({ id }) => id));
});

/** Whether each commitment of a plan has a sheet on the site. */
export function hasSheets(portal: Portal, plan: string): boolean {
  return plansWithSheets(portal).has(plan);
}
