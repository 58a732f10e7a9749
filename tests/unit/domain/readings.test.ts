import { describe, expect, test } from 'vitest';
import {
  corrections,
  newestReadingOn,
  publishedReadings,
  standingReadings,
} from '../../../src/domain/readings.ts';
import { sampleMeeting, samplePortal, sampleReading, sampleReport } from './sample.ts';

describe('the readings on record', () => {
  test('are those of meetings and those of the table, each with an id that a correction can name', () => {
    const portal = samplePortal({
      meetings: [
        sampleMeeting('2020-01-28', {
          reports: [
            { ...sampleReport('p/3', 59), activityProgress: [{ activity: 'a1', percentDone: 47 }] },
          ],
        }),
      ],
      readings: [sampleReading('portal-3', { commitment: 'p/3' })],
    });
    expect(
      publishedReadings(portal).map(({ id, percentDone, source }) => [id, percentDone, source]),
    ).toEqual([
      ['2020-01-28-implementation/3', 59, 'minutes-2020-01-28'],
      ['2020-01-28-implementation/3/a1', 47, 'minutes-2020-01-28'],
      ['portal-3', 10, 's'],
    ]);
  });

  test('leave out a report without a figure and a meeting that is a draft', () => {
    const portal = samplePortal({
      meetings: [
        sampleMeeting('2020-01-28', { reports: [sampleReport('p/5')] }),
        sampleMeeting('2020-06-01', { status: 'draft', reports: [sampleReport('p/5', 40)] }),
      ],
    });
    expect(publishedReadings(portal)).toEqual([]);
  });
});

describe('the newest reading', () => {
  const readings = [
    sampleReading('a', { observedOn: '2020-01', percentDone: 10 }),
    sampleReading('b', { observedOn: '2020-03-01', percentDone: 30 }),
    sampleReading('undated', { percentDone: 99 }),
    sampleReading('activity', { observedOn: '2020-03-02', percentDone: 80, activity: 'a1' }),
    sampleReading('other', { observedOn: '2020-03-02', percentDone: 70, commitment: 'p/2' }),
  ];

  test('is the last dated one of the whole commitment on or before the day', () => {
    expect(newestReadingOn(readings, 'p/1', '2020-03-01')?.id).toBe('b');
    expect(newestReadingOn(readings, 'p/1', '2020-02-29')?.id).toBe('a');
  });

  test('counts a month as its last day', () => {
    expect(newestReadingOn(readings, 'p/1', '2020-01-30')).toBeUndefined();
    expect(newestReadingOn(readings, 'p/1', '2020-01-31')?.id).toBe('a');
  });

  test('is absent, not zero, where nothing was reported', () => {
    expect(newestReadingOn(readings, 'p/5', '2020-12-31')).toBeUndefined();
  });

  test('is the correction rather than what it corrects', () => {
    const corrected = [
      ...readings,
      sampleReading('c', { observedOn: '2020-03-01', percentDone: 31, corrects: 'b' }),
    ];
    expect(standingReadings(corrected).map(({ id }) => id)).not.toContain('b');
    expect(newestReadingOn(corrected, 'p/1', '2020-12-31')?.percentDone).toBe(31);
  });
});

test('a correction shows the wrong value beside the right one, the newest first', () => {
  const portal = samplePortal({
    meetings: [sampleMeeting('2020-01-28', { reports: [sampleReport('p/1', 57)] })],
    readings: [
      sampleReading('first', { corrects: '2020-01-28-implementation/1', percentDone: 58 }),
      sampleReading('second', { corrects: 'first', percentDone: 59, recordedOn: '2021-02-01' }),
    ],
  });
  expect(
    corrections(portal).map(({ wrong, right }) => [wrong.percentDone, right.percentDone]),
  ).toEqual([
    [58, 59],
    [57, 58],
  ]);
});
