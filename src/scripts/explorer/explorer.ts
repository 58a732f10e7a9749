/** The explorer in the page: choosing a dataset, narrowing it, ordering it, taking it away; all of it in the address. */
import type { ExploredColumn, ExploredDataset } from '../../datasets/explored-dataset.ts';
import { filled, found, make } from './elements.ts';
import { ENDINGS, FILE_KINDS, selectionFile, type FileKind } from './files.ts';
import { makeFilter, type Filter } from './filter.ts';
import { rowsAt } from './loading.ts';
import { askedOf, NOTHING_ASKED, readQuery, writeQuery, type Asked, type Query } from './query.ts';
import { chosenRows, distinctValues, Rows, sortedRows } from './rows.ts';
import { tableParts } from './table.ts';
import type { ExplorerWords } from './words.ts';

const ROWS_ON_A_PAGE = 50;
/** More values than these are looked for in words instead of being ticked. */
const MOST_VALUES = 30;
/** While words are typed the rows wait this long, in milliseconds, and so does the address. */
const TYPING_PAUSE = 250;
/** How many rows arrive between two words about it. */
const ROWS_BETWEEN_WORDS = 5000;

const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  csv: 'text/csv;charset=utf-8',
  'spreadsheet-csv': 'text/csv;charset=utf-8',
  json: 'application/json',
};

interface Loaded {
  readonly dataset: ExploredDataset;
  readonly rows: Rows;
}

