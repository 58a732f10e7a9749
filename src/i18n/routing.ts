/** The address book: every internal address of the portal is made here. */
import { DEFAULT_LOCALE, LANGUAGES, LOCALES, type Locale } from '../site.ts';
import type { FeedScope } from './feed-scopes.ts';
import { siteAddress, type SiteAddress } from './site-address.ts';

const { PORTAL_URL } = process.env;

/** The address that this build is for: the variable `PORTAL_URL`, read here and nowhere else. */
export const SITE_ADDRESS: SiteAddress = siteAddress(PORTAL_URL === '' ? undefined : PORTAL_URL);

const SINGLE_PATHS = {
  home: '',
  plans: 'plans/',
  commitments: 'commitments/',
  themes: 'themes/',
  institutions: 'institutions/',
  meetings: 'meetings/',
  decisions: 'decisions/',
  points: 'points/',
  blockers: 'blockers/',
  requests: 'requests/',
  'request-form': 'requests/propose/',
  forum: 'forum/',
  'forum-answer': 'forum/answer/',
  'forum-log': 'forum/moderation/',
  'forum-propose': 'forum/propose/',
  'forum-rules': 'forum-rules/',
  feedback: 'feedback/',
  gaps: 'gaps/',
  'self-check': 'self-check/',
  reports: 'reports/',
  communications: 'communications/',
  'open-gov-week': 'open-gov-week/',
  events: 'events/',
  'co-creation': 'co-creation/',
  assessments: 'assessments/',
  documents: 'documents/',
  figures: 'figures/',
  data: 'data/',
  'data-api': 'data/api/',
  explore: 'data/explore/',
  'data-releases': 'data/releases/',
  'data-changes': 'data/changes/',
  corrections: 'corrections/',
  about: 'about/',
  methodology: 'methodology/',
  glossary: 'glossary/',
  accessibility: 'accessibility/',
  legal: 'legal/',
  contact: 'contact/',
  help: 'help/',
  subscribe: 'subscribe/',
  search: 'search/',
  'site-map': 'site-map/',
  'not-found': '404.html',
} as const;

/** A kind of page of which there is one a language. */
export type SinglePageKind = keyof typeof SINGLE_PATHS;
export const SINGLE_PAGE_KINDS = Object.keys(SINGLE_PATHS) as readonly SinglePageKind[];

/** Any page of the portal, whatever its language. */
export type Page = (
  | { readonly kind: SinglePageKind }
  | {
      readonly kind:
        'plan' | 'theme' | 'institution' | 'meeting' | 'request' | 'topic' | 'figure' | 'dataset';
      readonly id: string;
    }
  /** All data as they were released, by the id of the release. */
  | { readonly kind: 'data-release'; readonly id: string }
  /** With what a release, or the newest data, are compared: by the id of the release, or `latest`. */
  | { readonly kind: 'data-state'; readonly id: string }
  /** What changed from one release to another, or to the newest data, which are called `latest`. */
  | { readonly kind: 'data-comparison'; readonly from: string; readonly to: string }
  /** Alone in a frame on somebody else's page. */
  | { readonly kind: 'embedded-figure'; readonly id: string }
  /** `id` is a commitment's whole id, `2018-2020/4`. */
  | { readonly kind: 'embedded-commitment'; readonly id: string }
  /** `id` is a commitment's whole id, `2018-2020/4`. */
  | { readonly kind: 'commitment'; readonly id: string }
  | { readonly kind: 'commitments-by'; readonly facet: string; readonly value: string }
  /** `id` is an event's whole id, `2020/atelier-open-data-rabat`. */
  | { readonly kind: 'event'; readonly id: string }
  /** Of all events, or of one edition by its year. */
  | {
      readonly kind: 'events-by';
      readonly facet: string;
      readonly value: string;
      readonly edition?: string;
    }
  /** An Open Gov Week by its year: what it is, its events, the form that registers one, how many were received. */
  | {
      readonly kind: 'edition' | 'edition-events' | 'edition-registration' | 'edition-queue';
      readonly id: string;
    }
  /** A co-creation by its id: how a plan was made, the register of its proposals, the form that sends one. */
  | { readonly kind: 'process' | 'proposals' | 'proposal-form'; readonly id: string }
  /** The proposals to a co-creation that have one value of one filter. */
  | {
      readonly kind: 'proposals-by';
      readonly process: string;
      readonly facet: string;
      readonly value: string;
    }
  | { readonly kind: 'proposal'; readonly process: string; readonly id: string }
  /** A report: of what kind, and about which meeting, plan or commitment. */
  | { readonly kind: 'report'; readonly report: string; readonly id: string }
  /** Whatever page a record names by its path from the root of the site: `/plans/2018-2020/`. */
  | { readonly kind: 'named'; readonly path: string }
) & {
  /** Which page of a list that is cut into several: from 2, absent for the first. */
  readonly page?: number;
  /** The id of an element of the page, made by `anchors`. */
  readonly anchor?: string;
};

