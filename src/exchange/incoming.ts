/** A file that came in as rows of a dataset: which columns it has, and the value of every cell, or all that is wrong with it. */
import { statSync, type Stats } from 'node:fs';
import { extname } from 'node:path';
import { cellsOf, type Column, type Dataset } from '../datasets/dataset.ts';
import { DATASETS } from '../datasets/datasets.ts';
import { REVISION } from '../datasets/row-revision.ts';
import { nearest } from '../domain/nearest.ts';
import { LANGUAGES, LOCALES, type Locale } from '../site.ts';
import { errorCode } from '../store/folders.ts';
import { readCell, type CellContent, type Declared } from './cell-value.ts';
import { openCsv } from './csv-rows.ts';
import { otherKind } from './file-kind.ts';
import { withoutMarks } from './invisible-marks.ts';
import { openJson } from './json-rows.ts';
import {
  LARGEST_TABLE,
  MOST_ROWS_ABOVE,
  Notes,
  SheetError,
  sheetFlaw,
  type RawCell,
  type Sheet,
  type SheetFlaw,
  type SheetRow,
} from './sheet.ts';
import { openWorkbook, Workbooks } from './workbook-rows.ts';

/** The cells of a row by their names; all rows of a file share the names. */
export class RowCells {
  readonly #places: ReadonlyMap<string, number>;
  readonly #values: readonly CellContent[];

  /** @param places of the cells in the values */
  constructor(places: ReadonlyMap<string, number>, values: readonly CellContent[]) {
    this.#places = places;
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  get(name: string): CellContent {
    const place = this.#places.get(name);
    return place === undefined ? undefined : this.#values[place];
  }
}

/** Numbers that were seen, with the line of each: half a million of them fit into a few megabytes. */
class SeenLines {
  #hashes = new Float64Array(1 << 12);
  #lines = new Uint32Array(1 << 12);
  #count = 0;

