import type { CitedSource, EditionRecord, Portal } from '../schema/portal.ts';
import { citedNotes, type CitedNote } from './citations.ts';
import { citedSources } from './directory.ts';
import { sourcesIn } from './documents.ts';
import type { CalendarMonth } from './event-calendar.ts';
import { editionFigureList } from './figures/figure-list.ts';
import type { Figure } from './figures/figure.ts';
import { listedEvent, monthsOfEdition, type ListedEvent } from './event-list.ts';
import type { EditionName } from './event-view.ts';
import {
  currentEdition,
  editionsInOrder,
  eventsOfEdition,
  proposedEvents,
  registrationState,
  type RegistrationState,
} from './events.ts';
import { siteDay } from './plans.ts';
import { regionMap, type RegionMapView } from './region-map.ts';
import { once } from './relations.ts';

/** A week with more events has their days and regions on its page, and the list on a page of its own. */
const MOST_LISTED = 60;

/** Everything on record about one Open Gov Week. */
export interface EditionView {
  readonly edition: EditionRecord;
  /** The first one first; none where there are too many for one page. */
  readonly events: readonly ListedEvent[];
  /** How many events there are in all. */
  readonly total: number;
  readonly months: readonly CalendarMonth[];
  readonly map?: RegionMapView;
  /** How many events wait to be confirmed. */
  readonly waiting: number;
  /** How many registrations came in. */
  readonly received: number;
  readonly registration: RegistrationState;
  /** What the week was, in numbers; none before it was held. */
  readonly figures: readonly Figure[];
  readonly notes: readonly CitedNote[];
  /** All editions, the newest first. */
  readonly editions: readonly (EditionName & Pick<EditionRecord, 'status'>)[];
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

function editionView(portal: Portal, edition: EditionRecord): EditionView {
  const events = eventsOfEdition(portal, edition.id);
  const day = siteDay(portal);
  const map = regionMap(portal, events);
  return {
    edition,
    events: events.length > MOST_LISTED ? [] : events.map((event) => listedEvent(portal, event)),
    total: events.length,
    months: monthsOfEdition(portal, edition.id),
    ...(map && { map }),
    waiting: proposedEvents(portal, edition.id).length,
    received: portal.submissions.filter((row) => row.edition === edition.id).length,
    registration: registrationState(edition, day),
    figures: editionFigureList(portal, edition.id),
    notes: citedNotes(portal, edition.notes),
    editions: editionsInOrder(portal).map(({ id, title, status }) => ({
      id,
      status,
      ...(title && { title }),
    })),
    day,
    sources: citedSources(portal, [
      ...new Set([...sourcesIn(edition), ...events.map(({ source }) => source)]),
    ]),
  };
}

/** Every edition, the newest first. */
export const editionViews = once((portal: Portal): readonly EditionView[] =>
  editionsInOrder(portal).map((edition) => editionView(portal, edition)),
);

/** The edition that the Open Gov Week opens on; undefined where none is on record. */
export function currentEditionView(portal: Portal): EditionView | undefined {
  const current = currentEdition(portal);
  return editionViews(portal).find(({ edition }) => edition.id === current?.id);
}
