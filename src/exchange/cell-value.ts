/** One cell of a file that came in as a value of its column: what is plain is read, what could mean two things is refused. */
import type { Column } from '../datasets/dataset.ts';
import { unguardedText } from '../datasets/spreadsheet-escape.ts';
import { nearest } from '../domain/nearest.ts';
import { CANONICAL_NUMBER } from '../schema/canonical-number.ts';
import { LIST_SEPARATOR } from '../schema/list-separator.ts';
import type { NoteKind } from '../i18n/imports/wording.ts';
import { isReducedDate } from '../schema/primitives.ts';
import { isErrorValue } from './error-value.ts';
import { withoutMarks } from './invisible-marks.ts';
import type { Dialect, RawCell } from './sheet.ts';

/** How days are written that do not begin with the year. */
export const DATE_ORDERS = ['dd/mm/yyyy', 'mm/dd/yyyy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export const DECIMALS = ['comma', 'point'] as const;
export type Decimal = (typeof DECIMALS)[number];

/** What whoever sends a file says of it. */
export interface Declared {
  readonly dates?: DateOrder | undefined;
  readonly decimal?: Decimal | undefined;
}

/** The value of one cell: a text in one language counts as a text. */
export type CellContent = string | number | boolean | readonly string[] | undefined;

export interface CellFlaw {
  readonly rule: string;
  readonly found: string;
  readonly params?: Readonly<Record<string, string | number | readonly string[]>>;
}

export type CellReading =
  { readonly value: CellContent; readonly note?: NoteKind } | { readonly flaw: CellFlaw };

function flaw(rule: string, found: string, params?: CellFlaw['params']): CellReading {
  return { flaw: { rule, found, ...(params && { params }) } };
}

const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/;

/** A number or day in Arabic digits in those that records have; `undefined` where both kinds stand in it. */
function inWesternDigits(text: string): string | undefined {
  if (/\d/.test(text)) return undefined;
  return text
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x6_60))
    .replaceAll(/[\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x6_f0))
    .replaceAll('\u066a', '%');
}

/** The Arabic marks of decimals and thousands mean one thing each, whatever commas and points mean. */
const ARABIC_MARKS = /[\u066b\u066c]/;
const WITH_ARABIC_MARKS = /^-?(?:\d+|\d{1,3}(?:\u066c\d{3})+)(?:\u066b\d+)?$/;

const GAP = '[ \\u00a0\\u202f\\u2009]';
const GROUPED = new RegExp(`^-?\\d{1,3}(?:${GAP}\\d{3})+(?:[.,]\\d+)?$`);
const GAPS = new RegExp(GAP, 'g');
const EXPONENT = /^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
/** Thousands to one half of the world, three decimals to the other. */
const TWO_WAYS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

function readNumber(
  text: string,
  { unit }: Column,
  dialect: Dialect,
  declared: Declared,
): CellReading {
  if (EXPONENT.test(text)) return flaw('import-exponent', text);
  let plain = text.replaceAll(/^[\u00a0\u202f]+|[\u00a0\u202f]+$/g, '').trim();
  let note: NoteKind | undefined = plain === text ? undefined : 'numbers';
  if (ARABIC_DIGITS.test(plain)) {
    const western = inWesternDigits(plain);
    if (western === undefined) return flaw('number', text);
    plain = western;
    note = 'digits';
  }
  if (unit === 'percent' && /\d\s*%$/.test(plain)) {
    plain = plain.replace(/\s*%$/, '');
    if (note !== 'digits') note = 'percent-signs';
  }
  if (WITH_ARABIC_MARKS.test(plain) && ARABIC_MARKS.test(plain)) {
    plain = plain.replaceAll('\u066c', '').replace('\u066b', '.');
  } else {
    const marked = withPoint(plain, declared.decimal ?? dialect.decimal);
    if (marked === undefined) return flaw('import-number-ambiguous', text);
    if (marked.isOther) note ??= 'numbers';
    plain = marked.text;
  }
  if (!CANONICAL_NUMBER.test(plain)) return flaw('number', text);
  const value = Number(plain);
  if (unit === 'percent' && isSmall(value)) note ??= 'small-percents';
  return { value, ...(note && { note }) };
}

/** 57 % that was copied without its format is 0.57. */
function isSmall(value: number): boolean {
  return value > 0 && value < 1;
}

