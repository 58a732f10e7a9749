/** Every figure on a page can be followed to the published row it stands in, and to a source. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { ExploredDataset } from '../../src/datasets/explored-dataset.ts';
import { SITE_ADDRESS } from '../../src/i18n/routing.ts';
import { askedOf, readQuery } from '../../src/scripts/explorer/query.ts';
import { chosenRows, Rows, type JsonValue } from '../../src/scripts/explorer/rows.ts';
import { isEmbedded, pages, readText, SITE_FOLDER, templateOf, type BuiltPage } from './site.ts';

type PublishedRow = Readonly<Record<string, JsonValue>>;

function read(path: string): string {
  return readFileSync(join(SITE_FOLDER, path), 'utf8');
}

/** What shows a figure: a large one, that of a row of a board, that of a bar, a chart, a history. */
const FIGURES = '.stat-figure, .board-figure, .signals, .progress, figure.figure, #history-table';

const withFigures = pages.filter(
  (page) => !isEmbedded(page) && page.root.querySelector(FIGURES) !== null,
);

function linksIn(page: BuiltPage, selector: string): readonly string[] {
  return page.root
    .querySelectorAll(`${selector} a[href]`)
    .map((link) => link.getAttribute('href') ?? '');
}

/** The rows that links of a page to the explorer ask for, found as the explorer finds them. */
function rowsLinked(page: BuiltPage): readonly {
  readonly dataset: string;
  readonly complaints: readonly string[];
  readonly rows: readonly PublishedRow[];
}[] {
  return linksIn(page, '.provenance')
    .map((href) => new URL(href, SITE_ADDRESS.origin))
    .filter(({ pathname, search }) => pathname.endsWith('/data/explore/') && search !== '')
    .map(({ pathname, search }) => selected(pathname, search));
}

const known = new Map<string, ReturnType<typeof select>>();

function selected(pathname: string, search: string): ReturnType<typeof select> {
  const address = pathname + search;
  const before = known.get(address);
  if (before) return before;
  const now = select(pathname, search);
  known.set(address, now);
  return now;
}

function select(pathname: string, search: string) {
  const query = readQuery(search);
  const base = pathname.slice(SITE_ADDRESS.base.length);
  const dataset = JSON.parse(read(`${base}${query.dataset}.json`)) as ExploredDataset;
  const published = JSON.parse(
    read(`data/latest/${query.dataset}.json`),
  ) as readonly PublishedRow[];
  const rows = new Rows(dataset.columns);
  for (const row of published) rows.add(row);
  const asked = askedOf(query, dataset);
  return {
    dataset: query.dataset,
    complaints: [...asked.unknownColumns, ...asked.unreadable],
    rows: chosenRows(rows, asked)
      .rows.map((index) => published[index])
      .filter((row) => row !== undefined),
  };
}

/** A percentage as pages write it: digits and an optional decimal part. */
function percentIn(text: string): number | undefined {
  const [, digits] = /(\d+(?:[.,]\d+)?)[\s\u00a0\u202f]*%/.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits.replace(',', '.'));
}

test('there are pages with figures to look at', () => {
  expect(new Set(withFigures.map(({ key }) => templateOf(key))).size).toBeGreaterThan(8);
});

