import { describe, expect, test } from 'vitest';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  sampleReading,
  sampleReport,
  sampleSource,
} from '../sample.ts';
import {
  problemsOf,
  sampleAction,
  sampleActivity,
  samplePoint,
  samplePost,
  sampleProcess,
  sampleRedirect,
  sampleStage,
  sampleTopic,
} from './samples.ts';

describe('duplicate-id', () => {
  const error = { rule: 'duplicate-id', severity: 'error' };

  test('finds two records, two rows, and a source that has the id of a meeting', () => {
    const parts = {
      plans: [samplePlan('p'), samplePlan('p', { file: 'other.yaml' })],
      meetings: [sampleMeeting('2020-01-28')],
      sources: [
        sampleSource('s'),
        sampleSource('s', { line: 3 }),
        sampleSource('2020-01-28-implementation', { line: 4 }),
      ],
    };
    expect(problemsOf('duplicate-id', parts)).toEqual([
      { ...error, record: 'other.yaml', path: [], found: 'p', params: { first: 'p.yaml' } },
      {
        ...error,
        record: 'data/sources.csv',
        path: [3, 'id'],
        found: 's',
        params: { first: 'data/sources.csv:2 id' },
      },
      {
        ...error,
        record: 'data/sources.csv',
        path: [4, 'id'],
        found: '2020-01-28-implementation',
        params: { first: '2020-01-28-implementation.yaml' },
      },
    ]);
  });

  test('finds a reading of the table that has the id of a reading of a meeting', () => {
    const parts = {
      meetings: [sampleMeeting('2020-01-28', { reports: [sampleReport('p/4', 57)] })],
      readings: [sampleReading('2020-01-28-implementation/4', { commitment: 'p/4', line: 9 })],
    };
    expect(problemsOf('duplicate-id', parts)).toEqual([
      {
        ...error,
        record: 'data/progress.csv',
        path: [9],
        found: '2020-01-28-implementation/4',
        params: { first: '2020-01-28-implementation.yaml reports[0]' },
      },
    ]);
  });

  test('lets ids of different kinds be the same', () => {
    const parts = {
      plans: [samplePlan('2020')],
      sources: [sampleSource('2020')],
      meetings: [sampleMeeting('2020-01-28', { reports: [sampleReport('p/4', 57)] })],
      readings: [sampleReading('r1'), sampleReading('r2')],
    };
    expect(problemsOf('duplicate-id', parts)).toEqual([]);
  });
});

describe('duplicate-row', () => {
  const rate = {
    plan: 'p',
    scope: 'axis' as const,
    axis: { fr: 'Intégrité', en: 'Integrity' },
    percentDone: 84,
    saidBy: { fr: 'OGP' },
    source: ['s'],
    line: 2,
  };

  test('finds two rows with one key, a text counting in the default language', () => {
    const again = { ...rate, axis: { fr: 'Intégrité', en: 'Probity' }, line: 5 };
    expect(problemsOf('duplicate-row', { publishedRates: [rate, again] })).toEqual([
      {
        record: 'data/published-rates.csv',
        path: [5],
        rule: 'duplicate-row',
        severity: 'error',
        found: 'p | axis | Intégrité | 84 | ',
        params: {
          first: 'data/published-rates.csv:2',
          columns: ['plan', 'scope', 'axis', 'percentDone', 'observedOn'],
        },
      },
    ]);
  });

  test('finds an address that is redirected twice', () => {
    const redirects = [sampleRedirect('/a/', '/b/', 2), sampleRedirect('/a/', '/c/', 3)];
    expect(problemsOf('duplicate-row', { redirects })).toEqual([
      {
        record: 'data/redirects.csv',
        path: [3],
        rule: 'duplicate-row',
        severity: 'error',
        found: '/a/',
        params: { first: 'data/redirects.csv:2', columns: ['from'] },
      },
    ]);
  });

  test('lets rows differ in one column, and ledgers hold the same thing twice', () => {
    const submission = {
      edition: '2020',
      receivedOn: '2020-05-01',
      channel: 'message' as const,
      outcome: 'received' as const,
      line: 2,
    };
    const parts = {
      publishedRates: [rate, { ...rate, observedOn: '2020', line: 3 }],
      submissions: [submission, { ...submission, line: 3 }],
    };
    expect(problemsOf('duplicate-row', parts)).toEqual([]);
  });
});

