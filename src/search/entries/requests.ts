/** What the steering committee asked about commitments, and what was answered. */
import { found } from '../../domain/directory.ts';
import { requestRegister } from '../../domain/requests.ts';
import { formatPartialDate } from '../../i18n/format.ts';
import { pathFor } from '../../i18n/routing.ts';
import { words } from '../../i18n/words.ts';
import type { Portal } from '../../schema/portal.ts';
import type { Locale } from '../../site.ts';
import type { SearchEntry } from '../entry.ts';
import { commitmentFilters } from './commitments.ts';
import { allSaid, commitmentNumber, inOneLine, said, yearOf } from './said.ts';

/** Every request, in the order of the register. */
export function requestEntries(portal: Portal, locale: Locale): readonly SearchEntry[] {
  const { requestState } = words(locale).codes;
  return requestRegister(portal).map(({ request, commitment, state }) => {
    const { id, title, question, answer, askedBy, askedOn } = request;
    const context = inOneLine([
      commitmentNumber(locale, commitment.number),
      formatPartialDate(locale, askedOn),
      requestState[state],
    ]);
    return {
      kind: 'request',
      title: said(locale, title ?? question),
      href: pathFor(locale, { kind: 'request', id }),
      ...(context && { context }),
      date: askedOn,
      texts: allSaid(locale, [title && question, answer, askedBy]),
      filters: {
        ...commitmentFilters(portal, found(portal.commitments, commitment.id)),
        year: yearOf(askedOn),
      },
    };
  });
}
