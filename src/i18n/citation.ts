/** How a source is named and linked to. */
import type { CitedSource } from '../schema/portal.ts';
import type { Locale } from '../site.ts';
import { pick, type PickedText } from './local-text.ts';
import { pathFor } from './routing.ts';

/** A source as a link: a meeting leads to its page here, a document to where it is on the web; some are nowhere. */
export interface Citation {
  readonly title: PickedText;
  readonly href?: string;
  /** The link leaves this site. */
  readonly isExternal: boolean;
}

export function citation(locale: Locale, cited: CitedSource): Citation {
  if (cited.kind === 'meeting') {
    const href = pathFor(locale, { kind: 'meeting', id: cited.id });
    return { title: pick(cited.meeting.title, locale), href, isExternal: false };
  }
  const title = pick(cited.document.title, locale);
  const href = cited.document.url ?? cited.document.archivedUrl;
  return href === undefined ? { title, isExternal: false } : { title, href, isExternal: true };
}
