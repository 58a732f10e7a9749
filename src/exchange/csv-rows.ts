/** Rows of a CSV file of any size, read piece by piece. */
import { closeSync, openSync, readSync } from 'node:fs';
import {
  MOST_ROWS_ABOVE,
  Notes,
  SheetError,
  sheetFlaw,
  type Dialect,
  type Sheet,
  type SheetRow,
} from './sheet.ts';

const PIECE = 1 << 16;
/** No text of the portal is longer; what is longer is a quotation mark that nobody closed. */
const LONGEST_CELL = 1_000_000;
const BYTE_ORDER_MARK = '\uFEFF';

function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE);
      const length = readSync(file, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

type Encoding = 'utf-8' | 'windows-1252';

const LINE_FEED = 10;

/**
 * What the bytes are. A file with letters in UTF-8 and one broken byte is a damaged one, and no file of Windows: read as
 * such, every accent in it would become two other letters.
 */
function encodingOf(path: string): Encoding {
  let line = 1;
  let isFirst = true;
  let hasLetters = false;
  let brokenLine: number | undefined;
  let decoder = new TextDecoder('utf-8', { fatal: true });
  for (const piece of piecesOf(path)) {
    if (isFirst) {
      const [first, second] = piece;
      const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
      if (hasMark || piece.subarray(0, 64).filter((byte) => byte === 0).length > 8)
        throw new SheetError(sheetFlaw('import-encoding', {}, { params: { encoding: 'UTF-16' } }));
      isFirst = false;
    }
    // Line by line only where something is wrong: a broken byte must not hide the letters after it.
    try {
      const text = decoder.decode(piece, { stream: true });
      hasLetters ||= /[\u0080-\uFFFE]/.test(text.replace(BYTE_ORDER_MARK, ''));
      if (brokenLine === undefined) for (const byte of piece) if (byte === LINE_FEED) line++;
      continue;
    } catch {
      decoder = new TextDecoder('utf-8', { fatal: true });
    }
    let start = 0;
    while (start < piece.length) {
      const end = piece.indexOf(LINE_FEED, start) + 1 || piece.length;
      try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(piece.subarray(start, end));
        hasLetters ||= /[\u0080-\uFFFE]/.test(text);
      } catch {
        brokenLine ??= line;
      }
      line++;
      start = end;
    }
    brokenLine ??= line;
  }
  try {
    decoder.decode();
  } catch {
    brokenLine ??= line;
  }
  if (brokenLine === undefined) return 'utf-8';
  if (hasLetters) throw new SheetError(sheetFlaw('import-encoding', { line: brokenLine }));
  return 'windows-1252';
}

/** Bytes that Windows-1252 does not know become control characters. */
const UNKNOWN_BYTE = /[\u0080-\u009F]/;

function* textOf(path: string, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  for (const piece of piecesOf(path)) {
    const text = decoder.decode(piece, { stream: true });
    if (encoding === 'windows-1252' && UNKNOWN_BYTE.test(text))
      throw new SheetError(sheetFlaw('import-encoding'));
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** Signs that end a cell that is not in quotes. */
function endOfCell(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === delimiter || sign === '\n' || sign === '\r') return at;
  }
  return -1;
}

/**
 * The rows of a text that comes in pieces, by RFC 4180 with any delimiter and any line end.
 *
 * @throws SheetError for a quotation mark that is not closed, or closed too early
 */
