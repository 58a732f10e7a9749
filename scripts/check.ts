/**
 * Check everything that needs no build: the lock file, format, styles, types, lint, records, unit tests, unused code.
 * Usage: npm run check [-- STEP…], for instance npm run check -- types unit
 */
import { readArguments } from '../src/integrations/arguments.ts';
import { run, step } from '../src/integrations/step.ts';
import { testProject } from '../src/integrations/test-run.ts';

const STEPS: Readonly<Record<string, () => Promise<boolean>>> = {
  lock: () => run('scripts/complete-lock.ts', ['--check']),
  format: () => run('prettier', ['--check', '--log-level', 'warn', '.']),
  styles: () => run('stylelint', ['src/**/*.{astro,css}']),
  types: () => run('astro', ['check', '--minimumFailingSeverity', 'hint']),
  // After the types: it reads those that the step before it writes for the collections.
  lint: () => run('eslint', ['--max-warnings', '0', '.']),
  records: () => run('scripts/validate.ts'),
  unit: () => testProject('unit'),
  unused: () => run('knip'),
};

const { positionals } = readArguments(
  { allowPositionals: true },
  'npm run check [-- STEP…], for instance npm run check -- types unit',
);
const names = positionals.length > 0 ? positionals : Object.keys(STEPS);
const failed: string[] = [];
for (const name of names) {
  const work = STEPS[name];
  if (work === undefined)
    console.error(`no step ${name} → one of ${Object.keys(STEPS).join(', ')}`);
  if (work === undefined || !(await step(name, work))) failed.push(name);
}
if (failed.length > 0) {
  console.error(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
