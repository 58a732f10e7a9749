import type { EventRecord } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import type { Locale } from '../site.ts';
import { formatEventDays } from './event-time.ts';
import { eventTitle } from './event-title.ts';
import { pick, type PickedText } from './local-text.ts';
import { words } from './words.ts';

/** What a row of a list says of an event. */
export type EventOfRow = Pick<
  EventRecord,
  'id' | 'title' | 'startsAt' | 'endsAt' | 'mode' | 'city' | 'status'
> & {
  readonly region?: LocalText;
  readonly organiser?: LocalText;
  /** Where it is not the day on which it starts: `2026-05-20`. */
  readonly lastDay?: string;
};

/** A row of a list in the words of a language, the same whether the page or a script writes it. */
export interface EventRow {
  readonly days: string;
  readonly title: PickedText;
  /** Place, mode where not in person, organiser; empty where no source gives any. */
  readonly texts: readonly string[];
}

/** What stands between the texts of a row. */
export const ROW_SEPARATOR = ' · ';

export function eventRow(locale: Locale, event: EventOfRow): EventRow {
  const { codes } = words(locale);
  const places = [event.city, event.region].flatMap((place) =>
    place ? [pick(place, locale).text] : [],
  );
  return {
    days: formatEventDays(locale, event),
    title: eventTitle(locale, event),
    texts: [
      ...new Set(places),
      ...(event.mode !== undefined && event.mode !== 'in-person'
        ? [codes.eventMode[event.mode]]
        : []),
      ...(event.organiser ? [pick(event.organiser, locale).text] : []),
    ],
  };
}
