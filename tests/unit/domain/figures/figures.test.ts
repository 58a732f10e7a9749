import { describe, expect, test } from 'vitest';
import type { FigureData, FigureKind } from '../../../../src/domain/figures/figure.ts';
import { figureList } from '../../../../src/domain/figures/figure-list.ts';
import { figuresOf } from '../../../../src/domain/figures/figures.ts';
import { commitmentHistory } from '../../../../src/domain/figures/history-figure.ts';
import type { Portal } from '../../../../src/schema/portal.ts';
import {
  sampleCommitment,
  sampleInstitution,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReading,
  sampleReport,
  sampleSource,
} from '../sample.ts';

const PLAN = samplePlan('p', { asOf: '2020-01-28' });
const SOURCES = ['s', 't', 'minutes-2020-01-28', 'minutes-2020-06-30'].map((id) =>
  sampleSource(id),
);

function portalOf(parts: Partial<Portal>): Portal {
  return samplePortal({ plans: [PLAN], sources: SOURCES, ...parts });
}

/** The data of a kind; some kinds share theirs. */
type DataOf<Kind extends FigureKind, Data = FigureData> = Data extends { kind: infer Known }
  ? Kind extends Known
    ? Data
    : never
  : never;

function dataOf<Kind extends FigureKind>(portal: Portal, kind: Kind): DataOf<Kind> | undefined {
  const found = figuresOf(portal).find(({ data }) => data.kind === kind)?.data;
  return found as DataOf<Kind> | undefined;
}

describe('figures', () => {
  test('are none where no commitment is on record', () => {
    expect(figuresOf(portalOf({}))).toEqual([]);
  });

  test('have an address of their own each', () => {
    const portal = portalOf({
      commitments: [
        sampleCommitment('p/1', { themes: ['t'], leadInstitution: 'i' }),
        sampleCommitment('p/2', { themes: ['t'], leadInstitution: 'i' }),
      ],
      themes: [{ id: 't', name: { fr: 't' }, line: 2 }],
      institutions: [sampleInstitution('i')],
    });
    const ids = figuresOf(portal).map(({ id }) => id);
    expect(ids).toEqual([
      'p-progress',
      'p-timeliness',
      'p-evidence',
      'p-themes',
      'p-institutions',
      'theme-t-progress',
      'institution-i-progress',
    ]);
    expect(figureList(portal)).toMatchObject({
      plans: [{ plan: { id: 'p' }, figures: ids.slice(0, 5).map((id) => ({ id })) }],
      themes: [{ id: 'theme-t-progress' }],
      institutions: [{ id: 'institution-i-progress' }],
    });
  });

  test('draw what an even pace would have reached also where nothing was reported', () => {
    const commitments = [sampleCommitment('p/1', { startsOn: '2020-01-28', endsOn: '2020-01-29' })];
    expect(dataOf(portalOf({ commitments }), 'progress')?.parts[0]?.rows).toMatchObject([
      { percentElapsed: 50 },
    ]);
  });

  test('never put two plans into one series or one mean', () => {
    const portal = portalOf({
      plans: [PLAN, samplePlan('q', { number: 2 })],
      commitments: [
        sampleCommitment('p/1', { themes: ['t'] }),
        sampleCommitment('q/1', { themes: ['t'] }),
      ],
      themes: [{ id: 't', name: { fr: 't' }, line: 2 }],
      readings: [
        sampleReading('a', { observedOn: '2020-01-01', percentDone: 20 }),
        sampleReading('b', {
          plan: 'q',
          commitment: 'q/1',
          observedOn: '2020-01-01',
          percentDone: 80,
        }),
      ],
    });
    for (const { id, scope, data } of figuresOf(portal)) {
      if (data.kind === 'progress') {
        for (const { plan, rows } of data.parts) {
          const strangers = rows.filter(({ commitment }) => commitment.plan !== plan.id);
          expect(strangers, id).toEqual([]);
        }
        expect(data.parts.map(({ mean }) => mean.percentDone)).not.toContain(50);
      }
      if (scope.kind === 'plan') expect(id.startsWith(`${scope.plan.id}-`)).toBe(true);
    }
    expect(dataOf(portal, 'plans')?.rows.map(({ mean }) => mean.percentDone)).toEqual([20, 80]);
  });

  test('count what was never reported and ends later apart from what is on time', () => {
    const commitments = [
      sampleCommitment('p/1', { endsOn: '2021' }),
      sampleCommitment('p/2', { endsOn: '2021' }),
    ];
    const readings = [sampleReading('r', { observedOn: '2020-01-01' })];
    const counts = dataOf(portalOf({ commitments, readings }), 'timeliness')?.counts;
    expect(counts?.filter(({ count }) => count > 0)).toEqual([
      { code: 'on-time', count: 1 },
      { code: 'running-unreported', count: 1 },
    ]);
  });

  test('count actions and audiences of which no source says the kind', () => {
    const action = { key: 'x', description: { fr: 'x' }, source: 's' };
    const communication = { key: 'c', title: { fr: 'c' }, status: 'held' as const, source: 's' };
    const commitments = [
      sampleCommitment('p/1', {
        actions: [action, { ...action, key: 'y', kind: 'supplementary' }],
        communications: [communication, { ...communication, key: 'd', audiences: ['a', 'b'] }],
      }),
    ];
    const audiences = ['a', 'b', 'unused'].map((id) => ({ id, name: { fr: id }, line: 2 }));
    const portal = portalOf({ commitments, audiences });
    expect(dataOf(portal, 'actions')?.counts.map(({ count }) => count)).toEqual([0, 1, 1]);
    expect(dataOf(portal, 'audiences')).toMatchObject({
      counts: [
        { id: 'a', count: 1 },
        { id: 'b', count: 1 },
        { id: 'not-stated', count: 1 },
      ],
      total: 2,
    });
  });
});

