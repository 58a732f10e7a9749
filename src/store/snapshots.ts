/** The releases on disk: read for publication, and checked byte by byte, since what was released never changes. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal, RowOf } from '../schema/portal.ts';
import type { LocatedProblem, Problem } from '../schema/problem.ts';
import type { Snapshot, SnapshotFile } from '../schema/snapshot.ts';
import { TABLES } from '../schema/tables.ts';
import { contentFolders, fileProblem, type FoundSnapshot } from './folders.ts';

/** The file with the sums of all others, as coreutils write and check it. */
export const SUMS_FILE = 'SHA256SUMS';

const LINE = /^([0-9a-f]{64}) {2}([A-Za-z0-9._-]+)$/;

/** What a file of sums says, by the names of the files; a line that says nothing of the kind is passed over. */
function sumsIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [, sum, name] = LINE.exec(line) ?? [];
      return sum === undefined || name === undefined ? [] : [[name, sum] as const];
    }),
  );
}

/** Read piece by piece into one place: the releases together may be larger than the memory. */
const PIECE = Buffer.allocUnsafe(1 << 20);

function digestOf(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const size = readSync(file, PIECE);
      if (size === 0) return hash.digest('hex');
      hash.update(PIECE.subarray(0, size));
    }
  } finally {
    closeSync(file);
  }
}

interface Checked {
  /** Folder that holds the releases of the root. */
  readonly root: string;
  /** Names a file of the root as problems do. */
  readonly name: (file: string) => string;
  readonly found: readonly FoundSnapshot[];
  readonly releases: Portal['releases'];
  /** Whether a release has a row that could not be read: that is reported, and its folder is not. */
  readonly isUnreadable: (id: string) => boolean;
}

/** What is wrong with the files of one release. */
function* changedFiles(
  { root, name }: Pick<Checked, 'root' | 'name'>,
  { id, files }: FoundSnapshot,
  { sums }: RowOf<'releases'>,
): Iterable<LocatedProblem> {
  const folder = `${contentFolders(root).snapshots}/${id}`;
  function problem(file: string, rule: string): LocatedProblem {
    return fileProblem(name(`${folder}/${file}`), rule, { folder: name(folder) });
  }
  if (!files.includes(SUMS_FILE)) {
    yield problem(SUMS_FILE, 'release-file-missing');
    return;
  }
  const path = join(root, folder, SUMS_FILE);
  if (digestOf(path) !== sums) yield problem(SUMS_FILE, 'release-changed');
  const expected = sumsIn(readFileSync(path, 'utf8'));
  for (const [file, sum] of expected) {
    if (!files.includes(file)) yield problem(file, 'release-file-missing');
    else if (digestOf(join(root, folder, file)) !== sum) yield problem(file, 'release-changed');
  }
  for (const file of files) {
    if (file !== SUMS_FILE && !expected.has(file)) yield problem(file, 'release-file-extra');
  }
}

/**
 * Every way in which the releases are not what was published: a row without its folder, a folder without its row, a file
 * that was changed, removed or added. All bytes are read again each time: a date or a size proves nothing.
 */
export function* snapshotProblems(checked: Checked): Iterable<Problem | LocatedProblem> {
  const { root, name, found, releases, isUnreadable } = checked;
  const { snapshots, data } = contentFolders(root);
  for (const row of releases) {
    const snapshot = found.find(({ id }) => id === row.id);
    if (snapshot) {
      yield* changedFiles(checked, snapshot, row);
      continue;
    }
    yield {
      record: `${data}/${TABLES.releases.file}`,
      path: [row.line, 'id'],
      rule: 'release-missing',
      severity: 'error',
      found: row.id,
      params: { folder: name(`${snapshots}/${row.id}`) },
    };
  }
  for (const { id } of found) {
    if (releases.some((row) => row.id === id) || isUnreadable(id)) continue;
    yield fileProblem(name(`${snapshots}/${id}`), 'release-unnamed', {
      table: name(`${data}/${TABLES.releases.file}`),
    });
  }
}

/** The releases of a root in their order, the oldest first; of records that have been checked. */
export function readSnapshots(root: string, releases: Portal['releases']): readonly Snapshot[] {
  return releases.map((release) => {
    const folder = join(root, contentFolders(root).snapshots, release.id);
    const read = (name: string): Uint8Array => readFileSync(join(folder, name));
    const fileOf = (name: string, sha256: string): SnapshotFile => ({
      name,
      bytes: statSync(join(folder, name)).size,
      sha256,
    });
    const sums = sumsIn(new TextDecoder().decode(read(SUMS_FILE)));
    return {
      release,
      files: [
        ...[...sums].map(([name, sum]) => fileOf(name, sum)),
        fileOf(SUMS_FILE, release.sums),
      ],
      read,
    };
  });
}
