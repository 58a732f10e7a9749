/** Files as people send them: each rule with one that it refuses or notes, beside one that it lets through. */
import { strToU8, zipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATASETS } from '../../../src/datasets/datasets.ts';
import { readIncoming } from '../../../src/exchange/incoming.ts';
import { writeSample } from '../store/sample.ts';
import { o, odsFile, x, xlsxFile, xlsxParts } from './workbook-files.ts';

const NAMES = ['id', 'commitment', 'observedOn', 'percentDone', 'source', 'note_fr'];
const ID = '2030-2032/1';

const XH = x.row(NAMES.map(x.text));
const OH = o.row(NAMES.map((name) => o.text(name)));

function xRow(
  day: string,
  percent: string,
  id = 't-1',
  note = x.text('n'),
  attributes = '',
): string {
  return x.row([x.text(id), x.text(ID), day, percent, x.text('the-plan'), note], attributes);
}
function oRow(
  day: string,
  percent: string,
  id = 't-1',
  note = o.text('n'),
  attributes = '',
): string {
  return o.row([o.text(id), o.text(ID), day, percent, o.text('the-plan'), note], attributes);
}

/** 1 May 2031 as days since 1900 and since 1904. */
const MAY = 47_969;
const xDay = x.number(MAY, 'day');
const oDay = o.day('2031-05-01');

function csv(cells: Partial<Record<(typeof NAMES)[number], string>> = {}, separator = ';'): string {
  const row: Record<string, string> = {
    id: 't-1',
    commitment: ID,
    observedOn: '2031-05-01',
    percentDone: '57',
    source: 'the-plan',
    note_fr: 'n',
    ...cells,
  };
  const line = NAMES.map((name) => row[name] ?? '').join(separator);
  return `${NAMES.join(separator)}\n${line}\n`;
}

/** A ZIP file that says of one of its files that it weighs something else. */
function lying(file: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = Buffer.from(file);
  for (
    let at = bytes.indexOf('PK\u0001\u0002');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4)
  ) {
    const length = bytes.readUInt16LE(at + 28);
    if (bytes.subarray(at + 46, at + 46 + length).toString() !== name) continue;
    bytes.writeUInt32LE(size, at + 24);
    bytes.writeUInt32LE(size, bytes.readUInt32LE(at + 42) + 22);
  }
  return bytes;
}

const SHEET = 'xl/worksheets/sheet1.xml';

let packed: Uint8Array | undefined;
/** 160 MB in a few kilobytes. */
function bomb(): Uint8Array {
  const sheet = new Uint8Array(160_000_000);
  packed ??= zipSync({ ...xlsxParts([XH]), [SHEET]: [sheet, { level: 1 }] });
  return packed;
}

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MONTH_STYLE =
  '<number:date-style style:name="N1"><number:month number:textual="true"/><number:text>-</number:text><number:year/></number:date-style>';
const DAY_STYLE =
  '<number:date-style style:name="N1"><number:day/><number:text>/</number:text><number:month/></number:date-style>';
const cellStyle = (more: string): string =>
  `<style:style style:name="c1" style:family="table-cell" ${more}/>`;
const ENCRYPTED = '<manifest:encryption-data xmlns:manifest="urn:x"/>';

type Refusal = readonly [line: number, cell: string, rule: string];
type Case = readonly [
  what: string,
  name: string,
  content: () => string | Uint8Array,
  refusals: readonly Refusal[],
];

