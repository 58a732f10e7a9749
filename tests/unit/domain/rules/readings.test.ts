import { describe, expect, test } from 'vitest';
import { sampleCommitment, sampleMeeting, sampleReading, sampleReport } from '../sample.ts';
import { problemsOf } from './samples.ts';

const meeting = sampleMeeting('2020-01-28', { reports: [sampleReport('p/1', 57)] });
const ofMeeting = '2020-01-28-implementation/1';

describe('duplicate-reading', () => {
  const found = (line: number, id: string, first: string, other: string) => ({
    record: 'data/progress.csv',
    path: [line],
    rule: 'duplicate-reading',
    severity: 'error',
    found: id,
    params: { first, other },
  });

  test('finds one thing on one day from one source twice', () => {
    const readings = [
      sampleReading('r1', { observedOn: '2020-03-01', line: 2 }),
      sampleReading('r2', { observedOn: '2020-03-01', line: 3 }),
    ];
    expect(problemsOf('duplicate-reading', { readings })).toEqual([
      found(3, 'r2', 'data/progress.csv:2', 'r1'),
    ]);
  });

  test('finds a row that repeats a report, whether it names the meeting or its minutes', () => {
    const row = { observedOn: '2020-01-28', percentDone: 60 };
    const first = '2020-01-28-implementation.yaml reports[0]';
    for (const source of ['2020-01-28-implementation', 'minutes-2020-01-28']) {
      const readings = [sampleReading('r1', { ...row, source, line: 5 })];
      expect(problemsOf('duplicate-reading', { meetings: [meeting], readings })).toEqual([
        found(5, 'r1', first, ofMeeting),
      ]);
    }
  });

  test('lets another thing, day or source be, and a correction take the place of what it corrects', () => {
    const readings = [
      sampleReading('r1', { observedOn: '2020-01-28' }),
      sampleReading('r2', { observedOn: '2020-01-28', activity: 'a1' }),
      sampleReading('r3', { observedOn: '2020-01-28', source: 't' }),
      sampleReading('r4', { observedOn: '2020-01' }),
      sampleReading('r5', {
        observedOn: '2020-01-28',
        source: 'minutes-2020-01-28',
        corrects: ofMeeting,
      }),
    ];
    expect(problemsOf('duplicate-reading', { meetings: [meeting], readings })).toEqual([]);
  });
});

describe('fall-without-note', () => {
  test('finds a row below the reading before it', () => {
    const readings = [
      sampleReading('r2', { observedOn: '2020-06-30', percentDone: 40, line: 2 }),
      sampleReading('r3', { observedOn: '2020-12', percentDone: 45, line: 3 }),
    ];
    expect(problemsOf('fall-without-note', { meetings: [meeting], readings })).toEqual([
      {
        record: 'data/progress.csv',
        path: [2, 'percentDone'],
        rule: 'fall-without-note',
        severity: 'error',
        found: 40,
        params: { before: 57, observedOn: '2020-01-28' },
      },
    ]);
  });

  test.each([
    ['a note explains it', { note: { fr: 'x' } }],
    ['it is about an activity of the commitment', { activity: 'a1' }],
    ['it has no date', { observedOn: undefined }],
    ['it is as old as the other one', { observedOn: '2020-01-28' }],
    ['it corrects the other one', { corrects: ofMeeting }],
  ])('says nothing when %s', (_, facts) => {
    const { observedOn, ...row } = { observedOn: '2020-06-30', ...facts };
    const reading = sampleReading('r2', { ...row, percentDone: 40 });
    const readings = [observedOn === undefined ? reading : { ...reading, observedOn }];
    expect(problemsOf('fall-without-note', { meetings: [meeting], readings })).toEqual([]);
  });

  test('takes the words of the minutes for the note of a report', () => {
    const later = sampleMeeting('2020-06-30', { reports: [sampleReport('p/1', 40)] });
    expect(problemsOf('fall-without-note', { meetings: [meeting, later] })).toEqual([]);
  });

  test('calls it no fall when one of two sources had said less before', () => {
    const readings = [
      sampleReading('r1', { observedOn: '2020-01-28', percentDone: 30 }),
      sampleReading('r2', { observedOn: '2020-06-30', percentDone: 40 }),
    ];
    expect(problemsOf('fall-without-note', { meetings: [meeting], readings })).toEqual([]);
  });
});

