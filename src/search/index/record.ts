/** An entry as a record of the index: the terms of its words, weighed by where they stand. */
import type { FoundText, SearchEntry, SearchKind } from '../entry.ts';
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
}

export type MetaField = 'title' | 'keywords';

/** Words of two texts are no neighbours: so many places lie between them. */
const GAP = 3;
/** Stands in such a place, and in a record that says nothing, which Pagefind would leave out. No term begins so. */
const NOTHING = wholeTerm('');

/** How the texts of one index are read. */
export interface Reading {
  readonly language: SearchLanguage;
  /** Terms that some text holds beyond doubt. */
  readonly sure: ReadonlySet<string>;
}

/** A word as a text is found by it: under the readings that are known from elsewhere, else under all of them. */
function termsOfWord({ terms }: Word, sure: ReadonlySet<string>): readonly string[] {
  const known = terms.filter((term) => sure.has(term));
  return known.length > 0 ? known : terms;
}

/**
 * The terms of texts in the order of their words, common words left out. The likeliest reading of a word stands in its
 * place, so that neighbours can be told; the others follow at the end.
 */
function termsOf(texts: readonly string[], { language, sure }: Reading): string {
  const inOrder: string[] = [];
  const others: string[] = [];
  const add = (word: Word) => {
    if (language.stopWords.has(word.folded)) return;
    const [first, ...rest] = termsOfWord(word, sure);
    if (first !== undefined) inOrder.push(wholeTerm(first));
    others.push(...rest.map(wholeTerm));
    for (const part of word.parts ?? []) add(part);
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

/** What is read of an entry, its title and keywords apart. */
function contentOf({ texts, parts = [], context }: SearchEntry): readonly string[] {
  return [
    ...plain(texts),
    ...parts.flatMap((part) => [part.title.text, ...plain(part.texts)]),
    ...(context ? [context.text] : []),
  ];
}

/** How entries of a language are read together. */
export function readingOf(entries: readonly SearchEntry[], language: SearchLanguage): Reading {
  const surely: SearchLanguage = { ...language, readings: language.sureReadings };
  const sure = new Set<string>();
  for (const entry of entries) {
    const texts = [entry.title.text, ...(entry.keywords ?? []), ...contentOf(entry)];
    for (const { terms, parts = [] } of texts.flatMap((text) => wordsOf(text, surely))) {
      for (const term of [terms, ...parts.map((part) => part.terms)].flat()) sure.add(term);
    }
  }
  return { language, sure };
}

/** Long texts of which it says nothing how often a word stands there; they would be a third of the index. */
const SAID_ONCE: readonly SearchKind[] = ['page', 'dataset'];

/** Each term where it stands first. */
function eachOnce(terms: string): string {
  return [...new Set(terms.split(' '))].join(' ');
}

/** An entry as Pagefind takes it. */
export function recordOf(entry: SearchEntry, reading: Reading): IndexRecord {
  const content = termsOf(contentOf(entry), reading) || NOTHING;
  const { kind, title, keywords = [], filters } = entry;
  return {
    url: packShown(entry),
    content: SAID_ONCE.includes(kind) ? eachOnce(content) : content,
    meta: { title: termsOf([title.text], reading), keywords: termsOf(keywords, reading) },
    filters: Object.fromEntries(
      Object.entries(filters)
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => [name, [...values]]),
    ),
  };
}

/** Every whole term of a record. */
export function termsIn({ content, meta }: IndexRecord): readonly string[] {
  return [content, ...Object.values(meta)].flatMap((text) => text.split(' '));
}
