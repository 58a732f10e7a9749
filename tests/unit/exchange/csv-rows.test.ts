import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { rowsOfText } from '../../../src/exchange/csv-rows.ts';

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', 'م', '"', ',', ';', '\n', '\r', ' ', '=', '\u202e', '😀'),
  maxLength: 6,
});
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});

/** A text cut into pieces at some places, as a file is read. */
function pieces(text: string, cuts: readonly number[]): readonly string[] {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].toSorted((a, b) => a - b);
  return [0, ...places].map((start, at) => text.slice(start, places[at] ?? text.length));
}

test.each([',', ';', '\t'])('rows divided by %j are read wherever the text is cut', (delimiter) => {
  fc.assert(
    fc.property(table, fc.array(fc.nat(), { maxLength: 5 }), fc.boolean(), (rows, cuts, ends) => {
      const text = Papa.unparse(rows, { delimiter, newline: '\r\n', quotes: true });
      const read = [...rowsOfText(pieces(ends ? `${text}\r\n` : text, cuts), delimiter)];
      expect(read.map(({ cells }) => cells)).toEqual(rows);
    }),
    { seed: 20261123, numRuns: 200 },
  );
});

function rowsOf(text: string) {
  return [...rowsOfText([text], ',')];
}

test('a row stands on the line on which it begins, whatever its cells hold', () => {
  expect(rowsOf('a,b\n"1\n2",c\r\nd,e\rf,g')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1\n2', 'c'] },
    { line: 4, cells: ['d', 'e'] },
    { line: 5, cells: ['f', 'g'] },
  ]);
});

test('an empty cell at the end is a cell', () => {
  expect(rowsOf('a,\n,').map(({ cells }) => cells)).toEqual([
    ['a', ''],
    ['', ''],
  ]);
});

test.each(['a,b\n1,"2\n3,4', 'a,b\n"1"2,3'])(
  '%j is refused where the quotation mark stands',
  (text) => {
    expect(() => rowsOf(text)).toThrow('csv-quote');
  },
);
