/**
 * Check, build and test everything, browser included; stops at the first step that fails.
 * The last line counts the tests of all steps. Usage: npm test
 */
import { rm } from 'node:fs/promises';
import { run, step } from '../src/integrations/step.ts';
import { REPORTS, testCount, testProject, type TestProject } from '../src/integrations/test-run.ts';

const STEPS: readonly (readonly [name: string, work: () => Promise<boolean>])[] = [
  ['check', () => run('scripts/check.ts')],
  ['build', () => run('scripts/build.ts')],
  ['tests of the built site', () => testProject('site')],
  ['tests in a browser', () => testProject('browser')],
];
const PROJECTS: readonly TestProject[] = ['unit', 'site', 'browser'];

await rm(REPORTS, { recursive: true, force: true });
let good = true;
for (const [name, work] of STEPS) {
  good = await step(name, work);
  if (!good) break;
}

let passed = 0;
let failed = 0;
for (const count of await Promise.all(PROJECTS.map(testCount))) {
  passed += count?.passed ?? 0;
  failed += count?.failed ?? 0;
}
// A step that fails without a failed test, such as the build, is a failure too.
if (!good && failed === 0) failed = 1;
if (!good) process.exitCode = 1;
console.log(`${String(passed)} passed, ${String(failed)} failed`);
