/** A release on its way to the disk: all of it or nothing. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { columnsOf } from '../schema/columns.ts';
import type { Release } from '../schema/list.ts';
import { TABLES } from '../schema/tables.ts';
import { contentFolders, UNFINISHED } from './folders.ts';

/** The text of the table with one row more; every line that is there stays as it is. */
function withRow(text: string, release: Release): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const cells = columnsOf(TABLES.releases.schema).map(({ field, locale }) => {
    const value: unknown = release[field as keyof Release];
    return locale === undefined ? value : (value as Release['note'])[locale];
  });
  const start = text.endsWith('\n') ? text : text + lineEnd;
  return start + Papa.unparse([cells], { newline: lineEnd }) + lineEnd;
}

/**
 * Writes the files of a release and its row in the table: beside their places first, then by two renames. What was written
 * is taken away again where the second one fails.
 *
 * @returns the folder of the release, from the root
 */
export function writeRelease(
  root: string,
  release: Release,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): string {
  const { data, snapshots } = contentFolders(root);
  const unfinished = join(root, snapshots, UNFINISHED);
  const folder = join(root, snapshots, release.id);
  const table = join(root, data, TABLES.releases.file);
  if (existsSync(folder)) throw new Error(`${folder} exists already`);
  rmSync(unfinished, { recursive: true, force: true });
  try {
    const written = join(unfinished, release.id);
    const newTable = join(unfinished, TABLES.releases.file);
    mkdirSync(written, { recursive: true });
    for (const { name, bytes } of files) writeFileSync(join(written, name), bytes, { flush: true });
    writeFileSync(newTable, withRow(readFileSync(table, 'utf8'), release), { flush: true });
    renameSync(written, folder);
    try {
      renameSync(newTable, table);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return `${snapshots}/${release.id}`;
}
