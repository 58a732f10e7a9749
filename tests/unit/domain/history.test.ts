import { describe, expect, test } from 'vitest';
import { activityRollup, readingHistory } from '../../../src/domain/history.ts';
import {
  sampleCommitment,
  sampleMeeting,
  samplePortal,
  sampleReading,
  sampleReport,
} from './sample.ts';

const commitment = sampleCommitment('p/1', { activities: [{ key: 'a1', order: 1, source: 's' }] });

describe('the history of a commitment', () => {
  const portal = samplePortal({
    commitments: [commitment],
    meetings: [
      sampleMeeting('2020-01-28', {
        reports: [
          { ...sampleReport('p/1', 57), activityProgress: [{ activity: 'a1', percentDone: 40 }] },
          sampleReport('p/2', 99),
        ],
      }),
      sampleMeeting('2020-06-30', { reports: [sampleReport('p/1', 75)] }),
    ],
    readings: [
      sampleReading('undated', { percentDone: 100, note: { fr: 'copie' } }),
      sampleReading('month', { percentDone: 60, observedOn: '2020-03' }),
      sampleReading('right', {
        percentDone: 70,
        observedOn: '2020-06-30',
        corrects: '2020-06-30-implementation/1',
      }),
    ],
  });
  const { dated, undated } = readingHistory(portal, commitment);

  test('has the newest day first, and on one day the whole before its activities', () => {
    expect(dated.map(({ reading }) => reading.id)).toEqual([
      '2020-06-30-implementation/1',
      'right',
      'month',
      '2020-01-28-implementation/1',
      '2020-01-28-implementation/1/a1',
    ]);
  });

  test('keeps undated readings apart, with their notes', () => {
    expect(undated.map(({ reading, note }) => [reading.percentDone, note?.fr])).toEqual([
      [100, 'copie'],
    ]);
  });

  test('names the meeting, the activity, and both sides of a correction', () => {
    const [wrong, right] = dated;
    expect(wrong?.meeting?.heldOn).toBe('2020-06-30');
    expect(wrong?.correctedBy?.percentDone).toBe(70);
    expect(right?.corrects?.percentDone).toBe(75);
    expect(right?.meeting).toBeUndefined();
    expect(dated.at(-1)?.activity?.key).toBe('a1');
  });
});

test('a commitment of which nothing was reported has an empty history', () => {
  expect(readingHistory(samplePortal({ commitments: [commitment] }), commitment)).toEqual({
    dated: [],
    undated: [],
  });
});

describe('progress by activities', () => {
  const weighted = sampleCommitment('p/1', {
    activities: [
      { key: 'a1', order: 1, source: 's', weight: 3 },
      { key: 'a2', order: 2, source: 's' },
      { key: 'a3', order: 3, source: 's' },
    ],
  });
  const rollup = (
    readings: Parameters<typeof samplePortal>[0]['readings'] = [],
    day = '2020-12-31',
  ) =>
    activityRollup(
      readingHistory(samplePortal({ commitments: [weighted], readings }), weighted),
      weighted,
      day,
    );
  const first = sampleReading('first', { activity: 'a1', observedOn: '2020-01', percentDone: 40 });
  const second = sampleReading('second', {
    activity: 'a1',
    observedOn: '2020-06',
    percentDone: 80,
  });
  const other = sampleReading('other', { activity: 'a2', observedOn: '2020-06', percentDone: 0 });

  test('is the weighted mean of the newest reading of each that was reported, with the share of weight', () => {
    expect(rollup([first, second, other])).toEqual({ percentDone: 60, percentReported: 80 });
  });

  test('takes no reading after the day, none without a date, and none that was corrected', () => {
    expect(rollup([first, second], '2020-05-31')?.percentDone).toBe(40);
    expect(rollup([sampleReading('undated', { activity: 'a1' })])).toBeUndefined();
    const right = sampleReading('right', {
      activity: 'a1',
      observedOn: '2020-06',
      percentDone: 70,
      corrects: 'second',
    });
    expect(rollup([first, second, right])?.percentDone).toBe(70);
  });

  test('is absent, not zero, where only the whole was reported', () => {
    expect(rollup([sampleReading('whole', { observedOn: '2020-06' })])).toBeUndefined();
  });
});