/** Show the explorer and let it work. Without this script the page is a list of datasets. */
export function startExplorer(): void {
  const root = found(document, '[data-explorer]', HTMLElement);
  const form = found(root, 'form', HTMLFormElement);
  const choice = found(root, '[data-explorer-dataset]', HTMLSelectElement);
  const search = found(root, '[data-explorer-words]', HTMLInputElement);
  const problems = found(root, '[data-explorer-problems]', HTMLElement);
  const result = found(root, '[data-explorer-result]', HTMLElement);
  const status = found(root, '[data-explorer-status]', HTMLElement);
  const filterList = found(root, '[data-explorer-filters]', HTMLElement);
  const adding = found(root, '[data-explorer-add]', HTMLSelectElement);
  const columnList = found(root, '[data-explorer-columns]', HTMLElement);
  const table = found(root, 'table', HTMLTableElement);
  const caption = found(table, 'caption', HTMLElement);
  const pager = found(root, '[data-explorer-pages]', HTMLElement);
  const pageText = found(pager, '[data-explorer-page]', HTMLElement);
  const previous = found(pager, '[data-explorer-previous]', HTMLButtonElement);
  const next = found(pager, '[data-explorer-next]', HTMLButtonElement);
  const onlyShown = found(root, '[data-explorer-only-shown]', HTMLInputElement);
  const share = found(root, '[data-explorer-share]', HTMLButtonElement);
  const shared = found(root, '[data-explorer-shared]', HTMLElement);
  const about = found(root, '[data-explorer-about]', HTMLAnchorElement);

  const { words: wordsText = '{}', intl = '', columns = '', rows: rowsAddress = '' } = root.dataset;
  const words = JSON.parse(wordsText) as ExplorerWords;
  const language = document.documentElement.lang;
  const isKnown = (name: string) => [...choice.options].some(({ value }) => value === name);

  let query: Query = NOTHING_ASKED;
  let loaded: Loaded | undefined;
  let filters: readonly Filter[] = [];
  let asked: Asked | undefined;
  let chosen: readonly number[] = [];
  let loading = new AbortController();

  const numbers = new Intl.NumberFormat(intl);
  function sentence(forms: Readonly<Record<string, string>>, n: number, total = 0): string {
    const form = new Intl.PluralRules(intl).select(n);
    const text = (n === 0 ? forms.zero : undefined) ?? forms[form] ?? forms.other ?? '';
    return filled(text, { n: numbers.format(n), total: numbers.format(total) });
  }

  function say(text: string): void {
    if (status.textContent !== text) status.textContent = text;
  }

  function complain(texts: readonly string[]): void {
    problems.replaceChildren(...texts.map((text) => make('p', {}, text)));
    problems.hidden = texts.length === 0;
  }

  function complaintsAbout({ unknownColumns, unreadable }: Asked): readonly string[] {
    return [
      ...unknownColumns.map((column) => filled(words.noSuchColumn, { column })),
      ...unreadable.map((text) => filled(words.unreadable, { text })),
    ];
  }

  /** The rows on the page in force, and everything that says which ones they are. */
  function showPage({ dataset, rows }: Loaded, { sort, shown, page }: Asked): void {
    const pages = Math.max(1, Math.ceil(chosen.length / ROWS_ON_A_PAGE));
    const number = Math.min(page, pages);
    query = { ...query, page: number };
    const start = (number - 1) * ROWS_ON_A_PAGE;
    const order = sort && { column: sort.column.name, isDescending: sort.isDescending };
    const parts = tableParts({
      dataset,
      rows,
      chosen: chosen.slice(start, start + ROWS_ON_A_PAGE),
      shown,
      sort: order,
      words,
      language,
      intl,
    });
    const focused = document.activeElement;
    const sorted = focused instanceof HTMLElement ? focused.dataset.column : undefined;
    for (const part of [table.tHead, ...table.tBodies]) part?.remove();
    table.append(...parts);
    // Whoever ordered by a column is still on its button.
    if (sorted !== undefined && focused?.isConnected === false) {
      table.querySelector<HTMLElement>(`[data-column="${CSS.escape(sorted)}"]`)?.focus();
    }
    caption.textContent = dataset.title;
    pager.hidden = pages === 1;
    previous.disabled = number === 1;
    next.disabled = number === pages;
    pageText.textContent = filled(words.pageOf, {
      number: numbers.format(number),
      total: numbers.format(pages),
    });
  }

  function show(): void {
    if (!loaded) return;
    asked = askedOf(query, loaded.dataset);
    complain(complaintsAbout(asked));
    const { rows, uncertain } = chosenRows(loaded.rows, asked);
    chosen = sortedRows(loaded.rows, rows, asked.sort, language);
    showPage(loaded, asked);
    const count = sentence(words.shown, chosen.length, loaded.rows.size);
    say(uncertain > 0 ? `${count} ${sentence(words.uncertain, uncertain)}` : count);
    shared.textContent = '';
  }

  function addFilter(column: ExploredColumn): Filter | undefined {
    if (!loaded) return undefined;
    const filter = makeFilter({
      words,
      column,
      condition: asked?.conditions.get(column),
      values: column.type === 'flag' ? ['true', 'false'] : valuesOf(loaded.rows, column),
      onRemove: () => {
        filters = filters.filter((one) => one !== filter);
        filter.element.remove();
        go({ ...query, where: whereOf(filters), page: 1 });
        adding.focus();
      },
    });
    filters = [...filters, filter];
    filterList.append(filter.element);
    return filter;
  }

  function fillFields({ dataset }: Loaded, own: Asked): void {
    choice.value = dataset.name;
    search.value = query.words;
    filterList.replaceChildren();
    filters = [];
    for (const column of own.conditions.keys()) addFilter(column);
    const [prompt] = adding.options;
    adding.replaceChildren(
      ...(prompt ? [prompt] : []),
      ...dataset.columns.map(({ name, heading }) =>
        make('option', { value: name }, `${heading} — ${name}`),
      ),
    );
    columnList.replaceChildren(
      ...dataset.columns.map((column) => {
        const box = make('input', { type: 'checkbox', value: column.name });
        box.checked = own.shown.includes(column);
        return make(
          'label',
          { class: 'check' },
          box,
          make(
            'span',
            {},
            make('bdi', { class: 'first-capital' }, column.heading),
            ' ',
            make('code', {}, column.name),
            ...(column.meaning === undefined
              ? []
              : [make('small', { class: 'soft' }, column.meaning)]),
          ),
        );
      }),
    );
    about.href = filled(about.dataset.pattern ?? '', { dataset: dataset.name });
  }

  async function load(name: string): Promise<Loaded | undefined> {
    loading.abort();
    loading = new AbortController();
    const { signal } = loading;
    result.hidden = true;
    say(filled(words.loading, { n: numbers.format(0) }));
    const response = await fetch(filled(columns, { dataset: name }), { signal });
    if (!response.ok) throw new Error(`${name}: ${String(response.status)}`);
    const dataset = (await response.json()) as ExploredDataset;
    const rows = new Rows(dataset.columns);
    let said = 0;
    for await (const part of rowsAt(filled(rowsAddress, { dataset: name }), signal)) {
      for (const row of part) rows.add(row);
      if (rows.size - said >= ROWS_BETWEEN_WORDS) {
        said = rows.size;
        say(filled(words.loading, { n: numbers.format(said) }));
      }
    }
    return signal.aborted ? undefined : { dataset, rows };
  }

  /** What the address says, on the page. */
  async function open(asks: Query): Promise<void> {
    query = asks;
    if (!isKnown(asks.dataset)) {
      loading.abort();
      loaded = undefined;
      choice.value = '';
      result.hidden = true;
      say('');
      complain([filled(words.noSuchDataset, { dataset: asks.dataset })]);
      return;
    }
    if (loaded?.dataset.name !== asks.dataset) {
      loaded = undefined;
      complain([]);
      choice.value = asks.dataset;
      try {
        loaded = await load(asks.dataset);
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return;
        say('');
        complain([words.failed]);
        return;
      }
      // Another dataset was asked for meanwhile.
      if (!loaded) return;
    }
    asked = askedOf(query, loaded.dataset);
    fillFields(loaded, asked);
    result.hidden = false;
    show();
  }

  function asksOf(search: string): Query {
    const own = readQuery(search);
    return own.dataset === '' ? { ...own, dataset: root.dataset.first ?? '' } : own;
  }

  function whereOf(list: readonly Filter[]): Query['where'] {
    const entries = list.flatMap((filter) => {
      const text = filter.asked();
      return text === undefined ? [] : [[filter.column.name, text] as const];
    });
    return Object.fromEntries(entries);
  }

  /** @param isStep whether the back button undoes it */
  function go(to: Query, isStep = true): void {
    query = to;
    const address = writeQuery(to);
    if (address !== location.search) {
      if (isStep) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    show();
  }

  let typing: ReturnType<typeof setTimeout> | undefined;
  function goSoon(change: () => Query): void {
    clearTimeout(typing);
    typing = setTimeout(() => {
      go(change(), false);
    }, TYPING_PAUSE);
  }

  choice.addEventListener('change', () => {
    const to = { ...NOTHING_ASKED, dataset: choice.value };
    history.pushState(null, '', writeQuery(to));
    void open(to);
  });
  search.addEventListener('input', () => {
    goSoon(() => ({ ...query, words: search.value.trim(), page: 1 }));
  });
  filterList.addEventListener('input', ({ target }) => {
    const change = () => ({ ...query, where: whereOf(filters), page: 1 });
    const isTyped = target instanceof HTMLInputElement && target.type === 'text';
    if (isTyped) goSoon(change);
    else go(change());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const column = loaded?.dataset.columns.find(({ name }) => name === adding.value);
    adding.value = '';
    if (!column) return;
    const before = filters.find((filter) => filter.column === column);
    (before ?? addFilter(column))?.focus();
  });
  columnList.addEventListener('change', () => {
    const ticked = [...columnList.querySelectorAll<HTMLInputElement>('input:checked')];
    const names = ticked.map(({ value }) => value);
    const { shown = [] } = loaded?.dataset ?? {};
    const isProposed = names.length === 0 || names.join(',') === shown.join(',');
    go({ ...query, columns: isProposed ? undefined : names });
  });
  table.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const column = button?.dataset.column;
    if (column === undefined) return;
    const { sort } = query;
    const isDescending = sort?.column === column && !sort.isDescending;
    go({ ...query, sort: { column, isDescending }, page: 1 });
  });
  for (const [button, step] of [
    [previous, -1],
    [next, 1],
  ] as const) {
    button.addEventListener('click', () => {
      go({ ...query, page: query.page + step });
      table.scrollIntoView({ block: 'nearest' });
    });
  }
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-explorer-file]') : null;
    const kind = FILE_KINDS.find((one) => one === button?.getAttribute('data-explorer-file'));
    if (!kind || !loaded || !asked) return;
    const { dataset, rows } = loaded;
    const isWhole = chosen.length === rows.size && query.sort === undefined && !onlyShown.checked;
    const parts = selectionFile(kind, {
      rows,
      chosen,
      columns: onlyShown.checked ? asked.shown : dataset.columns,
      languages: dataset.languages,
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([...parts], { type: MEDIA_TYPES[kind] }));
    link.download = `${dataset.name}${isWhole ? '' : '-selection'}${ENDINGS[kind]}`;
    link.click();
    URL.revokeObjectURL(link.href);
  });
  share.addEventListener('click', () => {
    const address = location.origin + location.pathname + writeQuery(query);
    // Where the clipboard is refused, the address stands there to be copied by hand.
    navigator.clipboard.writeText(address).then(
      () => (shared.textContent = words.copied),
      () => (shared.textContent = address),
    );
  });
  addEventListener('popstate', () => {
    void open(asksOf(location.search));
  });

  for (const plain of document.querySelectorAll<HTMLElement>('[data-explorer-without-script]')) {
    plain.hidden = true;
  }
  root.hidden = false;
  void open(asksOf(location.search));
}

/** The values of a column that can be ticked: codes whether a row has them or not, others that rows have. */
function valuesOf(rows: Rows, column: ExploredColumn): readonly string[] | undefined {
  if (column.type === 'code' && column.codes && column.codes.length <= MOST_VALUES) {
    const other = distinctValues(rows, column, MOST_VALUES) ?? [];
    return [...new Set([...column.codes, ...other])];
  }
  return column.type === 'id' || column.type === 'code'
    ? distinctValues(rows, column, MOST_VALUES)
    : undefined;
}
