/** The results of a search, written into the page. */
import { counted, fill } from '../counted.ts';
import type { SearchKind } from '../../search/entry.ts';
import { writeSelection, type Selection } from '../list-selection.ts';
import { IndexError, type Results, type SearchIndex } from './answers.ts';
import { element } from './element.ts';
import { SORTS, type PanelSettings, type Sort } from './panel.ts';
import { hitItem, hitList, note, resultSection, type KindNames } from './render.ts';

/** So many of all stand first, whatever they are. */
const BEST = 3;
/** Below them so many kinds, and so many of each. */
const KINDS = 4;
const HITS_A_KIND = 3;
const HITS_A_PAGE = 10;

/** Opens the index of a language. */
export type Indexes = (locale: string) => Promise<SearchIndex>;

type Asked = Selection<Sort>;

/** A link to another selection, which the page follows without being left. */
function link(href: string, label: string): HTMLElement {
  return element('a', { href, 'data-search-link': '' }, label);
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { class: 'button', 'data-kind': 'second', type: 'button' }, label);
  made.addEventListener('click', press);
  return made;
}

export class ResultsView {
  readonly #box: HTMLElement;
  readonly #settings: PanelSettings;
  readonly #indexes: Indexes;

  constructor(box: HTMLElement, settings: PanelSettings, indexes: Indexes) {
    this.#box = box;
    this.#settings = settings;
    this.#indexes = indexes;
  }

  clear(): void {
    this.#write();
  }

  busy(): void {
    this.#box.setAttribute('aria-busy', 'true');
  }

