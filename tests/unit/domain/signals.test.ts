import { describe, expect, test } from 'vitest';
import {
  activitySignals,
  commitmentSignals,
  evidenceOf,
  ogpLevelOf,
  paceOf,
  percentElapsed,
  timelinessOf,
  type Dated,
} from '../../../src/domain/signals.ts';
import type { Action } from '../../../src/schema/action.ts';
import { sampleCommitment, samplePlan, samplePortal, sampleReading } from './sample.ts';

const DAY = '2020-01-28';

function action(facts: Partial<Action> = {}): Action {
  return { key: 'a', description: { fr: 'x' }, source: 's', ...facts };
}

describe('timeliness on the reference day', () => {
  function timeliness(
    thing: Partial<Dated>,
    percentDone: number | undefined,
  ): readonly [code: string, deadline?: string, daysPast?: number] {
    const { code, deadline, daysPast } = timelinessOf({ actions: [], ...thing }, percentDone, DAY);
    return deadline ? [code, deadline.date, daysPast ?? Number.NaN] : [code];
  }

  test.each<[string, Partial<Dated>, number | undefined, readonly unknown[]]>([
    ['100 % is completed, whatever the dates', { endsOn: '2019-01' }, 100, ['completed']],
    ['an end that has passed is overdue', { endsOn: '2019-12' }, 57, ['overdue', '2019-12', 28]],
    ['the day itself is not overdue', { endsOn: DAY }, 57, ['due-soon', DAY, 0]],
    ['the day before is', { endsOn: '2020-01-27' }, 57, ['overdue', '2020-01-27', 1]],
    ['a month counts as its last day', { endsOn: '2020-01' }, 57, ['due-soon', '2020-01', -3]],
    ['a year too', { endsOn: '2020' }, 57, ['on-time', '2020', -338]],
    ['60 days before is soon', { endsOn: '2020-03-28' }, 57, ['due-soon', '2020-03-28', -60]],
    ['61 days before is not', { endsOn: '2020-03-29' }, 57, ['on-time', '2020-03-29', -61]],
    ['nothing says when', {}, 57, ['no-date']],
    [
      'nothing reported, period over',
      { endsOn: '2019-11' },
      undefined,
      ['period-over', '2019-11', 59],
    ],
    [
      'nothing reported, period not over',
      { endsOn: '2020-06' },
      undefined,
      ['on-time', '2020-06', -154],
    ],
    ['nothing reported, nothing dated', {}, undefined, ['no-date']],
  ])('%s', (_, thing, percentDone, expected) => {
    expect(timeliness(thing, percentDone)).toEqual(expected);
  });

  test('an action that was due and is not done makes the whole overdue', () => {
    const late = action({ dueOn: '2019-09', status: 'ready' });
    expect(timelinessOf({ endsOn: '2020-08', actions: [late] }, 96, DAY)).toEqual({
      code: 'overdue',
      deadline: { date: '2019-09', action: late },
      daysPast: 120,
    });
  });

  test.each(['done', 'cancelled'] as const)('an action that is %s is due no more', (status) => {
    const actions = [action({ dueOn: '2019-09', status })];
    expect(timeliness({ endsOn: '2020-08', actions }, 96)).toEqual(['on-time', '2020-08', -216]);
  });

  test('an action that was due makes nothing overdue of which nothing was reported', () => {
    const actions = [action({ dueOn: '2019-09' })];
    expect(timeliness({ endsOn: '2020-08', actions }, undefined)).toEqual([
      'on-time',
      '2020-08',
      -216,
    ]);
  });

  test('the earliest deadline ahead counts, whether of an action or of the whole', () => {
    const actions = [action({ dueOn: '2020-02-10' })];
    expect(timeliness({ endsOn: '2020-08', actions }, 50)).toEqual(['due-soon', '2020-02-10', -13]);
  });
});

describe('evidence', () => {
  const proved = action({ status: 'done', evidence: ['s'] });
  const unproved = action({ status: 'done' });

  test.each([
    [
      'not stated where no action is done',
      [action({ status: 'ready', evidence: ['s'] })],
      'not-stated',
    ],
    ['not stated where there is no action', [], 'not-stated'],
    ['none where no action that is done names a document', [unproved], 'none'],
    [
      'none where the list of documents is empty',
      [action({ status: 'done', evidence: [] })],
      'none',
    ],
    ['partial where some do', [proved, unproved], 'partial'],
    ['complete where all do', [proved, action()], 'complete'],
  ] as const)('is %s', (_, actions, code) => {
    expect(evidenceOf(actions).code).toBe(code);
  });

  test('counts what is done and what is proved', () => {
    expect(evidenceOf([proved, unproved, action()])).toEqual({
      code: 'partial',
      done: 2,
      proved: 1,
    });
  });
});

