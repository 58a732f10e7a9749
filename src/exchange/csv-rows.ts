/** Rows of a CSV file of any size, read piece by piece. */
import { closeSync, openSync, readSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  MOST_ROWS_ABOVE,
  Notes,
  SheetError,
  sheetFlaw,
  type Dialect,
  type Sheet,
  type SheetRow,
} from './sheet.ts';

const PIECE = 1 << 15;
/** After so many pieces what they left in memory is cleared away. */
const PIECES_KEPT = 64;
/** No text of the portal is longer; what is longer is a quotation mark that nobody closed. */
const LONGEST_CELL = 1_000_000;
const BYTE_ORDER_MARK = '\uFEFF';

let collector: (() => void) | undefined;

/** Clears memory at once: on a machine with much of it the runtime waits until hundreds of megabytes are lost. */
function collect(): void {
  if (!collector) {
    setFlagsFromString('--expose-gc');
    collector = runInNewContext('gc') as () => void;
  }
  collector();
}

/** Each piece stands in the memory of the one before. */
function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  const piece = new Uint8Array(PIECE);
  try {
    for (let count = 1; ; count++) {
      if (count % PIECES_KEPT === 0) collect();
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
/** What stands for a broken byte. */
const LOST = '\uFFFD';
const LETTERS = /[\u0080-\uFFFC]/;

/** The line in which a byte stands. */
function lineAt(path: string, offset: number): number {
  let line = 1;
  let left = offset;
  for (const piece of piecesOf(path)) {
    for (const byte of piece.subarray(0, left)) if (byte === LINE_FEED) line++;
    left -= piece.length;
    if (left <= 0) break;
  }
  return line;
}

/**
 * What the bytes are. A file with letters in UTF-8 and one broken byte is a damaged one, and no file of Windows: read as
 * such, every accent in it would become two other letters.
 */
function encodingOf(path: string): Encoding {
  let offset = 0;
  let hasLetters = false;
  let broken: number | undefined;
  let decoder = new TextDecoder('utf-8', { fatal: true });
  for (const piece of piecesOf(path)) {
    if (offset === 0) {
      const [first, second] = piece;
      const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
      if (hasMark || piece.subarray(0, 64).filter((byte) => byte === 0).length > 8)
        throw new SheetError(sheetFlaw('import-encoding', {}, { params: { encoding: 'UTF-16' } }));
    }
    try {
      const text = decoder.decode(piece, { stream: true });
      hasLetters ||= LETTERS.test(text.replace(BYTE_ORDER_MARK, ''));
    } catch {
      decoder = new TextDecoder('utf-8', { fatal: true });
      // Line by line: a broken byte must not hide the letters after it.
      for (let start = 0; start < piece.length;) {
        const end = piece.indexOf(LINE_FEED, start) + 1 || piece.length;
        const line = new TextDecoder().decode(piece.subarray(start, end));
        hasLetters ||= LETTERS.test(line);
        if (line.includes(LOST)) broken ??= offset + start;
        start = end;
      }
      broken ??= offset;
    }
    offset += piece.length;
  }
  try {
    decoder.decode();
  } catch {
    broken ??= offset;
  }
  if (broken === undefined) return 'utf-8';
  if (!hasLetters) return 'windows-1252';
  throw new SheetError(sheetFlaw('import-encoding', { line: lineAt(path, broken) }));
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

/** Where a cell that is not in quotes ends; -1 where it goes on with the next piece. */
function endOfCell(text: string, from: number, delimiter: string): number {
  const divider = delimiter.charCodeAt(0);
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === divider || unit === 10 || unit === 13) return at;
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
  /** Adds the next piece that holds anything. */
  const more = (): boolean => {
    while (!over) {
      const next = source.next();
      over = next.done === true;
      if (next.done === true || next.value === '') continue;
      text = text.slice(at) + next.value;
      at = 0;
      return true;
    }
    return false;
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
      if (seen - at - 1 > LONGEST_CELL) throw new SheetError(sheetFlaw('import-cell-size', place));
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
      if (last - at > LONGEST_CELL) throw new SheetError(sheetFlaw('import-cell-size', place));
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

/** What knows the names that columns may have. */
type Names = Pick<ReadonlySet<string>, 'has'>;

interface Opened extends Dialect {
  readonly delimiter: string;
  readonly encoding: Encoding;
  readonly hasSeparatorLine: boolean;
}

function dialectOf(path: string, names: Names, own: readonly string[]): Opened {
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
export function openCsv(path: string, names: Names, own: readonly string[]): Sheet {
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
