import { describe, expect, test } from 'vitest';
import { sampleCommitment, sampleMeeting, sampleReading, sampleReport } from '../sample.ts';
import { problemsOf, samplePoint } from './samples.ts';

const file = '2020-01-28-implementation.yaml';

describe('duplicate-report', () => {
  test('finds a commitment that a meeting reports twice, and an activity that a report gives twice', () => {
    const activityProgress = [
      { activity: 'a1', percentDone: 10 },
      { activity: 'a1', percentDone: 20 },
    ];
    const reports = [
      sampleReport('p/1', 57),
      { ...sampleReport('p/2'), activityProgress },
      sampleReport('p/1', 60),
    ];
    const meetings = [sampleMeeting('2020-01-28', { reports })];
    const problem = { record: file, rule: 'duplicate-report', severity: 'error' };
    expect(problemsOf('duplicate-report', { meetings })).toEqual([
      {
        ...problem,
        path: ['reports', 1, 'activityProgress', 1, 'activity'],
        found: 'a1',
        params: { first: `${file} reports[1].activityProgress[0].activity` },
      },
      {
        ...problem,
        path: ['reports', 2, 'commitment'],
        found: 'p/1',
        params: { first: `${file} reports[0].commitment` },
      },
    ]);
    expect(problemsOf('duplicate-reading', { meetings })).toEqual([]);
    expect(problemsOf('duplicate-id', { meetings })).toEqual([]);
  });

  test('lets every meeting report every commitment once', () => {
    const reports = [sampleReport('p/1', 57), sampleReport('p/2', 60)];
    const meetings = [
      sampleMeeting('2020-01-28', { reports }),
      sampleMeeting('2020-07-28', { reports }),
    ];
    expect(problemsOf('duplicate-report', { meetings })).toEqual([]);
  });
});

describe('commitment-of-another-plan', () => {
  const problem = { rule: 'commitment-of-another-plan', severity: 'error' };

  function parts(commitment: string) {
    return {
      meetings: [
        sampleMeeting('2020-01-28', {
          plans: ['p', 'q'],
          attendance: [{ present: true, commitments: ['p/1', commitment] }],
          reports: [sampleReport(commitment)],
          decisions: [
            { number: 1, text: { fr: 'x' }, commitments: 'all' },
            { number: 2, text: { fr: 'x' }, commitments: [commitment] },
          ],
        }),
      ],
      readings: [sampleReading('r', { commitment: 'p/1' })],
    };
  }

  test('finds a commitment that belongs to none of the meeting’s plans', () => {
    const found = { ...problem, record: file, found: 'pq/4', params: { plans: ['p', 'q'] } };
    expect(problemsOf('commitment-of-another-plan', parts('pq/4'))).toEqual([
      { ...found, path: ['attendance', 0, 'commitments', 1] },
      { ...found, path: ['reports', 0, 'commitment'] },
      { ...found, path: ['decisions', 1, 'commitments', 0] },
    ]);
  });

  test('finds a row whose commitment belongs to another plan', () => {
    const readings = [sampleReading('r', { commitment: 'q/1', line: 8 })];
    expect(problemsOf('commitment-of-another-plan', { readings })).toEqual([
      {
        ...problem,
        record: 'data/progress.csv',
        path: [8, 'commitment'],
        found: 'q/1',
        params: { plans: ['p'] },
      },
    ]);
  });

  test('is content with commitments of the plans that are named', () => {
    expect(problemsOf('commitment-of-another-plan', parts('q/4'))).toEqual([]);
  });
});

describe('decision-due-twice', () => {
  const dueAt = { committee: 'implementation', meeting: 'next' as const };

  test('finds a decision that is due on a day and at a meeting', () => {
    const decisions = [{ number: 1, text: { fr: 'x' }, dueOn: '2020-02', dueAt }];
    const meetings = [sampleMeeting('2020-01-28', { decisions })];
    expect(problemsOf('decision-due-twice', { meetings })).toEqual([
      {
        record: file,
        path: ['decisions', 0, 'dueAt'],
        rule: 'decision-due-twice',
        severity: 'error',
        found: 'implementation',
        params: { dueOn: '2020-02' },
      },
    ]);
  });

  test('is content with either', () => {
    const decisions = [
      { number: 1, text: { fr: 'x' }, dueOn: '2020-02' },
      { number: 2, text: { fr: 'x' }, dueAt },
    ];
    const meetings = [sampleMeeting('2020-01-28', { decisions })];
    expect(problemsOf('decision-due-twice', { meetings })).toEqual([]);
  });
});

