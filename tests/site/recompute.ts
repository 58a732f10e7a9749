/**
 * Everything that the portal works out, worked out a second time from the published files alone: plain functions of CSV
 * rows, after the words of docs/published-data.md, which share no code with the portal. Numbers are whole tenths while
 * they are added and divided, so that nothing here can round as binary fractions do. Values are texts, as files have them.
 */
import type { CsvRow } from '../rfc4180.ts';

const DUE_SOON_DAYS = 60;
const BEHIND_POINTS = 15;
const MS_OF_A_DAY = 86_400_000;

function cell(row: CsvRow, column: string): string {
  const value = row[column];
  if (value === undefined) throw new RangeError(`no column ${column}`);
  return value;
}

/** The codes of a cell that holds several. */
export function listIn(row: CsvRow, column: string): readonly string[] {
  const value = cell(row, column);
  return value === '' ? [] : value.split(' | ');
}

/** First and last day of a date, as numbers of days. */
function daysOf(date: string): { readonly first: number; readonly last: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  // Day 0 of a month is the last day of the one before it; months count from 0.
  const last = day === undefined ? Date.UTC(year, month ?? 12, 0) : first;
  return { first: first / MS_OF_A_DAY, last: last / MS_OF_A_DAY };
}

function tenthsOf(number: string): number {
  const [whole = '', fraction = '0'] = number.split('.');
  return Number(whole) * 10 + Number(fraction);
}

/** Tenths divided and rounded once, a half away from zero, as a text. */
function rounded(tenths: number, by = 1): string {
  const size = Math.floor((2 * Math.abs(tenths) + by) / (2 * by));
  return String((tenths < 0 && size > 0 ? -size : size) / 10);
}

/** The ids of the readings that another one corrects. */
export function correctedIn(readings: readonly CsvRow[]): ReadonlySet<string> {
  return new Set(readings.map((row) => cell(row, 'corrects')).filter((id) => id !== ''));
}

/** The reading that a commitment's figure rests on. */
export function newestReading(
  readings: readonly CsvRow[],
  commitment: string,
  asOf: string,
): CsvRow | undefined {
  const corrected = correctedIn(readings);
  const { last: day } = daysOf(asOf);
  let newest: { readonly row: CsvRow; readonly last: number } | undefined;
  for (const row of readings) {
    const observedOn = cell(row, 'observedOn');
    if (cell(row, 'commitment') !== commitment || cell(row, 'activity') !== '') continue;
    if (observedOn === '' || corrected.has(cell(row, 'id'))) continue;
    const { last } = daysOf(observedOn);
    if (last <= day && (newest === undefined || last >= newest.last)) newest = { row, last };
  }
  return newest?.row;
}

/** Timeliness with the day it rests on. */
function timeliness(row: CsvRow, percentDone: string): CsvRow {
  const { last: day } = daysOf(cell(row, 'asOf'));
  const endsOn = cell(row, 'endsOn');
  const isReported = percentDone !== '';
  const days = ['endsOn', 'firstOpenActionDueOn', 'nextOpenActionDueOn']
    .map((column) => cell(row, column))
    .filter((date) => date !== '')
    .map((date) => ({ date, last: daysOf(date).last }));
  const earliest = (among: typeof days): (typeof days)[number] | undefined =>
    among.reduce<(typeof days)[number] | undefined>(
      (best, one) => (best === undefined || one.last < best.last ? one : best),
      undefined,
    );
  const judged = (code: string, deadline?: { readonly date: string; readonly last: number }) => ({
    timeliness: code,
    timelinessGroup:
      !isReported && (code === 'on-time' || code === 'due-soon') ? 'running-unreported' : code,
    timelinessDeadline: deadline?.date ?? '',
    timelinessDaysPast: deadline ? String(day - deadline.last) : '',
  });
  if (percentDone === '100') return judged('completed');
  if (!isReported && endsOn !== '' && daysOf(endsOn).last < day) {
    return judged('period-over', { date: endsOn, last: daysOf(endsOn).last });
  }
  const missed = earliest(days.filter(({ last }) => last < day));
  if (isReported && missed) return judged('overdue', missed);
  const next = earliest(days.filter(({ last }) => last >= day));
  if (!next) return judged('no-date');
  return judged(next.last - day <= DUE_SOON_DAYS ? 'due-soon' : 'on-time', next);
}

