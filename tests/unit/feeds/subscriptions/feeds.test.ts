import { describe, expect, test } from 'vitest';
import type { RowEntry } from '../../../../src/feeds/subscriptions/entries.ts';
import { MOST_ENTRIES, type Feed } from '../../../../src/feeds/subscriptions/feeds.ts';
import type { Portal } from '../../../../src/schema/portal.ts';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReading,
  sampleReport,
} from '../../domain/sample.ts';
import { feedOf } from './released.ts';

const SOURCE = {
  id: 's',
  kind: 'document' as const,
  title: { fr: 'Un document' },
  recordedOn: '2019-01-01',
  line: 2,
};

const COMMITMENT = sampleCommitment('p/1', { themes: ['water'], leadInstitution: 'ministry' });

function portalWith(parts: Partial<Portal> = {}): Portal {
  return samplePortal({
    plans: [samplePlan('p')],
    commitments: [COMMITMENT],
    sources: [SOURCE],
    themes: [{ id: 'water', name: { fr: 'Eau' }, line: 2 }],
    institutions: [
      { id: 'ministry', name: { fr: 'Ministère' }, kind: 'ministry', source: ['s'], line: 2 },
    ],
    committees: [
      {
        id: 'implementation',
        name: { fr: "Comité d'implémentation" },
        kind: 'implementation',
        source: 's',
        line: 2,
      },
    ],
    ...parts,
  });
}

const BASE = portalWith();

/** What is told, a line an entry; the document that every sample rests on is left out. */
function told({ entries }: Feed): readonly string[] {
  return entries
    .map((entry) =>
      entry.kind === 'release'
        ? `${entry.updatedOn} release ${entry.release}`
        : `${entry.updatedOn} ${entry.kind} ${entry.dataset} ${entry.key}`,
    )
    .filter((line) => !line.endsWith('sources s'));
}

function rowEntry(feed: Feed, dataset: string): RowEntry {
  const entry = feed.entries.find(
    (one): one is RowEntry => one.kind !== 'release' && one.dataset === dataset,
  );
  if (!entry) throw new Error(`nothing is told of ${dataset}`);
  return entry;
}

describe('between two releases', () => {
  test('an added row is an entry, from the day of the release that holds it first', () => {
    const now = portalWith({ commitments: [COMMITMENT, sampleCommitment('p/2')] });
    const feed = feedOf(now, [
      ['2020-01-01', BASE],
      ['2020-06-01', now],
    ]);
    expect(told(feed)).toEqual([
      '2020-06-01 release 2020-06-01',
      '2020-06-01 added commitments p/2',
      '2020-01-01 release 2020-01-01',
    ]);
  });

  test('a removed row is an entry that leads to what compares the two', () => {
    const before = portalWith({ commitments: [COMMITMENT, sampleCommitment('p/2')] });
    const feed = feedOf(BASE, [
      ['2020-01-01', before],
      ['2020-06-01', BASE],
    ]);
    expect(told(feed)).toContain('2020-06-01 removed commitments p/2');
    expect(rowEntry(feed, 'commitments').page).toEqual({
      kind: 'data-comparison',
      from: '2020-01-01',
      to: '2020-06-01',
    });
  });

  test('a changed row is one entry with all that changed of it, and says from what to what and by which source', () => {
    const now = portalWith({
      commitments: [{ ...COMMITMENT, title: { fr: 'Autrement' }, endsOn: '2021-12' }],
    });
    const feed = feedOf(now, [
      ['2020-01-01', BASE],
      ['2020-06-01', now],
    ]);
    const entry = rowEntry(feed, 'commitments');
    expect(entry.cells).toEqual([
      { column: 'title_fr', before: 'p/1', after: 'Autrement' },
      { column: 'endsOn', before: '', after: '2021-12' },
      expect.objectContaining({ column: 'timeliness' }),
      expect.objectContaining({ column: 'timelinessGroup' }),
    ]);
    expect(entry.sources).toEqual([
      {
        id: 's',
        name: { fr: 'Un document' },
        page: { kind: 'documents', anchor: 'document-s' },
      },
    ]);
    expect(feed.entries.filter((one) => one.kind === 'changed')).toHaveLength(1);
  });

  test('numbers that only move with the reference day are told nothing of', () => {
    const now = portalWith({ plans: [samplePlan('p', { asOf: '2020-12-30' })] });
    const feed = feedOf(now, [
      ['2020-01-01', BASE],
      ['2020-06-01', now],
    ]);
    expect(told(feed).filter((line) => line.includes('commitments'))).toEqual([]);
    expect(told(feed)).toContain('2020-06-01 changed plans p');
  });

  test('a figure that a meeting reports is told with the report alone', () => {
    const meeting = sampleMeeting('2020-03-01', { reports: [sampleReport('p/1', 40)] });
    const feed = feedOf(portalWith({ meetings: [meeting] }), [
      ['2020-01-01', BASE],
      ['2020-06-01', portalWith({ meetings: [meeting] })],
    ]);
    expect(told(feed)).toContain('2020-06-01 added reports 2020-03-01-implementation | p/1');
    expect(told(feed).filter((line) => line.includes('readings'))).toEqual([]);
  });
});

