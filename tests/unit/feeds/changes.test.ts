import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/datasets/csv.ts';
import { changesCsv, changesJson } from '../../../src/feeds/open-data/change-files.ts';
import { changesBetween, countChanges } from '../../../src/feeds/open-data/changes.ts';
import {
  changeFile,
  comparedIds,
  comparisonKey,
  comparisonView,
} from '../../../src/feeds/open-data/comparisons.ts';
import type { DataCopy } from '../../../src/feeds/open-data/copies.ts';
import { excerpts } from '../../../src/feeds/open-data/excerpts.ts';
import { parseRows } from '../../rfc4180.ts';

interface Sample {
  readonly key?: readonly string[];
  /** By the names of the columns: what describes them beside the name. */
  readonly columns: Readonly<Record<string, object>>;
  readonly rows: readonly (readonly string[])[];
}

const COLUMNS = {
  id: {},
  title_fr: { language: 'fr' },
  title_ar: { language: 'ar' },
  percentDone: { type: 'number', derived: true },
  timeliness: { derived: true, constraints: { enum: ['overdue', 'completed'] } },
  ageInDays: { type: 'integer', derived: true },
  lead: {},
  leadLabel_fr: { language: 'fr', labels: 'lead', derived: true },
};

/** A copy of fictional data, with sums that are the texts themselves. */
function copy(id: string, datasets: Readonly<Record<string, Sample>>): DataCopy {
  const texts = new Map(
    Object.entries(datasets).map(([name, { columns, rows }]) => [
      `${name}.csv`,
      writeCsv([Object.keys(columns), ...rows]),
    ]),
  );
  const resources = Object.entries(datasets).map(([name, { key = ['id'], columns }]) => ({
    name,
    path: `${name}.csv`,
    key,
    schema: { fields: Object.entries(columns).map(([column, of]) => ({ name: column, ...of })) },
  }));
  texts.set('datapackage.json', JSON.stringify({ resources }));
  return {
    id,
    day: '2030-01-01',
    digest: JSON.stringify([...texts]),
    sums: texts,
    read: (name) => texts.get(name) ?? '',
  };
}

const ROW = ['p/1', 'Un', 'واحد', '90', 'overdue', '10', 'm', 'Ministère'];
const BEFORE = copy('one', { commitments: { columns: COLUMNS, rows: [ROW] } });

function after(...changed: readonly (readonly [column: string, value: string])[]): DataCopy {
  const names = Object.keys(COLUMNS);
  const row = [...ROW];
  for (const [column, value] of changed) row[names.indexOf(column)] = value;
  return copy('two', { commitments: { columns: COLUMNS, rows: [row] } });
}

describe('what changed between two copies', () => {
  test.each([
    ['percentDone', '95', 'percentage', undefined, true],
    ['timeliness', 'completed', 'closed', undefined, true],
    ['timeliness', '', 'status', undefined, true],
    ['title_ar', 'أول', 'text', 'ar', false],
    ['ageInDays', '40', 'number', undefined, true],
    ['lead', 'n', 'other', undefined, false],
  ])(
    'in the column %s, to %j, is a change of the kind %s',
    (column, value, kind, language, isDerived) => {
      const { datasets } = changesBetween(BEFORE, after([column, value]));
      expect(datasets.map(({ changed }) => changed)).toEqual([
        [
          {
            key: 'p/1',
            commitment: 'p/1',
            title: { fr: 'Un', ar: column === 'title_ar' ? value : 'واحد' },
            cells: [
              {
                kind,
                column,
                ...(language !== undefined && { language }),
                isDerived,
                before: ROW[Object.keys(COLUMNS).indexOf(column)],
                after: value,
              },
            ],
          },
        ],
      ]);
    },
  );

  test('is nothing where only the name of what a row names is spelled otherwise', () => {
    expect(changesBetween(BEFORE, after(['leadLabel_fr', 'Le ministère'])).datasets).toEqual([]);
  });

  test('is nothing between equal copies, whose files are not even read', () => {
    const unread: DataCopy = {
      ...BEFORE,
      read: (name) => {
        if (name.endsWith('.csv')) throw new Error(`${name} was read`);
        return BEFORE.read(name);
      },
    };
    expect(changesBetween(unread, { ...unread, id: 'two' }).datasets).toEqual([]);
  });

  test('is counted by kind', () => {
    const { datasets } = changesBetween(
      BEFORE,
      after(['percentDone', '100'], ['timeliness', 'completed'], ['title_fr', 'Le premier']),
    );
    const { added, removed, changed, cells } = countChanges(datasets);
    expect([added, removed, changed]).toEqual([0, 0, 1]);
    expect(cells).toMatchObject({ closed: 1, percentage: 1, text: 1, status: 0 });
  });

  test('of a dataset that is new, gone or keyed otherwise, says so and compares no row', () => {
    const gone = copy('one', {
      old: { columns: { id: {} }, rows: [['a']] },
      both: { columns: { id: {}, number: {} }, rows: [['a', '1']] },
    });
    const now = copy('two', {
      both: { key: ['number'], columns: { id: {}, number: {} }, rows: [['b', '1']] },
      young: { columns: { id: {} }, rows: [['a']] },
    });
    const { datasets } = changesBetween(gone, now);
    expect(
      datasets.map(({ dataset, whole, added, changed }) => [dataset, whole, added, changed]),
    ).toEqual([
      ['both', 'key-changed', [], []],
      ['young', 'dataset-added', [], []],
      ['old', 'dataset-removed', [], []],
    ]);
  });

  test('of the list of releases is no change of the data', () => {
    const list = (id: string, ...ids: readonly string[]) =>
      copy(id, { 'data-releases': { columns: { id: {} }, rows: ids.map((one) => [one]) } });
    expect(changesBetween(list('one'), list('two', 'one')).datasets).toEqual([]);
  });

  test('stands in the CSV file a line a change, and whole in the JSON file', () => {
    const naughty = '=1+1,"\n\u202Eمحضر🏛️';
    const changes = changesBetween(BEFORE, after(['title_fr', naughty]));
    expect(parseRows(changesCsv(changes))).toEqual([
      {
        from: 'one',
        to: 'two',
        dataset: 'commitments',
        change: 'text',
        row: 'p/1',
        commitment: 'p/1',
        title_fr: naughty,
        title_ar: 'واحد',
        title_en: '',
        column: 'title_fr',
        language: 'fr',
        isDerived: 'false',
        before: 'Un',
        after: naughty,
      },
    ]);
    expect(JSON.parse(changesJson(changes))).toMatchObject({
      from: { id: 'one' },
      to: { id: 'two' },
      datasets: [{ changed: [{ cells: [{ after: naughty }] }] }],
    });
  });
});

