/** The table of addresses that moved, alone: who needs no more need not read all records. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from '../schema/tables.ts';
import { contentFolders } from './folders.ts';
import { defaultRoot } from './read-portal.ts';
import { readTable } from './table.ts';

/** A row of `data/redirects.csv` with its line. */
export interface RedirectRow {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

/** The rows that hold, of records that have been checked. */
export function readRedirectRows(root: string = defaultRoot()): readonly RedirectRow[] {
  const bytes = readFileSync(join(root, contentFolders(root).data, TABLES.redirects.file));
  return readTable(bytes, TABLES.redirects).rows.map(({ from, to, line }) => ({
    from: String(from),
    to: String(to),
    line: Number(line),
  }));
}
