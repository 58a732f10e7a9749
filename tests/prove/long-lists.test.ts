import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { pageOfList, pathFor, type Page } from '../../src/i18n/routing.ts';
import { words } from '../../src/i18n/words.ts';
import { columnsOf } from '../../src/schema/columns.ts';
import { TABLES } from '../../src/schema/tables.ts';
import { LOCALES } from '../../src/site.ts';
import { MEETING, writeSample, type Files } from '../unit/store/sample.ts';
import { COMMITMENTS, manyCommitments, manyReadings } from './many-records.ts';
import { openWorkshop, start } from './workshop.ts';

const DEMO_PAGES = 'tests/demo/content/pages';
/** Lists that have a row for each commitment: all of them have one theme. */
const LISTS: readonly Page[] = [
  { kind: 'commitments' },
  { kind: 'commitments-by', facet: 'theme', value: 'openness' },
  { kind: 'theme', id: 'openness' },
  { kind: 'assessments' },
];

/** The pages that the team writes, which every page of a site leads to. */
function teamPages(): Files {
  const names = readdirSync(DEMO_PAGES);
  return Object.fromEntries(
    names.flatMap((name) =>
      LOCALES.map((locale) => [
        `src/content/pages/${name}/${locale}.mdx`,
        readFileSync(join(DEMO_PAGES, name, `${locale}.mdx`), 'utf8'),
      ]),
    ),
  );
}

/** The addresses of commitments in a portal of that many. */
const IDS = Object.keys(manyCommitments()).flatMap((file) => {
  const [, plan, number] = /commitments\/([^/]+)\/(\d+)\//.exec(file) ?? [];
  return plan === undefined ? [] : [`${plan}/${Number(number)}`];
});

/** A judgement of each commitment, and one of each plan as a whole. */
function judgements(): Files {
  const { file, schema } = TABLES.assessments;
  const names = columnsOf(schema).map(({ name }) => name);
  const row = (cells: Readonly<Record<string, string>>) =>
    names.map((name) => cells[name] ?? '').join(',');
  const common = { assessor: 'irm', report: 'the-plan' };
  const plans = [...new Set(IDS.map((id) => id.split('/')[0] ?? ''))];
  const rows = [
    ...plans.map((plan) =>
      row({ ...common, plan, criterion: 'transformative-commitments', value: '0' }),
    ),
    ...IDS.map((commitment) =>
      row({
        ...common,
        plan: commitment.split('/')[0] ?? '',
        commitment,
        criterion: 'ambition',
        value: 'high',
      }),
    ),
  ];
  return { [`data/${file}`]: [names.join(','), ...rows, ''].join('\n') };
}

function readPage(site: string, path: string): HTMLElement {
  return parse(readFileSync(join(site, path, 'index.html'), 'utf8'));
}

/** A list from its first page on, each next page as its link leads to it. */
function pagesFrom(site: string, first: string): readonly HTMLElement[] {
  const pages: HTMLElement[] = [];
  for (let path: string | undefined = first; path !== undefined;) {
    const page = readPage(site, path);
    pages.push(page);
    path = page.querySelector('main a[rel="next"]')?.getAttribute('href');
  }
  return pages;
}

/** The commitments that the rows of a page lead to. */
function idsOn(page: HTMLElement): readonly string[] {
  return page.querySelectorAll('.board > li a, tbody th[scope="row"] a').map((link) => {
    const [, id = ''] = /\/commitments\/([^/]+\/\d+)\//.exec(link.getAttribute('href') ?? '') ?? [];
    return id;
  });
}

test('a list of five hundred commitments has three pages in every language, and no row is lost or doubled', async () => {
  const folder = await openWorkshop('long-lists');
  const root = writeSample({
    ...manyCommitments(),
    ...manyReadings(0),
    ...teamPages(),
    ...judgements(),
    [MEETING]: null,
  });
  const build = start(folder, ['scripts/build.ts'], { CONTENT_ROOT: root });
  // The build itself refuses a link, an anchor or an alternate that leads nowhere.
  expect(await build.ended, build.output()).toBe(0);
  const site = join(folder, 'dist');
  expect(IDS).toHaveLength(COMMITMENTS);

  for (const locale of LOCALES) {
    for (const list of LISTS) {
      const name = pathFor(locale, list);
      const inList = `main nav[aria-label="${words(locale).lists.pages}"]`;
      const pages = pagesFrom(site, name);
      expect(pages.length, name).toBeGreaterThan(2);
      expect(pages.flatMap(idsOn).toSorted(), name).toEqual(IDS.toSorted());
      expect(new Set(pages.map((page) => page.querySelector('title')?.textContent)).size).toBe(
        pages.length,
      );
      pages.forEach((page, index) => {
        const current = page.querySelectorAll(`${inList} a[aria-current="page"]`);
        expect(current.map((link) => link.getAttribute('href'))).toEqual([
          pathFor(locale, pageOfList(list, index + 1)),
        ]);
        expect(page.querySelectorAll(`${inList} ol a`)).toHaveLength(pages.length);
      });
    }
  }

  // A filter that looks at one page would tell a part for the whole.
  expect(readPage(site, 'commitments/').querySelector('[data-list-filter]')).toBeNull();
  expect(readPage(site, 'commitments/').querySelector('[data-list-csv]')).toBeNull();
  expect(readPage(site, 'commitments/2/').querySelectorAll('.facet a').length).toBeGreaterThan(10);
  // The link from a plan to its judgements knows their page.
  const last =
    IDS.map((id) => id.split('/')[0] ?? '')
      .toSorted()
      .at(-1) ?? '';
  const link = readPage(site, `plans/${last}/`).querySelector('a[href*="#plan-"]');
  expect(link?.getAttribute('href')).toMatch(/^\/assessments\/\d+\/#plan-/);
}, 600_000);
