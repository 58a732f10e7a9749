import { expect, test } from 'vitest';
import { documentGroups, lastAddition, sourcesIn } from '../../../src/domain/documents.ts';
import { samplePortal, sampleSource } from './sample.ts';

test('documents stand by kind, and a kind without a document is left out', () => {
  const portal = samplePortal({ sources: [sampleSource('a', { kind: 'press' }), sampleSource('b', { kind: 'minutes' })] });
  expect(documentGroups(portal).map(({ kind, documents }) => [kind, documents.map(({ id }) => id)])).toEqual([
    ['minutes', ['b']],
    ['press', ['a']],
  ]);
});

test('the last addition is the newest day of recording', () => {
  const portal = samplePortal({
    sources: [sampleSource('a', { recordedOn: '2021-05-01' }), sampleSource('b', { recordedOn: '2021-04-01' })],
  });
  expect(lastAddition(portal)).toBe('2021-05-01');
  expect(lastAddition(samplePortal({}))).toBeUndefined();
});

test('the sources of a record are all it names, each once', () => {
  expect(
    sourcesIn({ sources: ['a', 'b'], title: { fr: 'a source' }, activities: [{ source: 'c', evidence: ['a', 'd'] }] }),
  ).toEqual(['a', 'b', 'c', 'd']);
});
