/** Every attack string: lists that others keep, and our own by what they are aimed at. See README.md beside this file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
}

/** Our own, by the place at which each would do harm. */
export const OWN = read('own.json') as Readonly<Record<string, readonly string[]>>;

const OTHERS = ['blns.json', 'xss-filters.json', 'sanitize-url.json'].flatMap(
  (file) => read(file) as readonly string[],
);

export const ATTACKS: readonly string[] = [...Object.values(OWN).flat(), ...OTHERS];
