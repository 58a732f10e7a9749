import type { CitedSource, PlanRecord, Portal } from '../schema/portal.ts';
import { planReviews, type AssessmentRow, type PlanReview } from './assessments.ts';
import { judgementGroups, type JudgementGroup } from './citations.ts';
import { citedSources } from './directory.ts';
import { cutBetweenPlans, pageOfPlan, type ListPage } from './list-pages.ts';
import { plansInOrder, siteDay } from './plans.ts';
import { once } from './relations.ts';

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

/** One page of the assessments. */
export interface AssessmentView {
  /** The plans of which there is a judgement, the oldest first. */
  readonly list: ListPage<CitedReview>;
  /** The plans of which there is none: on the last page. */
  readonly unassessed: readonly PlanRecord[];
  readonly sources: readonly CitedSource[];
  /** The day the page speaks of. */
  readonly day: string;
}

const reviewPages = once((portal: Portal): readonly ListPage<PlanReview>[] =>
  cutBetweenPlans(
    planReviews(portal),
    ({ table, others, ofPlan }) => table.length + others.length + ofPlan.length,
  ),
);

/** The number of the page of the assessments that holds a plan. */
export function assessmentPageOf(portal: Portal, plan: string): number {
  return pageOfPlan(reviewPages(portal), plan);
}

function cited(portal: Portal, { plan, table, others, ofPlan }: PlanReview): CitedReview {
  return {
    plan,
    table: table.map((row) => ({ ...row, sources: citedSources(portal, row.reports) })),
    others: judgementGroups(portal, others),
    ofPlan: judgementGroups(portal, ofPlan),
  };
}

/** Every assessment on record, page by page. */
export const assessmentViews = once((portal: Portal): readonly AssessmentView[] => {
  const pages = reviewPages(portal);
  const assessed = new Set(pages.flatMap(({ parts }) => parts.map(({ plan }) => plan.id)));
  const unassessed = plansInOrder(portal).filter((plan) => !assessed.has(plan.id));
  return pages.map((page) => {
    const shown = new Set(page.parts.map(({ plan }) => plan.id));
    const reviews = page.parts.map((review) => cited(portal, review));
    return {
      list: { ...page, parts: reviews },
      day: siteDay(portal),
      unassessed: page.number === pages.length ? unassessed : [],
      sources: citedSources(portal, [
        ...reviews.flatMap(({ table }) => table.flatMap(({ reading }) => reading?.source ?? [])),
        ...portal.assessments.filter(({ plan }) => shown.has(plan)).map(({ report }) => report),
      ]),
    };
  });
});
