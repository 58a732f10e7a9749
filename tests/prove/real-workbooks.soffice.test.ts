/** Workbooks that LibreOffice wrote, with what people do in them, taken in: refused or noted at the cell, never guessed. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATASETS } from '../../src/datasets/datasets.ts';
import { readIncoming } from '../../src/exchange/incoming.ts';
import { o } from '../unit/exchange/workbook-files.ts';
import { programOf } from './hosting-servers.ts';

const run = promisify(execFile);
const program = programOf('soffice') ?? 'soffice';

const NAMES = ['id', 'commitment', 'observedOn', 'percentDone', 'source', 'note_fr'];
const HEADER = o.row(NAMES.map((name) => o.text(name)));

function row(day: string, percent: string, attributes = ''): string {
  const cells = [o.text('t-1'), o.text('2030-2032/1'), day, percent, o.text('the-plan')];
  return o.row([...cells, o.text('=1+1')], attributes);
}

const NAMESPACES = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const style = (name: string, format: string): string =>
  `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${format}"/>`;
const DIGITS = '<number:number number:decimal-places="0" number:min-integer-digits="1"/>';
const STYLES = [
  `<number:percentage-style style:name="NP">${DIGITS}<number:text>%</number:text></number:percentage-style>`,
  `<number:number-style style:name="NQ">${DIGITS}<number:text> %</number:text></number:number-style>`,
  '<number:date-style style:name="ND"><number:day/><number:text>/</number:text><number:month/><number:text>/</number:text><number:year number:style="long"/></number:date-style>',
  '<number:date-style style:name="NT"><number:day/><number:text>/</number:text><number:month/><number:text>/</number:text><number:year number:style="long"/><number:text> </number:text><number:hours/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>',
  '<number:date-style style:name="NM"><number:month number:textual="true"/><number:text>-</number:text><number:year/></number:date-style>',
  style('P', 'NP'),
  style('Q', 'NQ'),
  style('D', 'ND'),
  style('T', 'NT'),
  style('M', 'NM'),
  '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>',
].join('');

const styled = (name: string): string => `table:style-name="${name}"`;
const DAY = o.day('2031-05-01', styled('D'));
const PERCENT = o.percent(0.57).replace('<table:table-cell', `<table:table-cell ${styled('P')}`);
const COLUMNS = '<table:table-column table:number-columns-repeated="8"/>';

interface Workbook {
  readonly rows: readonly string[];
  readonly columns?: string;
  readonly table?: string;
  readonly settings?: string;
  /** Line, cell and rule of what is refused. */
  readonly refused?: readonly (readonly [number, string, string])[];
  readonly notes?: readonly string[];
}

const WORKBOOKS: Readonly<Record<string, Workbook>> = {
  plain: { rows: [HEADER, row(DAY, o.number(57))] },
  percent: {
    rows: [HEADER, row(DAY, PERCENT)],
    refused: [[2, 'percentDone', 'import-percent-cell']],
  },
  'quoted-percent': { rows: [HEADER, row(DAY, o.number(57, styled('Q')))] },
  formula: {
    rows: [HEADER, row(DAY, o.formula('50+7', 57))],
    refused: [[2, 'percentDone', 'import-formula']],
  },
  error: {
    rows: [HEADER, row(DAY, o.formula('NA()', 0))],
    refused: [[2, 'percentDone', 'import-formula']],
  },
  merged: {
    rows: [HEADER, row(DAY, o.number(57, 'table:number-rows-spanned="2"')), row(DAY, o.covered)],
    refused: [
      [2, 'percentDone', 'import-merged'],
      [3, '', 'import-duplicate-row'],
      [3, 'percentDone', 'import-merged'],
    ],
  },
  'merged-title': {
    rows: [
      o.row([o.text('Relevés', 'table:number-columns-spanned="6"'), o.covered.repeat(5)]),
      HEADER,
      row(DAY, o.number(57)),
    ],
    notes: ['rows-above'],
  },
  time: {
    rows: [HEADER, row(o.day('2031-05-01T10:30:00', styled('T')), o.number(57))],
    refused: [[2, 'observedOn', 'date']],
  },
  midnight: { rows: [HEADER, row(o.day('2031-05-01T00:00:00', styled('T')), o.number(57))] },
  month: {
    rows: [HEADER, row(o.day('2031-05-01', styled('M')), o.number(57))],
    refused: [[2, 'observedOn', 'import-month-cell']],
  },
  'days-since-1904': {
    rows: [HEADER, row(DAY, o.number(57))],
    settings:
      '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>',
  },
  'hidden-row': {
    rows: [HEADER, row(DAY, o.number(57), 'table:visibility="collapse"')],
    notes: ['hidden-rows'],
  },
  'hidden-column': {
    rows: [HEADER, row(DAY, o.number(57))],
    columns:
      '<table:table-column table:number-columns-repeated="3"/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="4"/>',
    notes: ['hidden-columns'],
  },
  'hidden-sheet': {
    rows: [HEADER, row(DAY, o.number(57))],
    table: styled('hidden'),
    notes: ['hidden-sheet'],
  },
  groups: {
    rows: [
      `<table:table-header-rows>${HEADER}</table:table-header-rows><table:table-row-group>${row(DAY, o.number(57))}</table:table-row-group>`,
    ],
  },
};

/** A document in one file, as LibreOffice reads it. */
function flat({ rows, columns = COLUMNS, table = '', settings = '' }: Workbook): string {
  const names = `${NAMESPACES} xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"`;
  const other = '<table:table table:name="Feuille1"><table:table-row/></table:table>';
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${names} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet>${settings}${other}<table:table table:name="readings" ${table}>${columns}${rows.join('')}</table:table></office:spreadsheet></office:body></office:document>`;
}

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'real-workbooks-'));
  const files = Object.entries(WORKBOOKS).map(([name, workbook]) => {
    const file = join(folder, `${name}.fods`);
    writeFileSync(file, flat(workbook));
    return file;
  });
  const profile = pathToFileURL(join(folder, 'profile')).href;
  for (const format of ['xlsx', 'ods']) {
    const words = ['--headless', '--norestore', `-env:UserInstallation=${profile}`];
    await run(program, [...words, '--convert-to', format, '--outdir', folder, ...files]);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const readings = DATASETS.find(({ name }) => name === 'readings');

describe.each(['xlsx', 'ods'])('as %s', (format) => {
  test.each(Object.entries(WORKBOOKS))('%s', async (name, { refused = [], notes = [] }) => {
    if (!readings) throw new Error('no readings');
    const read = await readIncoming(join(folder, `${name}.${format}`), readings);
    const told = read.flaws.map(({ line, path, rule }) => [
      line,
      typeof path[1] === 'string' ? path[1] : '',
      rule,
    ]);
    expect(told.toSorted()).toEqual(refused.toSorted());
    expect(read.notes.map(({ kind }) => kind)).toEqual(notes);
    if (refused.length > 0) return;
    const [first] = read.rows;
    expect(['observedOn', 'percentDone', 'note_fr'].map((cell) => first?.cells.get(cell))).toEqual([
      '2031-05-01',
      57,
      '=1+1',
    ]);
  });
});