/** Ids of elements that other pages point to. They live as long as the address does. */
export const anchors = {
  activity: (key: string) => `activity-${key}`,
  point: (key: string) => `point-${key}`,
  /** @param number the commitment's number in its plan */
  report: (number: number) => `report-${String(number)}`,
  decision: (number: number) => `decision-${String(number)}`,
  /** @param key the stage's key in its co-creation */
  stage: (key: string) => `stage-${key}`,
  /** A post of the forum, on the page of its topic. */
  post: (key: string) => `post-${key}`,
  /** An act of moderation, in the log. @param id the act's id in the table */
  act: (id: string) => `act-${id}`,
  /** @param id the document's id in the table of sources */
  document: (id: string) => `document-${id}`,
  /** @param id the term's id in the glossary */
  term: (id: string) => `term-${id}`,
  /** Where a page with a part for each plan speaks of one. */
  plan: (id: string) => `plan-${id}`,
} as const;

const PATH_PART = /^[a-z0-9-]{1,80}$/;

function checked(part: string): string {
  if (!PATH_PART.test(part)) throw new RangeError(`not a part of an address: "${part}"`);
  return part;
}

/** The path of the events of an edition, or of all. */
function eventsPath(edition: string | undefined): string {
  return edition === undefined ? 'events/' : `open-gov-week/${checked(edition)}/events/`;
}

/** The path of a co-creation. */
function coCreationPath(process: string): string {
  return `co-creation/${checked(process)}/`;
}

/** The path of a report, without what follows it on its page or its file. */
function reportPath(report: string, id: string): string {
  return ['reports', report, ...id.split('/')].map(checked).join('/');
}

/** The path of a page below base and language. */
function ownPath(page: Page): string {
  switch (page.kind) {
    case 'plan':
      return `plans/${checked(page.id)}/`;
    case 'theme':
      return `themes/${checked(page.id)}/`;
    case 'institution':
      return `institutions/${checked(page.id)}/`;
    case 'meeting':
      return `meetings/${checked(page.id)}/`;
    case 'request':
      return `requests/${checked(page.id)}/`;
    case 'topic':
      return `forum/${checked(page.id)}/`;
    case 'figure':
      return `figures/${checked(page.id)}/`;
    case 'dataset':
      return `data/${checked(page.id)}/`;
    case 'data-release':
      return `data/releases/${checked(page.id)}/`;
    case 'data-state':
      return `data/changes/${checked(page.id)}/`;
    case 'data-comparison':
      return `data/changes/${checked(page.from)}/${checked(page.to)}/`;
    case 'embedded-figure':
      return `embed/figures/${checked(page.id)}/`;
    case 'embedded-commitment':
      return `embed/commitments/${page.id.split('/').map(checked).join('/')}/`;
    case 'commitment':
      return `commitments/${page.id.split('/').map(checked).join('/')}/`;
    case 'commitments-by':
      return `commitments/by/${checked(page.facet)}/${checked(page.value)}/`;
    case 'event':
      return `events/${page.id.split('/').map(checked).join('/')}/`;
    case 'events-by':
      return `${eventsPath(page.edition)}by/${checked(page.facet)}/${checked(page.value)}/`;
    case 'report':
      return `${reportPath(page.report, page.id)}/`;
    case 'edition':
      return `open-gov-week/${checked(page.id)}/`;
    case 'edition-events':
      return eventsPath(page.id);
    case 'edition-registration':
      return `open-gov-week/${checked(page.id)}/register/`;
    case 'edition-queue':
      return `open-gov-week/${checked(page.id)}/queue/`;
    case 'process':
      return coCreationPath(page.id);
    case 'proposals':
      return `${coCreationPath(page.id)}proposals/`;
    case 'proposals-by':
      return `${coCreationPath(page.process)}proposals/by/${checked(page.facet)}/${checked(page.value)}/`;
    case 'proposal':
      return `${coCreationPath(page.process)}proposals/${checked(page.id)}/`;
    case 'proposal-form':
      return `${coCreationPath(page.id)}propose/`;
    case 'named':
      return `${afterSlash(page.path).split('/').filter(Boolean).map(checked).join('/')}/`;
    default:
      return SINGLE_PATHS[page.kind];
  }
}

