/** Texts of records as they are found: in the language of the page, else in the default one and marked so. */
import type { Portal } from '../../schema/portal.ts';
import { institutionName } from '../../domain/directory.ts';
import { pick, wholeText, type LocalText, type PickedText } from '../../i18n/local-text.ts';
import { format, words } from '../../i18n/words.ts';
import type { Locale } from '../../site.ts';
import type { FoundText } from '../entry.ts';

/** A text that was picked for a page. */
export function ofPicked(picked: PickedText | string): FoundText {
  const text = wholeText(picked);
  // What stands before a text is in the language of the page: the whole is marked as that of the most of it.
  return typeof picked !== 'string' && picked.isFallback ? { text, lang: picked.lang } : { text };
}

/** A text of a record. */
export function said(locale: Locale, text: LocalText): FoundText {
  return ofPicked(pick(text, locale));
}

/** Texts of records, those that are absent left out. */
export function allSaid(
  locale: Locale,
  texts: readonly (LocalText | undefined)[],
): readonly FoundText[] {
  return texts.flatMap((text) => (text === undefined ? [] : [said(locale, text)]));
}

/** Names by their ids, in a table of names; those that no row has are left out. */
export function namesIn(
  locale: Locale,
  table: readonly { readonly id: string; readonly name: LocalText }[],
  ids: readonly string[] = [],
): readonly string[] {
  return table.flatMap(({ id, name }) => (ids.includes(id) ? [pick(name, locale).text] : []));
}

/** What an institution is sought by: its name and its acronym. */
export function namesOfInstitution(
  portal: Portal,
  locale: Locale,
  reference: Parameters<typeof institutionName>[1],
): readonly string[] {
  const name = pick(institutionName(portal, reference), locale).text;
  const acronym =
    'institution' in reference
      ? portal.institutions.find(({ id }) => id === reference.institution)?.acronym
      : undefined;
  return acronym === undefined ? [name] : [name, acronym];
}

/** Between things said of where something stands, in every language. */
const BETWEEN = ' · ';

/** Several things said of where something stands, in one line: "Engagement 4 · 28 janvier 2020". */
export function inOneLine(parts: readonly (string | undefined)[]): FoundText | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : { text: known.join(BETWEEN) };
}

/** "Engagement 4". */
export function commitmentNumber(locale: Locale, number: number): string {
  return format(words(locale).found.commitment, { number: String(number) });
}

/** The year of a date, as a filter asks for it. */
export function yearOf(date: string | undefined): readonly string[] {
  return date === undefined ? [] : [date.slice(0, 4)];
}
