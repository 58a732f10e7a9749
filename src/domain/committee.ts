import type { Blocker } from '../schema/blocker.ts';
import type { Communication } from '../schema/communication.ts';
import type { Decision, Point, Report } from '../schema/meeting.ts';
import type { CommitmentRecord, MeetingRecord, PlanRecord, Portal } from '../schema/portal.ts';
import { lastDay } from './dates.ts';

/** Meetings that are published, the newest first. */
export function publishedMeetings(portal: Portal): readonly MeetingRecord[] {
  return portal.meetings
    .filter((meeting) => meeting.status !== 'draft')
    .toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : a.id < b.id ? -1 : 1));
}

/** The newest published meeting that reports on commitments of a plan. */
export function newestReportingMeeting(portal: Portal, plan: string): MeetingRecord | undefined {
  return publishedMeetings(portal).find((meeting) =>
    (meeting.reports ?? []).some((report) => report.commitment.startsWith(`${plan}/`)),
  );
}

/** What a meeting says of one commitment of its plans: its report, or that there is none. */
export interface AttendanceRow {
  readonly commitment: CommitmentRecord;
  readonly report?: Report;
}

/** Every commitment of the meeting's plans with what the meeting reports of it; empty for a meeting without reports. */
export function reportTable(portal: Portal, meeting: MeetingRecord): readonly AttendanceRow[] {
  const reports = new Map((meeting.reports ?? []).map((report) => [report.commitment, report]));
  const reportedPlans = new Set([...reports.keys()].map((id) => id.split('/')[0]));
  return portal.commitments
    .filter((commitment) => reportedPlans.has(commitment.plan))
    .map((commitment) => {
      const report = reports.get(commitment.id);
      return report ? { commitment, report } : { commitment };
    });
}

/** A report with the meeting it was made at. */
export interface MeetingReport {
  readonly meeting: MeetingRecord;
  readonly report: Report;
}

/** What the meetings reported of a commitment, the newest first. */
export function reportsOf(portal: Portal, commitment: string): readonly MeetingReport[] {
  return publishedMeetings(portal).flatMap((meeting) =>
    (meeting.reports ?? [])
      .filter((report) => report.commitment === commitment)
      .map((report) => ({ meeting, report })),
  );
}

/**
 * Where a decision stands on the reference day. `deadline-ahead`: its deadline lies after the day up to
 * which the records speak, so nothing on record says whether it was met.
 */
export const DECISION_STATES = ['open', 'past-deadline', 'deadline-ahead', 'not-stated', 'closed', 'dropped'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

export interface RegisteredDecision {
  readonly meeting: MeetingRecord;
  readonly decision: Decision;
  readonly state: DecisionState;
}

/**
 * @param day the reference day: a deadline counts as its last day
 */
export function decisionState(decision: Decision, day: string): DecisionState {
  if (decision.status === 'closed' || decision.status === 'dropped') return decision.status;
  if (decision.dueOn !== undefined) return lastDay(decision.dueOn) < day ? 'past-deadline' : 'deadline-ahead';
  return decision.status ?? 'not-stated';
}

/** The newest reference day of the meeting's plans. */
export function meetingDay(portal: Portal, meeting: MeetingRecord): string {
  const days = portal.plans.filter((plan) => meeting.plans.includes(plan.id)).map((plan) => plan.asOf);
  return days.toSorted().at(-1) ?? meeting.heldOn;
}

/** Every decision of every published meeting, the newest meeting first, with its state on the reference day. */
export function decisionRegister(portal: Portal): readonly RegisteredDecision[] {
  return publishedMeetings(portal).flatMap((meeting) =>
    (meeting.decisions ?? []).map((decision) => ({
      meeting,
      decision,
      state: decisionState(decision, meetingDay(portal, meeting)),
    })),
  );
}

/** The decisions of a plan's meetings whose deadline lies after its reference day, the earliest first. */
export function deadlinesAhead(portal: Portal, plan: PlanRecord): readonly RegisteredDecision[] {
  return decisionRegister(portal)
    .filter(({ meeting, state }) => meeting.plans.includes(plan.id) && state === 'deadline-ahead')
    .toSorted((a, b) => {
      const [first, second] = [lastDay(a.decision.dueOn ?? ''), lastDay(b.decision.dueOn ?? '')];
      return first < second ? -1 : first > second ? 1 : a.decision.number - b.decision.number;
    });
}

export interface RegisteredPoint {
  readonly meeting: MeetingRecord;
  readonly report: Report;
  readonly point: Point;
}

/** Every point to raise with the steering committee, the newest meeting first. */
export function pointRegister(portal: Portal): readonly RegisteredPoint[] {
  return publishedMeetings(portal).flatMap((meeting) =>
    (meeting.reports ?? []).flatMap((report) =>
      (report.points ?? []).map((point) => ({ meeting, report, point })),
    ),
  );
}

/** A part of a commitment with the commitment. */
export interface OfCommitment<Part> {
  readonly commitment: CommitmentRecord;
  readonly part: Part;
}

/** Every blocking point: those not resolved first, then the newest raised first. */
export function blockerRegister(portal: Portal): readonly OfCommitment<Blocker>[] {
  return portal.commitments
    .flatMap((commitment) => (commitment.blockers ?? []).map((part) => ({ commitment, part })))
    .toSorted((a, b) => {
      const resolved = Number(a.part.resolvedOn !== undefined) - Number(b.part.resolvedOn !== undefined);
      if (resolved !== 0) return resolved;
      return a.part.raisedOn < b.part.raisedOn ? 1 : a.part.raisedOn > b.part.raisedOn ? -1 : 0;
    });
}

/** Every communication action, in the order of the commitments. */
export function communicationRegister(portal: Portal): readonly OfCommitment<Communication>[] {
  return portal.commitments.flatMap((commitment) =>
    (commitment.communications ?? []).map((part) => ({ commitment, part })),
  );
}
