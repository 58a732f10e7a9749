/** The events of a list as the file for filters tells them, and which of them a selection leaves. Pure: the document is `event-list.ts`. */
import { fold, foldedWords, type Selection } from './list-selection.ts';

/** As `src/feeds/event-index.ts` writes it: numbers are places in the lists of texts and of values. */
export interface IndexFile {
  readonly facets: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly texts: readonly string[];
  readonly events: readonly (readonly [
    id: string,
    title: string,
    language: string,
    startsAt: string,
    days: number,
    texts: readonly number[],
    values: readonly (readonly number[])[],
  ])[];
}

/** An event as a row of a list tells it. */
export interface IndexedEvent {
  readonly id: string;
  readonly title: string;
  /** Of the title, where it is not that of the page; else empty. */
  readonly language: string;
  readonly startsAt: string;
  readonly days: string;
  /** Place, mode, organiser. */
  readonly texts: readonly string[];
}

interface SearchedEvent extends IndexedEvent {
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
    events: events.map(([id, title, language, startsAt, days, own, values]) => {
      const ownTexts = own.map(text);
      return {
        id,
        title,
        language,
        startsAt,
        days: text(days),
        texts: ownTexts,
        searched: fold([title, ...ownTexts].join(' ')),
        values,
      };
    }),
  };
}

/** The events that have every value asked for and hold every word, in the order of the list. */
export function selectedEvents(
  { facets, events }: EventIndex,
  { words, facets: asked }: Selection,
): readonly IndexedEvent[] {
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