describe('progress-stalled', () => {
  const commitments = [sampleCommitment('p/1')];
  const later = (percentDone: number, observedOn = '2020-04-27') =>
    sampleReading('r2', { observedOn, percentDone, line: 2 });

  test('finds a commitment that rose by less than 5 points in 90 days', () => {
    const readings = [later(61)];
    expect(problemsOf('progress-stalled', { commitments, meetings: [meeting], readings })).toEqual([
      {
        record: 'data/progress.csv',
        path: [2, 'percentDone'],
        rule: 'progress-stalled',
        severity: 'warning',
        found: 61,
        params: { commitment: 'p/1', before: 57, observedOn: '2020-01-28' },
      },
    ]);
  });

  test.each([
    ['it rose by 5 points', later(62)],
    ['the readings are 89 days apart', later(57, '2020-04-26')],
    ['it is completed', later(100)],
  ])('says nothing when %s', (_, reading) => {
    const readings = [reading];
    expect(problemsOf('progress-stalled', { commitments, meetings: [meeting], readings })).toEqual(
      [],
    );
  });

  test('says nothing where an open blocking point says why, and does once it is resolved', () => {
    const blocker = {
      key: 'b',
      reason: 'coordination',
      description: { fr: 'x' },
      raisedOn: '2020-01-28',
      source: 's',
    };
    const check = (resolvedOn?: string) =>
      problemsOf('progress-stalled', {
        commitments: [
          sampleCommitment('p/1', {
            blockers: [{ ...blocker, ...(resolvedOn && { resolvedOn }) }],
          }),
        ],
        meetings: [meeting],
        readings: [later(57)],
      });
    expect(check()).toEqual([]);
    expect(check('2020-02-01')).toHaveLength(1);
  });

  test('compares with the newest reading that is old enough, not with the oldest', () => {
    const readings = [
      sampleReading('r1', { observedOn: '2019-01', percentDone: 10, line: 3 }),
      later(58),
    ];
    expect(
      problemsOf('progress-stalled', { commitments, meetings: [meeting], readings })[0]?.params,
    ).toMatchObject({ before: 57 });
  });
});

describe('correction-without-note', () => {
  test('asks a correction for its reason', () => {
    const readings = [sampleReading('r', { corrects: ofMeeting, line: 6 })];
    expect(problemsOf('correction-without-note', { meetings: [meeting], readings })).toEqual([
      {
        record: 'data/progress.csv',
        path: [6, 'note'],
        rule: 'correction-without-note',
        severity: 'error',
        params: { corrects: ofMeeting },
      },
    ]);
  });

  test('is content with a reason, and asks nothing of other readings', () => {
    const readings = [
      sampleReading('r', { corrects: ofMeeting, note: { fr: 'x' } }),
      sampleReading('q'),
    ];
    expect(problemsOf('correction-without-note', { meetings: [meeting], readings })).toEqual([]);
  });
});

describe('correction-of-another-thing', () => {
  test('finds a correction of a reading of another commitment or activity', () => {
    const readings = [
      sampleReading('r', { commitment: 'p/2', corrects: ofMeeting, line: 2 }),
      sampleReading('q', { activity: 'a1', corrects: ofMeeting, line: 3 }),
    ];
    const problem = {
      record: 'data/progress.csv',
      rule: 'correction-of-another-thing',
      severity: 'error',
      found: ofMeeting,
    };
    expect(problemsOf('correction-of-another-thing', { meetings: [meeting], readings })).toEqual([
      { ...problem, path: [2, 'corrects'], params: { thing: 'p/2', other: 'p/1' } },
      { ...problem, path: [3, 'corrects'], params: { thing: 'p/1 a1', other: 'p/1' } },
    ]);
  });

  test('is content with a correction of the same thing', () => {
    const readings = [sampleReading('r', { corrects: ofMeeting })];
    expect(problemsOf('correction-of-another-thing', { meetings: [meeting], readings })).toEqual(
      [],
    );
  });
});

describe('correction-cycle', () => {
  test('finds readings that correct each other or themselves, and not what leads into the circle', () => {
    const readings = [
      sampleReading('a', { corrects: 'b', line: 2 }),
      sampleReading('b', { corrects: 'a', line: 3 }),
      sampleReading('c', { corrects: 'c', line: 4 }),
      sampleReading('d', { corrects: 'a', line: 5 }),
    ];
    const problem = { record: 'data/progress.csv', rule: 'correction-cycle', severity: 'error' };
    expect(problemsOf('correction-cycle', { readings })).toEqual([
      { ...problem, path: [2, 'corrects'], found: 'b', params: { cycle: ['a', 'b', 'a'] } },
      { ...problem, path: [3, 'corrects'], found: 'a', params: { cycle: ['b', 'a', 'b'] } },
      { ...problem, path: [4, 'corrects'], found: 'c', params: { cycle: ['c', 'c'] } },
    ]);
  });

  test('is content with a chain of corrections', () => {
    const readings = [
      sampleReading('a', { corrects: ofMeeting }),
      sampleReading('b', { corrects: 'a' }),
    ];
    expect(problemsOf('correction-cycle', { meetings: [meeting], readings })).toEqual([]);
  });
});
