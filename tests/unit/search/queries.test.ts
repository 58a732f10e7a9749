import { describe, expect, test } from 'vitest';
import { anchors, pathFor, type Page, SINGLE_PAGE_KINDS } from '../../../src/i18n/routing.ts';
import { pointRegister } from '../../../src/domain/points.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../../src/site.ts';
import { readPortal } from '../../../src/store/read-portal.ts';
import { queriesOf, REASONS } from '../../search/queries.ts';

const { portal } = await readPortal();

const PAGES: readonly Page[] = [
  ...SINGLE_PAGE_KINDS.map((kind): Page => ({ kind })),
  ...portal.plans.map(({ id }): Page => ({ kind: 'plan', id })),
  ...portal.themes.map(({ id }): Page => ({ kind: 'theme', id })),
  ...portal.institutions.map(({ id }): Page => ({ kind: 'institution', id })),
  ...portal.commitments.map(({ id }): Page => ({ kind: 'commitment', id })),
  ...portal.events.map(({ id }): Page => ({ kind: 'event', id })),
  ...portal.editions.map(({ id }): Page => ({ kind: 'edition', id })),
  ...portal.glossary.map(({ id }): Page => ({ kind: 'glossary', anchor: anchors.term(id) })),
  ...portal.sources.map(({ id }): Page => ({ kind: 'documents', anchor: anchors.document(id) })),
  ...portal.commitments.map(({ id }): Page => ({
    kind: 'commitment',
    id,
    anchor: 'communications',
  })),
  ...pointRegister(portal).map(({ report, point }): Page => ({
    kind: 'commitment',
    id: report.commitment,
    anchor: anchors.point(point.key),
  })),
  ...portal.meetings.flatMap((meeting): readonly Page[] => {
    const page = { kind: 'meeting', id: meeting.id } as const;
    const numbers = (meeting.reports ?? []).map(({ commitment }) =>
      Number(commitment.split('/')[1]),
    );
    return [
      page,
      ...numbers.map((number) => ({ ...page, anchor: anchors.report(number) })),
      ...(meeting.decisions ?? []).map(({ number }) => ({
        ...page,
        anchor: anchors.decision(number),
      })),
    ];
  }),
];
const ADDRESSES = new Set(
  PAGES.map((page) => pathFor(DEFAULT_LOCALE, page, { origin: '', base: '/' })),
);

describe.each(LOCALES)('the queries of %s', (locale) => {
  const queries = queriesOf(locale);
  const expectations = queries.filter(({ finds }) => finds.length > 0);

  test('are many, and try everything', () => {
    expect(expectations.length).toBeGreaterThanOrEqual(45);
    expect([...new Set(queries.map(({ why }) => why))].sort()).toEqual([...REASONS].sort());
  });

  test('stand once each', () => {
    expect(new Set(queries.map(({ q }) => q)).size).toBe(queries.length);
  });

  test('expect something, unless they are empty or hostile', () => {
    const silent = queries.filter(({ finds }) => finds.length === 0).map(({ why }) => why);
    expect(new Set(silent)).toEqual(new Set(['empty', 'hostile']));
    expect(expectations.filter(({ why }) => why === 'empty' || why === 'hostile')).toEqual([]);
  });

  test('expect what the records have', () => {
    const lost = expectations.flatMap(({ finds }) => finds.filter((path) => !ADDRESSES.has(path)));
    expect(lost).toEqual([]);
  });
});
