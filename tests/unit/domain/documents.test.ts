import { expect, test } from 'vitest';
import {
  documentGroups,
  lastAddition,
  sourcesIn,
  subjectsOf,
} from '../../../src/domain/documents.ts';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleSource,
} from './sample.ts';

test('documents stand by kind, and a kind without a document is left out', () => {
  const portal = samplePortal({
    sources: [sampleSource('a', { kind: 'press' }), sampleSource('b', { kind: 'minutes' })],
  });
  expect(
    documentGroups(portal).map(({ kind, documents }) => [kind, documents.map(({ id }) => id)]),
  ).toEqual([
    ['minutes', ['b']],
    ['press', ['a']],
  ]);
});

test('the documents of a kind stand by year, the newest first and the undated last', () => {
  const portal = samplePortal({
    sources: [
      sampleSource('undated'),
      sampleSource('day', { publishedOn: '2020-03-17' }),
      sampleSource('newest', { publishedOn: '2021' }),
      sampleSource('month', { publishedOn: '2020-12' }),
    ],
  });
  const [group] = documentGroups(portal);
  expect(group?.years.map(({ year, documents }) => [year, documents.map(({ id }) => id)])).toEqual([
    ['2021', ['newest']],
    ['2020', ['day', 'month']],
    [undefined, ['undated']],
  ]);
});

test('a document is about the plans, commitments and meetings it names, drafts and unknown ids apart', () => {
  const portal = samplePortal({
    plans: [samplePlan('p')],
    commitments: [sampleCommitment('p/1')],
    meetings: [sampleMeeting('2020-01-28'), sampleMeeting('2020-02-28', { status: 'draft' })],
  });
  const about = ['p/1', 'p', 'unknown', '2020-02-28-implementation', '2020-01-28-implementation'];
  expect(
    subjectsOf(portal, sampleSource('a', { about })).map(({ kind, record }) => [kind, record.id]),
  ).toEqual([
    ['commitment', 'p/1'],
    ['plan', 'p'],
    ['meeting', '2020-01-28-implementation'],
  ]);
  expect(subjectsOf(portal, sampleSource('b'))).toEqual([]);
});

test('the last addition is the newest day of recording', () => {
  const portal = samplePortal({
    sources: [
      sampleSource('a', { recordedOn: '2021-05-01' }),
      sampleSource('b', { recordedOn: '2021-04-01' }),
    ],
  });
  expect(lastAddition(portal)).toBe('2021-05-01');
  expect(lastAddition(samplePortal({}))).toBeUndefined();
});

test('the sources of a record are all it names, each once', () => {
  expect(
    sourcesIn({
      sources: ['a', 'b'],
      title: { fr: 'a source' },
      activities: [{ source: 'c', evidence: ['a', 'd'] }],
    }),
  ).toEqual(['a', 'b', 'c', 'd']);
});