/** A number with a point before its decimals and nothing else; `undefined` where two could be meant. */
function withPoint(
  text: string,
  decimal: Decimal | undefined,
): { readonly text: string; readonly isOther: boolean } | undefined {
  let plain = text;
  const isGrouped = GROUPED.test(plain);
  if (isGrouped) plain = plain.replaceAll(GAPS, '');
  else if (decimal === undefined && TWO_WAYS.test(plain)) return undefined;
  if (!plain.includes(',')) {
    const isTwoWays = decimal === 'comma' && TWO_WAYS.test(plain);
    return isTwoWays ? undefined : { text: plain, isOther: isGrouped };
  }
  const isComma = /^-?\d+,\d+$/.test(plain) && decimal !== 'point';
  // In a file of commas and points, `73,8` can only be a decimal, and `1,234` could be a thousand.
  const isPlain = /^-?\d+,(?:\d{1,2}|\d{4,})$/.test(plain);
  if (isComma || isPlain)
    return { text: plain.replace(',', '.'), isOther: isGrouped || decimal !== 'comma' };
  return /^-?\d{1,3},\d{3}$/.test(plain) ? undefined : { text: plain, isOther: isGrouped };
}

const NUMERIC_DATE =
  /^(?<first>\d{1,2})(?<sign>[/.-])(?<second>\d{1,2})\k<sign>(?<year>\d{4})(?:[ T](?<time>\d{1,2}:\d{2})(?::00)?)?$/;
const SHORT_YEAR = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/;
const MONTH =
  '(?:janv?|fevr?|févr?|feb|mars?|avr|apr|mai|may|juin|jun|juil|jul|aout|août|aug|sept?|oct|nov|dec|déc)[a-zéû]*\\.?';
const MONTH_NAME = new RegExp(
  `^(?:\\d{1,2}[-/ ])?${MONTH}[-/ ]\\d{2,4}$|^\\d{1,2}[-/ ]${MONTH}$`,
  'i',
);
/** As spreadsheets write it: `mars-20`, `01-janv`. People write a space. */
const MADE_OF_DATE = new RegExp(`^(?:\\d{1,2}-)?${MONTH}-\\d{2}$|^\\d{1,2}-${MONTH}$`, 'i');
/** Days from 1950 to 2100 as a spreadsheet counts them. */
const SERIAL = /^(?:1[89]|[2-6]\d|7[0-3])\d{3}(?:[.,]\d+)?$/;

/** Texts that a spreadsheet takes for a day: `2020-03`, `1/4`. */
const LIKE_A_DATE = /^\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?$/;

/**
 * The rule that a new text breaks where it is what a spreadsheet made of another one.
 *
 * @param before what stood there; empty where nothing did
 */
export function damageOf(before: string, text: string): string | undefined {
  if (before !== text && isErrorValue(text)) return 'import-error-value';
  if (MADE_OF_DATE.test(text)) return 'import-month-name';
  if (EXPONENT.test(text) && /e\+/i.test(text)) return 'import-exponent';
  const wasDate = LIKE_A_DATE.test(before);
  if (wasDate && SERIAL.test(text)) return 'import-date-serial';
  return wasDate && NUMERIC_DATE.test(text) ? 'import-date-as-text' : undefined;
}

function readDate(written: string, column: Column, declared: Declared): CellReading {
  if (!ARABIC_DIGITS.test(written)) return readWesternDate(written, column, declared);
  const western = inWesternDigits(written);
  if (western === undefined) return flaw(column.type, written);
  const reading = readWesternDate(western, column, declared);
  return 'value' in reading ? { ...reading, note: 'digits' } : reading;
}

function readWesternDate(text: string, { type }: Column, declared: Declared): CellReading {
  const holds = (value: string): boolean => {
    const [day = '', time] = value.split('T');
    if (!isReducedDate(day)) return false;
    if (type === 'date') return time === undefined;
    if (day.length !== 10) return false;
    return time === undefined
      ? true
      : type === 'date-time' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
  };
  if (holds(text)) return { value: text };
  if (MONTH_NAME.test(text)) return flaw('import-month-name', text);
  if (SERIAL.test(text)) return flaw('import-date-serial', text);
  if (SHORT_YEAR.test(text)) return flaw('import-short-year', text);
  const isoTime = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(?::00)?$/.exec(text);
  if (isoTime) {
    const [, day = '', time = ''] = isoTime;
    const value = type !== 'date-time' && time === '00:00' ? day : `${day}T${time}`;
    return holds(value) ? { value, note: 'dates' } : flaw(type, text);
  }
  const parts = NUMERIC_DATE.exec(text)?.groups;
  if (!parts) return flaw(type, text);
  const { first = '', second = '', year = '', time } = parts;
  const isDayFirst = declared.dates === 'dd/mm/yyyy' || Number(first) > 12 || first === second;
  const isMonthFirst = declared.dates === 'mm/dd/yyyy';
  if (!isDayFirst && !isMonthFirst) return flaw('import-date-ambiguous', text);
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isMidnight = time === undefined || /^0?0:00$/.test(time);
  const value =
    isMidnight && type !== 'date-time' ? iso : time ? `${iso}T${time.padStart(5, '0')}` : iso;
  return holds(value) ? { value, note: 'dates' } : flaw(type, text);
}

const FLAGS: Readonly<Record<string, boolean>> = { true: true, false: false };
const SPREADSHEET_FLAGS: Readonly<Record<string, boolean>> = {
  TRUE: true,
  FALSE: false,
  VRAI: true,
  FAUX: false,
};

