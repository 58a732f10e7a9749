/** Every format says what the canonical files say: read back by other readers, cell by cell. */
import { DatabaseSync } from 'node:sqlite';
import { parquetReadObjects, parquetMetadata } from 'hyparquet';
import { beforeAll, describe, expect, test } from 'vitest';
import { datasetCsv } from '../../../../src/datasets/csv.ts';
import { DATASETS } from '../../../../src/datasets/datasets.ts';
import { foreignKeysOf } from '../../../../src/datasets/foreign-keys.ts';
import { typedCells } from '../../../../src/datasets/typed-rows.ts';
import { geojsonOf, hasPlaces } from '../../../../src/feeds/open-data/geojson.ts';
import { parquetOf } from '../../../../src/feeds/open-data/parquet.ts';
import { sqliteOf, tableName } from '../../../../src/feeds/open-data/sqlite.ts';
import {
  ABOUT,
  DICTIONARY,
  openDataWorkbook,
  OTHER_WAY,
} from '../../../../src/feeds/open-data/workbook.ts';
import { dictionary } from '../../../../src/feeds/open-data/dictionary.ts';
import { odsOf } from '../../../../src/feeds/spreadsheets/ods.ts';
import { xlsxOf } from '../../../../src/feeds/spreadsheets/xlsx.ts';
import type { Portal } from '../../../../src/schema/portal.ts';
import { readPortal } from '../../../../src/store/read-portal.ts';
import { parseCsv } from '../../../rfc4180.ts';
import { formulas, readWorkbook, sheetTexts } from '../spreadsheets/second-reader.ts';

const TYPES: Readonly<Record<string, string>> = {
  integer: 'bigint',
  number: 'number',
  flag: 'boolean',
};

const ROOTS = [
  ['the own records', {}],
  ['the demo records', { root: 'tests/demo' }],
] as const;

