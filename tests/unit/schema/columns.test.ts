import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/schema/columns.ts';
import { TABLES } from '../../../src/schema/tables.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../../src/site.ts';

const named = (table: keyof typeof TABLES): Map<string, unknown> =>
  new Map(columnsOf(TABLES[table].schema).map((column) => [column.name, column]));

test('a text in the languages of the site is one column a language, of which the default one is required', () => {
  const titles = columnsOf(TABLES.sources.schema).filter(({ field }) => field === 'title');
  expect(titles.map(({ name }) => name)).toEqual(LOCALES.map((locale) => `title_${locale}`));
  expect(titles.filter(({ isRequired }) => isRequired).map(({ locale }) => locale)).toEqual([
    DEFAULT_LOCALE,
  ]);
});

test('numbers, codes and lists are told apart, also where they are optional', () => {
  const readings = named('readings');
  expect(readings.get('percentDone')).toEqual({
    name: 'percentDone',
    field: 'percentDone',
    kind: 'number',
    isList: false,
    isRequired: true,
  });
  expect(readings.get('activity')).toMatchObject({ kind: 'text', isRequired: false });
  expect(named('sources').get('about')).toMatchObject({ isList: true, isRequired: false });
  expect(named('institutions').get('source')).toMatchObject({ isList: true, isRequired: true });
  expect(named('regions').get('latitude')).toMatchObject({ kind: 'number', isRequired: false });
});

test('no table names a column twice', () => {
  for (const { schema } of Object.values(TABLES)) {
    const names = columnsOf(schema).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});
