import type { Assessment, Criterion } from '../schema/assessment.ts';
import type { Portal } from '../schema/portal.ts';
import { progressOf, type CommitmentProgress } from './progress.ts';
import { commitmentsOf } from './plans.ts';

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
}

/** The independent reviewer's judgement of a commitment by each criterion, with gaps where none was found. */
export function irmJudgements(portal: Portal, commitment: string): readonly Judgement[] {
  const found = portal.assessments.filter((row) => row.commitment === commitment && row.assessor === 'irm');
  return COMMITMENT_CRITERIA.map((criterion) => {
    const assessment = found.find((row) => row.criterion === criterion);
    return assessment ? { criterion, assessment } : { criterion };
  });
}

/** Government figure and independent judgement side by side for each commitment of a plan. */
export function assessmentTable(portal: Portal, plan: string): readonly AssessmentRow[] {
  return progressOf(portal, commitmentsOf(portal, plan)).map((row) => ({
    ...row,
    irm: irmJudgements(portal, row.commitment.id),
  }));
}

/** Judgements about the whole plan, in the table's order. */
export function planAssessments(portal: Portal, plan: string): readonly Assessment[] {
  return portal.assessments.filter((row) => row.plan === plan && row.commitment === undefined);
}
