import type { Communication } from '../schema/communication.ts';
import type {
  CitedSource,
  CommitmentRecord,
  NamedCommitment,
  PlanRecord,
  Portal,
} from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { citedSources, found } from './directory.ts';
import { cutBetweenPlans, type PageSpan } from './list-pages.ts';
import { namedWith } from './naming.ts';
import { newestDayOf } from './plans.ts';
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

/** One page of the list of communication actions. */
export interface CommunicationView {
  readonly number: number;
  readonly pages: readonly PageSpan[];
  readonly rows: readonly RegisteredCommunication[];
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
