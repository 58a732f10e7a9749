/** Pages that no record makes: those that the team writes, lists, reports and figures. They are read as they were built. */
import { figuresOf } from '../../domain/figures/figures.ts';
import { publishedReports } from '../../domain/reports.ts';
import { pathFor, SINGLE_PAGE_KINDS, type Page } from '../../i18n/routing.ts';
import type { Portal } from '../../schema/portal.ts';
import type { Locale } from '../../site.ts';
import type { SearchEntry } from '../entry.ts';
import { readMarkup, type ReadMarkup } from './markup.ts';

/** The markup of a page; undefined where there is none. */
export type ReadPage = (locale: Locale, page: Page) => string | undefined;

/** Nobody looks for these. */
const UNSOUGHT: readonly string[] = ['not-found', 'search'];

function texts({ lead, description }: ReadMarkup): SearchEntry['texts'] {
  return [...new Set([lead, description])].filter(Boolean).map((text) => ({ text }));
}

function pageEntry(
  kind: 'page' | 'figure',
  locale: Locale,
  page: Page,
  read: ReadPage,
  isWritten: boolean,
): readonly SearchEntry[] {
  const markup = read(locale, page);
  if (markup === undefined) return [];
  const known = readMarkup(markup);
  const href = pathFor(locale, page);
  return [
    {
      kind,
      title: { text: known.heading },
      href,
      texts: [...texts(known), ...(isWritten && known.text ? [{ text: known.text }] : [])],
      ...(isWritten && {
        parts: known.parts.map(({ id, title, text }) => ({
          title: { text: title },
          href: `${href}#${id}`,
          texts: [{ text }],
        })),
      }),
      filters: {},
    },
  ];
}

/** What a sheet says of a commitment is found with the commitment. */
function reportPages(portal: Portal): readonly Page[] {
  return publishedReports(portal)
    .filter(({ kind }) => kind !== 'commitments')
    .map(({ kind, id }) => ({ kind: 'report', report: kind, id }));
}

/**
 * Every page of which there is one a language, every report of a meeting or a plan, and every figure. What the team writes is
 * read whole, the others by their first lines.
 */
export function pageEntries(
  portal: Portal,
  locale: Locale,
  read: ReadPage,
): readonly SearchEntry[] {
  const written = new Set(portal.pages.map(({ id }) => id));
  return [
    ...SINGLE_PAGE_KINDS.filter((kind) => !UNSOUGHT.includes(kind)).flatMap((kind) =>
      pageEntry('page', locale, { kind }, read, written.has(kind)),
    ),
    ...reportPages(portal).flatMap((page) => pageEntry('page', locale, page, read, false)),
    ...figuresOf(portal).flatMap(({ id }) =>
      pageEntry('figure', locale, { kind: 'figure', id }, read, false),
    ),
  ];
}
