import { describe, expect, test } from 'vitest';
import { allContinuities, continuityTo } from '../../../src/domain/plan-continuity.ts';
import type { CommitmentRecord, Portal } from '../../../src/schema/portal.ts';
import { sampleProcess } from './rules/samples.ts';
import { sampleCommitment, samplePlan, samplePortal, sampleSource } from './sample.ts';

function portalOf(
  commitments: readonly CommitmentRecord[],
  stated: { readonly p?: number; readonly q?: number } = {},
  parts: Partial<Portal> = {},
): Portal {
  const count = (n?: number) => (n === undefined ? {} : { commitmentsStated: n });
  return samplePortal({
    sources: [sampleSource('s')],
    plans: [
      samplePlan('p', { number: 1, ...count(stated.p) }),
      samplePlan('q', { number: 2, predecessor: 'p', ...count(stated.q) }),
    ],
    commitments,
    ...parts,
  });
}

function between(portal: Portal) {
  const [, later] = portal.plans;
  const continuity = later && continuityTo(portal, later);
  if (!continuity) throw new RangeError('there is no earlier plan');
  return continuity;
}

function told(portal: Portal) {
  return between(portal).rows.map(({ continuity, from, to }) => [
    from?.id,
    continuity,
    ...to.map((later) =>
      later.kind === 'commitment'
        ? later.commitment.id
        : later.kind === 'title'
          ? later.title.ogpId
          : later.ogpId,
    ),
  ]);
}

const continuedBy = { ogpId: 'X9', source: 's' };
const adopted = (ogpId: string, number?: number) => ({
  ogpId,
  title: { fr: ogpId },
  source: 's',
  ...(number !== undefined && { number }),
});

describe('from one plan to the next', () => {
  test('a commitment is carried over where a later one says so, and new or dropped where all of the other plan are on record', () => {
    const portal = portalOf([
      sampleCommitment('p/1'),
      sampleCommitment('p/2'),
      sampleCommitment('q/1', { continues: 'p/1' }),
      sampleCommitment('q/2'),
    ]);
    expect(told(portal)).toEqual([
      ['p/1', 'carried-over', 'q/1'],
      ['p/2', 'dropped'],
      [undefined, 'new', 'q/2'],
    ]);
    expect(between(portal).counts).toEqual({
      carriedOver: 1,
      dropped: 1,
      unlinked: 0,
      new: 1,
      laterUnlinked: 0,
    });
  });

  test('nothing is dropped while commitments of the later plan are missing, and nothing new while some of the earlier are', () => {
    const records = [sampleCommitment('p/1'), sampleCommitment('q/1')];
    expect(told(portalOf(records, { q: 2 }))).toEqual([
      ['p/1', 'no-link'],
      [undefined, 'new', 'q/1'],
    ]);
    expect(told(portalOf(records, { p: 2 }))).toEqual([
      ['p/1', 'dropped'],
      [undefined, 'no-link', 'q/1'],
    ]);
  });

  test('several commitments may carry on one', () => {
    const portal = portalOf([
      sampleCommitment('p/1'),
      sampleCommitment('q/1', { continues: 'p/1' }),
      sampleCommitment('q/2', { continues: 'p/1' }),
    ]);
    expect(told(portal)).toEqual([['p/1', 'carried-over', 'q/1', 'q/2']]);
    expect(between(portal).counts.carriedOver).toBe(1);
  });

  test('an OGP identifier that a source names leads to the commitment on record, once, or to its title, or stands alone', () => {
    const earlier = sampleCommitment('p/1', { continuedBy });
    const entered = sampleCommitment('q/1', { ogpId: 'X9', continues: 'p/1' });
    expect(told(portalOf([earlier, entered]))).toEqual([['p/1', 'carried-over', 'q/1']]);
    const titles = {
      processes: [sampleProcess('q', { plan: 'q', adopted: [adopted('X9', 9), adopted('X8')] })],
    };
    expect(told(portalOf([earlier], {}, titles))).toEqual([
      ['p/1', 'carried-over', 'X9'],
      [undefined, 'no-link', 'X8'],
    ]);
    expect(told(portalOf([earlier]))).toEqual([['p/1', 'carried-over', 'X9']]);
    expect(between(portalOf([earlier])).rows[0]?.sources.map(({ id }) => id)).toEqual(['s']);
  });

  test('a title whose commitment is on record is no second row', () => {
    const processes = [sampleProcess('q', { plan: 'q', adopted: [adopted('X1', 1)] })];
    const portal = portalOf([sampleCommitment('p/1'), sampleCommitment('q/1')], {}, { processes });
    expect(told(portal)).toEqual([
      ['p/1', 'dropped'],
      [undefined, 'new', 'q/1'],
    ]);
  });

  test('a commitment that carries on one of a plan before that is not called new', () => {
    const portal = portalOf([
      sampleCommitment('p/1'),
      sampleCommitment('o/1'),
      sampleCommitment('q/1', { continues: 'o/1' }),
    ]);
    expect(told(portal)).toEqual([
      ['p/1', 'dropped'],
      [undefined, 'no-link', 'q/1'],
    ]);
  });

  test('nothing is said where neither plan has a commitment on record', () => {
    expect(between(portalOf([])).rows).toEqual([]);
    expect(allContinuities(portalOf([]))).toHaveLength(1);
  });
});
