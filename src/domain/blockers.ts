import type { Blocker } from '../schema/blocker.ts';
import type { CitedSource, CommitmentRecord, NamedCommitment, Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { byId, citedSources, found, institutionName } from './directory.ts';
import type { MeetingDay } from './follow-up.ts';
import { cutAnywhere, type PageSpan } from './list-pages.ts';
import { namedWith } from './naming.ts';
import { newestDayOf } from './plans.ts';
import { once } from './relations.ts';

/** A blocking point with its commitment and the names of what it refers to. */
export interface RegisteredBlocker {
  readonly commitment: NamedCommitment;
  readonly part: Blocker;
  readonly reason: LocalText;
  readonly owner?: LocalText;
  /** The meeting that raised it, where it comes from one. */
  readonly raisedAt?: MeetingDay;
}

/** The blocking points of a commitment, in the order of its file. */
export function blockersOf(
  portal: Portal,
  commitment: CommitmentRecord,
): readonly RegisteredBlocker[] {
  const meetingOf = ({ from = '' }: Blocker): MeetingDay | undefined =>
    byId(portal.meetings).get(from.split('#')[0] ?? '');
  return (commitment.blockers ?? []).map((part) => {
    const meeting = meetingOf(part);
    return {
      commitment: namedWith(commitment, 'blockers'),
      part,
      reason: found(portal.blockingReasons, part.reason).name,
      ...(part.owner && { owner: institutionName(portal, part.owner) }),
      ...(meeting && { raisedAt: { id: meeting.id, heldOn: meeting.heldOn } }),
    };
  });
}

/** Every blocking point: those not resolved first, then the newest raised first. */
export const blockerRegister = once((portal: Portal): readonly RegisteredBlocker[] =>
  portal.commitments
    .flatMap((commitment) => blockersOf(portal, commitment))
    .toSorted((a, b) => {
      const resolved =
        Number(a.part.resolvedOn !== undefined) - Number(b.part.resolvedOn !== undefined);
      if (resolved !== 0) return resolved;
      return a.part.raisedOn < b.part.raisedOn ? 1 : a.part.raisedOn > b.part.raisedOn ? -1 : 0;
    }),
);

/** One page of the list of blocking points. */
export interface BlockerView {
  readonly number: number;
  readonly pages: readonly PageSpan[];
  readonly rows: readonly RegisteredBlocker[];
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

/** The list of all blocking points, page by page: what stands open is not looked for plan by plan. */
export const blockerViews = once((portal: Portal): readonly BlockerView[] =>
  cutAnywhere(blockerRegister(portal)).map(({ number, pages, parts: rows }) => ({
    number,
    pages,
    rows,
    day: newestDayOf(
      portal,
      rows.map(({ commitment }) => commitment.plan),
    ),
    sources: citedSources(
      portal,
      rows.map(({ part }) => part.source),
    ),
  })),
);
