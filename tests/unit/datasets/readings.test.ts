import { expect, test } from 'vitest';
import { datasetCsv } from '../../../src/datasets/csv.ts';
import { READINGS } from '../../../src/datasets/readings.ts';
import type { Portal } from '../../../src/schema/portal.ts';
import { parseRows, type CsvRow } from '../../rfc4180.ts';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReading,
  sampleReport,
} from '../domain/sample.ts';

function rowsOf(parts: Partial<Portal>): readonly CsvRow[] {
  const portal = samplePortal({
    plans: [samplePlan('p')],
    commitments: [sampleCommitment('p/1'), sampleCommitment('p/2')],
    ...parts,
  });
  return parseRows(datasetCsv(READINGS, portal));
}

test('readings of meetings and of the table stand together; drafts of meetings do not', () => {
  const meetings = [
    sampleMeeting('2020-01-28', {
      reports: [
        {
          ...sampleReport('p/1', 57),
          qualifier: 'normal',
          activityProgress: [{ activity: 'a1', percentDone: 40.5 }],
        },
      ],
    }),
    sampleMeeting('2020-02-28', { status: 'draft', reports: [sampleReport('p/1', 70)] }),
  ];
  const readings = [
    sampleReading('r', { observedOn: '2019-12', note: { fr: 'baisse' }, source: 'press' }),
  ];
  expect(rowsOf({ meetings, readings })).toMatchObject([
    {
      id: 'r',
      observedOn: '2019-12',
      source: 'press',
      meeting: '',
      qualifier: '',
      note_fr: 'baisse',
      note_ar: '',
      recordedOn: '2021-01-01',
    },
    {
      id: '2020-01-28-implementation/1',
      commitment: 'p/1',
      activity: '',
      percentDone: '57',
      source: 'minutes-2020-01-28',
      meeting: '2020-01-28-implementation',
      qualifier: 'normal',
      recordedOn: '',
    },
    {
      id: '2020-01-28-implementation/1/a1',
      activity: 'a1',
      percentDone: '40.5',
      qualifier: '',
    },
  ]);
});

test('a commitment stands before its activities, older figures before newer ones, and undated ones last', () => {
  const readings = [
    sampleReading('other', { commitment: 'p/2' }),
    sampleReading('undated'),
    sampleReading('part', { activity: 'a1', observedOn: '2018' }),
    sampleReading('end-of-year', { observedOn: '2019' }),
    sampleReading('june', { observedOn: '2019-06-30' }),
  ];
  expect(rowsOf({ readings }).map(({ id }) => id)).toEqual([
    'june',
    'end-of-year',
    'undated',
    'part',
    'other',
  ]);
});

test('a figure counts when it has a day and nothing corrects it', () => {
  const readings = [
    sampleReading('wrong', { observedOn: '2019-06' }),
    sampleReading('right', { observedOn: '2019-07', corrects: 'wrong' }),
    sampleReading('undated'),
  ];
  expect(
    rowsOf({ readings }).map(({ id, counts, corrects, correctedBy }) => [
      id,
      counts,
      corrects,
      correctedBy,
    ]),
  ).toEqual([
    ['wrong', 'false', '', 'right'],
    ['right', 'true', 'wrong', ''],
    ['undated', 'false', '', ''],
  ]);
});