  #write(...nodes: readonly Node[]): void {
    this.#box.replaceChildren(...nodes);
    this.#box.setAttribute('aria-busy', 'false');
  }

  #number(n: number): string {
    return new Intl.NumberFormat(this.#settings.intl).format(n);
  }

  /** The best results and then those of some kinds; one list where one kind was chosen, or where the newest come first. */
  async #found(results: Results, asked: Asked): Promise<readonly Node[]> {
    const { kinds, best: title } = this.#settings.words;
    if (asked.facets.kind !== undefined) return this.#list(results, asked.words);
    if (asked.sort === 'newest') return this.#list(results, asked.words, kinds);
    const best = await results.hits(0, BEST);
    const shown = new Set(best.map(({ href }) => href));
    const sections = await Promise.all(
      results.kinds.slice(0, KINDS).map(async (of) => this.#kind(results, of, shown, asked)),
    );
    return [
      resultSection({ name: 'best', title, hits: best, kinds }, asked.words),
      ...(results.kinds.length > 1 ? [this.#kindList(results, asked)] : []),
      ...sections.filter((section) => section !== undefined),
    ];
  }

  /** The best results of one kind that do not stand above them. */
  async #kind(
    results: Results,
    { kind, count }: Results['kinds'][number],
    shown: ReadonlySet<string>,
    asked: Asked,
  ): Promise<HTMLElement | undefined> {
    const hits = await results.hits(0, HITS_A_KIND, kind);
    const others = hits.filter(({ href }) => !shown.has(href));
    if (others.length === 0) return undefined;
    const { words: labels } = this.#settings;
    const name = labels.kinds[kind];
    const label = fill(labels.all, { kind: name, n: this.#number(count) });
    const all = count > hits.length ? { label, href: this.#addressOf(asked, kind) } : undefined;
    const section = { name: kind, title: name, hits: others, ...(all && { all }) };
    return resultSection(section, asked.words);
  }

  #addressOf(asked: Asked, kind: SearchKind): string {
    return writeSelection({ ...asked, facets: { ...asked.facets, kind } }, SORTS[0]);
  }

  /** How many results there are of each kind, with the way to them. */
  #kindList({ kinds }: Results, asked: Asked): HTMLElement {
    const { words: labels } = this.#settings;
    const items = kinds.map(({ kind, count }) => {
      const text = `${labels.kinds[kind]} (${this.#number(count)})`;
      return element('li', {}, link(this.#addressOf(asked, kind), text));
    });
    const id = 'results-by-kind';
    return element(
      'nav',
      { class: 'stack', 'data-gap': 's', 'aria-labelledby': id },
      element('h2', { id, class: 'search-kind' }, labels.results),
      element('ul', { class: 'inline-list' }, ...items),
    );
  }

  async #list(results: Results, words: string, kinds?: KindNames): Promise<readonly Node[]> {
    const list = hitList(await results.hits(0, HITS_A_PAGE), words, kinds);
    if (results.total <= HITS_A_PAGE) return [list];
    const more = button(this.#settings.words.more, () => {
      void addMore();
    });
    const addMore = async () => {
      const hits = await results.hits(list.childElementCount, HITS_A_PAGE);
      const items = hits.map((hit) => hitItem(hit, words, kinds));
      list.append(...items);
      // The button may go: whoever pressed it goes on at the first result that is new.
      items[0]?.querySelector('a')?.focus();
      if (list.childElementCount >= results.total) more.remove();
    };
    return [list, element('p', {}, more)];
  }

  /** Nothing found: why that may be, and what leads further. */
  #nothing(): HTMLElement {
    const { none, advice } = this.#settings.words;
    return element(
      'div',
      { class: 'empty' },
      element('h2', {}, none),
      element('ul', {}, ...advice.map((text) => element('li', {}, text))),
    );
  }

  /** What the same words find without the filters; nothing where no filter was in force. */
  async #withoutFilters(asked: Asked): Promise<readonly Node[]> {
    if (asked.words === '' || Object.keys(asked.facets).length === 0) return [];
    const { locale, intl, words: labels } = this.#settings;
    const whole = { ...asked, facets: {} };
    const index = await this.#indexes(locale);
    const { total } = await index.search({ text: asked.words, filters: {}, sort: asked.sort });
    if (total === 0) return [];
    const results = counted(labels.count, total, intl);
    const href = writeSelection(whole, SORTS[0]);
    return [element('p', {}, link(href, fill(labels.withoutFilters, { results })))];
  }

  /** What other languages hold: asked for only where the language of the page holds nothing. */
  async #elsewhere({ words }: Asked): Promise<readonly Node[]> {
    if (words === '') return [];
    const sections = await Promise.all(
      this.#settings.languages.map(async ({ locale, tag, dir, name, href }) => {
        const index = await this.#indexes(locale);
        const results = await index.search({ text: words, filters: {}, sort: 'relevance' });
        if (results.total === 0) return [];
        const hits = await results.hits(0, HITS_A_KIND);
        const page = `${href}?${new URLSearchParams({ q: words }).toString()}`;
        const title = `${name} (${this.#number(results.total)})`;
        return [
          element(
            'div',
            { lang: tag, dir, class: 'stack', 'data-gap': 's' },
            element('h3', {}, element('a', { href: page, hreflang: tag }, title)),
            hitList(hits, words, index.words.kinds),
          ),
        ];
      }),
    );
    const nodes = sections.flat();
    if (nodes.length === 0) return [];
    return [element('h2', { class: 'search-kind' }, this.#settings.words.otherLanguages), ...nodes];
  }

  /** @param isCurrent whether nothing else was asked meanwhile */
  async show(results: Results, asked: Asked, isCurrent: () => boolean): Promise<void> {
    const { words: labels, intl } = this.#settings;
    const list = new Intl.ListFormat(intl, { type: 'unit', style: 'short' });
    const notes = [
      ...(results.unknown.length > 0
        ? [note(fill(labels.unknown, { words: list.format(results.unknown) }))]
        : []),
      ...(results.isPartial ? [note(labels.partial)] : []),
    ];
    const nodes = results.total > 0 ? await this.#found(results, asked) : [this.#nothing()];
    if (isCurrent()) this.#write(...notes, ...nodes);
  }

  /** Where nothing was found: what the same words find without the filters and in other languages. */
  async lookFurther(asked: Asked, isCurrent: () => boolean): Promise<void> {
    const wider = await this.#withoutFilters(asked).catch(() => []);
    if (!isCurrent()) return;
    this.#box.querySelector('.empty > h2')?.after(...wider);
    const elsewhere = await this.#elsewhere(asked).catch(() => []);
    if (isCurrent()) this.#box.append(...elsewhere);
  }

  /** @param retry asks the same again */
  fail(error: unknown, retry: () => void): void {
    const failure = error instanceof IndexError ? error.failure : 'not-reached';
    const { failures, retry: label } = this.#settings.words;
    const said = note(failures[failure], 'warning');
    // Heard at once: there is no number of results that would say it.
    said.setAttribute('role', 'alert');
    this.#write(
      said,
      ...(failure === 'not-reached' ? [element('p', {}, button(label, retry))] : []),
    );
  }
}
