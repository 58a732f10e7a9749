import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Portal } from '../../../src/schema/portal.ts';
import type { LocatedProblem } from '../../../src/schema/problem.ts';
import { RECORDS, type RecordName } from '../../../src/schema/records.ts';
import { TABLES, type TableName } from '../../../src/schema/tables.ts';
import { LOCALES } from '../../../src/site.ts';
import { readPortal } from '../../../src/store/read-portal.ts';

const MARKS = { fr: '[démo]', ar: '[تجريبي]', en: '[demo]' } as const;
const GENERATED = 40;

let portal: Portal;
let problems: readonly LocatedProblem[];
const folders: string[] = [];

function generate(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  folders.push(folder);
  execFileSync(process.execPath, ['tests/demo/generate-events.ts', folder, String(GENERATED)]);
  return folder;
}

function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length), readFileSync(path, 'utf8')];
    }),
  );
}

beforeAll(async () => {
  ({ portal, problems } = await readPortal({ root: 'tests/demo' }));
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('the demo records hold no error', () => {
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the demo records fill every record type, and every table but the releases', () => {
  const names = [
    ...(Object.keys(RECORDS) as RecordName[]),
    ...(Object.keys(TABLES) as TableName[]),
  ];
  // A release needs its immutable snapshot.
  expect(names.filter((name) => portal[name].length === 0)).toEqual(['releases']);
});

test('no title of a demo record can be taken for a real one', () => {
  const records = (Object.keys(RECORDS) as RecordName[]).flatMap((name) => [...portal[name]]);
  const unmarked = records.flatMap(({ id, title }) =>
    LOCALES.filter((locale) => title?.[locale]?.endsWith(MARKS[locale]) === false).map(
      (locale) => `${id} ${locale}`,
    ),
  );
  expect(unmarked).toEqual([]);
  expect(records.length).toBeGreaterThan(50);
});

test('the generated events are the same at every run, and hold no error', async () => {
  const [first, second] = [generate(), generate()];
  expect(filesIn(first)).toEqual(filesIn(second));
  const reading = await readPortal({ root: first });
  expect(reading.portal.events).toHaveLength(portal.events.length + GENERATED);
  expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the generated posts are the same at every run, and hold no error', async () => {
  const [first, second] = [generate(), generate()];
  for (const folder of [first, second]) {
    execFileSync(process.execPath, ['tests/demo/generate-posts.ts', folder, String(GENERATED)]);
  }
  expect(filesIn(first)).toEqual(filesIn(second));
  const reading = await readPortal({ root: first });
  const topic = reading.portal.topics.find(({ id }) => id === 'five-hundred-posts');
  expect(topic?.posts).toHaveLength(GENERATED);
  expect(new Set(topic?.posts.map(({ lang }) => lang))).toEqual(new Set(['fr', 'ar', 'en']));
  expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
