import { expect, test } from 'vitest';
import { citation } from '../../../src/i18n/citation.ts';
import type { CitedSource } from '../../../src/schema/portal.ts';
import { sampleMeeting, sampleSource } from '../domain/sample.ts';

function cited(facts: Parameters<typeof sampleSource>[1]): CitedSource {
  return { kind: 'document', id: 'report', document: sampleSource('report', facts) };
}

test('a document leads to where it is on the web, or else to its archived copy', () => {
  const url = 'https://example.org/report';
  const archivedUrl = 'https://archive.example.org/report';
  expect(citation('fr', cited({ url, archivedUrl }))).toMatchObject({
    href: url,
    isExternal: true,
  });
  expect(citation('fr', cited({ archivedUrl }))).toMatchObject({
    href: archivedUrl,
    isExternal: true,
  });
});

test('a document that is nowhere on the web leads to its place in the repository of documents', () => {
  expect(citation('ar', cited({}))).toMatchObject({
    href: '/ar/documents/#document-report',
    isExternal: false,
  });
});

test('a meeting leads to its page and says its day', () => {
  const meeting = sampleMeeting('2020-01-28');
  expect(citation('en', { kind: 'meeting', id: meeting.id, meeting })).toMatchObject({
    href: '/en/meetings/2020-01-28-implementation/',
    isExternal: false,
    day: '28 January 2020',
  });
});
