/** The filters of a list in the reader's browser: the form, the state in the address, the filters in force, how many are left. */
import { counted, fill } from './counted.ts';
import {
  readSelection,
  writeSelection,
  type KnownValues,
  type Selection,
} from './list-selection.ts';

/** While words are typed the address waits this long, in milliseconds: browsers refuse too many changes. */
const TYPING_PAUSE = 300;

/** @throws Error when the page has no such element: page and script are not of one build */
export function found<Type extends Element>(
  selector: string,
  type: new () => Type,
  within: ParentNode = document,
): Type {
  const element = within.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the page has no ${selector}`);
  return element;
}

/** Says how many a list shows; `undefined` is the whole of it, as the page says it; a text is said as it is. */
export type Tell = (said: number | string | undefined) => void;

interface FilteredList<Sort extends string> {
  /** The orders that the list can have, its own one first. */
  readonly sorts: readonly [Sort, ...Sort[]];
  /** Shows what is selected, at once or when it is there, and tells how many. */
  readonly show: (selection: Selection<Sort>, tell: Tell) => void;
  /** The words stand in sight, and the filters stay closed until they are opened; what is in force is told beside the list. */
  readonly isClosed?: boolean;
}

/** The filters of a list as the page offers them. */
interface ListForm {
  readonly form: HTMLFormElement;
  /** The values that each filter offers, by its name. */
  readonly known: KnownValues;
  /** Shows the filters, and what the address asks for. */
  readonly start: () => void;
  /** Goes where a link that was clicked leads, without leaving the page. */
  readonly follow: (event: MouseEvent) => void;
}

/** The form that narrows the list of a page. Without this script the list is whole and the form hidden. */
export function listForm<Sort extends string>({
  sorts,
  show,
  isClosed = false,
}: FilteredList<Sort>): ListForm {
  const form = found('[data-list-filter]', HTMLFormElement);
  const refine = found('#refine', HTMLDetailsElement);
  const words = found('input[type="search"]', HTMLInputElement, form);
  const status = found('[data-list-status]', HTMLElement);
  const chips = found('[data-list-chips]', HTMLElement);
  const chip = found('[data-list-chip]', HTMLTemplateElement);
  const sort = form.querySelector<HTMLSelectElement>('select[name="sort"]');
  const fields = [...form.querySelectorAll('select')].filter((field) => field !== sort);
  const known = Object.fromEntries(
    fields.map(({ name, options }) => [name, [...options].flatMap(({ value }) => value || [])]),
  );
  const { forms = '{}', total = '', intl } = status.dataset;
  const sentences = JSON.parse(forms) as Readonly<Record<string, string>>;
  const whole = status.textContent;

  function sentence(n: number): string {
    return fill(counted(sentences, n, intl), { total });
  }

  function queryOf(selection: Selection): string {
    return writeSelection(selection, sorts[0]);
  }

  /** The name of a choice without what is counted behind it. */
  function nameOf({ selectedOptions: [option], value }: HTMLSelectElement): string {
    return option?.dataset.label ?? option?.text ?? value;
  }

  function addChip(label: string, rest: Selection): void {
    const copy = chip.content.cloneNode(true) as DocumentFragment;
    const link = found('a', HTMLAnchorElement, copy);
    link.href = queryOf(rest) || location.pathname;
    link.setAttribute(
      'aria-label',
      (link.dataset.label ?? '').replace('{value}', () => label),
    );
    found('span', HTMLElement, link).textContent = label;
    chips.append(copy);
  }

  function showChips(selection: Selection): void {
    chips.replaceChildren();
    for (const field of fields) {
      if (!field.value) continue;
      const others = Object.entries(selection.facets).filter(([facet]) => facet !== field.name);
      addChip(nameOf(field), { ...selection, facets: Object.fromEntries(others) });
    }
    // What is closed is not seen: the order is told like a filter, and the words stand in sight.
    if (isClosed && sort && selection.sort !== sorts[0]) {
      addChip(nameOf(sort), { ...selection, sort: sorts[0] });
    }
    if (selection.words && !isClosed) addChip(selection.words, { ...selection, words: '' });
    chips.hidden = chips.childElementCount === 0;
  }

  function showList(selection: Selection<Sort>): void {
    showChips(selection);
    show(selection, (said) => {
      const text = typeof said === 'number' ? sentence(said) : (said ?? whole);
      if (status.textContent !== text) status.textContent = text;
    });
  }

  function showSelection(selection: Selection<Sort>): void {
    words.value = selection.words;
    if (sort) sort.value = selection.sort;
    for (const field of fields) field.value = selection.facets[field.name] ?? '';
    showList(selection);
  }

  function asked(): Selection<Sort> {
    const chosen = fields.filter(({ value }) => value).map(({ name, value }) => [name, value]);
    return {
      words: words.value.trim(),
      facets: Object.fromEntries(chosen) as Selection['facets'],
      sort: sorts.find((one) => one === sort?.value) ?? sorts[0],
    };
  }

  let typing: ReturnType<typeof setTimeout> | undefined;

  function go(selection: Selection<Sort>): void {
    clearTimeout(typing);
    const query = queryOf(selection);
    if (query !== location.search) history.pushState(null, '', query || location.pathname);
    showSelection(selection);
  }

  function follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    // With such a key a link opens beside the page, as everywhere.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(readSelection(link.search, known, sorts));
    status.focus();
  }

  words.addEventListener('input', () => {
    const selection = asked();
    showList(selection);
    clearTimeout(typing);
    typing = setTimeout(() => {
      history.replaceState(null, '', queryOf(selection) || location.pathname);
    }, TYPING_PAUSE);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== words) go(asked());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(asked());
    // On a phone the results stand below the form.
    status.focus();
  });
  form.addEventListener('click', follow);
  chips.addEventListener('click', follow);
  document.querySelector<HTMLElement>('[data-list-none]')?.addEventListener('click', follow);
  addEventListener('popstate', () => {
    clearTimeout(typing);
    showSelection(readSelection(location.search, known, sorts));
  });

  function start(): void {
    for (const hidden of document.querySelectorAll<HTMLElement>('[data-list-with-script]'))
      hidden.hidden = false;
    for (const plain of document.querySelectorAll<HTMLElement>('[data-list-without-script]'))
      plain.hidden = true;
    // Beside the list the form moves nothing when it opens; above the list, on a phone, it would.
    refine.open = !isClosed && matchMedia('(width >= 56rem)').matches;
    showSelection(readSelection(location.search, known, sorts));
  }

  return { form, known, start, follow };
}