  /** @returns the line where the same number, which is not 0, was added before; else notes it */
  add(hash: number, line: number): number | undefined {
    if (this.#count * 2 > this.#hashes.length) this.#grow();
    const at = this.#slot(hash);
    if (this.#hashes[at] === hash) return this.#lines[at];
    this.#hashes[at] = hash;
    this.#lines[at] = line;
    this.#count++;
    return undefined;
  }

  #slot(hash: number): number {
    const size = this.#hashes.length;
    let at = hash % size;
    while (this.#hashes[at] !== 0 && this.#hashes[at] !== hash) at = (at + 1) % size;
    return at;
  }

  #grow(): void {
    const [hashes, lines] = [this.#hashes, this.#lines];
    this.#hashes = new Float64Array(hashes.length * 2);
    this.#lines = new Uint32Array(hashes.length * 2);
    for (const [index, hash] of hashes.entries()) {
      if (hash === 0) continue;
      const at = this.#slot(hash);
      this.#hashes[at] = hash;
      this.#lines[at] = lines[index] ?? 0;
    }
  }
}

export interface IncomingRow {
  readonly line: number;
  /** By the name of the cell: `title_fr`. A cell that the file does not have is not there; an empty one is `undefined`. */
  readonly cells: RowCells;
  /** What the row was when the sheet was sent out; empty for a new row; absent where the file does not say. */
  readonly revision?: string;
}

/** A file as it was read. */
export interface Incoming {
  readonly dataset: Dataset;
  readonly file: string;
  readonly rows: readonly IncomingRow[];
  /** Where a cell stands in a row, from 1. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that were not read, since this portal works them out. */
  readonly ignored: readonly string[];
  readonly notes: ReturnType<Notes['list']>;
  /** Whether the texts of the cells are as they were written: no spreadsheet could change them. */
  readonly isFaithful: boolean;
  readonly flaws: readonly SheetFlaw[];
}

/** One cell of a dataset as a column of a file. */
interface Cell {
  readonly name: string;
  readonly column: Column;
  readonly locale: Locale | undefined;
}

/** The column of a dataset that says of the rows of its texts whose words they are, cell by cell. */
export const WORDING = 'unofficial';

/** The column of the readings that says which meeting reports one: it is not theirs then. */
export const MEETING = 'meeting';

/** Whether the cells of a column are taken over: what editors own, and whose words the texts of a part are. */
export function isTaken({ homes = [], table }: Dataset, { name, isDerived }: Column): boolean {
  const isPart = homes.some(({ lists }) => lists.length > 0);
  return (
    isDerived !== true || (isPart && name === WORDING) || (table === 'readings' && name === MEETING)
  );
}

function allCells({ columns }: Dataset): readonly Cell[] {
  return columns.flatMap((column) =>
    cellsOf(column).map(({ name }, index) => ({
      name,
      column,
      locale: column.type === 'local-text' ? LOCALES[index] : undefined,
    })),
  );
}

/** The cells without which nobody can tell which row is meant. */
export function keyCells({ key, columns }: Dataset): readonly string[] {
  return key.map((name) => {
    const column = columns.find((one) => one.name === name);
    return column?.type === 'local-text' ? `${name}_${LOCALES[0]}` : name;
  });
}

const FORMS = ['csv', 'xlsx', 'ods', 'json'] as const;
type Form = (typeof FORMS)[number];

/** What a file is. @throws SheetError for what is no file, or an empty one */
export function statsOf(path: string): Stats {
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch (error) {
    const code = errorCode(error);
    throw new SheetError(
      code === 'ENOENT' || code === 'ENOTDIR'
        ? sheetFlaw('import-no-file')
        : sheetFlaw('unreadable-file', {}, { params: { code } }),
    );
  }
  if (stats.isDirectory()) throw new SheetError(sheetFlaw('import-folder'));
  if (!stats.isFile()) throw new SheetError(sheetFlaw('special-file'));
  if (stats.size === 0) throw new SheetError(sheetFlaw('empty-file'));
  return stats;
}

/** @throws SheetError for a file that is something else than its name says */
function checkKind(path: string, form: Form): void {
  const kind = otherKind(path, form);
  if (kind === 'locked') throw new SheetError(sheetFlaw('import-locked'));
  if (kind === undefined) return;
  const params = { kind, extension: `.${form}` };
  throw new SheetError(sheetFlaw('import-other-kind', {}, { params }));
}

async function openSheet(path: string, dataset: Dataset, workbooks: Workbooks): Promise<Sheet> {
  const form = FORMS.find((one) => `.${one}` === extname(path).toLowerCase());
  const { size } = statsOf(path);
  const cells = allCells(dataset);
  if (form !== undefined) checkKind(path, form);
  switch (form) {
    case 'csv': {
      const own = cells.map(({ name }) => name);
      return openCsv(path, new Set([...own, REVISION]), own);
    }
    case 'json': {
      const texts = dataset.columns.filter(({ type }) => type === 'local-text');
      return openJson(path, size, new Set(texts.map(({ name }) => name)));
    }
    case 'xlsx':
    case 'ods':
      return openWorkbook(path, form, dataset.name, workbooks);
    default: {
      const params = { allowed: FORMS.map((one) => `.${one}`) };
      throw new SheetError(sheetFlaw('import-extension', {}, { found: extname(path), params }));
    }
  }
}

function textOf(cell: RawCell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : '';
}

function isEmpty(cell: RawCell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

interface Header {
  readonly line: number;
  readonly names: readonly string[];
  /** Cells of the header in which no name can stand: merged with others, a formula. */
  readonly flaws: readonly SheetFlaw[];
}

/** The name in a cell of the header: without marks that nobody sees, of a heading in several lines that which names a column. */
function nameIn(cell: RawCell | undefined, known: ReadonlySet<string>): string {
  if (typeof cell !== 'string') return '';
  const text = withoutMarks(cell).trim();
  if (known.has(text)) return text;
  const lines = text.split('\n').map((line) => line.trim());
  const names = lines.filter((line) => known.has(line));
  return names.length === 1 ? (names[0] ?? text) : text;
}

/** The row with the names of the columns, which may stand below titles, and the rows that follow it. */
function findHeader(
  rows: Iterator<SheetRow>,
  dataset: Dataset,
  notes: Notes,
): Header & { readonly rest: Iterator<SheetRow> } {
  const known = new Set([...allCells(dataset).map(({ name }) => name), REVISION]);
  const top: SheetRow[] = [];
  for (let next = rows.next(); next.done !== true; next = rows.next()) {
    top.push(next.value);
    if (top.length > MOST_ROWS_ABOVE) break;
  }
  if (top.length === 0) throw new SheetError(sheetFlaw('empty-file'));
  const scores = top.map(
    ({ cells }) => cells.filter((cell) => known.has(nameIn(cell, known))).length,
  );
  const best = Math.max(...scores);
  const at = scores.indexOf(best);
  const header = top[at];
  if (!header || best === 0) {
    const params = { keys: keyCells(dataset), dataset: dataset.name };
    const other = datasetLike(top);
    const found = other && other !== dataset.name ? { nearest: other } : {};
    throw new SheetError(sheetFlaw('import-header', {}, { params: { ...params, ...found } }));
  }
  const above = top.slice(0, at).filter(({ cells }) => !cells.every(isEmpty)).length;
  if (above > 0) notes.add('rows-above', header.line, String(above));
  function* rest(): Generator<SheetRow> {
    yield* top.slice(at + 1);
    for (let next = rows.next(); next.done !== true; next = rows.next()) yield next.value;
  }
  const names = header.cells.map((cell) => nameIn(cell, known));
  for (const [index, cell] of header.cells.entries()) {
    const name = names[index] ?? '';
    if (typeof cell === 'string' && cell.trim() !== name) notes.add('headings', header.line, name);
  }
  const flaws = header.cells.flatMap((cell, index): readonly SheetFlaw[] => {
    if (cell === null || typeof cell !== 'object' || !('kind' in cell) || cell.kind !== 'refused')
      return [];
    const place = { line: header.line, column: index + 1 };
    return [sheetFlaw(cell.rule, place, { path: [header.line], found: cell.found })];
  });
  return { line: header.line, names, flaws, rest: rest() };
}

/** The dataset to which the names in some rows belong most. */
function datasetLike(rows: readonly SheetRow[]): string | undefined {
  const names = new Set(rows.flatMap(({ cells }) => cells.map(textOf)));
  const scored = DATASETS.map((dataset) => ({
    name: dataset.name,
    score: allCells(dataset).filter(({ name }) => names.has(name)).length,
  }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 1 ? best.name : undefined;
}

/** As many flaws are told; of a file that is wrong all over, more say nothing new. */
const MOST_FLAWS = 100;

/** The columns of a header, and what is wrong with it. */
function matchHeader({ line, names, flaws: unreadable }: Header, dataset: Dataset) {
  const flaws: SheetFlaw[] = [...unreadable];
  const cells = allCells(dataset);
  const known = new Map(cells.map((cell) => [cell.name, cell]));
  const matched: (Cell | 'revision' | undefined)[] = [];
  const ignored = new Set<string>();
  const present = new Set(names);
  const free = cells.map((own) => own.name).filter((own) => !present.has(own));
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (flaws.length > MOST_FLAWS) break;
    const place = { line, column: index + 1 };
    const cell = known.get(name);
    const path = [line, name];
    const isAgain = name !== '' && seen.has(name);
    seen.add(name);
    if (isAgain) {
      flaws.push(sheetFlaw('duplicate-column', place, { path, found: name }));
    } else if (name === REVISION && !cell) {
      matched[index] = 'revision';
    } else if (cell) {
      if (isTaken(dataset, cell.column)) matched[index] = cell;
      else ignored.add(cell.column.name);
    } else if (name !== '') {
      const near = nearest(name, free);
      const params = {
        ...(near === undefined
          ? {
              allowed: cells
                .filter(({ column }) => isTaken(dataset, column))
                .map((own) => own.name),
            }
          : { nearest: near }),
      };
      flaws.push(sheetFlaw('unknown-column', place, { path, found: name, params }));
    }
  }
  for (const name of keyCells(dataset)) {
    if (!names.includes(name))
      flaws.push(sheetFlaw('import-key-column', { line }, { path: [line, name], found: name }));
  }
  return { matched, ignored: [...ignored], flaws };
}

/** A short name for a key: that of half a million rows fits into memory. */
function keyHash(text: string): number {
  let [one, other] = [7, 11];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2_654_435_761);
    other = Math.imul(other ^ unit, 1_597_334_677);
  }
  return (one >>> 0) * 2 ** 21 + ((other >>> 0) & (2 ** 21 - 1)) || 1;
}

/** Letters that Windows-1252 has none of: such a cell was saved as something else. */
const NOT_ASCII = /[\u0080-\uFFFF]/;

class RowReader {
  readonly rows: IncomingRow[] = [];
  readonly flaws: SheetFlaw[] = [];
  readonly notes: Notes;
  readonly #sheet: Sheet;
  readonly #declared: Declared;
  readonly #matched: readonly (Cell | 'revision' | undefined)[];
  readonly #width: number;
  /** Places of columns that have no name, as long as nothing stands in them. */
  readonly #nameless: Set<number>;
  readonly #keys = new SeenLines();
  readonly #places: ReadonlyMap<string, number>;
  readonly #keyNames: readonly string[];
  readonly #isWindows: boolean;
  /** So much more than can be taken in that no row of it need be held. */
  readonly #isHuge: boolean;
  #held = 0;

  constructor(
    dataset: Dataset,
    sheet: Sheet,
    declared: Declared,
    matched: readonly (Cell | 'revision' | undefined)[],
    names: readonly string[],
    bytes: number,
  ) {
    this.#isHuge = bytes > 4 * LARGEST_TABLE;
    this.#sheet = sheet;
    this.notes = sheet.notes;
    this.#declared = declared;
    this.#matched = matched;
    this.#width = names.findLastIndex((name) => name !== '') + 1;
    this.#nameless = new Set(
      names.slice(0, this.#width).flatMap((name, at) => (name === '' ? [at] : [])),
    );
    this.#places = new Map(
      matched.flatMap((cell, at) =>
        cell === undefined || cell === 'revision' ? [] : [[cell.name, at] as const],
      ),
    );
    const { key, columns } = dataset;
    this.#keyNames = key.flatMap((name) => {
      const column = columns.find((one) => one.name === name);
      return column ? cellsOf(column).map((cell) => cell.name) : [];
    });
    this.#isWindows = sheet.notes.list().some(({ kind }) => kind === 'encoding');
  }

