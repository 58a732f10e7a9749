import { describe, expect, test } from 'vitest';
import { publishedMeetings } from '../../../../src/domain/meetings.ts';
import { pathFor } from '../../../../src/i18n/routing.ts';
import { searchEntries } from '../../../../src/search/entries/entries.ts';
import { SEARCH_KINDS } from '../../../../src/search/entry.ts';
import type { Portal } from '../../../../src/schema/portal.ts';
import { LOCALES } from '../../../../src/site.ts';
import { readPortal } from '../../../../src/store/read-portal.ts';
import { sampleHiddenPost, samplePost, sampleTopic } from '../../domain/rules/samples.ts';
import { sampleRequest } from '../../domain/sample.ts';

const { portal } = await readPortal();
const PAGE = '<html><body><main><h1>A page</h1><p class="lead">Its lead.</p></main></body></html>';
const all = new Map(LOCALES.map((locale) => [locale, searchEntries(portal, locale, () => PAGE)]));
const french = all.get('fr') ?? [];

describe('what can be found', () => {
  test('is the same in every language', () => {
    const kinds = LOCALES.map((locale) => all.get(locale)?.map(({ kind }) => kind));
    for (const own of kinds) expect(own).toEqual(kinds[0]);
  });

  test('is every commitment with its activities, each at its own address', () => {
    const commitments = french.filter(({ kind }) => kind === 'commitment');
    expect(commitments).toHaveLength(portal.commitments.length);
    for (const { id, activities = [] } of portal.commitments) {
      const entry = commitments.find(
        ({ href }) => href === pathFor('fr', { kind: 'commitment', id }),
      );
      expect(entry?.parts?.map(({ href }) => href)).toEqual(
        activities.map(({ key }) => `${entry?.href ?? ''}#activity-${key}`),
      );
    }
  });

  test('is every report, point and decision of the meetings that are published', () => {
    const count = (of: string) => french.filter(({ kind }) => kind === of).length;
    const meetings = publishedMeetings(portal);
    const reports = meetings.flatMap((meeting) => meeting.reports ?? []);
    expect(count('meeting')).toBe(meetings.length);
    expect(count('report')).toBe(reports.length);
    expect(count('point')).toBe(reports.flatMap(({ points = [] }) => points).length);
    expect(count('decision')).toBe(meetings.flatMap(({ decisions = [] }) => decisions).length);
  });

  test('is every paper about a meeting or a plan, and no sheet, whose commitment is found', () => {
    const papers = french.filter(({ href }) => /^\/reports\/./.test(href));
    expect(papers.map(({ kind, href }) => [kind, href])).toEqual([
      ['page', '/reports/brief/2020-01-28-implementation/'],
      ['page', '/reports/progress/2018-2020/'],
      ['page', '/reports/self-assessment/2018-2020/'],
    ]);
  });

  test('is every request with its answer, in every language', () => {
    const asked: Portal = {
      ...portal,
      requests: [
        sampleRequest('budget', {
          commitment: portal.commitments[0]?.id ?? '',
          title: { fr: 'Budget', ar: 'الميزانية' },
          question: { fr: 'Combien ?' },
          answer: { fr: 'Rien.' },
          answeredOn: '2020-01-12',
        }),
      ],
    };
    const [entry, ...others] = searchEntries(asked, 'ar', () => PAGE).filter(
      ({ kind }) => kind === 'request',
    );
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      title: { text: 'الميزانية' },
      href: '/ar/requests/budget/',
      date: '2020-01-10',
      texts: [
        { text: 'Combien\u202f?', lang: 'fr' },
        { text: 'Rien.', lang: 'fr' },
        { text: 'membres', lang: 'fr' },
      ],
    });
  });

  test('is every co-creation with its figures and stages, and every proposal with its response', async () => {
    const { portal: demo } = await readPortal({ root: 'tests/demo' });
    const found = searchEntries(demo, 'ar', () => PAGE);
    const process = found.find(({ href }) => href === '/ar/co-creation/demo-2025-2027/');
    expect(process).toMatchObject({ kind: 'process', filters: { plan: ['demo-2025-2027'] } });
    expect(process?.texts).toContainEqual({ text: 'الأفكار الواردة: 312' });
    expect(process?.parts?.map(({ href }) => href)).toContain(
      '/ar/co-creation/demo-2025-2027/#stage-ideas',
    );
    const proposals = found.filter(({ kind }) => kind === 'proposal');
    expect(proposals).toHaveLength(demo.proposals.length);
    expect(proposals.find(({ href }) => href.endsWith('/free-boats/'))).toMatchObject({
      date: '2024-04-14',
      texts: [
        { text: 'جعل جميع مراكب الخطوط مجانية.' },
        { text: 'لا يدخل ضمن خطة للحكومة المنفتحة.' },
      ],
      filters: { plan: ['demo-2025-2027'], theme: ['inclusion'], year: ['2024'] },
    });
    // What stands only in French is marked so.
    expect(proposals.find(({ href }) => href.endsWith('/whale-parliament/'))?.title).toMatchObject({
      lang: 'fr',
    });
  });

  test('is every topic with its posts at their own addresses, in the language of each, but none that is hidden', () => {
    const posts = Array.from({ length: 51 }, (_, index) => samplePost(`p${String(index + 1)}`));
    const asked: Portal = {
      ...portal,
      topics: [
        sampleTopic('tides', [
          { ...samplePost('first'), text: 'Des **marées** [ici](https://example.org/)' },
          sampleHiddenPost('gone'),
          ...posts,
          { ...samplePost('last'), text: 'عن المد', lang: 'ar' },
        ]),
      ],
    };
    const [entry, ...others] = searchEntries(asked, 'ar', () => PAGE).filter(
      ({ kind }) => kind === 'topic',
    );
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ href: '/ar/forum/tides/', date: '2021-03-01' });
    expect(entry?.parts).toHaveLength(53);
    expect(entry?.parts?.[0]).toMatchObject({
      href: '/ar/forum/tides/#post-first',
      texts: [{ text: 'Des marées ici', lang: 'fr' }],
    });
    expect(entry?.parts?.at(-1)).toMatchObject({
      href: '/ar/forum/tides/2/#post-last',
      texts: [{ text: 'عن المد' }],
    });
    expect(JSON.stringify(entry)).not.toContain('gone');
  });

  test('is every institution, document, theme and term', () => {
    const count = (of: string) => french.filter(({ kind }) => kind === of).length;
    expect(count('institution')).toBe(portal.institutions.length);
    expect(count('document')).toBe(portal.sources.length);
    expect(count('theme')).toBe(portal.themes.length);
    expect(count('term')).toBe(portal.glossary.length);
  });

  test('is told by a kind that the filters know and a title that is not empty', () => {
    for (const { kind, title } of [...all.values()].flat()) {
      expect(SEARCH_KINDS).toContain(kind);
      expect(title.text).not.toBe('');
    }
  });

  test('is no event that was only proposed, and no meeting that is a draft', () => {
    const hidden = {
      ...portal,
      events: portal.events.map((event) => ({ ...event, status: 'proposed' as const })),
      meetings: portal.meetings.map((meeting) => ({ ...meeting, status: 'draft' as const })),
    };
    const kinds = new Set(searchEntries(hidden, 'fr', () => undefined).map(({ kind }) => kind));
    for (const kind of ['event', 'meeting', 'report', 'point', 'decision'] as const) {
      expect(kinds.has(kind)).toBe(false);
    }
  });

  test('says in which language a text is that the page lacks', () => {
    const arabic = all.get('ar') ?? [];
    const texts = arabic.flatMap(({ title, texts: own }) => [title, ...own]);
    expect(texts.some(({ lang }) => lang === 'fr')).toBe(
      portal.commitments.some(({ otherTitles }) =>
        otherTitles?.some(({ lang }) => lang === 'fr'),
      ) || texts.some(({ lang }) => lang === 'fr'),
    );
    const untranslated = portal.commitments.map((commitment) => ({
      ...commitment,
      summary: { fr: commitment.summary.fr },
    }));
    const [entry] = searchEntries({ ...portal, commitments: untranslated }, 'ar', () => undefined);
    expect(entry?.texts[0]).toEqual({ text: expect.any(String) as string, lang: 'fr' });
  });
});
