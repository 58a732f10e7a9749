/** The words of the interface in one language. */
import type { Locale } from '../site.ts';
import { ar } from './dictionaries/ar.ts';
import { en } from './dictionaries/en.ts';
import { fr } from './dictionaries/fr.ts';
import type { Dictionary, ValuesFor } from './dictionary.ts';
import { fill } from './sentence.ts';

const KNOWN = { ar, en, fr };
/** A language of `LANGUAGES` without a dictionary is a type error here. */
export const DICTIONARIES: Readonly<Record<Locale, Dictionary>> = KNOWN;

/** `words('ar').commitments.title` */
export function words(locale: Locale): Dictionary {
  return DICTIONARIES[locale];
}

/** Fill the blanks of a text: `format(words(locale).plan.asOf, { date: formatPartialDate(locale, plan.asOf) })`. */
export function format<Text extends string>(text: Text, values: ValuesFor<Text>): string {
  return fill(text, values);
}
