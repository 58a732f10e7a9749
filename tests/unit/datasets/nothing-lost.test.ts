/** Nothing is lost: each text of a portal made from the schemas is a token, which every format has. */
import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { datasetCsv, datasetSpreadsheetCsv } from '../../../src/datasets/csv.ts';
import { DATASETS } from '../../../src/datasets/datasets.ts';
import { datasetJson } from '../../../src/datasets/json.ts';
import { recordContent } from '../../../src/datasets/record-json.ts';
import { publishedData } from '../../../src/feeds/open-data/published-data.ts';
import { sqliteOf } from '../../../src/feeds/open-data/sqlite.ts';
import { readPortal } from '../../../src/store/read-portal.ts';
import { TOKEN, tokenPortal, writePortal } from '../../attacks/portal.ts';

const made = tokenPortal();
const root = await mkdtemp(join(tmpdir(), 'tokens-'));
await writePortal(root, made);
const { portal, problems } = await readPortal({ root });
await rm(root, { recursive: true });

const { tokens } = made;
const RECORD_FIELD =
  /^(?:plans|commitments|meetings|requests|processes|proposals|topics|events|editions)\./;

function tokensIn(text: string): ReadonlySet<string> {
  return new Set(text.match(TOKEN));
}

/** The fields that lost a token, each once. */
function lost(found: ReadonlySet<string>, fields = /./): readonly string[] {
  const missing = [...tokens].filter(([token, field]) => fields.test(field) && !found.has(token));
  return [...new Set(missing.map(([, field]) => field))].toSorted();
}

test('the portal is good, and has a token of its own in every place of every field with a text', () => {
  expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([]);
  expect(new Set(tokens.values()).size).toBeGreaterThan(100);
  const written = [...made.files.values()].flatMap((text) => text.match(TOKEN) ?? []);
  expect(written.toSorted()).toEqual([...tokens.keys()].toSorted());
});

test.each([
  ['the canonical CSV', datasetCsv],
  ['the CSV for spreadsheets', datasetSpreadsheetCsv],
  ['JSON', datasetJson],
])('%s has every one of them', (_, write) => {
  const text = DATASETS.map((dataset) => write(dataset, portal)).join('\n');
  expect(lost(tokensIn(text))).toEqual([]);
});

test('the files of single records have every one that stands in a record', () => {
  const text = publishedData(portal).records.map(({ kind, id }) =>
    JSON.stringify(recordContent(portal, kind, id)),
  );
  expect(lost(tokensIn(text.join('\n')), RECORD_FIELD)).toEqual([]);
});

test('the database has every one of them', () => {
  const database = new DatabaseSync(':memory:');
  database.deserialize(sqliteOf(portal));
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const text = tables.map(({ name }) =>
    JSON.stringify(database.prepare(`SELECT * FROM "${String(name)}"`).all()),
  );
  expect(lost(tokensIn(text.join('\n')))).toEqual([]);
});

test('no field holds how to reach a person: what is published of an institution is a mailbox of a role', () => {
  const columns = DATASETS.flatMap(({ name, columns: own }) =>
    own.map((column) => `${name}.${column.name}`),
  );
  expect(columns.filter((column) => /mail|phone|contact|address/i.test(column))).toEqual([
    'institutions.publicContact',
  ]);
});

test('a token that is nowhere is noticed', () => {
  const [first = ''] = tokens.keys();
  const others = new Set([...tokens.keys()].slice(1));
  expect(lost(others)).toEqual([tokens.get(first)]);
});
