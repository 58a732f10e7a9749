/** A sheet that comes back as it went out changes nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COLLECTED, collectionSheet } from '../../../src/exchange/collection-sheet.ts';
import { prepareImport } from '../../../src/exchange/import-datasets.ts';
import { xlsxOf } from '../../../src/feeds/spreadsheets/xlsx.ts';
import { readPortal } from '../../../src/store/read-portal.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collection-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['the own records', process.cwd()],
  ['the demo records', join(process.cwd(), 'tests/demo')],
])('of %s, whatever the dataset', async (_, root) => {
  const { portal } = await readPortal({ root });
  const requests = [...COLLECTED].map(([name, dataset]) => {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, xlsxOf(collectionSheet(dataset, portal).workbook));
    return { dataset: name, file };
  });
  const { files, problems, reports } = await prepareImport(root, '', requests);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(files).toEqual([]);
  expect(reports.map(({ changes }) => changes).flat()).toEqual([]);
  expect(reports.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBeGreaterThan(100);
});
