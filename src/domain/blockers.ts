import type { Blocker } from '../schema/blocker.ts';
import type { CommitmentRecord, Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { found, institutionName } from './directory.ts';
import { once } from './relations.ts';

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
