/** What is asked of the explorer, and the address that says it. Pure: the document is `explorer.ts`. */
import type { ExploredColumn } from '../../datasets/explored-dataset.ts';

/** What a row must have in one column. */
export type Condition =
  /** No source says. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'filled' }
  /** One of these values. */
  | { readonly kind: 'is'; readonly values: readonly string[] }
  /** These words. */
  | { readonly kind: 'has'; readonly text: string }
  /** A number or a day between two, which belong to it; an empty one is no bound. */
  | { readonly kind: 'between'; readonly from: string; readonly to: string };

export interface Order {
  readonly column: string;
  readonly isDescending: boolean;
}

/** An address as it is written, before anybody looks whether the dataset has such columns. */
export interface Query {
  /** Empty where the address names none. */
  readonly dataset: string;
  /** Words that a row must hold somewhere. */
  readonly words: string;
  /** What each column must have, as it is written; the last word of an address on a column counts. */
  readonly where: Readonly<Record<string, string>>;
  readonly sort: Order | undefined;
  /** The columns shown, in their order; absent for those that the dataset proposes. */
  readonly columns: readonly string[] | undefined;
  /** From 1. */
  readonly page: number;
}

export const NOTHING_ASKED: Query = {
  dataset: '',
  words: '',
  where: {},
  sort: undefined,
  columns: undefined,
  page: 1,
};

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Whether a text can be a bound of a column: a number, or a day as precise as it is known. */
export function isBound({ type }: Pick<ExploredColumn, 'type'>, text: string): boolean {
  return (isNumeric({ type }) ? NUMBER : DAY).test(text);
}

export function isNumeric({ type }: Pick<ExploredColumn, 'type'>): boolean {
  return type === 'integer' || type === 'number';
}

export function isDated({ type }: Pick<ExploredColumn, 'type'>): boolean {
  return type === 'date' || type === 'day' || type === 'date-time';
}

function pageOf(text: string | null): number {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 1;
}

/** @param search of an address, with or without its question mark */
export function readQuery(search: string): Query {
  const asked = new URLSearchParams(search);
  const sort = asked.get('sort') ?? '';
  const columns = asked.get('columns');
  const where = asked.getAll('where').flatMap((text) => {
    const end = text.indexOf(':');
    return end > 0 ? [[text.slice(0, end), text.slice(end + 1)] as const] : [];
  });
  return {
    dataset: asked.get('dataset') ?? '',
    words: (asked.get('q') ?? '').trim(),
    where: Object.fromEntries(where),
    sort:
      sort === ''
        ? undefined
        : { column: sort.replace(/^-/, ''), isDescending: sort.startsWith('-') },
    columns: columns === null || columns === '' ? undefined : columns.split(','),
    page: pageOf(asked.get('page')),
  };
}

/** A part of an address that people can still read: what separates its parts stays as it is. */
function readable(text: string): string {
  return encodeURIComponent(text).replaceAll(/%(?:3A|2F|2C)/g, decodeURIComponent);
}

/** The query of an address, with its question mark. */
export function writeQuery({ dataset, words, where, sort, columns, page }: Query): string {
  const parts: readonly (readonly [string, string])[] = [
    ['dataset', dataset],
    ['q', words],
    ...Object.entries(where).map(([column, text]) => ['where', `${column}:${text}`] as const),
    ['sort', sort ? `${sort.isDescending ? '-' : ''}${sort.column}` : ''],
    ['columns', columns?.join(',') ?? ''],
    ['page', page > 1 ? String(page) : ''],
  ];
  const written = parts.filter(([, text]) => text !== '');
  return `?${written.map(([name, text]) => `${name}=${readable(text)}`).join('&')}`;
}

/** What the text of an address asks of a column; absent where it asks for nothing that such a column can have. */
export function conditionOf(column: ExploredColumn, text: string): Condition | undefined {
  if (text === '') return { kind: 'empty' };
  if (text === '*') return { kind: 'filled' };
  if (text.startsWith('~')) return { kind: 'has', text: text.slice(1) };
  if (isNumeric(column) || isDated(column)) {
    const [from = '', to = text, ...rest] = text.split('..');
    const isWritten = [from, to].every((bound) => bound === '' || isBound(column, bound));
    return isWritten && rest.length === 0 && from + to !== ''
      ? { kind: 'between', from, to }
      : undefined;
  }
  if (column.type === 'local-text') return { kind: 'has', text };
  const isOne = column.isList !== true && (column.type === 'text' || column.type === 'url');
  return { kind: 'is', values: isOne ? [text] : text.split(',') };
}

/** The same the other way round. */
export function textOf(condition: Condition): string {
  switch (condition.kind) {
    case 'empty':
      return '';
    case 'filled':
      return '*';
    case 'has':
      return `~${condition.text}`;
    case 'is':
      return condition.values.join(',');
    case 'between':
      return condition.from === condition.to
        ? condition.from
        : `${condition.from}..${condition.to}`;
  }
}

/** What an address asks of a dataset, and what of it the dataset does not know. */
export interface Asked {
  readonly words: string;
  readonly conditions: ReadonlyMap<ExploredColumn, Condition>;
  readonly sort: { readonly column: ExploredColumn; readonly isDescending: boolean } | undefined;
  readonly shown: readonly ExploredColumn[];
  readonly page: number;
  /** Names of columns that the dataset does not have. */
  readonly unknownColumns: readonly string[];
  /** Conditions that no row could be judged by, as they are written: `percentDone:much`. */
  readonly unreadable: readonly string[];
}

export function askedOf(
  { words, where, sort, columns, page }: Query,
  dataset: { readonly columns: readonly ExploredColumn[]; readonly shown: readonly string[] },
): Asked {
  const byName = new Map(dataset.columns.map((column) => [column.name, column]));
  const unknownColumns = [
    ...Object.keys(where),
    ...(sort ? [sort.column] : []),
    ...(columns ?? []),
  ];
  const conditions = new Map<ExploredColumn, Condition>();
  const unreadable: string[] = [];
  for (const [name, text] of Object.entries(where)) {
    const column = byName.get(name);
    if (!column) continue;
    const condition = conditionOf(column, text);
    if (condition) conditions.set(column, condition);
    else unreadable.push(`${name}:${text}`);
  }
  const known = (names: readonly string[]) => names.flatMap((name) => byName.get(name) ?? []);
  const chosen = known(columns ?? []);
  const [sorted] = known(sort ? [sort.column] : []);
  return {
    words,
    conditions,
    sort: sort && sorted ? { column: sorted, isDescending: sort.isDescending } : undefined,
    shown: chosen.length > 0 ? chosen : known(dataset.shown),
    page,
    unknownColumns: [...new Set(unknownColumns)].filter((name) => !byName.has(name)),
    unreadable,
  };
}
