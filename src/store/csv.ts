import Papa from 'papaparse';
import { nearest } from '../domain/nearest.ts';
import type { Column } from '../schema/columns.ts';
import { forbiddenCharacter } from './characters.ts';
import { FILE_START, flawAt, MOST_FLAWS, placeOf, type Flaw, type Place } from './flaw.ts';

/** One line of a table with as many cells as the header. */
export interface CsvRow {
  /** Line its first cell begins on. */
  readonly line: number;
  /** Trimmed at the end; `''` where a cell is empty. */
  readonly cells: readonly string[];
  readonly places: readonly Place[];
}

export interface CsvReading {
  readonly rows: readonly CsvRow[];
  readonly flaws: readonly Flaw[];
  /** First cells of the rows that have too many or too few. */
  readonly leftOut: readonly string[];
  /** Whether rows may be lacking of which nothing is known. */
  readonly isBroken: boolean;
}

interface RawRow {
  readonly start: number;
  readonly cells: readonly string[];
  /** Offset of the quote that is never closed, or closed too early. */
  readonly quote?: number;
}

const OTHER_DELIMITERS = [';', '\t', '|'];

/** The rows as they stand, up to the one at which it is plain that the text is no such table. */
function rawRows(text: string, width: number): readonly RawRow[] {
  const rows: RawRow[] = [];
  let start = 0;
  let misfits = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    quoteChar: '"',
    step: ({ data, errors, meta }, parser) => {
      const error = errors.find(({ type }) => type === 'Quotes');
      // The parser counts from behind the opening quote.
      rows.push({ start, cells: data, ...(error && { quote: (error.index ?? start + 1) - 1 }) });
      start = meta.cursor;
      if (data.length !== width) misfits++;
      if (misfits > MOST_FLAWS + 1) parser.abort();
    },
  });
  const last = rows.at(-1);
  const endsWithLineFeed =
    last?.start === text.length && last.cells.length === 1 && last.cells[0] === '';
  return endsWithLineFeed ? rows.slice(0, -1) : rows;
}

/** Offsets of the cells of a row: what the parser unquoted is measured again in the text. */
function cellOffsets(text: string, { start, cells }: RawRow): readonly number[] {
  let offset = start;
  return cells.map((cell) => {
    const cellStart = offset;
    if (text[offset] === '"') {
      offset += cell.length + 2 + cell.split('"').length - 1;
      while (text[offset] === ' ') offset++;
    } else {
      offset += cell.length;
    }
    offset += 1;
    return cellStart;
  });
}

/** Turns growing offsets into places without counting the lines from the start each time. */
function placeCounter(text: string): (offset: number) => Place {
  let line = 1;
  let lineStart = 0;
  let lineEnd = text.indexOf('\n');
  return (offset) => {
    while (lineEnd !== -1 && lineEnd < offset) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  };
}

function headerFlaws(
  names: readonly string[],
  places: readonly Place[],
  columns: readonly Column[],
): readonly Flaw[] {
  const expected = columns.map(({ name }) => name);
  const end = places.at(-1) ?? FILE_START;
  const [whole = ''] = names;
  const delimiter = OTHER_DELIMITERS.find((candidate) => whole.includes(candidate));
  if (names.length === 1 && delimiter !== undefined) {
    return [flawAt(FILE_START, 'csv-delimiter', { found: delimiter === '\t' ? 'tab' : delimiter })];
  }
  const flaws: Flaw[] = [];
  const missing = expected.filter((name) => !names.includes(name));
  for (const [index, name] of names.entries()) {
    if (flaws.length > MOST_FLAWS) return flaws;
    const place = places[index] ?? FILE_START;
    const path = [place.line, name];
    if (names.indexOf(name) < index)
      flaws.push(flawAt(place, 'duplicate-column', { path, found: name }));
    else if (!expected.includes(name)) {
      const near = nearest(name, missing);
      if (near !== undefined) missing.splice(missing.indexOf(near), 1);
      const params = { allowed: expected, ...(near !== undefined && { nearest: near }) };
      flaws.push(flawAt(place, 'unknown-column', { path, found: name, params }));
    }
  }
  for (const name of missing) {
    flaws.push(
      flawAt(end, 'missing-column', { path: [end.line, name], params: { allowed: expected } }),
    );
  }
  if (flaws.length > 0) return flaws;
  const misplaced = names.findIndex((name, index) => name !== expected[index]);
  if (misplaced === -1) return [];
  const [found = '', wanted = ''] = [names[misplaced], expected[misplaced]];
  const place = places[misplaced] ?? FILE_START;
  return [
    flawAt(place, 'column-order', {
      path: [place.line, found],
      found,
      params: { expected: wanted },
    }),
  ];
}

/** The rows of a CSV text (RFC 4180, comma) whose header is exactly the given columns in their order. */
export function parseCsv(text: string, columns: readonly Column[]): CsvReading {
  const [header, ...body] = rawRows(text, columns.length);
  if (header === undefined || text.trim() === '') {
    return { rows: [], leftOut: [], flaws: [flawAt(FILE_START, 'empty-file')], isBroken: true };
  }
  const flaws: Flaw[] = [];
  const rows: CsvRow[] = [];
  const leftOut: string[] = [];
  const placeAt = placeCounter(text);
  const headerPlaces = cellOffsets(text, header).map(placeAt);
  const names = header.cells.map((name) => name.trimEnd());
  const unclosed = [header, ...body].find(({ quote }) => quote !== undefined);
  if (header === unclosed) {
    return {
      rows: [],
      leftOut: [],
      flaws: [flawAt(placeOf(text, unclosed.quote ?? 0), 'csv-quote')],
      isBroken: true,
    };
  }
  const ofHeader = headerFlaws(names, headerPlaces, columns);
  if (ofHeader.length > 0) return { rows: [], leftOut: [], flaws: ofHeader, isBroken: true };

  for (const raw of body) {
    // What follows a quote that is never closed belongs to one endless cell.
    if (raw === unclosed) {
      const place = placeOf(text, raw.quote ?? raw.start);
      flaws.push(flawAt(place, 'csv-quote', { path: [place.line] }));
      break;
    }
    const places = cellOffsets(text, raw).map(placeAt);
    const { line } = places[0] ?? FILE_START;
    if (raw.cells.length !== columns.length) {
      const params = { expected: columns.length, actual: raw.cells.length };
      flaws.push(flawAt({ line, column: 1 }, 'csv-cells', { path: [line], params }));
      leftOut.push(raw.cells[0] ?? '');
      continue;
    }
    for (const [index, cell] of raw.cells.entries()) {
      const forbidden = forbiddenCharacter(cell);
      const place = places[index];
      if (!forbidden || !place) continue;
      const path = [line, columns[index]?.name ?? index];
      flaws.push(flawAt(place, 'forbidden-character', { path, found: forbidden.name }));
    }
    rows.push({ line, cells: raw.cells.map((cell) => cell.trimEnd()), places });
  }
  return { rows, leftOut, flaws, isBroken: unclosed !== undefined };
}
