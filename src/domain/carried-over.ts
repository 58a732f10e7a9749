/** What earlier meetings left to a later one. */
import type { MeetingRecord, Portal } from '../schema/portal.ts';
import { decisionRegister, isOpenDecision, type RegisteredDecision } from './decisions.ts';
import { closingDay, type Closable } from './follow-up.ts';
import { isOpenPoint, pointRegister, type RegisteredPoint } from './points.ts';
import { isWaiting, requestRegister, type RegisteredRequest } from './requests.ts';

/** A meeting that is on record, or one that is to come. */
export interface ComingMeeting extends Pick<MeetingRecord, 'committee' | 'heldOn'> {
  readonly plans: readonly string[];
}

/** What a meeting has before it from earlier ones, the newest meeting first. */
export interface CarriedOver {
  /** Decisions of the same committee. */
  readonly decisions: readonly RegisteredDecision[];
  /** Points of any committee. */
  readonly points: readonly RegisteredPoint[];
}

/** What was open on the eve of a meeting: what the meeting itself closed too. */
export function carriedOverTo(
  portal: Portal,
  { committee, plans, heldOn }: ComingMeeting,
): CarriedOver {
  const isEarlier = ({ meeting }: { readonly meeting: MeetingRecord }) =>
    meeting.heldOn < heldOn && meeting.plans.some((plan) => plans.includes(plan));
  const wasOpen = (part: Closable, isOpen: boolean) => {
    const day = closingDay(portal, part);
    return day === undefined ? isOpen : day >= heldOn;
  };
  return {
    decisions: decisionRegister(portal).filter(
      (row) =>
        row.meeting.committee === committee &&
        isEarlier(row) &&
        wasOpen(row.decision, isOpenDecision(row)),
    ),
    points: pointRegister(portal).filter(
      (row) => isEarlier(row) && wasOpen(row.point, isOpenPoint(row)),
    ),
  };
}

/** The requests about the commitments of some plans that wait for an answer. */
export function waitingRequests(
  portal: Portal,
  plans: readonly string[],
): readonly RegisteredRequest[] {
  return requestRegister(portal).filter(
    (row) => isWaiting(row) && plans.includes(row.commitment.plan),
  );
}
