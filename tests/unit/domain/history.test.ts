import { describe, expect, test } from 'vitest';
import { readingHistory } from '../../../src/domain/history.ts';
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
