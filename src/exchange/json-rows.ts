/** Rows of a JSON file as this portal publishes it: a list of objects with the names of the columns. */
import { readFileSync } from 'node:fs';
import { LOCALES } from '../site.ts';
import {
  LARGEST_TABLE,
  Notes,
  refusedCell,
  SheetError,
  sheetFlaw,
  type RawCell,
  type Sheet,
  type SheetRow,
} from './sheet.ts';

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The lines on which the items of the outermost list begin.
 *
 * @throws SheetError where a name stands twice in one object: a reader would keep one of the two, and nobody knows which
 */
function linesOfItems(text: string): readonly number[] {
  const lines: number[] = [];
  const names: (Set<string> | undefined)[] = [];
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n') line++;
    else if (sign === '"') {
      const start = at;
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
      const own = names.at(-1);
      if (!own || !isFollowedByColon(text, at + 1)) continue;
      const name = String(JSON.parse(text.slice(start, at + 1)));
      if (own.has(name))
        throw new SheetError(
          sheetFlaw('duplicate-column', { line }, { path: [line, name], found: name }),
        );
      own.add(name);
    } else if (sign === '{' || sign === '[') {
      if (names.length === 1) lines.push(line);
      names.push(sign === '{' ? new Set() : undefined);
    } else if (sign === '}' || sign === ']') names.pop();
  }
  return lines;
}

function isFollowedByColon(text: string, from: number): boolean {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at++;
  return text[at] === ':';
}

function refused(value: unknown): RawCell {
  return refusedCell('import-json-value', JSON.stringify(value));
}

function cellOf(value: unknown): RawCell {
  if (value === null || typeof value !== 'object') return value as RawCell;
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isList ? value : refused(value);
}

/** The properties of a nested object, each by the names that lead to it. */
function nestedCells(name: string, value: unknown): readonly (readonly [string, RawCell])[] {
  return isObject(value)
    ? Object.entries(value).flatMap(([inner, own]) => nestedCells(`${name}_${inner}`, own))
    : [[name, cellOf(value)]];
}

/** The cells of one property: a text in several languages is one a language. */
function cellsOf(
  name: string,
  value: unknown,
  texts: ReadonlySet<string> | 'nested',
): readonly (readonly [string, RawCell])[] {
  if (texts === 'nested') return nestedCells(name, value);
  if (!texts.has(name)) return [[name, cellOf(value)] as const];
  const languages = isObject(value) ? Object.keys(value) : [];
  const isKnown = languages.every((language) => LOCALES.some((locale) => locale === language));
  if ((value !== null && !isObject(value)) || !isKnown)
    return [[`${name}_${LOCALES[0]}`, refused(value)] as const];
  return LOCALES.map((locale) => [`${name}_${locale}`, cellOf(value?.[locale] ?? null)] as const);
}

/**
 * @param texts names of the columns that hold a text in several languages; `nested` for rows that hold anything: one row may
 *   stand alone then, and `{ "a": { "b": 1 } }` is a column `a_b`
 * @throws SheetError for what is no such file
 */
export function openJson(path: string, size: number, texts: ReadonlySet<string> | 'nested'): Sheet {
  if (size > 2 * LARGEST_TABLE) {
    const params = { size: Math.ceil(size / 1e6), largest: (2 * LARGEST_TABLE) / 1e6 };
    throw new SheetError(sheetFlaw('import-too-large', {}, { params }));
  }
  const bytes = readFileSync(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SheetError(sheetFlaw('import-encoding'));
  }
  if (text.trim() === '') throw new SheetError(sheetFlaw('empty-file'));
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    const [, at] = /position (\d+)/.exec(reason) ?? [];
    const line = at === undefined ? 1 : text.slice(0, Number(at)).split('\n').length;
    throw new SheetError(sheetFlaw('import-json', { line }));
  }
  if (texts === 'nested' && isObject(list)) list = [list];
  if (!Array.isArray(list) || !list.every(isObject))
    throw new SheetError(sheetFlaw('import-json-list'));
  const lines = linesOfItems(text);
  const names: string[] = [];
  const known = new Set<string>();
  const items = list.map((item) => {
    const cells = Object.entries(item).flatMap(([name, value]) => cellsOf(name, value, texts));
    for (const [name] of cells) {
      if (!known.has(name)) names.push(name);
      known.add(name);
    }
    return new Map<string, RawCell>(cells);
  });
  function* rows(): Generator<SheetRow> {
    if (names.length > 0) yield { line: 1, cells: names };
    for (const [index, cells] of items.entries()) {
      const line = lines[index] ?? 1;
      yield { line, cells: names.map((name) => cells.get(name) ?? null) };
    }
  }
  return {
    rows: list.length === 0 ? [] : rows(),
    dialect: { kind: 'json', isGuarded: false },
    notes: new Notes(),
  };
}
