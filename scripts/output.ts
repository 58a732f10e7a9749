/** Files that a command writes: each whole, or not at all. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatFailure, refusal } from '../src/integrations/failure.ts';

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What could not be written is not there either.
  }
}

/** Writes every file under another name first; where the disk refuses one, none takes its place and the command ends. */
export function writeAll(files: readonly OutputFile[]): void {
  const unfinished = files.map(({ path }) => `${path}.${String(process.pid)}.new`);
  let current = '';
  try {
    for (const [index, { path, bytes }] of files.entries()) {
      current = path;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(unfinished[index] ?? '', bytes);
    }
    for (const [index, { path }] of files.entries()) {
      current = path;
      renameSync(unfinished[index] ?? '', path);
    }
  } catch (error) {
    for (const file of unfinished) removeQuietly(file);
    const told = refusal(String(error), current);
    if (!told) throw error;
    console.error(
      formatFailure({ fact: told.fact, cure: 'name a folder that can be written: --out' }),
    );
    process.exit(1);
  }
}
