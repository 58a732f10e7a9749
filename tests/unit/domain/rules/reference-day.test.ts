import { describe, expect, test } from 'vitest';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  sampleReading,
  sampleReport,
} from '../sample.ts';
import {
  problemsOf,
  sampleAction,
  sampleActivity,
  sampleEvent,
  samplePoint,
  sampleProcess,
  sampleProposal,
  sampleRequest,
  sampleStage,
} from './samples.ts';

const plans = [samplePlan('p', { asOf: '2020-01-28' })];
const indicator = { label: { fr: 'x' }, value: 1, observedOn: '2020-02-10' };

function places(parts: Parameters<typeof problemsOf>[1]) {
  return problemsOf('after-as-of', parts).map(({ record, path }) => `${record} ${path.join('.')}`);
}

describe('after-as-of', () => {
  test('names the fact, its day and the reference day of the plan', () => {
    const readings = [sampleReading('r', { observedOn: '2020-02', line: 3 })];
    expect(problemsOf('after-as-of', { plans, readings })).toEqual([
      {
        record: 'data/progress.csv',
        path: [3, 'observedOn'],
        rule: 'after-as-of',
        severity: 'error',
        found: '2020-02',
        params: { plan: 'p', asOf: '2020-01-28', day: '2020-02-29' },
      },
    ]);
  });

  test('finds every fact of a commitment', () => {
    const commitments = [
      sampleCommitment('p/1', {
        indicators: [indicator],
        activities: [
          sampleActivity('a1', {
            indicators: [indicator],
            actions: [sampleAction('x', { endedOn: '2020-02-10' })],
          }),
        ],
        actions: [sampleAction('y', { endedOn: '2020-02-10' })],
        communications: [
          { key: 'z', title: { fr: 'x' }, status: 'held', heldOn: '2020-02-10', source: 's' },
        ],
        blockers: [
          {
            key: 'b',
            reason: 'legal',
            description: { fr: 'x' },
            raisedOn: '2020-02-10',
            resolvedOn: '2020-02-11',
            source: 's',
          },
        ],
        selfAssessment: { completedOn: '2020-02-10', source: 's' },
      }),
    ];
    expect(places({ plans, commitments })).toEqual([
      'p/1.yaml indicators.0.observedOn',
      'p/1.yaml activities.0.indicators.0.observedOn',
      'p/1.yaml activities.0.actions.0.endedOn',
      'p/1.yaml actions.0.endedOn',
      'p/1.yaml communications.0.heldOn',
      'p/1.yaml blockers.0.raisedOn',
      'p/1.yaml blockers.0.resolvedOn',
      'p/1.yaml selfAssessment.completedOn',
    ]);
  });

  test('finds meetings, closings, requests, stages and answers', () => {
    const parts = {
      plans,
      meetings: [
        sampleMeeting('2020-01-28', {
          decisions: [{ number: 1, text: { fr: 'x' }, closedOn: '2020-02-01' }],
          reports: [
            {
              ...sampleReport('p/1'),
              indicators: [indicator],
              points: [{ ...samplePoint('late'), closedOn: '2020-02-01' }],
            },
          ],
        }),
        sampleMeeting('2020-07-01'),
      ],
      requests: [sampleRequest('q', { answeredOn: '2020-02-02' })],
      processes: [
        sampleProcess('c', {
          stages: [sampleStage('x', { startedOn: '2020-02', endedOn: '2020' })],
        }),
      ],
      proposals: [
        sampleProposal('i', { response: { outcome: 'accepted', respondedOn: '2020-03-01' } }),
      ],
    };
    expect(places(parts)).toEqual([
      '2020-01-28-implementation.yaml decisions.0.closedOn',
      '2020-01-28-implementation.yaml reports.0.indicators.0.observedOn',
      '2020-01-28-implementation.yaml reports.0.points.0.closedOn',
      '2020-07-01-implementation.yaml heldOn',
      'q.yaml askedOn',
      'q.yaml answeredOn',
      'c.yaml stages.0.startedOn',
      'c.yaml stages.0.endedOn',
      'i.yaml response.respondedOn',
    ]);
  });

  test('checks a meeting against each of its plans', () => {
    const both = [...plans, samplePlan('q', { asOf: '2020-06-30' })];
    const meetings = [sampleMeeting('2020-07-01', { plans: ['p', 'q'] })];
    expect(
      problemsOf('after-as-of', { plans: both, meetings }).map(({ params }) => params),
    ).toEqual([
      { plan: 'p', asOf: '2020-01-28', day: '2020-07-01' },
      { plan: 'q', asOf: '2020-06-30', day: '2020-07-01' },
    ]);
  });

  test('checks a held event against the plans of its commitments, else against the newest day', () => {
    const both = [...plans, samplePlan('q', { asOf: '2020-06-30' })];
    const held = { status: 'held', startsAt: '2020-05-06T10:00' } as const;
    const events = [
      sampleEvent('2020/a', { ...held, commitments: ['p/1', 'p/2', 'q/1'] }),
      sampleEvent('2020/b', held),
      sampleEvent('2020/c', { ...held, endsAt: '2020-07-01' }),
    ];
    expect(
      problemsOf('after-as-of', { plans: both, events }).map(({ record, path, params }) => [
        record,
        path,
        params,
      ]),
    ).toEqual([
      ['2020/a.yaml', ['startsAt'], { plan: 'p', asOf: '2020-01-28', day: '2020-05-06' }],
      ['2020/c.yaml', ['endsAt'], { plan: 'q', asOf: '2020-06-30', day: '2020-07-01' }],
    ]);
  });

  test('lets lie ahead what is planned, expected, drafted, published by others or learnt later', () => {
    const parts = {
      plans,
      commitments: [
        sampleCommitment('p/1', {
          endsOn: '2020-08',
          laterFacts: [{ text: { fr: 'x' }, observedOn: '2021', sources: ['s'] }],
          activities: [
            sampleActivity('a1', {
              endsOn: '2020-12',
              forecasts: [{ endsOn: '2020-06', source: 's' }],
              actions: [sampleAction('x', { dueOn: '2020-02-10', endedOn: '2020-01-28' })],
            }),
          ],
          communications: [
            { key: 'z', title: { fr: 'x' }, status: 'planned', expectedOn: '2020-03', source: 's' },
          ],
        }),
      ],
      meetings: [
        sampleMeeting('2020-01-28', {
          decisions: [{ number: 1, text: { fr: 'x' }, dueOn: '2020-01-31' }],
        }),
        sampleMeeting('2020-07-01', { status: 'draft' }),
      ],
      events: [sampleEvent('2020/a', { commitments: ['p/1'] })],
      processes: [sampleProcess('c', { stages: [sampleStage('x', { startedOn: '2020' })] })],
      publishedRates: [
        {
          plan: 'p',
          scope: 'plan' as const,
          percentDone: 84,
          observedOn: '2021',
          saidBy: { fr: 'x' },
          source: ['s'],
          line: 2,
        },
      ],
    };
    expect(problemsOf('after-as-of', parts)).toEqual([]);
  });
});
