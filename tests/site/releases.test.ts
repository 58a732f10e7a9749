/** The releases are published as they lie on disk, of whatever records the site is made. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parseRows } from '../rfc4180.ts';
import { SITE_FOLDER } from './site.ts';

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
  readonly changes: readonly { readonly csv: string; readonly json: string }[];
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

test('are compared in files that the list names', () => {
  expect(list.changes.length === 0).toBe(list.releases.length === 0);
  for (const { csv, json } of list.changes) {
    const lines = parseRows(readFileSync(join(RELEASES, csv), 'utf8'));
    const { counts } = JSON.parse(readFileSync(join(RELEASES, json), 'utf8')) as {
      readonly counts: { readonly added: number; readonly removed: number };
    };
    const ofKind = (kind: string) => lines.filter(({ change }) => change === kind).length;
    expect([csv, ofKind('added'), ofKind('removed')]).toEqual([csv, counts.added, counts.removed]);
  }
});
