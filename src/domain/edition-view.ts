import type { CitedSource, EditionRecord, EventRecord, Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { citedNotes, type CitedNote } from './citations.ts';
import { citedSources } from './directory.ts';
import { sourcesIn } from './documents.ts';
import { eventMenus, listedEvent, type EventFacetMenu, type ListedEvent } from './event-list.ts';
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
import { once } from './relations.ts';

/** A region on the map, with how many events it has. */
export interface RegionTile {
  readonly id: string;
  readonly name: LocalText;
  readonly column: number;
  readonly row: number;
  readonly count: number;
}

/** The regions that have a place on the map, in the order of their tiles. */
function tilesOf(portal: Portal, events: readonly EventRecord[]): readonly RegionTile[] {
  return portal.regions
    .flatMap(({ id, name, mapColumn: column, mapRow: row }) =>
      column === undefined || row === undefined
        ? []
        : [{ id, name, column, row, count: events.filter(({ region }) => region === id).length }],
    )
    .toSorted((one, other) => one.row - other.row || one.column - other.column);
}

/** Everything on record about one Open Gov Week. */
export interface EditionView {
  readonly edition: EditionRecord;
  /** The first one first. */
  readonly events: readonly ListedEvent[];
  readonly menus: readonly EventFacetMenu[];
  readonly tiles: readonly RegionTile[];
  /** How many events are held online only, and have no region. */
  readonly online: number;
  /** How many events wait to be confirmed. */
  readonly waiting: number;
  readonly registration: RegistrationState;
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
  return {
    edition,
    events: events.map((event) => listedEvent(portal, event)),
    menus: eventMenus(portal, events),
    tiles: tilesOf(portal, events),
    online: events.filter(({ mode, region }) => mode === 'online' && region === undefined).length,
    waiting: proposedEvents(portal, edition.id).length,
    registration: registrationState(edition, day),
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
