import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { meanOf, progressOf } from '../../../src/domain/progress.ts';
import type { MeetingRecord, Portal } from '../../../src/schema/portal.ts';
import { readPortal } from '../../../src/store/read-portal.ts';

/** The tables below were copied from the minutes themselves, not from the records. */
const FACTS = 'tests/facts/minutes-2020-01-28';

interface MinutesRow {
  readonly commitment: string;
  readonly reported: 'yes' | 'no';
  readonly percent: string;
  readonly words: string;
  readonly platform: string;
  readonly points: string;
  readonly pointTexts: string;
}

interface MinutesDecision {
  readonly number: string;
  readonly text: string;
}

const CSV = { header: true, skipEmptyLines: true } as const;
const rows = Papa.parse<MinutesRow>(readFileSync(`${FACTS}.csv`, 'utf8'), CSV).data;
const decisions = Papa.parse<MinutesDecision>(
  readFileSync(`${FACTS}-decisions.csv`, 'utf8'),
  CSV,
).data;

let portal: Portal;
let meeting: MeetingRecord;

beforeAll(async () => {
  ({ portal } = await readPortal({ root: process.cwd() }));
  const found = portal.meetings.find(({ id }) => id === '2020-01-28-implementation');
  if (!found) throw new Error('the meeting of 2020-01-28 is not on record');
  meeting = found;
});

const reportOf = (row: MinutesRow) =>
  meeting.reports?.find(({ commitment }) => commitment === `2018-2020/${row.commitment}`);

test('the table of the minutes speaks of the eighteen commitments of the plan', () => {
  const numbers = portal.commitments
    .filter(({ plan }) => plan === '2018-2020')
    .map(({ number }) => number);
  expect(rows.map((row) => Number(row.commitment))).toEqual(numbers);
  expect(numbers).toHaveLength(18);
});

test('thirteen commitments are reported in the order of the minutes', () => {
  expect(meeting.reports?.map(({ commitment }) => commitment)).toEqual(
    rows.filter((row) => row.reported === 'yes').map((row) => `2018-2020/${row.commitment}`),
  );
  expect(meeting.reports).toHaveLength(13);
});

test('the five commitments without a row have an absent focal point and no report', () => {
  const absent = (meeting.attendance ?? [])
    .filter(({ present }) => !present)
    .flatMap(({ commitments }) => commitments ?? []);
  const unreported = rows.filter((row) => row.reported === 'no');
  expect(absent).toEqual(unreported.map((row) => `2018-2020/${row.commitment}`));
  expect(unreported.map(reportOf)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test.each(rows.filter((row) => row.reported === 'yes'))(
  'commitment $commitment stands at $percent percent in the words of the minutes',
  (row) => {
    const report = reportOf(row);
    expect(report?.percentDone).toBe(Number(row.percent));
    expect(report?.words.fr).toBe(row.words);
    expect(report?.platform.words?.fr ?? '').toBe(row.platform);
    expect(report?.platform.state === 'not-stated').toBe(row.platform === '');
    expect(report?.points?.map(({ text }) => text.fr).join(' | ') ?? '').toBe(row.pointTexts);
    expect(report?.points?.length ?? 0).toBe(Number(row.points));
  },
);

test('six points are raised with the steering committee', () => {
  expect(rows.reduce((sum, row) => sum + Number(row.points), 0)).toBe(6);
  expect(meeting.reports?.flatMap(({ points }) => points ?? [])).toHaveLength(6);
});

test('six decisions stand word for word, and no source says what became of them', () => {
  expect(
    meeting.decisions?.map(({ number, text }) => ({ number: String(number), text: text.fr })),
  ).toEqual(decisions);
  expect(decisions).toHaveLength(6);
  expect(meeting.decisions?.filter(({ status }) => status !== undefined)).toEqual([]);
});

test('each decision has the deadline that its words give', () => {
  expect(
    meeting.decisions?.map(({ opensOn, dueOn, dueAt }) => [opensOn, dueOn, dueAt?.committee]),
  ).toEqual([
    [undefined, '2020-01-31', undefined],
    ['2020-03', '2020-04', undefined],
    [undefined, undefined, 'implementation'],
    [undefined, '2020-01-31', undefined],
    [undefined, undefined, undefined],
    [undefined, undefined, undefined],
  ]);
});

test('the mean is 960 thirteenths over the thirteen reported of eighteen', () => {
  const plan = portal.commitments.filter((commitment) => commitment.plan === '2018-2020');
  const mean = meanOf(progressOf(portal, plan));
  expect(mean).toEqual({ percentDone: 960 / 13, reported: 13, total: 18 });
});
