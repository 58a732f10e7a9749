/** Sheets in both formats, read back by another library. */
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { odsOf } from '../../../../src/feeds/spreadsheets/ods.ts';
import type { Piece } from '../../../../src/feeds/spreadsheets/package.ts';
import {
  columnLetters,
  heldText,
  isHeld,
  LONGEST_TEXT,
  type Keep,
  type Sheet,
  type SheetKind,
  type SheetRow,
  type SheetValue,
  type Workbook,
} from '../../../../src/feeds/spreadsheets/sheet.ts';
import { xlsxOf } from '../../../../src/feeds/spreadsheets/xlsx.ts';
import { ESCAPE_LIKE, NAUGHTY } from './naughty.ts';
import { formulas, readWorkbook, sheetTexts } from './second-reader.ts';

/** Of ODS the other library folds tabs, and trims blanks of other kinds at the ends; the proof with LibreOffice reads them. */
const WRITERS = [
  ['XLSX', xlsxOf, () => true],
  ['ODS', odsOf, (text: string) => !/\t|^\s*[^\S ]|[^\S ]\s*$/.test(text)],
] as const;

function workbookOf(
  kinds: readonly SheetKind[],
  rows: readonly (readonly SheetValue[])[],
  more: Partial<Sheet> = {},
): Workbook {
  return {
    title: 'A & B',
    author: '<C>',
    sheets: [
      {
        name: "it's a sheet",
        columns: kinds.map((kind) => ({ kind, width: 12 })),
        headings: [kinds.map((kind, index) => `${kind} ${String(index)}`)],
        rows,
        isRightToLeft: false,
        ...more,
      },
    ],
  };
}

function parts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
}

