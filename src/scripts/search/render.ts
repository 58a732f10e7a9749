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

/** One result as an item of a list. */
export function hitItem(hit: Hit, words: string): HTMLElement {
  const { context, parts } = hit;
  return element(
    'li',
    {},
    context && element('span', { class: 'entry-meta' }, ...textOf(context)),
    element('span', { class: 'entry-title' }, link(hit, words)),
    excerpt(hit.excerpt),
    parts.length > 0
      ? element('ul', { class: 'search-parts' }, ...parts.map((part) => partItem(part, words)))
      : undefined,
  );
}

export function hitList(hits: readonly Hit[], words: string): HTMLUListElement {
  return element('ul', { class: 'ruled' }, ...hits.map((hit) => hitItem(hit, words)));
}

export interface KindSection {
  readonly kind: SearchKind;
  readonly title: string;
  readonly hits: readonly Hit[];
  /** Link to all results of the kind; absent where all are there. */
  readonly all?: { readonly label: string; readonly href: string };
}

/** The best results of one kind under its name. */
export function kindSection({ kind, title, hits, all }: KindSection, words: string): HTMLElement {
  const id = `results-${kind}`;
  return element(
    'section',
    { class: 'stack', 'data-gap': 's', 'aria-labelledby': id },
    element('h2', { id, class: 'search-kind' }, title),
    hitList(hits, words),
    all && element('p', {}, element('a', { href: all.href, 'data-search-link': '' }, all.label)),
  );
}

/** A sentence that something is to be known of the results. */
export function note(text: string, tone: 'info' | 'warning' = 'info'): HTMLElement {
  return element('p', { class: 'notice', 'data-tone': tone }, text);
}
