import { expect, test } from 'vitest';
import { rowCounts } from '../../../src/domain/row-counts.ts';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReading,
  sampleReport,
} from './sample.ts';

const plan = samplePlan('2018-2020');
const step = { key: 'a1', order: 1, source: 's' };
const portal = samplePortal({
  plans: [plan],
  commitments: [
    sampleCommitment('2018-2020/1', { activities: [step, { ...step, key: 'a2' }] }),
    sampleCommitment('2018-2020/2', { activities: [step] }),
  ],
  meetings: [
    sampleMeeting('2020-01-28', {
      reports: [sampleReport('2018-2020/1'), sampleReport('2018-2020/2')],
    }),
    sampleMeeting('2020-02-28'),
  ],
});

test('every kind of record, table and row within records is counted, none too', () => {
  expect(rowCounts(portal)).toMatchObject({
    plans: 1,
    commitments: 2,
    activities: 3,
    meetings: 2,
    reports: 2,
    decisions: 0,
    readings: 0,
  });
  expect(Object.keys(rowCounts(portal))).toEqual(
    expect.arrayContaining(Object.keys(samplePortal({}))),
  );
});

test('readings are those of meetings and of the table together, as they are published', () => {
  const both = samplePortal({
    meetings: [sampleMeeting('2020-01-28', { reports: [sampleReport('2018-2020/1', 57)] })],
    readings: [sampleReading('r')],
  });
  expect(rowCounts(both).readings).toBe(2);
});

test('kinds stand in one order, whatever that of the portal', () => {
  const turned = Object.fromEntries(Object.entries(portal).reverse()) as typeof portal;
  expect(JSON.stringify(rowCounts(turned))).toBe(JSON.stringify(rowCounts(portal)));
});
