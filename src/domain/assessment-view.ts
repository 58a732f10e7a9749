import type { CitedSource, PlanRecord, Portal } from '../schema/portal.ts';
import { planReviews, type AssessmentRow } from './assessments.ts';
import { judgementGroups, type JudgementGroup } from './citations.ts';
import { citedSources } from './directory.ts';
import { plansInOrder, siteDay } from './plans.ts';

/** A commitment with its figure, its judgements and the reports these stand in. */
export interface CitedRow extends AssessmentRow {
  readonly sources: readonly CitedSource[];
}

/** A plan with every judgement of it and of its commitments, each with its report. */
export interface CitedReview {
  readonly plan: PlanRecord;
  /** Empty where no commitment of the plan is on record. */
  readonly table: readonly CitedRow[];
  /** Judgements of commitments by others than the independent reviewer. */
  readonly others: readonly JudgementGroup[];
  readonly ofPlan: readonly JudgementGroup[];
}

/** Every assessment on record. */
export interface AssessmentView {
  /** The plans of which there is a judgement, the oldest first. */
  readonly reviews: readonly CitedReview[];
  /** The plans of which there is none. */
  readonly unassessed: readonly PlanRecord[];
  readonly sources: readonly CitedSource[];
  /** The day the page speaks of. */
  readonly day: string;
}

export function assessmentView(portal: Portal): AssessmentView {
  const reviews = planReviews(portal).map(({ plan, table, others, ofPlan }) => ({
    plan,
    table: table.map((row) => ({ ...row, sources: citedSources(portal, row.reports) })),
    others: judgementGroups(portal, others),
    ofPlan: judgementGroups(portal, ofPlan),
  }));
  const assessed = new Set(reviews.map(({ plan }) => plan.id));
  return {
    reviews,
    day: siteDay(portal),
    unassessed: plansInOrder(portal).filter((plan) => !assessed.has(plan.id)),
    sources: citedSources(portal, [
      ...reviews.flatMap(({ table }) => table.flatMap(({ reading }) => reading?.source ?? [])),
      ...portal.assessments.map(({ report }) => report),
    ]),
  };
}
