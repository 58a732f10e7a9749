import { expect, test } from 'vitest';
import { recordFiles } from '../../../src/datasets/record-json.ts';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReading,
  sampleReport,
} from '../domain/sample.ts';

const portal = samplePortal({
  plans: [samplePlan('p', { asOf: '2020-12-31' })],
  commitments: [
    sampleCommitment('p/1', { activities: [{ key: 'a1', order: 1, source: 's' }] }),
    sampleCommitment('p/2'),
  ],
  meetings: [
    sampleMeeting('2020-01-28', { reports: [sampleReport('p/1', 57)] }),
    sampleMeeting('2020-02-28', { status: 'draft' }),
  ],
  readings: [sampleReading('r')],
});
const files = recordFiles(portal);

function fileOf(dataset: string, id: string) {
  const file = files.find((one) => one.dataset === dataset && one.id === id);
  if (!file) throw new Error(`no file of ${id}`);
  return file.content;
}

test('every published record has a file, and nothing else has one', () => {
  expect(files.map(({ dataset, id }) => `${dataset} ${id}`)).toEqual([
    'plans p',
    'commitments p/1',
    'commitments p/2',
    'meetings 2020-01-28-implementation',
  ]);
});

test('a commitment has with it what stands in it and what others say of it', () => {
  const content = fileOf('commitments', 'p/1');
  expect(Object.keys(content)).toEqual(['record', 'activities', 'readings', 'reports']);
  expect(content).toMatchObject({
    record: { id: 'p/1', percentDone: 57 },
    activities: [{ commitment: 'p/1', key: 'a1' }],
    readings: [{ id: '2020-01-28-implementation/1' }, { id: 'r' }],
    reports: [{ meeting: '2020-01-28-implementation', percentDone: 57 }],
  });
  expect(Object.keys(fileOf('commitments', 'p/2'))).toEqual(['record']);
});

test('a meeting has with it what stands in it, and a plan not all its commitments', () => {
  expect(Object.keys(fileOf('meetings', '2020-01-28-implementation'))).toEqual([
    'record',
    'reports',
  ]);
  expect(Object.keys(fileOf('plans', 'p'))).toEqual(['record']);
});
