import type { Communication } from '../schema/communication.ts';
import type {
  CitedSource,
  CommitmentRecord,
  MeetingRecord,
  NamedCommitment,
  PlanRecord,
  Portal,
} from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { citedSources, found } from './directory.ts';
import { cutBetweenPlans, type PageSpan } from './list-pages.ts';
import { newestReportingMeeting } from './meetings.ts';
import { named, namedWith, planName, type PlanName } from './naming.ts';
import { commitmentsOf, enteredPlans, newestDayOf } from './plans.ts';
import { once } from './relations.ts';

/** A communication action with its commitment, the names of its audiences and media, and where it is read. */
export interface RegisteredCommunication {
  readonly commitment: NamedCommitment;
  readonly part: Communication;
  readonly audiences: readonly LocalText[];
  readonly media: readonly LocalText[];
  readonly sources: readonly CitedSource[];
}

/** The communication actions of a commitment, in the order of its file. */
export function communicationsOf(
  portal: Portal,
  commitment: CommitmentRecord,
): readonly RegisteredCommunication[] {
  return (commitment.communications ?? []).map((part) => ({
    commitment: namedWith(commitment, 'communications'),
    part,
    audiences: (part.audiences ?? []).map((id) => found(portal.audiences, id).name),
    media: (part.media ?? []).map((id) => found(portal.media, id).name),
    sources: citedSources(portal, [part.source]),
  }));
}

/** Every communication action, in the order of the commitments. */
export function communicationRegister(portal: Portal): readonly RegisteredCommunication[] {
  return portal.commitments.flatMap((commitment) => communicationsOf(portal, commitment));
}

/** How far the commitments of a plan are covered by communication actions. */
export interface CommunicationCoverage {
  readonly plan: PlanName;
  readonly total: number;
  /** Commitments with an action on record that was held. */
  readonly held: number;
  /** Commitments with an action on record that is planned. */
  readonly planned: number;
  /** Commitments without any action on record. */
  readonly without: number;
  /** The last meeting that reported, and the commitments of which it noted that nothing was done since the one before. */
  readonly silent?: {
    readonly meeting: Pick<MeetingRecord, 'id' | 'heldOn'>;
    readonly commitments: readonly NamedCommitment[];
  };
}

function coverageOf(portal: Portal, plan: PlanRecord): CommunicationCoverage {
  const commitments = commitmentsOf(portal, plan.id);
  const count = (has: (communications: readonly Communication[]) => boolean) =>
    commitments.filter(({ communications = [] }) => has(communications)).length;
  const meeting = newestReportingMeeting(portal, plan.id);
  const silent = (meeting?.reports ?? [])
    .filter(({ communicationsStated }) => communicationsStated === 'none-since-last-meeting')
    .map(({ commitment }) => named(found(portal.commitments, commitment)))
    .filter((commitment) => commitment.plan === plan.id);
  return {
    plan: planName(plan),
    total: commitments.length,
    held: count((all) => all.some(({ status }) => status === 'held')),
    planned: count((all) => all.some(({ status }) => status === 'planned')),
    without: count((all) => all.length === 0),
    ...(meeting &&
      silent.length > 0 && {
        silent: { meeting: { id: meeting.id, heldOn: meeting.heldOn }, commitments: silent },
      }),
  };
}

/** The coverage of every plan whose commitments are entered, the newest first. */
export function communicationCoverage(portal: Portal): readonly CommunicationCoverage[] {
  return enteredPlans(portal)
    .toReversed()
    .map((plan) => coverageOf(portal, plan));
}

/** One page of the list of communication actions. */
export interface CommunicationView {
  readonly number: number;
  readonly pages: readonly PageSpan[];
  readonly rows: readonly RegisteredCommunication[];
  /** On the first page: how far the plans are covered. */
  readonly coverage: readonly CommunicationCoverage[];
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

interface PlanCommunications {
  readonly plan: PlanRecord;
  readonly rows: readonly RegisteredCommunication[];
}

/** The list of all communication actions, page by page. */
export const communicationViews = once((portal: Portal): readonly CommunicationView[] => {
  const byPlan = Map.groupBy(communicationRegister(portal), ({ commitment }) => commitment.plan);
  const parts = Array.from(byPlan, ([plan, rows]): PlanCommunications => ({
    plan: found(portal.plans, plan),
    rows,
  }));
  return cutBetweenPlans(parts, ({ rows }) => rows.length).map((page) => {
    const rows = page.parts.flatMap((part) => part.rows);
    return {
      number: page.number,
      pages: page.pages,
      rows,
      coverage: page.number === 1 ? communicationCoverage(portal) : [],
      day: newestDayOf(
        portal,
        page.parts.map(({ plan }) => plan.id),
      ),
      sources: citedSources(
        portal,
        rows.map(({ part }) => part.source),
      ),
    };
  });
});