const REFUSED: readonly Case[] = [
  [
    '57 % in the format of percent',
    'a.xlsx',
    () => xlsxFile([XH, xRow(xDay, x.number(0.57, 'percent'))]),
    [[2, 'percentDone', 'import-percent-cell']],
  ],
  [
    '57 % in the format of percent',
    'a.ods',
    () => odsFile([OH, oRow(oDay, o.percent(0.57))]),
    [[2, 'percentDone', 'import-percent-cell']],
  ],
  [
    '100 % in the format of percent',
    'b.ods',
    () => odsFile([OH, oRow(oDay, o.percent(1))]),
    [[2, 'percentDone', 'import-percent-cell']],
  ],
  [
    'errors',
    'c.xlsx',
    () =>
      xlsxFile([
        XH,
        xRow(x.error('#REF!'), x.error('#N/A')),
        xRow(x.text('#VALEUR!'), x.number(5), 't-2'),
      ]),
    [
      [2, 'observedOn', 'import-error-value'],
      [2, 'percentDone', 'import-error-value'],
      [3, 'observedOn', 'import-error-value'],
    ],
  ],
  [
    'errors',
    'c.ods',
    () => odsFile([OH, oRow(o.error('#N/A'), o.text('Err:502'))]),
    [
      [2, 'observedOn', 'import-error-value'],
      [2, 'percentDone', 'import-error-value'],
    ],
  ],
  [
    'an error',
    'c.csv',
    () => csv({ percentDone: '#REF!' }),
    [[2, 'percentDone', 'import-error-value']],
  ],
  [
    'a formula with what it worked out',
    'd.xlsx',
    () => xlsxFile([XH, xRow(xDay, x.formula('50+7', '57'))]),
    [[2, 'percentDone', 'import-formula']],
  ],
  [
    'a formula with what it worked out',
    'd.ods',
    () => odsFile([OH, oRow(oDay, o.formula('50+7', 57))]),
    [[2, 'percentDone', 'import-formula']],
  ],
  [
    'merged cells',
    'e.xlsx',
    () =>
      xlsxFile([XH, xRow(xDay, x.number(57)), xRow(xDay, '<c/>', 't-2')], {
        after: '<mergeCells><mergeCell ref="D2:D3"/></mergeCells>',
      }),
    [
      [2, 'percentDone', 'import-merged'],
      [3, 'percentDone', 'import-merged'],
    ],
  ],
  [
    'merged cells',
    'e.ods',
    () =>
      odsFile([
        OH,
        oRow(oDay, o.number(57, 'table:number-rows-spanned="2"')),
        oRow(oDay, o.covered, 't-2'),
      ]),
    [
      [2, 'percentDone', 'import-merged'],
      [3, 'percentDone', 'import-merged'],
    ],
  ],
  [
    'names of columns that are merged',
    'f.xlsx',
    () =>
      xlsxFile([XH, xRow(xDay, x.number(57))], {
        after: '<mergeCells><mergeCell ref="E1:F1"/></mergeCells>',
      }),
    [
      [1, '', 'import-merged'],
      [1, '', 'import-merged'],
    ],
  ],
  [
    'a merged area as large as a sheet',
    'g.xlsx',
    () =>
      xlsxFile([XH, xRow(xDay, x.number(57))], {
        after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      }),
    [[1, '', 'import-header']],
  ],
  [
    'a day with a time',
    'h.xlsx',
    () => xlsxFile([XH, xRow(x.number(MAY + 0.4375, 'dayAndTime'), x.number(57))]),
    [[2, 'observedOn', 'date']],
  ],
  [
    'a day with a time',
    'h.ods',
    () => odsFile([OH, oRow(o.day('2031-05-01T10:30:00'), o.number(57))]),
    [[2, 'observedOn', 'date']],
  ],
  [
    'a duration',
    'i.xlsx',
    () => xlsxFile([XH, xRow(x.number(0.5, 'duration'), x.number(57))]),
    [[2, 'observedOn', 'import-date-as-text']],
  ],
  [
    'a month that has become a day',
    'j.xlsx',
    () => xlsxFile([XH, xRow(x.number(MAY, 'month'), x.number(57))]),
    [[2, 'observedOn', 'import-month-cell']],
  ],
  [
    'a month that has become a day, by a format of its own',
    'j.ods',
    () =>
      odsFile([OH, oRow(o.day('2031-05-01', 'table:style-name="c1"'), o.number(57))], {
        automatic: MONTH_STYLE + cellStyle('style:data-style-name="N1"'),
      }),
    [[2, 'observedOn', 'import-month-cell']],
  ],
  [
    'a month that has become a day, by the format of its column',
    'k.ods',
    () =>
      odsFile(
        [
          '<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="c1"/>',
          OH,
          oRow(oDay, o.number(57)),
        ],
        {
          automatic: cellStyle('style:parent-style-name="c2"'),
          styles: `${MONTH_STYLE}<style:style style:name="c2" style:family="table-cell" style:data-style-name="N1"/>`,
        },
      ),
    [[2, 'observedOn', 'import-month-cell']],
  ],
  [
    'a number that has become a day',
    'l.xlsx',
    () => xlsxFile([XH, xRow(xDay, xDay)]),
    [[2, 'percentDone', 'import-date-as-text']],
  ],
  [
    'a number without end',
    'm.xlsx',
    () => xlsxFile([XH, xRow(xDay, x.number('1e999'))]),
    [[2, 'percentDone', 'number']],
  ],
  [
    'a year of two digits',
    'n.csv',
    () => csv({ observedOn: '28/1/31' }),
    [[2, 'observedOn', 'import-short-year']],
  ],
  [
    'a column twice',
    'o.xlsx',
    () => xlsxFile([x.row([...NAMES, 'id'].map(x.text)), xRow(xDay, x.number(57))]),
    [[1, 'id', 'duplicate-column']],
  ],
  [
    'a column twice, once with marks that nobody sees',
    'o.csv',
    () => csv().replace('note_fr', '\u200fid'),
    [[1, 'id', 'duplicate-column']],
  ],
  [
    'values in a column without a name',
    'p.ods',
    () =>
      odsFile([
        OH.replace('>percentDone<', '><'),
        oRow(oDay, o.number(57)),
        oRow(oDay, o.number(58), 't-2'),
      ]),
    [[2, '', 'import-nameless-column']],
  ],
  [
    'a row twice',
    'q.ods',
    () =>
      odsFile([OH, oRow(oDay, o.number(57), 't-1', o.text('n'), 'table:number-rows-repeated="2"')]),
    [[3, '', 'import-duplicate-row']],
  ],
  [
    'a row of 16,384 cells',
    'r.xlsx',
    () => xlsxFile([XH, '<row r="3"><c r="XFD3"><v>1</v></c></row>']),
    [[3, '', 'import-cells']],
  ],
  [
    'a cell of more than a million letters',
    'r.csv',
    () => csv({ note_fr: 'x'.repeat(1_000_100) }),
    [[2, '', 'import-cell-size']],
  ],
  ['another sheet', 's.xlsx', () => odsToTwoSheets(), [[1, '', 'import-sheet']]],
  ['an empty sheet', 't.ods', () => odsFile([]), [[1, '', 'empty-file']]],
  ['CSV named .xlsx', 'u.xlsx', () => csv(), [[1, '', 'import-other-kind']]],
  ['XLSX named .csv', 'u.csv', () => xlsxFile([XH]), [[1, '', 'import-other-kind']]],
  ['XLSX named .json', 'u.json', () => xlsxFile([XH]), [[1, '', 'import-other-kind']]],
  ['XLSX named .ods', 'v.ods', () => xlsxFile([XH]), [[1, '', 'import-other-kind']]],
  ['ODS named .xlsx', 'v.xlsx', () => odsFile([OH]), [[1, '', 'import-other-kind']]],
  [
    'HTML named .xlsx',
    'w.xlsx',
    () => '<html><table></table></html>',
    [[1, '', 'import-other-kind']],
  ],
  ['PDF named .csv', 'w.csv', () => '%PDF-1.7\n', [[1, '', 'import-other-kind']]],
  [
    'an old workbook named .xlsx',
    'y.xlsx',
    () => Uint8Array.from([...OLD_OFFICE, ...new Uint8Array(4096)]),
    [[1, '', 'import-other-kind']],
  ],
  [
    'a workbook with a password',
    'z.xlsx',
    () => Buffer.concat([Uint8Array.from(OLD_OFFICE), Buffer.from('EncryptedPackage', 'utf16le')]),
    [[1, '', 'import-locked']],
  ],
  [
    'a workbook with a password',
    'z.ods',
    () => odsFile([OH], { manifest: ENCRYPTED }),
    [[1, '', 'import-locked']],
  ],
  [
    'UTF-16',
    'aa.csv',
    () => Buffer.from(`\uFEFF${csv({}, '\t')}`, 'utf16le'),
    [[1, '', 'import-encoding']],
  ],
  ['a bomb', 'bb.xlsx', bomb, [[1, '', 'import-too-large']]],
  [
    'a bomb that says it is empty',
    'cc.xlsx',
    () => lying(bomb(), SHEET, 0),
    [[1, '', 'import-too-large']],
  ],
  [
    'a workbook of which a part was damaged',
    'dd.xlsx',
    () => {
      const bytes = xlsxFile([XH, xRow(xDay, x.number(57))]);
      return bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 20);
    },
    [[1, '', 'import-damaged']],
  ],
  [
    'a workbook that was cut off',
    'ee.ods',
    () => zipSync({ 'content.xml': strToU8('<office:document-content><office:body>') }),
    [[1, '', 'import-damaged']],
  ],
];

