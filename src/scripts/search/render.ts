/** Results as a reader sees them. */
import type { SearchKind } from '../../search/entry.ts';
import type { Hit, HitPart, MarkedText } from './answers.ts';
import { element } from './element.ts';
import { withMarks } from './mark-address.ts';

function textOf({ stretches }: MarkedText): readonly (Node | string)[] {
  return stretches.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));
}

function link({ title, href }: HitPart, words: string): HTMLAnchorElement {
  const { lang } = title;
  // The direction is that of the text itself: a title may be in another language than the page.
  return element(
    'a',
    { href: withMarks(href, words), lang, dir: lang && 'auto' },
    ...textOf(title),
  );
}

function excerpt(text: MarkedText | undefined): HTMLElement | undefined {
  if (!text) return undefined;
  const { lang } = text;
  return element('p', { class: 'search-excerpt', lang, dir: lang && 'auto' }, ...textOf(text));
}

function partItem(part: HitPart, words: string): HTMLElement {
  return element('li', {}, link(part, words), excerpt(part.excerpt));
}

/** What each kind is called, where results of several stand together. */
export type KindNames = Readonly<Record<SearchKind, string>>;

/** What a result is and where it stands, in one line. */
function aboutOf({ kind, context }: Hit, kinds: KindNames | undefined): readonly (Node | string)[] {
  const where = context ? textOf(context) : [];
  if (!kinds) return where;
  return where.length === 0 ? [kinds[kind]] : [`${kinds[kind]} · `, ...where];
}

/** One result as an item of a list. */
export function hitItem(hit: Hit, words: string, kinds?: KindNames): HTMLElement {
  const about = aboutOf(hit, kinds);
  const parts = hit.parts.map((part) => partItem(part, words));
  return element(
    'li',
    {},
    about.length > 0 ? element('span', { class: 'entry-meta' }, ...about) : undefined,
    element('span', { class: 'entry-title' }, link(hit, words)),
    excerpt(hit.excerpt),
    parts.length > 0 ? element('ul', { class: 'search-parts' }, ...parts) : undefined,
  );
}

export function hitList(hits: readonly Hit[], words: string, kinds?: KindNames): HTMLUListElement {
  return element('ul', { class: 'ruled' }, ...hits.map((hit) => hitItem(hit, words, kinds)));
}

export interface ResultSection {
  readonly name: string;
  readonly title: string;
  readonly hits: readonly Hit[];
  readonly kinds?: KindNames;
  /** Link to all results of the kind; absent where all are there. */
  readonly all?: { readonly label: string; readonly href: string };
}

/** Some results under a heading. */
export function resultSection(
  { name, title, hits, kinds, all }: ResultSection,
  words: string,
): HTMLElement {
  const id = `results-${name}`;
  return element(
    'section',
    { class: 'stack', 'data-gap': 's', 'aria-labelledby': id },
    element('h2', { id, class: 'search-kind' }, title),
    hitList(hits, words, kinds),
    all && element('p', {}, element('a', { href: all.href, 'data-search-link': '' }, all.label)),
  );
}

/** A sentence that something is to be known of the results. */
export function note(text: string, tone: 'info' | 'warning' = 'info'): HTMLElement {
  return element('p', { class: 'notice', 'data-tone': tone }, text);
}
