import type { CitedSource, EventRecord, Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { firstDay, lastDay } from './dates.ts';
import { citedSources, found } from './directory.ts';
import { calendarMonths, type CalendarMonth } from './event-calendar.ts';
import {
  EVENT_FACETS,
  eventMenus,
  facetValues,
  type EventFacet,
  type EventFacetMenu,
  type EventFacetOption,
} from './event-facets.ts';
import type { EditionName } from './event-view.ts';
import {
  daysOfEvent,
  editionsInOrder,
  eventsOfEdition,
  isOver,
  publishedEvents,
} from './events.ts';
import { cutAnywhere, type ListPage } from './list-pages.ts';
import { siteDay } from './plans.ts';
import { regionMap, type RegionMapView } from './region-map.ts';
import { once, oncePer } from './relations.ts';

/** What lists show of an event, and nothing else: an edit of its description changes no list. */
export interface ListedEvent extends Pick<
  EventRecord,
  'id' | 'title' | 'startsAt' | 'endsAt' | 'mode' | 'city' | 'status' | 'edition' | 'unofficial'
> {
  readonly region?: LocalText;
  readonly organiser?: LocalText;
  readonly isOver: boolean;
  /** Where it is not the day on which it starts: `2026-05-20`. */
  readonly lastDay?: string;
}

const SHOWN_TEXTS = ['title', 'city', 'organiser'];

export const listedEvent = oncePer((portal: Portal, event: EventRecord): ListedEvent => {
  const { id, title, startsAt, endsAt, mode, city, status, edition } = event;
  const unofficial = (event.unofficial ?? []).filter((path) =>
    SHOWN_TEXTS.includes(path.split('.')[0] ?? ''),
  );
  const day = daysOfEvent(event)[1];
  return {
    id,
    title,
    startsAt,
    ...(endsAt !== undefined && { endsAt }),
    ...(day !== startsAt.slice(0, day.length) && { lastDay: day }),
    ...(mode !== undefined && { mode }),
    ...(city && { city }),
    ...(event.region !== undefined && { region: found(portal.regions, event.region).name }),
    ...(event.organiser && { organiser: event.organiser.name }),
    ...(edition !== undefined && { edition }),
    status,
    isOver: isOver(event, siteDay(portal)),
    unofficial,
  };
});

/** So many events stand on the page of what they are about. */
const MOST_EVENTS = 5;

/** The newest events about something; the list of all has a page. */
export interface NewestEvents {
  /** The newest first. */
  readonly events: readonly ListedEvent[];
  /** How many there are in all. */
  readonly eventCount: number;
}

/** @param all the first one first */
export function newestEvents(portal: Portal, all: readonly EventRecord[]): NewestEvents {
  return {
    events: all
      .toReversed()
      .slice(0, MOST_EVENTS)
      .map((event) => listedEvent(portal, event)),
    eventCount: all.length,
  };
}

/** Events that have lists of their own: all that are shown, or those of one edition. */
interface EventScope {
  readonly edition?: EditionName;
  /** The first one first. */
  readonly events: readonly EventRecord[];
  readonly facets: readonly EventFacet[];
}

/** The filters of a list within an edition: its months are two at most. */
const WITHIN_EDITION = EVENT_FACETS.filter((facet) => facet !== 'edition' && facet !== 'month');

const allEvents = once((portal: Portal): EventScope => ({
  events: publishedEvents(portal),
  facets: EVENT_FACETS,
}));

interface EditionScope extends EventScope {
  readonly edition: EditionName;
}

/** Every edition that has events to show, the newest first. */
const editionScopes = once((portal: Portal): readonly EditionScope[] =>
  editionsInOrder(portal).flatMap(({ id, title }) => {
    const events = eventsOfEdition(portal, id);
    return events.length === 0
      ? []
      : [{ edition: { id, ...(title && { title }) }, events, facets: WITHIN_EDITION }];
  }),
);

/** What is to come first, the next one first; then what is over: a week in its order, of all events the newest first. */
function inListOrder(
  events: readonly EventRecord[],
  day: string,
  isOfEdition: boolean,
): readonly EventRecord[] {
  const { over = [], ahead = [] } = Object.groupBy(events, (event) =>
    isOver(event, day) ? 'over' : 'ahead',
  );
  return [...ahead, ...(isOfEdition ? over : over.toReversed())];
}

/** One page of a list of events, and all values that a reader can choose. */
export interface EventListView {
  /** The edition whose events the list has; absent: those of all, and those outside of editions. */
  readonly edition?: EditionName;
  /** What is to come, the next one first, then what is over. */
  readonly list: ListPage<ListedEvent>;
  /** The choices among all events of this list's edition, or of all. */
  readonly menus: readonly EventFacetMenu[];
  /** How many events there are of that edition, or in all. */
  readonly total: number;
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

/** The whole list of all events or of an edition: beside its events, the days and the regions that have some. */
export interface WholeEventListView extends EventListView {
  /** Of an edition all its months, of all events the one that is nearest. */
  readonly months: readonly CalendarMonth[];
  /** The other months that have events, the first one first. */
  readonly otherMonths: readonly string[];
  readonly map?: RegionMapView;
}

const menusOf = oncePer((portal: Portal, { events, facets }: EventScope) =>
  eventMenus(portal, events, facets),
);

function pagesOf(
  portal: Portal,
  scope: EventScope,
  events: readonly EventRecord[],
): readonly EventListView[] {
  const { edition } = scope;
  const day = siteDay(portal);
  const ordered = inListOrder(events, day, edition !== undefined);
  return cutAnywhere(ordered).map(({ parts, ...list }) => ({
    ...(edition && { edition }),
    list: { ...list, parts: parts.map((event) => listedEvent(portal, event)) },
    menus: menusOf(portal, scope),
    total: scope.events.length,
    day,
    sources: citedSources(
      portal,
      parts.map(({ source }) => source),
    ),
  }));
}

/** The days of an edition, where a source gives them. */
function weekOf(portal: Portal, edition: string): readonly [string, string] | undefined {
  const { startsOn, endsOn = startsOn } = found(portal.editions, edition);
  if (startsOn === undefined || endsOn === undefined) return undefined;
  return [firstDay(startsOn), lastDay(endsOn)];
}

/** The calendar of an edition: every month in which it has events. */
export function monthsOfEdition(portal: Portal, edition: string): readonly CalendarMonth[] {
  return calendarMonths(eventsOfEdition(portal, edition), weekOf(portal, edition));
}

/** The first month that is not over, else the last one; none where there is none. */
function nearestMonth(months: readonly CalendarMonth[], day: string): readonly CalendarMonth[] {
  const nearest = months.find(({ month }) => lastDay(month) >= day) ?? months.at(-1);
  return nearest ? [nearest] : [];
}

function wholeViews(portal: Portal, scope: EventScope): readonly WholeEventListView[] {
  const { edition, events } = scope;
  const all = edition ? monthsOfEdition(portal, edition.id) : calendarMonths(events);
  const months = edition ? all : nearestMonth(all, siteDay(portal));
  const otherMonths = all.filter((one) => !months.includes(one)).map(({ month }) => month);
  const map = regionMap(portal, events);
  return pagesOf(portal, scope, events).map((view) => ({
    ...view,
    months,
    otherMonths,
    ...(map && { map }),
  }));
}

/** The list of all events, page by page. */
export const eventListViews = once((portal: Portal) => wholeViews(portal, allEvents(portal)));

/** The list of each edition that has events, page by page. */
export const editionEventViews = once((portal: Portal) =>
  editionScopes(portal).flatMap((scope) =>
    wholeViews(portal, scope).map((view) => ({ ...view, edition: scope.edition })),
  ),
);

/** One page of the events that have one value of one facet. */
export interface EventFacetView extends EventListView {
  readonly facet: EventFacet;
  readonly option: EventFacetOption;
  /** Of a month its calendar. */
  readonly months: readonly CalendarMonth[];
}

function facetViews(portal: Portal, scope: EventScope): readonly EventFacetView[] {
  return menusOf(portal, scope).flatMap(({ facet, options }) => {
    // An edition has the list of its own for this.
    if (facet === 'edition') return [];
    const having = new Map<string, EventRecord[]>();
    for (const event of scope.events) {
      for (const value of new Set(facetValues(event, facet))) {
        const events = having.get(value);
        if (events) events.push(event);
        else having.set(value, [event]);
      }
    }
    return options.flatMap((option) => {
      const events = having.get(option.value) ?? [];
      const months =
        facet === 'month'
          ? calendarMonths(events).filter(({ month }) => month === option.value)
          : [];
      return pagesOf(portal, scope, events).map((view) => ({ ...view, facet, option, months }));
    });
  });
}

/** Every value of every facet that some event has, page by page. */
export const eventFacetViews = once((portal: Portal) => facetViews(portal, allEvents(portal)));

/** The same within each edition. */
export const editionFacetViews = once((portal: Portal) =>
  editionScopes(portal).flatMap((scope) =>
    facetViews(portal, scope).map((view) => ({ ...view, edition: scope.edition })),
  ),
);

/** What filters in the browser look at: the events of a list in its order, with their values. */
export interface EventIndexView {
  readonly facets: readonly EventFacet[];
  readonly events: readonly {
    readonly event: ListedEvent;
    /** In the order of the facets. */
    readonly values: readonly (readonly string[])[];
  }[];
}

function indexView(portal: Portal, { edition, events, facets }: EventScope): EventIndexView {
  return {
    facets,
    events: inListOrder(events, siteDay(portal), edition !== undefined).map((event) => ({
      event: listedEvent(portal, event),
      values: facets.map((facet) => facetValues(event, facet)),
    })),
  };
}

/** What filters look at among all events. */
export function allEventsIndex(portal: Portal): EventIndexView {
  return indexView(portal, allEvents(portal));
}

/** The same for each edition that has events. */
export function editionIndexes(
  portal: Portal,
): readonly { readonly edition: string; readonly view: EventIndexView }[] {
  return editionScopes(portal).map((scope) => ({
    edition: scope.edition.id,
    view: indexView(portal, scope),
  }));
}
