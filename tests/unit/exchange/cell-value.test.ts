import { describe, expect, test } from 'vitest';
import type { Column } from '../../../src/datasets/dataset.ts';
import { damageOf, readCell, type Declared } from '../../../src/exchange/cell-value.ts';
import type { Dialect, RawCell } from '../../../src/exchange/sheet.ts';

const COMMAS: Dialect = { kind: 'csv', decimal: 'point', isGuarded: false };
const SEMICOLONS: Dialect = { kind: 'csv', isGuarded: true };
const OWN: Dialect = { kind: 'csv', decimal: 'comma', isGuarded: true };
const WORKBOOK: Dialect = { kind: 'workbook', isGuarded: false };

function read(
  raw: RawCell,
  type: Column['type'],
  dialect: Dialect = SEMICOLONS,
  declared: Declared = {},
  more: Partial<Column> = {},
): unknown {
  const reading = readCell(raw, { name: 'x', type, ...more }, dialect, declared);
  return 'flaw' in reading ? { rule: reading.flaw.rule } : reading.value;
}

describe('a number', () => {
  test.each<[string, Dialect, Declared, unknown]>([
    ['57', COMMAS, {}, 57],
    ['-7.6', COMMAS, {}, -7.6],
    ['33.573', COMMAS, {}, 33.573],
    ['1,234', COMMAS, {}, { rule: 'import-number-ambiguous' }],
    ['73,8', COMMAS, {}, 73.8],
    ['73,8', SEMICOLONS, {}, 73.8],
    ['1,234', SEMICOLONS, {}, { rule: 'import-number-ambiguous' }],
    ['1.234', SEMICOLONS, {}, { rule: 'import-number-ambiguous' }],
    ['1,234', SEMICOLONS, { decimal: 'comma' }, 1.234],
    ['1.234', SEMICOLONS, { decimal: 'point' }, 1.234],
    ['1,234', SEMICOLONS, { decimal: 'point' }, { rule: 'import-number-ambiguous' }],
    ['33,573', OWN, {}, 33.573],
    ['1.234', OWN, {}, { rule: 'import-number-ambiguous' }],
    ['0,234', SEMICOLONS, {}, 0.234],
    ['1 234,5', SEMICOLONS, {}, 1234.5],
    ['1\u00a0234', SEMICOLONS, {}, 1234],
    ['1\u202f234\u202f567', SEMICOLONS, {}, 1_234_567],
    ['1E+05', SEMICOLONS, {}, { rule: 'import-exponent' }],
    ['1,5E-07', SEMICOLONS, {}, { rule: 'import-exponent' }],
    ['1,234,567', SEMICOLONS, {}, { rule: 'number' }],
    ['12 34', SEMICOLONS, {}, { rule: 'number' }],
    ['007', SEMICOLONS, {}, { rule: 'number' }],
    ['douze', SEMICOLONS, {}, { rule: 'number' }],
    ['1\u202f234,5', SEMICOLONS, {}, 1234.5],
    ['\u200f57\u00a0', SEMICOLONS, {}, 57],
    ['٥٧', SEMICOLONS, {}, 57],
    ['۵۷', SEMICOLONS, {}, 57],
    ['٥٧٫٥', COMMAS, {}, 57.5],
    ['١٬٢٣٤٫٥', SEMICOLONS, {}, 1234.5],
    // The Arabic decimal mark means decimals and nothing else.
    ['١٫٢٣٤', SEMICOLONS, {}, 1.234],
    ['١,٢٣٤', SEMICOLONS, {}, { rule: 'import-number-ambiguous' }],
    ['٥7', SEMICOLONS, {}, { rule: 'number' }],
    ['١٬٢٣', SEMICOLONS, {}, { rule: 'number' }],
    ['#N/A', SEMICOLONS, {}, { rule: 'import-error-value' }],
  ])('written %j is read or refused', (text, dialect, declared, expected) => {
    expect(read(text, 'number', dialect, declared)).toEqual(expected);
  });

  test('loses its sign of percent only where percents are counted', () => {
    expect(read('57 %', 'number', SEMICOLONS, {}, { unit: 'percent' })).toBe(57);
    expect(read('57 %', 'number')).toEqual({ rule: 'number' });
  });
});

