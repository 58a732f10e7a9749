import type {
  CitedSource,
  EditionRecord,
  MeetingRecord,
  PlanRecord,
  Portal,
} from '../schema/portal.ts';
import type { PublishedRate } from '../schema/reading.ts';
import { changesOf, type Changes } from './changes.ts';
import { deadlinesAhead, type RegisteredDecision } from './decisions.ts';
import { citedSources } from './directory.ts';
import { sourcesIn } from './documents.ts';
import { listedEvent, type ListedEvent } from './event-list.ts';
import type { EditionName } from './event-view.ts';
import { currentEdition, isOver, publishedEvents } from './events.ts';
import { planFigureList, type ListedFigure } from './figures/figure-list.ts';
import { pastEndCount } from './figures/past-end-figure.ts';
import { ledCommitments, type LedCommitment } from './groups.ts';
import { newestReportingMeeting } from './meetings.ts';
import { commitmentsOf, finalRateOf, mainPlan, plansInOrder, siteDay } from './plans.ts';
import { pointsOfMeeting, type RegisteredPoint } from './points.ts';
import { countAtHundred, countUnreported, meanOfPlan, type MeanProgress } from './progress.ts';
import { planSignals, type SignalCounts } from './signals.ts';

/** So many events stand on the home page. */
const MOST_EVENTS = 3;

/** What the home page says of the Open Gov Week. */
export interface HomeWeek {
  readonly edition: EditionName & Pick<EditionRecord, 'status' | 'startsOn' | 'endsOn'>;
  /** The next events that are confirmed, whether they belong to it or not. */
  readonly next: readonly ListedEvent[];
  /** The day on which they are the next ones. */
  readonly day: string;
}

/** What the home page says of the main plan. */
export interface HomeView {
  readonly plan: PlanRecord;
  readonly rows: readonly LedCommitment[];
  readonly mean: MeanProgress;
  /** How many stand at 100 %. */
  readonly atHundred: number;
  readonly unreported: number;
  readonly signals: SignalCounts;
  /** How many are past their end and not at 100 %. */
  readonly pastEnd: number;
  /** What the newest meeting changed; absent where it is the first that reported. */
  readonly changes?: Changes;
  /** The figures of the plan that have a page. */
  readonly figures: readonly ListedFigure[];
  /** The last overall rate that others published. */
  readonly rate?: PublishedRate;
  /** The newest published meeting that reports on the plan. */
  readonly meeting?: MeetingRecord;
  /** That meeting, as a source. */
  readonly meetingSources: readonly CitedSource[];
  /** What that meeting raised. */
  readonly points: readonly RegisteredPoint[];
  readonly deadlines: readonly RegisteredDecision[];
  /** The Open Gov Week that is current, with what comes next in it or elsewhere; absent where none is on record. */
  readonly week?: HomeWeek;
  /** All plans, the oldest first. */
  readonly plans: readonly PlanRecord[];
  readonly sources: readonly CitedSource[];
}

function homeWeek(portal: Portal): HomeWeek | undefined {
  const edition = currentEdition(portal);
  if (!edition) return undefined;
  const { id, title, status, startsOn, endsOn } = edition;
  const day = siteDay(portal);
  const ahead = publishedEvents(portal).filter(
    (event) => !isOver(event, day) && event.status === 'confirmed',
  );
  return {
    edition: {
      id,
      status,
      ...(title && { title }),
      ...(startsOn !== undefined && { startsOn }),
      ...(endsOn !== undefined && { endsOn }),
    },
    next: ahead.slice(0, MOST_EVENTS).map((event) => listedEvent(portal, event)),
    day,
  };
}

export function homeView(portal: Portal): HomeView {
  const plan = mainPlan(portal);
  const commitments = commitmentsOf(portal, plan.id);
  const rows = ledCommitments(portal, commitments);
  const rate = finalRateOf(portal, plan.id);
  const week = homeWeek(portal);
  const changes = changesOf(portal, plan.id);
  const meeting = newestReportingMeeting(portal, plan.id);
  return {
    plan,
    rows,
    mean: meanOfPlan(portal, plan, rows),
    atHundred: countAtHundred(rows),
    unreported: countUnreported(rows),
    signals: planSignals(portal, plan),
    pastEnd: pastEndCount(portal, plan),
    ...(changes && { changes }),
    figures: planFigureList(portal, plan.id),
    ...(rate && { rate }),
    ...(meeting && { meeting }),
    meetingSources: citedSources(portal, meeting ? [meeting.id] : []),
    points: meeting ? pointsOfMeeting(portal, meeting) : [],
    deadlines: deadlinesAhead(portal, plan),
    ...(week && { week }),
    plans: plansInOrder(portal),
    sources: citedSources(portal, [
      ...(meeting?.sources ?? []),
      ...sourcesIn(rate),
      ...plan.sources,
    ]),
  };
}
