/** Runs of Vitest, and what they counted. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './step.ts';

export const REPORTS = '.build/reports';

/** The projects of `vitest.config.ts`. */
export type TestProject = 'unit' | 'site' | 'browser' | 'demo' | 'prove';

export interface TestCount {
  readonly passed: number;
  /** Failed tests, and files that failed before their first test. */
  readonly failed: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function reportPath(project: TestProject): string {
  return join(REPORTS, `${project}.json`);
}

/** @param exclude names of files to leave out */
export async function testProject(
  project: TestProject,
  exclude: readonly string[] = [],
): Promise<boolean> {
  return run('vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportPath(project)}`,
    ...exclude.map((path) => `--exclude=${path}`),
  ]);
}

/** @param json a report of Vitest */
export function countTests(json: string): TestCount {
  const report = JSON.parse(json) as Report;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
}

/** @returns what the last run counted; undefined when there was none */
export async function testCount(project: TestProject): Promise<TestCount | undefined> {
  const json = await readFile(reportPath(project), 'utf8').catch(() => undefined);
  return json === undefined ? undefined : countTests(json);
}
