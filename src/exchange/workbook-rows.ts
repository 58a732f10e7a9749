/** Rows of a workbook, XLSX or ODS: values only. What a formula worked out is no value that somebody wrote. */
import { zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { EncryptedFileError, type Cell, type CellValue } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { isErrorValue } from './error-value.ts';
import { odsTables, shownPercent, type Table } from './ods-tables.ts';
import {
  Notes,
  refusedCell,
  SheetError,
  sheetFlaw,
  type RawCell,
  type Sheet,
  type SheetRow,
} from './sheet.ts';
import { ZipError, zipEntries } from './zip-entries.ts';

const MEGABYTE = 1_000_000;
const LARGEST_FILE = 20 * MEGABYTE;
const LARGEST_UNPACKED = 150 * MEGABYTE;

/** What stands at the end of a text that was cut. */
const CUT = '… ✂';

function tooLarge(size: number, largest: number): SheetError {
  const params = { size: Math.ceil(size / MEGABYTE), largest: largest / MEGABYTE };
  return new SheetError(sheetFlaw('import-too-large', {}, { params }));
}

/** What a format shows, without the texts that stand in it as they are. */
function bareFormat(format: string): string {
  return format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
}

/** A format that shows a month and no day: the spreadsheet made a first of the month of it. */
function showsNoDay(format: string): boolean {
  const bare = bareFormat(format);
  return /[my]/.test(bare) && !bare.includes('d') && !bare.includes('j');
}

/** A format that shows a time and no day. */
function showsTime(format: string): boolean {
  return /[hs]/.test(bareFormat(format).replaceAll('am/pm', '')) || /\[[hms]+\]/i.test(format);
}

function dayCell(date: Date, format: string): RawCell {
  if (Number.isNaN(date.getTime())) return refusedCell('import-error-value', '');
  const iso = date.toISOString();
  const [day, time] = [iso.slice(0, 10), iso.slice(11, 16)];
  if (showsNoDay(format))
    return showsTime(format)
      ? refusedCell('import-date-as-text', time)
      : refusedCell('import-month-cell', iso.slice(0, 7));
  return { kind: 'day', text: time === '00:00' ? day : `${day}T${time}` };
}

/** Fifteen digits are what a spreadsheet shows of a number; what follows is noise of its arithmetic. */
const DIGITS = 15;

function xlsxCell(value: CellValue, cell: Cell | undefined): RawCell {
  const format = cell?.style?.numFmt ?? '';
  if (cell?.formula !== undefined || cell?.type === 'formula')
    return refusedCell('import-formula', `=${cell.formula ?? ''}`);
  if (cell?.type === 'error') return refusedCell('import-error-value', String(value));
  if (value instanceof Date) return dayCell(value, format);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return refusedCell('number', String(value));
    if (bareFormat(format).includes('%'))
      return refusedCell('import-percent-cell', shownPercent(value));
    return Number(value.toPrecision(DIGITS));
  }
  return value;
}

/** What a text says of itself: an error, or that it was cut. */
function judged(cell: RawCell): RawCell {
  if (typeof cell !== 'string') return cell;
  if (isErrorValue(cell)) return refusedCell('import-error-value', cell);
  // Our own workbooks say so where a text is longer than a cell.
  return cell.endsWith(CUT) ? refusedCell('import-lost-letters', cell.slice(-80)) : cell;
}

type Form = 'xlsx' | 'ods';

/** The files in a workbook that hold values; pictures and the like are left packed. */
const PARTS: Readonly<Record<Form, RegExp>> = {
  xlsx: /\.(?:xml|rels)$/i,
  ods: /^(?:content\.xml|styles\.xml|META-INF\/manifest\.xml)$/,
};

function partsOf(bytes: Uint8Array, form: Form): ReadonlyMap<string, Uint8Array> {
  try {
    return zipEntries(bytes, (name) => PARTS[form].test(name), LARGEST_UNPACKED);
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    if (error.size !== undefined) throw tooLarge(error.size, LARGEST_UNPACKED);
    throw new SheetError(sheetFlaw('import-damaged'));
  }
}

function odsOf(bytes: Uint8Array): readonly Table[] {
  const parts = partsOf(bytes, 'ods');
  const textOf = (name: string): string | undefined => {
    const part = parts.get(name);
    return part && new TextDecoder().decode(part);
  };
  if (textOf('META-INF/manifest.xml')?.includes('encryption-data') === true)
    throw new SheetError(sheetFlaw('import-locked'));
  const content = textOf('content.xml');
  if (content === undefined) throw new SheetError(sheetFlaw('import-damaged'));
  return odsTables(content, textOf('styles.xml'));
}

type XlsxSheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

/** The cells of a sheet that have more than a value, row by row. */
function detailsOf({ cells }: XlsxSheet): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  const details = new Map<number, Map<number, Cell>>();
  for (const [name, cell] of cells ?? []) {
    const [row = 0, column = 0] = name.split(',').map(Number);
    const own = details.get(row) ?? new Map<number, Cell>();
    own.set(column, cell);
    details.set(row, own);
  }
  return details;
}

/** As many rows with merged cells are told apart; nobody merges more. */
const MOST_MERGED = 100_000;

