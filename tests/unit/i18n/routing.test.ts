import { expect, test } from 'vitest';
import {
  alternates,
  anchors,
  filePath,
  localeOfParam,
  localeParam,
  localeParams,
  localisedPath,
  pageOfList,
  pageParam,
  pathFor,
  SINGLE_PAGE_KINDS,
  urlFor,
  type Page,
} from '../../../src/i18n/routing.ts';
import { siteAddress } from '../../../src/i18n/site-address.ts';
import { LOCALES } from '../../../src/site.ts';

const ROOT = siteAddress('https://example.org');
const BELOW = siteAddress('https://example.org/portal');
const COMMITMENT: Page = { kind: 'commitment', id: '2018-2020/4' };

test('gives the default language no prefix, and the others theirs', () => {
  expect(LOCALES.map((locale) => pathFor(locale, { kind: 'home' }, ROOT))).toEqual([
    '/',
    '/ar/',
    '/en/',
  ]);
  expect(LOCALES.map((locale) => pathFor(locale, COMMITMENT, ROOT))).toEqual([
    '/commitments/2018-2020/4/',
    '/ar/commitments/2018-2020/4/',
    '/en/commitments/2018-2020/4/',
  ]);
});

test('finds a page that a record names by its path, and no address that is none', () => {
  const named = (path: string): string => pathFor('ar', { kind: 'named', path }, BELOW);
  expect(named('/plans/2018-2020/')).toBe('/portal/ar/plans/2018-2020/');
  expect(named('/plans')).toBe('/portal/ar/plans/');
  for (const path of ['//other.example/', 'https://other.example/', '/a/../b/', '/a?b']) {
    expect(() => named(path), path).toThrow(RangeError);
  }
});

test('puts the base of the site in front, with or without a slash at its end', () => {
  expect(pathFor('ar', COMMITMENT, BELOW)).toBe('/portal/ar/commitments/2018-2020/4/');
  expect(siteAddress('https://example.org/portal/')).toEqual(BELOW);
  expect(filePath('/favicon.svg', BELOW)).toBe('/portal/favicon.svg');
});

test('knows the address of every kind of page', () => {
  const pages: Page[] = [
    { kind: 'plan', id: '2018-2020' },
    { kind: 'theme', id: 'open-data' },
    { kind: 'institution', id: 'archives' },
    { kind: 'meeting', id: '2020-01-28-implementation' },
    { kind: 'commitments-by', facet: 'reported', value: 'no' },
    { kind: 'not-found' },
    { kind: 'site-map' },
  ];
  expect(pages.map((page) => pathFor('en', page, ROOT))).toEqual([
    '/en/plans/2018-2020/',
    '/en/themes/open-data/',
    '/en/institutions/archives/',
    '/en/meetings/2020-01-28-implementation/',
    '/en/commitments/by/reported/no/',
    '/en/404.html',
    '/en/site-map/',
  ]);
});

test('gives every page its own address, ending in a slash but for the page of lost readers', () => {
  const paths = SINGLE_PAGE_KINDS.map((kind) => pathFor('fr', { kind }, ROOT));
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => !path.endsWith('/'))).toEqual(['/404.html']);
});

test('points at a part of a page', () => {
  const at = (page: Page) => pathFor('fr', page, ROOT);
  expect(at({ ...COMMITMENT, anchor: anchors.activity('a1') })).toBe(
    '/commitments/2018-2020/4/#activity-a1',
  );
  expect(at({ ...COMMITMENT, anchor: anchors.point('law-31-13') })).toBe(
    '/commitments/2018-2020/4/#point-law-31-13',
  );
  const meeting: Page = { kind: 'meeting', id: '2020-01-28-implementation' };
  expect(at({ ...meeting, anchor: anchors.report(4) })).toBe(
    '/meetings/2020-01-28-implementation/#report-4',
  );
  expect(at({ ...meeting, anchor: anchors.decision(3) })).toBe(
    '/meetings/2020-01-28-implementation/#decision-3',
  );
});

