/** What each kind of report is made of. The same answers as those of the pages, for one reader who has the paper alone. */
import type {
  CitedSource,
  CommitmentRecord,
  MeetingRecord,
  NamedCommitment,
  PlanRecord,
  Portal,
} from '../schema/portal.ts';
import { portalOn } from './as-of.ts';
import { carriedOverTo, waitingRequests } from './carried-over.ts';
import { blockerRegister, type RegisteredBlocker } from './blockers.ts';
import { commitmentView, type CommitmentView } from './commitment-view.ts';
import { decisionRegister, isOpenDecision, type RegisteredDecision } from './decisions.ts';
import { citedSources, found } from './directory.ts';
import type { Figure } from './figures/figure.ts';
import { drawnFigures } from './figures/figure-list.ts';
import { planGaps, type CommitmentGaps } from './gaps.ts';
import { institutionGroups, ledCommitments, themeGroups, type LedCommitment } from './groups.ts';
import { meetingView, type MeetingView } from './meeting-view.ts';
import {
  briefedMeetings,
  meetingsByCommittee,
  reportingMeetings,
  type CommitteeMeetings,
} from './meetings.ts';
import { named, namedWith, planName, type PlanName } from './naming.ts';
import { planView, type PlanView } from './plan-view.ts';
import {
  commitmentsInOrder,
  commitmentsOf,
  enteredPlans,
  hasSheets,
  reportedPlans,
  siteDay,
} from './plans.ts';
import { isOpenPoint, pointRegister, type RegisteredPoint } from './points.ts';
import type { MeanProgress } from './progress.ts';
import type { RegisteredRequest } from './requests.ts';

