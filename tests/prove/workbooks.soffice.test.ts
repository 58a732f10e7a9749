/** LibreOffice opens the workbooks, and what it saves of them holds the same values, and nothing that works anything out. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetCsv } from '../../src/datasets/csv.ts';
import { DATASETS } from '../../src/datasets/datasets.ts';
import { openDataWorkbook, OTHER_WAY } from '../../src/feeds/open-data/workbook.ts';
import { odsOf } from '../../src/feeds/spreadsheets/ods.ts';
import type { Workbook } from '../../src/feeds/spreadsheets/sheet.ts';
import { xlsxOf } from '../../src/feeds/spreadsheets/xlsx.ts';
import { readPortal } from '../../src/store/read-portal.ts';
import { parseCsv } from '../rfc4180.ts';
import { ESCAPE_LIKE, NAUGHTY } from '../unit/feeds/spreadsheets/naughty.ts';
import {
  formulas,
  readWorkbook,
  sheetTexts,
  type CellFormula,
} from '../unit/feeds/spreadsheets/second-reader.ts';
import { programOf } from './hosting-servers.ts';

const run = promisify(execFile);
const program = programOf('soffice') ?? 'soffice';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const WRITERS = { xlsx: xlsxOf, ods: odsOf } as const;
type Format = keyof typeof WRITERS;

/** The workbook as LibreOffice saves it after it has opened it. */
async function savedAgain(workbook: Workbook, format: Format): Promise<Uint8Array> {
  const file = join(folder, `book.${format}`);
  writeFileSync(file, WRITERS[format](workbook));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  await run(program, [
    '--headless',
    '--norestore',
    `-env:UserInstallation=${profile}`,
    '--convert-to',
    'xlsx',
    '--outdir',
    join(folder, 'saved'),
    file,
  ]);
  return readFileSync(join(folder, 'saved', 'book.xlsx'));
}

/** It writes a truth value of XLSX as a formula of its own, which nobody's text can bring in. */
function isLive({ formula }: CellFormula): boolean {
  return !/^(?:TRUE|FALSE)\(\)$/.test(formula);
}

const FORMATS: readonly Format[] = ['xlsx', 'ods'];

describe.each(FORMATS)('%s', (format) => {
  test.each([
    ['own', undefined],
    ['own', OTHER_WAY[0]],
    ['demo', undefined],
  ] as const)('holds the %s records in every sheet (%s)', async (records, locale) => {
    const { portal } = await readPortal(records === 'own' ? {} : { root: 'tests/demo' });
    const bytes = await savedAgain(openDataWorkbook(portal, locale), format);
    const read = readWorkbook(bytes);
    expect(formulas(read).filter(isLive)).toEqual([]);
    for (const dataset of DATASETS) {
      const [header = [], ...lines] = parseCsv(datasetCsv(dataset, portal));
      const [headings = [], ...rows] = sheetTexts(read, dataset.name);
      expect([dataset.name, headings.map((heading) => heading.split('\n').at(-1))]).toEqual([
        dataset.name,
        header,
      ]);
      const width = header.length;
      const whole = rows.map((row) => [...row, ...Array<string>(width).fill('')].slice(0, width));
      expect([dataset.name, whole]).toEqual([dataset.name, lines]);
    }
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) =>
      name.startsWith('xl/worksheets/sheet'),
    );
    expect(sheets.length).toBe(DATASETS.length + 2);
    for (const [name, part] of sheets) {
      const text = new TextDecoder().decode(part.subarray(0, 4000));
      expect([name, /rightToLeft="(?:1|true)"/.test(text)]).toEqual([name, locale !== undefined]);
    }
  });

  test('leaves every text as it is, and runs none', async () => {
    const texts = [...NAUGHTY, ESCAPE_LIKE];
    const workbook: Workbook = {
      title: 'naughty',
      author: 'test',
      sheets: [
        {
          name: 'texts',
          columns: [
            { kind: 'text', width: 20 },
            { kind: 'text', width: 20 },
          ],
          headings: [['text', 'end']],
          rows: texts.map((text) => [text, 'end']),
          isRightToLeft: false,
        },
      ],
    };
    const read = readWorkbook(await savedAgain(workbook, format));
    expect(formulas(read)).toEqual([]);
    const [, ...rows] = sheetTexts(read, 'texts');
    expect(rows.map(([text]) => text)).toEqual(texts);
  });
});