/** `2/`, or nothing for the first page of a list. */
function pagePath({ kind, page = 1 }: Page): string {
  if (!Number.isInteger(page) || page < 1 || (page > 1 && kind === 'not-found')) {
    throw new RangeError(`not a page of a list: ${String(page)}`);
  }
  return page === 1 ? '' : `${String(page)}/`;
}

/** One page of a list: the first is the list itself, as links to it name it. */
export function pageOfList(list: Page, number: number): Page {
  return number === 1 ? list : { ...list, page: number };
}

/** The `[...page]` parameter of a route: absent for the first page of a list. */
export function pageParam(number: number): string | undefined {
  return number === 1 ? undefined : String(number);
}

/** `ar/`, or nothing for the default language. */
function prefix(locale: Locale): string {
  return locale === DEFAULT_LOCALE ? '' : `${locale}/`;
}

/** What a calendar file holds: the event, edition, region or theme of an id, or the deadlines of a plan. */
export type CalendarScope =
  | 'events'
  | `events/${string}`
  | `editions/${string}`
  | `regions/${string}`
  | `themes/${string}`
  | `deadlines/${string}`;

/** The address of a calendar file: `/ar/calendars/editions/2020.ics`. */
export function calendarFile(
  locale: Locale,
  scope: CalendarScope,
  address: SiteAddress = SITE_ADDRESS,
): string {
  return `${address.base}${prefix(locale)}calendars/${scope.split('/').map(checked).join('/')}.ics`;
}

/** How a feed is written. */
export type FeedFormat = 'atom' | 'json';

/** The address of a feed: `/ar/feeds/commitments/2018-2020/4.atom`. */
export function feedFile(
  locale: Locale,
  scope: FeedScope,
  format: FeedFormat,
  address: SiteAddress = SITE_ADDRESS,
): string {
  return `${address.base}${prefix(locale)}feeds/${scope.split('/').map(checked).join('/')}.${format}`;
}

/** The address of a report as PDF: `/ar/reports/brief/2020-01-28-implementation.pdf`. */
export function reportFile(
  locale: Locale,
  { kind, id }: { readonly kind: string; readonly id: string },
  address: SiteAddress = SITE_ADDRESS,
): string {
  return `${address.base}${prefix(locale)}${reportPath(kind, id)}.pdf`;
}

/** The address of what filters in the browser know of all events, or of those of an edition: `/ar/events/filter.json`. */
export function eventIndexFile(
  locale: Locale,
  edition: string | undefined,
  address: SiteAddress = SITE_ADDRESS,
): string {
  return `${address.base}${prefix(locale)}${eventsPath(edition)}filter.json`;
}

/** The address of a page on this site: `/ar/commitments/2018-2020/4/#activity-a1`. */
export function pathFor(locale: Locale, page: Page, address: SiteAddress = SITE_ADDRESS): string {
  const hash = page.anchor === undefined ? '' : `#${page.anchor}`;
  return address.base + prefix(locale) + ownPath(page) + pagePath(page) + hash;
}

/** The whole address of a page, for canonical links, the site map and social images. */
export function urlFor(locale: Locale, page: Page, address: SiteAddress = SITE_ADDRESS): string {
  return address.origin + pathFor(locale, page, address);
}

/**
 * The address of a page that a text names by its path, such as a link in Markdown: `/methodology/#mean` leads an Arabic
 * reader to `/ar/methodology/#mean`.
 *
 * @throws RangeError when the path does not start with one slash
 */
export function localisedPath(
  locale: Locale,
  path: string,
  address: SiteAddress = SITE_ADDRESS,
): string {
  return address.base + prefix(locale) + afterSlash(path);
}

/** What is published of a figure as a file, in each language. */
export const FIGURE_FILES = {
  csv: '.csv',
  json: '.json',
  svg: '.svg',
  wide: '-1200x675.png',
  tall: '-1080x1350.png',
} as const;
export type FigureFile = keyof typeof FIGURE_FILES;

