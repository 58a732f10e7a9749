import { describe, expect, test } from 'vitest';
import type { ExploredColumn } from '../../../../src/datasets/explored-dataset.ts';
import { askedOf, readQuery } from '../../../../src/scripts/explorer/query.ts';
import {
  chosenRows,
  distinctValues,
  Rows,
  sortedRows,
  type JsonValue,
} from '../../../../src/scripts/explorer/rows.ts';

const COLUMNS: readonly ExploredColumn[] = [
  { name: 'id', type: 'id', heading: 'id' },
  { name: 'title', type: 'local-text', heading: 'title' },
  { name: 'percentDone', type: 'number', heading: 'percentDone' },
  { name: 'observedOn', type: 'date', heading: 'observedOn' },
  { name: 'themes', type: 'id', isList: true, heading: 'themes' },
  { name: 'behind', type: 'flag', heading: 'behind' },
  { name: 'unofficial', type: 'code', isList: true, heading: 'unofficial' },
];
const ROWS: readonly Readonly<Record<string, JsonValue>>[] = [
  {
    id: 'p/10',
    title: { fr: 'Été numérique', ar: 'الحق في المعلومة' },
    percentDone: 0,
    observedOn: '2020',
    themes: ['data', 'law'],
    behind: true,
    unofficial: ['title_ar'],
  },
  {
    id: 'p/2',
    title: { fr: 'Zèle' },
    percentDone: null,
    observedOn: '2020-03-17',
    themes: [],
    behind: false,
    unofficial: [],
  },
  {
    id: 'p/9',
    title: { fr: 'ecole', ar: 'المدرسة' },
    percentDone: 57.5,
    observedOn: '2020-03',
    themes: ['law'],
    behind: null,
    unofficial: [],
  },
  {
    id: 'p/1',
    title: { fr: 'École' },
    percentDone: 57.5,
    observedOn: null,
    themes: ['data'],
    behind: false,
    unofficial: [],
  },
];

const rows = new Rows(COLUMNS);
for (const row of ROWS) rows.add(row);

function found(search: string) {
  const asked = askedOf(readQuery(search), {
    columns: COLUMNS,
    shown: COLUMNS.map(({ name }) => name),
  });
  const { rows: chosen, uncertain } = chosenRows(rows, asked);
  const inOrder = sortedRows(rows, chosen, asked.sort, 'fr');
  return { ids: inOrder.map((row) => ROWS[row]?.id), uncertain };
}
const ids = (search: string) => found(search).ids;

describe('rows', () => {
  test('stay in the order of the file where nothing is asked', () => {
    expect(ids('')).toEqual(['p/10', 'p/2', 'p/9', 'p/1']);
  });

  test('are found by words anywhere in them, whatever accents and letters they are written with', () => {
    expect(ids('?q=ete+NUMERIQUE')).toEqual(['p/10']);
    expect(ids('?q=معلومه')).toEqual(['p/10']);
    expect(ids('?q=law')).toEqual(['p/10', 'p/9']);
    expect(ids('?q=title_ar')).toEqual([]);
  });

  test('of which no source says are neither zero nor no', () => {
    expect(ids('?where=percentDone:0..50')).toEqual(['p/10']);
    expect(ids('?where=percentDone:')).toEqual(['p/2']);
    expect(ids('?where=behind:false')).toEqual(['p/2', 'p/1']);
    expect(ids('?where=behind:*')).toEqual(['p/10', 'p/2', 'p/1']);
    expect(ids('?where=themes:')).toEqual(['p/2']);
  });

  test('meet every condition', () => {
    expect(ids('?where=themes:law,other&where=percentDone:50..')).toEqual(['p/9']);
    expect(ids('?where=title:~ecole')).toEqual(['p/9', 'p/1']);
    expect(ids('?where=id:p/1')).toEqual(['p/1']);
  });

  test('whose date is less precise than asked are shown, and counted', () => {
    expect(found('?where=observedOn:2020-03-01..2020-03-31')).toEqual({
      ids: ['p/10', 'p/2', 'p/9'],
      uncertain: 1,
    });
    expect(found('?where=observedOn:2020-03-18..')).toEqual({ ids: ['p/10', 'p/9'], uncertain: 2 });
    expect(found('?where=observedOn:2020')).toEqual({ ids: ['p/10', 'p/2', 'p/9'], uncertain: 0 });
    expect(found('?where=observedOn:..2019')).toEqual({ ids: [], uncertain: 0 });
  });
});

describe('an order', () => {
  test('has what no source says last in both directions, and equals as in the file', () => {
    expect(ids('?sort=percentDone')).toEqual(['p/10', 'p/9', 'p/1', 'p/2']);
    expect(ids('?sort=-percentDone')).toEqual(['p/9', 'p/1', 'p/10', 'p/2']);
    expect(ids('?sort=observedOn').at(-1)).toBe('p/1');
    expect(ids('?sort=-observedOn').at(-1)).toBe('p/1');
  });

  test('of ids is by their characters, of texts as the language has it', () => {
    expect(ids('?sort=id')).toEqual(['p/1', 'p/10', 'p/2', 'p/9']);
    expect(ids('?sort=title')).toEqual(['p/9', 'p/1', 'p/10', 'p/2']);
  });
});

test('values that rows have in common are kept once', () => {
  const more = new Rows(COLUMNS);
  more.add({ themes: ['data'] });
  more.add({ themes: ['data'] });
  const [one, other] = COLUMNS.map((column) => more.valuesOf(column))[4] ?? [];
  expect(one).toEqual(['data']);
  expect(one).toBe(other);
});

test('the values of a column are listed as long as they are few', () => {
  const themes = COLUMNS[4] ?? { name: 'themes', type: 'id', heading: 'themes' };
  expect(distinctValues(rows, themes, 5)).toEqual(['data', 'law']);
  expect(distinctValues(rows, themes, 1)).toBeUndefined();
});