/** A workbook with two sheets, of which none is the dataset. */
function odsToTwoSheets(): Uint8Array {
  const parts = xlsxParts([XH], { name: 'Feuille1' });
  const workbook = new TextDecoder().decode(parts['xl/workbook.xml']);
  const sheet = '<sheet name="Feuille2" sheetId="2" r:id="rId1"/></sheets>';
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook.replace('</sheets>', sheet)) });
}

const GOOD = { observedOn: '2031-05-01', percentDone: 57 };

/** Files that are read, with what is noted of them, and something that the first of their rows says. */
type Reading = readonly [
  what: string,
  name: string,
  content: () => string | Uint8Array,
  notes: readonly string[],
  row?: Readonly<Record<string, unknown>>,
];
const READ: readonly Reading[] = [
  [
    'a number in the format of numbers',
    'a.xlsx',
    () => xlsxFile([XH, xRow(xDay, x.number(57))]),
    [],
  ],
  [
    'a sign of percent that is shown and not meant',
    'b.xlsx',
    () => xlsxFile([XH, xRow(xDay, x.number(57, 'quotedPercent'))]),
    [],
  ],
  ['57 in an ODS file', 'a.ods', () => odsFile([OH, oRow(oDay, o.number(57))]), []],
  [
    'a part of 1 in a column of percents',
    'c.xlsx',
    () => xlsxFile([XH, xRow(xDay, x.number(0.5))]),
    ['small-percents'],
    { percentDone: 0.5 },
  ],
  [
    'a text that begins like a formula',
    'd.xlsx',
    () => xlsxFile([XH, xRow(xDay, x.number(57), 't-1', x.text('=1+1'))]),
    [],
    { ...GOOD, note_fr: '=1+1' },
  ],
  [
    'a title of merged cells',
    'e.ods',
    () =>
      odsFile([
        o.row([
          o.text('Relevés', 'table:number-columns-spanned="6"'),
          ...Array<string>(5).fill(o.covered),
        ]),
        OH,
        oRow(oDay, o.number(57)),
      ]),
    ['rows-above'],
  ],
  [
    'a day at midnight',
    'f.xlsx',
    () => xlsxFile([XH, xRow(x.number(MAY, 'dayAndTime'), x.number(57))]),
    [],
  ],
  [
    'a day at midnight',
    'f.ods',
    () => odsFile([OH, oRow(o.day('2031-05-01T00:00:00'), o.number(57))]),
    [],
  ],
  [
    'days since 1904',
    'g.xlsx',
    () =>
      xlsxFile([XH, xRow(x.number(MAY - 1462, 'day'), x.number(57))], {
        properties: '<workbookPr date1904="1"/>',
      }),
    [],
  ],
  [
    'a format of days that shows no year',
    'h.ods',
    () =>
      odsFile([OH, oRow(o.day('2031-05-01', 'table:style-name="c1"'), o.number(57))], {
        automatic: DAY_STYLE + cellStyle('style:data-style-name="N1"'),
      }),
    [],
  ],
  [
    'a hidden row',
    'i.xlsx',
    () => xlsxFile([XH, xRow(xDay, x.number(57), 't-1', x.text('n'), 'r="2" hidden="1"')]),
    ['hidden-rows'],
  ],
  [
    'a row that a filter hides',
    'i.ods',
    () => odsFile([OH, oRow(oDay, o.number(57), 't-1', o.text('n'), 'table:visibility="filter"')]),
    ['hidden-rows'],
  ],
  [
    'a hidden column',
    'j.xlsx',
    () =>
      xlsxFile([XH, xRow(xDay, x.number(57))], {
        before: '<cols><col min="4" max="4" hidden="1"/></cols>',
      }),
    ['hidden-columns'],
  ],
  [
    'a hidden column',
    'j.ods',
    () =>
      odsFile([
        '<table:table-column table:number-columns-repeated="3"/><table:table-column table:visibility="collapse"/>',
        OH,
        oRow(oDay, o.number(57)),
      ]),
    ['hidden-columns'],
  ],
  [
    'a hidden column with nothing in it',
    'k.ods',
    () =>
      odsFile([
        '<table:table-column table:number-columns-repeated="9"/><table:table-column table:visibility="collapse"/>',
        OH,
        oRow(oDay, o.number(57)),
      ]),
    [],
  ],
  [
    'a hidden sheet',
    'l.xlsx',
    () => xlsxFile([XH, xRow(xDay, x.number(57))], { sheet: 'state="hidden"' }),
    ['hidden-sheet'],
  ],
  [
    'a hidden sheet',
    'l.ods',
    () =>
      odsFile([OH, oRow(oDay, o.number(57))], {
        table: 'table:style-name="t1"',
        automatic:
          '<style:style style:name="t1" style:family="table"><style:table-properties table:display="false"/></style:style>',
      }),
    ['hidden-sheet'],
  ],
  [
    'rows in groups',
    'm.ods',
    () =>
      odsFile([
        `<table:table-header-rows>${OH}</table:table-header-rows><table:table-row-group><table:table-row-group>${oRow(oDay, o.number(57))}</table:table-row-group></table:table-row-group>`,
        oRow(oDay, o.number(58), 't-2'),
      ]),
    [],
  ],
  [
    'a comment beside a text',
    'n.ods',
    () =>
      odsFile([
        OH,
        oRow(oDay, o.number(57)).replace(
          '<text:p>t-1',
          '<office:annotation><text:p>vu</text:p></office:annotation><text:p>t-1',
        ),
      ]),
    [],
    { id: 't-1' },
  ],
  [
    'headings above the names, in the same cells',
    'o.xlsx',
    () =>
      xlsxFile([x.row(NAMES.map((name) => x.text(`Intitulé\n${name}`))), xRow(xDay, x.number(57))]),
    ['headings'],
  ],
  [
    'an empty column without a name',
    'p.xlsx',
    () =>
      xlsxFile([
        x.row([...NAMES.slice(0, 5), '', 'note_fr'].map(x.text)),
        x.row([
          x.text('t-1'),
          x.text(ID),
          xDay,
          x.number(57),
          x.text('the-plan'),
          '<c/>',
          x.text('n'),
        ]),
      ]),
    [],
  ],
  [
    'marks and blanks around ids',
    'q.csv',
    () => csv({ id: '\u00a0\u200et-1', commitment: `\u2067${ID}\u2069` }),
    ['delimiter', 'marks'],
    { ...GOOD, id: 't-1', commitment: ID },
  ],
  [
    'Arabic digits',
    'r.csv',
    () => csv({ observedOn: '٢٠٣١-٠٥-٠١', percentDone: '٥٧٫٥' }),
    ['delimiter', 'digits'],
    { observedOn: '2031-05-01', percentDone: 57.5 },
  ],
  [
    'a cell of 900,000 letters',
    's.csv',
    () => csv({ note_fr: 'x'.repeat(900_000) }),
    ['delimiter'],
  ],
  [
    'a text that looks like nothing else',
    't.csv',
    () => csv({ note_fr: '<table> %PDF PK' }),
    ['delimiter'],
  ],
];

