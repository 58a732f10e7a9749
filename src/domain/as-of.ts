/**
 * The portal as it stood on an earlier day: the same functions then say what they would have said. What is known to have
 * happened later is left out; of a thing that changed later only what was promised of it stays. A published rate without a
 * date counts as later: nobody knows when it was true.
 */
import type { Action } from '../schema/action.ts';
import type { Blocker } from '../schema/blocker.ts';
import type { Communication } from '../schema/communication.ts';
import type { Decision, Point } from '../schema/meeting.ts';
import type {
  CommitmentRecord,
  MeetingRecord,
  PlanRecord,
  Portal,
  RequestRecord,
} from '../schema/portal.ts';
import { lastDay } from './dates.ts';
import { closingDay, type Closable } from './follow-up.ts';

/** Whether a fact is known to lie after the day; a month counts as its last day. */
function isAfter(date: string | undefined, day: string): boolean {
  return date !== undefined && lastDay(date) > day;
}

/** A copy of a thing that lacks some of its fields. */
function without<Thing extends object, Name extends keyof Thing>(
  thing: Thing,
  ...names: readonly Name[]
): Omit<Thing, Name> {
  const kept = Object.entries(thing).filter(([name]) => !names.some((one) => one === name));
  return Object.fromEntries(kept) as Omit<Thing, Name>;
}

/** Drops what became of an action after the day: it may have been under way, and nobody knows. */
function actionOn(day: string, action: Action): Action {
  if (!isAfter(action.endedOn, day)) return action;
  return without(action, 'endedOn', 'status', 'evidence');
}

function communicationOn(day: string, communication: Communication): Communication {
  if (!isAfter(communication.heldOn, day)) return communication;
  return { ...without(communication, 'heldOn', 'reach', 'reachIsAtLeast'), status: 'planned' };
}

function blockerOn(day: string, blocker: Blocker): Blocker {
  if (!isAfter(blocker.resolvedOn, day)) return blocker;
  return without(blocker, 'resolvedOn');
}

function commitmentOn(day: string, commitment: CommitmentRecord): CommitmentRecord {
  const { activities, actions, communications, blockers, laterFacts, selfAssessment, ...rest } =
    commitment;
  return {
    ...rest,
    ...(activities && {
      activities: activities.map((activity) =>
        activity.actions
          ? { ...activity, actions: activity.actions.map((action) => actionOn(day, action)) }
          : activity,
      ),
    }),
    ...(actions && { actions: actions.map((action) => actionOn(day, action)) }),
    ...(communications && {
      communications: communications.map((one) => communicationOn(day, one)),
    }),
    ...(blockers && {
      blockers: blockers
        .filter(({ raisedOn }) => !isAfter(raisedOn, day))
        .map((blocker) => blockerOn(day, blocker)),
    }),
    ...(laterFacts && {
      laterFacts: laterFacts.filter(({ observedOn }) => !isAfter(observedOn, day)),
    }),
    ...(selfAssessment && !isAfter(selfAssessment.completedOn, day) && { selfAssessment }),
  };
}

/** Whether something was closed after the day, by its own date or by that of the meeting that closed it. */
function isClosedAfter(portal: Portal, part: Closable, day: string): boolean {
  return isAfter(closingDay(portal, part), day);
}

function pointOn(portal: Portal, day: string, point: Point): Point {
  if (!isClosedAfter(portal, point, day)) return point;
  return without(point, 'closedOn', 'closedIn');
}

function decisionOn(portal: Portal, day: string, decision: Decision): Decision {
  if (!isClosedAfter(portal, decision, day)) return decision;
  return without(decision, 'status', 'closedOn', 'closedIn', 'evidence');
}

function meetingOn(portal: Portal, day: string, meeting: MeetingRecord): MeetingRecord {
  const { reports, decisions } = meeting;
  return {
    ...meeting,
    ...(reports && {
      reports: reports.map((report) =>
        report.points
          ? { ...report, points: report.points.map((point) => pointOn(portal, day, point)) }
          : report,
      ),
    }),
    ...(decisions && {
      decisions: decisions.map((decision) => decisionOn(portal, day, decision)),
    }),
  };
}

function requestOn(day: string, request: RequestRecord): RequestRecord {
  if (!isAfter(request.answeredOn, day)) return request;
  return without(request, 'answer', 'answeredOn');
}

function planOn(day: string, plan: PlanRecord): PlanRecord {
  if (plan.asOf <= day) return plan;
  const wasRunning = plan.status === 'ended' && isAfter(plan.endsOn, day);
  return { ...plan, asOf: day, ...(wasRunning && { status: 'running' }) };
}

/**
 * @param day ISO day; plans whose reference day is earlier keep it
 * @returns the same portal where no plan speaks of a later day
 */
export function portalOn(portal: Portal, day: string): Portal {
  if (portal.plans.every(({ asOf }) => asOf <= day)) return portal;
  return {
    ...portal,
    plans: portal.plans.map((plan) => planOn(day, plan)),
    commitments: portal.commitments.map((commitment) => commitmentOn(day, commitment)),
    meetings: portal.meetings
      .filter(({ heldOn }) => heldOn <= day)
      .map((meeting) => meetingOn(portal, day, meeting)),
    requests: portal.requests
      .filter(({ askedOn }) => !isAfter(askedOn, day))
      .map((request) => requestOn(day, request)),
    readings: portal.readings.filter(({ observedOn }) => !isAfter(observedOn, day)),
    publishedRates: portal.publishedRates.filter(
      ({ observedOn }) => observedOn !== undefined && !isAfter(observedOn, day),
    ),
  };
}
