import type { EventRecord } from '../schema/portal.ts';
import type { Locale } from '../site.ts';
import { pick, type PickedText } from './local-text.ts';
import { format, words } from './words.ts';

/** The title of an event; where it does not take place as announced, that comes before it: "Reporté : …". */
export function eventTitle(
  locale: Locale,
  { title, status }: Pick<EventRecord, 'title' | 'status'>,
): PickedText {
  const picked = pick(title, locale);
  if (status !== 'postponed' && status !== 'cancelled') return picked;
  return { ...picked, before: format(words(locale).event.changed[status], { title: '' }) };
}
