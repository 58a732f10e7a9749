import type { EditionRecord } from '../schema/portal.ts';
import type { Locale } from '../site.ts';
import { pick } from './local-text.ts';
import { format, words } from './words.ts';

/** What an edition is called: by its own name, or by its year. */
export function editionName(
  locale: Locale,
  { id, title }: Pick<EditionRecord, 'id' | 'title'>,
): string {
  return title ? pick(title, locale).text : format(words(locale).edition.title, { year: id });
}
