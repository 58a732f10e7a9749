/** Everything that a plan promised by a day: its commitments, their activities, what its committees decided. */
import type { Activity } from '../schema/action.ts';
import type { Decision } from '../schema/meeting.ts';
import type {
  CommitmentRecord,
  MeetingRecord,
  NamedCommitment,
  PlanRecord,
  Portal,
} from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { compareDays, isWholeDay } from './dates.ts';
import { decisionRegister, type DecisionState, type RegisteredDecision } from './decisions.ts';
import { meetingAfter } from './meetings.ts';
import { namedWith } from './naming.ts';
import { commitmentsOf } from './plans.ts';

/** What is due. */
type Due =
  | { readonly kind: 'commitment'; readonly commitment: NamedCommitment }
  | {
      readonly kind: 'activity';
      readonly commitment: NamedCommitment;
      readonly activity: Pick<Activity, 'key' | 'number' | 'title'>;
    }
  | {
      readonly kind: 'decision';
      readonly meeting: Pick<MeetingRecord, 'id' | 'heldOn'>;
      readonly number: number;
      readonly text: LocalText;
      readonly state: DecisionState;
      /** The reference day on which it stands so. */
      readonly stateOn: string;
      readonly owners: readonly LocalText[];
      /** Of the meeting, the texts that are the project's own. */
      readonly unofficial: readonly string[];
    };

/** Something that is due on a day. */
export type Deadline = Due & { readonly day: string };

export interface PlanDeadlines {
  /** The earliest first. */
  readonly deadlines: readonly Deadline[];
  /** How many more there are of which no source gives the day. */
  readonly withoutDay: number;
}

/** Something that is due, as precisely as it is known; `undefined` at a meeting that is not on record. */
type DatedPromise = readonly [due: Due, date: string | undefined];

function promisesOfCommitment(commitment: CommitmentRecord): readonly DatedPromise[] {
  const shown = namedWith(commitment, 'activities');
  const own: readonly DatedPromise[] =
    commitment.endsOn === undefined
      ? []
      : [[{ kind: 'commitment', commitment: shown }, commitment.endsOn]];
  const ofActivities = (commitment.activities ?? []).flatMap(
    ({ key, number, title, endsOn }): readonly DatedPromise[] => {
      if (endsOn === undefined) return [];
      const activity = { key, ...(number !== undefined && { number }), ...(title && { title }) };
      return [[{ kind: 'activity', commitment: shown, activity }, endsOn]];
    },
  );
  return [...own, ...ofActivities];
}

function dueDate(portal: Portal, meeting: MeetingRecord, { dueOn, dueAt }: Decision) {
  if (dueOn !== undefined || dueAt === undefined) return dueOn;
  return meetingAfter(portal, meeting, dueAt.committee)?.heldOn;
}

function promiseOfDecision(
  portal: Portal,
  { meeting, decision, state, day, owners }: RegisteredDecision,
): readonly DatedPromise[] {
  if (decision.dueOn === undefined && decision.dueAt === undefined) return [];
  const due: Due = {
    kind: 'decision',
    meeting: { id: meeting.id, heldOn: meeting.heldOn },
    number: decision.number,
    text: decision.text,
    state,
    stateOn: day,
    owners,
    unofficial: (meeting.unofficial ?? []).filter((path) => path.startsWith('decisions')),
  };
  return [[due, dueDate(portal, meeting, decision)]];
}

/** The deadlines of a plan, past and to come. A month is no day: what is due in one is counted only. */
export function deadlinesOf(portal: Portal, plan: PlanRecord): PlanDeadlines {
  const promises = [
    ...commitmentsOf(portal, plan.id).flatMap(promisesOfCommitment),
    ...decisionRegister(portal)
      .filter(({ meeting }) => meeting.plans.includes(plan.id))
      .flatMap((row) => promiseOfDecision(portal, row)),
  ];
  const deadlines = promises.flatMap(([due, date]) =>
    isWholeDay(date) ? [{ ...due, day: date }] : [],
  );
  return {
    deadlines: deadlines.toSorted((one, other) => compareDays(one.day, other.day)),
    withoutDay: promises.length - deadlines.length,
  };
}
