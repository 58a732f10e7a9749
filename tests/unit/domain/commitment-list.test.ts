import { describe, expect, test } from 'vitest';
import {
  commitmentsBy,
  facetMenus,
  listShares,
  plansNotEntered,
} from '../../../src/domain/commitment-list.ts';
import {
  sampleCommitment,
  sampleInstitution,
  samplePlan,
  samplePortal,
  sampleReading,
} from './sample.ts';

const portal = samplePortal({
  plans: [
    samplePlan('p', { number: 1, shortTitle: { fr: 'Plan P' } }),
    samplePlan('q', { number: 2 }),
    samplePlan('r', { number: 3 }),
  ],
  themes: [
    { id: 'audits', name: { fr: 'Audits' }, line: 2 },
    { id: 'open-data', name: { fr: 'Données' }, line: 3 },
  ],
  institutions: [sampleInstitution('mef')],
  commitments: [
    sampleCommitment('p/10', { themes: ['open-data', 'audits'] }),
    sampleCommitment('p/2', { leadInstitution: 'mef', themes: ['open-data'] }),
    sampleCommitment('q/1'),
  ],
  readings: [sampleReading('x', { commitment: 'p/2', observedOn: '2020-01-01' })],
});
const shares = listShares(portal);

describe('the list of commitments', () => {
  test('has the newest plan first, and in a plan the order of the numbers', () => {
    expect(
      shares.map(({ plan, rows }) => [plan.id, rows.map(({ commitment }) => commitment.id)]),
    ).toEqual([
      ['q', ['q/1']],
      ['p', ['p/2', 'p/10']],
    ]);
  });

  test('gives each row who leads it and what filters look at', () => {
    const [row] = shares[1]?.rows ?? [];
    expect(row?.lead?.id).toBe('mef');
    expect(row?.facets).toEqual({
      plan: ['p'],
      theme: ['open-data'],
      institution: ['mef'],
      timeliness: ['no-date'],
      evidence: ['not-stated'],
      reported: ['yes'],
    });
    expect(shares[0]?.rows[0]?.lead).toBeUndefined();
  });
});

test('each facet has the values that some commitment has, with their names and how many have them', () => {
  expect(facetMenus(portal, shares)).toEqual([
    {
      facet: 'plan',
      options: [
        { value: 'q', count: 1, name: { fr: 'q' } },
        { value: 'p', count: 2, name: { fr: 'Plan P' } },
      ],
    },
    {
      facet: 'theme',
      options: [
        { value: 'audits', count: 1, name: { fr: 'Audits' } },
        { value: 'open-data', count: 2, name: { fr: 'Données' } },
      ],
    },
    { facet: 'institution', options: [{ value: 'mef', count: 1, name: { fr: 'mef' } }] },
    { facet: 'timeliness', options: [{ value: 'no-date', count: 3 }] },
    { facet: 'evidence', options: [{ value: 'not-stated', count: 3 }] },
    {
      facet: 'reported',
      options: [
        { value: 'yes', count: 1 },
        { value: 'no', count: 2 },
      ],
    },
  ]);
});

test('a value of a facet leads to the commitments that have it, whichever their plan', () => {
  const ids = (facet: 'reported' | 'theme', value: string) =>
    commitmentsBy(portal, facet, value).map(({ id }) => id);
  expect(ids('reported', 'no')).toEqual(['q/1', 'p/10']);
  expect(ids('theme', 'audits')).toEqual(['p/10']);
});

test('plans without commitments on record are named apart', () => {
  expect(plansNotEntered(portal).map(({ id }) => id)).toEqual(['r']);
});
