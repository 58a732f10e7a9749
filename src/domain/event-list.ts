import type { CitedSource, EventRecord, Portal } from '../schema/portal.ts';
import { EVENT_MODES, EVENT_STATUSES } from '../schema/event.ts';
import type { LocalText } from '../schema/primitives.ts';
import { byId, citedSources, found } from './directory.ts';
import { isOver, publishedEvents } from './events.ts';
import { cutAnywhere, type ListPage } from './list-pages.ts';
import { siteDay } from './plans.ts';
import { groupedBy, once, oncePer } from './relations.ts';

/** The questions by which events can be narrowed. */
export const EVENT_FACETS = [
  'edition',
  'region',
  'mode',
  'theme',
  'organiser-kind',
  'language',
  'status',
] as const;
export type EventFacet = (typeof EVENT_FACETS)[number];

/** What lists show of an event, and nothing else: an edit of its description changes no list. */
export interface ListedEvent extends Pick<
  EventRecord,
  'id' | 'title' | 'startsAt' | 'endsAt' | 'mode' | 'city' | 'status' | 'edition' | 'unofficial'
> {
  readonly region?: LocalText;
  readonly organiser?: LocalText;
  readonly isOver: boolean;
  readonly facets: Readonly<Record<EventFacet, readonly string[]>>;
}

/** The values an event has for a facet. */
function facetValues(event: EventRecord, facet: EventFacet): readonly string[] {
  const one = (value: string | undefined) => (value === undefined ? [] : [value]);
  switch (facet) {
    case 'edition':
      return one(event.edition);
    case 'region':
      return one(event.region);
    case 'mode':
      return one(event.mode);
    case 'theme':
      return event.themes ?? [];
    case 'organiser-kind':
      return one(event.organiser?.kind);
    case 'language':
      return event.languages ?? [];
    case 'status':
      return [event.status];
  }
}

const SHOWN_TEXTS = ['title', 'city', 'organiser'];

export const listedEvent = oncePer((portal: Portal, event: EventRecord): ListedEvent => {
  const { id, title, startsAt, endsAt, mode, city, status, edition } = event;
  const unofficial = (event.unofficial ?? []).filter((path) =>
    SHOWN_TEXTS.includes(path.split('.')[0] ?? ''),
  );
  return {
    id,
    title,
    startsAt,
    ...(endsAt !== undefined && { endsAt }),
    ...(mode !== undefined && { mode }),
    ...(city && { city }),
    ...(event.region !== undefined && { region: found(portal.regions, event.region).name }),
    ...(event.organiser && { organiser: event.organiser.name }),
    ...(edition !== undefined && { edition }),
    status,
    isOver: isOver(event, siteDay(portal)),
    unofficial,
    facets: Object.fromEntries(
      EVENT_FACETS.map((facet) => [facet, facetValues(event, facet)]),
    ) as ListedEvent['facets'],
  };
});

/** A value of a facet that some event has. */
export interface EventFacetOption {
  readonly value: string;
  /** How many events have it. */
  readonly count: number;
  /** Absent where the value is a code, a language or a year. */
  readonly name?: LocalText;
}

export interface EventFacetMenu {
  readonly facet: EventFacet;
  readonly options: readonly EventFacetOption[];
}

function facetName(portal: Portal, facet: EventFacet, value: string): LocalText | undefined {
  switch (facet) {
    case 'region':
      return found(portal.regions, value).name;
    case 'theme':
      return found(portal.themes, value).name;
    case 'organiser-kind':
      return found(portal.organiserKinds, value).name;
    case 'edition':
      return byId(portal.editions).get(value)?.title;
    case 'mode':
    case 'language':
    case 'status':
      return undefined;
  }
}

/** The order of codes; of everything else the order of its table, or of its texts. */
const ORDERS: Readonly<Partial<Record<EventFacet, readonly string[]>>> = {
  mode: EVENT_MODES,
  status: EVENT_STATUSES,
};

function compareValues(facet: EventFacet, one: string, other: string): number {
  const order = ORDERS[facet];
  if (order) return order.indexOf(one) - order.indexOf(other);
  const sign = one < other ? -1 : 1;
  return facet === 'edition' ? -sign : sign;
}

/** Every value of every facet that some of the events has, with how many have it. */
export function eventMenus(
  portal: Portal,
  events: readonly EventRecord[],
): readonly EventFacetMenu[] {
  return EVENT_FACETS.map((facet) => {
    const counts = new Map<string, number>();
    for (const event of events) {
      for (const value of new Set(facetValues(event, facet))) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    const options = [...counts]
      .toSorted(([one], [other]) => compareValues(facet, one, other))
      .map(([value, count]) => {
        const name = facetName(portal, facet, value);
        return { value, count, ...(name && { name }) };
      });
    return { facet, options };
  }).filter(({ options }) => options.length > 0);
}

const eventsWith = groupedBy(publishedEvents, (event) =>
  EVENT_FACETS.flatMap((facet) => facetValues(event, facet).map((value) => `${facet} ${value}`)),
);

/** One page of a list of events, and all values that a reader can choose. */
export interface EventListView {
  /** The newest first. */
  readonly list: ListPage<ListedEvent>;
  readonly menus: readonly EventFacetMenu[];
  /** How many events are on record. */
  readonly total: number;
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

function views(portal: Portal, events: readonly EventRecord[]): readonly EventListView[] {
  const all = publishedEvents(portal);
  const menus = eventMenus(portal, all);
  return cutAnywhere(events.toReversed()).map(({ parts, ...list }) => ({
    list: { ...list, parts: parts.map((event) => listedEvent(portal, event)) },
    menus,
    total: all.length,
    day: siteDay(portal),
    sources: citedSources(
      portal,
      parts.map(({ source }) => source),
    ),
  }));
}

/** The list of all events, page by page. */
export const eventListViews = once((portal: Portal): readonly EventListView[] =>
  views(portal, publishedEvents(portal)),
);

/** One page of the events that have one value of one facet. */
export interface EventFacetView extends EventListView {
  readonly facet: EventFacet;
  readonly option: EventFacetOption;
}

/** Every value of every facet that some event has, page by page. */
export const eventFacetViews = once((portal: Portal): readonly EventFacetView[] =>
  eventMenus(portal, publishedEvents(portal)).flatMap(({ facet, options }) =>
    options.flatMap((option) =>
      views(portal, eventsWith(portal, `${facet} ${option.value}`)).map((view) => ({
        ...view,
        facet,
        option,
      })),
    ),
  ),
);
