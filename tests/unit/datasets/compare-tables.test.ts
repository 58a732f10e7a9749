import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTables, type Table } from '../../../src/datasets/compare-tables.ts';
import { readCsv, writeCsv } from '../../../src/datasets/csv.ts';

function table(header: string, ...rows: readonly (readonly string[])[]): Table {
  return { header: header.split(','), rows };
}

const NO_COLUMNS = { added: [], removed: [], renamed: [] };
const BEFORE = table('id,percentDone,title_fr', ['1', '10', 'Un'], ['2', '20', 'Deux']);

describe('rows', () => {
  test('are added, removed and changed by their key', () => {
    const after = table('id,percentDone,title_fr', ['2', '55', 'Deux'], ['10', '', 'Dix']);
    expect(compareTables(BEFORE, after, ['id'])).toEqual({
      columns: NO_COLUMNS,
      added: [{ key: ['10'], row: { id: '10', percentDone: '', title_fr: 'Dix' } }],
      removed: [{ key: ['1'], row: { id: '1', percentDone: '10', title_fr: 'Un' } }],
      changed: [
        {
          key: ['2'],
          row: { id: '2', percentDone: '55', title_fr: 'Deux' },
          cells: [{ column: 'percentDone', before: '20', after: '55' }],
        },
      ],
      isComparable: true,
    });
  });

  test('stand in the order of their keys, numbers by their value', () => {
    const ids = ['2018-2020/10', '2018-2020/9', 'a2', 'a10', 'a1'];
    const after = table('id,x', ...ids.map((id) => [id, '']));
    const { added } = compareTables(table('id,x'), after, ['id']);
    expect(added.map(({ key: [id] }) => id)).toEqual([
      '2018-2020/9',
      '2018-2020/10',
      'a1',
      'a2',
      'a10',
    ]);
  });

  test('are named by all columns of the key together, empty ones too', () => {
    const before = table('commitment,activity,value', ['1', '', 'a'], ['1', 'a1', 'b']);
    const after = table('commitment,activity,value', ['1', 'a1', 'b'], ['1', '', 'c']);
    const { added, removed, changed } = compareTables(before, after, ['commitment', 'activity']);
    expect([added, removed]).toEqual([[], []]);
    expect(changed.map(({ key, cells }) => [key, cells])).toEqual([
      [['1', ''], [{ column: 'value', before: 'a', after: 'c' }]],
    ]);
  });

  test('that nothing names are compared whole, each as often as it stands there', () => {
    const before = table('a,b', ['1', 'x'], ['1', 'x'], ['2', 'y']);
    const after = table('a,b', ['1', 'x'], ['2', 'z']);
    const { added, removed, changed } = compareTables(before, after, []);
    expect(added.map(({ row }) => row)).toEqual([{ a: '2', b: 'z' }]);
    expect(removed.map(({ row }) => row)).toEqual([
      { a: '1', b: 'x' },
      { a: '2', b: 'y' },
    ]);
    expect(changed).toEqual([]);
  });

  test('of one name that cannot be told apart are added and removed, not changed', () => {
    const before = table('id,b', ['1', 'x'], ['1', 'y']);
    const after = table('id,b', ['1', 'y'], ['1', 'z']);
    const { added, removed, changed } = compareTables(before, after, ['id']);
    expect(added.map(({ row }) => row.b)).toEqual(['z']);
    expect(removed.map(({ row }) => row.b)).toEqual(['x']);
    expect(changed).toEqual([]);
  });
});

