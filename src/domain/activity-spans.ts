import type { Action } from '../schema/action.ts';
import type { CommitmentRecord } from '../schema/portal.ts';
import { daysBetween, firstDay, lastDay } from './dates.ts';

/** Where an activity and its actions stand between the first and the last day of a timeline, in percent of it. */
export interface ActivitySpan {
  readonly key: string;
  /** Absent where no source gives both a start and an end. */
  readonly bar?: { readonly start: number; readonly end: number };
  /** Its dated actions: the day they were done, or were due. */
  readonly actions: readonly { readonly at: number; readonly isDone: boolean }[];
}

/** The activities of a commitment on one timeline. */
export interface ActivityTimeline {
  readonly from: string;
  readonly to: string;
  /** The reference day, in percent of the timeline. */
  readonly referenceAt: number;
  readonly spans: readonly ActivitySpan[];
}

function dayOf({ endedOn, dueOn }: Action): string | undefined {
  const date = endedOn ?? dueOn;
  return date === undefined ? undefined : lastDay(date);
}

/**
 * @param day the reference day, which the timeline reaches or passes
 * @returns undefined where no activity has two dates and no action of an activity has one: there is nothing to draw
 */
export function activityTimeline(
  { activities = [], startsOn, endsOn }: CommitmentRecord,
  day: string,
): ActivityTimeline | undefined {
  const known = activities.map(({ key, startsOn: start, endsOn: end, actions = [] }) => ({
    key,
    ...(start !== undefined &&
      end !== undefined && { bar: { start: firstDay(start), end: lastDay(end) } }),
    actions: actions.flatMap((action) => {
      const at = dayOf(action);
      return at === undefined ? [] : [{ at, isDone: action.status === 'done' }];
    }),
  }));
  const days = known.flatMap(({ bar, actions }) => [
    ...(bar ? [bar.start, bar.end] : []),
    ...actions.map(({ at }) => at),
  ]);
  if (days.length === 0) return undefined;
  const all = [
    ...days,
    day,
    ...(startsOn === undefined ? [] : [firstDay(startsOn)]),
    ...(endsOn === undefined ? [] : [lastDay(endsOn)]),
  ].toSorted();
  const [from = day, to = day] = [all[0], all.at(-1)];
  const length = Math.max(1, daysBetween(from, to));
  const place = (at: string): number => Math.round((1000 * daysBetween(from, at)) / length) / 10;
  return {
    from,
    to,
    referenceAt: place(day),
    spans: known.map(({ key, bar, actions }) => ({
      key,
      ...(bar && { bar: { start: place(bar.start), end: place(bar.end) } }),
      actions: actions.map(({ at, isDone }) => ({ at: place(at), isDone })),
    })),
  };
}
