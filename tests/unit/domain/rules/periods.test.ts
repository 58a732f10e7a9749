import { describe, expect, test } from 'vitest';
import { sampleCommitment, sampleMeeting, samplePlan, sampleReport } from '../sample.ts';
import {
  problemsOf,
  sampleAction,
  sampleEvent,
  samplePoint,
  sampleProcess,
  sampleProposal,
  sampleRequest,
  sampleStage,
} from './samples.ts';

const error = { rule: 'end-before-start', severity: 'error' };

describe('end-before-start', () => {
  test('finds an end before its start at any depth of a record', () => {
    const parts = {
      plans: [samplePlan('p', { startsOn: '2020-03', endsOn: '2020-02' })],
      commitments: [
        sampleCommitment('p/1', {
          actions: [sampleAction('guide', { startsOn: '2020-02-01', dueOn: '2020-01-31' })],
        }),
      ],
      requests: [sampleRequest('q', { answeredOn: '2019' })],
    };
    expect(problemsOf('end-before-start', parts)).toEqual([
      {
        ...error,
        record: 'p.yaml',
        path: ['endsOn'],
        found: '2020-02',
        params: { start: '2020-03', end: '2020-02' },
      },
      {
        ...error,
        record: 'p/1.yaml',
        path: ['actions', 0, 'dueOn'],
        found: '2020-01-31',
        params: { start: '2020-02-01', end: '2020-01-31' },
      },
      {
        ...error,
        record: 'q.yaml',
        path: ['answeredOn'],
        found: '2019',
        params: { start: '2020-02-01', end: '2019' },
      },
    ]);
  });

  test('finds one in a row', () => {
    const member = {
      committee: 'c',
      organisation: { fr: 'o' },
      side: 'government' as const,
      from: '2020',
      until: '2019-12',
      source: 's',
      line: 4,
    };
    expect(problemsOf('end-before-start', { members: [member] })).toEqual([
      {
        ...error,
        record: 'data/members.csv',
        path: [4, 'until'],
        found: '2019-12',
        params: { start: '2020', end: '2019-12' },
      },
    ]);
  });

  test('finds a call for proposals that closes before it opens, and none that closes on the day', () => {
    const call = (closesOn: string) => ({
      processes: [
        sampleProcess('c', {
          callForProposals: { opensOn: '2020-03-02', closesOn, source: 's' },
        }),
      ],
    });
    expect(problemsOf('end-before-start', call('2020-03-01'))).toEqual([
      {
        ...error,
        record: 'c.yaml',
        path: ['callForProposals', 'closesOn'],
        found: '2020-03-01',
        params: { start: '2020-03-02', end: '2020-03-01' },
      },
    ]);
    for (const closesOn of ['2020-03-02', '2020-03', '2020']) {
      expect(problemsOf('end-before-start', call(closesOn))).toEqual([]);
    }
  });

  test('compares times on one day', () => {
    const events = [
      sampleEvent('2020/a', { startsAt: '2020-05-06T10:00', endsAt: '2020-05-06T09:30' }),
    ];
    expect(problemsOf('end-before-start', { events })).toEqual([
      {
        ...error,
        record: '2020/a.yaml',
        path: ['endsAt'],
        found: '2020-05-06T09:30',
        params: { start: '2020-05-06T10:00', end: '2020-05-06T09:30' },
      },
    ]);
  });

  test('finds an answer before the proposal, and a closing before the meeting', () => {
    const parts = {
      proposals: [
        sampleProposal('i', {
          submittedOn: '2021-03-02',
          response: { outcome: 'accepted', respondedOn: '2021-03-01' },
        }),
      ],
      meetings: [
        sampleMeeting('2019-11-15'),
        sampleMeeting('2020-01-28', {
          decisions: [{ number: 1, text: { fr: 'x' }, closedOn: '2019-12' }],
          reports: [
            {
              ...sampleReport('p/1'),
              points: [{ ...samplePoint('late'), closedIn: '2019-11-15-implementation' }],
            },
          ],
        }),
      ],
    };
    expect(problemsOf('end-before-start', parts)).toEqual([
      {
        ...error,
        record: 'i.yaml',
        path: ['response', 'respondedOn'],
        found: '2021-03-01',
        params: { start: '2021-03-02', end: '2021-03-01' },
      },
      {
        ...error,
        record: '2020-01-28-implementation.yaml',
        path: ['decisions', 0, 'closedOn'],
        found: '2019-12',
        params: { start: '2020-01-28', end: '2019-12' },
      },
      {
        ...error,
        record: '2020-01-28-implementation.yaml',
        path: ['reports', 0, 'points', 0, 'closedIn'],
        found: '2019-11-15-implementation',
        params: { start: '2020-01-28', end: '2019-11-15' },
      },
    ]);
  });

  test('counts a start as its first day and an end as its last', () => {
    const parts = {
      plans: [samplePlan('p', { startsOn: '2020', endsOn: '2020-02' })],
      events: [sampleEvent('2020/a', { startsAt: '2020-05-06T10:00', endsAt: '2020-05-06' })],
      processes: [
        sampleProcess('c', {
          stages: [
            sampleStage('x', {
              plannedStartsOn: '2021-01-01',
              plannedEndsOn: '2021-01-01',
              startedOn: '2021-02',
              endedOn: '2021',
            }),
          ],
        }),
      ],
      meetings: [
        sampleMeeting('2020-01-28', {
          decisions: [
            {
              number: 1,
              text: { fr: 'x' },
              closedOn: '2020-01',
              closedIn: '2020-01-28-implementation',
            },
          ],
        }),
      ],
    };
    expect(problemsOf('end-before-start', parts)).toEqual([]);
  });

  test('does not compare a promise with a fact: an action may end before it was to begin', () => {
    const commitments = [
      sampleCommitment('p/1', {
        actions: [sampleAction('guide', { startsOn: '2020-02', endedOn: '2020-01' })],
      }),
    ];
    expect(problemsOf('end-before-start', { commitments })).toEqual([]);
  });
});
