import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from './order.ts';

const digests = new Map<string, string>();

/** Files below a path, or the path itself where it is a file; from the project's root, in one order on every system. */
function filesBelow(path: string): readonly string[] {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted(compareText);
}

/**
 * Digest of code, of the packages that are installed and of the Node that runs it: what was worked out by other code is
 * worked out again. Paths start at the project's root, since pages run from a build folder.
 *
 * @param folders folders of the project: `src/schema`
 * @param files files of the project, beside `package-lock.json`
 */
export function codeDigest(folders: readonly string[], files: readonly string[] = []): string {
  const name = JSON.stringify([folders, files]);
  const known = digests.get(name);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const file of ['package-lock.json', ...files, ...folders.flatMap(filesBelow)]) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  const digest = hash.digest('hex');
  digests.set(name, digest);
  return digest;
}
