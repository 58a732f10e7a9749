/** The search page: what is asked stands in the address, and the results follow it. */
import type { SearchFilter, SearchKind } from '../../search/entry.ts';
import { found, listForm, type Tell } from '../list-form.ts';
import { isWhole, writeSelection, type Selection } from '../list-selection.ts';
import {
  IndexError,
  type IndexFailure,
  type Query,
  type Results,
  type SearchIndex,
} from './answers.ts';
import { element, fill } from './element.ts';
import { hitItem, hitList, note, resultSection } from './render.ts';

interface OtherLanguage {
  readonly locale: string;
  readonly tag: string;
  readonly dir: string;
  readonly name: string;
  /** Its search page. */
  readonly href: string;
}

interface PanelSettings {
  /** Folder of the indexes. */
  readonly folder: string;
  readonly locale: string;
  /** For numbers and lists. */
  readonly intl: string;
  readonly words: {
    readonly kinds: Readonly<Record<SearchKind, string>>;
    readonly results: string;
    readonly best: string;
    readonly all: string;
    readonly more: string;
    readonly searching: string;
    readonly partial: string;
    readonly unknown: string;
    readonly none: string;
    readonly advice: readonly string[];
    readonly withoutFilters: string;
    readonly otherLanguages: string;
    readonly failures: Readonly<Record<IndexFailure, string>>;
    readonly retry: string;
  };
  readonly languages: readonly OtherLanguage[];
}

const SORTS = ['relevance', 'newest'] as const;
type Sort = (typeof SORTS)[number];
/** After a key, so many milliseconds pass before anything is asked. */
const TYPING_PAUSE = 150;
/** After so many milliseconds it is said that the search is under way. */
const PATIENCE = 500;
/** So many of all stand first, whatever they are. */
const BEST = 3;
/** Below them so many kinds, and so many of each. */
const KINDS = 4;
const HITS_A_KIND = 3;
const HITS_A_PAGE = 10;

type Indexes = (locale: string) => Promise<SearchIndex>;

/** Indexes by language, each opened when it is asked first; one that could not be opened is tried again. */
function openedIndexes(folder: string): Indexes {
  const known = new Map<string, Promise<SearchIndex>>();
  return async (locale) => {
    const before = known.get(locale);
    if (before) return before;
    const opening = import('./engine.ts').then(({ openIndex }) => openIndex({ folder, locale }));
    known.set(locale, opening);
    opening.catch(() => known.delete(locale));
    return opening;
  };
}

function queryOf({ words, facets, sort }: Selection<Sort>): Query {
  const filters = Object.fromEntries(
    Object.entries(facets).map(([filter, value]) => [filter, [value]]),
  );
  return { text: words, filters, sort };
}

/** The results of a search, written into the page. */
class ResultsView {
  readonly #box: HTMLElement;
  readonly #settings: PanelSettings;
  readonly #indexes: Indexes;

  constructor(box: HTMLElement, settings: PanelSettings, indexes: Indexes) {
    this.#box = box;
    this.#settings = settings;
    this.#indexes = indexes;
  }

  #number(n: number): string {
    return new Intl.NumberFormat(this.#settings.intl).format(n);
  }

  clear(): void {
    this.#box.replaceChildren();
    this.#box.setAttribute('aria-busy', 'false');
  }

  busy(): void {
    this.#box.setAttribute('aria-busy', 'true');
  }

