import { describe, expect, test } from 'vitest';
import { sampleCommitment, sampleMeeting, sampleReading, sampleReport } from '../sample.ts';
import { problemsOf, sampleAction, sampleActivity, samplePoint } from './samples.ts';

const file = '2020-01-28-implementation.yaml';

describe('unknown-activity', () => {
  const commitments = [
    sampleCommitment('p/1', {
      activities: [sampleActivity('a1'), sampleActivity('guide', { order: 2 })],
    }),
  ];

  function parts(key: string) {
    const report = {
      ...sampleReport('p/1'),
      activityProgress: [{ activity: key, percentDone: 10 }],
      platform: {
        state: 'partly' as const,
        toUpdate: [{ activity: key, fields: ['dates' as const] }],
      },
      points: [{ ...samplePoint('late'), activities: ['a1', key] }],
    };
    return {
      commitments,
      meetings: [sampleMeeting('2020-01-28', { reports: [report] })],
      readings: [sampleReading('r', { activity: key, line: 4 })],
    };
  }

  test('finds a key that no activity of the commitment has, wherever it is named', () => {
    const problem = {
      rule: 'unknown-activity',
      severity: 'error',
      found: 'guid',
      params: { commitment: 'p/1', keys: ['a1', 'guide'], nearest: 'guide' },
    };
    expect(problemsOf('unknown-activity', parts('guid'))).toEqual([
      { ...problem, record: file, path: ['reports', 0, 'activityProgress', 0, 'activity'] },
      { ...problem, record: file, path: ['reports', 0, 'platform', 'toUpdate', 0, 'activity'] },
      { ...problem, record: file, path: ['reports', 0, 'points', 0, 'activities', 1] },
      { ...problem, record: 'data/progress.csv', path: [4, 'activity'] },
    ]);
  });

  test('is content with the keys of the commitment, and asks nothing of one that is not there', () => {
    expect(problemsOf('unknown-activity', parts('guide'))).toEqual([]);
    expect(problemsOf('unknown-activity', { ...parts('guid'), commitments: [] })).toEqual([]);
  });
});

describe('complete-with-open-action', () => {
  const commitments = [
    sampleCommitment('p/1', {
      actions: [sampleAction('map', { status: 'done' }), sampleAction('law')],
      activities: [
        sampleActivity('a1', { actions: [sampleAction('guide', { status: 'ready' })] }),
        sampleActivity('a2', {
          order: 2,
          actions: [sampleAction('site', { status: 'cancelled' })],
        }),
      ],
    }),
  ];
  const problem = {
    record: 'p/1.yaml',
    path: ['activities', 0, 'actions', 0, 'status'],
    rule: 'complete-with-open-action',
    severity: 'warning',
    found: 'ready',
  };

  test('warns of an open action of a commitment at 100 %', () => {
    const meetings = [sampleMeeting('2020-01-28', { reports: [sampleReport('p/1', 100)] })];
    const reading = '2020-01-28-implementation/1';
    expect(problemsOf('complete-with-open-action', { commitments, meetings })).toEqual([
      { ...problem, params: { key: 'guide', reading, observedOn: '2020-01-28' } },
    ]);
  });

  test('warns of an open action of an activity at 100 %', () => {
    const readings = [
      sampleReading('r', { activity: 'a1', percentDone: 100, observedOn: '2020-03' }),
    ];
    expect(problemsOf('complete-with-open-action', { commitments, readings })).toEqual([
      { ...problem, params: { key: 'guide', reading: 'r', observedOn: '2020-03' } },
    ]);
  });

  test.each([
    ['the reading is below 100 %', [{ percentDone: 99, observedOn: '2020-03' }]],
    ['the reading has no date', [{ percentDone: 100 }]],
    [
      'a newer reading is lower',
      [
        { percentDone: 100, observedOn: '2020-03' },
        { percentDone: 90, observedOn: '2020-04' },
      ],
    ],
    [
      'only another activity is complete',
      [{ activity: 'a2', percentDone: 100, observedOn: '2020' }],
    ],
  ])('says nothing when %s', (_, rows) => {
    const readings = rows.map((row, index) => sampleReading(`r${String(index)}`, row));
    expect(problemsOf('complete-with-open-action', { commitments, readings })).toEqual([]);
  });
});

describe('mixed-weights', () => {
  const weigh = (...weights: readonly (number | undefined)[]) => ({
    commitments: [
      sampleCommitment('p/1', {
        activities: weights.map((weight, index) =>
          sampleActivity(`a${String(index + 1)}`, {
            order: index + 1,
            ...(weight === undefined ? {} : { weight }),
          }),
        ),
      }),
    ],
  });

  test('finds an activity without weight beside one that has one', () => {
    expect(problemsOf('mixed-weights', weigh(2, undefined, 1))).toEqual([
      {
        record: 'p/1.yaml',
        path: ['activities', 1, 'weight'],
        rule: 'mixed-weights',
        severity: 'error',
        params: { key: 'a2' },
      },
    ]);
  });

  test('is content with weights on all activities or on none', () => {
    expect(problemsOf('mixed-weights', weigh(2, 1))).toEqual([]);
    expect(problemsOf('mixed-weights', weigh(undefined, undefined))).toEqual([]);
  });
});
