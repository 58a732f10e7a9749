/**
 * What a result shows, as the index hands it over. Pagefind keeps a record's address as it is and looks for no words in it:
 * so that is where the original spelling travels, while the words that are searched are only our terms.
 */
import { isolated } from '../../i18n/direction.ts';
import type { FoundText, SearchEntry } from '../entry.ts';

export type ShownEntry = Pick<
  SearchEntry,
  'kind' | 'title' | 'href' | 'context' | 'date' | 'texts' | 'parts'
>;

/** Ranges and percentages keep their order in Arabic: scripts write texts, and no markup around them. */
function legible({ text, lang }: FoundText): FoundText {
  return { text: isolated(text), ...(lang !== undefined && { lang }) };
}

export function packShown(entry: ShownEntry): string {
  const { kind, title, href, context, date, texts, parts } = entry;
  const shown: ShownEntry = {
    kind,
    title: legible(title),
    href,
    ...(context && { context: legible(context) }),
    ...(date !== undefined && { date }),
    texts: texts.map(legible),
    ...(parts && {
      parts: parts.map((part) => ({
        title: legible(part.title),
        href: part.href,
        texts: part.texts.map(legible),
      })),
    }),
  };
  return JSON.stringify(shown);
}

export function unpackShown(packed: string): ShownEntry {
  return JSON.parse(packed) as ShownEntry;
}
