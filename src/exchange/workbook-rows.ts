/** Rows of a workbook, XLSX or ODS: values only. What a formula worked out is no value that somebody wrote. */
import { readFileSync } from 'node:fs';
import { EncryptedFileError, type Cell, type CellValue, type Workbook } from 'hucre';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { Notes, SheetError, sheetFlaw, type RawCell, type Sheet, type SheetRow } from './sheet.ts';

const MEGABYTE = 1_000_000;
const LARGEST_FILE = 20 * MEGABYTE;
const LARGEST_UNPACKED = 150 * MEGABYTE;

/** What stands at the end of a text that was cut. */
const CUT = '… ✂';

const END_OF_DIRECTORY = 0x06_05_4b_50;
const DIRECTORY_ENTRY = 0x02_01_4b_50;
const LONGEST_COMMENT = 65_535;

/** What the directory of a ZIP file says all its files weigh unpacked; `undefined` where it has none. */
function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const earliest = Math.max(0, bytes.length - 22 - LONGEST_COMMENT);
  for (let at = bytes.length - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    let entry = view.getUint32(at + 16, true);
    let size = 0;
    for (let left = view.getUint16(at + 10, true); left > 0; left--) {
      if (entry + 46 > bytes.length || view.getUint32(entry, true) !== DIRECTORY_ENTRY)
        return undefined;
      size += view.getUint32(entry + 24, true);
      entry +=
        46 +
        view.getUint16(entry + 28, true) +
        view.getUint16(entry + 30, true) +
        view.getUint16(entry + 32, true);
    }
    return size;
  }
  return undefined;
}

function tooLarge(size: number, largest: number): SheetError {
  const params = { size: Math.ceil(size / MEGABYTE), largest: largest / MEGABYTE };
  return new SheetError(sheetFlaw('import-too-large', {}, { params }));
}

function refused(rule: string, found: string): RawCell {
  return { kind: 'refused', rule, found };
}

/** A format that shows a month and no day: the spreadsheet made a first of the month of it. */
function showsNoDay(format: string): boolean {
  const bare = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return /[my]/.test(bare) && !bare.includes('d') && !bare.includes('j');
}

function dayCell(date: Date, format: string): RawCell {
  if (Number.isNaN(date.getTime())) return refused('import-error-value', '');
  const iso = date.toISOString();
  if (showsNoDay(format)) return refused('import-month-cell', iso.slice(0, 7));
  const time = iso.slice(11, 16);
  return { kind: 'day', text: time === '00:00' ? iso.slice(0, 10) : iso.slice(0, 16) };
}

/** Fifteen digits are what a spreadsheet shows of a number; what follows is noise of its arithmetic. */
const DIGITS = 15;

function cellOf(value: CellValue, cell: Cell | undefined): RawCell {
  const format = cell?.style?.numFmt ?? '';
  if (cell?.formula !== undefined || cell?.type === 'formula')
    return refused('import-formula', `=${cell.formula ?? ''}`);
  if (cell?.type === 'error') return refused('import-error-value', String(value));
  if (value instanceof Date) return dayCell(value, format);
  if (typeof value === 'number') {
    if (format.includes('%')) return refused('import-percent-cell', `${String(value * 100)} %`);
    return Number(value.toPrecision(DIGITS));
  }
  if (typeof value === 'string' && /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(value))
    return refused('import-error-value', value);
  // Our own workbooks say so where a text is longer than a cell.
  if (typeof value === 'string' && value.endsWith(CUT))
    return refused('import-lost-letters', value.slice(-80));
  return value;
}

async function workbookOf(path: string, isXlsx: boolean): Promise<Workbook> {
  const bytes = readFileSync(path);
  if (bytes.length === 0) throw new SheetError(sheetFlaw('empty-file'));
  if (bytes.length > LARGEST_FILE) throw tooLarge(bytes.length, LARGEST_FILE);
  const unpacked = unpackedSize(bytes);
  if (unpacked !== undefined && unpacked > LARGEST_UNPACKED)
    throw tooLarge(unpacked, LARGEST_UNPACKED);
  try {
    return await (isXlsx ? readXlsx : readOds)(bytes, { readStyles: true });
  } catch (error) {
    const isLocked = error instanceof EncryptedFileError;
    throw new SheetError(sheetFlaw(isLocked ? 'import-locked' : 'import-damaged'));
  }
}

/** The sheet that is named as the dataset, or the only one; names of sheets end after 31 characters. */
function sheetFor({ sheets }: Workbook, dataset: string): Workbook['sheets'][number] {
  const [only] = sheets;
  const named = sheets.find(({ name }) => name.trim().toLowerCase() === dataset.slice(0, 31));
  const found = named ?? (sheets.length === 1 ? only : undefined);
  if (found) return found;
  const params = { dataset, sheets: sheets.map(({ name }) => name) };
  throw new SheetError(sheetFlaw('import-sheet', {}, { params }));
}

/**
 * Opens a workbook at the sheet of a dataset.
 *
 * @throws SheetError for what is no such file
 */
export async function openWorkbook(
  path: string,
  form: 'xlsx' | 'ods',
  dataset: string,
): Promise<Sheet> {
  const { rows, cells, merges = [] } = sheetFor(await workbookOf(path, form === 'xlsx'), dataset);
  // Of merged cells all but the first are empty, and nobody can tell which of them were meant to be.
  const merged = new Set<string>();
  for (const { startRow, endRow, startCol, endCol } of merges) {
    const size = (endRow - startRow + 1) * (endCol - startCol + 1);
    if (size > 10_000) throw new SheetError(sheetFlaw('import-merged', { line: startRow + 1 }));
    for (let row = startRow; row <= endRow; row++)
      for (let column = startCol; column <= endCol; column++)
        merged.add(`${String(row)},${String(column)}`);
  }
  function* read(): Generator<SheetRow> {
    for (const [index, values] of rows.entries()) {
      yield {
        line: index + 1,
        cells: values.map((value, column) => {
          const name = `${String(index)},${String(column)}`;
          const own = cellOf(value, cells?.get(name));
          return merged.has(name) ? { kind: 'refused', rule: 'import-merged', found: '' } : own;
        }),
      };
    }
  }
  return {
    rows: read(),
    dialect: { kind: 'workbook', isGuarded: false },
    notes: new Notes(),
  };
}
