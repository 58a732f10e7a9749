/**
 * Add to `package-lock.json` the packages of other platforms without which `npm ci` refuses it.
 * To be run after every change of the dependencies. Usage: npm run complete-lock [-- --check]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { readArguments } from '../src/integrations/arguments.ts';
import { missingEntries, type LockedPackages } from '../src/integrations/package-lock.ts';

const FILE = 'package-lock.json';

const { values } = readArguments(
  { options: { check: { type: 'boolean', default: false } } },
  'npm run complete-lock [-- --check]',
);
const lock = JSON.parse(await readFile(FILE, 'utf8')) as { packages: LockedPackages };
const missing = missingEntries(lock.packages);
const places = Object.keys(missing);
for (const place of places) console.log(`${values.check ? 'missing' : 'added'}: ${place}`);
if (values.check && places.length > 0) {
  console.error(`${FILE} is incomplete → npm run complete-lock`);
  process.exitCode = 1;
} else if (places.length > 0) {
  const entries = Object.entries({ ...lock.packages, ...missing });
  const packages = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(FILE, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
}
