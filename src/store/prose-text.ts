/** The prose that stands beside a record, rendered for a page. */
import { directionOf } from '../i18n/direction.ts';
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
export function renderProse(
  entry: Pick<Entry, 'prose'>,
  locale: Locale,
): RenderedProse | undefined {
  const own = entry.prose[locale];
  if (own !== undefined) return { html: renderMarkdown(own, { locale }) };
  const fallback = entry.prose[DEFAULT_LOCALE];
  if (fallback === undefined) return undefined;
  const { tag, dir } = LANGUAGES[DEFAULT_LOCALE];
  return { html: renderMarkdown(fallback, { locale }), lang: tag, dir };
}

/**
 * A post of the forum as a page of some language shows it: always with the language and the direction that it was written
 * in; absent where it is hidden.
 */
export function renderPost(
  { text, lang }: { readonly text?: string | undefined; readonly lang: string },
  locale: Locale,
): RenderedProse | undefined {
  if (text === undefined) return undefined;
  const html = renderMarkdown(text, { locale, isByOthers: true, topHeading: 4 });
  return { html, lang, dir: directionOf(lang) };
}
