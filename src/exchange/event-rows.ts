/** Registrations as a file holds them: one row each, its cells by what they mean. Columns of persons are not read. */
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { REGISTRATION_WORDS } from '../i18n/registration/words.ts';
import { LOCALES, type Locale } from '../site.ts';
import { openCsv } from './csv-rows.ts';
import type { ColumnMeaning, EventColumns } from './event-columns.ts';
import { openJson } from './json-rows.ts';
import { readMessages, textLanguage } from './registration-text.ts';
import {
  MOST_ROWS_ABOVE,
  Notes,
  SheetError,
  sheetFlaw,
  type Dialect,
  type RawCell,
  type Sheet,
  type SheetFlaw,
  type SheetRow,
} from './sheet.ts';
import { statsOf } from './incoming.ts';
import { openWorkbook, Workbooks } from './workbook-rows.ts';

export interface EventCell {
  /** As the file calls it. */
  readonly name: string;
  readonly meaning: ColumnMeaning;
  readonly raw: RawCell;
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

export interface EventRow {
  readonly line: number;
  readonly cells: readonly EventCell[];
  /** What makes the whole row unreadable. */
  readonly flaws: readonly SheetFlaw[];
}

export interface EventFile {
  readonly dialect: Dialect;
  readonly rows: readonly EventRow[];
  readonly notes: ReturnType<Notes['list']>;
  /** Names of columns that are somebody's own, and of those that nobody knows: none of them was read. */
  readonly personal: readonly string[];
  readonly unknown: readonly string[];
}

const FORMS = ['.csv', '.xlsx', '.ods', '.json', '.txt'] as const;
/** Names that must be there for a row of names. */
const FEWEST_NAMES = 2;

function textOf(cell: RawCell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : '';
}

function isEmpty(cell: RawCell): boolean {
  return (
    cell === null ||
    (typeof cell === 'string' && cell.trim() === '') ||
    (Array.isArray(cell) && cell.length === 0)
  );
}

interface Header {
  readonly line: number;
  readonly names: readonly string[];
  readonly rows: Iterable<SheetRow>;
}

function findHeader(sheet: Sheet, columns: EventColumns): Header {
  const rows = sheet.rows[Symbol.iterator]();
  const top: SheetRow[] = [];
  for (let next = rows.next(); next.done !== true; next = rows.next()) {
    top.push(next.value);
    if (top.length > MOST_ROWS_ABOVE) break;
  }
  const scores = top.map(({ cells }) => cells.filter((cell) => columns.has(textOf(cell))).length);
  const best = Math.max(0, ...scores);
  const at = scores.indexOf(best);
  const header = top[at];
  if (!header || best < FEWEST_NAMES) throw new SheetError(sheetFlaw('import-event-header'));
  const above = top.slice(0, at).filter(({ cells }) => !cells.every(isEmpty)).length;
  if (above > 0) sheet.notes.add('rows-above', header.line, String(above));
  function* rest(): Generator<SheetRow> {
    yield* top.slice(at + 1);
    for (let next = rows.next(); next.done !== true; next = rows.next()) yield next.value;
  }
  return { line: header.line, names: header.cells.map(textOf), rows: rest() };
}

/** What stands twice in a row of names. */
function twice(names: readonly string[], line: number, columns: EventColumns): void {
  const seen = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const meaning = columns.meaning(name);
    if (!meaning || meaning.column === 'private') continue;
    const key = `${meaning.column} ${meaning.locale ?? ''}`;
    const first = seen.get(key);
    if (first !== undefined) {
      const params = { first };
      const place = { line, column: index + 1 };
      throw new SheetError(sheetFlaw('import-event-column', place, { found: name, params }));
    }
    seen.set(key, name);
  }
}

function readSheet(sheet: Sheet, columns: EventColumns): EventFile {
  const header = findHeader(sheet, columns);
  const { names } = header;
  twice(names, header.line, columns);
  const width = names.findLastIndex((name) => name !== '') + 1;
  const meanings = names.map((name) => columns.meaning(name));
  const rows: EventRow[] = [];
  for (const { line, cells: raws } of header.rows) {
    if (raws.every(isEmpty)) {
      sheet.notes.add('empty-rows', line);
      continue;
    }
    const beyond = raws.findIndex((raw, index) => index >= width && !isEmpty(raw));
    const isShort = sheet.dialect.kind === 'csv' && raws.length < width;
    if (beyond >= 0 || isShort) {
      const params = { expected: width, actual: raws.length };
      const flaw = sheetFlaw('import-cells', { line }, { path: [line], params });
      rows.push({ line, cells: [], flaws: [flaw] });
      continue;
    }
    const cells = meanings.flatMap((meaning, at): readonly EventCell[] => {
      const raw = raws[at] ?? null;
      if (!meaning || meaning.column === 'private' || isEmpty(raw)) return [];
      return [{ name: names[at] ?? '', meaning, raw, line, column: at + 1 }];
    });
    rows.push({ line, cells, flaws: [] });
  }
  return {
    dialect: sheet.dialect,
    rows,
    notes: sheet.notes.list(),
    personal: names.filter((_, at) => meanings[at]?.column === 'private'),
    unknown: names.filter((name, at) => name !== '' && meanings[at] === undefined),
  };
}

const TEXT: Dialect = { kind: 'csv', isGuarded: false };

function readText(path: string, columns: EventColumns): EventFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new SheetError(sheetFlaw('import-encoding'));
  }
  const words = LOCALES.map((locale) => REGISTRATION_WORDS[locale].message);
  const messages = readMessages(text, words);
  if (messages.length === 0) throw new SheetError(sheetFlaw('import-event-no-message'));
  const personal = new Set<string>();
  const unknown = new Set<string>();
  const rows = messages.map(({ line, edition, isWhole, fields }): EventRow => {
    const cells: EventCell[] = [
      { name: 'edition', meaning: { column: 'edition' }, raw: edition, line, column: 1 },
    ];
    const flaws = isWhole ? [] : [sheetFlaw('import-event-cut', { line }, { path: [line] })];
    for (const field of fields) {
      const meaning = columns.meaning(field.label);
      if (!meaning) unknown.add(field.label);
      else if (meaning.column === 'private') personal.add(field.label);
      else if (field.value !== '')
        cells.push({ name: field.label, meaning, raw: field.value, line: field.line, column: 1 });
    }
    return { line, cells, flaws };
  });
  return { dialect: TEXT, rows, notes: [], personal: [...personal], unknown: [...unknown] };
}

/**
 * Reads a file of registrations.
 *
 * @throws SheetError for what cannot be read as such
 */
export async function readEventFile(path: string, columns: EventColumns): Promise<EventFile> {
  statsOf(path);
  const form = FORMS.find((one) => one === extname(path).toLowerCase());
  switch (form) {
    case '.csv':
      return readSheet(openCsv(path, columns, []), columns);
    case '.json':
      return readSheet(openJson(path, statSync(path).size, 'nested'), columns);
    case '.xlsx':
      return readSheet(await openWorkbook(path, 'xlsx', 'submissions', new Workbooks()), columns);
    case '.ods':
      return readSheet(await openWorkbook(path, 'ods', 'submissions', new Workbooks()), columns);
    case '.txt':
      return readText(path, columns);
    default: {
      const params = { allowed: FORMS };
      throw new SheetError(sheetFlaw('import-extension', {}, { found: extname(path), params }));
    }
  }
}

/** The language of a text: the one that its column names, else that of its letters. */
export function languageOf(text: string, { locale, named }: ColumnMeaning): Locale {
  return locale ?? textLanguage(text, named);
}
