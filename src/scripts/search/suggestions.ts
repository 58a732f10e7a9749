/**
 * Suggestions below the search box while one types: a list box that the field controls, after the pattern of the ARIA
 * Authoring Practices (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
import { counted, fill } from '../counted.ts';
import sheet from '../../styles/search-box.css?url';
import type { Hit, SearchIndex } from './answers.ts';
import { element } from './element.ts';
import { loadSheet } from './sheet.ts';

const MOST = 6;
/** After a key, so many milliseconds pass before anything is asked. */
const TYPING_PAUSE = 120;
const LIST = 'search-suggestions';

interface Suggestion {
  readonly href: string;
  readonly option: HTMLElement;
}

function titleOf({ title }: Hit): string {
  return title.stretches.map(({ text }) => text).join('');
}

class Suggestions {
  readonly #input: HTMLInputElement;
  readonly #form: HTMLFormElement;
  readonly #list = element('ul', { id: LIST, role: 'listbox', class: 'suggestions', hidden: '' });
  readonly #status = element('p', { role: 'status', class: 'visually-hidden' });
  #index: Promise<SearchIndex> | undefined;
  #shown: readonly Suggestion[] = [];
  #active = -1;
  #asked = 0;

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    this.#form = form;
    this.#input = input;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', LIST);
    input.setAttribute('aria-expanded', 'false');
    const label = form.querySelector('label')?.textContent.trim();
    if (label !== undefined) this.#list.setAttribute('aria-label', label);
    form.append(this.#list, this.#status);
  }

  async #open(): Promise<SearchIndex> {
    const { search: folder = '' } = this.#form.dataset;
    const { openIndex } = await import('./engine.ts');
    return openIndex({ folder, locale: document.documentElement.lang });
  }

  close(): void {
    this.#asked += 1;
    this.#list.hidden = true;
    this.#shown = [];
    this.#choose(-1);
    this.#input.setAttribute('aria-expanded', 'false');
  }

  /** Asks for what was typed; where the index cannot be used, the box leads to the page that says so. */
  async ask(): Promise<void> {
    const text = this.#input.value.trim();
    const mine = ++this.#asked;
    if (text === '') {
      this.close();
      return;
    }
    try {
      const index = await (this.#index ??= this.#open());
      const hits = await index.suggest(text, MOST);
      if (mine === this.#asked) this.#show(hits, text, index);
    } catch {
      this.#index = undefined;
      if (mine === this.#asked) this.close();
    }
  }

  #option(href: string, ...content: readonly (Node | string)[]): Suggestion {
    const id = `${LIST}-${String(this.#list.childElementCount)}`;
    const option = element('li', { id, role: 'option', 'aria-selected': 'false' }, ...content);
    option.addEventListener('click', () => {
      location.assign(href);
    });
    // The field keeps the focus.
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.#list.append(option);
    return { href, option };
  }

  #show(hits: readonly Hit[], text: string, { words }: SearchIndex): void {
    this.#list.replaceChildren();
    const all = `${this.#form.action}?${new URLSearchParams({ q: text }).toString()}`;
    this.#shown = [
      ...hits.map((hit) => {
        const { lang } = hit.title;
        const title = element(
          'span',
          { class: 'suggestion', lang, dir: lang && 'auto' },
          titleOf(hit),
        );
        return this.#option(hit.href, title, element('small', {}, words.kinds[hit.kind]));
      }),
      this.#option(all, fill(words.allFor, { words: text })),
    ];
    this.#choose(-1);
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#status.textContent = counted(words.suggestions, hits.length, words.intl);
  }

  #choose(place: number): void {
    this.#shown[this.#active]?.option.setAttribute('aria-selected', 'false');
    this.#active = place;
    const chosen = this.#shown[place]?.option;
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) this.#input.setAttribute('aria-activedescendant', chosen.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  /** @returns whether the key meant the list */
  press(key: string): boolean {
    const count = this.#shown.length;
    if (count === 0) return false;
    switch (key) {
      case 'ArrowDown':
        this.#choose((this.#active + 1) % count);
        return true;
      case 'ArrowUp':
        this.#choose((this.#active <= 0 ? count : this.#active) - 1);
        return true;
      case 'Escape':
        this.close();
        return true;
      case 'Enter': {
        const chosen = this.#shown[this.#active];
        if (chosen) location.assign(chosen.href);
        return chosen !== undefined;
      }
      default:
        return false;
    }
  }
}

/** Suggestions from the first key on. */
export function suggest(form: HTMLFormElement, input: HTMLInputElement): void {
  void loadSheet(sheet);
  const suggestions = new Suggestions(form, input);
  let typing: ReturnType<typeof setTimeout> | undefined;
  const askSoon = () => {
    clearTimeout(typing);
    typing = setTimeout(() => void suggestions.ask(), TYPING_PAUSE);
  };
  input.addEventListener('input', askSoon);
  input.addEventListener('keydown', (event) => {
    if (suggestions.press(event.key)) event.preventDefault();
  });
  input.addEventListener('blur', () => {
    suggestions.close();
  });
  askSoon();
}
