/** Which calendars there are, and what stands in each. */
import { isWholeDay } from '../../domain/dates.ts';
import { deadlinesOf, type Deadline } from '../../domain/deadlines.ts';
import { found } from '../../domain/directory.ts';
import type { EditionName } from '../../domain/event-view.ts';
import { editionsInOrder, eventsOfEdition, isOver, publishedEvents } from '../../domain/events.ts';
import { planName, type PlanName } from '../../domain/naming.ts';
import { plansInOrder, siteDay } from '../../domain/plans.ts';
import { groupedBy, once, oncePer } from '../../domain/relations.ts';
import type { CalendarScope } from '../../i18n/routing.ts';
import type { EditionRecord, EventRecord, Portal } from '../../schema/portal.ts';
import type { LocalText } from '../../schema/primitives.ts';

/** What a calendar shows of an event, and nothing else. */
export interface CalendarEvent extends Pick<
  EventRecord,
  | 'id'
  | 'title'
  | 'description'
  | 'startsAt'
  | 'endsAt'
  | 'zone'
  | 'mode'
  | 'venue'
  | 'city'
  | 'location'
  | 'organiser'
  | 'registrationUrl'
  | 'status'
  | 'statusChangedOn'
  | 'sequence'
> {
  readonly region?: LocalText;
  readonly themes: readonly LocalText[];
  readonly isOver: boolean;
  readonly unofficial: readonly string[];
}

/** What a calendar shows of an Open Gov Week itself. */
export type CalendarWeek = Pick<EditionRecord, 'id' | 'title' | 'status' | 'aims' | 'endsOn'> & {
  readonly startsOn: string;
  readonly unofficial: readonly string[];
};

export type CalendarEntry =
  | { readonly kind: 'event'; readonly event: CalendarEvent }
  | { readonly kind: 'week'; readonly week: CalendarWeek }
  | { readonly kind: 'deadline'; readonly deadline: Deadline };

/** What a calendar is about. */
export type CalendarSubject =
  | { readonly kind: 'events' }
  | { readonly kind: 'event'; readonly id: string; readonly title: LocalText }
  | { readonly kind: 'edition'; readonly edition: EditionName }
  | { readonly kind: 'region' | 'theme'; readonly id: string; readonly name: LocalText }
  | { readonly kind: 'deadlines'; readonly plan: PlanName };

/** Everything that a calendar file shows, whatever its language. */
export interface Calendar {
  readonly scope: CalendarScope;
  readonly subject: CalendarSubject;
  readonly entries: readonly CalendarEntry[];
  /** How many deadlines are left out since no source gives their day. */
  readonly withoutDay: number;
  /** The week itself is left out since no source gives its days. */
  readonly isWeekWithoutDays: boolean;
  /** The day up to which the records speak. */
  readonly day: string;
}

const SHOWN_TEXTS = ['title', 'description', 'venue', 'city', 'organiser'];

function shownUnofficial(
  { unofficial = [] }: { readonly unofficial?: readonly string[] | undefined },
  shown: readonly string[],
): readonly string[] {
  return unofficial.filter((path) => shown.includes(path.split('.')[0] ?? ''));
}

const eventEntry = oncePer((portal: Portal, event: EventRecord): CalendarEntry => {
  const { id, title, description, startsAt, endsAt, zone, mode, venue, city, location } = event;
  const { organiser, registrationUrl, status, statusChangedOn, sequence, region } = event;
  return {
    kind: 'event',
    event: {
      id,
      title,
      startsAt,
      status,
      ...(description && { description }),
      ...(endsAt !== undefined && { endsAt }),
      ...(zone !== undefined && { zone }),
      ...(mode !== undefined && { mode }),
      ...(venue && { venue }),
      ...(city && { city }),
      ...(location && { location }),
      ...(organiser && { organiser }),
      ...(registrationUrl !== undefined && { registrationUrl }),
      ...(statusChangedOn !== undefined && { statusChangedOn }),
      ...(sequence !== undefined && { sequence }),
      ...(region !== undefined && { region: found(portal.regions, region).name }),
      themes: (event.themes ?? []).map((theme) => found(portal.themes, theme).name),
      isOver: isOver(event, siteDay(portal)),
      unofficial: shownUnofficial(event, SHOWN_TEXTS),
    },
  };
});

const eventsOfRegion = groupedBy(publishedEvents, ({ region }) => [region]);
const eventsOfTheme = groupedBy(publishedEvents, ({ themes }) => themes ?? []);

function weekEntry(edition: EditionRecord): readonly CalendarEntry[] {
  const { id, title, startsOn, endsOn, status, aims } = edition;
  if (!isWholeDay(startsOn) || (endsOn !== undefined && !isWholeDay(endsOn))) return [];
  return [
    {
      kind: 'week',
      week: {
        id,
        startsOn,
        status,
        ...(title && { title }),
        ...(endsOn !== undefined && { endsOn }),
        ...(aims && { aims }),
        unofficial: shownUnofficial(edition, ['title', 'aims']),
      },
    },
  ];
}

/**
 * Every calendar: of all events, each event, Open Gov Week, region and theme, and of the deadlines of each plan. There
 * is one also where nothing stands in it yet, so that people can subscribe before the first event is announced.
 */
export const calendarsOf = once((portal: Portal): readonly Calendar[] => {
  const day = siteDay(portal);
  const calendar = (
    scope: CalendarScope,
    subject: CalendarSubject,
    entries: readonly CalendarEntry[],
  ): Calendar => ({ scope, subject, entries, withoutDay: 0, isWeekWithoutDays: false, day });
  const entriesOf = (events: readonly EventRecord[]): readonly CalendarEntry[] =>
    events.map((event) => eventEntry(portal, event));
  const all = publishedEvents(portal);
  return [
    calendar('events', { kind: 'events' }, entriesOf(all)),
    ...all.map((event) => {
      const { id, title } = event;
      return calendar(`events/${id}`, { kind: 'event', id, title }, entriesOf([event]));
    }),
    ...editionsInOrder(portal).map((edition): Calendar => {
      const { id, title } = edition;
      const name = title ? { id, title } : { id };
      const week = weekEntry(edition);
      const entries = [...week, ...entriesOf(eventsOfEdition(portal, id))];
      return {
        ...calendar(`editions/${id}`, { kind: 'edition', edition: name }, entries),
        isWeekWithoutDays: week.length === 0,
      };
    }),
    ...portal.regions.map(({ id, name }) =>
      calendar(
        `regions/${id}`,
        { kind: 'region', id, name },
        entriesOf(eventsOfRegion(portal, id)),
      ),
    ),
    ...portal.themes.map(({ id, name }) =>
      calendar(`themes/${id}`, { kind: 'theme', id, name }, entriesOf(eventsOfTheme(portal, id))),
    ),
    ...plansInOrder(portal).map((plan): Calendar => {
      const { deadlines, withoutDay } = deadlinesOf(portal, plan);
      const entries = deadlines.map((deadline) => ({ kind: 'deadline' as const, deadline }));
      const subject: CalendarSubject = { kind: 'deadlines', plan: planName(plan) };
      return {
        ...calendar(`deadlines/${plan.id}`, subject, entries),
        withoutDay,
        day: plan.asOf,
      };
    }),
  ];
});
