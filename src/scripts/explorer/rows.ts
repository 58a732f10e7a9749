/** The rows of a dataset as the browser keeps them, and which of them are asked for, in which order. */
import type { ExploredColumn } from '../../datasets/explored-dataset.ts';
import { fold, foldedWords } from '../list-selection.ts';
import { isDated, type Asked, type Condition } from './query.ts';

/** A value as the published JSON has it. */
export type JsonValue =
  string | number | boolean | readonly string[] | Readonly<Record<string, string>> | null;

/** Columns in which this portal says something about the row, and not about what the row is about. */
const ABOUT_WORDING = 'unofficial';

/** Whether no source says: nothing, or a list of nothing. */
export function isAbsent(value: JsonValue | undefined): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Told apart from a text in several languages. */
export function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}

function textsOf(value: JsonValue): readonly string[] {
  if (value === null) return [];
  if (typeof value !== 'object') return [String(value)];
  return isList(value) ? value : Object.values(value);
}

/** Rows column by column: what rows have in common is kept once, and judged once. */
export class Rows {
  readonly columns: readonly ExploredColumn[];
  readonly #values: readonly JsonValue[][];
  readonly #known: readonly Map<string, JsonValue>[];
  #size = 0;

  constructor(columns: readonly ExploredColumn[]) {
    this.columns = columns;
    this.#values = columns.map(() => []);
    this.#known = columns.map(() => new Map<string, JsonValue>());
  }

  get size(): number {
    return this.#size;
  }

  add(row: Readonly<Record<string, JsonValue>>): void {
    for (const [index, { name }] of this.columns.entries()) {
      this.#values[index]?.push(this.#kept(index, row[name] ?? null));
    }
    this.#size += 1;
  }

  /** The one copy of a value that is kept. */
  #kept(index: number, value: JsonValue): JsonValue {
    if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
    const key = typeof value === 'string' ? value : JSON.stringify(value);
    const known = this.#known[index];
    const kept = known?.get(key);
    if (kept !== undefined) return kept;
    known?.set(key, value);
    return value;
  }

  /** Every value of a column, in the order of the rows. */
  valuesOf(column: ExploredColumn): readonly JsonValue[] {
    return this.#values[this.columns.indexOf(column)] ?? [];
  }

  valueAt(row: number, column: ExploredColumn): JsonValue {
    return this.valuesOf(column)[row] ?? null;
  }
}

/** Memory of a judgement that depends on the value alone. */
function once<Result>(judge: (value: JsonValue) => Result): (value: JsonValue) => Result {
  const known = new Map<JsonValue, Result>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const result = judge(value);
    known.set(value, result);
    return result;
  };
}

/** `maybe`: a date that is known less precisely than it is asked for. */
type Answer = 'yes' | 'no' | 'maybe';

const answer = (isSo: boolean): Answer => (isSo ? 'yes' : 'no');

/** The first and the last day that a date may be. No month has more than 31 days: they are compared as texts. */
function daysOf(date: string): readonly [first: string, last: string] {
  const day = date.slice(0, 10);
  return [
    (day + '-01-01').slice(0, 10),
    day.length === 10 ? day : `${day}${day.length === 4 ? '-12-31' : '-31'}`,
  ];
}

function betweenDays(value: string, from: string, to: string): Answer {
  const [first, last] = daysOf(value);
  const start = from === '' ? '' : daysOf(from)[0];
  const end = to === '' ? '9999-99' : daysOf(to)[1];
  if (last < start || first > end) return 'no';
  return first >= start && last <= end ? 'yes' : 'maybe';
}

const numberOf = (text: string, otherwise: number): number =>
  text === '' ? otherwise : Number(text.replace(',', '.'));

function holdsWords(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}

/** @returns how a value of a column is judged */
function judgeOf(column: ExploredColumn, condition: Condition): (value: JsonValue) => Answer {
  switch (condition.kind) {
    case 'empty':
      return (value) => answer(isAbsent(value));
    case 'filled':
      return (value) => answer(!isAbsent(value));
    case 'is':
      return (value) => answer(textsOf(value).some((text) => condition.values.includes(text)));
    case 'has': {
      const words = foldedWords(condition.text);
      return (value) => answer(textsOf(value).some((text) => holdsWords(text, words)));
    }
    case 'between': {
      const { from, to } = condition;
      if (isDated(column)) {
        return (value) => (typeof value === 'string' ? betweenDays(value, from, to) : 'no');
      }
      const least = numberOf(from, -Infinity);
      const most = numberOf(to, Infinity);
      return (value) => answer(typeof value === 'number' && value >= least && value <= most);
    }
  }
}