describe('commitments past their end', () => {
  const commitments = [
    sampleCommitment('p/1', { endsOn: '2019-12' }),
    sampleCommitment('p/2', { endsOn: '2019-08' }),
    sampleCommitment('p/3', { endsOn: '2019-08' }),
    sampleCommitment('p/4', { endsOn: '2020-06' }),
    sampleCommitment('p/5', {
      endsOn: '2020-06-30',
      otherValues: [{ field: 'endsOn', value: '2019-12', source: 't' }],
    }),
    sampleCommitment('p/6'),
  ];
  const readings = [
    sampleReading('a', { observedOn: '2020-01-01', percentDone: 57 }),
    sampleReading('b', { commitment: 'p/3', observedOn: '2020-01-01', percentDone: 100 }),
    sampleReading('c', { commitment: 'p/5', observedOn: '2020-01-01', percentDone: 91 }),
  ];
  const rows = dataOf(portalOf({ commitments, readings }), 'past-end')?.rows ?? [];

  test('leave out what is completed, what ends later and what has no end', () => {
    expect(rows.map(({ commitment }) => commitment.id)).toEqual(['p/1', 'p/5', 'p/2']);
  });

  test('stand with those never reported after those that were', () => {
    expect(rows.map(({ percentDone }) => percentDone)).toEqual([57, 91, undefined]);
  });

  test('give the days by both sources where these differ', () => {
    expect(rows[1]).toMatchObject({
      daysPast: -154,
      other: { source: 't', endsOn: '2019-12', daysPast: 28 },
    });
  });
});

test('a figure rests on the readings, and on the other source whose dates it draws', () => {
  const commitments = [
    sampleCommitment('p/1', {
      endsOn: '2020-06-30',
      otherValues: [{ field: 'endsOn', value: '2019-12', source: 't' }],
    }),
  ];
  const readings = [
    sampleReading('a', { observedOn: '2020-01-01', percentDone: 57, source: 'minutes-2020-01-28' }),
  ];
  const sourcesOf = (id: string) =>
    figuresOf(portalOf({ commitments, readings }))
      .find((figure) => figure.id === id)
      ?.sources.map((source) => source.id);
  expect(sourcesOf('p-progress')).toEqual(['minutes-2020-01-28']);
  expect(sourcesOf('p-past-end')).toEqual(['minutes-2020-01-28', 't']);
});

describe('the history of a commitment as a line', () => {
  const commitment = sampleCommitment('p/1');
  const later = samplePlan('p', { asOf: '2020-12-31' });

  function points(parts: Partial<Portal>) {
    return commitmentHistory(
      portalOf({ plans: [later], commitments: [commitment, sampleCommitment('p/2')], ...parts }),
      commitment,
    ).map(({ observedOn, percentDone }) => [observedOn, percentDone]);
  }

  test('is none with fewer than two dated figures: a figure and its day say as much', () => {
    const meeting = sampleMeeting('2020-01-28', { reports: [sampleReport('p/1', 57)] });
    const undated = sampleReading('u', { percentDone: 95 });
    expect(points({ meetings: [meeting], readings: [undated] })).toEqual([]);
  });

  test('has a gap where a meeting reported on others but not on it', () => {
    const meetings = [
      sampleMeeting('2020-01-28', { reports: [sampleReport('p/1', 57)] }),
      sampleMeeting('2020-04-30', { reports: [sampleReport('p/2', 10)] }),
      sampleMeeting('2020-06-30', { reports: [sampleReport('p/1', 75)] }),
    ];
    expect(points({ meetings })).toEqual([
      ['2020-01-28', 57],
      ['2020-04-30', undefined],
      ['2020-06-30', 75],
    ]);
  });

  test('leaves out what was corrected and what lies after the reference day', () => {
    const readings = [
      sampleReading('a', { observedOn: '2020-01', percentDone: 20 }),
      sampleReading('wrong', { observedOn: '2020-02', percentDone: 90 }),
      sampleReading('right', { observedOn: '2020-02', percentDone: 30, corrects: 'wrong' }),
      sampleReading('later', { observedOn: '2021-02', percentDone: 60 }),
    ];
    expect(points({ readings })).toEqual([
      ['2020-01', 20],
      ['2020-02', 30],
    ]);
  });

  test('is none where two figures are of one day', () => {
    const readings = [
      sampleReading('a', { observedOn: '2020-01-31', percentDone: 20 }),
      sampleReading('b', { observedOn: '2020-01', percentDone: 30 }),
    ];
    expect(points({ readings })).toEqual([]);
  });
});

test('the history of a plan is the mean of what was known by each meeting, with its number', () => {
  const portal = portalOf({
    plans: [samplePlan('p', { asOf: '2020-12-31', commitmentsStated: 3 })],
    commitments: [sampleCommitment('p/1'), sampleCommitment('p/2')],
    meetings: [
      sampleMeeting('2020-01-28', { reports: [sampleReport('p/1', 50)] }),
      sampleMeeting('2020-06-30', { reports: [sampleReport('p/2', 10)] }),
    ],
  });
  expect(dataOf(portal, 'history')?.points).toMatchObject([
    { observedOn: '2020-01-28', percentDone: 50, mean: { reported: 1, total: 3 } },
    { observedOn: '2020-06-30', percentDone: 30, mean: { reported: 2, total: 3 } },
  ]);
});
