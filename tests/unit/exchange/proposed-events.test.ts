/** Files that are published leave out events that wait to be confirmed; taken in again, they lose and change nothing. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { datasetCsv } from '../../../src/datasets/csv.ts';
import { DATASETS } from '../../../src/datasets/datasets.ts';
import { prepareImport } from '../../../src/exchange/import-datasets.ts';
import { readRoot } from '../../../src/store/read-portal.ts';

const ID = '2027/zanbaq-proposed';
const root = mkdtempSync(join(tmpdir(), 'proposed-events-'));
for (const part of ['content', 'data']) {
  cpSync(join('tests/demo', part), join(root, part === 'content' ? 'src/content' : part), {
    recursive: true,
  });
}
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const COMMUNICATION = join(root, 'src/content/commitments/demo-2025-2027/01/commitment.yaml');
const told = readFileSync(COMMUNICATION, 'utf8');
writeFileSync(COMMUNICATION, told.replace('event: 2025/tide-launch', `event: ${ID}`));

function filesOf(): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.import-'))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

const { portal } = readRoot(root);
const before = filesOf();
const incoming = mkdtempSync(join(tmpdir(), 'proposed-events-in-'));
afterAll(() => {
  rmSync(incoming, { recursive: true, force: true });
});

async function take(name: string, change = (text: string): string => text) {
  const dataset = DATASETS.find((one) => one.name === name);
  if (!dataset) throw new Error(`no dataset ${name}`);
  const text = datasetCsv(dataset, portal);
  const file = join(incoming, `${name}.csv`);
  writeFileSync(file, change(text));
  const result = await prepareImport(root, '', [{ dataset: name, file }], {});
  return { text, result };
}

describe.each(['events', 'submissions', 'sources', 'communications'])('the file of %s', (name) => {
  test('names no event that waits, and changes nothing when it comes back', async () => {
    const { text, result } = await take(name);
    expect(text).not.toMatch(/zanbaq/i);
    const errors = result.problems.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    expect(result.reports.flatMap(({ changes }) => changes)).toEqual([]);
    result.commit?.();
    result.close();
    expect(filesOf()).toEqual(before);
  });
});

test('a file that changes what a source is about keeps the event that it could not name', async () => {
  const { result } = await take('sources', (text) =>
    text.replace(/^(demo-events-feed,.*),2026,/m, '$1,2026 | 2025,'),
  );
  expect(result.reports.flatMap(({ changes }) => changes)).toMatchObject([
    { key: 'demo-events-feed', cells: [{ cell: 'about', after: `2026 | 2025 | ${ID}` }] },
  ]);
  result.close();
});
