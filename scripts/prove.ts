/**
 * Build the site and the demo, and run the long proofs of `tests/prove/` on both. A file `NAME.PROGRAM.test.ts`
 * needs a program of the machine, and is left out, with a line saying so, where that is absent.
 * Usage: npm run prove
 */
import { constants } from 'node:fs';
import { access, glob, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { run, step } from '../src/integrations/step.ts';
import { REPORTS, testCount, testProject, type TestProject } from '../src/integrations/test-run.ts';

/** The commands under which a program may be installed. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  soffice: ['soffice', 'libreoffice'],
  nginx: ['nginx'],
};

async function isInstalled(command: string): Promise<boolean> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = await Promise.all(
    [...folders, '/usr/sbin'].map((folder) =>
      access(join(folder, command), constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}

const leftOut: string[] = [];
for (const [program, commands] of Object.entries(PROGRAMS)) {
  const installed = await Promise.all(commands.map(isInstalled));
  if (installed.includes(true)) continue;
  for await (const path of glob(`tests/prove/**/*.${program}.test.ts`)) {
    console.log(`not proven here: ${path} needs ${program}, which is not installed`);
    leftOut.push(path);
  }
}

const STEPS: readonly (readonly [name: string, work: () => Promise<boolean>])[] = [
  ['build', () => run('scripts/build.ts')],
  ['build the demo', () => run('scripts/build.ts', ['--demo'])],
  ['tests of the demo', () => testProject('demo')],
  ['proofs', () => testProject('prove', leftOut)],
];
const PROJECTS: readonly TestProject[] = ['demo', 'prove'];

await rm(REPORTS, { recursive: true, force: true });
let good = true;
for (const [name, work] of STEPS) good = (await step(name, work)) && good;

let passed = 0;
let failed = 0;
for (const count of await Promise.all(PROJECTS.map(testCount))) {
  passed += count?.passed ?? 0;
  failed += count?.failed ?? 1;
}
if (!good && failed === 0) failed = 1;
if (!good) process.exitCode = 1;
console.log(
  `${String(passed)} passed, ${String(failed)} failed, ${String(leftOut.length)} files not proven here`,
);
