import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  compareDays,
  daysBetween,
  firstDay,
  lastDay,
} from '../../../src/domain/dates.ts';

describe('firstDay', () => {
  test.each([
    ['2020', '2020-01-01'],
    ['2020-03', '2020-03-01'],
    ['2020-03-17', '2020-03-17'],
    ['2020-03-17T10:30', '2020-03-17'],
  ])('takes %s as its first day %s', (date, expected) => {
    expect(firstDay(date)).toBe(expected);
  });
});

describe('lastDay', () => {
  test.each([
    ['2020', '2020-12-31'],
    ['2020-02', '2020-02-29'],
    ['2021-02', '2021-02-28'],
    ['2020-04', '2020-04-30'],
    ['2020-03-17', '2020-03-17'],
    ['2020-03-17T10:30', '2020-03-17'],
  ])('takes %s as its last day %s', (date, expected) => {
    expect(lastDay(date)).toBe(expected);
  });
});

test('sorts days by the calendar', () => {
  expect(['2020-02-01', '2019-12-31', '2020-02-01', '2020-01-15'].sort(compareDays)).toEqual([
    '2019-12-31',
    '2020-01-15',
    '2020-02-01',
    '2020-02-01',
  ]);
});

test.each([
  ['2020-01-28', '2020-01-28', 0],
  ['2020-02-28', '2020-03-01', 2],
  ['2020-03-01', '2020-02-28', -2],
  ['2020-01-28', '2021-01-28', 366],
  ['2020-03-28', '2020-03-30', 2],
])('counts the days from %s to %s as %i, whatever clocks do in between', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test('adds and takes away days across months and years', () => {
  expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
  expect(addDays('2020-01-01', -1)).toBe('2019-12-31');
});

test('adds months and keeps to the last day of a shorter month', () => {
  expect(addMonths('2020-01-28', 6)).toBe('2020-07-28');
  expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
  expect(addMonths('2020-01-31', -2)).toBe('2019-11-30');
});
