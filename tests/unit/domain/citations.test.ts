import { expect, test } from 'vitest';
import {
  citedNotes,
  citedTerms,
  citedTitles,
  judgementGroups,
} from '../../../src/domain/citations.ts';
import { sampleCommitment, sampleInstitution, samplePortal, sampleSource } from './sample.ts';

const portal = samplePortal({
  commitments: [sampleCommitment('p/1')],
  sources: [sampleSource('design'), sampleSource('results')],
  institutions: [sampleInstitution('ministry')],
});

test('judgements stand report by report, those of two assessors apart', () => {
  const judgement = {
    plan: 'p',
    assessor: 'irm' as const,
    report: 'design',
    criterion: 'ambition' as const,
    value: 'high',
  };
  const groups = judgementGroups(portal, [
    judgement,
    { ...judgement, report: 'results' },
    { ...judgement, commitment: 'p/1' },
    { ...judgement, assessor: 'ogp' },
  ]);
  const shape = groups.map(({ assessor, sources, judgements }) => [
    assessor,
    sources.map(({ id }) => id),
    judgements.map(({ commitment }) => commitment?.id),
  ]);
  expect(shape).toEqual([
    ['irm', ['design'], [undefined, 'p/1']],
    ['irm', ['results'], [undefined]],
    ['ogp', ['design'], [undefined]],
  ]);
});

test('an adopted title knows its lead only where the table has it', () => {
  const title = { ogpId: 'X1', title: { fr: 'x' }, source: 'design' };
  const [led, unled] = citedTitles(portal, [{ ...title, lead: 'ministry' }, title]);
  expect(led?.lead?.id).toBe('ministry');
  expect(unled).toEqual({ title, sources: led?.sources });
});

test('a record without notes has none, and a note names each of its sources', () => {
  expect(citedNotes(portal, undefined)).toEqual([]);
  const [note] = citedNotes(portal, [{ text: { fr: 'x' }, sources: ['design', 'results'] }]);
  expect(note?.sources.map(({ id }) => id)).toEqual(['design', 'results']);
});

test('a term that was read nowhere has no source', () => {
  const term = { term: { fr: 'x' }, definition: { fr: 'y' }, line: 2 };
  const glossary = [
    { ...term, id: 'read', attested: ['design'] },
    { ...term, id: 'proposed' },
  ];
  const sources = citedTerms({ ...portal, glossary }).map((cited) =>
    cited.sources.map(({ id }) => id),
  );
  expect(sources).toEqual([['design'], []]);
});
