import type { Action, Activity } from '../schema/action.ts';
import type { CommitmentRecord, NamedCommitment, Portal, RowOf } from '../schema/portal.ts';
import type { InstitutionOrText } from '../schema/primitives.ts';
import { blockerRegister, type RegisteredBlocker } from './blockers.ts';
import { decisionRegister, type RegisteredDecision } from './decisions.ts';
import { pointRegister, type RegisteredPoint } from './points.ts';
import { lastDay } from './dates.ts';
import { byId, found } from './directory.ts';
import { named } from './naming.ts';

/** The body whose work an institution took over, and those that took over its own. */
export interface Lineage {
  readonly formerly?: RowOf<'institutions'>;
  readonly successors: readonly RowOf<'institutions'>[];
}

export function lineageOf(portal: Portal, institution: RowOf<'institutions'>): Lineage {
  const successors = portal.institutions.filter(({ formerly }) => formerly === institution.id);
  return institution.formerly === undefined
    ? { successors }
    : { formerly: found(portal.institutions, institution.formerly), successors };
}

/** What the committees put in the charge of an institution. */
export interface Charges {
  readonly decisions: readonly RegisteredDecision[];
  readonly points: readonly RegisteredPoint[];
  readonly blockers: readonly RegisteredBlocker[];
}

export function chargesOf(portal: Portal, institution: string): Charges {
  const isOwner = (owner: InstitutionOrText | undefined): boolean =>
    owner !== undefined && 'institution' in owner && owner.institution === institution;
  return {
    decisions: decisionRegister(portal).filter(({ decision }) =>
      (decision.owners ?? []).some(isOwner),
    ),
    points: pointRegister(portal).filter(({ point }) => isOwner(point.owner)),
    blockers: blockerRegister(portal).filter(({ part }) => isOwner(part.owner)),
  };
}

/** An action that has a deadline, with what it is part of. */
export interface DueAction {
  readonly commitment: NamedCommitment;
  /** Absent where no source says to which activity it belongs. */
  readonly activity?: Pick<Activity, 'key'>;
  readonly action: Action & { readonly dueOn: string };
}

function isDue(action: Action): action is Action & { readonly dueOn: string } {
  return action.dueOn !== undefined && action.status !== 'done' && action.status !== 'cancelled';
}

/**
 * The actions of commitments that have a deadline and are neither done nor cancelled, the earliest deadline first.
 * A deadline of month or year precision counts as its last day.
 */
export function dueActions(commitments: readonly CommitmentRecord[]): readonly DueAction[] {
  return commitments
    .flatMap((record): DueAction[] => {
      const commitment = named(record);
      return [
        ...(record.activities ?? []).flatMap(({ key, actions = [] }) =>
          actions.filter(isDue).map((action) => ({ commitment, activity: { key }, action })),
        ),
        ...(record.actions ?? []).filter(isDue).map((action) => ({ commitment, action })),
      ];
    })
    .toSorted((one, other) => {
      const [first, second] = [lastDay(one.action.dueOn), lastDay(other.action.dueOn)];
      return first < second ? -1 : first > second ? 1 : 0;
    });
}

/** The first day on which some source of an institution is known to bear its name. */
function firstAttested(portal: Portal, { source }: RowOf<'institutions'>): string | undefined {
  const days = source.flatMap((id) => {
    const document = byId(portal.sources).get(id);
    const meetings = document ? (document.about ?? []) : [id];
    const held = meetings.flatMap((about) => byId(portal.meetings).get(about)?.heldOn ?? []);
    return document?.publishedOn === undefined ? held : [lastDay(document.publishedOn)];
  });
  return days.toSorted()[0];
}

/**
 * The body that has the work of an institution on a day, under the name of that day: the last of its successors that a
 * dated source names by then and that has not ended.
 */
export function bodyOn(portal: Portal, id: string, day: string): RowOf<'institutions'> {
  const institution = found(portal.institutions, id);
  const successor = lineageOf(portal, institution).successors.find((next) => {
    const attested = firstAttested(portal, next);
    const isOver = next.until !== undefined && lastDay(next.until) < day;
    return attested !== undefined && attested <= day && !isOver;
  });
  return successor ? bodyOn(portal, successor.id, day) : institution;
}
