import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FILE_START, type Locate } from './flaw.ts';
import { defaultRoot } from './read-portal.ts';
import { parseYaml } from './yaml.ts';

const located = new Map<string, Locate>();

function locate(file: string): Locate {
  let place = located.get(file);
  if (place === undefined) {
    // Records of a root within the project are named from the project.
    const path = [defaultRoot(), process.cwd()].map((root) => resolve(root, file)).find(existsSync);
    place = path === undefined ? () => FILE_START : parseYaml(readFileSync(path, 'utf8')).place;
    located.set(file, place);
  }
  return place;
}

/**
 * The line of a record's file at which something stands, or would stand: that of the nearest thing above it.
 *
 * @param file as the record names it, from the root
 * @param path steps into the file
 */
export function recordLine(file: string, path: readonly (string | number)[]): number {
  return locate(file)(path).line;
}
