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
import { changesOf, type Changes } from './changes.ts';
import type { Figure, FigureKind } from './figures/figure.ts';
import { drawnFigures, planFigureList, type ListedFigure } from './figures/figure-list.ts';
import { planMeetings } from './meetings.ts';
import { citedSources } from './directory.ts';
import { sourcesIn } from './documents.ts';
import { adoptedOf, ledCommitments, type LedCommitment } from './groups.ts';
import {
  commitmentsOf,
  neighboursOf,
  publishedRatesOf,
  reportedPlans,
  type PlanNeighbours,
} from './plans.ts';
import { countAtHundred, countUnreported, meanOfPlan, type MeanProgress } from './progress.ts';
import { planSignals, type SignalCounts } from './signals.ts';

/** The figures that a plan's page draws; the board of its commitments draws their progress. */
const DRAWN: readonly FigureKind[] = ['history', 'past-end', 'actions'];

/** Everything on record about one plan. */
export interface PlanView {
  readonly plan: PlanRecord;
  /** Empty where the plan's commitments are not on record. */
  readonly rows: readonly LedCommitment[];
  readonly mean: MeanProgress;
  /** How many stand at 100 %. */
  readonly atHundred: number;
  readonly unreported: number;
  readonly signals: SignalCounts;
  /** What the newest meeting changed; absent where it is the first that reported. */
  readonly changes?: Changes;
  /** The figures that the page draws. */
  readonly drawn: readonly Figure[];
  /** All figures of the plan that have a page. */
  readonly figures: readonly ListedFigure[];
  readonly rates: readonly CitedRate[];
  /** Titles known from the co-creation, while the commitments are not on record. */
  readonly adopted: readonly CitedTitle[];
  /** The co-creation they are known from. */
  readonly process?: RecordOf<'processes'>;
  /** The id of its co-creation, whose page tells how it was made. */
  readonly coCreation?: string;
  readonly meetings: readonly MeetingRecord[];
  readonly judgements: readonly JudgementGroup[];
  /** The page of the assessments that has the judgements of its commitments too. */
  readonly assessmentPage: number;
  readonly notes: readonly CitedNote[];
  /** Where the window of the self-assessment is read; empty where no source states one. */
  readonly selfAssessmentSources: readonly CitedSource[];
  readonly neighbours: PlanNeighbours;
  /** Whether its reports are published. */
  readonly hasReports: boolean;
  /** What the whole page rests on; notes name their own. */
  readonly sources: readonly CitedSource[];
}

export function planView(portal: Portal, plan: PlanRecord): PlanView {
  const rows = ledCommitments(portal, commitmentsOf(portal, plan.id));
  const rates = publishedRatesOf(portal, plan.id);
  const changes = changesOf(portal, plan.id);
  const adopted = adoptedOf(portal, plan);
  const titles = adopted?.titles ?? [];
  const coCreation = portal.processes.find((process) => process.plan === plan.id);
  const judgements = planAssessments(portal, plan.id);
  return {
    plan,
    rows,
    mean: meanOfPlan(portal, plan, rows),
    atHundred: countAtHundred(rows),
    unreported: countUnreported(rows),
    signals: planSignals(portal, plan),
    ...(changes && { changes }),
    drawn: drawnFigures(portal, plan.id, DRAWN),
    figures: planFigureList(portal, plan.id),
    rates: citedRates(portal, rates),
    adopted: citedTitles(portal, titles),
    ...(adopted && { process: adopted.process }),
    ...(coCreation && { coCreation: coCreation.id }),
    meetings: planMeetings(portal, plan.id),
    judgements: judgementGroups(portal, judgements),
    assessmentPage: assessmentPageOf(portal, plan.id),
    notes: citedNotes(portal, plan.notes),
    selfAssessmentSources: citedSources(
      portal,
      plan.selfAssessment ? [plan.selfAssessment.source] : [],
    ),
    neighbours: neighboursOf(portal, plan),
    hasReports: reportedPlans(portal).some(({ id }) => id === plan.id),
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
