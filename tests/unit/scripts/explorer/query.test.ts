import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExploredColumn } from '../../../../src/datasets/explored-dataset.ts';
import {
  askedOf,
  conditionOf,
  NOTHING_ASKED,
  readQuery,
  textOf,
  writeQuery,
  type Condition,
  type Query,
} from '../../../../src/scripts/explorer/query.ts';

const column = (name: string, type: ExploredColumn['type']): ExploredColumn => ({
  name,
  type,
  heading: name,
});
const DATASET = {
  columns: [
    column('id', 'id'),
    column('title', 'local-text'),
    column('percentDone', 'number'),
    column('observedOn', 'date'),
  ],
  shown: ['title', 'percentDone'],
};

const name = fc.stringMatching(/^[a-zA-Z]\w{0,9}$/).filter((text) => text !== '__proto__');
const text = fc.string({ unit: 'grapheme' });
const query = fc.record({
  dataset: fc.stringMatching(/^[a-z][a-z-]{0,9}$/),
  words: text.map((words) => words.trim()),
  where: fc
    .uniqueArray(fc.tuple(name, text), { selector: ([column]) => column, maxLength: 4 })
    .map((entries) => Object.fromEntries(entries)),
  sort: fc.option(fc.record({ column: name, isDescending: fc.boolean() }), { nil: undefined }),
  columns: fc.option(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), { nil: undefined }),
  page: fc.integer({ min: 1, max: 5000 }),
});

describe('the address of a selection', () => {
  test('is read as it was written, whatever words stand in it', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(readQuery(writeQuery(asked))).toEqual(asked);
      }),
      { numRuns: 500 },
    );
  });

  test('can be read by people', () => {
    const asked: Query = {
      ...NOTHING_ASKED,
      dataset: 'readings',
      where: { commitment: '2018-2020/4,2018-2020/5', percentDone: '50..' },
      sort: { column: 'percentDone', isDescending: true },
      columns: ['commitment', 'percentDone'],
    };
    expect(writeQuery(asked)).toBe(
      '?dataset=readings&where=commitment:2018-2020/4,2018-2020/5&where=percentDone:50..&sort=-percentDone&columns=commitment,percentDone',
    );
  });

  test.each(['?page=0', '?page=-1', '?page=2.5', '?page=many', '?page='])(
    'shows the first page for %s',
    (search) => {
      expect(readQuery(search).page).toBe(1);
    },
  );
});

describe('a condition', () => {
  test.each<readonly [ExploredColumn['type'], string, Condition | undefined]>([
    ['number', '', { kind: 'empty' }],
    ['number', '*', { kind: 'filled' }],
    ['number', '50..', { kind: 'between', from: '50', to: '' }],
    ['number', '-5..80', { kind: 'between', from: '-5', to: '80' }],
    ['number', '57', { kind: 'between', from: '57', to: '57' }],
    ['number', '..', undefined],
    ['number', 'much', undefined],
    ['number', '1..2..3', undefined],
    ['date', '2020..2020-03', { kind: 'between', from: '2020', to: '2020-03' }],
    ['date', '20..', undefined],
    ['code', 'late,soon', { kind: 'is', values: ['late', 'soon'] }],
    ['text', 'one, two', { kind: 'is', values: ['one, two'] }],
    ['text', '~one', { kind: 'has', text: 'one' }],
    ['local-text', 'one', { kind: 'has', text: 'one' }],
    ['text', '~*', { kind: 'has', text: '*' }],
  ])('of a %s written as "%s" is %j', (type, written, condition) => {
    expect(conditionOf(column('any', type), written)).toEqual(condition);
  });

  test('is written as it is read', () => {
    for (const [type, written] of [
      ['number', '50..'],
      ['number', '57'],
      ['code', 'late,soon'],
      ['text', '~one'],
      ['id', ''],
      ['date', '*'],
    ] as const) {
      const condition = conditionOf(column('any', type), written);
      expect(condition && textOf(condition)).toBe(written);
    }
  });
});

describe('what is asked of a dataset', () => {
  test('names what the dataset does not know, and keeps the rest', () => {
    const asked = askedOf(
      {
        ...NOTHING_ASKED,
        where: { colour: 'red', percentDone: 'much', observedOn: '2020..' },
        sort: { column: 'size', isDescending: false },
        columns: ['percentDone', 'shape'],
      },
      DATASET,
    );
    expect(asked.unknownColumns).toEqual(['colour', 'size', 'shape']);
    expect(asked.unreadable).toEqual(['percentDone:much']);
    expect([...asked.conditions.keys()].map((own) => own.name)).toEqual(['observedOn']);
    expect(asked.sort).toBeUndefined();
    expect(asked.shown.map((own) => own.name)).toEqual(['percentDone']);
  });

  test('is its proposed columns where the address names none that it has', () => {
    const asked = askedOf({ ...NOTHING_ASKED, columns: ['shape'] }, DATASET);
    expect(asked.shown.map((own) => own.name)).toEqual(['title', 'percentDone']);
  });
});
