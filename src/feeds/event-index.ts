/** What filters in the browser know of the events of a list: a file a language, as small as it can be, for our script alone. */
import type { EventIndexView } from '../domain/event-list.ts';
import { isolated } from '../i18n/direction.ts';
import { eventRow } from '../i18n/event-row.ts';
import type { Locale } from '../site.ts';

/** Places in `texts`, so that what many events share stands once. */
type TextNumber = number;

/** An event of the list. */
type IndexedEvent = readonly [
  id: string,
  /** Stands before the title in the language of the page; mostly empty. */
  before: TextNumber,
  title: string,
  /** Tag of the title's language where it is not that of the page, else empty. */
  language: string,
  startsAt: string,
  /** Where it is not the day on which it starts, else empty. */
  lastDay: string,
  days: TextNumber,
  texts: readonly TextNumber[],
  /** Of each facet in their order, the places of its values in `values`. */
  values: readonly (readonly number[])[],
];

/** Read by `src/scripts/event-index.ts`. */
export interface EventIndex {
  readonly facets: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly texts: readonly string[];
  readonly events: readonly IndexedEvent[];
}

/** Every text once, in the order in which they are first asked for. */
class Texts {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  get all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

export function eventIndex(locale: Locale, { facets, events }: EventIndexView): EventIndex {
  const texts = new Texts();
  const valuesOf = facets.map(() => new Texts());
  const rows = events.map(({ event, values }): IndexedEvent => {
    const { days, title, texts: own } = eventRow(locale, event);
    return [
      event.id,
      texts.numberOf(title.before ?? ''),
      title.isFallback ? title.text : isolated(title.text),
      title.isFallback ? title.lang : '',
      event.startsAt,
      event.lastDay ?? '',
      texts.numberOf(isolated(days)),
      own.map((text) => texts.numberOf(isolated(text))),
      valuesOf.map((known, facet) => (values[facet] ?? []).map((value) => known.numberOf(value))),
    ];
  });
  return {
    facets: facets.map((name, facet) => ({ name, values: valuesOf[facet]?.all ?? [] })),
    texts: texts.all,
    events: rows,
  };
}
