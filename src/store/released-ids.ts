/** What the releases on disk have named by an id: read from their own files, since the records of then are gone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { ID_KINDS, type IdKind, type ReleasedId } from '../domain/rules/lasting-ids.ts';
import { contentFolders } from './folders.ts';

type Found = Omit<ReleasedId, 'release' | 'file'>;

function lineFeeds(text: string): number {
  return text.split('\n').length - 1;
}

/** The ids of one canonical file; none where it does not have the columns that name them. */
function* idsIn(text: string, { dataset, columns, within }: IdKind): Iterable<Found> {
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  const [header = [], ...rows] = data;
  const places = columns.map((name) => header.indexOf(name));
  if (places.includes(-1)) return;
  const holders = Object.keys(within).map((name) => header.indexOf(name));
  let line = 2;
  for (const row of rows) {
    // What follows the last line end is no row.
    if (row.length === header.length) {
      yield {
        dataset,
        id: places.map((place) => row[place] ?? '').join('/'),
        within: holders.map((place) => row[place] ?? ''),
        line,
      };
    }
    line += 1 + row.reduce((count, cell) => count + lineFeeds(cell), 0);
  }
}

/**
 * Every id that releases have named, once, as the newest of them has it.
 *
 * @param name names a file of the root as problems do
 * @param releases the oldest first
 */
export function releasedIds(
  root: string,
  name: (file: string) => string,
  releases: readonly { readonly id: string }[],
): readonly ReleasedId[] {
  const known = new Map<string, ReleasedId>();
  for (const { id: release } of releases) {
    for (const kind of ID_KINDS) {
      const file = `${contentFolders(root).snapshots}/${release}/${kind.dataset}.csv`;
      const path = join(root, file);
      if (!existsSync(path)) continue;
      for (const found of idsIn(readFileSync(path, 'utf8'), kind)) {
        known.set(`${kind.dataset} ${found.id}`, { ...found, release, file: name(file) });
      }
    }
  }
  return [...known.values()];
}
