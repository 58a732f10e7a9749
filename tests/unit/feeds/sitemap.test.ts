import { expect, test } from 'vitest';
import { pagesOf, robots, sitemap } from '../../../src/feeds/sitemap.ts';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleSource,
} from '../domain/sample.ts';

const portal = samplePortal({
  plans: [samplePlan('p')],
  commitments: [sampleCommitment('p/1')],
  sources: [sampleSource('s')],
  meetings: [sampleMeeting('2020-01-28'), sampleMeeting('2020-06-01', { status: 'draft' })],
});

test('lists published pages only: no draft, no page for lost readers', () => {
  const pages = pagesOf(portal);
  expect(pages).toContainEqual({ kind: 'commitment', id: 'p/1' });
  expect(pages).toContainEqual({ kind: 'commitments-by', facet: 'reported', value: 'no' });
  expect(pages).toContainEqual({ kind: 'meeting', id: '2020-01-28-implementation' });
  expect(pages).toContainEqual({ kind: 'figure', id: 'p-timeliness' });
  expect(pages).not.toContainEqual({ kind: 'meeting', id: '2020-06-01-implementation' });
  expect(pages).not.toContainEqual({ kind: 'not-found' });
});

test('names each page in each language with its versions and the default one', () => {
  const xml = sitemap(portal, { origin: 'https://portal.example', base: '/ogp/' });
  expect(xml).toContain(`  <url>
    <loc>https://portal.example/ogp/ar/commitments/p/1/</loc>
    <xhtml:link rel="alternate" hreflang="fr" href="https://portal.example/ogp/commitments/p/1/"/>
    <xhtml:link rel="alternate" hreflang="ar" href="https://portal.example/ogp/ar/commitments/p/1/"/>
    <xhtml:link rel="alternate" hreflang="en" href="https://portal.example/ogp/en/commitments/p/1/"/>
    <xhtml:link rel="alternate" hreflang="x-default" href="https://portal.example/ogp/commitments/p/1/"/>
  </url>
`);
});

test('tells crawlers where the list is', () => {
  expect(robots('https://portal.example/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://portal.example/sitemap.xml\n',
  );
});

test('lists every page of a list that is cut into several', () => {
  const plans = ['p', 'q', 'r'].map((id, index) => samplePlan(id, { number: index + 1 }));
  const commitments = plans.flatMap(({ id }) =>
    Array.from({ length: 150 }, (_, index) => sampleCommitment(`${id}/${index + 1}`)),
  );
  const pages = pagesOf(samplePortal({ plans, commitments, sources: [sampleSource('s')] }));
  const of = (kind: string) => pages.filter((page) => page.kind === kind);
  expect(of('commitments')).toEqual([
    { kind: 'commitments' },
    { kind: 'commitments', page: 2 },
    { kind: 'commitments', page: 3 },
  ]);
  expect(pages).toContainEqual({
    kind: 'commitments-by',
    facet: 'reported',
    value: 'no',
    page: 3,
  });
  expect(of('blockers')).toEqual([{ kind: 'blockers' }]);
});
