import { describe, expect, test } from 'vitest';
import {
  sampleCommitment,
  sampleInstitution,
  sampleMeeting,
  samplePlan,
  sampleReading,
  sampleReport,
  sampleSource,
} from '../sample.ts';
import { problemsOf } from './samples.ts';

const sources = [sampleSource('s')];
const plans = [samplePlan('p')];
const eighteen = Array.from({ length: 18 }, (_, index) =>
  sampleCommitment(`p/${String(index + 1)}`),
);

describe('unknown-commitment', () => {
  const meeting = sampleMeeting('2020-01-28', {
    sources: ['s'],
    reports: [sampleReport('p/4', 57), sampleReport('p/19', 10)],
  });
  const parts = { plans, sources, commitments: eighteen, meetings: [meeting] };

  test('names the commitment that is not there, the numbers the plan has and the nearest one', () => {
    expect(problemsOf('unknown-commitment', parts)).toEqual([
      {
        record: '2020-01-28-implementation.yaml',
        path: ['reports', 1, 'commitment'],
        rule: 'unknown-commitment',
        severity: 'error',
        found: 'p/19',
        params: {
          kind: 'commitment',
          id: 'p/19',
          nearest: 'p/18',
          plan: 'p',
          first: 1,
          last: 18,
        },
      },
    ]);
  });

  test('gives no range for a plan without commitments', () => {
    const readings = [sampleReading('r', { commitment: 'abcdefgh/1', line: 7 })];
    expect(problemsOf('unknown-commitment', { plans, sources, readings })).toEqual([
      {
        record: 'data/progress.csv',
        path: [7, 'commitment'],
        rule: 'unknown-commitment',
        severity: 'error',
        found: 'abcdefgh/1',
        params: { kind: 'commitment', id: 'abcdefgh/1', plan: 'abcdefgh' },
      },
    ]);
  });

  test('is content with commitments on record', () => {
    const good = sampleMeeting('2020-01-28', { reports: [sampleReport('p/18')] });
    expect(
      problemsOf('unknown-commitment', { plans, commitments: eighteen, meetings: [good] }),
    ).toEqual([]);
  });

  test('does not report a commitment a second time that could not be read', () => {
    expect(problemsOf('unknown-commitment', parts, ['commitment:p/19'])).toEqual([]);
  });
});

describe('unknown-reference', () => {
  test('finds references in every part of a record and in tables', () => {
    const commitment = sampleCommitment('p/1', {
      leadInstitution: 'ministri',
      partners: [{ institution: 'absent-entirely' }, { text: { fr: 'Association' } }],
      activities: [
        { key: 'a1', order: 1, source: 's', forecasts: [{ endsOn: '2020', source: 't' }] },
      ],
    });
    const parts = {
      plans,
      sources,
      commitments: [commitment],
      institutions: [sampleInstitution('ministry')],
      readings: [sampleReading('r', { plan: 'q', line: 3 })],
    };
    const common = { rule: 'unknown-reference', severity: 'error' };
    expect(problemsOf('unknown-reference', parts)).toEqual([
      {
        ...common,
        record: 'p/1.yaml',
        path: ['leadInstitution'],
        found: 'ministri',
        params: { kind: 'institution', id: 'ministri', nearest: 'ministry' },
      },
      {
        ...common,
        record: 'p/1.yaml',
        path: ['partners', 0, 'institution'],
        found: 'absent-entirely',
        params: { kind: 'institution', id: 'absent-entirely' },
      },
      {
        ...common,
        record: 'p/1.yaml',
        path: ['activities', 0, 'forecasts', 0, 'source'],
        found: 't',
        params: { kind: 'source', id: 't', nearest: 's' },
      },
      {
        ...common,
        record: 'data/progress.csv',
        path: [3, 'plan'],
        found: 'q',
        params: { kind: 'plan', id: 'q', nearest: 'p' },
      },
    ]);
  });

  const meeting = sampleMeeting('2020-01-28', {
    committee: 'implementation',
    sources: ['s'],
    reports: [sampleReport('p/1', 57)],
  });
  const committees = [
    { id: 'implementation', name: { fr: 'x' }, kind: 'implementation' as const, line: 2 },
  ];
  const commitments = [sampleCommitment('p/1')];

  test('takes a meeting for a source and its report for a reading', () => {
    const readings = [
      sampleReading('r', {
        source: '2020-01-28-implementation',
        corrects: '2020-01-28-implementation/1',
      }),
    ];
    const parts = { plans, sources, commitments, committees, meetings: [meeting], readings };
    expect(problemsOf('unknown-reference', parts)).toEqual([]);
  });

  test('does not report what could not be read: a row, a whole table, a meeting as source or in a reading', () => {
    const readings = [sampleReading('r', { source: 'm', corrects: 'm/1' })];
    const parts = { plans, sources, commitments, readings };
    expect(problemsOf('unknown-reference', parts)).toHaveLength(2);
    expect(problemsOf('unknown-reference', parts, ['meeting:m'])).toEqual([]);
    expect(problemsOf('unknown-reference', parts, ['source:*', 'reading:m/1'])).toEqual([]);
  });
});