  #flaw(...flaw: Parameters<typeof sheetFlaw>): void {
    this.flaws.push(sheetFlaw(...flaw));
  }

  #cell(raw: RawCell, cell: Cell, line: number, at: number): CellContent {
    const { name, column, locale } = cell;
    const reading = readCell(raw, column, this.#sheet.dialect, this.#declared);
    const place = { line, column: at + 1 };
    if ('flaw' in reading) {
      const { rule, ...more } = reading.flaw;
      this.#flaw(rule, place, { path: [line, name], ...more });
      return undefined;
    }
    const isForeign = locale !== undefined && LANGUAGES[locale].dir === 'rtl';
    if (this.#isWindows && isForeign && typeof reading.value === 'string') {
      if (NOT_ASCII.test(reading.value))
        this.#flaw('import-lost-letters', place, { path: [line, name], found: reading.value });
    }
    if (reading.note) this.notes.add(reading.note, line, typeof raw === 'string' ? raw : '');
    return reading.value;
  }

  /** @returns whether further rows are worth reading */
  read({ line, cells: raws }: SheetRow): boolean {
    if (raws.every(isEmpty)) {
      this.notes.add('empty-rows', line);
      return true;
    }
    const beyond = raws.findIndex((raw, index) => index >= this.#width && !isEmpty(raw));
    const isShort = this.#sheet.dialect.kind === 'csv' && raws.length < this.#width;
    if (beyond >= 0 || isShort) {
      const params = { expected: this.#width, actual: raws.length };
      this.#flaw('import-cells', { line, column: beyond + 1 || 1 }, { path: [line], params });
      return this.flaws.length <= MOST_FLAWS;
    }
    for (const at of this.#nameless) {
      if (isEmpty(raws[at] ?? null)) continue;
      // Once a column is enough.
      this.#nameless.delete(at);
      this.#flaw('import-nameless-column', { line, column: at + 1 }, { path: [line] });
    }
    const values: CellContent[] = [];
    let revision: string | undefined;
    let size = 0;
    for (let at = 0; at < this.#width; at++) {
      const cell = this.#matched[at];
      const raw = raws[at] ?? null;
      if (cell === 'revision') revision = textOf(raw);
      else if (cell) {
        const value = this.#cell(raw, cell, line, at);
        values[at] = value;
        size += typeof value === 'string' ? value.length + 8 : 8;
      }
    }
    const cells = new RowCells(this.#places, values);
    this.#checkKey(cells, line);
    this.#held += size;
    // What is too much for the portal is read on for its mistakes, and held no longer.
    if (this.#held <= LARGEST_TABLE && !this.#isHuge)
      this.rows.push({ line, cells, ...(revision !== undefined && { revision }) });
    else this.rows.length = 0;
    return this.flaws.length <= MOST_FLAWS;
  }

  #checkKey(cells: RowCells, line: number): void {
    if (this.#keyNames.length === 0) return;
    const values = this.#keyNames.map((name) => cells.get(name) ?? null);
    const first = this.#keys.add(keyHash(JSON.stringify(values)), line);
    if (first !== undefined)
      this.#flaw('import-duplicate-row', { line }, { path: [line], params: { first } });
  }

  finish(): void {
    if ((this.#held > LARGEST_TABLE || this.#isHuge) && this.flaws.length === 0) {
      const params = { size: Math.ceil(this.#held / 1e6), largest: LARGEST_TABLE / 1e6 };
      this.#flaw('import-too-large', {}, { params });
    }
  }
}

/** What is wrong with a file that cannot be read; anything else goes on as it is. */
function asFlaw(error: unknown): SheetFlaw {
  if (error instanceof SheetError) return error.flaw;
  if (!(error instanceof Error) || !('syscall' in error)) throw error;
  return sheetFlaw('unreadable-file', {}, { params: { code: errorCode(error) } });
}

/**
 * Reads a file from its first to its last row, however large.
 *
 * @param declared what whoever sends the file says of it
 * @param workbooks those that the same import reads
 */
export async function readIncoming(
  file: string,
  dataset: Dataset,
  declared: Declared = {},
  workbooks = new Workbooks(),
): Promise<Incoming> {
  const nothing = { dataset, file, rows: [], columns: new Map(), ignored: [], notes: [] };
  try {
    const sheet = await openSheet(file, dataset, workbooks);
    if (sheet.dialect.kind === 'json' && isEmptyJson(sheet))
      return { ...nothing, isFaithful: true, flaws: [] };
    const header = findHeader(sheet.rows[Symbol.iterator](), dataset, sheet.notes);
    const { matched, ignored, flaws } = matchHeader(header, dataset);
    const { size } = statSync(file);
    const reader = new RowReader(dataset, sheet, declared, matched, header.names, size);
    if (flaws.length === 0) {
      try {
        for (let next = header.rest.next(); next.done !== true; next = header.rest.next())
          if (!reader.read(next.value)) break;
      } catch (error) {
        reader.flaws.push(asFlaw(error));
      }
      reader.finish();
    }
    const columns = matched.flatMap((cell, index) =>
      cell === undefined || cell === 'revision' ? [] : [[cell.name, index + 1] as const],
    );
    return {
      dataset,
      file,
      rows: reader.rows,
      columns: new Map(columns),
      ignored,
      notes: sheet.notes.list(),
      isFaithful: sheet.dialect.kind === 'json',
      flaws: [...flaws, ...reader.flaws],
    };
  } catch (error) {
    return { ...nothing, isFaithful: true, flaws: [asFlaw(error)] };
  }
}

function isEmptyJson({ rows }: Sheet): boolean {
  return Array.isArray(rows) && rows.length === 0;
}
