import type { Assessment, Criterion } from '../schema/assessment.ts';
import type { PlanRecord, Portal } from '../schema/portal.ts';
import { progressOf, type CommitmentProgress } from './progress.ts';
import { commitmentsOf, plansInOrder } from './plans.ts';
import { groupedBy } from './relations.ts';

/** The criteria by which the independent reviewer judges each commitment, in the order of its reports. */
export const COMMITMENT_CRITERIA = [
  'verifiable',
  'relevant-to-ogp-values',
  'ambition',
  'completion',
  'early-results',
  'did-it-open-government',
] as const satisfies readonly Criterion[];

/** A criterion with the judgement on record; absent means that none was found. */
export interface Judgement {
  readonly criterion: Criterion;
  readonly assessment?: Assessment;
}

export interface AssessmentRow extends CommitmentProgress {
  readonly irm: readonly Judgement[];
  /** The reports that the judgements stand in, in the order of the criteria, each once. */
  readonly reports: readonly string[];
}

function assessments(portal: Portal): Portal['assessments'] {
  return portal.assessments;
}

/** Judgements of a commitment, whoever gives them, in the table's order. */
export const assessmentsOf = groupedBy(assessments, ({ commitment }) => [commitment]);

const ofPlan = groupedBy(assessments, ({ plan }) => [plan]);

/** The independent reviewer's judgement of a commitment by each criterion, with gaps where none was found. */
export function irmJudgements(portal: Portal, commitment: string): readonly Judgement[] {
  const found = assessmentsOf(portal, commitment).filter(({ assessor }) => assessor === 'irm');
  return COMMITMENT_CRITERIA.map((criterion) => {
    const assessment = found.find((row) => row.criterion === criterion);
    return assessment ? { criterion, assessment } : { criterion };
  });
}

/** Government figure and independent judgement side by side for each commitment of a plan. */
export function assessmentTable(portal: Portal, plan: string): readonly AssessmentRow[] {
  return progressOf(portal, commitmentsOf(portal, plan)).map((row) => {
    const irm = irmJudgements(portal, row.commitment.id);
    const reports = irm.flatMap(({ assessment }) => (assessment ? [assessment.report] : []));
    return { ...row, irm, reports: [...new Set(reports)] };
  });
}

/** Judgements about the whole plan, in the table's order. */
export function planAssessments(portal: Portal, plan: string): readonly Assessment[] {
  return ofPlan(portal, plan).filter(({ commitment }) => commitment === undefined);
}

/** Judgements of commitments by anybody but the independent reviewer, in the table's order. */
export function otherJudgements(portal: Portal, plan: string): readonly Assessment[] {
  return ofPlan(portal, plan).filter(
    ({ commitment, assessor }) => commitment !== undefined && assessor !== 'irm',
  );
}

/** A plan with every judgement of it and of its commitments. */
export interface PlanReview {
  readonly plan: PlanRecord;
  /** Empty where no commitment of the plan is on record. */
  readonly table: readonly AssessmentRow[];
  readonly others: readonly Assessment[];
  readonly ofPlan: readonly Assessment[];
}

/** The plans of which there is any judgement, the oldest first. */
export function planReviews(portal: Portal): readonly PlanReview[] {
  return plansInOrder(portal)
    .filter((plan) => ofPlan(portal, plan.id).length > 0)
    .map((plan) => ({
      plan,
      table: assessmentTable(portal, plan.id),
      others: otherJudgements(portal, plan.id),
      ofPlan: planAssessments(portal, plan.id),
    }));
}