/** Questions marks and nothing else where letters were: another encoding had none for them. */
const LOST_LETTERS = /\?{2,}/;

function readText(text: string): CellReading {
  const bare = text.replaceAll(/[\s\d.,;:()'"«»/-]/g, '');
  if (LOST_LETTERS.test(bare) && /^\?+$/.test(bare)) return flaw('import-lost-letters', text);
  return { value: text };
}

function readCode(text: string, { codes, type, references }: Column): CellReading {
  const isOpen = codes === undefined || type !== 'code' || references !== undefined;
  if (isOpen || codes.includes(text)) return { value: text };
  const near = nearest(text, codes);
  return flaw('code', text, { codes, ...(near !== undefined && { nearest: near }) });
}

function listOf(text: string): readonly string[] {
  return text
    .split(LIST_SEPARATOR.trim())
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function readList(items: readonly string[], column: Column): CellReading {
  for (const item of items) {
    const reading = readCode(item, column);
    if ('flaw' in reading) return reading;
  }
  return { value: items };
}

function readNumberCell(value: number, { type, unit }: Column): CellReading {
  if (type === 'number' || type === 'integer')
    return unit === 'percent' && isSmall(value) ? { value, note: 'small-percents' } : { value };
  const isYear = Number.isInteger(value) && value >= 1900 && value <= 2200;
  // An edition, a period or a date may be a year.
  if (isYear && (type === 'date' || type === 'id')) return { value: String(value) };
  const isDate = type === 'date' || type === 'day' || type === 'date-time';
  return flaw(isDate ? 'import-date-serial' : 'import-number-as-text', String(value));
}

function readDayCell(text: string, { type }: Column): CellReading {
  const hasTime = text.includes('T');
  const isFit = type === 'date-time' || (!hasTime && (type === 'date' || type === 'day'));
  return isFit ? { value: text } : flaw(hasTime ? type : 'import-date-as-text', text);
}

/** Whether the letters of a column are somebody's words: they are taken over as they are. */
function isWording({ type, codes }: Column): boolean {
  return type === 'text' || type === 'local-text' || (type === 'code' && codes === undefined);
}

function readTextCell(
  raw: string,
  column: Column,
  dialect: Dialect,
  declared: Declared,
): CellReading {
  const { type } = column;
  const feeds = raw.replaceAll('\r\n', '\n').trimEnd();
  const whole = dialect.isGuarded ? unguardedText(feeds) : feeds;
  // Nobody writes them into a name, a number or a day: they came along when it was copied. A text may mean them.
  const text = isWording(column) ? whole : withoutMarks(whole).trim();
  const note: NoteKind | undefined =
    text !== whole
      ? 'marks'
      : whole !== feeds
        ? 'guards'
        : raw.includes('\r\n')
          ? 'line-ends'
          : undefined;
  const noted = (reading: CellReading): CellReading =>
    'value' in reading && note ? { note, ...reading } : reading;
  if (column.isList === true) return noted(readList(listOf(text), column));
  if (text.trim() === '') return { value: undefined };
  if (!isWording(column) && isErrorValue(text)) return flaw('import-error-value', text);
  switch (type) {
    case 'integer':
    case 'number':
      return noted(
        dialect.kind === 'json'
          ? flaw('number', text)
          : readNumber(text, column, dialect, declared),
      );
    case 'flag': {
      const plain = FLAGS[text];
      if (plain !== undefined && dialect.kind !== 'json') return { value: plain };
      const value = SPREADSHEET_FLAGS[text.trim()];
      return value === undefined || dialect.kind === 'json'
        ? flaw('import-flag', text)
        : { value, note: 'flags' };
    }
    case 'date':
    case 'day':
    case 'date-time':
      return noted(readDate(text.trim(), column, declared));
    case 'code':
      return noted(readCode(text, column));
    default:
      return noted(dialect.kind === 'json' ? { value: text } : readText(text));
  }
}

/** The value of a cell of a column: of a text in several languages, that of one. */
export function readCell(
  raw: RawCell,
  column: Column,
  dialect: Dialect,
  declared: Declared,
): CellReading {
  if (raw === null) return { value: column.isList === true ? [] : undefined };
  if (typeof raw === 'string') {
    return column.isList === true && dialect.kind === 'json'
      ? flaw('import-json-value', raw)
      : readTextCell(raw, column, dialect, declared);
  }
  if (typeof raw === 'number') return readNumberCell(raw, column);
  if (typeof raw === 'boolean') {
    return column.type === 'flag' ? { value: raw } : flaw('import-flag-as-text', String(raw));
  }
  if (!('kind' in raw)) {
    return column.isList === true
      ? readList(raw, column)
      : flaw('import-json-value', JSON.stringify(raw));
  }
  return raw.kind === 'day' ? readDayCell(raw.text, column) : flaw(raw.rule, raw.found);
}
