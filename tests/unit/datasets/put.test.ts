import { describe, expect, test } from 'vitest';
import { readCells } from '../../../src/datasets/cells.ts';
import { datasetCsv } from '../../../src/datasets/csv.ts';
import { cellsOf, type Dataset } from '../../../src/datasets/dataset.ts';
import { DATASETS } from '../../../src/datasets/datasets.ts';
import { publishedRecords } from '../../../src/datasets/homes.ts';
import { putRow, type Draft, type PutFlaw, type PutRow } from '../../../src/datasets/put.ts';
import type { Portal } from '../../../src/schema/portal.ts';
import { RECORDS, type RecordName } from '../../../src/schema/records.ts';
import { readPortal } from '../../../src/store/read-portal.ts';
import { parseRows, type CsvRow } from '../../rfc4180.ts';
import { sampleCommitment, samplePlan, samplePortal } from '../domain/sample.ts';

const KINDS = Object.keys(RECORDS) as RecordName[];

/** What the reader adds to the facts, and what a row says otherwise. */
const NOT_FACTS = ['id', 'file', 'prose', 'revision', 'factsRevision', 'unofficial'];

/** An empty list says as much as none, and no row says it. */
function withoutEmptyLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyLists);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !Array.isArray(inner) || inner.length > 0)
      .map(([name, inner]) => [name, withoutEmptyLists(inner)]),
  );
}

function factsOf(record: object): Draft {
  const facts = Object.entries(record).filter(([name]) => !NOT_FACTS.includes(name));
  return withoutEmptyLists(Object.fromEntries(facts)) as Draft;
}

/** Records as rows are put into them. */
function openDrafts() {
  const drafts = new Map<string, Draft>();
  return {
    drafts,
    draftOf: (record: RecordName, id: string): Draft => {
      const key = `${record} ${id}`;
      const draft = drafts.get(key) ?? {};
      drafts.set(key, draft);
      return draft;
    },
  };
}

function rowOf({ columns }: Dataset, cells: CsvRow): PutRow {
  return Object.fromEntries(
    columns.map((column) => {
      const reading = readCells(
        column,
        cellsOf(column).map(({ name }) => cells[name] ?? ''),
      );
      if ('flaw' in reading) throw new Error(JSON.stringify(reading.flaw));
      return [column.name, reading.value];
    }),
  );
}

/** How deep in a record the rows of a dataset stand, at most. */
const depthOf = ({ homes = [] }: Dataset): number =>
  Math.max(...homes.map(({ lists }) => lists.length));

const OF_RECORDS = DATASETS.filter(({ homes = [] }) => homes.length > 0).toSorted(
  (one, other) => depthOf(one) - depthOf(other),
);

describe.each([
  ['real', (await readPortal()).portal],
  ['demo', (await readPortal({ root: 'tests/demo' })).portal],
])('the %s records', (_, portal) => {
  test('are made again of nothing but their canonical files, fact by fact', () => {
    const { drafts, draftOf } = openDrafts();
    const flaws: PutFlaw[] = [];
    for (const dataset of OF_RECORDS) {
      for (const cells of parseRows(datasetCsv(dataset, portal))) {
        const flaw = putRow(dataset, rowOf(dataset, cells), { draftOf });
        if (flaw) flaws.push(flaw);
      }
    }
    expect(flaws).toEqual([]);
    const wanted = KINDS.flatMap((record) =>
      publishedRecords(portal, record).map((own) => [`${record} ${own.id}`, factsOf(own)] as const),
    );
    expect(withoutEmptyLists(Object.fromEntries(drafts))).toEqual(Object.fromEntries(wanted));
  });
});

const ACTIVITY = { key: 'a1', order: 1, title: { fr: 'Un' }, source: 's' };

function commitmentDraft(): Draft {
  return factsOf(sampleCommitment('p/1', { activities: [{ ...ACTIVITY }], themes: ['t'] }));
}

function put(name: string, row: PutRow, draft: Draft): PutFlaw | undefined {
  const dataset = DATASETS.find((one) => one.name === name);
  if (!dataset) throw new Error(`no dataset ${name}`);
  return putRow(dataset, row, { draftOf: (_, id) => (id === 'p/1' ? draft : undefined) });
}

describe('a row that is put into a record', () => {
  test('changes the fields that it has columns for, and leaves all others', () => {
    const draft = commitmentDraft();
    expect(put('commitments', { id: 'p/1', themes: ['u', 'v'], startsOn: '2019' }, draft)).toBe(
      undefined,
    );
    expect(draft).toEqual({ ...commitmentDraft(), themes: ['u', 'v'], startsOn: '2019' });
  });

  test('takes a field away where its cell is empty', () => {
    const draft = commitmentDraft();
    put('activities', { commitment: 'p/1', key: 'a1', title: undefined }, draft);
    expect(draft.activities).toEqual([{ key: 'a1', order: 1, source: 's' }]);
  });

  test('adds an item to a list, and keeps what stands within the others', () => {
    const draft = commitmentDraft();
    const row = { commitment: 'p/1', activity: 'a1', key: 'x', source: 's' };
    put('actions', { ...row, description: { fr: 'Agir' } }, draft);
    put('activities', { commitment: 'p/1', key: 'a2', order: 2, source: 's' }, draft);
    expect(draft.activities).toEqual([
      { ...ACTIVITY, actions: [{ key: 'x', description: { fr: 'Agir' }, source: 's' }] },
      { key: 'a2', order: 2, source: 's' },
    ]);
  });

  test('is the same record again when nothing is new, derived columns or not', () => {
    const draft = commitmentDraft();
    put('commitments', { id: 'p/1', percentDone: 99, timeliness: 'completed' }, draft);
    expect(draft).toEqual(commitmentDraft());
  });

  test.each([
    [
      'names no record',
      'commitments',
      { id: 'p/2' },
      { column: 'id', rule: 'unknown-record', found: 'p/2' },
    ],
    [
      'names nothing',
      'actions',
      { key: 'x' },
      { column: 'commitment', rule: 'no-place', found: '' },
    ],
    [
      'names an activity that is not there',
      'actions',
      { commitment: 'p/1', activity: 'a9', key: 'x' },
      { column: 'activity', rule: 'unknown-part', found: 'a9' },
    ],
    [
      'leaves a gap in a list',
      'partners',
      { commitment: 'p/1', order: 3, institution: 'i' },
      { column: 'order', rule: 'order-gap', found: '3' },
    ],
    [
      'lacks what names it',
      'activities',
      { commitment: 'p/1' },
      { column: 'key', rule: 'missing', found: '' },
    ],
  ])('has no place where it %s', (_, dataset, row, flaw) => {
    expect(put(dataset, row, commitmentDraft())).toEqual(flaw);
  });
});

test('rows of records that are not there make them', () => {
  const portal: Portal = samplePortal({ plans: [samplePlan('p')] });
  const { drafts, draftOf } = openDrafts();
  const plans = DATASETS.find(({ name }) => name === 'plans');
  if (!plans) throw new Error('no plans');
  for (const cells of parseRows(datasetCsv(plans, portal))) {
    putRow(plans, rowOf(plans, cells), { draftOf });
  }
  expect(withoutEmptyLists(Object.fromEntries(drafts))).toEqual({
    'plans p': factsOf(samplePlan('p')),
  });
});