describe('pace', () => {
  const period = { startsOn: '2020-01-01', endsOn: '2020-01-10' };

  test.each([
    ['before it begins', '2019-12-31', 0],
    ['on its first day, which counts', '2020-01-01', 10],
    ['half-way', '2020-01-05', 50],
    ['on its last day', '2020-01-10', 100],
    ['after its end', '2021-01-01', 100],
  ])('the share of a period %s', (_, day, percent) => {
    expect(percentElapsed(period, day)).toBeCloseTo(percent);
  });

  test('is behind below minus 15 points, and not at 15', () => {
    expect(paceOf(period, 35, '2020-01-05')).toEqual({
      points: -15,
      percentElapsed: 50,
      isBehind: false,
    });
    expect(paceOf(period, 34.9, '2020-01-05')?.isBehind).toBe(true);
  });

  test.each([
    ['a start', { endsOn: '2020' }, 50],
    ['an end', { startsOn: '2020' }, 50],
    ['a figure', period, undefined],
  ] as const)('is absent without %s', (_, dates, percentDone) => {
    expect(paceOf(dates, percentDone, DAY)).toBeUndefined();
  });
});

test.each([
  [undefined, undefined],
  [0, 'not-started'],
  [0.5, 'limited'],
  [39.9, 'limited'],
  [40, 'substantial'],
  [99.9, 'substantial'],
  [100, 'complete'],
])('%s %% is on the scale of OGP: %s', (percentDone, level) => {
  expect(ogpLevelOf(percentDone)).toBe(level);
});

describe('the signals of a commitment', () => {
  const plan = samplePlan('p', { asOf: DAY });

  test('rest on its newest figure on or before the reference day, of the whole and not corrected', () => {
    const portal = samplePortal({
      plans: [plan],
      commitments: [sampleCommitment('p/1', { endsOn: '2020-06' })],
      readings: [
        sampleReading('undated', { percentDone: 99 }),
        sampleReading('old', { observedOn: '2019-06', percentDone: 20 }),
        sampleReading('wrong', { observedOn: '2020-01', percentDone: 90 }),
        sampleReading('new', { observedOn: '2019-12', percentDone: 40 }),
        sampleReading('part', { observedOn: '2020-01-01', percentDone: 70, activity: 'a1' }),
        sampleReading('late', { observedOn: '2020-01-29', percentDone: 80 }),
      ],
    });
    const [commitment] = portal.commitments;
    const signals = commitmentSignals(portal, commitment ?? sampleCommitment('p/1'));
    expect(signals.reading?.id).toBe('new');
    expect(signals).toMatchObject({ ageInDays: 28, ogpLevel: 'substantial', otherwise: [] });
  });

  test('are told twice where another source’s dates would change them', () => {
    const commitment = sampleCommitment('p/1', {
      endsOn: '2020-06-30',
      otherValues: [
        { field: 'endsOn', value: '2019-12', source: 'other' },
        { field: 'startsOn', value: '2018-02', source: 'other' },
        { field: 'endsOn', value: '2020-07', source: 'agrees' },
        { field: 'title', value: { fr: 'x' }, source: 'title' },
      ],
    });
    const portal = samplePortal({
      plans: [plan],
      commitments: [commitment],
      readings: [sampleReading('r', { observedOn: '2020-01-28', percentDone: 91 })],
    });
    expect(commitmentSignals(portal, commitment)).toMatchObject({
      timeliness: { code: 'on-time' },
      otherwise: [{ source: 'other', timeliness: { code: 'overdue', daysPast: 28 } }],
    });
  });

  test('of an activity rest on its own figures, dates and actions', () => {
    const activity = {
      key: 'a1',
      order: 1,
      endsOn: '2019-10',
      source: 's',
      actions: [action({ status: 'done' })],
    };
    const commitment = sampleCommitment('p/1', { endsOn: '2020-06', activities: [activity] });
    const portal = samplePortal({
      plans: [plan],
      commitments: [commitment],
      readings: [
        sampleReading('whole', { observedOn: '2020-01', percentDone: 100 }),
        sampleReading('part', { observedOn: '2020-01-01', percentDone: 70, activity: 'a1' }),
      ],
    });
    expect(activitySignals(portal, commitment, activity)).toMatchObject({
      reading: { id: 'part' },
      timeliness: { code: 'overdue', daysPast: 89 },
      evidence: { code: 'none' },
    });
  });
});