export const REPORT_KINDS = ['brief', 'progress', 'self-assessment', 'commitments'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A report by its kind and the id of what it is about: a meeting, a plan, a commitment. */
export interface ReportKey {
  readonly kind: ReportKind;
  readonly id: string;
}

/** What the committee has before it at a meeting, and what it still waits for. */
export interface BriefView {
  readonly kind: 'brief';
  readonly id: string;
  readonly day: string;
  readonly meeting: MeetingView;
  /** Decisions of earlier meetings that nobody has noted as carried out. */
  readonly carriedOver: readonly RegisteredDecision[];
  /** Points of earlier meetings that nobody has noted as settled. */
  readonly earlierPoints: readonly RegisteredPoint[];
  /** Requests that wait for an answer. */
  readonly requests: readonly RegisteredRequest[];
  /** Commitments of which the committee asked for something. */
  readonly asked: readonly CommitmentGaps[];
  readonly sources: readonly CitedSource[];
}

/** Where a plan stands. */
export interface ProgressView {
  readonly kind: 'progress';
  readonly id: string;
  readonly day: string;
  readonly plan: PlanView;
  readonly figures: readonly Figure[];
  readonly themes: readonly NamedMean[];
  readonly institutions: readonly NamedMean[];
  readonly points: readonly RegisteredPoint[];
  readonly blockers: readonly RegisteredBlocker[];
  readonly decisions: readonly RegisteredDecision[];
  readonly sources: readonly CitedSource[];
}

/** The mean of what a theme or an institution has in one plan. */
export interface NamedMean {
  readonly name: LedCommitment['commitment']['title'];
  readonly mean: MeanProgress;
}

/** What a commitment says of itself. */
export interface SelfAssessedCommitment extends LedCommitment {
  readonly selfAssessment?: NonNullable<CommitmentRecord['selfAssessment']>;
}

/** How much of the self-assessment was filled in. */
export interface SelfAssessmentCounts {
  readonly total: number;
  readonly results: number;
  readonly nextSteps: number;
}

/** What the institutions say of a plan themselves, in the order of the national report. */
export interface SelfAssessmentView {
  readonly kind: 'self-assessment';
  readonly id: string;
  readonly day: string;
  readonly plan: PlanView;
  readonly committees: readonly CommitteeMeetings[];
  readonly figures: readonly Figure[];
  readonly themes: readonly NamedMean[];
  readonly rows: readonly SelfAssessedCommitment[];
  readonly counts: SelfAssessmentCounts;
  readonly sources: readonly CitedSource[];
}

/** One commitment on a sheet. */
export interface SheetView {
  readonly kind: 'commitments';
  readonly id: string;
  readonly day: string;
  readonly commitment: CommitmentView;
  readonly sources: readonly CitedSource[];
}

export type ReportView = BriefView | ProgressView | SelfAssessmentView | SheetView;

function uniqueSources(sources: readonly CitedSource[]): readonly CitedSource[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

/** The brief of a meeting, as things stood on its day. */
export function briefView(whole: Portal, id: string): BriefView {
  const { heldOn } = found(whole.meetings, id);
  const portal = portalOn(whole, heldOn);
  const meeting = found(portal.meetings, id);
  const isOfPlans = (plan: string) => meeting.plans.includes(plan);
  const requests = waitingRequests(portal, meeting.plans);
  const earlier = carriedOverTo(portal, meeting);
  const carriedOver = earlier.decisions.filter(isOpenDecision);
  const earlierPoints = earlier.points.filter(isOpenPoint);
  const view = meetingView(portal, meeting);
  return {
    kind: 'brief',
    id,
    day: heldOn,
    meeting: view,
    carriedOver,
    earlierPoints,
    requests,
    asked: planGaps(portal)
      .filter(({ plan, meeting: last }) => isOfPlans(plan.id) && last?.id === id)
      .flatMap(({ commitments }) => commitments.filter(({ asked }) => asked.length > 0)),
    sources: uniqueSources([
      ...view.sources,
      ...citedSources(portal, [
        ...[...carriedOver, ...earlierPoints].map((row) => row.meeting.id),
        ...requests.map(({ request }) => request.source),
      ]),
    ]),
  };
}

function themeMeans(portal: Portal, plan: PlanRecord): readonly NamedMean[] {
  return themeGroups(portal).flatMap(({ theme, shares }) =>
    shares
      .filter((share) => share.plan.id === plan.id)
      .map(({ mean }) => ({ name: theme.name, mean })),
  );
}

function institutionMeans(portal: Portal, plan: PlanRecord): readonly NamedMean[] {
  return institutionGroups(portal).flatMap(({ institution, leads }) =>
    leads
      .filter((share) => share.plan.id === plan.id)
      .map(({ mean }) => ({ name: institution.name, mean })),
  );
}

/** Where a plan stands on its reference day. */
export function progressView(portal: Portal, id: string): ProgressView {
  const plan = found(portal.plans, id);
  const view = planView(portal, plan);
  const isOfPlan = ({ meeting }: { readonly meeting: MeetingRecord }) => meeting.plans.includes(id);
  const points = pointRegister(portal).filter(
    (row) => row.report.commitment.startsWith(`${id}/`) && isOpenPoint(row),
  );
  const blockers = blockerRegister(portal).filter(
    ({ commitment, part }) => commitment.plan === id && part.resolvedOn === undefined,
  );
  const decisions = decisionRegister(portal).filter((row) => isOpenDecision(row) && isOfPlan(row));
  return {
    kind: 'progress',
    id,
    day: plan.asOf,
    plan: view,
    figures: drawnFigures(portal, id, ['progress', 'history']),
    themes: themeMeans(portal, plan),
    institutions: institutionMeans(portal, plan),
    points,
    blockers,
    decisions,
    sources: uniqueSources([
      ...view.sources,
      ...citedSources(portal, [
        ...[...points, ...decisions].map(({ meeting }) => meeting.id),
        ...blockers.map(({ part }) => part.source),
      ]),
    ]),
  };
}

/** What the institutions say themselves of a plan, on its reference day. */
export function selfAssessmentView(portal: Portal, id: string): SelfAssessmentView {
  const plan = found(portal.plans, id);
  const view = planView(portal, plan);
  const records = commitmentsOf(portal, id);
  const rows = ledCommitments(portal, records).map((row, index) => {
    const record = records[index];
    if (!record?.selfAssessment) return row;
    const { selfAssessment } = record;
    return { ...row, commitment: namedWith(record, 'selfAssessment'), selfAssessment };
  });
  const count = (field: 'results' | 'nextSteps') =>
    records.filter(({ selfAssessment }) => selfAssessment?.[field] !== undefined).length;
  return {
    kind: 'self-assessment',
    id,
    day: plan.asOf,
    plan: view,
    committees: meetingsByCommittee(portal)
      .map(({ committee, meetings }) => ({
        committee,
        meetings: meetings.filter(({ plans }) => plans.includes(id)),
      }))
      .filter(({ meetings }) => meetings.length > 0),
    figures: drawnFigures(portal, id, ['progress']),
    themes: themeMeans(portal, plan),
    rows,
    counts: { total: records.length, results: count('results'), nextSteps: count('nextSteps') },
    sources: uniqueSources([
      ...view.sources,
      ...citedSources(portal, [
        ...view.meetings.map((meeting) => meeting.id),
        ...records.flatMap(({ selfAssessment }) => selfAssessment?.source ?? []),
      ]),
    ]),
  };
}

/** A commitment on a sheet, on its plan's reference day. */
export function sheetView(portal: Portal, id: string): SheetView {
  const commitment = commitmentView(portal, id);
  return {
    kind: 'commitments',
    id,
    day: commitment.plan.asOf,
    commitment,
    sources: commitment.cited,
  };
}

const VIEWS: Readonly<Record<ReportKind, (portal: Portal, id: string) => ReportView>> = {
  brief: briefView,
  progress: progressView,
  'self-assessment': selfAssessmentView,
  commitments: sheetView,
};

export function reportView(portal: Portal, { kind, id }: ReportKey): ReportView {
  return VIEWS[kind](portal, id);
}

interface Reported {
  readonly briefs: readonly { readonly id: string }[];
  readonly plans: readonly { readonly id: string }[];
  readonly sheets: readonly { readonly id: string }[];
}

function keysOf({ briefs, plans, sheets }: Reported): readonly ReportKey[] {
  const keys = (kind: ReportKind, records: readonly { readonly id: string }[]) =>
    records.map(({ id }) => ({ kind, id }));
  return [
    ...keys('brief', briefs),
    ...keys('progress', plans),
    ...keys('self-assessment', plans),
    ...keys('commitments', sheets),
  ];
}

/** Every report that can be made: briefs, the newest meeting first; reports of plans; sheets, plan by plan. */
export function reportKeys(portal: Portal): readonly ReportKey[] {
  return keysOf({
    briefs: reportingMeetings(portal),
    plans: enteredPlans(portal).toReversed(),
    sheets: commitmentsInOrder(portal),
  });
}

/** The reports that are published, each with its page and its file: the newest of each kind. */
export function publishedReports(portal: Portal): readonly ReportKey[] {
  return keysOf({
    briefs: briefedMeetings(portal),
    plans: reportedPlans(portal),
    sheets: commitmentsInOrder(portal).filter(({ plan }) => hasSheets(portal, plan)),
  });
}

/** A plan with the reports about it. */
export interface PlanReports {
  readonly plan: PlanName;
  readonly day: string;
  /** The commitments that have a sheet; empty where there are too many. */
  readonly sheets: readonly NamedCommitment[];
}

/** Every report that is published, as a list shows it. */
export interface ReportListView {
  /** The newest meeting first. */
  readonly briefs: readonly Pick<MeetingRecord, 'id' | 'title' | 'heldOn' | 'unofficial'>[];
  /** The newest plan first. */
  readonly plans: readonly PlanReports[];
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

export function reportListView(portal: Portal): ReportListView {
  const keys = publishedReports(portal);
  const ids = (kind: ReportKind) => keys.filter((key) => key.kind === kind).map(({ id }) => id);
  const briefs = ids('brief').map((id) => found(portal.meetings, id));
  const sheets = ids('commitments').map((id) => found(portal.commitments, id));
  return {
    briefs: briefs.map(({ id, title, heldOn, unofficial }) => ({
      id,
      title,
      heldOn,
      ...(unofficial && { unofficial }),
    })),
    plans: ids('progress').map((id) => {
      const plan = found(portal.plans, id);
      return {
        plan: planName(plan),
        day: plan.asOf,
        sheets: sheets.filter((commitment) => commitment.plan === id).map(named),
      };
    }),
    day: siteDay(portal),
    sources: citedSources(portal, ids('brief')),
  };
}