describe('which copies are compared', () => {
  test('none without a release, and the only one with the newest data', () => {
    expect(comparedIds([])).toEqual([]);
    expect(comparedIds(['a'])).toEqual([['a', 'latest']]);
  });

  test('every two of a few, the newest first', () => {
    expect(comparedIds(['a', 'b'])).toEqual([
      ['b', 'latest'],
      ['a', 'latest'],
      ['a', 'b'],
    ]);
  });

  test.each([3, 13, 60])('any two of %i, and each with the newest data, once', (count) => {
    const ids = Array.from({ length: count }, (_, index) => `r${String(index)}`);
    const pairs = comparedIds(ids);
    const names = pairs.map((pair) => pair.join(' '));
    for (const [place, id] of ids.entries()) {
      expect(names).toContain(`${id} latest`);
      for (const later of ids.slice(place + 1)) expect(names).toContain(`${id} ${later}`);
    }
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength((count * (count + 1)) / 2);
    expect(names.slice(0, 2)).toEqual([`r${count - 1} latest`, `r${count - 2} latest`]);
    expect(names.at(-1)).toBe('r0 r1');
  });
});

describe('the key of a comparison', () => {
  test('is another one when a name, the day or anything that a copy holds is', () => {
    const to = after(['percentDone', '95']);
    const keys = [
      { from: BEFORE, to },
      { from: { ...BEFORE, id: 'uno' }, to },
      { from: { ...BEFORE, day: '2029-12-31' }, to },
      { from: after(['percentDone', '91']), to },
      { from: BEFORE, to: after(['percentDone', '96']) },
    ].map((comparison) => JSON.stringify(comparisonKey(comparison)));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys[0]).toBe(
      JSON.stringify(comparisonKey({ from: { ...BEFORE }, to: after(['percentDone', '95']) })),
    );
  });
});

describe('what a page shows of a comparison', () => {
  const readings = (id: string, rows: readonly (readonly string[])[]) =>
    copy(id, {
      commitments: { columns: COLUMNS, rows: [ROW] },
      readings: { columns: { id: {}, commitment: {}, note_fr: { language: 'fr' } }, rows },
    });

  test('leads to commitments that one of the two names, and to no other', () => {
    const view = comparisonView({
      from: readings('one', [['a', 'p/1', 'x']]),
      to: readings('two', [
        ['a', 'p/1', 'y'],
        ['b', 'elsewhere', 'z'],
      ]),
    });
    expect(view.datasets).toMatchObject([
      { lines: [{ row: { key: 'a', commitment: 'p/1' } }], added: [{ key: 'b' }] },
    ]);
    expect(view.datasets[0]?.added[0]).not.toHaveProperty('commitment');
  });

  test('names the sizes of the files that are published with it', () => {
    const comparison = { from: BEFORE, to: after(['title_ar', 'اثنان']) };
    const { bytes } = comparisonView(comparison);
    for (const ending of ['csv', 'json'] as const) {
      expect(bytes[ending]).toBe(Buffer.byteLength(changeFile[ending](comparison)));
    }
  });
});

describe('excerpts', () => {
  test('of short texts are the texts', () => {
    expect(excerpts('un', 'deux')).toEqual({ before: 'un', after: 'deux' });
  });

  test('of long texts begin with a whole word shortly before they differ', () => {
    const start = 'mot '.repeat(60);
    const { before, after: now } = excerpts(`${start}ancien`, `${start}nouveau ${start}`);
    expect(before).toMatch(/^…(?:mot )+ancien$/);
    expect(now).toMatch(/^…(?:mot )+nouveau (?:mot ?)+…$/);
    expect(now.length).toBeLessThan(170);
  });

  test('cut no letter from its marks', () => {
    const { after: now } = excerpts('', 'مُ'.repeat(300));
    expect(now).toBe(`${'مُ'.repeat(160)}…`);
  });
});