export function* rowsOfText(
  pieces: Iterable<string>,
  delimiter: string,
): Generator<{ readonly line: number; readonly cells: readonly string[] }> {
  const source = pieces[Symbol.iterator]();
  let text = '';
  let at = 0;
  let over = false;
  const isOver = (): boolean => over;
  const more = (): boolean => {
    const next = over ? undefined : source.next();
    if (next === undefined || next.done === true) {
      over = true;
      return false;
    }
    text = text.slice(at) + next.value;
    at = 0;
    return true;
  };
  let line = 1;
  let start = 1;
  let cells: string[] = [];
  let isInRow = false;
  for (;;) {
    if (at >= text.length && !more()) break;
    isInRow = true;
    const place = { line, column: cells.length + 1 };
    if (text[at] === '"') {
      // The text before `seen` holds no end of the cell, so it need not be searched again with the next piece.
      let seen = at + 1;
      for (;;) {
        const quote = text.indexOf('"', seen);
        if (quote >= 0 && (quote + 1 < text.length || isOver())) {
          if (text[quote + 1] !== '"') {
            seen = quote;
            break;
          }
          seen = quote + 2;
          continue;
        }
        const searched = (quote >= 0 ? quote : text.length) - at;
        if (searched > LONGEST_CELL || !more()) {
          if (quote >= 0 && isOver()) continue;
          throw new SheetError(sheetFlaw('csv-quote', place));
        }
        seen = at + searched;
      }
      const raw = text.slice(at + 1, seen);
      for (let feed = raw.indexOf('\n'); feed >= 0; feed = raw.indexOf('\n', feed + 1)) line++;
      cells.push(raw.includes('"') ? raw.replaceAll('""', '"') : raw);
      at = seen + 1;
      if (at >= text.length) more();
      if (at < text.length && endOfCell(text[at] ?? '', 0, delimiter) < 0)
        throw new SheetError(sheetFlaw('csv-quote', place));
    } else {
      let end = endOfCell(text, at, delimiter);
      while (end < 0) {
        const searched = text.length - at;
        if (searched > LONGEST_CELL) throw new SheetError(sheetFlaw('import-cell-size', place));
        if (!more()) break;
        end = endOfCell(text, at + searched, delimiter);
      }
      const last = end < 0 ? text.length : end;
      cells.push(text.slice(at, last));
      at = last;
    }
    if (at >= text.length) continue;
    const sign = text[at];
    at++;
    if (sign === delimiter) {
      // A delimiter at the very end stands before one more cell.
      if (at >= text.length && !more()) cells.push('');
      continue;
    }
    if (sign === '\r') {
      if (at >= text.length) more();
      if (text[at] === '\n') at++;
    }
    yield { line: start, cells };
    cells = [];
    isInRow = false;
    line++;
    start = line;
  }
  if (isInRow) yield { line: start, cells };
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The rows at the top of a text, as they are with a delimiter; what is broken further down does not count yet. */
function topRows(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  try {
    for (const { cells } of rowsOfText([text], delimiter)) {
      rows.push(cells);
      if (rows.length > MOST_ROWS_ABOVE) break;
    }
  } catch {
    // The quotation marks are judged when the whole is read.
  }
  return rows;
}

const SEPARATOR_LINE = /^(?:\uFEFF)?"?sep=(.)"?\r?\n/i;

interface Opened extends Dialect {
  readonly delimiter: string;
  readonly encoding: Encoding;
  readonly hasSeparatorLine: boolean;
}

function dialectOf(path: string, names: ReadonlySet<string>, own: readonly string[]): Opened {
  const encoding = encodingOf(path);
  let top = '';
  for (const text of textOf(path, encoding)) {
    top += text;
    if (top.length >= PIECE) break;
  }
  if (top.replace(BYTE_ORDER_MARK, '').trim() === '') throw new SheetError(sheetFlaw('empty-file'));
  const [line, separator] = SEPARATOR_LINE.exec(top) ?? [];
  const hasMark = top.startsWith(BYTE_ORDER_MARK);
  const body = top.slice(line?.length ?? (hasMark ? 1 : 0));
  const scored = DELIMITERS.map((delimiter) => {
    const rows = topRows(body, delimiter);
    const counts = rows.map((cells) => cells.filter((cell) => names.has(cell.trim())).length);
    return { delimiter, rows, score: Math.max(0, ...counts) };
  });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  const delimiter = separator ?? best.delimiter;
  const isOwn = (first: readonly string[] | undefined): boolean =>
    first?.length === own.length && first.every((name, index) => name === own[index]);
  // Our own file for spreadsheets, by its mark and its whole header, writes decimal commas and nothing else.
  const isSpreadsheetFile =
    hasMark && delimiter === ';' && isOwn(scored.find((one) => one.delimiter === ';')?.rows[0]);
  const decimal =
    delimiter === ',' ? ('point' as const) : isSpreadsheetFile ? ('comma' as const) : undefined;
  return {
    kind: 'csv',
    delimiter,
    encoding,
    hasSeparatorLine: line !== undefined,
    isGuarded: delimiter === ';',
    ...(decimal && { decimal }),
  };
}

/**
 * Opens a CSV file. Which delimiter it has is told by the names that its columns may have.
 *
 * @param own all names of columns in the order in which this portal publishes them
 * @throws SheetError for what is no such file
 */
export function openCsv(path: string, names: ReadonlySet<string>, own: readonly string[]): Sheet {
  const notes = new Notes();
  const { delimiter, encoding, hasSeparatorLine, ...dialect } = dialectOf(path, names, own);
  if (encoding !== 'utf-8') notes.add('encoding', 1, 'Windows-1252');
  if (delimiter !== ',') notes.add('delimiter', 1, delimiter === '\t' ? 'tab' : delimiter);
  if (hasSeparatorLine) notes.add('separator-line', 1);
  function* rows(): Generator<SheetRow> {
    function* pieces(): Generator<string> {
      let isFirst = true;
      for (const text of textOf(path, encoding)) {
        const own = isFirst && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
        isFirst = false;
        if (own !== '') yield own;
      }
    }
    let isFirst = true;
    for (const row of rowsOfText(pieces(), delimiter)) {
      if (!isFirst || !hasSeparatorLine) yield row;
      isFirst = false;
    }
  }
  return { rows: rows(), dialect, notes };
}
