/** An entry as a record of the index: the terms of its words, weighed by where they stand. */
import type { FoundText, SearchEntry } from '../entry.ts';
import type { SearchLanguage } from '../language/language.ts';
import { wordsOf, type Word } from '../language/words.ts';
import { packShown } from './shown.ts';
import { wholeTerm } from './term.ts';

/** What Pagefind takes. */
export interface IndexRecord {
  readonly url: string;
  /** Terms in the order of the words. */
  readonly content: string;
  /** Terms of what counts more than the rest. */
  readonly meta: Readonly<Record<MetaField, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

export type MetaField = 'title' | 'keywords';

/** Words of two texts are no neighbours: so many places lie between them. */
const GAP = 3;
/** Stands in such a place, and in a record that says nothing, which Pagefind would leave out. No term begins so. */
const NOTHING = wholeTerm('');

/**
 * The terms of texts in the order of their words, common words left out. The likeliest reading of a word stands in its
 * place, so that neighbours can be told; the others follow at the end.
 */
function termsOf(texts: readonly string[], language: SearchLanguage): string {
  const inOrder: string[] = [];
  const others: string[] = [];
  const add = ({ folded, terms, parts = [] }: Word) => {
    if (language.stopWords.has(folded)) return;
    const [first, ...rest] = terms;
    if (first !== undefined) inOrder.push(wholeTerm(first));
    others.push(...rest.map(wholeTerm));
    for (const part of parts) add(part);
  };
  for (const text of texts) {
    if (inOrder.length > 0) inOrder.push(...Array.from({ length: GAP }, () => NOTHING));
    for (const word of wordsOf(text, language)) add(word);
  }
  return [...inOrder, ...others].join(' ');
}

function plain(texts: readonly FoundText[]): readonly string[] {
  return texts.map(({ text }) => text);
}

/** Day by day as text: a year comes before its first month, a month before its first day. */
function sortKey(date: string | undefined): Readonly<Record<string, string>> {
  return date === undefined ? {} : { date };
}

export function recordOf(entry: SearchEntry, language: SearchLanguage): IndexRecord {
  const { title, texts, keywords = [], parts = [], context, filters } = entry;
  return {
    url: packShown(entry),
    content:
      termsOf(
        [
          ...plain(texts),
          ...parts.flatMap((part) => [part.title.text, ...plain(part.texts)]),
          ...(context ? [context.text] : []),
        ],
        language,
      ) || NOTHING,
    meta: { title: termsOf([title.text], language), keywords: termsOf(keywords, language) },
    filters: Object.fromEntries(
      Object.entries(filters)
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => [name, [...values]]),
    ),
    sort: sortKey(entry.date),
  };
}