  /** The best results and then those of some kinds, or all of the kind that was chosen. */
  async #found(results: Results, selection: Selection<Sort>): Promise<readonly Node[]> {
    const { words, facets } = selection;
    if (facets.kind !== undefined) return this.#list(results, words);
    const best = await results.hits(0, BEST);
    const shown = new Set(best.map(({ href }) => href));
    const sections = await Promise.all(
      results.kinds.slice(0, KINDS).map(async (of) => this.#kind(results, of, shown, selection)),
    );
    const { words: labels } = this.#settings;
    return [
      ...(results.kinds.length > 1 ? [this.#kindList(results, selection)] : []),
      resultSection({ name: 'best', title: labels.best, hits: best, kinds: labels.kinds }, words),
      ...sections.filter((section) => section !== undefined),
    ];
  }

  /** The best results of one kind that do not stand above them. */
  async #kind(
    results: Results,
    { kind, count }: Results['kinds'][number],
    shown: ReadonlySet<string>,
    selection: Selection<Sort>,
  ): Promise<HTMLElement | undefined> {
    const hits = await results.hits(0, HITS_A_KIND, kind);
    const others = hits.filter(({ href }) => !shown.has(href));
    if (others.length === 0) return undefined;
    const { words: labels } = this.#settings;
    const name = labels.kinds[kind];
    const n = this.#number(count);
    const label = fill(labels.all, { kind: name, n });
    const all = { label, href: this.#addressOf(selection, kind) };
    const section = { name: kind, title: name, hits: others, ...(count > hits.length && { all }) };
    return resultSection(section, selection.words);
  }

  #addressOf(selection: Selection<Sort>, kind: SearchKind): string {
    return writeSelection({ ...selection, facets: { ...selection.facets, kind } }, SORTS[0]);
  }

  /** How many results there are of each kind, with the way to them. */
  #kindList({ kinds }: Results, selection: Selection<Sort>): HTMLElement {
    const { words: labels } = this.#settings;
    const links = kinds.map(({ kind, count }) => {
      const href = this.#addressOf(selection, kind);
      const text = `${labels.kinds[kind]} (${this.#number(count)})`;
      return element('li', {}, element('a', { href, 'data-search-link': '' }, text));
    });
    const list = element('ul', { class: 'inline-list' }, ...links);
    return element('nav', { 'aria-label': labels.results }, list);
  }

  async #list(results: Results, words: string): Promise<readonly Node[]> {
    const list = hitList(await results.hits(0, HITS_A_PAGE), words);
    if (results.total <= HITS_A_PAGE) return [list];
    const more = element(
      'button',
      { class: 'button', 'data-kind': 'second', type: 'button' },
      this.#settings.words.more,
    );
    more.addEventListener('click', () => {
      void this.#addMore(results, words, list, more);
    });
    return [list, element('p', {}, more)];
  }

  async #addMore(
    results: Results,
    words: string,
    list: HTMLElement,
    more: HTMLElement,
  ): Promise<void> {
    const shown = list.childElementCount;
    const items = (await results.hits(shown, HITS_A_PAGE)).map((hit) => hitItem(hit, words));
    list.append(...items);
    // The button may go: whoever pressed it goes on at the first result that is new.
    items[0]?.querySelector('a')?.focus();
    if (list.childElementCount >= results.total) more.remove();
  }

  /** Nothing found: why that may be, and what leads further. */
  #nothing(selection: Selection<Sort>): HTMLElement {
    const { words: labels } = this.#settings;
    const isNarrowed = Object.keys(selection.facets).length > 0;
    const href = writeSelection({ ...selection, facets: {} }, SORTS[0]);
    return element(
      'div',
      { class: 'empty' },
      element('h2', {}, labels.none),
      isNarrowed
        ? element('p', {}, element('a', { href, 'data-search-link': '' }, labels.withoutFilters))
        : undefined,
      element('ul', {}, ...labels.advice.map((text) => element('li', {}, text))),
    );
  }

  /** What other languages hold: asked for only where the language of the page holds nothing. */
  async #elsewhere({ words }: Selection<Sort>): Promise<readonly Node[]> {
    const sections = await Promise.all(
      this.#settings.languages.map(async ({ locale, tag, dir, name, href }) => {
        const index = await this.#indexes(locale);
        const results = await index.search({ text: words, filters: {}, sort: 'relevance' });
        if (results.total === 0) return [];
        const hits = await results.hits(0, HITS_A_KIND);
        const page = `${href}?${new URLSearchParams({ q: words }).toString()}`;
        const title = element(
          'a',
          { href: page, hreflang: tag },
          `${name} (${this.#number(results.total)})`,
        );
        return [element('div', { lang: tag, dir }, element('h3', {}, title), hitList(hits, words))];
      }),
    );
    const nodes = sections.flat();
    if (nodes.length === 0) return [];
    return [element('h2', { class: 'search-kind' }, this.#settings.words.otherLanguages), ...nodes];
  }

  /** @param isCurrent whether nothing else was asked meanwhile */
  async show(
    results: Results,
    selection: Selection<Sort>,
    isCurrent: () => boolean,
  ): Promise<void> {
    const { words: labels, intl } = this.#settings;
    const nodes = await this.#found(results, selection);
    if (!isCurrent()) return;
    const list = new Intl.ListFormat(intl, { type: 'unit', style: 'short' });
    const notes = [
      ...(results.unknown.length > 0
        ? [note(fill(labels.unknown, { words: list.format(results.unknown) }))]
        : []),
      ...(results.isPartial ? [note(labels.partial)] : []),
    ];
    this.#box.replaceChildren(
      ...notes,
      ...(results.total > 0 ? nodes : [this.#nothing(selection)]),
    );
    this.#box.setAttribute('aria-busy', 'false');
    if (results.total > 0 || selection.words === '') return;
    const elsewhere = await this.#elsewhere(selection).catch(() => []);
    if (isCurrent()) this.#box.append(...elsewhere);
  }

  /** @param retry asks the same again */
  fail(error: unknown, retry: () => void): void {
    const failure = error instanceof IndexError ? error.failure : 'not-reached';
    const { failures, retry: label } = this.#settings.words;
    const button = element(
      'button',
      { class: 'button', 'data-kind': 'second', type: 'button' },
      label,
    );
    button.addEventListener('click', retry);
    this.#box.replaceChildren(
      note(failures[failure], 'warning'),
      ...(failure === 'not-reached' ? [element('p', {}, button)] : []),
    );
    this.#box.setAttribute('aria-busy', 'false');
  }
}

