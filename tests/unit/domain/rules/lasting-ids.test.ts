import { describe, expect, test } from 'vitest';
import { datasetCsv, readCsv } from '../../../../src/datasets/csv.ts';
import { DATASETS } from '../../../../src/datasets/datasets.ts';
import {
  ID_KINDS,
  lastingAddress,
  lostIds,
  type ReleasedId,
} from '../../../../src/domain/rules/lasting-ids.ts';
import { pathFor } from '../../../../src/i18n/routing.ts';
import type { Portal } from '../../../../src/schema/portal.ts';
import { DEFAULT_LOCALE } from '../../../../src/site.ts';
import { readPortal } from '../../../../src/store/read-portal.ts';
import { sampleRedirect } from './samples.ts';

const { portal: real } = await readPortal();
const { portal: demo } = await readPortal({ root: 'tests/demo' });

function cellsOf(portal: Portal, dataset: string, columns: readonly string[]): readonly string[] {
  const found = DATASETS.find(({ name }) => name === dataset);
  if (!found) throw new RangeError(dataset);
  const { header, rows } = readCsv(datasetCsv(found, portal));
  const places = columns.map((name) => header.indexOf(name));
  expect([dataset, places.includes(-1)]).toEqual([dataset, false]);
  return rows.map((row) => places.map((place) => row[place]).join('/'));
}

describe.each([
  ['own', real],
  ['demo', demo],
])('on the %s records', (_, portal) => {
  test.each(ID_KINDS)('the ids of $dataset are those of its file', (kind) => {
    const published = new Set(cellsOf(portal, kind.dataset, kind.columns));
    expect([...new Set(kind.ids(portal))].sort()).toEqual([...published].sort());
    cellsOf(portal, kind.dataset, Object.keys(kind.within));
  });
});

/** Rows that nothing names but their place or what they hold; and what is guarded otherwise. */
const NAMELESS = ['codes', 'corrections', 'data-releases', 'redirects'];

test('every dataset whose rows have an id or a key of their own is watched', () => {
  const named = DATASETS.filter(({ key }) =>
    ['id', 'key', 'number'].some((name) => key.includes(name)),
  ).map(({ name }) => name);
  expect(named.length).toBeGreaterThan(20);
  const watched = ID_KINDS.map(({ dataset }) => dataset);
  expect(named.filter((name) => !watched.includes(name) && !NAMELESS.includes(name))).toEqual([]);
});

test('a thing with a page of its own is redirected by the address of the page', () => {
  const pages = [
    ['plans', 'plan'],
    ['commitments', 'commitment'],
    ['meetings', 'meeting'],
    ['themes', 'theme'],
    ['institutions', 'institution'],
  ] as const;
  const address = { origin: '', base: '/' };
  for (const [dataset, page] of pages) {
    const kind = ID_KINDS.find((one) => one.dataset === dataset);
    const id = dataset === 'commitments' ? 'a/4' : 'a';
    expect(kind && lastingAddress(kind, id)).toBe(
      pathFor(DEFAULT_LOCALE, { kind: page, id }, address),
    );
  }
});

function released(dataset: string, id: string, within: readonly string[] = []): ReleasedId {
  const file = `snapshots/2026-05-31/${dataset}.csv`;
  return { dataset, id, within, release: '2026-05-31', file, line: 7 };
}

function lost(ids: readonly ReleasedId[], from: readonly string[] = [], unreadable: string[] = []) {
  const redirects = from.map((one) => sampleRedirect(one, '/plans/'));
  const portal = { ...real, redirects };
  return [...lostIds({ portal, unreadable: new Set(unreadable) }, ids)].map(({ found }) => found);
}

const GONE = released('commitments', '2018-2020/99', ['2018-2020']);

describe('redirect-missing', () => {
  test('tells of what is gone with the release, the line and the address to redirect', () => {
    expect([...lostIds({ portal: real, unreadable: new Set() }, [GONE])]).toEqual([
      {
        record: 'snapshots/2026-05-31/commitments.csv',
        path: [7, 'id'],
        found: '2018-2020/99',
        params: {
          release: '2026-05-31',
          address: '/commitments/2018-2020/99/',
          table: 'data/redirects.csv',
        },
      },
    ]);
  });

  test('is content with what is still there, or was redirected, with or without the last slash', () => {
    expect(lost([released('commitments', '2018-2020/1', ['2018-2020'])])).toEqual([]);
    expect(lost([GONE], ['/commitments/2018-2020/99/'])).toEqual([]);
    expect(lost([GONE], ['/commitments/2018-2020/99'])).toEqual([]);
    expect(lost([GONE], ['/commitments/2018-2020/9/'])).toEqual(['2018-2020/99']);
    expect(lost([released('media', 'fax')], ['/data/media/#fax'])).toEqual([]);
    expect(lost([released('media', 'fax')], ['/data/media/'])).toEqual(['fax']);
  });

  test('tells of a record that is gone, and not of each part that went with it', () => {
    const part = released('actions', '2018-2020/99/guide', ['2018-2020/99']);
    expect(lost([GONE, part])).toEqual(['2018-2020/99']);
    const other = released('actions', '2018-2020/1/no-such-action', ['2018-2020/1']);
    expect(lost([other])).toEqual(['2018-2020/1/no-such-action']);
    expect(lost([other], ['/data/actions/#2018-2020/1/no-such-action'])).toEqual([]);
  });

  test('says nothing of what cannot be read, which is told by itself', () => {
    expect(lost([GONE], [], ['commitments:2018-2020/99'])).toEqual([]);
    expect(lost([GONE], [], ['redirects:*'])).toEqual([]);
    expect(lost([released('media', 'fax')], [], ['media:*'])).toEqual([]);
  });
});
