import { expect, test } from 'vitest';
import { facetIndex, institutionGroups, themeGroups } from '../../../src/domain/facets.ts';
import { progressOf } from '../../../src/domain/progress.ts';
import { sampleCommitment, sampleInstitution, samplePlan, samplePortal, sampleReading } from './sample.ts';

const portal = samplePortal({
  plans: [samplePlan('p')],
  commitments: [
    sampleCommitment('p/1', { themes: ['access', 'budget'], leadInstitution: 'ministry' }),
    sampleCommitment('p/2', { themes: ['access'], partners: [{ institution: 'ministry' }, { text: { fr: 'x' } }] }),
  ],
  readings: [sampleReading('r', { observedOn: '2020-01-01', percentDone: 40 })],
  institutions: [sampleInstitution('agency'), sampleInstitution('ministry')],
  themes: [
    { id: 'budget', name: { fr: 'b' }, line: 2 },
    { id: 'access', name: { fr: 'a' }, line: 3 },
    { id: 'health', name: { fr: 'h' }, line: 4 },
  ],
});
const rows = progressOf(portal, portal.commitments);
const shape = (facet: Parameters<typeof facetIndex>[1]) =>
  facetIndex(rows, facet).map(({ value, rows: found }) => [value, found.map(({ commitment }) => commitment.id)]);

test('a facet lists its values by id with the commitments that have them', () => {
  expect(shape('theme')).toEqual([
    ['access', ['p/1', 'p/2']],
    ['budget', ['p/1']],
  ]);
  expect(shape('institution')).toEqual([['ministry', ['p/1']]]);
  expect(shape('plan')).toEqual([['p', ['p/1', 'p/2']]]);
});

test('reported and not reported are two values of a facet', () => {
  expect(shape('reported')).toEqual([
    ['no', ['p/2']],
    ['yes', ['p/1']],
  ]);
});

test('a theme says its mean with how many were reported, and has none where it has no commitment', () => {
  expect(themeGroups(portal).map(({ id, mean }) => [id, mean])).toEqual([
    ['budget', { percentDone: 40, reported: 1, total: 1 }],
    ['access', { percentDone: 40, reported: 1, total: 2 }],
    ['health', { reported: 0, total: 0 }],
  ]);
});

test('an institution leads some commitments and is a partner of others', () => {
  expect(
    institutionGroups(portal).map(({ id, leads, partnerOf }) => [id, leads.rows.length, partnerOf.map((c) => c.id)]),
  ).toEqual([
    ['agency', 0, []],
    ['ministry', 1, ['p/2']],
  ]);
});
