import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { pathFor, SINGLE_PAGE_KINDS, type Page } from '../../../src/i18n/routing.ts';
import { siteAddress } from '../../../src/i18n/site-address.ts';
import type { Portal } from '../../../src/schema/portal.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../src/site.ts';
import { readPortal } from '../../../src/store/read-portal.ts';

const IDS = ['about', 'accessibility', 'contact', 'forum-rules', 'help', 'legal', 'methodology'];
/** What the pages that show these texts pass to them; a text imports nothing. */
const COMPONENTS = [
  'AgeExample',
  'Contact',
  'LevelExample',
  'MeanExample',
  'PaceExample',
  'RollUpExample',
  'SignalsExample',
  'Threshold',
  'WrongMeanExample',
];

let portal: Portal;

beforeAll(async () => {
  ({ portal } = await readPortal({ root: process.cwd() }));
});

function textOf(id: string, locale: Locale): string {
  return readFileSync(`src/content/pages/${id}/${locale}.mdx`, 'utf8');
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

const anchorsOf = (text: string): readonly string[] => all(text, /^#+ .*\{#([a-z-]+)\}$/gm);
const componentsOf = (text: string): readonly string[] => all(text, /<([A-Z]\w*)/g);
const ownLinksOf = (text: string): readonly string[] => all(text, /\]\((\/[^)]*)\)/g);

test('each page stands in each language', () => {
  expect(portal.pages.map(({ id, locale }) => `${id} ${locale}`)).toEqual(
    IDS.flatMap((id) => LOCALES.map((locale) => `${id} ${locale}`)),
  );
});

describe.each(IDS)('the page %s', (id) => {
  const texts = LOCALES.map((locale) => textOf(id, locale));

  test('has the same anchors, components and links in each language', () => {
    const outlines = texts.map((text) => ({
      anchors: anchorsOf(text),
      components: componentsOf(text),
      links: ownLinksOf(text).toSorted(),
    }));
    for (const outline of outlines) expect(outline).toEqual(outlines[0]);
  });

  test('uses no component but those it is given, and no code', () => {
    for (const text of texts) {
      expect(COMPONENTS).toEqual(expect.arrayContaining([...componentsOf(text)]));
      expect(text).not.toMatch(/^(?:import|export) /m);
      expect(text.replaceAll(/\{#[a-z-]+\}/g, '')).not.toMatch(/[{}]/);
    }
  });

  test('links to pages and anchors that exist', () => {
    const address = siteAddress('https://example.org/');
    const pages: readonly Page[] = [
      ...SINGLE_PAGE_KINDS.map((kind) => ({ kind })),
      ...portal.meetings.map((meeting) => ({ kind: 'meeting' as const, id: meeting.id })),
    ];
    const paths = new Set(pages.map((page) => pathFor(DEFAULT_LOCALE, page, address)));
    for (const link of texts.flatMap(ownLinksOf)) {
      const [path = '', anchor] = link.split('#');
      expect(paths).toContain(path);
      if (anchor !== undefined) {
        expect(anchorsOf(textOf(path.replaceAll('/', ''), DEFAULT_LOCALE))).toContain(anchor);
      }
    }
  });
});
