/** What published data mean, in each language of the site. */
import { LOCALES, type Locale, DEFAULT_LOCALE } from '../site.ts';
import { ar } from './datasets/ar.ts';
import { en } from './datasets/en.ts';
import { fr } from './datasets/fr.ts';

type Source = typeof fr;
type SourceDatasets = Source['datasets'];

/** The words of every dataset and of each of its columns, by their names. */
export interface DatasetWords {
  /** Columns that mean the same in every dataset whose own words say nothing else. */
  readonly shared: { readonly [Column in keyof Source['shared']]: string };
  /** A column that spells out the ids of another one: `{column}`. */
  readonly label: string;
  readonly datasets: {
    readonly [Name in keyof SourceDatasets]: {
      readonly title: string;
      /** What a row is. */
      readonly rows: string;
      readonly columns: { readonly [Column in keyof SourceDatasets[Name]['columns']]: string };
    };
  };
}

const KNOWN = { ar, en, fr };
const WORDS: Readonly<Record<Locale, DatasetWords>> = KNOWN;

/** The language of the documentation: that of the column names. */
export const DOCUMENTATION_LOCALE: Locale =
  LOCALES.find((locale: string) => locale === 'en') ?? DEFAULT_LOCALE;

/** The words of one dataset. */
export interface WordsOfDataset {
  readonly title: string;
  /** What a row is. */
  readonly rows: string;
  /** What its columns mean that do not mean the same everywhere. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Every dataset by its name, in the language asked for or in that of the documentation. */
export function datasetWords(
  locale: Locale = DOCUMENTATION_LOCALE,
): Readonly<Record<string, WordsOfDataset>> {
  return WORDS[locale].datasets;
}

/** What the columns mean that mean the same in several datasets. */
export function sharedWords(
  locale: Locale = DOCUMENTATION_LOCALE,
): Readonly<Record<string, string>> {
  return WORDS[locale].shared;
}

/** What a column means: in the words of its dataset, or in those shared by several. */
export function columnMeaning(
  dataset: string,
  { name, labels }: { readonly name: string; readonly labels?: string },
  locale: Locale = DOCUMENTATION_LOCALE,
): string | undefined {
  if (labels !== undefined) return WORDS[locale].label.replace('{column}', () => labels);
  return datasetWords(locale)[dataset]?.columns[name] ?? sharedWords(locale)[name];
}

/** What a column holds, as short as a heading: its meaning up to the first stop. */
export function columnHeading(
  dataset: string,
  column: { readonly name: string; readonly labels?: string },
  locale: Locale,
): string {
  const meaning = columnMeaning(dataset, column, locale) ?? column.name;
  return meaning.split(/\s*[.;:؛](?:\s|$)/u)[0] ?? meaning;
}
