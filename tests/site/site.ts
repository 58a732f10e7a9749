/** The built site as the tests read it, every page parsed once: `dist`, or another folder in SITE_FOLDER. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../src/site.ts';

export const SITE_FOLDER = process.env.SITE_FOLDER ?? 'dist';

export interface BuiltPage {
  /** From the site's root: `/ar/commitments/`; for a file that is no folder's index its name: `/404.html`. */
  readonly path: string;
  readonly locale: Locale;
  /** Path without its language: the same for the three versions of a page. */
  readonly key: string;
  readonly html: string;
  readonly root: HTMLElement;
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every file of the site, from its root. */
export const files: readonly string[] = walk(SITE_FOLDER);

function pageOf(file: string): BuiltPage {
  const path = `/${file.replace(/index\.html$/, '')}`;
  const [first = ''] = path.slice(1).split('/');
  const locale =
    LOCALES.find((known) => known === first && known !== DEFAULT_LOCALE) ?? DEFAULT_LOCALE;
  const key = locale === DEFAULT_LOCALE ? path : path.slice(locale.length + 1);
  const html = readFileSync(join(SITE_FOLDER, file), 'utf8');
  return { path, locale, key, html, root: parse(html, { comment: true }) };
}

const written: readonly BuiltPage[] = files.filter((file) => file.endsWith('.html')).map(pageOf);

function isMoved({ root }: BuiltPage): boolean {
  return root.querySelector('meta[http-equiv="refresh"]') !== null;
}

/** What readers come for: every page but those at addresses that moved. */
export const pages: readonly BuiltPage[] = written.filter((page) => !isMoved(page));

/** The pages at addresses that moved, which lead on where a host cannot redirect. */
export const movedPages: readonly BuiltPage[] = written.filter(isMoved);

/** Pages that stand alone in a frame on other sites: what they show has a page of its own. */
export function isEmbedded({ key }: Pick<BuiltPage, 'key'>): boolean {
  return key.startsWith('/embed/');
}

const byPath = new Map(pages.map((page) => [page.path, page]));

/** @throws Error when the site has no such page */
export function pageAt(path: string): BuiltPage {
  const page = byPath.get(path);
  if (!page) throw new Error(`the site has no page ${path}`);
  return page;
}

/** What a reader reads of an element: white space folded, code samples left out. */
export function readText(element: HTMLElement): string {
  const copy = parse(element.toString());
  for (const hidden of copy.querySelectorAll('code, pre, script, style')) hidden.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** A page of a list from the second on. */
const LATER_PAGE =
  /^(\/(?:assessments|blockers|commitments|commitments\/by\/[^/]+\/[^/]+|communications|forum(?:\/moderation)?|(?:open-gov-week\/[^/]+\/)?events(?:\/by\/[^/]+\/[^/]+)?|site-map|themes\/[^/]+)\/)\d+\/$/;

/** The template that a page comes from: pages of one template differ in their records only. */
export function templateOf(key: string): string {
  return key
    .replace(LATER_PAGE, '$1')
    .replace(/^\/open-gov-week\/[^/]+\/events\//, '/open-gov-week/*/events/')
    .replace(/^\/open-gov-week\/[^/]+\/(register|queue)\/$/, '/open-gov-week/*/$1/')
    .replace(/\/events\/by\/([^/]+)\/[^/]+\/$/, '/events/by/$1/*/')
    .replace(/^\/events\/\d{4}\/[^/]+\/$/, '/events/*/*/')
    .replace(/^\/(plans|themes|institutions|meetings)\/[^/]+\/$/, '/$1/*/')
    .replace(/^\/requests\/(?!propose\/)[^/]+\/$/, '/requests/*/')
    .replace(
      /^\/co-creation\/[^/]+\/proposals\/by\/([^/]+)\/[^/]+\/$/,
      '/co-creation/*/proposals/by/$1/*/',
    )
    .replace(/^\/co-creation\/[^/]+\/proposals\/(?!by\/)[^/]+\/$/, '/co-creation/*/proposals/*/')
    .replace(/^\/co-creation\/[^/]+\/(proposals\/|propose\/|)$/, '/co-creation/*/$1')
    .replace(/^\/forum\/(?!answer\/|moderation\/|propose\/)[^/]+\/(?:\d+\/)?$/, '/forum/*/')
    .replace(/^\/reports\/([^/]+)\/.+\/$/, '/reports/$1/*/')
    .replace(/^\/data\/(?!api\/|releases\/|changes\/)[^/]+\/$/, '/data/*/')
    .replace(/^\/data\/releases\/[^/]+\/$/, '/data/releases/*/')
    .replace(/^\/data\/changes\/[^/]+\/$/, '/data/changes/*/')
    .replace(/^\/data\/changes\/[^/]+\/[^/]+\/$/, '/data/changes/*/*/')
    .replace(/^\/commitments\/by\/([^/]+)\/[^/]+\/$/, '/commitments/by/$1/*/')
    .replace(/^\/(commitments|embed\/commitments)\/(?!by\/)[^/]+\/[^/]+\/$/, '/$1/*/*/')
    .replace(/^\/(figures|embed\/figures)\/(?:[^/]+-)?([^-/]+)\/$/, '/$1/*-$2/');
}

/** One page of each template in each language: the first by address. */
export function samplePages(): readonly BuiltPage[] {
  const seen = new Map<string, BuiltPage>();
  for (const page of pages) {
    const name = `${page.locale} ${templateOf(page.key)}`;
    if (!seen.has(name)) seen.set(name, page);
  }
  return [...seen.values()];
}