describe.each(WRITERS)('%s', (_, write, isRead) => {
  const readBack = (workbook: Workbook) => {
    const read = readWorkbook(write(workbook));
    expect(formulas(read)).toEqual([]);
    return sheetTexts(read, workbook.sheets[0]?.name ?? '').slice(1);
  };

  test('gives back every text as it was, and runs none', () => {
    const rows = NAUGHTY.filter(isRead).map((text) => [text, 'end']);
    expect(readBack(workbookOf(['text', 'text'], rows))).toEqual(rows);
    const raw = Object.values(parts(write(workbookOf(['text'], rows)))).join('\n');
    expect(raw).not.toMatch(/<f[ >]|table:formula/);
  });

  test('gives back any text that a cell can hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }),
        (texts) => {
          const held = texts
            .filter((text) => isHeld(text) && isRead(text))
            .map((text) => [text, 'end']);
          fc.pre(held.length > 0);
          expect(readBack(workbookOf(['text', 'text'], held))).toEqual(held);
        },
      ),
      { numRuns: 60, seed: 20261123 },
    );
  });

  test('cuts a longer text where people see it, never within a character', () => {
    const long = `${'x'.repeat(LONGEST_TEXT - 4)}👩${'y'.repeat(50)}`;
    expect(isHeld(long)).toBe(false);
    const [[cut = ''] = []] = readBack(workbookOf(['text', 'text'], [[long, 'end']]));
    expect(cut.endsWith('x… ✂')).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(LONGEST_TEXT);
  });

  test('shows characters that no cell holds as signs', () => {
    expect(isHeld('a\u0000b')).toBe(false);
    const rows = [['a\u0000b\u0007c\uD800d\r\ne\uFFFE', 'end']];
    expect(readBack(workbookOf(['text', 'text'], rows))).toEqual([
      ['a␀b␇c\uFFFDd\ne\uFFFD', 'end'],
    ]);
  });

  test('writes numbers, flags and days as what they are, and parts of dates as texts', () => {
    const rows = [
      [57.5, true, '2020-03-17'],
      [-0.1, false, '2020-03'],
      [0, undefined, '2020'],
      [9_007_199_254_740_991, true, '1900-02-28'],
      [1, true, '1901-01-01'],
      [1, true, '2020-02-29'],
    ];
    const workbook = workbookOf(['number', 'flag', 'day'], rows);
    expect(readBack(workbook)).toEqual(
      rows.map((row) => row.map((value) => (value === undefined ? '' : String(value)))),
    );
    const sheet = readWorkbook(write(workbook)).Sheets["it's a sheet"] as Record<
      string,
      { readonly t: string }
    >;
    expect(['A2', 'B2', 'C3', 'C4'].map((address) => sheet[address]?.t)).toEqual([
      'n',
      'b',
      's',
      's',
    ]);
    expect(sheet.C2?.t).not.toBe('s');
  });

  test('gives the same bytes each time', () => {
    const workbook = workbookOf(
      ['text'],
      NAUGHTY.map((text) => [text]),
    );
    expect(write(workbook)).toEqual(write(workbook));
    expect(Object.values(parts(write(workbook))).join('\n')).not.toMatch(
      /dcterms:|dc:date|creation-date/,
    );
  });

  test('looks rows up that are kept, and works them out only where they are not known', () => {
    const all = NAUGHTY.map((text) => [text, 'end']);
    const kept = new Map<string, Piece>();
    let reads = 0;
    const keep: Keep = (question, work) => {
      const name = question.join(' ');
      const piece = kept.get(name) ?? work();
      kept.set(name, piece);
      return piece;
    };
    const workbook = (rows: readonly SheetRow[], digest: string) =>
      workbookOf(['text', 'text'], [], {
        rows: {
          count: rows.length,
          digest,
          read: () => {
            reads += 1;
            return rows;
          },
        },
      });
    const plain = write(workbookOf(['text', 'text'], all));
    expect(write(workbook(all, 'a'), keep)).toEqual(plain);
    expect(write(workbook(all, 'a'), keep)).toEqual(plain);
    expect(reads).toBe(1);
    const fewer = write(workbook(all.slice(1), 'b'), keep);
    expect(fewer).toEqual(write(workbookOf(['text', 'text'], all.slice(1))));
    expect(reads).toBe(2);
  });

  test('refuses sheets that no workbook can hold', () => {
    const named = (name: string) => workbookOf(['text'], [], { name });
    for (const name of ['', 'x'.repeat(32), 'a/b', 'a:b']) {
      expect(() => write(named(name))).toThrow(RangeError);
    }
    const twice = workbookOf(['text'], []);
    expect(() => write({ ...twice, sheets: [...twice.sheets, ...twice.sheets] })).toThrow(
      RangeError,
    );
  });

  test('keeps the headings in view, with filters, and runs from right to left where it is said', () => {
    const rows = [['a'], ['b']];
    const left = Object.values(parts(write(workbookOf(['text'], rows)))).join('\n');
    const right = Object.values(
      parts(write(workbookOf(['text'], rows, { isRightToLeft: true }))),
    ).join('\n');
    expect(left).toMatch(/state="frozen"|VerticalSplitMode" config:type="short">2</);
    expect(left).toMatch(/<autoFilter ref="A1:A3"\/>|display-filter-buttons="true"/);
    expect(left).not.toMatch(/rightToLeft="1"|table:style-name="rtl-sheet"/);
    expect(right).toMatch(/rightToLeft="1"|table:style-name="rtl-sheet"/);
  });
});

test('every text that a cell does not hold is changed, and only those', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(heldText(text) === text).toBe(isHeld(text));
      expect(isHeld(heldText(text))).toBe(true);
    }),
  );
});

test('what looks like an escape stays as it is', () => {
  const workbook = workbookOf(['text'], [[ESCAPE_LIKE]]);
  expect(sheetTexts(readWorkbook(xlsxOf(workbook)), "it's a sheet")[1]).toEqual([ESCAPE_LIKE]);
  // The other library undoes escapes in ODS too, which has none.
  expect(parts(odsOf(workbook))['content.xml']).toContain(`<text:p>${ESCAPE_LIKE}</text:p>`);
});

test('columns are named as spreadsheets name them', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});

test('a list of choices stands as a rule of the cells below, also of spare rows', () => {
  const [sheet] = workbookOf(['text'], [['a']]).sheets;
  if (!sheet) throw new RangeError('one sheet');
  const bytes = xlsxOf({
    title: 't',
    author: 'a',
    sheets: [
      { ...sheet, columns: [{ kind: 'text', width: 9, choices: 'codes!$A$2:$A$9' }], spareRows: 5 },
    ],
  });
  expect(parts(bytes)['xl/worksheets/sheet1.xml']).toContain(
    '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A7"><formula1>codes!$A$2:$A$9</formula1>',
  );
});