test.each(['', 'Open Data', '../x', 'a/b', 'données', 'a#b'])(
  'refuses "%s" as a part of an address',
  (id) => {
    expect(() => pathFor('fr', { kind: 'theme', id }, ROOT)).toThrow(RangeError);
  },
);

test('names every language of a page, and the default one for everybody else', () => {
  expect(alternates(COMMITMENT, BELOW)).toEqual([
    { hreflang: 'fr', href: 'https://example.org/portal/commitments/2018-2020/4/' },
    { hreflang: 'ar', href: 'https://example.org/portal/ar/commitments/2018-2020/4/' },
    { hreflang: 'en', href: 'https://example.org/portal/en/commitments/2018-2020/4/' },
    { hreflang: 'x-default', href: 'https://example.org/portal/commitments/2018-2020/4/' },
  ]);
});

test('reads the language of a route, and refuses what is none', () => {
  expect(localeParams()).toEqual([
    { params: { locale: undefined } },
    { params: { locale: 'ar' } },
    { params: { locale: 'en' } },
  ]);
  expect(LOCALES.map((locale) => localeOfParam(localeParam(locale)))).toEqual(LOCALES);
  expect(() => localeOfParam('de')).toThrow('not a language of an address: "de"');
  expect(() => localeOfParam('fr')).toThrow(RangeError);
});

test('leads a link in a text to the page in the language of the reader', () => {
  expect(localisedPath('ar', '/methodology/#mean', BELOW)).toBe('/portal/ar/methodology/#mean');
  expect(() => localisedPath('ar', '//elsewhere.example/', BELOW)).toThrow(RangeError);
  expect(() => filePath('favicon.svg', ROOT)).toThrow(RangeError);
});

test('writes whole addresses from the address of the site', () => {
  expect(urlFor('en', { kind: 'about' }, siteAddress('http://localhost:4321'))).toBe(
    'http://localhost:4321/en/about/',
  );
});

test.each([
  'example.org',
  'ftp://example.org',
  'https://example.org/?a=1',
  'https://u:p@example.org',
  '',
])('refuses "%s" as the address of a site', (url) => {
  expect(() => siteAddress(url)).toThrow('PORTAL_URL is not the address of a site');
});

test('the first page of a list has the address of the list, and the others their number behind it', () => {
  const lists: Page[] = [
    { kind: 'commitments' },
    { kind: 'commitments-by', facet: 'theme', value: 'open-data' },
    { kind: 'theme', id: 'open-data' },
    { kind: 'assessments', anchor: anchors.plan('2018-2020') },
  ];
  const at = (number: number) => lists.map((list) => pathFor('ar', pageOfList(list, number), ROOT));
  expect(at(1)).toEqual([
    '/ar/commitments/',
    '/ar/commitments/by/theme/open-data/',
    '/ar/themes/open-data/',
    '/ar/assessments/#plan-2018-2020',
  ]);
  expect(at(3)).toEqual([
    '/ar/commitments/3/',
    '/ar/commitments/by/theme/open-data/3/',
    '/ar/themes/open-data/3/',
    '/ar/assessments/3/#plan-2018-2020',
  ]);
  expect(lists.map((list) => pathFor('ar', { ...list, page: 1 }, ROOT))).toEqual(at(1));
  expect([1, 2].map(pageParam)).toEqual([undefined, '2']);
});

test('a page of a list is the same page in every language', () => {
  expect(alternates({ kind: 'blockers', page: 2 }, ROOT).map(({ href }) => href)).toEqual([
    'https://example.org/blockers/2/',
    'https://example.org/ar/blockers/2/',
    'https://example.org/en/blockers/2/',
    'https://example.org/blockers/2/',
  ]);
});

test.each([0, -1, 1.5, Number.NaN])('there is no page %s of a list', (page) => {
  expect(() => pathFor('fr', { kind: 'blockers', page }, ROOT)).toThrow(RangeError);
});