function evidence(row: CsvRow): string {
  const [done, proved] = [Number(cell(row, 'actionsDone')), Number(cell(row, 'actionsProved'))];
  if (done === 0) return 'not-stated';
  if (proved === 0) return 'none';
  return proved < done ? 'partial' : 'complete';
}

/** Progress against time, with the exact figures until the last step. */
function pace(row: CsvRow, percentDone: string): CsvRow {
  const [startsOn, endsOn] = [cell(row, 'startsOn'), cell(row, 'endsOn')];
  if (startsOn === '' || endsOn === '') return { percentElapsed: '', pace: '', behind: '' };
  const [start, end] = [daysOf(startsOn).first, daysOf(endsOn).last];
  const total = end - start + 1;
  const gone = Math.max(0, Math.min(total, daysOf(cell(row, 'asOf')).last - start + 1));
  const percentElapsed = rounded(1000 * gone, total);
  if (percentDone === '') return { percentElapsed, pace: '', behind: '' };
  const difference = tenthsOf(percentDone) * total - 1000 * gone;
  return {
    percentElapsed,
    pace: rounded(difference, total),
    behind: String(difference < -10 * BEHIND_POINTS * total),
  };
}

function ogpLevel(percentDone: string): string {
  if (percentDone === '') return '';
  if (percentDone === '0') return 'not-started';
  if (percentDone === '100') return 'complete';
  return tenthsOf(percentDone) < 400 ? 'limited' : 'substantial';
}

/** The derived columns of a row of commitments, from its other columns and the readings. */
export function recomputed(row: CsvRow, readings: readonly CsvRow[]): CsvRow {
  const asOf = cell(row, 'asOf');
  const reading = newestReading(readings, cell(row, 'id'), asOf);
  const percentDone = reading?.percentDone ?? '';
  const observedOn = reading?.observedOn ?? '';
  return {
    reading: reading?.id ?? '',
    percentDone,
    observedOn,
    readingSource: reading?.source ?? '',
    ageInDays: observedOn === '' ? '' : String(daysOf(asOf).last - daysOf(observedOn).last),
    ...timeliness(row, percentDone),
    evidence: evidence(row),
    ...pace(row, percentDone),
    ogpLevel: ogpLevel(percentDone),
  };
}

/** A mean over what was reported. */
export interface Mean {
  /** Rounded to one decimal; empty where nothing was reported. */
  readonly percentDone: string;
  readonly reported: number;
  readonly total: number;
}

/** The mean of some commitments by the figures that the readings give them. Those that were not reported are left out. */
export function meanOf(rows: readonly CsvRow[], readings: readonly CsvRow[]): Mean {
  const figures = rows
    .map((row) => newestReading(readings, cell(row, 'id'), cell(row, 'asOf'))?.percentDone)
    .filter((figure) => figure !== undefined);
  const sum = figures.reduce((total, figure) => total + tenthsOf(figure), 0);
  return {
    percentDone: figures.length === 0 ? '' : rounded(sum, figures.length),
    reported: figures.length,
    total: rows.length,
  };
}

/** Rows by the values of a column, each under every value that it has. */
export function groupedBy(
  rows: readonly CsvRow[],
  column: string,
): ReadonlyMap<string, readonly CsvRow[]> {
  const values = new Set(rows.flatMap((row) => listIn(row, column)));
  return new Map(
    [...values].map((value) => [value, rows.filter((row) => listIn(row, column).includes(value))]),
  );
}

/** How many rows have each value of a column; values that none has are left out. */
export function countBy(rows: readonly CsvRow[], column: string): ReadonlyMap<string, number> {
  return new Map([...groupedBy(rows, column)].map(([value, { length }]) => [value, length]));
}
