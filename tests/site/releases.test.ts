/** The releases are published as they lie on disk, of whatever records the site is made. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parseRows } from '../rfc4180.ts';
import { localisedPath } from '../../src/i18n/routing.ts';
import { LOCALES } from '../../src/site.ts';
import { pageAt, pages, SITE_FOLDER } from './site.ts';

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

interface Releases {
  readonly releases: readonly {
    readonly id: string;
    readonly files: readonly {
      readonly path: string;
      readonly bytes: number;
      readonly sha256: string;
    }[];
  }[];
  readonly changes: readonly {
    readonly from: string;
    readonly to: string;
    readonly csv: string;
    readonly json: string;
  }[];
}
const RELEASES = join(SITE_FOLDER, 'data/releases');
const list = JSON.parse(readFileSync(join(RELEASES, 'index.json'), 'utf8')) as Releases;
const root = process.env.CONTENT_ROOT ?? '.';
const rows = readFileSync(join(root, 'data/releases.csv'), 'utf8').trimEnd().split('\n').slice(1);

test('are listed as the table names them, the newest first, each file with its size and sum', () => {
  expect(list.releases.map(({ id }) => id)).toEqual(
    rows.map((row) => row.split(',')[0]).toReversed(),
  );
  for (const { path, bytes, sha256: sum } of list.releases.flatMap(({ files }) => files)) {
    const content = readFileSync(join(RELEASES, path));
    expect([path, content.length, sha256(content)]).toEqual([path, bytes, sum]);
  }
});

test('are published byte for byte as they lie on disk, and their archive holds the same', () => {
  for (const { id } of list.releases) {
    const snapshot = join(root, 'snapshots', id);
    const names = readdirSync(snapshot).toSorted();
    const archive = unzipSync(readFileSync(join(RELEASES, id, 'open-data.zip')));
    expect(Object.keys(archive).toSorted()).toEqual(names);
    for (const name of names) {
      const bytes = readFileSync(join(snapshot, name));
      expect(sha256(readFileSync(join(RELEASES, id, name))), name).toBe(sha256(bytes));
      expect(sha256(archive[name] ?? new Uint8Array()), name).toBe(sha256(bytes));
    }
  }
});

const LATEST = 'latest';
const ids = list.releases.map(({ id }) => id).toReversed();
/** Any two of the releases, and each with the newest data, whatever the site says that it compares. */
const pairs = [...ids, LATEST].flatMap((to, place, all) =>
  ids.length === 0 ? [] : all.slice(0, place).map((from) => ({ from, to })),
);

interface ChangesFile {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly counts: Readonly<Record<'added' | 'removed', number>> & {
    readonly cells: Readonly<Record<string, number>>;
  };
  readonly datasets: readonly { readonly dataset: string }[];
}

test('are all compared, any two of them and each with the newest data, in files that agree and that the list names', () => {
  const named = ({ from, to, csv, json }: Releases['changes'][number]) =>
    [from, to, csv, json].join(' ');
  expect(list.changes.map(named).toSorted()).toEqual(
    pairs
      .map(({ from, to }) => {
        const path = `../changes/${from}/${to}`;
        return named({ from, to, csv: `${path}.csv`, json: `${path}.json` });
      })
      .toSorted(),
  );
  for (const { from, to, csv, json } of list.changes) {
    const lines = parseRows(readFileSync(join(RELEASES, csv), 'utf8'));
    const told = JSON.parse(readFileSync(join(RELEASES, json), 'utf8')) as ChangesFile;
    expect([told.from.id, told.to.id]).toEqual([from, to]);
    expect(lines.filter((line) => line.from !== from || line.to !== to)).toEqual([]);
    const ofKind = (kind: string) => lines.filter(({ change }) => change === kind).length;
    const { cells, ...rows } = told.counts;
    for (const [kind, count] of Object.entries({
      added: rows.added,
      removed: rows.removed,
      ...cells,
    })) {
      expect([csv, kind, ofKind(kind)]).toEqual([csv, kind, count]);
    }
    expect([...new Set(lines.map(({ dataset }) => dataset))]).toEqual(
      told.datasets.map(({ dataset }) => dataset),
    );
  }
});

test('are compared on a page in every language, which counts as its files do and leads to them', () => {
  for (const { from, to } of pairs) {
    const file = `/data/changes/${from}/${to}`;
    const told = JSON.parse(readFileSync(join(SITE_FOLDER, `${file}.json`), 'utf8')) as ChangesFile;
    const found = pages.filter(({ key }) => key === `${file}/`);
    expect(found.map(({ locale }) => locale).toSorted()).toEqual(LOCALES.toSorted());
    for (const { root: page, path } of found) {
      const links = page.querySelectorAll('a[download]').map((link) => link.getAttribute('href'));
      expect([path, links]).toEqual([path, [`${file}.csv`, `${file}.json`]]);
      const sections = page.querySelectorAll('#datasets-table tbody a');
      expect([path, sections.map((link) => link.getAttribute('href'))]).toEqual([
        path,
        told.datasets.map(({ dataset }) => `#dataset-${dataset}`),
      ]);
    }
  }
});

test('are reached, any two of them, by two links from the page of changes in every language', () => {
  const hrefs = (path: string) =>
    pageAt(path)
      .root.querySelectorAll('main a')
      .map((link) => link.getAttribute('href') ?? '');
  for (const locale of LOCALES) {
    const at = (path: string) => localisedPath(locale, path);
    const first = hrefs(at('/data/changes/'));
    for (const { from, to } of pairs) {
      for (const chosen of [from, to]) {
        expect(first).toContain(at(`/data/changes/${chosen}/`));
        expect(hrefs(at(`/data/changes/${chosen}/`))).toContain(at(`/data/changes/${from}/${to}/`));
      }
    }
  }
});

test('stand in the sitemap with every page that compares two of them', () => {
  const listed = [
    ...readFileSync(join(SITE_FOLDER, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g),
  ]
    .map(([, address = '']) => new URL(address).pathname)
    .filter((path) => path.includes('/data/changes/'));
  const paths = [
    '',
    ...(ids.length === 0 ? [] : [...ids, LATEST]).map((id) => `${id}/`),
    ...pairs.map(({ from, to }) => `${from}/${to}/`),
  ];
  expect(listed.toSorted()).toEqual(
    LOCALES.flatMap((locale) =>
      paths.map((path) => localisedPath(locale, `/data/changes/${path}`)),
    ).toSorted(),
  );
});
