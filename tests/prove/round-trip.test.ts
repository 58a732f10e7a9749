import fc from 'fast-check';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { datasetCsv, datasetSpreadsheetCsv } from '../../src/datasets/csv.ts';
import { DATASETS } from '../../src/datasets/datasets.ts';
import { datasetJson } from '../../src/datasets/json.ts';
import { prepareImport, type ImportRequest } from '../../src/exchange/import-datasets.ts';
import { openDataWorkbook } from '../../src/feeds/open-data/workbook.ts';
import { odsOf } from '../../src/feeds/spreadsheets/ods.ts';
import { xlsxOf } from '../../src/feeds/spreadsheets/xlsx.ts';
import type { Portal } from '../../src/schema/portal.ts';
import { contentFolders } from '../../src/store/folders.ts';
import { readRoot } from '../../src/store/read-portal.ts';
import { KINDS, roundTrip, rowsOf } from '../unit/exchange/round-trip.ts';

const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const OWNED = DATASETS.filter(({ codec }) => codec);
const CASES = 10_000;

test(`${String(CASES)} tables made by chance are the same again, in both kinds of CSV`, async () => {
  const numRuns = Math.ceil(CASES / OWNED.length / Object.keys(KINDS).length);
  let count = 0;
  for (const dataset of OWNED) {
    for (const [name, kind] of Object.entries(KINDS)) {
      await fc.assert(
        fc.asyncProperty(rowsOf(dataset), async (rows) => {
          const { sent, again, flaws } = await roundTrip(
            dataset,
            rows,
            kind,
            join(folder, `${name}.csv`),
          );
          count++;
          expect(flaws, dataset.name).toEqual([]);
          expect(again, dataset.name).toBe(sent);
        }),
        { seed: 5, numRuns },
      );
    }
  }
  expect(count).toBeGreaterThanOrEqual(CASES);
});

/** All datasets that editors own as files of one form. */
const FORMS: Readonly<Record<string, (portal: Portal, to: string) => readonly ImportRequest[]>> = {
  'canonical CSV': (portal, to) => eachFile(to, 'csv', (dataset) => datasetCsv(dataset, portal)),
  'CSV for spreadsheets': (portal, to) =>
    eachFile(to, 'csv', (dataset) => datasetSpreadsheetCsv(dataset, portal)),
  JSON: (portal, to) => eachFile(to, 'json', (dataset) => datasetJson(dataset, portal)),
  XLSX: (portal, to) => oneFile(join(to, 'all.xlsx'), xlsxOf(openDataWorkbook(portal))),
  ODS: (portal, to) => oneFile(join(to, 'all.ods'), odsOf(openDataWorkbook(portal))),
};

function eachFile(
  to: string,
  form: string,
  write: (dataset: (typeof OWNED)[number]) => string,
): readonly ImportRequest[] {
  return OWNED.map((dataset) => {
    const file = join(to, `${dataset.name}.${form}`);
    writeFileSync(file, write(dataset));
    return { dataset: dataset.name, file };
  });
}

function oneFile(file: string, bytes: Uint8Array): readonly ImportRequest[] {
  writeFileSync(file, bytes);
  return OWNED.map(({ name }) => ({ dataset: name, file }));
}

function published(portal: Portal): Readonly<Record<string, string>> {
  return Object.fromEntries(DATASETS.map((dataset) => [dataset.name, datasetCsv(dataset, portal)]));
}

/** The structure of a root: its pages, and tables without rows. */
function emptyCopy(root: string): string {
  const to = mkdtempSync(join(folder, 'empty-'));
  const { content, data } = contentFolders(root);
  for (const part of [content, data]) mkdirSync(join(to, part), { recursive: true });
  cpSync(join(root, content, 'pages'), join(to, content, 'pages'), { recursive: true });
  for (const name of readdirSync(join(root, data)).filter((one) => one.endsWith('.csv'))) {
    const [header = ''] = readFileSync(join(root, data, name), 'utf8').split('\n');
    writeFileSync(join(to, data, name), `${header}\n`);
  }
  return to;
}

describe.each([
  ['real', '.'],
  ['demo', 'tests/demo'],
])('the %s content', (_, root) => {
  const { portal } = readRoot(root);

  test.each(Object.keys(FORMS))(
    'is made again of nothing but its %s, and published the same',
    async (form) => {
      const to = mkdtempSync(join(folder, 'files-'));
      const requests = FORMS[form]?.(portal, to) ?? [];
      const empty = emptyCopy(root);
      const result = await prepareImport(empty, '', requests);
      expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      result.commit?.();
      result.close();
      expect(published(readRoot(empty).portal)).toEqual(published(portal));

      const again = await prepareImport(empty, '', requests);
      expect([again.files, again.commit]).toEqual([[], undefined]);
    },
  );

  test.each(Object.keys(FORMS))('changes no file when its own %s comes in', async (form) => {
    const to = mkdtempSync(join(folder, 'files-'));
    const result = await prepareImport(root, '', FORMS[form]?.(portal, to) ?? []);
    expect([result.files, result.problems]).toEqual([[], []]);
  });
});
