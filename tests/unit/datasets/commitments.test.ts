import { describe, expect, test } from 'vitest';
import { COMMITMENTS } from '../../../src/datasets/commitments.ts';
import { datasetCsv } from '../../../src/datasets/csv.ts';
import type { CommitmentRecord, Portal } from '../../../src/schema/portal.ts';
import { parseRows, type CsvRow } from '../../rfc4180.ts';
import {
  sampleCommitment,
  sampleInstitution,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReading,
  sampleReport,
} from '../domain/sample.ts';

const plan = samplePlan('p', { asOf: '2020-01-28' });

function rowsOf(portal: Partial<Portal>): readonly CsvRow[] {
  return parseRows(datasetCsv(COMMITMENTS, samplePortal({ plans: [plan], ...portal })));
}

/** The row of one commitment. */
function rowOf(facts: Partial<CommitmentRecord>, portal: Partial<Portal> = {}): CsvRow {
  const [row = {}] = rowsOf({ ...portal, commitments: [sampleCommitment('p/1', facts)] });
  return row;
}

test('commitments stand by plan and number, as numbers are counted', () => {
  const commitments = ['q/1', 'p/10', 'p/2'].map((id) => sampleCommitment(id));
  const plans = [samplePlan('q', { number: 2 }), samplePlan('p', { number: 1 })];
  expect(rowsOf({ plans, commitments }).map(({ id }) => id)).toEqual(['p/2', 'p/10', 'q/1']);
});

test('what was not reported has empty cells, and its dates all the same', () => {
  expect(rowOf({ startsOn: '2020-01-01', endsOn: '2020-12-31' })).toMatchObject({
    reading: '',
    percentDone: '',
    observedOn: '',
    ageInDays: '',
    timeliness: 'on-time',
    timelinessGroup: 'running-unreported',
    timelinessDeadline: '2020-12-31',
    timelinessDaysPast: '-338',
    percentElapsed: '7.7',
    pace: '',
    behind: '',
    ogpLevel: '',
    evidence: 'not-stated',
    reportMeeting: '',
    leadInstitutionLabel_fr: '',
  });
});

test('the figure is the newest that counts, and everything worked out rests on it', () => {
  const readings = [
    sampleReading('undated', { percentDone: 99 }),
    sampleReading('old', { observedOn: '2019-06', percentDone: 20 }),
    sampleReading('wrong', { observedOn: '2020-01-20', percentDone: 90 }),
    sampleReading('right', { observedOn: '2020-01-20', percentDone: 33.3, corrects: 'wrong' }),
  ];
  expect(rowOf({ startsOn: '2020-01-01', endsOn: '2020-01-30' }, { readings })).toMatchObject({
    reading: 'right',
    percentDone: '33.3',
    observedOn: '2020-01-20',
    ageInDays: '8',
    timeliness: 'due-soon',
    percentElapsed: '93.3',
    pace: '-60',
    behind: 'true',
    ogpLevel: 'limited',
  });
});

test('open actions give the days that timeliness looks at', () => {
  const step = { description: { fr: 'x' }, source: 's' };
  const actions = [
    { ...step, key: 'a', dueOn: '2019-01', status: 'done' as const, evidence: ['s'] },
    { ...step, key: 'b', dueOn: '2020-03' },
    { ...step, key: 'c', dueOn: '2019-10', status: 'ready' as const },
    { ...step, key: 'd', status: 'done' as const },
  ];
  expect(rowOf({ actions })).toMatchObject({
    firstOpenActionDueOn: '2019-10',
    nextOpenActionDueOn: '2020-03',
    actionsDone: '2',
    actionsProved: '1',
    evidence: 'partial',
  });
});

test('what timeliness would be by another source stands beside that source', () => {
  const otherValues = [{ field: 'endsOn', value: '2019-12', source: 'other' }];
  const readings = [sampleReading('r', { observedOn: '2020-01-01', percentDone: 50 })];
  expect(rowOf({ endsOn: '2020-12', otherValues }, { readings })).toMatchObject({
    timeliness: 'on-time',
    timelinessOtherwise: 'overdue',
    timelinessOtherwiseSources: 'other',
  });
});

test('what the committee wrote is that of the last meeting that reported', () => {
  const meetings = [
    sampleMeeting('2020-01-28', { reports: [sampleReport('p/2', 10)] }),
    sampleMeeting('2020-01-10', {
      reports: [
        {
          ...sampleReport('p/1', 50),
          qualifier: 'normal',
          platform: { state: 'partly', words: { fr: 'Non' } },
        },
      ],
    }),
    sampleMeeting('2019-01-10', { reports: [sampleReport('p/1', 5)] }),
    sampleMeeting('2020-01-20', { status: 'draft', reports: [sampleReport('p/1', 70)] }),
  ];
  expect(rowOf({}, { meetings })).toMatchObject({
    percentDone: '50',
    reportMeeting: '2020-01-10-implementation',
    reportQualifier: 'normal',
    reportWords_fr: 'x',
    reportWords_ar: '',
    platformState: 'partly',
    platformWords_fr: 'Non',
  });
});

describe('the texts that are ours', () => {
  const title = { fr: 'Titre', ar: 'عنوان' };

  test.each([
    ['a title of all languages, as far as it is there', ['title'], 'title_fr | title_ar'],
    ['one language', ['title.ar'], 'title_ar'],
    ['every text of the row', ['title', 'summary'], 'title_fr | title_ar | summary_fr'],
    ['no text that the row lacks', ['activities.a1.title', 'problem.ar'], ''],
  ])('are named by their columns: %s', (_, unofficial, expected) => {
    expect(rowOf({ title, unofficial }).unofficial).toBe(expected);
  });

  test('are those of the institution and of the minutes too', () => {
    const institutions = [{ ...sampleInstitution('i'), unofficial: ['fr'] }];
    const report = { ...sampleReport('p/1'), words: { fr: 'mots', en: 'words' } };
    const meetings = [
      sampleMeeting('2020-01-10', {
        reports: [sampleReport('p/2'), report],
        unofficial: ['reports.1.words.en', 'reports.0.words.fr', 'reports.*.platform'],
      }),
    ];
    const row = rowOf({ leadInstitution: 'i' }, { institutions, meetings });
    expect(row).toMatchObject({ leadInstitution: 'i', leadInstitutionLabel_fr: 'i' });
    expect(row.unofficial).toBe('leadInstitutionLabel_fr | reportWords_en');
  });
});
