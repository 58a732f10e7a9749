import { expect, test } from 'vitest';
import { disagreementsOf } from '../../../src/domain/disagreements.ts';
import { sampleCommitment } from './sample.ts';

test('every other value stands beside the one that the record holds, by field', () => {
  const commitment = sampleCommitment('p/10', {
    startsOn: '2018-06-30',
    leadInstitution: 'mrafp',
    otherValues: [
      { field: 'startsOn', value: '2018-02', source: 'portal' },
      { field: 'leadInstitution', value: { fr: 'ICPC' }, source: 'ogp', note: { fr: 'case' } },
      { field: 'startsOn', value: '2018-03', source: 'press' },
    ],
  });
  expect(disagreementsOf(commitment)).toEqual([
    {
      field: 'startsOn',
      shown: { kind: 'date', date: '2018-06-30' },
      others: [
        { value: { kind: 'date', date: '2018-02' }, source: 'portal' },
        { value: { kind: 'date', date: '2018-03' }, source: 'press' },
      ],
    },
    {
      field: 'leadInstitution',
      shown: { kind: 'institution', id: 'mrafp' },
      others: [
        { value: { kind: 'text', text: { fr: 'ICPC' } }, source: 'ogp', note: { fr: 'case' } },
      ],
    },
  ]);
});

test('where the record holds no value, nothing is shown as ours', () => {
  const commitment = sampleCommitment('p/1', {
    otherValues: [
      { field: 'endsOn', value: '2020-07', source: 's' },
      { field: 'partners', value: { fr: 'HACA' }, source: 's' },
    ],
  });
  expect(disagreementsOf(commitment).map(({ shown }) => shown)).toEqual([undefined, undefined]);
});

test('a title that another source gives is compared with the title of the record', () => {
  const commitment = sampleCommitment('p/1', {
    title: { fr: 'Un' },
    otherValues: [{ field: 'title', value: { fr: 'Uno' }, source: 's' }],
  });
  expect(disagreementsOf(commitment)[0]?.shown).toEqual({ kind: 'text', text: { fr: 'Un' } });
});