type Span = readonly [first: number, last: number];

/** Where cells of a row are merged: all but the first are empty, and nobody can tell which of them were meant to be. */
function mergedIn({ merges = [], rows }: XlsxSheet): ReadonlyMap<number, readonly Span[]> {
  const spans = new Map<number, Span[]>();
  let left = MOST_MERGED;
  for (const { startRow, endRow, startCol, endCol } of merges) {
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row++) {
      if (left-- === 0) throw new SheetError(sheetFlaw('import-merged', { line: startRow + 1 }));
      const own = spans.get(row) ?? [];
      own.push([startCol, endCol]);
      spans.set(row, own);
    }
  }
  return spans;
}

function xlsxTable(sheet: XlsxSheet): Table {
  const { name, rows, rowDefs, columns = [] } = sheet;
  const details = detailsOf(sheet);
  const merged = mergedIn(sheet);
  return {
    name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    hiddenColumns: new Set(columns.flatMap(({ hidden }, at) => (hidden === true ? [at] : []))),
    rows: rows.map((values, index) => {
      const own = details.get(index);
      const areas = merged.get(index) ?? [];
      const last = values.findLastIndex((value) => value !== null);
      const end = Math.max(last, ...(own?.keys() ?? []), ...areas.map(([, to]) => to));
      const cells = Array.from({ length: end + 1 }, (_, column): RawCell => {
        const isMerged = areas.some(([from, to]) => from <= column && column <= to);
        if (isMerged) return refusedCell('import-merged', '');
        return xlsxCell(values[column] ?? null, own?.get(column));
      });
      return { cells, repeat: 1, isHidden: rowDefs?.get(index)?.hidden === true };
    }),
  };
}

async function xlsxOf(bytes: Uint8Array): Promise<readonly Table[]> {
  const parts = partsOf(bytes, 'xlsx');
  // Packed anew, the library finds no more than what was measured.
  const whole = zipSync(Object.fromEntries(parts), { level: 0 });
  const { sheets } = await readXlsx(whole, { readStyles: true });
  return sheets.map(xlsxTable);
}

/** The workbooks that an import reads: one that holds several datasets is opened once. */
export class Workbooks {
  readonly #tables = new Map<string, Promise<readonly Table[]>>();

  /** @throws SheetError for what is no such file */
  tables(path: string, form: Form): Promise<readonly Table[]> {
    const known = this.#tables.get(path);
    if (known) return known;
    const tables = tablesOf(path, form);
    this.#tables.set(path, tables);
    return tables;
  }
}

async function tablesOf(path: string, form: Form): Promise<readonly Table[]> {
  const bytes = readFileSync(path);
  if (bytes.length > LARGEST_FILE) throw tooLarge(bytes.length, LARGEST_FILE);
  try {
    return await (form === 'xlsx' ? xlsxOf(bytes) : odsOf(bytes));
  } catch (error) {
    if (error instanceof SheetError) throw error;
    const isLocked = error instanceof EncryptedFileError;
    throw new SheetError(sheetFlaw(isLocked ? 'import-locked' : 'import-damaged'));
  }
}

/** The sheet that is named as the dataset, or the only one; names of sheets end after 31 characters. */
function sheetFor(tables: readonly Table[], dataset: string): Table {
  const named = tables.filter(({ name }) => name.trim().toLowerCase() === dataset.slice(0, 31));
  const fit = named.length === 0 ? tables : named;
  const [found] = fit;
  if (found && fit.length === 1) return found;
  const params = { dataset, sheets: tables.map(({ name }) => name) };
  throw new SheetError(sheetFlaw('import-sheet', {}, { params }));
}

/** The letters by which a spreadsheet names a column, from 0. */
function columnLetters(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

function isFilled(cell: RawCell | undefined): boolean {
  return cell !== undefined && cell !== null && cell !== '';
}

/** What is taken in though nobody sees it in the workbook. */
function noteHidden({ isHidden, rows, hiddenColumns }: Table, notes: Notes): void {
  if (isHidden) notes.add('hidden-sheet', 1);
  const columns = [...hiddenColumns].filter((column) =>
    rows.some(({ cells }) => isFilled(cells[column])),
  );
  if (columns.length > 0) notes.add('hidden-columns', 1, columns.map(columnLetters).join(', '));
  let line = 1;
  for (const row of rows) {
    if (row.isHidden && row.cells.some(isFilled)) notes.add('hidden-rows', line);
    line += row.repeat;
  }
}

/**
 * Opens a workbook at the sheet of a dataset.
 *
 * @throws SheetError for what is no such file
 */
export async function openWorkbook(
  path: string,
  form: Form,
  dataset: string,
  workbooks: Workbooks,
): Promise<Sheet> {
  const table = sheetFor(await workbooks.tables(path, form), dataset);
  const notes = new Notes();
  noteHidden(table, notes);
  function* read(): Generator<SheetRow> {
    let line = 1;
    for (const { cells, repeat } of table.rows) {
      const judgedCells = cells.map(judged);
      for (let left = repeat; left > 0; left--) yield { line: line++, cells: judgedCells };
    }
  }
  return { rows: read(), dialect: { kind: 'workbook', isGuarded: false }, notes };
}