/** How many results each value of the filters leaves, written behind it; what leaves none cannot be chosen. */
async function tellCounts(form: HTMLFormElement, results: Results): Promise<void> {
  const fields = [...form.querySelectorAll('select')].filter(({ name }) => name !== 'sort');
  for (const field of fields) {
    const counts = await results.counts(field.name as SearchFilter);
    const countOf = new Map(counts.map(({ value, count }) => [value, count]));
    for (const option of field.options) {
      if (option.value === '') continue;
      option.dataset.label ??= option.text;
      const count = countOf.get(option.value) ?? 0;
      option.text = `${option.dataset.label} (${String(count)})`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}

/** The search page. Without this script it leads to lists. */
export function startSearchPage(): void {
  const panel = found('[data-search-panel]', HTMLElement);
  const settings = JSON.parse(panel.dataset.searchPanel ?? '{}') as PanelSettings;
  const box = found('[data-search-results]', HTMLElement, panel);
  const opening = document.querySelector<HTMLElement>('[data-search-start]');
  const refine = found('#refine', HTMLDetailsElement, panel);
  const indexes = openedIndexes(settings.folder);
  const view = new ResultsView(box, settings, indexes);
  let asked = 0;
  let latest: Results | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function showCounts(): void {
    if (refine.open && latest) void tellCounts(form, latest).catch(() => undefined);
  }

  async function ask(selection: Selection<Sort>, tell: Tell, mine: number): Promise<void> {
    const isCurrent = () => mine === asked;
    const impatience = setTimeout(() => {
      if (isCurrent()) tell(settings.words.searching);
    }, PATIENCE);
    view.busy();
    try {
      const index = await indexes(settings.locale);
      const results = await index.search(queryOf(selection));
      if (!isCurrent()) return;
      latest = results;
      await view.show(results, selection, isCurrent);
      if (!isCurrent()) return;
      tell(results.total);
      showCounts();
    } catch (error) {
      if (!isCurrent()) return;
      view.fail(error, () => {
        show(selection, tell);
      });
      tell('');
    } finally {
      clearTimeout(impatience);
    }
  }

  function show(selection: Selection<Sort>, tell: Tell): void {
    const mine = ++asked;
    clearTimeout(waiting);
    if (opening) opening.hidden = !isWhole(selection);
    if (isWhole(selection)) {
      latest = undefined;
      view.clear();
      tell('');
      return;
    }
    waiting = setTimeout(() => void ask(selection, tell, mine), TYPING_PAUSE);
  }

  const { form, start, follow } = listForm({ sorts: SORTS, show, isClosed: true });
  refine.addEventListener('toggle', showCounts);
  box.addEventListener('click', (event) => {
    if ((event.target as Element).closest('[data-search-link]')) follow(event);
  });
  start();
}
