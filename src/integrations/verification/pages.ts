/** Whether the pages of a site are all there, in every language. */
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../site.ts';
import type { Finding } from './finding.ts';

/** Without these no reader gets anywhere. */
const REQUIRED = ['index.html', '404.html'];

function localeOf(file: string): Locale {
  const [first] = file.split('/');
  return LOCALES.find((locale) => locale === first && locale !== DEFAULT_LOCALE) ?? DEFAULT_LOCALE;
}

function fileIn(locale: Locale, page: string): string {
  return locale === DEFAULT_LOCALE ? page : `${locale}/${page}`;
}

/**
 * Pages that one language has and another lacks, and pages that none may lack.
 *
 * @param files paths from the site's root
 */
export function pageFindings(files: Iterable<string>): readonly Finding[] {
  const locales = new Map<string, Set<Locale>>(REQUIRED.map((page) => [page, new Set()]));
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const locale = localeOf(file);
    const page = locale === DEFAULT_LOCALE ? file : file.slice(locale.length + 1);
    const known = locales.get(page) ?? new Set();
    locales.set(page, known.add(locale));
  }
  return [...locales].flatMap(([page, found]) =>
    LOCALES.filter((locale) => !found.has(locale)).map((locale) => {
      const [other] = found;
      return {
        place: fileIn(locale, page),
        fact:
          other === undefined ? 'is missing' : `is missing, while ${fileIn(other, page)} is there`,
        cure: 'write the page in every language of LOCALES (src/site.ts), or in none',
      };
    }),
  );
}