describe('a date', () => {
  test.each<[string, Column['type'], Declared, unknown]>([
    ['2020', 'date', {}, '2020'],
    ['2020-03', 'date', {}, '2020-03'],
    ['2020-03', 'day', {}, { rule: 'day' }],
    ['28/01/2020', 'day', {}, '2020-01-28'],
    ['28.1.2020', 'date', {}, '2020-01-28'],
    ['05/05/2020', 'day', {}, '2020-05-05'],
    ['01/02/2020', 'day', {}, { rule: 'import-date-ambiguous' }],
    ['01/02/2020', 'day', { dates: 'dd/mm/yyyy' }, '2020-02-01'],
    ['01/02/2020', 'day', { dates: 'mm/dd/yyyy' }, '2020-01-02'],
    ['01/28/2020', 'day', {}, { rule: 'import-date-ambiguous' }],
    ['01/28/2020', 'day', { dates: 'mm/dd/yyyy' }, '2020-01-28'],
    ['01/28/2020', 'day', { dates: 'dd/mm/yyyy' }, { rule: 'day' }],
    ['31/02/2020', 'day', {}, { rule: 'day' }],
    ['28/01/20', 'day', {}, { rule: 'import-short-year' }],
    ['28/1/20', 'day', { dates: 'dd/mm/yyyy' }, { rule: 'import-short-year' }],
    ['\u200e2020-01-28\u200f', 'day', {}, '2020-01-28'],
    ['٢٠٢٠-٠١-٢٨', 'day', {}, '2020-01-28'],
    ['٢٨/٠١/٢٠٢٠', 'day', {}, '2020-01-28'],
    ['٠١/٠٢/٢٠٢٠', 'day', {}, { rule: 'import-date-ambiguous' }],
    ['٢٨/01/2020', 'day', {}, { rule: 'day' }],
    ['#REF!', 'day', {}, { rule: 'import-error-value' }],
    ['43858', 'date', {}, { rule: 'import-date-serial' }],
    ['mars-20', 'date', {}, { rule: 'import-month-name' }],
    ['01-janv', 'date', {}, { rule: 'import-month-name' }],
    ['28/01/2020 10:00', 'date-time', {}, '2020-01-28T10:00'],
    ['2020-01-28 00:00:00', 'day', {}, '2020-01-28'],
    ['2020-01-28 10:00', 'day', {}, { rule: 'day' }],
  ])('written %j as a %s is read or refused', (text, type, declared, expected) => {
    expect(read(text, type, SEMICOLONS, declared)).toEqual(expected);
  });
});

describe('a cell of a workbook', () => {
  test.each<[RawCell, Column['type'], unknown]>([
    [0.3, 'number', 0.3],
    [2020, 'date', '2020'],
    [43_858, 'day', { rule: 'import-date-serial' }],
    [1.1, 'text', { rule: 'import-number-as-text' }],
    [true, 'flag', true],
    [true, 'text', { rule: 'import-flag-as-text' }],
    [{ kind: 'day', text: '2020-01-28' }, 'day', '2020-01-28'],
    [{ kind: 'day', text: '2020-01-28' }, 'text', { rule: 'import-date-as-text' }],
    [{ kind: 'day', text: '2020-01-28T10:00' }, 'day', { rule: 'day' }],
    [
      { kind: 'refused', rule: 'import-formula', found: '=1' },
      'number',
      { rule: 'import-formula' },
    ],
    [null, 'number', undefined],
  ])('%j as a %s is read or refused', (raw, type, expected) => {
    expect(read(raw, type, WORKBOOK)).toEqual(expected);
  });
});

describe('what was read otherwise than it stands there', () => {
  test.each<[RawCell, Column['type'], Partial<Column>, string | undefined]>([
    ['57', 'number', { unit: 'percent' }, undefined],
    ['57 %', 'number', { unit: 'percent' }, 'percent-signs'],
    ['٥٧٪', 'number', { unit: 'percent' }, 'digits'],
    // 57 % that was copied without its format.
    ['0,57', 'number', { unit: 'percent' }, 'numbers'],
    ['0.57', 'number', { unit: 'percent' }, 'small-percents'],
    [0.57, 'number', { unit: 'percent' }, 'small-percents'],
    [0.57, 'number', {}, undefined],
    [1, 'number', { unit: 'percent' }, undefined],
    ['\u20662030-2032/1\u2069', 'id', {}, 'marks'],
    ['2030-2032/1\u00a0', 'id', {}, undefined],
    ['\u00a02030-2032/1', 'id', {}, 'marks'],
    ['\u2066mot\u2069', 'text', {}, undefined],
  ])('is noted of %j as a %s of %j', (raw, type, more, note) => {
    const reading = readCell(raw, { name: 'x', type, ...more }, SEMICOLONS, {});
    expect('value' in reading ? reading.note : reading).toBe(note);
  });
});

test('words of a spreadsheet are flags, other words are not', () => {
  expect(['VRAI', 'FAUX', 'true', 'oui'].map((text) => read(text, 'flag'))).toEqual([
    true,
    false,
    true,
    { rule: 'import-flag' },
  ]);
});

test('the guard of our files for spreadsheets is taken off there, and only there', () => {
  expect(read("'=1+1", 'text')).toBe('=1+1');
  expect(read("''=1+1", 'text')).toBe("'=1+1");
  expect(read("'=1+1", 'text', COMMAS)).toBe("'=1+1");
});

test('letters that were lost are noticed', () => {
  expect(read('???? ???', 'text')).toEqual({ rule: 'import-lost-letters' });
  expect(read('Vraiment ??', 'text')).toBe('Vraiment ??');
});

test('a code that is not in the list is refused, also in a list', () => {
  const codes = { codes: ['done', 'ready'] };
  expect(read('dnoe', 'code', COMMAS, {}, codes)).toEqual({ rule: 'code' });
  expect(read('done | dnoe', 'code', COMMAS, {}, { ...codes, isList: true })).toEqual({
    rule: 'code',
  });
});

test.each([
  ['', 'mars-20', 'import-month-name'],
  ['', '01-janv', 'import-month-name'],
  ['', '1E+05', 'import-exponent'],
  ['2020-03-01', '43891', 'import-date-serial'],
  ['2020-03-01', '01/03/2020', 'import-date-as-text'],
  ['43890', '43891', undefined],
  ['', 'mars 2020', undefined],
  ['', '#REF!', 'import-error-value'],
  ['', '#VALEUR!', 'import-error-value'],
  ['', 'Err:502', 'import-error-value'],
  ['', '#REF! est une erreur', undefined],
])('a text %j that becomes %j is damage, or is not', (before, after, rule) => {
  expect(damageOf(before, after)).toBe(rule);
});
