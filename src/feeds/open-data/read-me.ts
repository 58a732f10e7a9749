/** What lies beside the data, for whoever finds them without this site. */
import { formatPartialDate } from '../../i18n/format.ts';
import { format, words } from '../../i18n/words.ts';
import { LOCALES, SITE } from '../../site.ts';

/**
 * One paragraph a language.
 *
 * @param day ISO day that the data speak of
 */
export function readMe(day: string): string {
  const paragraphs = LOCALES.map((locale) =>
    format(words(locale).openData.readMe, {
      site: SITE.name[locale],
      country: SITE.country.name[locale],
      day: formatPartialDate(locale, day),
      licence: SITE.licences.dataName,
      licenceUrl: SITE.licences.dataUrl,
    }),
  );
  return `${paragraphs.join('\n\n')}\n`;
}
