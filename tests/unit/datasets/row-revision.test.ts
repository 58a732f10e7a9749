import { describe, expect, test } from 'vitest';
import type { Column, Dataset, Value } from '../../../src/datasets/dataset.ts';
import { DATASETS } from '../../../src/datasets/datasets.ts';
import { rowRevision } from '../../../src/datasets/row-revision.ts';
import { readPortal } from '../../../src/store/read-portal.ts';

const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'id' },
  { name: 'title', type: 'local-text' },
  { name: 'themes', type: 'id', isList: true },
  { name: 'pace', type: 'number', isDerived: true },
];
const DATASET: Dataset = { name: 'things', key: ['id'], columns: COLUMNS, rows: () => [] };

const ROW: readonly Value[] = ['a', { fr: 'Un', ar: 'واحد' }, ['x', 'y'], 1];

function revisionWith(at: number, value: Value): string {
  return rowRevision(DATASET, ROW.with(at, value));
}

describe('the revision of a row', () => {
  test('is a letter and 16 hexadecimal digits', () => {
    expect(rowRevision(DATASET, ROW)).toMatch(/^r[0-9a-f]{16}$/);
  });

  test.each<[string, number, Value]>([
    ['its id', 0, 'b'],
    ['a text in one language', 1, { fr: 'Un', ar: 'واحدة' }],
    ['a language more', 1, { fr: 'Un', ar: 'واحد', en: 'One' }],
    ['the order of a list', 2, ['y', 'x']],
    ['a value taken away', 2, []],
  ])('is another one with %s', (_, at, value) => {
    expect(revisionWith(at, value)).not.toBe(rowRevision(DATASET, ROW));
  });

  test.each<[string, number, Value]>([
    ['what is worked out', 3, 2],
    ['the order in which languages were typed', 1, { ar: 'واحد', fr: 'Un' }],
  ])('does not depend on %s', (_, at, value) => {
    expect(revisionWith(at, value)).toBe(rowRevision(DATASET, ROW));
  });

  test('tells all published rows of a dataset apart', async () => {
    const { portal } = await readPortal({ root: 'tests/demo' });
    for (const dataset of DATASETS) {
      const rows = dataset.rows(portal);
      const texts = new Set(rows.map((row) => JSON.stringify(row)));
      const revisions = new Set(rows.map((row) => rowRevision(dataset, row)));
      const isWhollyDerived = dataset.columns.every(({ isDerived }) => isDerived === true);
      if (!isWhollyDerived)
        expect([dataset.name, revisions.size]).toEqual([dataset.name, texts.size]);
    }
  });
});
