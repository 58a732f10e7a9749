import { expect, test } from 'vitest';
import {
  adoptedOf,
  dayOfShares,
  institutionGroups,
  planOverviews,
  plansOf,
  readingSources,
  shareSources,
  sharesOf,
  themeGroups,
  type PlanShare,
} from '../../../src/domain/groups.ts';
import type { RecordOf } from '../../../src/schema/portal.ts';
import {
  sampleCommitment,
  sampleInstitution,
  samplePlan,
  samplePortal,
  sampleReading,
} from './sample.ts';

function sampleProcess(plan: string): RecordOf<'processes'> {
  return {
    id: plan,
    file: `${plan}.yaml`,
    prose: {},
    revision: '000000000000',
    factsRevision: '000000000000',
    title: { fr: plan },
    plan,
    stages: [],
    adopted: [
      { ogpId: 'X1', title: { fr: 'led' }, lead: 'agency', source: 's' },
      { ogpId: 'X2', title: { fr: 'led by nobody named' }, source: 's' },
    ],
    sources: ['s'],
  };
}

const portal = samplePortal({
  plans: [
    samplePlan('next', { number: 3 }),
    samplePlan('new', { number: 2 }),
    samplePlan('p', { number: 1 }),
  ],
  commitments: [
    sampleCommitment('new/1', { themes: ['access'] }),
    sampleCommitment('p/1', { themes: ['access', 'budget'], leadInstitution: 'ministry' }),
    sampleCommitment('p/2', {
      themes: ['access'],
      partners: [{ institution: 'ministry' }, { text: { fr: 'x' } }],
      dependsOn: [{ institution: 'office', source: 's' }],
    }),
  ],
  readings: [sampleReading('r', { observedOn: '2020-01-01', percentDone: 40 })],
  publishedRates: [
    { plan: 'p', scope: 'plan', percentDone: 84, saidBy: { fr: 'x' }, source: ['s'], line: 2 },
  ],
  processes: [sampleProcess('p'), sampleProcess('next')],
  institutions: [
    sampleInstitution('agency'),
    sampleInstitution('ministry'),
    sampleInstitution('office'),
  ],
  themes: [
    { id: 'budget', name: { fr: 'b' }, line: 2 },
    { id: 'access', name: { fr: 'a' }, line: 3 },
    { id: 'health', name: { fr: 'h' }, line: 4 },
  ],
});
const shape = (shares: readonly PlanShare[]) =>
  shares.map(({ plan, mean: { percentDone, reported, total } }) => [
    plan.id,
    percentDone,
    reported,
    total,
  ]);

test('commitments of two plans are never put in one mean', () => {
  expect(shape(sharesOf(portal, portal.commitments))).toEqual([
    ['p', 40, 1, 2],
    ['new', undefined, 0, 1],
  ]);
});

test('a commitment stands with the institution that leads it, where a source names one', () => {
  const [share] = sharesOf(portal, portal.commitments);
  expect(share?.rows.map(({ lead }) => lead?.id)).toEqual(['ministry', undefined]);
});

test('a theme says its mean plan by plan with how many were reported, and has none where it has no commitment', () => {
  expect(themeGroups(portal).map(({ theme, shares }) => [theme.id, shape(shares)])).toEqual([
    ['budget', [['p', 40, 1, 1]]],
    [
      'access',
      [
        ['p', 40, 1, 2],
        ['new', undefined, 0, 1],
      ],
    ],
    ['health', []],
  ]);
});

test('a plan without commitments on record still stands in the list, with nothing to report', () => {
  expect(
    planOverviews(portal).map(({ plan, mean, rate }) => [plan.id, mean, rate?.percentDone]),
  ).toEqual([
    ['p', { percentDone: 40, reported: 1, total: 2 }, 84],
    ['new', { reported: 0, total: 1 }, undefined],
    ['next', { reported: 0, total: 0 }, undefined],
  ]);
});

test('adopted titles stand in for commitments only until those are on record', () => {
  const [next, , entered] = portal.plans;
  if (!next || !entered) throw new Error('the sample has three plans');
  expect(adoptedOf(portal, next)?.titles.map(({ ogpId }) => ogpId)).toEqual(['X1', 'X2']);
  expect(adoptedOf(portal, entered)).toBeUndefined();
  expect(adoptedOf(samplePortal({ plans: [next] }), next)).toBeUndefined();
});

test('an institution leads commitments or adopted titles, is a partner of some, and others depend on it', () => {
  const found = institutionGroups(portal).map(
    ({ institution, leads, adopted, partnerOf, neededBy }) => ({
      id: institution.id,
      leads: leads.flatMap(({ rows }) => rows.map(({ commitment }) => commitment.id)),
      adopted: adopted.flatMap(({ plan, titles }) =>
        titles.map(({ ogpId }) => `${plan.id} ${ogpId}`),
      ),
      partnerOf: partnerOf.flatMap(({ rows }) => rows.map(({ commitment }) => commitment.id)),
      neededBy: neededBy.flatMap(({ rows }) => rows.map(({ commitment }) => commitment.id)),
    }),
  );
  expect(found).toEqual([
    { id: 'agency', leads: [], adopted: ['next X1'], partnerOf: [], neededBy: [] },
    { id: 'ministry', leads: ['p/1'], adopted: [], partnerOf: ['p/2'], neededBy: [] },
    { id: 'office', leads: [], adopted: [], partnerOf: [], neededBy: ['p/2'] },
  ]);
});

test('shares speak of the newest reference day of their own plans, and without any of the site’s', () => {
  const old = samplePlan('old', { number: 1, asOf: '2019-01-01' });
  const late = samplePlan('late', { number: 2, asOf: '2020-01-01' });
  const newest = samplePlan('newest', { number: 3, asOf: '2021-01-01' });
  const site = samplePortal({ plans: [old, late, newest] });
  expect(dayOfShares(site, [{ plan: late }, { plan: old }])).toBe('2020-01-01');
  expect(dayOfShares(site, [])).toBe('2021-01-01');
  expect(plansOf([{ plan: late }, { plan: old }, { plan: late }])).toEqual([old, late]);
});

test('the sources of shares are those of their readings, then those of their commitments', () => {
  const shares = sharesOf(
    samplePortal({
      plans: [samplePlan('p')],
      commitments: [
        sampleCommitment('p/1', { sources: ['page'] }),
        sampleCommitment('p/2', { sources: ['page', 'law'] }),
      ],
      readings: [sampleReading('r', { observedOn: '2020-01-01', source: 'minutes' })],
    }),
    [
      sampleCommitment('p/1', { sources: ['page'] }),
      sampleCommitment('p/2', { sources: ['page', 'law'] }),
    ],
  );
  expect(readingSources(shares)).toEqual(['minutes']);
  expect(shareSources(shares)).toEqual(['minutes', 'page', 'page', 'law']);
});
