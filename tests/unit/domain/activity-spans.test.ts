import { expect, test } from 'vitest';
import { activityTimeline } from '../../../src/domain/activity-spans.ts';
import type { Activity } from '../../../src/schema/action.ts';
import { sampleCommitment } from './sample.ts';

const DAY = '2020-01-31';

function activity(key: string, facts: Partial<Activity> = {}): Activity {
  return { key, order: 1, source: 's', ...facts };
}

function timeline(activities: readonly Activity[], period: { startsOn?: string; endsOn?: string }) {
  return activityTimeline(sampleCommitment('p/1', { ...period, activities: [...activities] }), DAY);
}

test('places activities between the first and the last day of all dates', () => {
  const found = timeline([activity('a', { startsOn: '2020-01-11', endsOn: '2020-01-21' })], {
    startsOn: '2020-01-01',
    endsOn: '2020-04-10',
  });
  expect(found).toMatchObject({
    from: '2020-01-01',
    to: '2020-04-10',
    referenceAt: 30,
    spans: [{ key: 'a', bar: { start: 10, end: 20 }, actions: [] }],
  });
});

test('reaches the reference day where everything ended before it', () => {
  const found = timeline([activity('a', { startsOn: '2019-01', endsOn: '2019-02' })], {});
  expect(found).toMatchObject({ from: '2019-01-01', to: DAY, referenceAt: 100 });
});

test('puts an action at the day it was done, or was due', () => {
  const actions = [
    { key: 'x', description: { fr: 'x' }, source: 's', dueOn: '2020-01-11' },
    {
      key: 'y',
      description: { fr: 'y' },
      source: 's',
      dueOn: '2020-01-06',
      endedOn: '2020-01-21',
      status: 'done' as const,
    },
    { key: 'z', description: { fr: 'z' }, source: 's' },
  ];
  const found = timeline([activity('a', { actions })], {
    startsOn: '2020-01-01',
    endsOn: '2020-04-10',
  });
  expect(found?.spans[0]?.actions).toEqual([
    { at: 10, isDone: false },
    { at: 20, isDone: true },
  ]);
});

test('draws no bar for an activity of which only one end is known', () => {
  const found = timeline(
    [activity('a', { startsOn: '2020-01' }), activity('b', { startsOn: '2020', endsOn: '2020' })],
    {},
  );
  expect(found?.spans.map(({ bar }) => bar !== undefined)).toEqual([false, true]);
});

test('is nothing where no activity and no action of one has a date', () => {
  expect(timeline([activity('a')], { startsOn: '2020', endsOn: '2021' })).toBeUndefined();
});
