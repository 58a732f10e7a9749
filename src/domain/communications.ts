import type { Communication } from '../schema/communication.ts';
import type { CitedSource, CommitmentRecord, Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { citedSources, found } from './directory.ts';

/** A communication action with its commitment, the names of its audiences and media, and where it is read. */
export interface RegisteredCommunication {
  readonly commitment: CommitmentRecord;
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
    commitment,
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