function withRow([what, name, content, notes, row = GOOD]: Reading) {
  return [what, name, content, notes, row] as const;
}

const readings = DATASETS.find(({ name }) => name === 'readings');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function written(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

async function read(name: string, content: string | Uint8Array) {
  if (!readings) throw new Error('no readings');
  return readIncoming(written(name, content), readings);
}

describe('a file that came in with', () => {
  test.each(REFUSED)('%s (%s) is refused where it is wrong', async (_, name, content, refusals) => {
    const { flaws, rows } = await read(`refused/${name}`, content());
    const told = flaws.map(({ line, path, rule }) => [
      line,
      typeof path[1] === 'string' ? path[1] : '',
      rule,
    ]);
    expect(told).toEqual(refusals);
    for (const { line, column } of flaws) expect(Math.min(line, column)).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(2);
  });

  test.each(READ.map(withRow))(
    '%s (%s) is read, and it is said how',
    async (_, name, content, notes, row) => {
      const { flaws, rows, notes: noted } = await read(`read/${name}`, content());
      expect(flaws).toEqual([]);
      expect(noted.map(({ kind }) => kind)).toEqual(notes);
      const [first] = rows;
      const said = Object.keys(row).map((cell) => [cell, first?.cells.get(cell)]);
      expect(Object.fromEntries(said)).toEqual(row);
    },
  );
});

test('16,384 unknown columns are told as far as it helps, and at once', async () => {
  const names = Array.from({ length: 16_384 }, (_, at) => `col${String(at)}`);
  const { flaws } = await read('wide.csv', `${['id', ...names].join(',')}\n`);
  expect(flaws.length).toBeGreaterThan(50);
  expect(flaws.length).toBeLessThan(150);
});

test('rows in groups stand on the lines that a spreadsheet shows', async () => {
  const rows = [`<table:table-row-group>${oRow(oDay, o.number(57))}</table:table-row-group>`];
  const { rows: read_ } = await read(
    'lines.ods',
    odsFile([
      OH,
      o.row([], 'table:number-rows-repeated="3"'),
      ...rows,
      oRow(oDay, o.number(58), 't-2'),
    ]),
  );
  expect(read_.map(({ line }) => line)).toEqual([5, 6]);
});

describe('the command', () => {
  function contentOf(root: string): readonly (readonly [string, string])[] {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file, readFileSync(file, 'utf8')]);
  }

  test('tells of all files at once where each is wrong and what to do, writes nothing, and shows no stack', () => {
    const root = writeSample();
    const before = contentOf(root);
    const files = REFUSED.map(([, name, content]) => written(`command/${name}`, content()));
    const words = files.flatMap((file) => ['readings', file]);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/import.ts', ...words, '--yes', '--lang', 'en'],
      { env: { ...process.env, CONTENT_ROOT: root }, encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('nothing was written');
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at .*(?:\.ts|\.mjs|node:)/m);
    for (const [index, [, , , refusals]] of REFUSED.entries()) {
      const file = files[index] ?? '';
      for (const [line, , rule] of refusals) {
        const place = `${file}:${String(line)}:`;
        const told = stderr
          .split('\n')
          .findIndex((text) => text.includes(place) && text.includes(`[${rule}]`));
        expect([file, rule, told >= 0]).toEqual([file, rule, true]);
        expect(stderr.split('\n')[told + 1]).toMatch(/^\s+→ \S/);
      }
    }
    expect(contentOf(root)).toEqual(before);
  });
});
