/** What published data mean, in each language of the site. */
import { LOCALES, type Locale, DEFAULT_LOCALE } from '../site.ts';
import { ar } from './datasets/ar.ts';
import { en } from './datasets/en.ts';
import { fr } from './datasets/fr.ts';

type Source = typeof fr;

/** The words of every dataset and of each of its columns, by their names. */
export type DatasetWords = {
  readonly [Name in keyof Source]: {
    readonly title: string;
    /** What a row is. */
    readonly rows: string;
    readonly columns: { readonly [Column in keyof Source[Name]['columns']]: string };
  };
};

const KNOWN = { ar, en, fr };
const WORDS: Readonly<Record<Locale, DatasetWords>> = KNOWN;

/** The language of the documentation: that of the column names. */
const DOCUMENTATION_LOCALE: Locale =
  LOCALES.find((locale: string) => locale === 'en') ?? DEFAULT_LOCALE;

/** The words of one dataset. */
export interface WordsOfDataset {
  readonly title: string;
  /** What a row is. */
  readonly rows: string;
  /** What each column means. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Every dataset by its name, in the language asked for or in that of the documentation. */
export function datasetWords(
  locale: Locale = DOCUMENTATION_LOCALE,
): Readonly<Record<string, WordsOfDataset>> {
  return WORDS[locale];
}
