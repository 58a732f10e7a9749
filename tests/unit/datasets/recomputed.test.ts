/** What the files derive holds for whoever works it out from the files: on all records, and on any others. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMITMENTS } from '../../../src/datasets/commitments.ts';
import { datasetCsv } from '../../../src/datasets/csv.ts';
import { firstDay, lastDay } from '../../../src/domain/dates.ts';
import { READINGS } from '../../../src/datasets/readings.ts';
import { isReducedDate } from '../../../src/schema/primitives.ts';
import { ACTION_STATUSES } from '../../../src/schema/action.ts';
import type { Portal } from '../../../src/schema/portal.ts';
import { readPortal } from '../../../src/store/read-portal.ts';
import { parseRows } from '../../rfc4180.ts';
import { recomputed } from '../../site/recompute.ts';
import { sampleCommitment, samplePlan, samplePortal, sampleReading } from '../domain/sample.ts';

/** Fails when a derived column says something else than the other columns and the readings give. */
function expectSame(portal: Portal): void {
  const readings = parseRows(datasetCsv(READINGS, portal));
  for (const row of parseRows(datasetCsv(COMMITMENTS, portal))) {
    expect(row).toMatchObject(recomputed(row, readings));
  }
}

test.each(['.', 'tests/demo'])('on the records in %s', async (root) => {
  const { portal } = await readPortal(root === '.' ? {} : { root });
  expect(portal.commitments.length).toBeGreaterThan(10);
  expectSame(portal);
});

const two = (value: number): string => String(value).padStart(2, '0');

/** From a year before to a year after the reference day, at any precision. */
const date = fc
  .tuple(
    fc.integer({ min: 2018, max: 2021 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.constantFrom(4, 7, 10, 10),
  )
  .map(([year, month, day, length]) => `${String(year)}-${two(month)}-${two(day)}`.slice(0, length))
  .filter(isReducedDate);
const maybeDate = fc.option(date, { nil: undefined });
const percent = fc.oneof(
  fc.constantFrom(0, 40, 100),
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
);

/** Facts without what is absent. */
function present<Facts extends object>(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Facts;
}

const action = fc
  .record({
    dueOn: maybeDate,
    status: fc.option(fc.constantFrom(...ACTION_STATUSES), { nil: undefined }),
    evidence: fc.option(fc.subarray(['s']), { nil: undefined }),
  })
  .map((facts) => present({ key: 'k', description: { fr: 'x' }, source: 's', ...facts }));

const reading = fc.record({
  observedOn: maybeDate,
  percentDone: percent,
  activity: fc.constantFrom(undefined, undefined, 'a1'),
  corrects: fc.constantFrom(undefined, undefined, 'r0', 'r1'),
});

const portal = fc
  .record({
    startsOn: maybeDate,
    endsOn: maybeDate,
    actions: fc.array(action, { maxLength: 3 }),
    readings: fc.array(reading, { maxLength: 4 }),
  })
  .filter(({ startsOn = '1900', endsOn = '2200' }) => firstDay(startsOn) <= lastDay(endsOn))
  .map(({ startsOn, endsOn, actions, readings }) =>
    samplePortal({
      plans: [samplePlan('p', { asOf: '2020-01-28' })],
      commitments: [sampleCommitment('p/1', { ...present({ startsOn, endsOn }), actions })],
      readings: readings.map((facts, index) =>
        sampleReading(`r${String(index)}`, present(facts) as typeof facts & { activity: string }),
      ),
    }),
  );

test('on any commitment, whatever its dates, actions and readings', () => {
  fc.assert(fc.property(portal, expectSame), { numRuns: 2000 });
});