describe('a page with figures', () => {
  test('leads to rows, or shows figures that have a page and files of their own', () => {
    const without = withFigures.filter((page) => {
      const hasFiles = page.root.querySelector('a[href*="/figures/"]') !== null;
      return rowsLinked(page).flatMap(({ rows }) => rows).length === 0 && !hasFiles;
    });
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('asks the explorer for nothing that it does not know', () => {
    const asked = pages.flatMap((page) =>
      rowsLinked(page).flatMap(({ complaints }) => complaints.map((text) => [page.path, text])),
    );
    expect(asked).toEqual([]);
  });

  test('names its sources', () => {
    const without = withFigures.filter(
      (page) =>
        page.root.querySelector('.provenance h2 ~ div li .source-link, .provenance li a') === null,
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

describe('the page of a commitment', () => {
  const commitments = pages.filter(({ key }) => templateOf(key) === '/commitments/*/*/');

  test('shows the percentage of the record that it links to, or says that there is none', () => {
    expect(commitments.length).toBeGreaterThan(0);
    for (const page of commitments) {
      const files = linksIn(page, '.provenance').filter((href) => href.endsWith('.json'));
      const [file = ''] = files;
      expect(file, page.path).toBe(`${SITE_ADDRESS.base}data/latest${page.key.slice(0, -1)}.json`);
      const { record } = JSON.parse(read(file.slice(SITE_ADDRESS.base.length))) as {
        record: PublishedRow;
      };
      const value = page.root.querySelector('.signals .signal-value');
      expect(percentIn(value ? readText(value) : '') ?? null, page.path).toBe(record.percentDone);
    }
  });

  test('shows every reading of the rows that it links to, each with its source', () => {
    let shown = 0;
    for (const page of commitments) {
      const readings = rowsLinked(page).filter(({ dataset }) => dataset === 'readings');
      expect(readings.length, page.path).toBe(1);
      const rows = page.root
        .querySelectorAll('#history-table tbody tr')
        .filter((row) => row.querySelector('td') !== null);
      const percents = rows.map((row) => percentIn(readText(row.querySelector('td') ?? row)));
      const published = readings[0]?.rows.map(({ percentDone }) => percentDone) ?? [];
      expect(percents.toSorted(), page.path).toEqual(published.toSorted());
      for (const row of rows) {
        const [, source] = row.querySelectorAll('td');
        expect(source?.querySelector('a, .source-link'), page.path).not.toBeNull();
      }
      shown += rows.length;
    }
    expect(shown).toBeGreaterThan(0);
  });
});

describe('the rows that a part of a page leads to', () => {
  const parts = pages.flatMap((page) =>
    page.root
      .querySelectorAll('[data-behind]')
      .map((links) => ({ page, links, section: links.closest('section') })),
  );
  const linked = (links: HTMLElement) =>
    links.querySelectorAll('a').map((link) => {
      const { pathname, search } = new URL(link.getAttribute('href') ?? '', SITE_ADDRESS.origin);
      return selected(pathname, search);
    });

  test('are there, and speak of the record of the page', () => {
    expect(new Set(parts.map(({ page }) => templateOf(page.key)))).toEqual(
      new Set(['/co-creation/*/', '/commitments/*/*/', '/meetings/*/', '/plans/*/']),
    );
    const wrong = parts.flatMap(({ page, links, section }) => {
      const found = linked(links);
      const where = `${page.path}#${section?.getAttribute('aria-labelledby') ?? ''}`;
      return found.flatMap(({ rows }) => rows).length > 0 &&
        found.every(({ complaints }) => complaints.length === 0)
        ? []
        : [where];
    });
    expect(wrong).toEqual([]);
  });

  test('stand under every part of a commitment that shows a figure or a table', () => {
    const bare = pages
      .filter(({ key }) => templateOf(key) === '/commitments/*/*/')
      .flatMap(({ path, root }) =>
        root
          .querySelectorAll('section.section')
          .filter(
            (section) =>
              section.querySelector('table, .progress, .stat-figure') !== null &&
              section.querySelector('[data-behind]') === null,
          )
          .map((section) => `${path}#${section.getAttribute('aria-labelledby') ?? ''}`),
      );
    expect(bare).toEqual([]);
  });

  test('are as many as the table above them has', () => {
    let seen = 0;
    for (const { page, links, section } of parts) {
      const tables = section?.querySelectorAll('table') ?? [];
      const [one] = linked(links);
      // Readings have a test of their own, judgements several tables; a decision may be about all commitments.
      if (tables.length !== 1 || links.querySelectorAll('a').length !== 1) continue;
      if (['readings', 'decisions', 'assessments', 'other-values'].includes(one?.dataset ?? ''))
        continue;
      const shown = tables[0]?.querySelectorAll('tbody tr').length;
      expect([page.path, one?.dataset, shown]).toEqual([page.path, one?.dataset, one?.rows.length]);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(10);
  });
});

test('every figure of a board is that of the commitment whose page it leads to', () => {
  const published = JSON.parse(read('data/latest/commitments.json')) as readonly PublishedRow[];
  const byId = new Map(published.map((row) => [row.id, row.percentDone]));
  let seen = 0;
  for (const page of pages) {
    for (const row of page.root.querySelectorAll('.board > li')) {
      const figure = row.querySelector('.board-figure');
      const href = row.querySelector('.board-title a')?.getAttribute('href') ?? '';
      const [, id = ''] = /\/commitments\/([^/]+\/[^/]+)\/$/.exec(href) ?? [];
      if (!figure || id === '') continue;
      expect(percentIn(readText(figure)) ?? null, `${page.path} ${id}`).toBe(byId.get(id));
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(100);
});

test('what the explorer links a row to is there: its page, its record', () => {
  const names = (
    JSON.parse(read('data/index.json')) as { datasets: readonly { readonly name: string }[] }
  ).datasets.map(({ name }) => name);
  const anchorsOf = new Map(
    pages.map(({ path, root }) => [
      path,
      new Set(root.querySelectorAll('[id]').map(({ id }) => id)),
    ]),
  );
  const missing: string[] = [];
  let seen = 0;
  for (const name of names) {
    const { pages: toPages, records } = JSON.parse(
      read(`ar/data/explore/${name}.json`),
    ) as ExploredDataset;
    const rows = JSON.parse(read(`data/latest/${name}.json`)) as readonly PublishedRow[];
    for (const row of rows) {
      for (const pattern of [...toPages, ...records]) {
        const parts = pattern.split(/\{(\w+)\}/).map((part, index) => {
          const value = row[part];
          if (index % 2 === 0) return part;
          return typeof value === 'string' ? value : undefined;
        });
        if (parts.includes(undefined)) continue;
        const address = parts.join('');
        const [path = '', anchor] = address.split('#');
        const isThere = path.endsWith('/')
          ? anchorsOf.get(path)?.has(anchor ?? '') === true ||
            (anchor === undefined && anchorsOf.has(path))
          : existsSync(join(SITE_FOLDER, path));
        if (!isThere) missing.push(`${name} ${address}`);
        seen += 1;
      }
    }
  }
  expect(missing).toEqual([]);
  expect(seen).toBeGreaterThan(1000);
});
