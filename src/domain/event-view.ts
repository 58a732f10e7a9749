import type {
  CitedSource,
  EditionRecord,
  EventRecord,
  MeetingRecord,
  NamedCommitment,
  Portal,
} from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { citedSources, found } from './directory.ts';
import { sourcesIn } from './documents.ts';
import { daysOfEvent, isOver, publishedEvents } from './events.ts';
import { named } from './naming.ts';
import { siteDay } from './plans.ts';

/** Something of a list, by the name that readers see. */
export interface NamedItem {
  readonly id: string;
  readonly name: LocalText;
}

/** An edition as links to it name it. */
export type EditionName = Pick<EditionRecord, 'id' | 'title'>;

/** Everything on record about one event. */
export interface EventView {
  readonly event: EventRecord;
  readonly edition?: EditionName;
  readonly region?: NamedItem;
  readonly organiserKind?: NamedItem;
  readonly themes: readonly NamedItem[];
  readonly audiences: readonly NamedItem[];
  readonly commitments: readonly NamedCommitment[];
  /** The meeting at which it was proposed. */
  readonly proposedIn?: Pick<MeetingRecord, 'id' | 'title' | 'heldOn'>;
  /** Its last day. */
  readonly lastDay: string;
  /** On the day that the page speaks of. */
  readonly isOver: boolean;
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

function items(
  table: readonly NamedItem[],
  ids: readonly string[] | undefined,
): readonly NamedItem[] {
  return (ids ?? []).map((id) => {
    const { name } = found(table, id);
    return { id, name };
  });
}

function eventView(portal: Portal, event: EventRecord): EventView {
  const [region] = items(portal.regions, event.region === undefined ? [] : [event.region]);
  const kind = event.organiser?.kind;
  const [organiserKind] = items(portal.organiserKinds, kind === undefined ? [] : [kind]);
  const edition = event.edition === undefined ? undefined : found(portal.editions, event.edition);
  const meeting =
    event.proposedIn === undefined ? undefined : found(portal.meetings, event.proposedIn);
  const day = siteDay(portal);
  return {
    event,
    ...(edition && {
      edition: { id: edition.id, ...(edition.title && { title: edition.title }) },
    }),
    ...(region && { region }),
    ...(organiserKind && { organiserKind }),
    themes: items(portal.themes, event.themes),
    audiences: items(portal.audiences, event.audiences),
    commitments: (event.commitments ?? []).map((id) => named(found(portal.commitments, id))),
    ...(meeting && {
      proposedIn: { id: meeting.id, title: meeting.title, heldOn: meeting.heldOn },
    }),
    lastDay: daysOfEvent(event)[1],
    isOver: isOver(event, day),
    day,
    sources: citedSources(portal, sourcesIn(event)),
  };
}

/** Every event that is shown. */
export function eventViews(portal: Portal): readonly EventView[] {
  return publishedEvents(portal).map((event) => eventView(portal, event));
}
