import type { Decision } from '../schema/meeting.ts';
import type { CitedSource, MeetingRecord, PlanRecord, Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { lastDay } from './dates.ts';
import { citedSources, found, institutionName } from './directory.ts';
import { followUpOf, type FollowUp } from './follow-up.ts';
import { meetingAfter, meetingDay, publishedMeetings } from './meetings.ts';
import { newestDayOf } from './plans.ts';
import { once } from './relations.ts';

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
  readonly followUp: FollowUp;
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

/** Whether nobody has noted that it was carried out or given up. */
export function isOpenDecision({ state }: Pick<RegisteredDecision, 'state'>): boolean {
  return state !== 'closed' && state !== 'dropped';
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
  const state = decisionState(decision, day, nextMeeting);
  return {
    meeting,
    decision,
    state,
    day,
    followUp: followUpOf(portal, meeting, decision, isOpenDecision({ state })),
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
export const decisionRegister = once((portal: Portal): readonly RegisteredDecision[] =>
  publishedMeetings(portal).flatMap((meeting) => decisionsOfMeeting(portal, meeting)),
);

/** The register as its page shows it. */
export interface DecisionView {
  readonly rows: readonly RegisteredDecision[];
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

export function decisionView(portal: Portal): DecisionView {
  const rows = decisionRegister(portal);
  return {
    rows,
    day: newestDayOf(
      portal,
      rows.flatMap(({ meeting }) => meeting.plans),
    ),
    sources: citedSources(
      portal,
      rows.map(({ meeting }) => meeting.id),
    ),
  };
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
