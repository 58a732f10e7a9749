/** One whole sentence a plural form: the number, its noun and what agrees with them are never glued together. */
import { LANGUAGES, type Locale } from '../site.ts';
import type { NamesOf, PluralForm } from './dictionary.ts';
import { formatNumber } from './format.ts';
import { fill, type Values } from './sentence.ts';

const RULES = new Map<Locale, Intl.PluralRules>();

/** The plural category of a number. Fractions have their own: in Arabic every decimal is `other`. */
export function pluralForm(locale: Locale, n: number): PluralForm | 'other' {
  let rules = RULES.get(locale);
  if (rules === undefined) {
    rules = new Intl.PluralRules(LANGUAGES[locale].intl);
    RULES.set(locale, rules);
  }
  return rules.select(n);
}

type Forms = { readonly other: string } & Readonly<Partial<Record<PluralForm, string>>>;
type OwnNames<Text extends Forms> = Exclude<NamesOf<Text['other']>, 'n'>;

/**
 * `formatCount('ar', words('ar').counts.commitments, 2)` is "التزامان". `{n}` is the formatted number; other blanks of the
 * text come from `values`. Zero takes the `zero` text where the dictionary has one, whatever the language's grammar.
 */
export function formatCount<Text extends Forms>(
  locale: Locale,
  forms: Text,
  n: number,
  ...[values]: [OwnNames<Text>] extends [never] ? [] : [values: Values<OwnNames<Text>>]
): string {
  const form = n === 0 ? 'zero' : pluralForm(locale, n);
  return fill(forms[form] ?? forms[pluralForm(locale, n)] ?? forms.other, {
    ...values,
    n: formatNumber(locale, n),
  });
}
