/** Everything that can be found in one language. */
import type { Portal } from '../../schema/portal.ts';
import type { Locale } from '../../site.ts';
import type { SearchEntry } from '../entry.ts';
import { coCreationEntries } from './co-creation.ts';
import { commitmentEntries } from './commitments.ts';
import { eventEntries } from './events.ts';
import { listEntries } from './lists.ts';
import { meetingEntries } from './meetings.ts';
import { requestEntries } from './requests.ts';
import { topicEntries } from './topics.ts';
import { pageEntries, type ReadPage } from './pages.ts';

/** @param read gives the markup of built pages: lists and what the team writes are read there */
export function searchEntries(
  portal: Portal,
  locale: Locale,
  read: ReadPage,
): readonly SearchEntry[] {
  return [
    ...commitmentEntries(portal, locale),
    ...meetingEntries(portal, locale),
    ...requestEntries(portal, locale),
    ...coCreationEntries(portal, locale),
    ...topicEntries(portal, locale),
    ...eventEntries(portal, locale),
    ...listEntries(portal, locale),
    ...pageEntries(portal, locale, read),
  ];
}
