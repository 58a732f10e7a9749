import type { CommitmentRecord, NamedCommitment, PlanRecord } from '../schema/portal.ts';
import { once } from './relations.ts';

/** What lists show of a commitment, and nothing else: an edit of its prose changes no list. */
export const named = once((commitment: CommitmentRecord): NamedCommitment =>
  namedWith(commitment, 'title'),
);

/** The same in a list of one kind of its parts, whose texts may be the project's own as well. */
export function namedWith(
  commitment: CommitmentRecord,
  part: keyof CommitmentRecord,
): NamedCommitment {
  const { id, plan, number, title, leadInstitution, themes, sources } = commitment;
  return {
    id,
    plan,
    number,
    title,
    ...(leadInstitution !== undefined && { leadInstitution }),
    ...(themes && { themes }),
    sources,
    unofficial: (commitment.unofficial ?? []).filter((path) => {
      const [first] = path.split('.');
      return first === 'title' || first === part;
    }),
  };
}

/** What names a plan. */
export type PlanName = Pick<PlanRecord, 'id' | 'title' | 'shortTitle'>;

export function planName({ id, title, shortTitle }: PlanRecord): PlanName {
  return shortTitle ? { id, title, shortTitle } : { id, title };
}
