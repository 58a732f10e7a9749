/** The list of every page for search engines, each with its versions in other languages. */
import { DATASETS } from '../datasets/datasets.ts';
import { assessmentViews } from '../domain/assessment-view.ts';
import { blockerViews } from '../domain/blockers.ts';
import { facetViews, listViews } from '../domain/commitment-list.ts';
import { communicationViews } from '../domain/communications.ts';
import { figuresOf } from '../domain/figures/figures.ts';
import { gapViews } from '../domain/gaps.ts';
import { themeViews } from '../domain/groups.ts';
import { forumViews, moderationViews, topicViews } from '../domain/forum.ts';
import { publishedMeetings } from '../domain/meetings.ts';
import {
  editionEventViews,
  editionFacetViews,
  eventFacetViews,
  eventListViews,
} from '../domain/event-list.ts';
import { editionsInOrder, publishedEvents } from '../domain/events.ts';
import { publishedReports } from '../domain/reports.ts';
import { proposalFacetViews, proposalListViews } from '../domain/proposals.ts';
import { requestListViews, requestViews } from '../domain/requests.ts';
import { siteMapViews } from '../domain/site-map.ts';
import {
  alternates,
  pageOfList,
  SINGLE_PAGE_KINDS,
  urlFor,
  type Page,
  type SinglePageKind,
} from '../i18n/routing.ts';
import type { SiteAddress } from '../i18n/site-address.ts';
import type { Portal } from '../schema/portal.ts';
import { LOCALES } from '../site.ts';
import { comparedIds } from './open-data/comparisons.ts';
import { otherStatesViews } from './open-data/releases.ts';

/** The pages of the lists that may have several. */
function listPages(portal: Portal): readonly Page[] {
  const numbered: readonly (readonly [SinglePageKind, readonly { readonly number: number }[]])[] = [
    ['commitments', listViews(portal).map(({ list }) => list)],
    ['assessments', assessmentViews(portal).map(({ list }) => list)],
    ['blockers', blockerViews(portal)],
    ['requests', requestListViews(portal)],
    ['forum', forumViews(portal)],
    ['forum-log', moderationViews(portal)],
    ['gaps', gapViews(portal)],
    ['communications', communicationViews(portal)],
    ['events', eventListViews(portal).map(({ list }) => list)],
    ['site-map', siteMapViews(portal)],
  ];
  return numbered.flatMap(([kind, pages]) =>
    pages.slice(1).map(({ number }) => pageOfList({ kind }, number)),
  );
}

/** The pages of co-creations and of what was proposed in them. */
function processPages(portal: Portal): readonly Page[] {
  return [
    ...portal.processes.flatMap(({ id, callForProposals }) => [
      { kind: 'process' as const, id },
      ...(callForProposals ? [{ kind: 'proposal-form' as const, id }] : []),
    ]),
    ...proposalListViews(portal).map(({ process: { id }, number }) =>
      pageOfList({ kind: 'proposals', id }, number),
    ),
    ...proposalFacetViews(portal).map(({ process, by: { facet, option }, number }) =>
      pageOfList({ kind: 'proposals-by', process: process.id, facet, value: option.value }, number),
    ),
    ...portal.proposals.map(({ id, process }) => ({ kind: 'proposal' as const, process, id })),
  ];
}

/** Every page that a reader may land on: all but the one for addresses that lead nowhere. */
export function pagesOf(portal: Portal): readonly Page[] {
  return [
    ...SINGLE_PAGE_KINDS.filter((kind) => kind !== 'not-found').map((kind) => ({ kind })),
    ...listPages(portal),
    ...portal.plans.map(({ id }) => ({ kind: 'plan' as const, id })),
    ...portal.commitments.map(({ id }) => ({ kind: 'commitment' as const, id })),
    ...facetViews(portal).map(({ facet, option: { value }, list }) =>
      pageOfList({ kind: 'commitments-by', facet, value }, list.number),
    ),
    ...themeViews(portal).map(({ theme: { id }, list }) =>
      pageOfList({ kind: 'theme', id }, list.number),
    ),
    ...portal.institutions.map(({ id }) => ({ kind: 'institution' as const, id })),
    ...publishedMeetings(portal).map(({ id }) => ({ kind: 'meeting' as const, id })),
    ...requestViews(portal).map(({ request: { id } }) => ({ kind: 'request' as const, id })),
    ...processPages(portal),
    ...topicViews(portal).map(({ id, number }) =>
      pageOfList({ kind: 'topic' as const, id }, number),
    ),
    ...publishedReports(portal).map(({ kind, id }) => ({
      kind: 'report' as const,
      report: kind,
      id,
    })),
    ...editionsInOrder(portal).flatMap(({ id }) => [
      { kind: 'edition' as const, id },
      { kind: 'edition-queue' as const, id },
      { kind: 'edition-registration' as const, id },
    ]),
    ...publishedEvents(portal).map(({ id }) => ({ kind: 'event' as const, id })),
    ...editionEventViews(portal).map(({ edition: { id }, list }) =>
      pageOfList({ kind: 'edition-events', id }, list.number),
    ),
    ...[...eventFacetViews(portal), ...editionFacetViews(portal)].map(
      ({ edition, facet, option: { value }, list }) =>
        pageOfList(
          { kind: 'events-by', facet, value, ...(edition && { edition: edition.id }) },
          list.number,
        ),
    ),
    ...figuresOf(portal).map(({ id }) => ({ kind: 'figure' as const, id })),
    ...DATASETS.map(({ name }) => ({ kind: 'dataset' as const, id: name })),
    ...portal.releases.map(({ id }) => ({ kind: 'data-release' as const, id })),
    ...otherStatesViews(portal).map(({ id }) => ({ kind: 'data-state' as const, id })),
    ...comparedIds(portal.releases.map(({ id }) => id)).map(([from, to]) => ({
      kind: 'data-comparison' as const,
      from,
      to,
    })),
  ];
}

/** Addresses hold no character that XML would take for its own but these. */
function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A sitemap as https://www.sitemaps.org/protocol.html has it, with `xhtml:link` alternates. */
export function sitemap(portal: Portal, address?: SiteAddress): string {
  const urls = pagesOf(portal).flatMap((page) => {
    const links = alternates(page, address)
      .map(
        ({ hreflang, href }) =>
          `    <xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>\n`,
      )
      .join('');
    return LOCALES.map(
      (locale) =>
        `  <url>\n    <loc>${escapeXml(urlFor(locale, page, address))}</loc>\n${links}  </url>\n`,
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${urls.join('')}</urlset>\n`
  );
}

/** What crawlers may read: everything, and where the list is. */
export function robots(sitemapUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemapUrl}\n`;
}
