/** The events of a list as the file for filters tells them, and which of them a selection leaves. Pure: the document is `event-list.ts`. */
import { fold, foldedWords, type Selection } from './list-selection.ts';

/** As `src/feeds/event-index.ts` writes it: numbers are places in the lists of texts and of values. */
export interface IndexFile {
  readonly facets: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly texts: readonly string[];
  readonly events: readonly (readonly [
    id: string,
    before: number,
    title: string,
    language: string,
    startsAt: string,
    lastDay: string,
    days: number,
    texts: readonly number[],
    values: readonly (readonly number[])[],
  ])[];
}

/** An event as a row of a list tells it. */
export interface IndexedEvent {
  readonly id: string;
  /** Stands before the title in the language of the page; mostly empty. */
  readonly before: string;
  readonly title: string;
  /** Of the title, where it is not that of the page; else empty. */
  readonly language: string;
  readonly startsAt: string;
  /** `2026-05-20` */
  readonly lastDay: string;
  readonly days: string;
  /** Place, mode, organiser. */
  readonly texts: readonly string[];
}

/** An event with what filters look at. */
export interface SearchedEvent extends IndexedEvent {
  /** All texts, as they are searched. */
  readonly searched: string;
  /** Of each facet the places of its values. */
  readonly values: readonly (readonly number[])[];
}

export interface EventIndex {
  readonly facets: IndexFile['facets'];
  /** In the order of the list. */
  readonly events: readonly SearchedEvent[];
}

export function eventIndex({ facets, texts, events }: IndexFile): EventIndex {
  const text = (number: number) => texts[number] ?? '';
  return {
    facets,
    events: events.map(([id, before, title, language, startsAt, lastDay, days, own, values]) => {
      const ownTexts = own.map(text);
      return {
        id,
        before: text(before),
        title,
        language,
        startsAt,
        lastDay: lastDay || startsAt.slice(0, '2026-05-20'.length),
        days: text(days),
        texts: ownTexts,
        searched: fold([text(before), title, ...ownTexts].join(' ')),
        values,
      };
    }),
  };
}

/** The events that are ahead on a day, then those that are over. */
export function inTime(
  events: readonly IndexedEvent[],
  day: string,
  isNewestLast: boolean,
): readonly IndexedEvent[] {
  const { over = [], ahead = [] } = Object.groupBy(events, ({ lastDay }) =>
    lastDay < day ? 'over' : 'ahead',
  );
  // The list was written on an earlier day: what was ahead then stood before all that was over.
  const sign = isNewestLast ? 1 : -1;
  const past = over.toSorted((one, other) => {
    if (one.startsAt === other.startsAt) return 0;
    return one.startsAt < other.startsAt ? -sign : sign;
  });
  return [...ahead, ...past];
}

/** What tells the values that an event has for a facet. */
export function valuesOf(
  { facets }: EventIndex,
  name: string,
): (event: SearchedEvent) => readonly string[] {
  const place = facets.findIndex((facet) => facet.name === name);
  const known = facets[place]?.values ?? [];
  return ({ values }) => (values[place] ?? []).flatMap((value) => known[value] ?? []);
}

/** The events that have every value asked for and hold every word, in the order of the list. */
export function selectedEvents(
  { facets, events }: EventIndex,
  { words, facets: asked }: Selection,
): readonly SearchedEvent[] {
  const wanted = Object.entries(asked).map(([name, value]) => {
    const place = facets.findIndex((facet) => facet.name === name);
    return { place, value: facets[place]?.values.indexOf(value) ?? -1 };
  });
  const folded = foldedWords(words);
  return events.filter(
    ({ values, searched }) =>
      wanted.every(({ place, value }) => values[place]?.includes(value) === true) &&
      folded.every((word) => searched.includes(word)),
  );
}
