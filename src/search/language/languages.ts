/** The languages that the search knows, each loaded where it is needed. */
import { DEFAULT_LOCALE } from '../../site.ts';
import { PLAIN, type SearchLanguage } from './language.ts';

/** By the code of a language of the site. */
const KNOWN: Readonly<Record<string, () => Promise<{ readonly default: SearchLanguage }>>> = {
  ar: async () => import('./arabic.ts'),
  en: async () => import('./english.ts'),
  fr: async () => import('./french.ts'),
};

async function load(locale: string): Promise<SearchLanguage> {
  const known = Object.hasOwn(KNOWN, locale) ? KNOWN[locale] : undefined;
  return known ? (await known()).default : PLAIN;
}

/** Whether two languages have words in the same letters. */
function areAlike(one: SearchLanguage, other: SearchLanguage): boolean {
  return ['a', 'ا', 'а', 'α'].some((letter) => one.reads(letter) && other.reads(letter));
}

/**
 * How words of a language of the site are read. Texts that it lacks stand there in the default language: where that has
 * other letters, its words are read as what they are.
 */
export async function searchLanguage(locale: string): Promise<SearchLanguage> {
  const own = await load(locale);
  const other = await load(DEFAULT_LOCALE);
  if (areAlike(own, other)) return own;
  const languageOf = (word: string) => (own.reads(word) ? own : other);
  return {
    reads: (word) => own.reads(word) || other.reads(word),
    readings: (word, spelled) => languageOf(word).readings(word, spelled),
    sureReadings: (word, spelled) => languageOf(word).sureReadings(word, spelled),
    stopWords: new Set([...own.stopWords, ...other.stopWords]),
  };
}
