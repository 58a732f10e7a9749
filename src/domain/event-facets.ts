import { EVENT_MODES, EVENT_STATUSES } from '../schema/event.ts';
import type { EventRecord, Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { LOCALES } from '../site.ts';
import { addDays } from './dates.ts';
import { byId, found } from './directory.ts';
import { folded } from './duplicate-events.ts';
import { daysOfEvent } from './events.ts';

/** The questions by which events can be narrowed. */
export const EVENT_FACETS = [
  'edition',
  'month',
  'day',
  'region',
  'city',
  'mode',
  'theme',
  'organiser-kind',
  'language',
  'commitment',
  'status',
] as const;
export type EventFacet = (typeof EVENT_FACETS)[number];

/** Every day of an event, the first one first. */
export function eachDayOf(event: Pick<EventRecord, 'startsAt' | 'endsAt'>): readonly string[] {
  const [first, last] = daysOfEvent(event);
  const days = [first];
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

const LONGEST_VALUE = 80;

/**
 * A town as a part of an address: its first name in Latin letters, else the numbers of its letters. Spellings that differ in
 * accents, capitals or hyphens are one town; empty for a name without letters and digits.
 */
export function cityValue(city: LocalText): string {
  const names = LOCALES.map((locale) => folded(city[locale] ?? ''));
  const latin = names.find((name) => /^[a-z0-9 ]*[a-z][a-z0-9 ]*$/.test(name));
  const value =
    latin ?? Array.from(names[0] ?? '', (letter) => letter.codePointAt(0)?.toString(16)).join(' ');
  return value.replaceAll(' ', '-').slice(0, LONGEST_VALUE).replace(/-$/, '');
}

/** The values an event has for a facet. */
export function facetValues(event: EventRecord, facet: EventFacet): readonly string[] {
  const one = (value: string | undefined) => (value === undefined || value === '' ? [] : [value]);
  switch (facet) {
    case 'edition':
      return one(event.edition);
    case 'month':
      return [...new Set(eachDayOf(event).map((day) => day.slice(0, '2020-03'.length)))];
    case 'day':
      return eachDayOf(event);
    case 'region':
      return one(event.region);
    case 'city':
      return one(event.city && cityValue(event.city));
    case 'mode':
      return one(event.mode);
    case 'theme':
      return event.themes ?? [];
    case 'organiser-kind':
      return one(event.organiser?.kind);
    case 'language':
      return event.languages ?? [];
    case 'commitment':
      // The number comes last, so that no two commitments have one value.
      return (event.commitments ?? []).map((id) => id.replace('/', '-'));
    case 'status':
      return [event.status];
  }
}

/** A value of a facet that some event has. */
export interface EventFacetOption {
  readonly value: string;
  /** How many events have it. */
  readonly count: number;
  /** Absent where the value is a code, a language, a year, a month or a day. */
  readonly name?: LocalText;
  /** Of a commitment: its plan and its number, which its title does not tell. */
  readonly commitment?: { readonly plan: string; readonly number: number };
}

export interface EventFacetMenu {
  readonly facet: EventFacet;
  readonly options: readonly EventFacetOption[];
}

/** What a value is called, as one of the events that have it tells. */
function described(
  portal: Portal,
  facet: EventFacet,
  value: string,
  event: EventRecord,
): Pick<EventFacetOption, 'name' | 'commitment'> {
  const named = (name: LocalText | undefined) => (name ? { name } : {});
  switch (facet) {
    case 'region':
      return named(found(portal.regions, value).name);
    case 'theme':
      return named(found(portal.themes, value).name);
    case 'organiser-kind':
      return named(found(portal.organiserKinds, value).name);
    case 'edition':
      return named(byId(portal.editions).get(value)?.title);
    case 'city':
      return named(event.city);
    case 'commitment': {
      const id = event.commitments?.find((own) => own.replace('/', '-') === value) ?? '';
      const { title, plan, number } = found(portal.commitments, id);
      return { name: title, commitment: { plan, number } };
    }
    case 'month':
    case 'day':
    case 'mode':
    case 'language':
    case 'status':
      return {};
  }
}

/** The order of codes; of everything else the order of its table, or of its texts. */
const ORDERS: Readonly<Partial<Record<EventFacet, readonly string[]>>> = {
  mode: EVENT_MODES,
  status: EVENT_STATUSES,
};

/** Facets whose newest value comes first. */
const NEWEST_FIRST: readonly EventFacet[] = ['edition', 'month'];

/** Numbers of commitments in their own order: 10 comes after 9. */
function sortKey({ value, commitment }: EventFacetOption): string {
  return commitment ? `${commitment.plan} ${String(commitment.number).padStart(4, '0')}` : value;
}

function compareOptions(facet: EventFacet, one: EventFacetOption, other: EventFacetOption): number {
  const order = ORDERS[facet];
  if (order) return order.indexOf(one.value) - order.indexOf(other.value);
  const sign = sortKey(one) < sortKey(other) ? -1 : 1;
  return NEWEST_FIRST.includes(facet) ? -sign : sign;
}

/** Every value of the facets that some of the events has, with how many have it. */
export function eventMenus(
  portal: Portal,
  events: readonly EventRecord[],
  facets: readonly EventFacet[] = EVENT_FACETS,
): readonly EventFacetMenu[] {
  return facets
    .map((facet) => {
      const having = Map.groupBy(
        events.flatMap((event) =>
          [...new Set(facetValues(event, facet))].map((value) => ({ value, event })),
        ),
        ({ value }) => value,
      );
      const options = [...having].flatMap(([value, [first, ...others]]) =>
        first
          ? [{ value, count: others.length + 1, ...described(portal, facet, value, first.event) }]
          : [],
      );
      return { facet, options: options.toSorted((...two) => compareOptions(facet, ...two)) };
    })
    .filter(({ options }) => options.length > 0);
}