describe('columns', () => {
  test('that are added or removed change no row', () => {
    const after = table('id,title_fr,note', ['1', 'Un', 'a'], ['2', 'Deux', 'a']);
    const { columns, changed } = compareTables(BEFORE, after, ['id']);
    expect(columns).toEqual({ added: ['note'], removed: ['percentDone'], renamed: [] });
    expect(changed).toEqual([]);
  });

  test('that stand in another order change nothing', () => {
    const after = table('title_fr,id,percentDone', ['Un', '1', '10'], ['Deux', '2', '20']);
    const { columns, added, removed, changed } = compareTables(BEFORE, after, ['id']);
    expect([columns, added, removed, changed]).toEqual([NO_COLUMNS, [], [], []]);
  });

  test('are renamed where a new one holds in every row what an old one held', () => {
    const after = table('id,progress,title_fr', ['2', '20', 'Zwei'], ['1', '10', 'Un']);
    const { columns, changed } = compareTables(BEFORE, after, ['id']);
    expect(columns).toEqual({
      added: [],
      removed: [],
      renamed: [{ from: 'percentDone', to: 'progress' }],
    });
    expect(changed.map(({ cells }) => cells)).toEqual([
      [{ column: 'title_fr', before: 'Deux', after: 'Zwei' }],
    ]);
  });

  test('are not taken for renamed where one value in every row proves nothing, or two hold the same', () => {
    const before = table('id,done,a', ['1', 'true', 'x'], ['2', 'true', 'y']);
    const after = table('id,proved,b,c', ['1', 'true', 'x', 'x'], ['2', 'true', 'y', 'y']);
    expect(compareTables(before, after, ['id']).columns).toEqual({
      added: ['proved', 'b', 'c'],
      removed: ['done', 'a'],
      renamed: [],
    });
  });

  test('of the key that are lacking make rows impossible to compare, and none is taken for new', () => {
    const after = table('number,title_fr', ['1', 'Un']);
    expect(compareTables(BEFORE, after, ['id'])).toEqual({
      columns: { added: ['number'], removed: ['id', 'percentDone'], renamed: [] },
      added: [],
      removed: [],
      changed: [],
      isComparable: false,
    });
  });
});

const NAUGHTY = [
  'محضر اجتماع',
  '\u202Eabc\u202C',
  'a "quoted" text',
  'two\nlines\r\nof text',
  '=1+1',
  '🏛️',
  ' | ',
  ',;\t',
  'constructor',
];
const cell = fc.oneof(fc.constantFrom(...NAUGHTY), fc.string({ unit: 'binary', maxLength: 8 }));
/** Rows of which each has a name of its own. */
const rows = fc.uniqueArray(fc.tuple(cell, cell, cell), {
  maxLength: 12,
  selector: ([name]) => name,
});

describe('any two tables', () => {
  test('have the same changes in whatever order their rows stand', () => {
    const shuffled = fc
      .tuple(rows, rows)
      .chain(([one, other]) =>
        fc.tuple(
          fc.constant([one, other] as const),
          fc.shuffledSubarray(one, { minLength: one.length }),
          fc.shuffledSubarray(other, { minLength: other.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([[one, other], oneAgain, otherAgain]) => {
        const header = ['id', 'a', 'b'];
        const changes = compareTables({ header, rows: one }, { header, rows: other }, ['id']);
        const again = compareTables({ header, rows: oneAgain }, { header, rows: otherAgain }, [
          'id',
        ]);
        expect(again).toEqual(changes);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('lead from one to the other: what was removed, added and changed is all there is', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const header = ['id', 'a', 'b'];
        const before = { header, rows: one };
        const { added, removed, changed } = compareTables(before, { header, rows: other }, ['id']);
        const rebuilt = new Map(one.map(([id, a, b]) => [id, { id, a, b }]));
        for (const { row } of removed) rebuilt.delete(row.id ?? '');
        for (const { row } of added) rebuilt.set(row.id ?? '', row as never);
        for (const {
          key: [id = ''],
          cells,
        } of changed) {
          const row: Record<string, string> = { ...rebuilt.get(id) };
          for (const { column, before: was, after } of cells) {
            expect(row[column]).toBe(was);
            row[column] = after;
          }
          rebuilt.set(id, row as never);
        }
        const wanted = other.map(([id, a, b]) => ({ id, a, b }));
        const sorted = (list: readonly object[]) => list.map((row) => JSON.stringify(row)).sort();
        expect(sorted([...rebuilt.values()])).toEqual(sorted(wanted));
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  test('are read back from canonical CSV as they were written, naughty strings and all', () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const header = ['id', 'a', 'b'];
        expect(readCsv(writeCsv([header, ...lines]))).toEqual({ header, rows: lines });
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
