/** What a browser needs to know of an index before it asks: a file beside its parts. */
import type { SearchKind } from '../entry.ts';

/** The terms of the words of a phrase, in their order. */
export type PhraseTerms = readonly string[];
/** Phrases that mean one thing: those that some entry may hold, and those that only lead to them. */
export interface Meaning {
  readonly held: readonly PhraseTerms[];
  readonly only?: readonly PhraseTerms[];
}

export interface IndexSummary {
  /** How many parts it has. */
  readonly parts: number;
  /**
   * How many entries of which kind follow each other, part by part: Pagefind tells all entries in the order in which they
   * were handed over, so nothing else is loaded to know what each of them is.
   */
  readonly kinds: readonly (readonly [kind: SearchKind, count: number])[];
  readonly meanings: readonly Meaning[];
  /** What the box of every page says, so that no page carries it before the box is used. */
  readonly words: BoxWords;
}

/** The date of each entry in the order of `kinds`, empty where it bears none: a file that is loaded once somebody sorts. */
export type IndexDates = readonly string[];

type Forms = Readonly<Record<string, string>>;

/** In the language of the index. */
export interface BoxWords {
  /** For numbers and their plural forms. */
  readonly intl: string;
  readonly kinds: Readonly<Record<SearchKind, string>>;
  /** With `{words}`. */
  readonly allFor: string;
  /** Plural forms with `{n}`. */
  readonly suggestions: Forms;
  readonly marks: Forms;
  readonly unmark: string;
}