/** Rows that were chosen, in their order. */
export interface Chosen {
  readonly rows: readonly number[];
  /** How many of them have a date that is not precise enough to know whether it is asked for. */
  readonly uncertain: number;
}

/** Rows that meet every condition and hold every word somewhere, in the order of the file. */
export function chosenRows(rows: Rows, { words, conditions }: Asked): Chosen {
  const judges = [...conditions].map(([column, condition]) => ({
    values: rows.valuesOf(column),
    judge: once(judgeOf(column, condition)),
  }));
  const searched = rows.columns
    .filter(({ name }) => !name.startsWith(ABOUT_WORDING))
    .map((column) => rows.valuesOf(column));
  const finders = foldedWords(words).map((word) =>
    once((value) => textsOf(value).some((text) => fold(text).includes(word))),
  );
  const found: number[] = [];
  let uncertain = 0;
  for (let row = 0; row < rows.size; row += 1) {
    let verdict: Answer = 'yes';
    for (const { values, judge } of judges) {
      const own = judge(values[row] ?? null);
      if (own !== 'yes') verdict = own;
      if (own === 'no') break;
    }
    if (verdict === 'no') continue;
    if (!finders.every((find) => searched.some((values) => find(values[row] ?? null)))) continue;
    found.push(row);
    if (verdict === 'maybe') uncertain += 1;
  }
  return { rows: found, uncertain };
}

/** What a value is ordered by: ids and dates by their code units, texts as a reader of the language orders them. */
function sortKeys(
  column: ExploredColumn,
  values: ReadonlySet<JsonValue>,
  language: string,
): ReadonlyMap<JsonValue, number> {
  const keyed = [...values].map((value) => ({ value, key: keyOf(value, language) }));
  const isText = column.type === 'local-text' || column.type === 'text';
  const { compare } = new Intl.Collator(language, { numeric: true });
  keyed.sort(({ key: one }, { key: other }) => {
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    const [first, second] = [String(one), String(other)];
    if (isText) return compare(first, second);
    return first === second ? 0 : first < second ? -1 : 1;
  });
  const places = new Map<JsonValue, number>();
  let place = 0;
  let before: string | number | undefined;
  for (const { value, key } of keyed) {
    const isSame =
      before !== undefined &&
      (isText ? compare(String(before), String(key)) === 0 : before === key);
    if (!isSame) place += 1;
    places.set(value, place);
    before = key;
  }
  return places;
}

function keyOf(value: JsonValue, language: string): string | number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) return value.join('\u0000');
  return value[language] ?? Object.values(value)[0] ?? '';
}

/**
 * Rows in the order asked for; rows with the same value stay in the order of the file, and those of which no source says
 * come last in both directions.
 *
 * @param language of the reader: whose text of a column counts, and how it is ordered
 */
export function sortedRows(
  rows: Rows,
  chosen: readonly number[],
  sort: Asked['sort'],
  language: string,
): readonly number[] {
  if (!sort) return chosen;
  const { column, isDescending } = sort;
  const values = rows.valuesOf(column);
  const present = new Set(chosen.map((row) => values[row] ?? null));
  for (const value of present) if (isAbsent(value)) present.delete(value);
  const places = sortKeys(column, present, language);
  const sign = isDescending ? -1 : 1;
  const rank = (row: number) => {
    const place = places.get(values[row] ?? null);
    return place === undefined ? Infinity : sign * place;
  };
  const ranked = chosen.map((row) => ({ row, rank: rank(row) }));
  return ranked
    .toSorted((one, other) => (one.rank === other.rank ? 0 : one.rank < other.rank ? -1 : 1))
    .map(({ row }) => row);
}

/** Every value that a column has, each once; of lists their items. Absent where there are more than can be listed. */
export function distinctValues(
  rows: Rows,
  column: ExploredColumn,
  most: number,
): readonly string[] | undefined {
  const found = new Set<string>();
  for (const value of new Set(rows.valuesOf(column))) {
    for (const text of textsOf(value)) found.add(text);
    if (found.size > most) return undefined;
  }
  return [...found].toSorted();
}
