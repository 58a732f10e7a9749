/**
 * What a result shows, as the index hands it over. Pagefind keeps a record's address as it is and looks for no words in it:
 * so that is where the original spelling travels, while the words that are searched are only our terms.
 */
import type { SearchEntry } from '../entry.ts';

export type ShownEntry = Pick<
  SearchEntry,
  'kind' | 'title' | 'href' | 'context' | 'date' | 'texts' | 'parts'
>;

export function packShown(entry: ShownEntry): string {
  const { kind, title, href, context, date, texts, parts } = entry;
  return JSON.stringify({ kind, title, href, context, date, texts, parts });
}

export function unpackShown(packed: string): ShownEntry {
  return JSON.parse(packed) as ShownEntry;
}
