/**
 * All datasets as one SQLite database: a table a dataset, with the columns of its canonical file. A list stands there as
 * one text, and in a table of its own where its items name something. It is made in memory; no file is written here.
 */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { cellsOf, type Column, type Dataset } from '../../datasets/dataset.ts';
import { DATASETS } from '../../datasets/datasets.ts';
import { foreignKeysOf, targetOf } from '../../datasets/foreign-keys.ts';
import { typedCells, typedRows, type TypedCell } from '../../datasets/typed-rows.ts';
import { siteDay } from '../../domain/plans.ts';
import { LIST_SEPARATOR } from '../../schema/list-separator.ts';
import type { Portal } from '../../schema/portal.ts';
import { LOCALES, SITE } from '../../site.ts';
import { dictionary } from './dictionary.ts';

/** Names that need no quotes: `other-titles` is `other_titles`. */
export function tableName(dataset: string): string {
  return dataset.replaceAll('-', '_');
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function namesOf(names: readonly string[]): string {
  return names.map(quoted).join(', ');
}

function typeOf({ type }: Pick<TypedCell, 'type'>): string {
  if (type === 'integer' || type === 'flag') return 'INTEGER';
  return type === 'number' ? 'REAL' : 'TEXT';
}

function definition(cell: TypedCell): string {
  const { name, type, isRequired } = cell;
  const check = type === 'flag' ? ` CHECK (${quoted(name)} IN (0, 1))` : '';
  return `${quoted(name)} ${typeOf(cell)}${isRequired ? ' NOT NULL' : ''}${check}`;
}

function isWhole({ key, columns }: Dataset): boolean {
  return key.every((name) =>
    columns.some((column) => column.name === name && column.isRequired === true),
  );
}

/** The cells that name a row: of a text in several languages, that in the default one. */
function keyCells({ key, columns }: Dataset): readonly string[] {
  return columns
    .filter(({ name }) => key.includes(name))
    .flatMap((column) => cellsOf(column).slice(0, 1))
    .map(({ name }) => name);
}

/** What names a row: a primary key where every part of it is always there. */
function keyClause(dataset: Dataset, ...more: readonly string[]): string {
  return `${isWhole(dataset) ? 'PRIMARY KEY' : 'UNIQUE'} (${namesOf([...keyCells(dataset), ...more])})`;
}

function foreignKey(columns: readonly string[], dataset: string, to: readonly string[]): string {
  return `FOREIGN KEY (${namesOf(columns)}) REFERENCES ${quoted(tableName(dataset))} (${namesOf(to)})`;
}

function createTable(name: string, clauses: readonly string[]): string {
  return `CREATE TABLE ${quoted(name)} (\n  ${clauses.join(',\n  ')}\n) STRICT;\n`;
}

function datasetTable(dataset: Dataset): string {
  return createTable(tableName(dataset.name), [
    ...typedCells(dataset).map(definition),
    ...(dataset.key.length === 0 ? [] : [keyClause(dataset)]),
    ...foreignKeysOf(dataset).map(({ columns, dataset: target, to }) =>
      foreignKey(columns, target, to),
    ),
  ]);
}

/** The lists of a dataset whose items name something, where a key tells whose they are. */
function listsOf({ key, columns }: Dataset): readonly Column[] {
  if (key.length === 0) return [];
  return columns.filter(({ name, isList, references }) => {
    return isList === true && references !== undefined && !key.includes(name);
  });
}

/** `commitments_themes`: one row an item, named by the row that holds the list and its position there. */
function listTable(dataset: Dataset, column: Column): string {
  const names = keyCells(dataset);
  const target = targetOf(column);
  return createTable(`${tableName(dataset.name)}_${column.name}`, [
    ...typedCells(dataset)
      .filter(({ name }) => names.includes(name))
      .map(definition),
    '"position" INTEGER NOT NULL',
    '"item" TEXT NOT NULL',
    keyClause(dataset, 'position'),
    foreignKey(names, dataset.name, names),
    ...(target === undefined ? [] : [foreignKey(['item'], target.name, ['id'])]),
  ]);
}

function sqlValue(value: string | number | boolean | undefined): SQLInputValue {
  if (value === undefined) return null;
  return typeof value === 'boolean' ? Number(value) : value;
}

function insertInto(
  database: DatabaseSync,
  table: string,
  width: number,
): (values: readonly (string | number | boolean | undefined)[]) => void {
  const marks = Array.from({ length: width }, () => '?').join(', ');
  const statement = database.prepare(`INSERT INTO ${quoted(table)} VALUES (${marks})`);
  return (values) => void statement.run(...values.map(sqlValue));
}

function fillList(database: DatabaseSync, portal: Portal, dataset: Dataset, column: Column): void {
  const { name, columns, rows } = dataset;
  const names = keyCells(dataset);
  const insert = insertInto(database, `${tableName(name)}_${column.name}`, names.length + 2);
  const places = typedCells(dataset).flatMap((cell, index) =>
    names.includes(cell.name) ? [index] : [],
  );
  const typed = typedRows(portal, dataset);
  const at = columns.indexOf(column);
  for (const [index, row] of rows(portal).entries()) {
    const own = places.map((place) => typed[index]?.[place]);
    const items = (row[at] ?? []) as readonly string[];
    for (const [position, item] of items.entries()) {
      // A word such as `all` in place of ids names no row.
      if (column.codes?.includes(item) !== true) insert([...own, position + 1, item]);
    }
  }
}

function about(portal: Portal): readonly (readonly [name: string, value: string])[] {
  return [
    ...LOCALES.map((locale) => [`title_${locale}`, SITE.name[locale]] as const),
    ['asOf', siteDay(portal)],
    ['licence', SITE.licences.data],
    ['licenceUrl', SITE.licences.dataUrl],
  ];
}

/** The database as the bytes of its file. */
export function sqliteOf(portal: Portal): Uint8Array {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    const lists = DATASETS.flatMap((dataset) =>
      listsOf(dataset).map((column) => ({ dataset, column })),
    );
    const words = LOCALES.map((locale) => `meaning_${locale}`);
    database.exec(
      [
        createTable('about', ['"name" TEXT NOT NULL PRIMARY KEY', '"value" TEXT NOT NULL']),
        createTable('dictionary', [
          '"dataset" TEXT NOT NULL',
          '"table" TEXT NOT NULL',
          '"column" TEXT NOT NULL',
          '"cells" TEXT NOT NULL',
          '"type" TEXT NOT NULL',
          '"unit" TEXT',
          '"codes" TEXT',
          '"codeList" TEXT',
          '"references" TEXT',
          '"isRequired" INTEGER NOT NULL',
          '"isDerived" INTEGER NOT NULL',
          '"isKey" INTEGER NOT NULL',
          '"isList" INTEGER NOT NULL',
          ...words.map((name) => `${quoted(name)} TEXT NOT NULL`),
          'PRIMARY KEY ("dataset", "column")',
        ]),
        ...DATASETS.map(datasetTable),
        ...lists.map(({ dataset, column }) => listTable(dataset, column)),
      ].join(''),
    );
    database.exec('BEGIN');
    const insertAbout = insertInto(database, 'about', 2);
    for (const fact of about(portal)) insertAbout(fact);
    const insertColumn = insertInto(database, 'dictionary', 13 + words.length);
    for (const entry of dictionary()) {
      insertColumn([
        entry.dataset,
        tableName(entry.dataset),
        entry.column,
        entry.cells.join(LIST_SEPARATOR),
        entry.type,
        entry.unit || undefined,
        entry.codes.join(LIST_SEPARATOR) || undefined,
        entry.codeList || undefined,
        entry.references || undefined,
        entry.isRequired,
        entry.isDerived,
        entry.isKey,
        entry.isList,
        ...LOCALES.map((locale) => entry.meaning[locale]),
      ]);
    }
    for (const dataset of DATASETS) {
      const insert = insertInto(database, tableName(dataset.name), typedCells(dataset).length);
      for (const row of typedRows(portal, dataset)) insert(row);
    }
    for (const { dataset, column } of lists) fillList(database, portal, dataset, column);
    database.exec('COMMIT');
    return database.serialize();
  } finally {
    database.close();
  }
}
