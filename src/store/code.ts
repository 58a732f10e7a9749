import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from './order.ts';

const digests = new Map<string, string>();

/** A file, or the files below a folder, in one order on every system. */
function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted(compareText);
}

/**
 * Digest of code, of the packages that are installed and of the Node that runs it: what was worked out by other code is
 * worked out again. Worked out once in a process.
 *
 * @param paths folders and files, from the project's root: page code runs from a build folder
 */
export function codeDigest(paths: readonly string[]): string {
  const name = paths.join('\0');
  const known = digests.get(name);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const file of ['package-lock.json', ...paths].flatMap(filesOf)) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  const digest = hash.digest('hex');
  digests.set(name, digest);
  return digest;
}