describe('duplicate-key', () => {
  const error = { rule: 'duplicate-key', severity: 'error' };

  test('finds a key twice in a commitment, also between its file and a point of a meeting', () => {
    const commitment = sampleCommitment('p/1', {
      activities: [sampleActivity('a1', { actions: [sampleAction('guide')] })],
      communications: [
        { key: 'guide', title: { fr: 'x' }, status: 'planned', source: 's' },
        { key: 'day', title: { fr: 'x' }, status: 'planned', source: 's' },
      ],
    });
    const meeting = sampleMeeting('2020-01-28', {
      reports: [{ ...sampleReport('p/1'), points: [samplePoint('late'), samplePoint('day')] }],
    });
    expect(problemsOf('duplicate-key', { commitments: [commitment], meetings: [meeting] })).toEqual(
      [
        {
          ...error,
          record: 'p/1.yaml',
          path: ['communications', 0, 'key'],
          found: 'guide',
          params: { first: 'p/1.yaml activities[0].actions[0].key' },
        },
        {
          ...error,
          record: '2020-01-28-implementation.yaml',
          path: ['reports', 0, 'points', 1, 'key'],
          found: 'day',
          params: { first: 'p/1.yaml communications[1].key' },
        },
      ],
    );
  });

  test('finds a point that a second meeting raises under the same key', () => {
    const report = { ...sampleReport('p/1'), points: [samplePoint('late')] };
    const meetings = [
      sampleMeeting('2020-01-28', { reports: [report] }),
      sampleMeeting('2020-07-28', { reports: [report] }),
    ];
    expect(
      problemsOf('duplicate-key', { commitments: [sampleCommitment('p/1')], meetings }),
    ).toEqual([
      {
        ...error,
        record: '2020-07-28-implementation.yaml',
        path: ['reports', 0, 'points', 0, 'key'],
        found: 'late',
        params: { first: '2020-01-28-implementation.yaml reports[0].points[0].key' },
      },
    ]);
  });

  test('finds stages, posts and agenda anchors of one name', () => {
    const parts = {
      processes: [sampleProcess('c', { stages: [sampleStage('draft'), sampleStage('draft')] })],
      topics: [sampleTopic('t', [samplePost('x'), samplePost('x')])],
      meetings: [
        sampleMeeting('2020-01-28', {
          agenda: [
            { title: { fr: 'un' }, anchor: 'z' },
            { title: { fr: 'deux' }, anchor: 'z' },
          ],
        }),
      ],
    };
    expect(problemsOf('duplicate-key', parts)).toEqual([
      {
        ...error,
        record: '2020-01-28-implementation.yaml',
        path: ['agenda', 1, 'anchor'],
        found: 'z',
        params: { first: '2020-01-28-implementation.yaml agenda[0].anchor' },
      },
      {
        ...error,
        record: 'c.yaml',
        path: ['stages', 1, 'key'],
        found: 'draft',
        params: { first: 'c.yaml stages[0].key' },
      },
      {
        ...error,
        record: 't.yaml',
        path: ['posts', 1, 'key'],
        found: 'x',
        params: { first: 't.yaml posts[0].key' },
      },
    ]);
  });

  test('lets two commitments use the same keys', () => {
    const activities = [sampleActivity('a1')];
    const meeting = sampleMeeting('2020-01-28', {
      reports: [
        { ...sampleReport('p/1'), points: [samplePoint('late')] },
        { ...sampleReport('p/2'), points: [samplePoint('late')] },
      ],
    });
    const commitments = ['p/1', 'p/2'].map((id) => sampleCommitment(id, { activities }));
    expect(problemsOf('duplicate-key', { commitments, meetings: [meeting] })).toEqual([]);
  });
});

describe('duplicate-number', () => {
  const error = { rule: 'duplicate-number', severity: 'error' };

  test('finds a number twice among plans, activities, decisions and adopted commitments', () => {
    const decision = { number: 3, text: { fr: 'x' } };
    const adopted = { number: 7, ogpId: 'X', title: { fr: 'x' }, source: 's' };
    const parts = {
      plans: [samplePlan('p'), samplePlan('q')],
      commitments: [
        sampleCommitment('p/1', {
          activities: [
            sampleActivity('a1', { number: 4 }),
            sampleActivity('a2', { order: 2, number: 4 }),
            sampleActivity('a3', { order: 2 }),
          ],
        }),
      ],
      meetings: [sampleMeeting('2020-01-28', { decisions: [decision, decision] })],
      processes: [sampleProcess('c', { adopted: [adopted, adopted] })],
    };
    expect(problemsOf('duplicate-number', parts)).toEqual([
      {
        ...error,
        record: 'q.yaml',
        path: ['number'],
        found: 1,
        params: { first: 'p.yaml number' },
      },
      {
        ...error,
        record: 'p/1.yaml',
        path: ['activities', 2, 'order'],
        found: 2,
        params: { first: 'p/1.yaml activities[1].order' },
      },
      {
        ...error,
        record: 'p/1.yaml',
        path: ['activities', 1, 'number'],
        found: 4,
        params: { first: 'p/1.yaml activities[0].number' },
      },
      {
        ...error,
        record: '2020-01-28-implementation.yaml',
        path: ['decisions', 1, 'number'],
        found: 3,
        params: { first: '2020-01-28-implementation.yaml decisions[0].number' },
      },
      {
        ...error,
        record: 'c.yaml',
        path: ['adopted', 1, 'number'],
        found: 7,
        params: { first: 'c.yaml adopted[0].number' },
      },
    ]);
  });

  test('lets what has no number be, and two meetings count from one', () => {
    const decisions = [{ number: 1, text: { fr: 'x' } }];
    const adopted = { ogpId: 'X', title: { fr: 'x' }, source: 's' };
    const parts = {
      plans: [samplePlan('p'), samplePlan('q', { number: 2 })],
      meetings: [
        sampleMeeting('2020-01-28', { decisions }),
        sampleMeeting('2020-07-28', { decisions }),
      ],
      processes: [sampleProcess('c', { adopted: [adopted, adopted] })],
    };
    expect(problemsOf('duplicate-number', parts)).toEqual([]);
  });
});
