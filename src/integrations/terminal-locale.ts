/** The language of messages on a terminal. */
import { DEFAULT_PROBLEM_LOCALE } from '../i18n/problems.ts';
import { LOCALES, type Locale } from '../site.ts';

/** The language of the terminal, where we speak it. */
export function terminalLocale(): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const setting = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  const [language] = (setting ?? '').split(/[_.@-]/);
  return LOCALES.find((locale) => locale === language) ?? DEFAULT_PROBLEM_LOCALE;
}
