/** Alphabetical order for readers. Ids and codes are compared elsewhere, by code unit: their order is no language's. */
import { LANGUAGES, type Locale } from '../site.ts';

const COLLATORS = new Map<Locale, Intl.Collator>();

function collator(locale: Locale): Intl.Collator {
  let found = COLLATORS.get(locale);
  if (found === undefined) {
    found = new Intl.Collator(LANGUAGES[locale].intl, { usage: 'sort', numeric: true });
    COLLATORS.set(locale, found);
  }
  return found;
}

/**
 * Items in the alphabetical order of the text that each is shown with. Letters count before accents and capitals, numbers
 * by their value; what a language takes for equal keeps the order given. The rules are those of the pinned runtime, so the
 * same records give the same order everywhere.
 */
export function alphabetically<Item>(
  locale: Locale,
  items: readonly Item[],
  textOf: (item: Item) => string,
): readonly Item[] {
  const { compare } = collator(locale);
  return items
    .map((item) => ({ item, text: textOf(item) }))
    .toSorted((one, other) => compare(one.text, other.text))
    .map(({ item }) => item);
}
