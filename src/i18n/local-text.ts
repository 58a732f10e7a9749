/** Texts of records: required in the default language, perhaps missing in another. */
import { DEFAULT_LOCALE, LANGUAGES, LOCALES, type DefaultLocale, type Locale } from '../site.ts';
import { typeset } from './dictionaries/french-typography.ts';

/** How a language sets what editors type with an ordinary keyboard; exports keep the text as it was typed. */
const TYPOGRAPHY: Readonly<Partial<Record<Locale, (text: string) => string>>> = { fr: typeset };

/** A text of a record, whatever schema it comes from. */
export type LocalText = Readonly<Record<DefaultLocale, string>> &
  Readonly<Partial<Record<Exclude<Locale, DefaultLocale>, string | undefined>>>;

/** A text as it is shown, with the attributes that its element needs. */
export interface PickedText {
  readonly text: string;
  /** Value of the `lang` attribute. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The text was not there in the language of the page, so it is the default one: mark it. */
  readonly isFallback: boolean;
  /** Stands before the text, in the language of the page: "Reporté : ". */
  readonly before?: string;
}

/** A text where there is no markup: with what stands before it. */
export function wholeText(text: PickedText | string): string {
  return typeof text === 'string' ? text : `${text.before ?? ''}${text.text}`;
}

/** The text in the language asked for, or in the default one. */
export function pick(text: LocalText, locale: Locale): PickedText {
  const own = text[locale];
  const shown = own === undefined ? DEFAULT_LOCALE : locale;
  const { tag: lang, dir } = LANGUAGES[shown];
  const typed = own ?? text[DEFAULT_LOCALE];
  return { text: TYPOGRAPHY[shown]?.(typed) ?? typed, lang, dir, isFallback: shown !== locale };
}

/** The same text in the languages that it has beside the one shown on a page in `locale`. */
export function translationsOf(text: LocalText, locale: Locale): readonly PickedText[] {
  const { lang } = pick(text, locale);
  return LOCALES.filter((other) => text[other] !== undefined && LANGUAGES[other].tag !== lang).map(
    (other) => pick(text, other),
  );
}
