import { expect, test } from 'vitest';
import { recordContent, RECORD_KINDS } from '../../../src/datasets/record-json.ts';
import { publishedRecords } from '../../../src/datasets/homes.ts';
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

function fileOf(dataset: string, id: string) {
  const kind = RECORD_KINDS.find((one) => one.dataset.name === dataset);
  if (!kind) throw new Error(`no records are called ${dataset}`);
  return recordContent(portal, kind, id);
}

test('what is not published has no file', () => {
  expect(() => fileOf('meetings', '2020-02-28-implementation')).toThrow(
    'no record is called 2020-02-28-implementation',
  );
});

test('what stands in a record is found as among the rows of all records', () => {
  for (const { record, own, parts } of RECORD_KINDS) {
    for (const { id } of publishedRecords(portal, record)) {
      for (const part of [own, ...parts]) {
        const at = part.dataset.columns.findIndex(({ name }) => name === part.column);
        const all = part.dataset.rows(portal).filter((row) => row[at] === id);
        expect([part.dataset.name, part.rows(portal, id)]).toEqual([part.dataset.name, all]);
      }
    }
  }
});

test('a commitment has with it what stands in it and what others say of it', () => {
  const content = fileOf('commitments', 'p/1');
  expect(Object.keys(content)).toEqual(['record', 'activities', 'readings', 'reports', 'gaps']);
  expect(content).toMatchObject({
    record: { id: 'p/1', percentDone: 57 },
    activities: [{ commitment: 'p/1', key: 'a1' }],
    readings: [{ id: '2020-01-28-implementation/1' }, { id: 'r' }],
    reports: [{ meeting: '2020-01-28-implementation', percentDone: 57 }],
  });
  expect(Object.keys(fileOf('commitments', 'p/2'))).toEqual(['record', 'gaps']);
});

test('a meeting has with it what stands in it, and a plan not all its commitments', () => {
  expect(Object.keys(fileOf('meetings', '2020-01-28-implementation'))).toEqual([
    'record',
    'reports',
  ]);
  expect(Object.keys(fileOf('plans', 'p'))).toEqual(['record']);
});