describe.each(ROOTS)('of %s', (_, options) => {
  let portal: Portal;
  let canonical: ReadonlyMap<string, readonly (readonly string[])[]>;
  beforeAll(async () => {
    ({ portal } = await readPortal(options));
    canonical = new Map(
      DATASETS.map((dataset) => [dataset.name, parseCsv(datasetCsv(dataset, portal))]),
    );
  });

  const workbooks = [undefined, ...OTHER_WAY].flatMap((locale) => [
    { kind: `XLSX ${locale ?? ''}`, locale, write: xlsxOf },
    { kind: `ODS ${locale ?? ''}`, locale, write: odsOf },
  ]);

  test.each(workbooks)(
    'the workbook as $kind holds all cells and no formula',
    ({ locale, write }) => {
      const workbook = openDataWorkbook(portal, locale);
      const bytes = write(workbook);
      expect(write(openDataWorkbook(portal, locale))).toEqual(bytes);
      const read = readWorkbook(bytes);
      expect(read.SheetNames).toEqual([ABOUT, DICTIONARY, ...DATASETS.map(({ name }) => name)]);
      expect(formulas(read)).toEqual([]);
      for (const { name } of DATASETS) {
        const [headings = [], ...rows] = sheetTexts(read, name);
        const [header, ...lines] = canonical.get(name) ?? [];
        expect([name, headings.map((heading) => heading.split('\n').at(-1))]).toEqual([
          name,
          header,
        ]);
        if (locale !== undefined)
          expect(headings.every((heading) => heading.includes('\n'))).toBe(true);
        expect([name, rows]).toEqual([name, lines]);
      }
      expect(sheetTexts(read, DICTIONARY)).toHaveLength(dictionary().length + 1);
      expect(workbook.sheets.every((sheet) => sheet.isRightToLeft === (locale !== undefined))).toBe(
        true,
      );
    },
  );

  test('the database holds all cells, and its keys hold', () => {
    const bytes = sqliteOf(portal);
    expect(sqliteOf(portal)).toEqual(bytes);
    const database = new DatabaseSync(':memory:');
    database.deserialize(bytes);
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    let keys = 0;
    for (const dataset of DATASETS) {
      const cells = typedCells(dataset);
      const [header, ...lines] = canonical.get(dataset.name) ?? [];
      const statement = database.prepare(`SELECT * FROM "${tableName(dataset.name)}"`);
      expect(statement.columns().map(({ name }) => name)).toEqual(header);
      const rows = statement.all().map((row) =>
        cells.map(({ name, type }) => {
          const value = row[name] ?? '';
          return type === 'flag' && value !== '' ? String(value === 1) : String(value);
        }),
      );
      expect([dataset.name, rows]).toEqual([dataset.name, lines]);
      const own = database.prepare(`PRAGMA foreign_key_list("${tableName(dataset.name)}")`).all();
      const wanted = foreignKeysOf(dataset).flatMap(({ columns }) => columns);
      expect(own.map(({ from }) => String(from)).toSorted()).toEqual(wanted.toSorted());
      keys += own.length;
    }
    expect(keys).toBeGreaterThan(50);
    database.close();
  });

  test('the lists of the database are those of the rows, item by item', () => {
    const database = new DatabaseSync(':memory:');
    database.deserialize(sqliteOf(portal));
    const joined = database
      .prepare(
        `SELECT id, (SELECT group_concat(item, ' | ') FROM (SELECT item FROM commitments_sources
         AS list WHERE list.id = commitments.id ORDER BY position)) AS sources FROM commitments ORDER BY rowid`,
      )
      .all();
    const stated = database.prepare('SELECT id, sources FROM commitments ORDER BY rowid').all();
    expect(joined.length).toBeGreaterThan(10);
    expect(joined).toEqual(stated);
    database.close();
  });

  test('Parquet files hold all cells with their types', async () => {
    for (const dataset of DATASETS) {
      const bytes = parquetOf(dataset, portal);
      expect(parquetOf(dataset, portal)).toEqual(bytes);
      const file = bytes.buffer.slice(
        bytes.byteOffset,
        bytes.byteOffset + bytes.byteLength,
      ) as ArrayBuffer;
      const cells = typedCells(dataset);
      const [header, ...lines] = canonical.get(dataset.name) ?? [];
      const metadata = parquetMetadata(file);
      expect(Number(metadata.num_rows)).toBe(lines.length);
      const leaves = metadata.schema.slice(1).filter(({ name }) => header?.includes(name) === true);
      expect(leaves.map(({ name }) => name)).toEqual(header);
      const rows = lines.length === 0 ? [] : await parquetReadObjects({ file });
      const texts = rows.map((row) =>
        cells.map(({ name, type }) => {
          const value = row[name] as string | number | bigint | boolean | Date | string[] | null;
          if (value === null) return '';
          if (value instanceof Date) return value.toISOString().slice(0, 10);
          if (Array.isArray(value)) return value.join(' | ');
          expect([name, typeof value]).toEqual([name, TYPES[type] ?? 'string']);
          return String(value);
        }),
      );
      expect([dataset.name, texts]).toEqual([dataset.name, lines]);
    }
  });

  test('places on the map are those of the rows that have one', () => {
    const mapped = DATASETS.filter(hasPlaces);
    expect(mapped.map(({ name }) => name)).toEqual(['events', 'regions']);
    for (const dataset of mapped) {
      const [header = [], ...lines] = canonical.get(dataset.name) ?? [];
      const [north, east] = ['atitude', 'ongitude'].map((end) =>
        header.findIndex((name) => name.endsWith(end)),
      );
      const collection = JSON.parse(geojsonOf(dataset, portal)) as {
        readonly type: string;
        readonly features: readonly {
          readonly geometry: { readonly coordinates: readonly number[] };
          readonly properties: Readonly<Record<string, unknown>>;
        }[];
      };
      expect(collection.type).toBe('FeatureCollection');
      const located = lines.filter((line) => line[north ?? -1] !== '' && line[east ?? -1] !== '');
      expect(collection.features.map(({ geometry }) => geometry.coordinates)).toEqual(
        located.map((line) => [Number(line[east ?? -1]), Number(line[north ?? -1])]),
      );
      expect(
        collection.features.map(({ properties }) =>
          header.map((name) => String((properties[name] ?? '') as number)),
        ),
      ).toEqual(located);
    }
  });
});