describe('the first release', () => {
  test('is one entry with the number of its rows', () => {
    const feed = feedOf(BASE, [['2020-01-01', BASE]]);
    expect(told(feed)).toEqual(['2020-01-01 release 2020-01-01']);
    expect(feed.entries[0]).toMatchObject({ isFirst: true });
    expect((feed.entries[0] as { readonly rows: number }).rows).toBeGreaterThan(100);
  });

  test('leaves the rows that say when they were recorded as they were told before', () => {
    const now = portalWith({ readings: [sampleReading('r', { recordedOn: '2019-11-01' })] });
    const before = feedOf(now).entries;
    const after = feedOf(now, [['2020-01-01', now]]).entries;
    expect(after.filter(({ kind }) => kind !== 'release')).toEqual(before);
  });
});

describe('a row that says when it was recorded', () => {
  const reading = sampleReading('r', { recordedOn: '2020-02-03' });
  const now = portalWith({ readings: [reading] });

  test('is told from that day, before any release holds it', () => {
    expect(told(feedOf(now))).toEqual(['2020-02-03 added readings r']);
    expect(told(feedOf(now, [['2020-01-01', BASE]]))).toEqual([
      '2020-02-03 added readings r',
      '2020-01-01 release 2020-01-01',
    ]);
  });

  test('keeps id and day when it enters a release', () => {
    const before = feedOf(now, [['2020-01-01', BASE]]);
    const after = feedOf(now, [
      ['2020-01-01', BASE],
      ['2020-06-01', now],
    ]);
    expect(rowEntry(after, 'readings')).toEqual(rowEntry(before, 'readings'));
    expect(told(after).filter((line) => line.includes('readings'))).toHaveLength(1);
  });

  test('a change in no release, and of no such row, waits for the next one', () => {
    const changed = portalWith({ commitments: [COMMITMENT, sampleCommitment('p/2')] });
    expect(told(feedOf(changed, [['2020-01-01', BASE]]))).toEqual([
      '2020-01-01 release 2020-01-01',
    ]);
    const edited = portalWith({ readings: [{ ...reading, percentDone: 90 }] });
    const feed = feedOf(edited, [
      ['2020-01-01', BASE],
      ['2020-06-01', now],
    ]);
    expect(told(feed)).not.toContain(expect.stringContaining('changed'));
  });
});

describe('a feed', () => {
  const meeting = sampleMeeting('2020-03-01', { reports: [sampleReport('p/1', 40)] });
  const now = portalWith({
    meetings: [meeting],
    readings: [sampleReading('r', { recordedOn: '2020-02-03' })],
  });
  const pasts = [
    ['2020-01-01', BASE],
    ['2020-06-01', now],
  ] as const;

  test.each(['plans/p', 'commitments/p/1', 'themes/water', 'institutions/ministry'] as const)(
    'of %s tells of what is about its commitments',
    (scope) => {
      expect(told(feedOf(now, pasts, scope))).toEqual(
        expect.arrayContaining([
          expect.stringContaining('added reports'),
          expect.stringContaining('added readings r'),
        ]),
      );
    },
  );

  test('of a committee tells of its meetings, and of nothing else', () => {
    const lines = told(feedOf(now, pasts, 'committees/implementation'));
    expect(lines).toContain('2020-06-01 added meetings 2020-03-01-implementation');
    expect(lines.filter((line) => line.includes('readings'))).toEqual([]);
  });

  test('of the releases tells of them alone, and one that nothing concerns is empty on the day of the records', () => {
    expect(told(feedOf(now, pasts, 'releases'))).toEqual([
      '2020-06-01 release 2020-06-01',
      '2020-01-01 release 2020-01-01',
    ]);
    const forum = feedOf(now, pasts, 'forum');
    expect(forum).toMatchObject({ entries: [], updatedOn: '2020-12-31' });
  });

  test('of the corrections tells of the corrected figure, which the others tell as a reading', () => {
    const corrected = portalWith({
      readings: [
        sampleReading('wrong', { recordedOn: '2020-02-01' }),
        sampleReading('right', { recordedOn: '2020-02-02', corrects: 'wrong', percentDone: 20 }),
      ],
    });
    expect(told(feedOf(corrected, [], 'corrections'))).toEqual([
      '2020-02-02 added corrections right',
    ]);
    expect(told(feedOf(corrected))).toEqual([
      '2020-02-02 added readings right',
      '2020-02-01 added readings wrong',
    ]);
  });

  test('ends with its newest entries, in the same order each time', () => {
    const many = portalWith({
      readings: Array.from({ length: 70 }, (_, index) =>
        sampleReading(`r-${String(index)}`, { recordedOn: '2020-02-03' }),
      ),
    });
    const { entries, updatedOn } = feedOf(many);
    expect(entries).toHaveLength(MOST_ENTRIES);
    expect(updatedOn).toBe('2020-02-03');
    expect(feedOf({ ...many }).entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(MOST_ENTRIES);
  });
});
