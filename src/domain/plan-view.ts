import type { CitedSource, MeetingRecord, PlanRecord, Portal, RecordOf } from '../schema/portal.ts';
import { assessmentPageOf } from './assessment-view.ts';
import { planAssessments } from './assessments.ts';
import {
  judgementGroups,
  citedNotes,
  citedRates,
  citedTitles,
  type JudgementGroup,
  type CitedNote,
  type CitedRate,
  type CitedTitle,
} from './citations.ts';
import { planMeetings } from './meetings.ts';
import { citedSources } from './directory.ts';
import { sourcesIn } from './documents.ts';
import { adoptedOf, withLeads, type LedCommitment } from './groups.ts';
import { commitmentsOf, neighboursOf, publishedRatesOf, type PlanNeighbours } from './plans.ts';
import {
  countAtHundred,
  countUnreported,
  meanOfPlan,
  progressOf,
  type MeanProgress,
} from './progress.ts';

/** Everything on record about one plan. */
export interface PlanView {
  readonly plan: PlanRecord;
  /** Empty where the plan's commitments are not on record. */
  readonly rows: readonly LedCommitment[];
  readonly mean: MeanProgress;
  /** How many stand at 100 %. */
  readonly atHundred: number;
  readonly unreported: number;
  readonly rates: readonly CitedRate[];
  /** Titles known from the co-creation, while the commitments are not on record. */
  readonly adopted: readonly CitedTitle[];
  /** The co-creation they are known from. */
  readonly process?: RecordOf<'processes'>;
  readonly meetings: readonly MeetingRecord[];
  readonly judgements: readonly JudgementGroup[];
  /** The page of the assessments that has the judgements of its commitments too. */
  readonly assessmentPage: number;
  readonly notes: readonly CitedNote[];
  /** Where the window of the self-assessment is read; empty where no source states one. */
  readonly selfAssessmentSources: readonly CitedSource[];
  readonly neighbours: PlanNeighbours;
  /** What the whole page rests on; notes name their own. */
  readonly sources: readonly CitedSource[];
}

export function planView(portal: Portal, plan: PlanRecord): PlanView {
  const rows = progressOf(portal, commitmentsOf(portal, plan.id));
  const rates = publishedRatesOf(portal, plan.id);
  const adopted = adoptedOf(portal, plan);
  const titles = adopted?.titles ?? [];
  const judgements = planAssessments(portal, plan.id);
  return {
    plan,
    rows: withLeads(portal, rows),
    mean: meanOfPlan(portal, plan, rows),
    atHundred: countAtHundred(rows),
    unreported: countUnreported(rows),
    rates: citedRates(portal, rates),
    adopted: citedTitles(portal, titles),
    ...(adopted && { process: adopted.process }),
    meetings: planMeetings(portal, plan.id),
    judgements: judgementGroups(portal, judgements),
    assessmentPage: assessmentPageOf(portal, plan.id),
    notes: citedNotes(portal, plan.notes),
    selfAssessmentSources: citedSources(
      portal,
      plan.selfAssessment ? [plan.selfAssessment.source] : [],
    ),
    neighbours: neighboursOf(portal, plan),
    sources: citedSources(portal, [
      ...plan.sources,
      ...sourcesIn([
        rows.map(({ reading }) => reading),
        rates,
        titles,
        judgements,
        plan.selfAssessment,
      ]),
    ]),
  };
}