/** The address of a file of a figure: `/ar/figures/2018-2020-progress.csv`. */
export function figureFile(
  locale: Locale,
  id: string,
  file: FigureFile,
  address: SiteAddress = SITE_ADDRESS,
): string {
  return `${address.base}${prefix(locale)}figures/${checked(id)}${FIGURE_FILES[file]}`;
}

/** Folder of the indexes of the search below the root of the site, one folder a language. */
export const SEARCH_FOLDER = 'search-index';

/** The address of the folder of indexes, with a slash at its end. */
export function searchFolder(address: SiteAddress = SITE_ADDRESS): string {
  return `${address.base}${SEARCH_FOLDER}/`;
}

/** The address of a file of the newest data: `dataFile('commitments.csv')`. */
export function dataFile(name: string, address: SiteAddress = SITE_ADDRESS): string {
  return filePath(`/data/latest/${name}`, address);
}

/** Rows of published data: those of a dataset, or those that have a value in a column, or in each of several. */
export interface RowsOfData {
  readonly dataset: string;
  readonly where?: ValueOfColumn | readonly ValueOfColumn[];
}

interface ValueOfColumn {
  readonly column: string;
  readonly id: string;
}

/** The address of rows in the explorer: `/ar/data/explore/?dataset=readings&where=commitment:2018-2020/4`. */
export function rowsPath(
  locale: Locale,
  { dataset, where = [] }: RowsOfData,
  address: SiteAddress = SITE_ADDRESS,
): string {
  const conditions = [where]
    .flat()
    .map(({ column, id }) => `&where=${column}:${id.split('/').map(checked).join('/')}`);
  return `${pathFor(locale, { kind: 'explore' }, address)}?dataset=${checked(dataset)}${conditions.join('')}`;
}

/** The address of a file of a release, which never changes. */
export function releaseFile(id: string, name: string, address: SiteAddress = SITE_ADDRESS): string {
  return filePath(`/data/releases/${checked(id)}/${name}`, address);
}

/** The address of what changed between two copies of the data, as a file. */
export function changesFile(
  { from, to }: { readonly from: string; readonly to: string },
  ending: 'csv' | 'json',
  address: SiteAddress = SITE_ADDRESS,
): string {
  return filePath(`/data/changes/${checked(from)}/${checked(to)}.${ending}`, address);
}

/** The address of a file that is the same in every language: `filePath('/favicon.svg')`. */
export function filePath(path: string, address: SiteAddress = SITE_ADDRESS): string {
  return address.base + afterSlash(path);
}

function afterSlash(path: string): string {
  if (!/^\/(?!\/)/.test(path))
    throw new RangeError(`not a path from the root of the site: "${path}"`);
  return path.slice(1);
}

/** The `[...locale]` parameter of a route: absent for the default language. */
export function localeParam(locale: Locale): Exclude<Locale, typeof DEFAULT_LOCALE> | undefined {
  return locale === DEFAULT_LOCALE ? undefined : locale;
}

/** What `getStaticPaths` returns for a page of which there is one a language. */
export function localeParams(): { params: { locale: ReturnType<typeof localeParam> } }[] {
  return LOCALES.map((locale) => ({ params: { locale: localeParam(locale) } }));
}

/** @throws RangeError for a parameter that is not a language of the site, or that is the default one, whose pages have none */
export function localeOfParam(param: string | undefined): Locale {
  if (param === undefined) return DEFAULT_LOCALE;
  const locale = LOCALES.find((known) => known === param && known !== DEFAULT_LOCALE);
  if (locale === undefined) throw new RangeError(`not a language of an address: "${param}"`);
  return locale;
}

/** A version of a page in another language, for `<link rel="alternate">`. */
export interface Alternate {
  readonly hreflang: string;
  readonly href: string;
}

/** Every language of a page and, as `x-default`, the default one. */
export function alternates(page: Page, address: SiteAddress = SITE_ADDRESS): readonly Alternate[] {
  return [
    ...LOCALES.map((locale) => ({
      hreflang: LANGUAGES[locale].tag,
      href: urlFor(locale, page, address),
    })),
    { hreflang: 'x-default', href: urlFor(DEFAULT_LOCALE, page, address) },
  ];
}
