/** What the search knows of a language. */
export interface SearchLanguage {
  /** Whether it reads a folded word: one in its script. */
  readonly reads: (folded: string) => boolean;
  /**
   * Readings of a word, the likeliest first, at least one: what is left of it without its endings and prefixes. A query
   * asks for any of them.
   *
   * @param folded small letters without accents
   * @param spelled small letters as it was written
   */
  readonly readings: (folded: string, spelled: string) => readonly string[];
  /**
   * Those readings that nobody doubts. A text is found under the readings of its words that some text holds beyond doubt:
   * "ووزارة" under "وزار", because "الوزارة" stands somewhere.
   */
  readonly sureReadings: (folded: string, spelled: string) => readonly string[];
  /** Folded words that are too common to be looked for. */
  readonly stopWords: ReadonlySet<string>;
}

/** A language that nobody has described: words are found as they are written. */
export const PLAIN: SearchLanguage = {
  reads: () => true,
  readings: (folded) => [folded],
  sureReadings: (folded) => [folded],
  stopWords: new Set(),
};
