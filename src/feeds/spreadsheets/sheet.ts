/** What a sheet of a workbook is, whatever the format of its file. */
import type { Piece } from './package.ts';

export type SheetValue = string | number | boolean | undefined;

/** How the values of a column stand in cells. A text that is no whole day stays a text in a column of days. */
export type SheetKind = 'text' | 'number' | 'flag' | 'day';

export interface SheetColumn {
  readonly kind: SheetKind;
  /** In characters. */
  readonly width: number;
  /** Its texts are written from right to left. */
  readonly isRightToLeft?: boolean;
  /** Not to be filled in: grey, and locked where the sheet is protected. */
  readonly isLocked?: boolean;
  /** The cells that list what may stand in it: `codes!$A$2:$A$9`; an empty cell always may. */
  readonly choices?: string;
  /** What stands in no choice is questioned, not refused. */
  readonly isOpen?: boolean;
}

/** Its values by the columns of the sheet. */
export type SheetRow = readonly SheetValue[];

/** Rows that are worked out only where it is not known how they are packed. */
export interface KeptRows {
  readonly count: number;
  /** Of all that they and the columns of the sheet hold. */
  readonly digest: string;
  readonly read: () => readonly SheetRow[];
}

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Rows of headings; the last one carries the filters, and all of them stay in view. */
  readonly headings: readonly (readonly string[])[];
  readonly rows: readonly SheetRow[] | KeptRows;
  readonly isRightToLeft: boolean;
  /** Texts on several lines are shown whole: for sheets that are read, not filtered. */
  readonly isWrapped?: boolean;
  /** The sheet that the first cell of a row leads to, by the index of the row. */
  readonly links?: ReadonlyMap<number, string>;
  /** Cells of locked columns cannot be typed into. */
  readonly isProtected?: boolean;
  /** How many rows below the last one may be filled in too. */
  readonly spareRows?: number;
}

export interface Workbook {
  readonly title: string;
  readonly author: string;
  readonly sheets: readonly Sheet[];
}

function isKept(rows: Sheet['rows']): rows is KeptRows {
  return 'digest' in rows;
}

export function rowCount({ rows }: Sheet): number {
  return isKept(rows) ? rows.count : rows.length;
}

export function rowsOf({ rows }: Sheet): readonly SheetRow[] {
  return isKept(rows) ? rows.read() : rows;
}

/** Looks a piece up by what it depends on, the code apart; one that is not known is worked out. */
export type Keep = (question: readonly string[], work: () => Piece) => Piece;

/** Works everything out. */
export const KEEP_NOTHING: Keep = (_, work) => work();

/**
 * The rows of a sheet as they lie in a file.
 *
 * @param format name of what `write` writes, with all that it depends on beside columns and rows
 */
export function packedRows(
  sheet: Sheet,
  format: readonly string[],
  keep: Keep,
  write: (rows: readonly SheetRow[]) => Piece,
): Piece {
  const work = () => write(rowsOf(sheet));
  return isKept(sheet.rows) ? keep([...format, sheet.rows.digest], work) : work();
}

/** The longest text that a cell of a spreadsheet holds, in UTF-16 code units. */
export const LONGEST_TEXT = 32_767;

const CUT = '… ✂';

/** Code units that XML has no way to write, and what line ends become in a cell. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const UNHELD = /[\0-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/u;
const UNHELD_ALL = new RegExp(UNHELD, 'gu');

/** Whether a cell holds the text just as it is. */
export function isHeld(text: string): boolean {
  return text.length <= LONGEST_TEXT && !UNHELD.test(text);
}

function visible(unit: string): string {
  const code = unit.codePointAt(0) ?? 0;
  // Control pictures: ␀ for what cannot be written.
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\ufffd';
}

/** The text as a cell holds it: cut with a sign where it is too long, with signs for characters that no cell has. */
export function heldText(text: string): string {
  if (isHeld(text)) return text;
  const written = text.replaceAll(/\r\n?/g, '\n').replaceAll(UNHELD_ALL, visible);
  if (written.length <= LONGEST_TEXT) return written;
  const start = written.slice(0, LONGEST_TEXT - CUT.length);
  // Half of a character is none.
  return start.replace(/[\ud800-\udbff]$/, '') + CUT;
}

/** Days that every spreadsheet counts alike. */
const WHOLE_DAY = /^(?:19(?:0[1-9]|[1-9]\d)|2\d{3})-\d{2}-\d{2}$/;

/** Whether a value of a column of days is one. */
export function isWholeDay(value: SheetValue): value is string {
  return typeof value === 'string' && WHOLE_DAY.test(value);
}

/** A text that would be run, or taken for something else, once somebody edits its cell. */
const TEMPTING = /^(?:['=+\-@\t\n]|\s*[=+\-@]|\d+[-/.:]\d)/;

/** Whether a text needs to be marked as one. */
export function isTempting(text: string): boolean {
  return TEMPTING.test(text);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export function escapeXml(text: string): string {
  return /[&<>"]/.test(text) ? text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign) : text;
}

/** The letters of a column, counted from 0: `A`, `AB`. */
export function columnLetters(index: number): string {
  const before = Math.floor(index / 26) - 1;
  return (before < 0 ? '' : columnLetters(before)) + String.fromCodePoint(65 + (index % 26));
}

/** @throws RangeError for names that a workbook cannot have, which is a mistake of ours */
export function checkNames(sheets: readonly Sheet[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (name.length === 0 || name.length > 31 || /[[\]:*?/\\]/.test(name) || seen.has(name)) {
      throw new RangeError(`no sheet can be called ${name}`);
    }
    seen.add(name);
  }
}
