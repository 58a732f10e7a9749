import type { Blocker } from '../schema/blocker.ts';
import type { Communication } from '../schema/communication.ts';
import type { Committee } from '../schema/list.ts';
import type { Decision, Point, Report } from '../schema/meeting.ts';
import type { CommitmentRecord, MeetingRecord, PlanRecord, Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { lastDay } from './dates.ts';
import { found, institutionName } from './directory.ts';
import { newestDayOf } from './plans.ts';

/** Meetings that are published, the newest first. */
export function publishedMeetings(portal: Portal): readonly MeetingRecord[] {
  return portal.meetings
    .filter((meeting) => meeting.status !== 'draft')
    .toSorted((a, b) =>
      a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : a.id < b.id ? -1 : 1,
    );
}

/** The published meetings about a plan, the newest first. */
export function planMeetings(portal: Portal, plan: string): readonly MeetingRecord[] {
  return publishedMeetings(portal).filter((meeting) => meeting.plans.includes(plan));
}

/** The newest published meeting that reports on commitments of a plan. */
export function newestReportingMeeting(portal: Portal, plan: string): MeetingRecord | undefined {
  return publishedMeetings(portal).find((meeting) =>
    (meeting.reports ?? []).some((report) => report.commitment.startsWith(`${plan}/`)),
  );
}

/** What a meeting says of one commitment of its plans: its report, or that there is none. */
export interface ReportRow {
  readonly commitment: CommitmentRecord;
  readonly report?: Report;
}

/** Every commitment of the meeting's plans with what the meeting reports of it; empty for a meeting without reports. */
export function reportTable(portal: Portal, meeting: MeetingRecord): readonly ReportRow[] {
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
export const DECISION_STATES = [
  'open',
  'past-deadline',
  'deadline-ahead',
  'not-stated',
  'closed',
  'dropped',
] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

export interface RegisteredDecision {
  readonly meeting: MeetingRecord;
  readonly decision: Decision;
  readonly state: DecisionState;
  /** The reference day on which it stands so. */
  readonly day: string;
  /** Names of those who are to carry it out; empty where the source names nobody. */
  readonly owners: readonly LocalText[];
  /** Name of the committee at whose next meeting it is due. */
  readonly dueCommittee?: LocalText;
}

/**
 * @param day the reference day: a deadline counts as its last day
 * @param nextMeeting the day of the meeting at which the decision is due, where that meeting is on record
 */
export function decisionState(
  decision: Decision,
  day: string,
  nextMeeting?: string,
): DecisionState {
  if (decision.status === 'closed' || decision.status === 'dropped') return decision.status;
  if (decision.dueOn !== undefined)
    return lastDay(decision.dueOn) < day ? 'past-deadline' : 'deadline-ahead';
  if (decision.dueAt !== undefined) {
    return nextMeeting !== undefined && nextMeeting < day ? 'past-deadline' : 'deadline-ahead';
  }
  return decision.status ?? 'not-stated';
}

/** The first published meeting of a committee after another meeting. */
export function meetingAfter(
  portal: Portal,
  meeting: MeetingRecord,
  committee: string,
): MeetingRecord | undefined {
  return publishedMeetings(portal).findLast(
    (other) => other.committee === committee && other.heldOn > meeting.heldOn,
  );
}

/** The newest reference day of the meeting's plans. */
export function meetingDay(portal: Portal, meeting: MeetingRecord): string {
  return newestDayOf(portal, meeting.plans);
}

function registered(
  portal: Portal,
  meeting: MeetingRecord,
  decision: Decision,
): RegisteredDecision {
  const nextMeeting =
    decision.dueAt && meetingAfter(portal, meeting, decision.dueAt.committee)?.heldOn;
  const dueCommittee = decision.dueAt && found(portal.committees, decision.dueAt.committee).name;
  const day = meetingDay(portal, meeting);
  return {
    meeting,
    decision,
    state: decisionState(decision, day, nextMeeting),
    day,
    owners: (decision.owners ?? []).map((owner) => institutionName(portal, owner)),
    ...(dueCommittee && { dueCommittee }),
  };
}

/** Every decision of a meeting with its state on the reference day. */
export function decisionsOfMeeting(
  portal: Portal,
  meeting: MeetingRecord,
): readonly RegisteredDecision[] {
  return (meeting.decisions ?? []).map((decision) => registered(portal, meeting, decision));
}

/** Every decision of every published meeting, the newest meeting first. */
export function decisionRegister(portal: Portal): readonly RegisteredDecision[] {
  return publishedMeetings(portal).flatMap((meeting) => decisionsOfMeeting(portal, meeting));
}

/** For sorting: what is due at a meeting whose day is not known comes last. */
function dueDay(decision: Decision): string {
  return decision.dueOn === undefined ? '9999-12-31' : lastDay(decision.dueOn);
}

/** The decisions of a plan's meetings whose deadline lies after its reference day, the earliest first. */
export function deadlinesAhead(portal: Portal, plan: PlanRecord): readonly RegisteredDecision[] {
  return decisionRegister(portal)
    .filter(({ meeting, state }) => meeting.plans.includes(plan.id) && state === 'deadline-ahead')
    .toSorted((a, b) => {
      const [first, second] = [dueDay(a.decision), dueDay(b.decision)];
      return first < second ? -1 : first > second ? 1 : a.decision.number - b.decision.number;
    });
}

export interface RegisteredPoint {
  readonly meeting: MeetingRecord;
  readonly report: Report;
  readonly point: Point;
}

/** The points of one meeting, in the order of its reports. */
export function pointsOfMeeting(meeting: MeetingRecord): readonly RegisteredPoint[] {
  return (meeting.reports ?? []).flatMap((report) =>
    (report.points ?? []).map((point) => ({ meeting, report, point })),
  );
}

/** Every point to raise with the steering committee, the newest meeting first. */
export function pointRegister(portal: Portal): readonly RegisteredPoint[] {
  return publishedMeetings(portal).flatMap(pointsOfMeeting);
}

/** Somebody who was at a meeting, or was missed there. */
export interface Attendee {
  readonly present: boolean;
  /** The institution, or the role in the source's words. */
  readonly name?: LocalText;
  /** The commitments they speak for. */
  readonly commitments: readonly CommitmentRecord[];
}

export function attendanceOf(portal: Portal, meeting: MeetingRecord): readonly Attendee[] {
  return (meeting.attendance ?? []).map(({ institution, role, present, commitments = [] }) => {
    const name = institution === undefined ? role : found(portal.institutions, institution).name;
    const spokenFor = commitments.map((id) => found(portal.commitments, id));
    return { present, ...(name && { name }), commitments: spokenFor };
  });
}

/** A blocking point with its commitment and the names of what it refers to. */
export interface RegisteredBlocker {
  readonly commitment: CommitmentRecord;
  readonly part: Blocker;
  readonly reason: LocalText;
  readonly owner?: LocalText;
}

/** The blocking points of a commitment, in the order of its file. */
export function blockersOf(
  portal: Portal,
  commitment: CommitmentRecord,
): readonly RegisteredBlocker[] {
  return (commitment.blockers ?? []).map((part) => ({
    commitment,
    part,
    reason: found(portal.blockingReasons, part.reason).name,
    ...(part.owner && { owner: institutionName(portal, part.owner) }),
  }));
}

/** Every blocking point: those not resolved first, then the newest raised first. */
export function blockerRegister(portal: Portal): readonly RegisteredBlocker[] {
  return portal.commitments
    .flatMap((commitment) => blockersOf(portal, commitment))
    .toSorted((a, b) => {
      const resolved =
        Number(a.part.resolvedOn !== undefined) - Number(b.part.resolvedOn !== undefined);
      if (resolved !== 0) return resolved;
      return a.part.raisedOn < b.part.raisedOn ? 1 : a.part.raisedOn > b.part.raisedOn ? -1 : 0;
    });
}

/** A communication action with its commitment and the names of its audiences and media. */
export interface RegisteredCommunication {
  readonly commitment: CommitmentRecord;
  readonly part: Communication;
  readonly audiences: readonly LocalText[];
  readonly media: readonly LocalText[];
}

/** The communication actions of a commitment, in the order of its file. */
export function communicationsOf(
  portal: Portal,
  commitment: CommitmentRecord,
): readonly RegisteredCommunication[] {
  return (commitment.communications ?? []).map((part) => ({
    commitment,
    part,
    audiences: (part.audiences ?? []).map((id) => found(portal.audiences, id).name),
    media: (part.media ?? []).map((id) => found(portal.media, id).name),
  }));
}

/** Every communication action, in the order of the commitments. */
export function communicationRegister(portal: Portal): readonly RegisteredCommunication[] {
  return portal.commitments.flatMap((commitment) => communicationsOf(portal, commitment));
}

/** The published meetings of one committee. */
export interface CommitteeMeetings {
  readonly committee: Committee;
  /** The newest first; at least one. */
  readonly meetings: readonly MeetingRecord[];
}

/** Meetings by committee, in the table's order; a committee without a published meeting is left out. */
export function meetingsByCommittee(portal: Portal): readonly CommitteeMeetings[] {
  const published = publishedMeetings(portal);
  return portal.committees
    .map((committee) => ({
      committee,
      meetings: published.filter((meeting) => meeting.committee === committee.id),
    }))
    .filter(({ meetings }) => meetings.length > 0);
}

/** The published meetings of the same committee before and after one. */
export interface MeetingNeighbours {
  readonly previous?: MeetingRecord;
  readonly next?: MeetingRecord;
}

export function meetingNeighbours(portal: Portal, meeting: MeetingRecord): MeetingNeighbours {
  const next = meetingAfter(portal, meeting, meeting.committee);
  const previous = publishedMeetings(portal).find(
    (other) => other.committee === meeting.committee && other.heldOn < meeting.heldOn,
  );
  return { ...(previous && { previous }), ...(next && { next }) };
}