describe('unknown-point', () => {
  const meetings = [
    sampleMeeting('2020-01-28', {
      reports: [
        { ...sampleReport('p/1'), points: [samplePoint('late')] },
        { ...sampleReport('p/2'), points: [samplePoint('other')] },
      ],
    }),
  ];

  function blockedBy(from: string) {
    const blocker = {
      key: 'b',
      reason: 'legal',
      description: { fr: 'x' },
      raisedOn: '2020-01-28',
      from,
      source: 's',
    };
    return { commitments: [sampleCommitment('p/1', { blockers: [blocker] })], meetings };
  }

  test.each([
    ['is another commitment’s', '2020-01-28-implementation#other', ['late']],
    ['is not there', '2020-01-28-implementation#lat', ['late']],
    ['is not named', '2020-01-28-implementation', ['late']],
    ['is of a meeting that is not there', '2020-01-29-implementation#late', []],
  ])('finds a blocking point whose committee point %s', (_, from, points) => {
    expect(problemsOf('unknown-point', blockedBy(from))).toEqual([
      {
        record: 'p/1.yaml',
        path: ['blockers', 0, 'from'],
        rule: 'unknown-point',
        severity: 'error',
        found: from,
        params: {
          commitment: 'p/1',
          known: points.map((point) => `2020-01-28-implementation#${point}`),
        },
      },
    ]);
  });

  test('is content with a point on record, and silent about a meeting that could not be read', () => {
    expect(problemsOf('unknown-point', blockedBy('2020-01-28-implementation#late'))).toEqual([]);
    expect(problemsOf('unknown-point', blockedBy('m#late'), ['meeting:m'])).toEqual([]);
  });
});

describe('unfinished-meeting', () => {
  const reports = [{ ...sampleReport('p/1'), words: { fr: '???', en: 'said' } }];

  test('finds what is still to be filled in of a meeting that is published', () => {
    const meetings = [sampleMeeting('2020-01-28', { reports })];
    expect(problemsOf('unfinished-meeting', { meetings })).toEqual([
      {
        record: file,
        path: ['reports', 0, 'words', 'fr'],
        rule: 'unfinished-meeting',
        severity: 'error',
        found: '???',
      },
    ]);
  });

  test('is content with a draft, and with a question of the minutes', () => {
    const meetings = [
      sampleMeeting('2020-01-28', { status: 'draft', reports }),
      sampleMeeting('2020-01-29', { title: { fr: 'Quand ???' } }),
    ];
    expect(problemsOf('unfinished-meeting', { meetings })).toEqual([]);
  });
});

describe('closed-in-draft', () => {
  const meetings = (status: 'draft' | 'validated') => [
    sampleMeeting('2020-01-28', {
      id: 'first',
      decisions: [{ number: 1, text: { fr: 'x' }, status: 'closed' as const, closedIn: 'second' }],
      reports: [
        {
          ...sampleReport('p/1'),
          points: [{ key: 'a', text: { fr: 'x' }, closedIn: 'second' }],
        },
      ],
    }),
    sampleMeeting('2020-02-28', { id: 'second', status }),
  ];

  test('finds what is said to be closed at a meeting that nobody can read of', () => {
    const problems = problemsOf('closed-in-draft', { meetings: meetings('draft') });
    expect(problems.map(({ path, found }) => [path.join('.'), found])).toEqual([
      ['decisions.0.closedIn', 'second'],
      ['reports.0.points.0.closedIn', 'second'],
    ]);
  });

  test('is content once it is validated', () => {
    expect(problemsOf('closed-in-draft', { meetings: meetings('validated') })).toEqual([]);
  });
});
