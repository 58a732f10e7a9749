import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { datasetCsv, writeCsv } from '../../../src/datasets/csv.ts';
import { describeDataset } from '../../../src/datasets/dataset.ts';
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

function csvOf(...items: readonly Item[]): readonly (readonly string[])[] {
  const dataset = describeDataset<Item>({
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
  return parseCsv(datasetCsv(dataset, samplePortal({})));
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
