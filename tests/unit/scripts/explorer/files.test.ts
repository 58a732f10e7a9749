import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetCsv, datasetSpreadsheetCsv } from '../../../../src/datasets/csv.ts';
import { describeDataset, type ColumnOf } from '../../../../src/datasets/dataset.ts';
import { datasetJson } from '../../../../src/datasets/json.ts';
import type { LocalText } from '../../../../src/schema/primitives.ts';
import { selectionFile } from '../../../../src/scripts/explorer/files.ts';
import { rowOfLine } from '../../../../src/scripts/explorer/loading.ts';
import { Rows } from '../../../../src/scripts/explorer/rows.ts';
import { LOCALES } from '../../../../src/site.ts';
import { samplePortal } from '../../domain/sample.ts';

interface Item {
  readonly id: string;
  readonly title: LocalText | undefined;
  readonly count: number | undefined;
  readonly flag: boolean | undefined;
  readonly list: readonly string[];
}

const COLUMNS: readonly ColumnOf<Item>[] = [
  { name: 'id', type: 'id', value: ({ id }) => id },
  { name: 'title', type: 'local-text', value: ({ title }) => title },
  { name: 'count', type: 'number', value: ({ count }) => count },
  { name: 'flag', type: 'flag', value: ({ flag }) => flag },
  { name: 'list', type: 'text', isList: true, value: ({ list }) => list },
];

const text = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '"',
    'a,b',
    'a;b',
    'one\r\ntwo',
    ' blank ',
    '2020-03',
    'نسبة 57%',
    '\uFEFFx',
  ),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const item: fc.Arbitrary<Item> = fc.record({
  id: fc.stringMatching(/^[a-z0-9-]{1,8}$/),
  title: maybe(fc.record({ fr: text, ar: text, en: text }, { requiredKeys: ['fr'] })),
  count: maybe(fc.oneof(fc.integer(), fc.constantFrom(57.5, 0.1))),
  flag: maybe(fc.boolean()),
  list: fc.array(text, { maxLength: 3 }),
});

describe('a selection of everything', () => {
  test('has the bytes of the published files, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (items) => {
        const dataset = describeDataset<Item>({
          name: 'any',
          key: ['id'],
          items: () => items,
          columns: COLUMNS,
        });
        const portal = samplePortal({});
        const json = datasetJson(dataset, portal);
        const columns = COLUMNS.map(({ name, type, isList }) => ({
          name,
          type,
          heading: name,
          ...(isList === true && { isList }),
        }));
        const rows = new Rows(columns);
        for (const line of json.split('\n')) {
          const row = rowOfLine(line);
          if (row) rows.add(row);
        }
        const selection = {
          rows,
          chosen: items.map((_, index) => index),
          columns,
          languages: LOCALES,
        };
        expect(selectionFile('json', selection).join('')).toBe(json);
        expect(selectionFile('csv', selection).join('')).toBe(datasetCsv(dataset, portal));
        expect(selectionFile('spreadsheet-csv', selection).join('')).toBe(
          datasetSpreadsheetCsv(dataset, portal),
        );
      }),
      { numRuns: 300 },
    );
  });
});
