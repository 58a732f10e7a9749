import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvLine } from '../../../src/datasets/cell-texts.ts';
import { datasetCsv, datasetSpreadsheetCsv, writeCsv } from '../../../src/datasets/csv.ts';
import { describeDataset, type Dataset } from '../../../src/datasets/dataset.ts';
import { guardedText, unguardedText } from '../../../src/datasets/spreadsheet-escape.ts';
import { LOCALES } from '../../../src/site.ts';
import { parseCsv } from '../../rfc4180.ts';
import { samplePortal } from '../domain/sample.ts';

const NAUGHTY = [
  '',
  ' ',
  ' blanks at both ends ',
  '=1+1',
  '@SUM(A1)',
  '-2',
  '+2',
  '"',
  '""',
  'she said "no", twice',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n',
  'one\r\ntwo',
  '\uFEFFmark',
  "l'accès à l'information",
  'نسبة الإنجاز 57%',
  '\u202Eright to left\u202C',
  '\u200Fعلامة\u200E',
  'e\u0301',
  '👩‍👩‍👧🇲🇦',
  '\u2028',
  '\u0000',
  'null',
  'a | b',
];

const cell = fc.oneof(
  fc.constantFrom(...NAUGHTY),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...NAUGHTY), { maxLength: 4 }).map((parts) => parts.join('')),
);
const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 6,
  }),
);

describe('what is written as CSV', () => {
  test('is quoted as a widespread writer of CSV quotes it', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';'), (rows, delimiter) => {
        const written = rows.map((row) => csvLine(row, delimiter)).join('');
        const options = { delimiter, newline: '\r\n', escapeFormulae: false };
        expect(written).toBe(`${Papa.unparse(rows, options)}\r\n`);
      }),
      { numRuns: 500 },
    );
  });

  test('is read back as it was by a strict reader of the standard, whatever the texts', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(parseCsv(writeCsv(rows))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  test('is read back as it was by a library, from its bytes', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const bytes = new TextEncoder().encode(writeCsv(rows));
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
        expect(data.slice(0, -1)).toEqual(rows);
      }),
    );
  });

  test('ends every line in CR LF, and quotes only what needs it', () => {
    expect(
      writeCsv([
        ['a', 'b'],
        ['=1', 'x, "y"'],
      ]),
    ).toBe('a,b\r\n=1,"x, ""y"""\r\n');
  });
});

interface Item {
  readonly text?: string;
  readonly codes?: readonly string[];
  readonly size?: number;
  readonly isOpen?: boolean;
  readonly name?: { readonly fr: string; readonly en?: string };
}

function thingsOf(items: readonly Item[]): Dataset {
  return describeDataset<Item>({
    name: 'things',
    key: ['text'],
    items: () => items,
    columns: [
      { name: 'text', type: 'text', value: ({ text }) => text },
      { name: 'codes', type: 'code', isList: true, value: ({ codes }) => codes ?? [] },
      { name: 'size', type: 'number', value: ({ size }) => size },
      { name: 'open', type: 'flag', value: ({ isOpen }) => isOpen },
      { name: 'name', type: 'local-text', value: ({ name }) => name },
    ],
  });
}

function csvOf(...items: readonly Item[]): readonly (readonly string[])[] {
  return parseCsv(datasetCsv(thingsOf(items), samplePortal({})));
}

describe('a dataset as CSV', () => {
  test('has a header, with one column a language of a text', () => {
    const names = LOCALES.map((locale) => `name_${locale}`);
    expect(csvOf()).toEqual([['text', 'codes', 'size', 'open', ...names]]);
  });

  test('has an empty cell for what no source says, and 0 and false for themselves', () => {
    expect(csvOf({}, { size: 0, isOpen: false })).toEqual([
      expect.anything(),
      ['', '', '', '', '', '', ''],
      ['', '', '0', 'false', '', '', ''],
    ]);
  });

  test('joins the codes of a list, writes numbers with a point and leaves a missing language empty', () => {
    const [, row] = csvOf({
      codes: ['a', 'b'],
      size: -1234.5,
      isOpen: true,
      name: { fr: 'oui', en: 'yes' },
    });
    expect(row).toEqual(['', 'a | b', '-1234.5', 'true', 'oui', '', 'yes']);
  });
});

describe('a dataset for spreadsheets', () => {
  const fileOf = (...items: readonly Item[]): string =>
    datasetSpreadsheetCsv(thingsOf(items), samplePortal({}));

  test('begins with a byte order mark, and has semicolons and decimal commas', () => {
    expect(fileOf({ text: 'a', size: -12.5, isOpen: true, name: { fr: 'b; c' } })).toBe(
      '\uFEFFtext;codes;size;open;name_fr;name_ar;name_en\r\na;;-12,5;true;"b; c";;\r\n',
    );
  });

  test('guards what a spreadsheet would run, and months that it would take for days', () => {
    for (const text of ['=1+1', ' +1', '-x', '@a', '\t=1', '\u200f=1', '＝1', '2020-03', "'=1"]) {
      expect(fileOf({ text })).toContain(`'${text}`);
    }
    for (const text of ['2020', '2020-03-17', "l'accès", "'ici'", 'a=b', '5 - 3']) {
      expect(guardedText(text)).toBe(text);
    }
  });

  test('guards nothing for good: every text comes back as it was', () => {
    const guarded = fc.oneof(
      cell,
      fc.tuple(fc.stringMatching(/^'{0,3}$/), cell).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(guarded, (text) => {
        expect(unguardedText(guardedText(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
