/** The list of commitments in the reader's browser: filters, order, the state in the address, the file of what is shown. */
import {
  csvOf,
  isShown,
  readSelection,
  SORTS,
  sorted,
  writeSelection,
  type Row,
  type Selection,
} from './commitment-filter.ts';

/** While words are typed the address waits this long, in milliseconds: browsers refuse too many changes. */
const TYPING_PAUSE = 300;

interface PageRow extends Row {
  readonly element: HTMLElement;
}

function found<Type extends Element>(
  selector: string,
  type: new () => Type,
  within: ParentNode = document,
): Type {
  const element = within.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the page has no ${selector}`);
  return element;
}

function rowOf(element: HTMLElement, facets: readonly string[]): PageRow {
  const {
    id = '',
    plan = '',
    number = '',
    lead = '',
    percent = '',
    observed = '',
  } = element.dataset;
  return {
    element,
    id,
    plan,
    number,
    lead,
    title: element.querySelector('a')?.textContent.trim() ?? '',
    percentDone: percent,
    observedOn: observed,
    facets: Object.fromEntries(
      facets.map((facet) => [facet, (element.dataset[facet] ?? '').split(' ')]),
    ),
  };
}

/** Show the form, and let it narrow the list. Without this script the list is whole and the form hidden. */
export function startCommitmentList(): void {
  const form = found('[data-list-filter]', HTMLFormElement);
  const refine = found('#refine', HTMLDetailsElement);
  const words = found('input[type="search"]', HTMLInputElement, form);
  const sort = found('select[name="sort"]', HTMLSelectElement, form);
  const status = found('[data-list-status]', HTMLElement);
  const chips = found('[data-list-chips]', HTMLElement);
  const chip = found('[data-list-chip]', HTMLTemplateElement);
  const csv = found('[data-list-csv]', HTMLButtonElement);
  const fields = [...form.querySelectorAll('select')].filter((field) => field !== sort);
  const known = Object.fromEntries(
    fields.map(({ name, options }) => [name, [...options].flatMap(({ value }) => value || [])]),
  );
  const boards = [...document.querySelectorAll<HTMLElement>('[data-list] .board')].map((board) => ({
    board,
    rows: [...board.querySelectorAll<HTMLElement>(':scope > li')].map((row) =>
      rowOf(row, Object.keys(known)),
    ),
  }));
  const language = document.documentElement.lang;
  const { forms = '{}', total = '', intl } = status.dataset;
  const sentences = JSON.parse(forms) as Readonly<Record<string, string>>;
  let shown: readonly Row[] = [];

  function sentence(n: number): string {
    const form = new Intl.PluralRules(intl).select(n);
    const text = (n === 0 ? sentences.zero : undefined) ?? sentences[form] ?? sentences.other ?? '';
    return text.replace('{n}', new Intl.NumberFormat(intl).format(n)).replace('{total}', total);
  }

  function addChip(label: string, rest: Selection): void {
    const copy = chip.content.cloneNode(true) as DocumentFragment;
    const link = found('a', HTMLAnchorElement, copy);
    link.href = writeSelection(rest) || location.pathname;
    link.setAttribute(
      'aria-label',
      (link.dataset.label ?? '').replace('{value}', () => label),
    );
    found('span', HTMLElement, link).textContent = label;
    chips.append(copy);
  }

  function showChips(selection: Selection): void {
    chips.replaceChildren();
    for (const { name, value, selectedOptions } of fields) {
      if (!value) continue;
      const others = Object.entries(selection.facets).filter(([facet]) => facet !== name);
      addChip(selectedOptions[0]?.text ?? value, {
        ...selection,
        facets: Object.fromEntries(others),
      });
    }
    if (selection.words) addChip(selection.words, { ...selection, words: '' });
    chips.hidden = chips.childElementCount === 0;
  }

  function show(selection: Selection): void {
    shown = boards.flatMap(({ board, rows }) => {
      const ordered = sorted(rows, selection.sort, language);
      const chosen = ordered.filter((row) => isShown(row, selection));
      for (const { element } of ordered) element.hidden = true;
      for (const { element } of chosen) element.hidden = false;
      board.append(...ordered.map(({ element }) => element));
      // The board stands with the heading of its plan, which has nothing to say without it.
      if (board.parentElement) board.parentElement.hidden = chosen.length === 0;
      return chosen;
    });
    showChips(selection);
    csv.disabled = shown.length === 0;
    const text = sentence(shown.length);
    if (status.textContent !== text) status.textContent = text;
  }

  function fill(selection: Selection): void {
    words.value = selection.words;
    sort.value = selection.sort;
    for (const field of fields) field.value = selection.facets[field.name] ?? '';
    show(selection);
  }

  function asked(): Selection {
    const chosen = fields.filter(({ value }) => value).map(({ name, value }) => [name, value]);
    return {
      words: words.value.trim(),
      facets: Object.fromEntries(chosen) as Selection['facets'],
      sort: SORTS.find((one) => one === sort.value) ?? 'number',
    };
  }

  function go(selection: Selection): void {
    const query = writeSelection(selection);
    if (query !== location.search) history.pushState(null, '', query || location.pathname);
    fill(selection);
  }

  function follow(event: Event): void {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    go(readSelection(link.search, known));
    status.focus();
  }

  let typing: ReturnType<typeof setTimeout> | undefined;
  words.addEventListener('input', () => {
    const selection = asked();
    show(selection);
    clearTimeout(typing);
    typing = setTimeout(() => {
      history.replaceState(null, '', writeSelection(selection) || location.pathname);
    }, TYPING_PAUSE);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== words) go(asked());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(asked());
  });
  form.addEventListener('click', follow);
  chips.addEventListener('click', follow);
  csv.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([csvOf(shown, language)], { type: 'text/csv;charset=utf-8' }),
    );
    link.download = csv.dataset.file ?? 'commitments.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  });
  addEventListener('popstate', () => {
    fill(readSelection(location.search, known));
  });

  for (const hidden of document.querySelectorAll<HTMLElement>('[data-list-with-script]'))
    hidden.hidden = false;
  for (const plain of document.querySelectorAll<HTMLElement>('[data-list-without-script]'))
    plain.hidden = true;
  // Beside the list the form moves nothing when it opens; above the list, on a phone, it would.
  refine.open = matchMedia('(width >= 56rem)').matches;
  fill(readSelection(location.search, known));
}
