/** Rows made by chance for any dataset, sent out and taken in again. */
import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { readCells } from '../../../src/datasets/cells.ts';
import {
  CANONICAL,
  cellTexts,
  csvLine,
  SPREADSHEET,
  type CsvKind,
} from '../../../src/datasets/cell-texts.ts';
import { cellsOf, type Column, type Dataset, type Value } from '../../../src/datasets/dataset.ts';
import { isTaken, readIncoming } from '../../../src/exchange/incoming.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../../src/site.ts';

/** What breaks files that are written carelessly. */
const NAUGHTY = [
  '=1+1',
  '+33 5',
  '-7',
  '@SUM(A1)',
  "'=x",
  "''",
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  'a\nb',
  'a\r\nb',
  '|',
  'é',
  'مرحبا',
  '\u202eabc',
  '\u200f=1',
  '\u2066x\u2069',
  '😀',
  '\uFEFF',
  '\u00a0',
  '2020-03',
  'NULL',
  'true',
  'sep=;',
  '=cmd|calc',
  '\uff1dx',
  'İ',
  'ﷺ',
  '<b>',
  '\\',
  '0x1F',
  '1,5',
  'مارس، 2020',
  '#N/A',
  '${x}',
  '%s',
];

/** As the reader leaves a text: nothing at its end, line ends alike, something to be seen. */
function asRead(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}

/** Question marks alone are letters that were lost. */
const isLost = (text: string): boolean => /^[\s?]*$/.test(text);

const word = fc
  .array(fc.oneof(fc.constantFrom(...NAUGHTY), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => asRead(parts.join('')))
  .filter((text) => text.trim() !== '' && !isLost(text) && !text.includes('\r'));

const item = word
  .map((text) => text.replaceAll('|', '/').trim())
  .filter((text) => text !== '' && !isLost(text));
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const number = fc.oneof(
  fc.integer(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
    .map((value) => (value === 0 ? 0 : value)),
  fc.constantFrom(0.1, 1e-7, -1.5e-10, 33.573, -7.589, 1234, 0.3),
);

/** Any value that a column may hold. */
function valueOf(column: Column): fc.Arbitrary<Value> {
  const { type, codes, isList } = column;
  const one = codes
    ? fc.constantFrom(...codes)
    : type === 'id'
      ? fc.stringMatching(/^[a-z0-9-]{1,12}$/)
      : type === 'url'
        ? fc.webUrl()
        : item;
  if (isList === true) return fc.array(one, { maxLength: 3 });
  switch (type) {
    case 'local-text':
      return fc.record(Object.fromEntries(LOCALES.map((locale) => [locale, word])), {
        requiredKeys: [DEFAULT_LOCALE],
      });
    case 'integer':
      return fc.integer();
    case 'number':
      return number;
    case 'flag':
      return fc.boolean();
    case 'day':
      return day;
    case 'date':
      return fc
        .tuple(day, fc.constantFrom(4, 7, 10))
        .map(([text, length]) => text.slice(0, length));
    case 'date-time':
      return fc
        .tuple(day, fc.constantFrom('', 'T09:30', 'T00:00'))
        .map(([text, time]) => text + time);
    case 'id':
    case 'code':
      return one;
    case 'url':
      return fc.webUrl({ withQueryParameters: true, withFragments: true });
    default:
      return word;
  }
}

/** Some rows, each with a key of its own. */
export function rowsOf({ columns, key }: Dataset): fc.Arbitrary<readonly (readonly Value[])[]> {
  const row = fc.tuple(
    ...columns.map((column) =>
      key.includes(column.name)
        ? valueOf(column)
        : fc.option(valueOf(column), { nil: undefined, freq: 4 }),
    ),
  );
  const at = columns.findIndex(({ name, type }) => key.includes(name) && type !== 'local-text');
  return fc.uniqueArray(row, {
    minLength: 1,
    maxLength: 3,
    selector: (values) => JSON.stringify(values[Math.max(at, 0)]),
  });
}

function textsOf(column: Column, value: Value, kind: CsvKind): readonly string[] {
  return cellTexts(value, column.type === 'local-text' ? LOCALES : undefined, kind);
}

function lines({ columns }: Dataset, rows: readonly (readonly Value[])[], kind: CsvKind): string {
  const header = columns.flatMap((column) => cellsOf(column).map(({ name }) => name));
  const cells = rows.map((row) => columns.flatMap((column, at) => textsOf(column, row[at], kind)));
  return kind.start + [header, ...cells].map((line) => csvLine(line, kind.delimiter)).join('');
}

export const KINDS = { canonical: CANONICAL, spreadsheet: SPREADSHEET } as const;

/**
 * Rows as a file, read as a file that came in, and written again.
 *
 * @returns both files; of what this portal works out the first stands in both, since it is not read
 */
export async function roundTrip(
  dataset: Dataset,
  rows: readonly (readonly Value[])[],
  kind: CsvKind,
  file: string,
): Promise<{ readonly sent: string; readonly again: string; readonly flaws: readonly unknown[] }> {
  const sent = lines(dataset, rows, kind);
  writeFileSync(file, sent);
  const { rows: read, flaws } = await readIncoming(file, dataset);
  const values = read.map(({ cells }, at) =>
    dataset.columns.map((column, index): Value => {
      if (!isTaken(dataset, column)) return rows[at]?.[index];
      if (column.type !== 'local-text') return cells.get(column.name);
      const texts = cellsOf(column).map(({ name }) => cells.get(name));
      const reading = readCells(
        column,
        texts.map((text) => (typeof text === 'string' ? text : '')),
      );
      return 'value' in reading ? reading.value : undefined;
    }),
  );
  return { sent, again: lines(dataset, values, kind), flaws };
}
