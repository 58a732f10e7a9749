import type { CitedSource, MeetingRecord, PlanRecord, Portal } from '../schema/portal.ts';
import type { PublishedRate } from '../schema/reading.ts';
import { deadlinesAhead, type RegisteredDecision } from './decisions.ts';
import { citedSources } from './directory.ts';
import { sourcesIn } from './documents.ts';
import { newestReportingMeeting } from './meetings.ts';
import { commitmentsOf, finalRateOf, mainPlan, plansInOrder } from './plans.ts';
import { pointsOfMeeting, type RegisteredPoint } from './points.ts';
import {
  countAtHundred,
  countUnreported,
  meanOfPlan,
  progressOf,
  type CommitmentProgress,
  type MeanProgress,
} from './progress.ts';

/** What the home page says of the main plan. */
export interface HomeView {
  readonly plan: PlanRecord;
  readonly rows: readonly CommitmentProgress[];
  readonly mean: MeanProgress;
  /** How many stand at 100 %. */
  readonly atHundred: number;
  readonly unreported: number;
  /** The last overall rate that others published. */
  readonly rate?: PublishedRate;
  /** The newest published meeting that reports on the plan. */
  readonly meeting?: MeetingRecord;
  /** That meeting, as a source. */
  readonly meetingSources: readonly CitedSource[];
  /** What that meeting raised. */
  readonly points: readonly RegisteredPoint[];
  readonly deadlines: readonly RegisteredDecision[];
  /** All plans, the oldest first. */
  readonly plans: readonly PlanRecord[];
  readonly sources: readonly CitedSource[];
}

export function homeView(portal: Portal): HomeView {
  const plan = mainPlan(portal);
  const rows = progressOf(portal, commitmentsOf(portal, plan.id));
  const rate = finalRateOf(portal, plan.id);
  const meeting = newestReportingMeeting(portal, plan.id);
  return {
    plan,
    rows,
    mean: meanOfPlan(portal, plan, rows),
    atHundred: countAtHundred(rows),
    unreported: countUnreported(rows),
    ...(rate && { rate }),
    ...(meeting && { meeting }),
    meetingSources: citedSources(portal, meeting ? [meeting.id] : []),
    points: meeting ? pointsOfMeeting(meeting) : [],
    deadlines: deadlinesAhead(portal, plan),
    plans: plansInOrder(portal),
    sources: citedSources(portal, [
      ...(meeting?.sources ?? []),
      ...sourcesIn(rate),
      ...plan.sources,
    ]),
  };
}
