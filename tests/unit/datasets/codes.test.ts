import { describe, expect, test } from 'vitest';
import { readCsv, datasetCsv } from '../../../src/datasets/csv.ts';
import { DATASETS } from '../../../src/datasets/datasets.ts';
import { dictionary } from '../../../src/feeds/open-data/dictionary.ts';
import { codeWords } from '../../../src/i18n/code-words.ts';
import type { Portal } from '../../../src/schema/portal.ts';
import { LIST_SEPARATOR } from '../../../src/schema/list-separator.ts';
import { LOCALES } from '../../../src/site.ts';
import { readPortal } from '../../../src/store/read-portal.ts';

const { portal: real } = await readPortal();
const { portal: demo } = await readPortal({ root: 'tests/demo' });

type Cells = Readonly<Record<string, string>>;

function rowsOf(portal: Portal, name: string): readonly Cells[] {
  const dataset = DATASETS.find((one) => one.name === name);
  if (!dataset) throw new RangeError(name);
  const { header, rows } = readCsv(datasetCsv(dataset, portal));
  return rows.map((row) => Object.fromEntries(header.map((cell, at) => [cell, row[at] ?? ''])));
}

const items = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === '' ? [] : cell.split(LIST_SEPARATOR);

describe.each([
  ['own', real],
  ['demo', demo],
])('on the %s records', (_, portal) => {
  const codes = rowsOf(portal, 'codes');
  const known = new Map(codes.map((row) => [`${row.codeList ?? ''} ${row.code ?? ''}`, row]));

  test('every code in a cell has a row with its words in every language, which names the column', () => {
    let cells = 0;
    const silent = dictionary()
      .filter(({ codeList }) => codeList !== '')
      .flatMap(({ dataset, column, cells: names, codes: own, codeList, references }) =>
        rowsOf(portal, dataset).flatMap((row) =>
          names
            .flatMap((name) => items(row[name]))
            // A list that is open, or whose codes stand in place of ids, has other values beside its codes.
            .filter(
              (code) => (own.length > 0 && references === '') || known.has(`${codeList} ${code}`),
            )
            .filter((code) => {
              cells += 1;
              const found = known.get(`${codeList} ${code}`);
              return (
                !items(found?.columns).includes(`${dataset}.${column}`) ||
                LOCALES.some((locale) => (found?.[`label_${locale}`] ?? '') === '')
              );
            })
            .map((code) => `${dataset}.${column}: ${code}`),
        ),
      );
    expect(silent).toEqual([]);
    expect(cells).toBeGreaterThan(100);
  });

  test('no row is without a column that holds codes of its list', () => {
    const lists = new Map(
      dictionary().map(({ dataset, column, codeList }) => [`${dataset}.${column}`, codeList]),
    );
    const idle = codes.filter(({ codeList, columns }) => {
      const named = items(columns);
      return named.length === 0 || named.some((name) => lists.get(name) !== codeList);
    });
    expect(idle).toEqual([]);
    expect(codes.length).toBeGreaterThan(150);
  });

  test('a definition is that of the glossary, in every language', () => {
    const terms = new Map(rowsOf(portal, 'glossary').map((row) => [row.id, row]));
    for (const row of codes) {
      const texts = LOCALES.map((locale) => row[`definition_${locale}`]);
      const term = terms.get(row.term);
      expect(texts).toEqual(LOCALES.map((locale) => term?.[`definition_${locale}`] ?? ''));
    }
  });
});

test('the codes that the glossary of this portal defines are as many as the program names terms for', () => {
  const defined = rowsOf(real, 'codes').filter(({ term }) => term !== '');
  expect(defined.map(({ codeList, code }) => `${codeList ?? ''}/${code ?? ''}`)).toHaveLength(53);
});

test('every column with codes says from which list they are, and lists that share a name share their codes', () => {
  const columns = DATASETS.flatMap(({ name, columns: own }) =>
    own.map((column) => ({ ...column, place: `${name}.${column.name}` })),
  );
  const homeless = columns.filter(
    ({ codes, codeList }) => codes !== undefined && codeList === undefined,
  );
  expect(homeless.map(({ place }) => place)).toEqual([]);
  const lists = Map.groupBy(
    columns.filter(({ codeList }) => codeList !== undefined),
    ({ codeList }) => codeList,
  );
  const torn = [...lists].filter(
    ([, users]) => new Set(users.map(({ codes }) => codes?.join(' '))).size > 1,
  );
  expect(torn.map(([list]) => list)).toEqual([]);
});

test('the words of a code are those that the pages show', () => {
  const overdue = rowsOf(real, 'codes').find(
    ({ codeList, code }) => codeList === 'timeliness-group' && code === 'running-unreported',
  );
  expect(LOCALES.map((locale) => overdue?.[`label_${locale}`])).toEqual(
    LOCALES.map((locale) => codeWords(locale, 'timeliness')['running-unreported']),
  );
  expect(overdue?.label_en).toBe('Period running, nothing reported');
});
