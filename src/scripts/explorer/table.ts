/** The rows on one page as a table: values as a reader of the language sees them, each kept apart from its neighbours. */
import type { ExploredColumn, ExploredDataset } from '../../datasets/explored-dataset.ts';
import { filled, make } from './elements.ts';
import type { Order } from './query.ts';
import { isAbsent, isList, type JsonValue, type Rows } from './rows.ts';
import type { ExplorerWords } from './words.ts';

/** What is shown of a text; the file holds all of it. */
const LONGEST = 240;

export interface TableSettings {
  readonly dataset: ExploredDataset;
  readonly rows: Rows;
  /** The rows of this page. */
  readonly chosen: readonly number[];
  readonly shown: readonly ExploredColumn[];
  readonly sort: Order | undefined;
  readonly words: ExplorerWords;
  /** `ar`: whose text is shown, where there is one. */
  readonly language: string;
  /** For numbers: `ar-MA-u-nu-latn`. */
  readonly intl: string;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A text of which the reader's language may lack: then in another one, and said so. */
function localText(value: Readonly<Record<string, string>>, language: string): HTMLElement {
  const own = value[language];
  if (own !== undefined) return make('bdi', {}, shortened(own));
  const [[other, text] = ['', '']] = Object.entries(value);
  return make('bdi', { lang: other, dir: 'auto' }, shortened(text));
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/.test(text);
}

function valueElement(
  column: ExploredColumn,
  value: JsonValue,
  { words, language, intl }: TableSettings,
): Node {
  if (value === null || isAbsent(value)) return make('span', { class: 'soft small' }, words.absent);
  if (typeof value === 'number') {
    const options = column.unit === 'percent' ? ({ style: 'unit', unit: 'percent' } as const) : {};
    const text = new Intl.NumberFormat(intl, { ...options, maximumFractionDigits: 20 }).format(
      value,
    );
    return make('bdi', { dir: 'ltr' }, text);
  }
  if (typeof value === 'boolean') return make('bdi', {}, value ? words.yes : words.no);
  if (typeof value === 'string') {
    if (column.type === 'url' && isWebAddress(value)) {
      return make('a', { href: value }, make('bdi', { dir: 'ltr' }, shortened(value)));
    }
    const isText = column.type === 'text' || column.words?.[value] !== undefined;
    return make('bdi', isText ? {} : { dir: 'ltr' }, shortened(column.words?.[value] ?? value));
  }
  if (!isList(value)) return localText(value, language);
  const list = make('ul', { class: 'plain-list' });
  for (const item of value) {
    list.append(make('li', {}, make('bdi', {}, shortened(column.words?.[item] ?? item))));
  }
  return list;
}

function inAddress(id: string): string {
  return id.split('/').map(encodeURIComponent).join('/');
}

/** The first address whose columns the row has. */
function addressOf(
  patterns: readonly string[],
  row: number,
  { rows }: TableSettings,
): string | undefined {
  for (const pattern of patterns) {
    const names = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const values = names.map((name) => {
      const column = rows.columns.find((one) => one.name === name);
      const value = column && rows.valueAt(row, column);
      return typeof value === 'string' ? [[name, inAddress(value)] as const] : [];
    });
    if (values.every(({ length }) => length > 0)) {
      return filled(pattern, Object.fromEntries(values.flat()));
    }
  }
  return undefined;
}

function linksCell(row: number, name: string, settings: TableSettings): HTMLElement {
  const { dataset, words } = settings;
  const cell = make('td');
  const links = [
    [words.page, addressOf(dataset.pages, row, settings)],
    [words.record, addressOf(dataset.records, row, settings)],
  ] as const;
  for (const [label, href] of links) {
    if (href === undefined) continue;
    const text = filled(words.separator, { label, value: name });
    cell.append(make('a', { href, 'aria-label': text }, label), ' ');
  }
  return cell;
}

/** How a column is set: numbers under one another, passages with room for words. */
function kindOf({ type, isList }: ExploredColumn): string | undefined {
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'local-text' || (type === 'text' && isList !== true) ? 'text' : undefined;
}

function headingCell(column: ExploredColumn, { sort }: TableSettings): HTMLElement {
  const isSorted = sort?.column === column.name;
  const direction = sort?.isDescending === true ? 'descending' : 'ascending';
  return make(
    'th',
    {
      scope: 'col',
      'aria-sort': isSorted ? direction : undefined,
      'data-kind': kindOf(column),
    },
    make(
      'button',
      { class: 'explorer-sort', type: 'button', 'data-column': column.name, title: column.meaning },
      make('bdi', { class: 'first-capital' }, column.heading),
    ),
    make('code', {}, column.name),
  );
}

/** Heading and body of the table. */
export function tableParts(settings: TableSettings): readonly [HTMLElement, HTMLElement] {
  const { rows, chosen, shown, words, dataset } = settings;
  const hasLinks = dataset.pages.length + dataset.records.length > 0;
  const head = make('tr', {}, ...shown.map((column) => headingCell(column, settings)));
  if (hasLinks) head.append(make('th', { scope: 'col' }, words.links));
  const lines = chosen.map((row) => {
    const cells = shown.map((column, index) => {
      return make(
        index === 0 ? 'th' : 'td',
        { scope: index === 0 ? 'row' : undefined, 'data-kind': kindOf(column) },
        valueElement(column, rows.valueAt(row, column), settings),
      );
    });
    const name = cells[0]?.textContent ?? '';
    return make('tr', {}, ...cells, ...(hasLinks ? [linksCell(row, name, settings)] : []));
  });
  return [make('thead', {}, head), make('tbody', {}, ...lines)];
}
