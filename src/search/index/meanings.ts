/** Phrases that mean one thing, as terms of one language. */

/** The terms of the words of a phrase, in their order. */
export type PhraseTerms = readonly string[];
/** Phrases that mean one thing. */
export type Meaning = readonly PhraseTerms[];

/** What a browser needs to know of an index before it asks: a file beside its parts. */
export interface IndexSummary {
  /** How many parts it has. */
  readonly parts: number;
  readonly meanings: readonly Meaning[];
}
