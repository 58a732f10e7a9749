import { expect, test } from 'vitest';
import {
  institutionTable,
  PLAN_COLUMNS,
  planColumns,
  themeTable,
} from '../../../src/domain/share-tables.ts';
import type { Portal } from '../../../src/schema/portal.ts';
import {
  sampleCommitment,
  sampleInstitution,
  samplePlan,
  samplePortal,
  sampleReading,
  sampleSource,
} from './sample.ts';

const PLANS = Array.from({ length: PLAN_COLUMNS + 2 }, (_, index) =>
  samplePlan(`p${index + 1}`, { number: index + 1, asOf: `202${index}-12-31` }),
);

/** A portal with a commitment of one ministry and one theme in each plan, reported with a source of its own. */
function samplePortalOf(facts: Partial<Portal> = {}): Portal {
  return samplePortal({
    plans: PLANS,
    commitments: PLANS.map(({ id }) =>
      sampleCommitment(`${id}/1`, { leadInstitution: 'ministry', themes: ['openness'] }),
    ),
    readings: PLANS.map(({ id }, index) =>
      sampleReading(id, {
        plan: id,
        commitment: `${id}/1`,
        observedOn: `202${index}-06-01`,
        percentDone: 10 * index,
        source: id,
      }),
    ),
    sources: PLANS.map(({ id }) => sampleSource(id)),
    themes: [{ id: 'openness', name: { fr: 'o' }, line: 2 }],
    institutions: [sampleInstitution('ministry')],
    ...facts,
  });
}

test('a table has a column for each of the newest plans, the oldest of these first', () => {
  const columns = planColumns(PLANS.toReversed().map((plan) => ({ plan })));
  expect(columns.plans.map(({ id }) => id)).toEqual(['p3', 'p4', 'p5', 'p6', 'p7', 'p8']);
  expect(columns.older).toBe(2);
});

test('a table of few plans leaves none out', () => {
  const few = PLANS.slice(0, PLAN_COLUMNS).map((plan) => ({ plan }));
  expect(planColumns([...few, ...few])).toEqual({
    plans: PLANS.slice(0, PLAN_COLUMNS),
    older: 0,
  });
  expect(planColumns([])).toEqual({ plans: [], older: 0 });
});

test('a row has the means of the plans that have a column, and cites these alone', () => {
  const { rows, sources, day } = themeTable(samplePortalOf());
  expect(rows.map(({ shares }) => shares.map(({ plan, mean }) => [plan.id, mean]))).toEqual([
    ['p3', 'p4', 'p5', 'p6', 'p7', 'p8'].map((id, index) => [
      id,
      { percentDone: 10 * (index + 2), reported: 1, total: 1 },
    ]),
  ]);
  expect(sources.map(({ id }) => id)).toEqual(['p3', 'p4', 'p5', 'p6', 'p7', 'p8']);
  expect(day).toBe('2027-12-31');
});

test('a reading of a plan that has no column changes nothing of what is shown', () => {
  const other = samplePortalOf();
  const changed = {
    ...other,
    readings: other.readings.map((reading) =>
      reading.plan === 'p1' ? { ...reading, percentDone: 99 } : reading,
    ),
  };
  expect(themeTable(changed)).toEqual(themeTable(other));
  expect(institutionTable(changed)).toEqual(institutionTable(other));
});

test('an institution that leads commitments of older plans or adopted titles only stands among those that lead', () => {
  const [oldest, , , , , , , newest] = PLANS;
  if (!oldest || !newest) throw new Error('the sample has eight plans');
  const base = samplePortalOf();
  const portal = samplePortalOf({
    commitments: base.commitments
      .filter(({ plan }) => plan !== newest.id)
      .map((commitment) =>
        commitment.plan === oldest.id
          ? {
              ...commitment,
              leadInstitution: 'archives',
              partners: [{ institution: 'office' }],
            }
          : commitment,
      ),
    processes: [
      {
        id: newest.id,
        file: 'process.yaml',
        prose: {},
        revision: '000000000000',
        factsRevision: '000000000000',
        title: { fr: 'p' },
        plan: newest.id,
        stages: [],
        adopted: [{ ogpId: 'X1', title: { fr: 'x' }, lead: 'agency', source: newest.id }],
        sources: [newest.id],
      },
    ],
    institutions: ['agency', 'archives', 'ministry', 'office'].map(sampleInstitution),
  });
  const { leading, others, columns } = institutionTable(portal);
  expect(columns.plans.map(({ id }) => id)).toEqual(['p3', 'p4', 'p5', 'p6', 'p7', 'p8']);
  expect(
    leading.map(({ institution, shares, adopted }) => [
      institution.id,
      shares.map(({ plan }) => plan.id),
      adopted.map(({ plan, titles }) => [plan.id, titles]),
    ]),
  ).toEqual([
    ['agency', [], [['p8', 1]]],
    ['archives', [], []],
    ['ministry', ['p3', 'p4', 'p5', 'p6', 'p7'], []],
  ]);
  expect(others.map(({ institution, partnerOf }) => [institution.id, partnerOf])).toEqual([
    ['office', 1],
  ]);
});
