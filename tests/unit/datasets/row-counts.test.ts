import { expect, test } from 'vitest';
import { DATASETS } from '../../../src/datasets/datasets.ts';
import { rowCounts } from '../../../src/datasets/row-counts.ts';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReading,
  sampleReport,
} from '../domain/sample.ts';

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
    sampleMeeting('2020-03-28', { status: 'draft' }),
  ],
});

test('every dataset is counted, an empty one too, and what is not published is not', () => {
  expect(rowCounts(portal)).toMatchObject({
    plans: 1,
    commitments: 2,
    activities: 3,
    meetings: 2,
    reports: 2,
    decisions: 0,
    readings: 0,
  });
  expect(Object.keys(rowCounts(portal))).toEqual(DATASETS.map(({ name }) => name));
});

test('readings are those of meetings and of the table together, as they are published', () => {
  const both = samplePortal({
    meetings: [sampleMeeting('2020-01-28', { reports: [sampleReport('2018-2020/1', 57)] })],
    plans: [plan],
    commitments: [sampleCommitment('2018-2020/1')],
    readings: [sampleReading('r', { commitment: '2018-2020/1' })],
  });
  expect(rowCounts(both).readings).toBe(2);
});
