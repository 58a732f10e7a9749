/** Marks in a page what was looked for, when a result led there. */
import { counted } from '../counted.ts';
import sheet from '../../styles/search-box.css?url';
import { searchLanguage } from '../../search/language/languages.ts';
import { wordsOf, type Word } from '../../search/language/words.ts';
import { element } from './element.ts';
import { withoutMarks } from './mark-address.ts';
import { readQuery, termsOf } from './query.ts';
import { loadSheet } from './sheet.ts';
import { summaryOf } from './summary.ts';

/** More would say nothing, and take long. */
const MOST_MARKS = 300;
/** What is not read, or is a field. */
const UNREAD = 'script, style, svg, template, form, button, mark, .visually-hidden';

interface Span {
  readonly start: number;
  readonly end: number;
}

function spansOf(
  { start, end, terms, parts = [] }: Word,
  wanted: ReadonlySet<string>,
): readonly Span[] {
  if (terms.some((term) => wanted.has(term))) return [{ start, end }];
  return parts.flatMap((part) => spansOf(part, wanted));
}

/** Words beside each other are one passage. */
function joined(spans: readonly Span[], text: string): readonly Span[] {
  const passages: Span[] = [];
  for (const span of spans) {
    const before = passages.at(-1);
    if (before && text.slice(before.end, span.start).trim() === '') {
      passages[passages.length - 1] = { start: before.start, end: span.end };
    } else passages.push(span);
  }
  return passages;
}

function textNodesIn(root: Element): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(UNREAD) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** From the end, so that the places before it stay what they are. */
function mark(node: Text, spans: readonly Span[]): readonly HTMLElement[] {
  return spans
    .toReversed()
    .map(({ start, end }) => {
      node.splitText(end);
      const marked = node.splitText(start);
      const made = element('mark', {});
      marked.replaceWith(made);
      made.append(marked);
      return made;
    })
    .toReversed();
}

function unmark(marks: readonly HTMLElement[], bar: HTMLElement): void {
  for (const made of marks) {
    const { parentNode } = made;
    made.replaceWith(...made.childNodes);
    parentNode?.normalize();
  }
  bar.remove();
  history.replaceState(null, '', location.pathname + withoutMarks(location.search) + location.hash);
}

/** @param text what was looked for */
export async function markPage(text: string): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('[data-search]');
  const main = document.querySelector('main');
  const { lang } = document.documentElement;
  if (!main || form?.dataset.search === undefined) return;
  const [language, summary] = await Promise.all([
    searchLanguage(lang),
    summaryOf(`${form.dataset.search}${lang}/`),
    loadSheet(sheet),
  ]);
  const wanted = termsOf(readQuery(text, language, summary.meanings));
  const marks: HTMLElement[] = [];
  for (const node of textNodesIn(main)) {
    if (marks.length >= MOST_MARKS) break;
    const spans = wordsOf(node.data, language).flatMap((word) => spansOf(word, wanted));
    marks.push(...mark(node, joined(spans, node.data)));
  }
  if (marks.length === 0) return;
  const { words } = summary;
  const button = element(
    'button',
    { class: 'button', 'data-kind': 'second', type: 'button' },
    words.unmark,
  );
  const status = element('p', { role: 'status' });
  const content = element('div', {}, status, button);
  const bar = element('div', { class: 'mark-bar', 'data-print': 'no' }, content);
  button.addEventListener('click', () => {
    unmark(marks, bar);
    main.focus({ preventScroll: true });
  });
  main.prepend(bar);
  // A status is heard when it changes, not when it comes.
  requestAnimationFrame(() => {
    status.textContent = counted(words.marks, marks.length, words.intl);
  });
}
