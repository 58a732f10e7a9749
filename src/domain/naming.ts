import type { CommitmentRecord, NamedCommitment } from '../schema/portal.ts';
import { once } from './relations.ts';

/** What lists show of a commitment, and nothing else: an edit of its prose changes no list. */
export const named = once((commitment: CommitmentRecord): NamedCommitment => {
  const { id, plan, number, title, leadInstitution, themes, sources } = commitment;
  return {
    id,
    plan,
    number,
    title,
    ...(leadInstitution !== undefined && { leadInstitution }),
    ...(themes && { themes }),
    sources,
    unofficial: (commitment.unofficial ?? []).filter((path) => /^title(?:\.|$)/.test(path)),
  };
});
