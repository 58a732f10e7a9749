/**
 * Ends every term of the index: Pagefind answers with all words that begin with what was asked, and falls back to shorter
 * ones; with its end, a term is found alone. It is a letter to Unicode, and no word of any language ends in it.
 */
const END = 'ː';

/** A whole term, as the index holds it. */
export function wholeTerm(term: string): string {
  return term + END;
}
