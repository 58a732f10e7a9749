/** The way of something from the meeting that raised it to the one that closed it. */
import type { CitedSource, MeetingRecord, Portal } from '../schema/portal.ts';
import { lastDay } from './dates.ts';
import { byId, citedSources } from './directory.ts';
import { publishedMeetings } from './meetings.ts';

/** A meeting as a link names it. */
export type MeetingDay = Pick<MeetingRecord, 'id' | 'heldOn'>;

/** What can be closed, on a day or by a meeting. */
export interface Closable {
  readonly closedOn?: string | undefined;
  readonly closedIn?: string | undefined;
  /** Ids of sources. */
  readonly evidence?: readonly string[] | undefined;
}

export interface FollowUp {
  /** Later meetings of the same committee before which it was still open, the earliest first. */
  readonly carriedTo: readonly MeetingDay[];
  /** When it was closed, as precisely as it is known: a partial date. */
  readonly closedOn?: string;
  /** The meeting that closed it. */
  readonly closedAt?: MeetingDay;
  /** What proves that it was carried out. */
  readonly evidence: readonly CitedSource[];
}

/** The day on which something was closed: its own, or that of the meeting that closed it. */
export function closingDay(portal: Portal, { closedOn, closedIn }: Closable): string | undefined {
  return closedOn === undefined
    ? byId(portal.meetings).get(closedIn ?? '')?.heldOn
    : lastDay(closedOn);
}

const dayOf = ({ id, heldOn }: MeetingRecord): MeetingDay => ({ id, heldOn });

/**
 * @param isOpen whether the records call it open: what is closed without a day was open nobody knows how long
 */
export function followUpOf(
  portal: Portal,
  raised: MeetingRecord,
  part: Closable,
  isOpen: boolean,
): FollowUp {
  const end = closingDay(portal, part) ?? (isOpen ? undefined : raised.heldOn);
  const closing = byId(portal.meetings).get(part.closedIn ?? '');
  const later = publishedMeetings(portal).filter(
    ({ committee, plans, heldOn }) =>
      committee === raised.committee &&
      heldOn > raised.heldOn &&
      (end === undefined || heldOn < end) &&
      plans.some((plan) => raised.plans.includes(plan)),
  );
  const closedOn = part.closedOn ?? closing?.heldOn;
  return {
    carriedTo: later.toReversed().map(dayOf),
    ...(closedOn !== undefined && { closedOn }),
    ...(closing && { closedAt: dayOf(closing) }),
    evidence: citedSources(portal, part.evidence ?? []),
  };
}
