/** What languages in Latin letters have in common. */
import { folded } from './folding.ts';
import type { SearchLanguage } from './language.ts';

const LATIN = /^[a-z0-9]+$/;
/** Numbers and codes have no endings. */
const CODE = /\d/;

/**
 * @param stem what is left of a word in small letters without its endings
 * @param stopWords folded, with spaces between them
 */
export function latinLanguage(stem: (word: string) => string, stopWords: string): SearchLanguage {
  // Whoever types no accents gets other endings than whoever does: both are found.
  const readings = (word: string, spelled: string): readonly string[] =>
    CODE.test(word) ? [word] : [...new Set([folded(stem(spelled)), folded(stem(word))])];
  return {
    reads: (word) => LATIN.test(word),
    readings,
    sureReadings: readings,
    stopWords: new Set(stopWords.trim().split(/\s+/)),
  };
}
