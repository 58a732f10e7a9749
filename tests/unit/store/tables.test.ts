import { describe, expect, test } from 'vitest';
import {
  changed,
  INSTITUTIONS,
  problemsOf,
  readSample,
  SAMPLE,
  SOURCES,
  type Files,
} from './sample.ts';

const PROGRESS = 'data/progress.csv';
const COMMITTEES = 'data/committees.csv';

function table(file: string, change: (text: string) => string): Files {
  return { [file]: change(SAMPLE[file] ?? '') };
}

async function paramsOf(files: Files): Promise<unknown> {
  const { problems } = await readSample(files);
  return problems.map(({ found, params }) => ({ found, params }));
}

describe('headers', () => {
  test('another delimiter', async () => {
    const files = table(COMMITTEES, (text) => text.replaceAll(',', ';'));
    expect(await problemsOf(files)).toEqual([[`${COMMITTEES}:1:1`, '', 'csv-delimiter']]);
    expect(await paramsOf(files)).toMatchObject([{ found: ';' }]);
  });

  test('tabs', async () => {
    const files = table(COMMITTEES, (text) => text.replaceAll(',', '\t'));
    expect(await paramsOf(files)).toMatchObject([{ found: 'tab' }]);
  });

  test('a column that stands twice', async () => {
    const files = changed(COMMITTEES, 'id,name_fr', 'id,id');
    expect(await problemsOf(files)).toEqual([
      [`${COMMITTEES}:1:4`, '1.id', 'duplicate-column'],
      [`${COMMITTEES}:1:28`, '1.name_fr', 'missing-column'],
    ]);
  });

  test('a mistyped column, with the one that was meant', async () => {
    const files = changed(PROGRESS, 'percentDone', 'percent_done');
    expect(await problemsOf(files)).toEqual([
      [`${PROGRESS}:1:40`, '1.percent_done', 'unknown-column'],
    ]);
    expect(await paramsOf(files)).toMatchObject([{ params: { nearest: 'percentDone' } }]);
  });

  test('a column that the table does not have', async () => {
    const files = table(COMMITTEES, () => 'id,name_fr,name_ar,name_en,kind,source,colour\n');
    expect(await problemsOf(files)).toEqual([[`${COMMITTEES}:1:40`, '1.colour', 'unknown-column']]);
  });

  test('a column that is missing', async () => {
    const files = table(COMMITTEES, () => 'id,name_fr,name_ar,kind,source\n');
    expect(await problemsOf(files)).toEqual([
      [`${COMMITTEES}:1:25`, '1.name_en', 'missing-column'],
    ]);
  });

  test('columns in another order', async () => {
    const files = table(COMMITTEES, () => 'id,name_ar,name_fr,name_en,kind,source\n');
    expect(await problemsOf(files)).toEqual([[`${COMMITTEES}:1:4`, '1.name_ar', 'column-order']]);
    expect(await paramsOf(files)).toEqual([{ found: 'name_ar', params: { expected: 'name_fr' } }]);
  });
});

describe('rows', () => {
  test('too few cells', async () => {
    const files = changed(COMMITTEES, ',steering,the-plan', ',steering');
    expect(await problemsOf(files)).toEqual([[`${COMMITTEES}:2:1`, '2', 'csv-cells']]);
    expect(await paramsOf(files)).toMatchObject([{ params: { expected: 6, actual: 5 } }]);
  });

  test('too many cells, as an unquoted comma gives', async () => {
    const files = changed(COMMITTEES, 'Comité de pilotage', 'Comité, de pilotage');
    expect(await problemsOf(files)).toEqual([[`${COMMITTEES}:2:1`, '2', 'csv-cells']]);
  });

  test('a blank line', async () => {
    const files = table(COMMITTEES, (text) => text.replace('\nsteering', '\n\nsteering'));
    expect(await problemsOf(files)).toEqual([[`${COMMITTEES}:2:1`, '2', 'csv-cells']]);
  });

  test('a quote that is never closed swallows the rest, and is reported once', async () => {
    const files = changed(SOURCES, 'Plan d’essai', '"Plan d’essai');
    expect(await problemsOf(files)).toEqual([[`${SOURCES}:2:15`, '2', 'csv-quote']]);
  });

  test('a quote within a quoted cell', async () => {
    const files = changed(COMMITTEES, 'Comité de pilotage', '"Comité "de" pilotage"');
    expect(await problemsOf(files)).toEqual([[`${COMMITTEES}:2:10`, '2', 'csv-quote']]);
  });

  test('a quote in the header that is never closed', async () => {
    const files = table(COMMITTEES, (text) => `"${text}`);
    expect(await problemsOf(files)).toEqual([[`${COMMITTEES}:1:1`, '', 'csv-quote']]);
  });

  test('a mistake is placed at its cell, also behind cells of several lines', async () => {
    const files = changed(
      COMMITTEES,
      'steering,Comité de pilotage,,,steering',
      '"other","Comité\n""d’essai""",, ,other,the-plan\nsteering,"Un, deux",,"Two",stearing',
    );
    expect(await problemsOf(files)).toEqual([[`${COMMITTEES}:4:28`, '4.kind', 'code']]);
    expect(await paramsOf(files)).toMatchObject([
      { found: 'stearing', params: { nearest: 'steering' } },
    ]);
  });
});

