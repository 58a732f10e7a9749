/** The catalogue with and without releases; what all of it says is checked on the built site. */
import { expect, test } from 'vitest';
import { digestOfSums, snapshotContents } from '../../../../src/feeds/open-data/copies.ts';
import { periodOf } from '../../../../src/feeds/open-data/coverage.ts';
import { dataCatalogue } from '../../../../src/feeds/open-data/dcat.ts';
import { NO_MEMORY } from '../../../../src/feeds/open-data/memory.ts';
import { knownReleases, releaseArchive } from '../../../../src/feeds/open-data/releases.ts';
import { rowSets } from '../../../../src/feeds/open-data/row-sets.ts';
import type { Snapshot } from '../../../../src/schema/snapshot.ts';
import { readPortal } from '../../../../src/store/read-portal.ts';

const { portal } = await readPortal({ root: 'tests/demo' });
const DATA = {
  portal,
  day: '2026-05-20',
  rows: rowSets(portal, NO_MEMORY),
  files: [],
  records: [],
};

function snapshotOf(id: string, line: number): Snapshot {
  const contents = snapshotContents(portal, id);
  const note = { fr: `Note ${id}`, ar: `ملاحظة ${id}`, en: `Note of ${id}` };
  return {
    release: { id, publishedOn: id, note, sums: digestOfSums(contents), line },
    files: contents.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: '' })),
    read: (name) => contents.find((one) => one.name === name)?.bytes ?? new Uint8Array(),
  };
}

type Node = Readonly<Record<string, unknown>> & { readonly '@id': string };

function datasetsOf(snapshots: readonly Snapshot[]): readonly Node[] {
  const catalogue = JSON.parse(
    dataCatalogue(DATA, knownReleases(snapshots), { origin: 'https://portal.example', base: '/' }),
  ) as { readonly 'dcat:dataset': readonly Node[] };
  return catalogue['dcat:dataset'];
}

const ALL = 'https://portal.example/data/#all';
const idOf = (id: string) => `https://portal.example/data/releases/${id}/#dataset`;

test('where nothing was released no dataset has a version of its own', () => {
  const datasets = datasetsOf([]);
  expect(datasets.map((node) => node['@id'])).toContain(ALL);
  expect(datasets.filter((node) => 'dcat:hasVersion' in node)).toEqual([]);
});

test('all data have each release as a version, which says what it is and where it lies', () => {
  const first = snapshotOf('2026-05-31', 2);
  const datasets = datasetsOf([first, snapshotOf('2026-06-30', 3)]);
  const versioned = datasets.filter((node) => 'dcat:hasVersion' in node);
  expect(versioned.map((node) => [node['@id'], node['dcat:hasVersion']])).toEqual([
    [ALL, [idOf('2026-05-31'), idOf('2026-06-30')]],
  ]);
  const release = datasets.find((node) => node['@id'] === idOf('2026-05-31'));
  expect(release).toMatchObject({
    '@type': 'dcat:Dataset',
    'dcat:version': '2026-05-31',
    'dct:issued': '2026-05-31',
    'adms:versionNotes': { fr: 'Note 2026-05-31', en: 'Note of 2026-05-31' },
    'dcat:landingPage': 'https://portal.example/data/releases/2026-05-31/',
    'dcat:distribution': {
      'dcat:downloadURL': 'https://portal.example/data/releases/2026-05-31/open-data.zip',
      'dcat:byteSize': String(releaseArchive(first).length),
    },
  });
  const { from, until } = periodOf(portal);
  expect(JSON.stringify(release?.['dct:temporal'])).toContain(`"@value":"${from ?? ''}"`);
  expect(JSON.stringify(release?.['dct:temporal'])).toContain(`"@value":"${until ?? ''}"`);
});
