/** How a source is named and linked to. */
import type { CitedSource } from '../schema/portal.ts';
import type { Locale } from '../site.ts';
import { formatPartialDate } from './format.ts';
import { pick, type PickedText } from './local-text.ts';
import { anchors, pathFor } from './routing.ts';

/**
 * A source as a link: a meeting leads to its page here, a document to where it is on the web, and one that is nowhere on the
 * web to what is known of it in the repository of documents.
 */
export interface Citation {
  readonly title: PickedText;
  readonly href: string;
  /** The link leaves this site. */
  readonly isExternal: boolean;
  /** The day of a meeting, whose title need not say it. */
  readonly day?: string;
}

export function citation(locale: Locale, cited: CitedSource): Citation {
  if (cited.kind === 'meeting') {
    const href = pathFor(locale, { kind: 'meeting', id: cited.id });
    const day = formatPartialDate(locale, cited.meeting.heldOn);
    return { title: pick(cited.meeting.title, locale), href, isExternal: false, day };
  }
  const title = pick(cited.document.title, locale);
  const address = cited.document.url ?? cited.document.archivedUrl;
  if (address !== undefined) return { title, href: address, isExternal: true };
  const href = pathFor(locale, { kind: 'documents', anchor: anchors.document(cited.id) });
  return { title, href, isExternal: false };
}