describe('cells', () => {
  test.each([
    ['12.5', '57%', 'percent'],
    ['12.5', '"57,5"', 'percent'],
    ['12.5', '101', 'percent'],
    ['12.5', '-1', 'percent'],
    ['12.5', 'NaN', 'percent'],
    ['12.5', '1e1', 'percent'],
    ['12.5', '', 'missing'],
  ])('percentDone: %s becomes %s', async (part, written, rule) => {
    expect(await problemsOf(changed(PROGRESS, part, written))).toEqual([
      [`${PROGRESS}:2:41`, '2.percentDone', rule],
    ]);
  });

  test('a day that does not exist', async () => {
    expect(await problemsOf(changed(PROGRESS, '2030-06-30', '2030-06-31'))).toEqual([
      [`${PROGRESS}:2:30`, '2.observedOn', 'date'],
    ]);
  });

  test('a text without its default language', async () => {
    const files = changed(COMMITTEES, 'Comité de pilotage,,', ',,Committee');
    expect(await problemsOf(files)).toEqual([[`${COMMITTEES}:2:10`, '2.name_fr', 'missing']]);
  });

  test('the second code of a list', async () => {
    const files = changed(INSTITUTIONS, ',the-plan', ',the-plan | The Plan');
    expect(await problemsOf(files)).toEqual([
      [`${INSTITUTIONS}:2:40`, '2.source.1', 'reference-format'],
    ]);
  });

  test('the second code of a list that names nothing', async () => {
    const files = changed(INSTITUTIONS, ',the-plan', ',the-plan | the-report');
    expect(await problemsOf(files)).toEqual([
      [`${INSTITUTIONS}:2:40`, '2.source.1', 'unknown-reference'],
    ]);
  });

  test('an id that stands twice', async () => {
    const files = table(COMMITTEES, (text) => `${text}steering,Autre,,,other,the-plan\n`);
    expect(await problemsOf(files)).toEqual([[`${COMMITTEES}:3:1`, '3.id', 'duplicate-id']]);
  });

  test('an id that differs by its case only', async () => {
    const files = table(COMMITTEES, (text) => `${text}Steering,Autre,,,other,the-plan\n`);
    expect(await problemsOf(files)).toEqual([[`${COMMITTEES}:3:1`, '3.id', 'id']]);
  });

  test('a control of writing direction in an id', async () => {
    const files = table(COMMITTEES, (text) => `${text}ste\u202Eering,Autre,,,other,the-plan\n`);
    expect(await problemsOf(files)).toEqual([[`${COMMITTEES}:3:1`, '3.id', 'bidi-control']]);
  });
});

test('a row that is left out is not reported again where it is named', async () => {
  expect(await problemsOf(changed(SOURCES, 'the-plan,plan', 'the-plan,plann'))).toEqual([
    [`${SOURCES}:2:10`, '2.kind', 'code'],
  ]);
  expect(await problemsOf(changed(COMMITTEES, ',the-plan', ',the-plan,'))).toEqual([
    [`${COMMITTEES}:2:1`, '2', 'csv-cells'],
  ]);
});

test('a table that is not there is missed, and its rows are not missed one by one', async () => {
  expect(await problemsOf({ [INSTITUTIONS]: null })).toEqual([
    [`${INSTITUTIONS}:1:1`, '', 'missing-file'],
  ]);
});

test('a row keeps what its cells say: lists, numbers, texts in languages, nothing for an empty cell', async () => {
  const { portal } = await readSample(changed(INSTITUTIONS, ',the-plan', ',the-plan | the-plan'));
  expect(portal.institutions).toEqual([
    {
      id: 'ministry',
      name: { fr: 'Ministère' },
      kind: 'ministry',
      source: ['the-plan', 'the-plan'],
      line: 2,
    },
  ]);
  expect(portal.readings).toEqual([
    {
      id: 'first',
      plan: '2030-2032',
      commitment: '2030-2032/1',
      observedOn: '2030-06-30',
      percentDone: 12.5,
      source: 'the-plan',
      recordedOn: '2031-03-01',
      line: 2,
    },
  ]);
});
