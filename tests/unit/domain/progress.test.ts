import { named } from '../../../src/domain/naming.ts';
import { expect, test } from 'vitest';
import {
  countAtHundred,
  countUnreported,
  meanOf,
  meanOfPlan,
  meanProgress,
  progressOf,
  referenceDayOf,
  rollUp,
  workedMean,
} from '../../../src/domain/progress.ts';
import { sampleCommitment, samplePlan, samplePortal, sampleReading } from './sample.ts';

test('the mean leaves out what was not reported and says over how many it is', () => {
  expect(meanProgress([57, 100, undefined, 59])).toEqual({
    percentDone: 72,
    reported: 3,
    total: 4,
  });
});

test('the mean counts a reported zero', () => {
  expect(meanProgress([0, 50])).toEqual({ percentDone: 25, reported: 2, total: 2 });
});

test('a mean over nothing reported has no figure', () => {
  expect(meanProgress([undefined, undefined])).toEqual({ reported: 0, total: 2 });
});

test('leaves out an unreported part and says how much it speaks for', () => {
  expect(
    rollUp([
      { percentDone: 80, weight: 1 },
      { percentDone: undefined, weight: 1 },
    ]),
  ).toEqual({ percentDone: 80, percentReported: 50 });
});

test('weighs the parts that were reported', () => {
  expect(
    rollUp([
      { percentDone: 100, weight: 3 },
      { percentDone: 0, weight: 1 },
    ]),
  ).toEqual({ percentDone: 75, percentReported: 100 });
});

test('has no progress where no part was reported', () => {
  expect(rollUp([{ percentDone: undefined, weight: 1 }])).toEqual({ percentReported: 0 });
});

test('refuses weights that add up to zero', () => {
  expect(() => rollUp([{ percentDone: 5, weight: 0 }])).toThrow(
    new RangeError('the weights add up to zero'),
  );
});

test('each commitment stands on the reference day of its own plan', () => {
  const portal = samplePortal({
    plans: [samplePlan('p', { asOf: '2020-06-30' }), samplePlan('q', { asOf: '2024-06-30' })],
    commitments: [sampleCommitment('p/1'), sampleCommitment('q/1'), sampleCommitment('q/2')],
    readings: [
      sampleReading('early', { observedOn: '2020-06-01', percentDone: 40 }),
      sampleReading('late', { observedOn: '2021-06-01', percentDone: 90 }),
      sampleReading('q', {
        plan: 'q',
        commitment: 'q/1',
        observedOn: '2024-01-01',
        percentDone: 20,
      }),
    ],
  });
  const rows = progressOf(portal, portal.commitments);
  expect(rows.map(({ commitment, reading }) => [commitment.id, reading?.percentDone])).toEqual([
    ['p/1', 40],
    ['q/1', 20],
    ['q/2', undefined],
  ]);
  expect(meanOf(rows)).toEqual({ percentDone: 30, reported: 2, total: 3 });
  expect(referenceDayOf(portal, 'q')).toBe('2024-06-30');
  expect(() => referenceDayOf(portal, 'r')).toThrow(new RangeError('no plan r'));
});

test('a worked mean shows its figures, and what counting silence as zero would give', () => {
  const reading = sampleReading('r', { observedOn: '2020-01-01', percentDone: 100 });
  const rows = [
    {
      commitment: named(sampleCommitment('p/1')),
      reading: { ...reading, observedOn: '2020-01-01' },
    },
    {
      commitment: named(sampleCommitment('p/2')),
      reading: { ...reading, observedOn: '2020-01-01', percentDone: 50 },
    },
    { commitment: named(sampleCommitment('p/3')) },
  ];
  expect(workedMean(rows)).toEqual({
    figures: [100, 50],
    sum: 150,
    mean: { percentDone: 75, reported: 2, total: 3 },
    wrongPercent: 50,
  });
  expect(countAtHundred(rows)).toBe(1);
  expect(countUnreported(rows)).toBe(1);
});

test('the mean of a plan is over as many commitments as its sources count', () => {
  const plan = samplePlan('p', { commitmentsStated: 22 });
  const portal = samplePortal({
    plans: [plan],
    commitments: [sampleCommitment('p/1')],
    readings: [sampleReading('r', { observedOn: '2020-01-01', percentDone: 57 })],
  });
  expect(meanOfPlan(portal, plan, progressOf(portal, portal.commitments))).toEqual({
    percentDone: 57,
    reported: 1,
    total: 22,
  });
});
