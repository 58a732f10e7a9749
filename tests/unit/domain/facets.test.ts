import { expect, test } from 'vitest';
import { facetIndex } from '../../../src/domain/facets.ts';
import { ledCommitments } from '../../../src/domain/groups.ts';
import {
  sampleCommitment,
  sampleInstitution,
  samplePlan,
  samplePortal,
  sampleReading,
} from './sample.ts';

const portal = samplePortal({
  plans: [samplePlan('p')],
  institutions: [sampleInstitution('ministry')],
  commitments: [
    sampleCommitment('p/1', { themes: ['access', 'budget'], leadInstitution: 'ministry' }),
    sampleCommitment('p/2', {
      themes: ['access'],
      partners: [{ institution: 'ministry' }, { text: { fr: 'x' } }],
    }),
  ],
  readings: [sampleReading('r', { observedOn: '2020-01-01', percentDone: 40 })],
});
const rows = ledCommitments(portal, portal.commitments);
const shape = (facet: Parameters<typeof facetIndex>[1]) =>
  facetIndex(rows, facet).map(({ value, rows: found }) => [
    value,
    found.map(({ commitment }) => commitment.id),
  ]);

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
    ['yes', ['p/1']],
    ['no', ['p/2']],
  ]);
});
