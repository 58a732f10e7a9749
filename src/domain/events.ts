import type { EditionRecord, EventRecord, Portal } from '../schema/portal.ts';
import { firstDay, lastDay, windowState, type WindowState } from './dates.ts';
import { siteDay } from './plans.ts';
import { groupedBy, once } from './relations.ts';

/** Code units, so that the order is the same on every machine. */
function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Whether an event is shown: one that was only proposed is counted. */
export function isPublished({ status }: Pick<EventRecord, 'status'>): boolean {
  return status !== 'proposed';
}

/** Events that are shown, the first one first; a day without an hour comes before its hours. */
export const publishedEvents = once((portal: Portal): readonly EventRecord[] =>
  portal.events
    .filter(isPublished)
    .toSorted(
      (one, other) => compareTexts(one.startsAt, other.startsAt) || compareTexts(one.id, other.id),
    ),
);

const unpublishedIds = once(
  ({ events }: Portal): ReadonlySet<string> =>
    new Set(events.flatMap((event) => (isPublished(event) ? [] : [event.id]))),
);

/** Whether an id is that of an event that is not shown: whatever names it does not name it in public. */
export function isUnpublishedEvent(portal: Portal, id: string): boolean {
  return unpublishedIds(portal).has(id);
}

/** The events of an edition that are shown, the first one first. */
export const eventsOfEdition = groupedBy(publishedEvents, ({ edition }) => [edition]);

/** The events of an edition that wait to be confirmed. */
export const proposedEvents = groupedBy(
  ({ events }: Portal) => events.filter((event) => !isPublished(event)),
  ({ edition }) => [edition],
);

/** Editions, the newest first: the id of one is its year. */
export const editionsInOrder = once((portal: Portal): readonly EditionRecord[] =>
  portal.editions.toSorted((one, other) => compareTexts(other.id, one.id)),
);

/** First and last day of an event. */
export function daysOfEvent({
  startsAt,
  endsAt = startsAt,
}: Pick<EventRecord, 'startsAt' | 'endsAt'>): readonly [first: string, last: string] {
  return [firstDay(startsAt), lastDay(endsAt)];
}

/** Whether an event is over on a day; on its last day it is not. */
export function isOver(event: Pick<EventRecord, 'startsAt' | 'endsAt'>, day: string): boolean {
  return daysOfEvent(event)[1] < day;
}

/**
 * The edition that the Open Gov Week opens on: the next or present one on the reference day that was not called off, else
 * the newest.
 */
export function currentEdition(portal: Portal): EditionRecord | undefined {
  const day = siteDay(portal);
  const editions = editionsInOrder(portal);
  const ahead = editions.filter(
    ({ status, startsOn, endsOn = startsOn }) =>
      status === 'planned' && endsOn !== undefined && lastDay(endsOn) >= day,
  );
  return ahead.at(-1) ?? editions[0];
}

/** Where the registration of events stands on a day; `none` where no source gives its days. */
export type RegistrationState = 'none' | WindowState;

/** An edition that was put off or called off takes no events, whatever its days. */
export function registrationState(
  { status, registration }: Pick<EditionRecord, 'status' | 'registration'>,
  day: string,
): RegistrationState {
  if (registration === undefined) return 'none';
  if (status !== 'planned') return 'closed';
  return windowState(registration, day);
}
