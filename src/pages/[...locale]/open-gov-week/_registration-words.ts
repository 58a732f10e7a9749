/** The words that the form of registrations hands to its script, with what is known of the edition in them. */
import { filledIn } from '../../../forms/issue-text.ts';
import { formatLanguageName, formatList, formatPartialDate } from '../../../i18n/format.ts';
import type { EventFormField, FormRule } from '../../../i18n/forms/wording.ts';
import { FORM_WORDS } from '../../../i18n/forms/words.ts';
import { LOCALES, type Locale } from '../../../site.ts';

/** A day as it is typed into three fields: `18 5 2027`. */
export function exampleDay(startsOn: string | undefined): string {
  const [year = '2027', month = '05', day = '18'] = (startsOn ?? '').split('-').filter(Boolean);
  return [day, month, year].map(Number).join(' ');
}

export function pageWords(
  locale: Locale,
  days: { readonly first: string; readonly last: string } | undefined,
  example: string,
) {
  const { script, event } = FORM_WORDS[locale];
  const values = {
    example,
    first: formatPartialDate(locale, days?.first),
    last: formatPartialDate(locale, days?.last),
  };
  const rules = Object.fromEntries(
    Object.entries(script.rules).map(([rule, text]) => [rule, filledIn(text, values)]),
  ) as Record<FormRule, string>;
  return { words: { ...script, rules }, labels: event.labels, missing: event.missing };
}

/** The hints under the questions. */
export function hintsIn(
  locale: Locale,
  example: string,
): Readonly<Partial<Record<EventFormField, string>>> {
  const languages = formatList(
    locale,
    LOCALES.map((one) => formatLanguageName(locale, one)),
    'disjunction',
  );
  return Object.fromEntries(
    Object.entries(FORM_WORDS[locale].event.hints).map(([field, text]) => [
      field,
      filledIn(text, { example, languages }),
    ]),
  );
}
