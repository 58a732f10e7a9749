/** Open Gov Weeks and events; what was only proposed is found nowhere. */
import { editionsInOrder, publishedEvents } from '../../domain/events.ts';
import { editionName } from '../../i18n/edition-name.ts';
import { eventTitle } from '../../i18n/event-title.ts';
import { formatEventDays } from '../../i18n/event-time.ts';
import { formatDateRange } from '../../i18n/format.ts';
import { pick } from '../../i18n/local-text.ts';
import { pathFor } from '../../i18n/routing.ts';
import type { EventRecord, Portal } from '../../schema/portal.ts';
import type { Locale } from '../../site.ts';
import type { SearchEntry } from '../entry.ts';
import { allSaid, inOneLine, namesIn, ofPicked, yearOf } from './said.ts';

function eventEntry(portal: Portal, locale: Locale, event: EventRecord): SearchEntry {
  const { commitments = [], organiser, region } = event;
  const kind = organiser?.kind === undefined ? [] : [organiser.kind];
  const context = inOneLine([
    formatEventDays(locale, event),
    event.city && pick(event.city, locale).text,
  ]);
  return {
    kind: 'event',
    title: ofPicked(eventTitle(locale, event)),
    href: pathFor(locale, { kind: 'event', id: event.id }),
    ...(context && { context }),
    date: event.startsAt.slice(0, 10),
    texts: allSaid(locale, [
      event.description,
      event.venue,
      organiser?.name,
      event.outcome?.summary,
    ]),
    keywords: [
      ...namesIn(locale, portal.regions, region === undefined ? [] : [region]),
      ...namesIn(locale, portal.themes, event.themes),
      ...namesIn(locale, portal.organiserKinds, kind),
    ],
    filters: {
      plan: [...new Set(commitments.map((id) => id.split('/')[0] ?? id))],
      ...(event.themes && { theme: event.themes }),
      ...(region !== undefined && { region: [region] }),
      year: yearOf(event.startsAt),
    },
  };
}

/** Every edition, the newest first, then every event in the order of days. */
export function eventEntries(portal: Portal, locale: Locale): readonly SearchEntry[] {
  const editions = editionsInOrder(portal).map((edition): SearchEntry => {
    const { startsOn, endsOn = startsOn } = edition;
    const days = startsOn === undefined ? undefined : formatDateRange(locale, startsOn, endsOn);
    const context = inOneLine([days]);
    return {
      kind: 'edition',
      title: { text: editionName(locale, edition) },
      href: pathFor(locale, { kind: 'edition', id: edition.id }),
      ...(context && { context }),
      date: startsOn ?? edition.id,
      texts: allSaid(locale, [edition.aims, ...(edition.notes ?? []).map(({ text }) => text)]),
      filters: { year: [edition.id] },
    };
  });
  return [
    ...editions,
    ...publishedEvents(portal).map((event) => eventEntry(portal, locale, event)),
  ];
}
