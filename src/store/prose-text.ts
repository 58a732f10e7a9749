/** The prose that stands beside a record, rendered for a page. */
import type { Entry } from '../schema/portal.ts';
import { DEFAULT_LOCALE, LANGUAGES, type Locale } from '../site.ts';
import { renderMarkdown } from './markdown.ts';

/** Rendered prose; `lang` and `dir` only where it is not in the page's language. */
export interface RenderedProse {
  readonly html: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** The record's prose in a language, otherwise in the default one; absent where there is none. */
export function renderProse(entry: Entry, locale: Locale): RenderedProse | undefined {
  const own = entry.prose[locale];
  if (own !== undefined) return { html: renderMarkdown(own, { locale }) };
  const fallback = entry.prose[DEFAULT_LOCALE];
  if (fallback === undefined) return undefined;
  const { tag, dir } = LANGUAGES[DEFAULT_LOCALE];
  return { html: renderMarkdown(fallback, { locale }), lang: tag, dir };
}
