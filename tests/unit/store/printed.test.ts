import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/i18n/problems.ts';
import { problemAsAnnotation, problemsAsJson } from '../../../src/i18n/problems/printers.ts';
import { formatSummary } from '../../../src/i18n/problems/summary.ts';
import { changed, COMMITMENT, MEETING, PLAN, readSample, SOURCES, type Files } from './sample.ts';

async function printed(files: Files): Promise<string> {
  const { problems } = await readSample(files);
  return problems.map((problem) => formatProblem(problem, 'en')).join('\n');
}

describe('what an editor reads', () => {
  test('a percentage with its sign', async () => {
    expect(await printed(changed(MEETING, 'percentDone: 57', 'percentDone: 57%'))).toBe(
      `${MEETING}:10:18  reports[0].percentDone: expected a number from 0 to 100, found "57%"  [percent]
    → write 57`,
    );
  });

  test('a tab', async () => {
    expect(await printed(changed(PLAN, '  fr: Plan', '\tfr: Plan'))).toBe(
      `${PLAN}:2:1  tab used for indentation  [yaml-tab]
    → indent with spaces`,
    );
  });

  test('a mistyped field', async () => {
    expect(await printed(changed(PLAN, 'startsOn', 'startOn'))).toBe(
      `${PLAN}:4:1  startOn: unknown field "startOn"  [unknown-key]
    → did you mean startsOn?`,
    );
  });

  test('a required field under a mistyped name, once', async () => {
    expect(await printed(changed(PLAN, 'asOf', 'asof'))).toBe(
      `${PLAN}:7:1  asof: unknown field "asof"  [unknown-key]
    → did you mean asOf?`,
    );
  });

  test('a reference to nothing', async () => {
    expect(await printed(changed(COMMITMENT, '[openness]', '[opennes]'))).toBe(
      `${COMMITMENT}:9:10  themes[0]: no theme opennes  [unknown-reference]
    → did you mean openness?`,
    );
  });

  test('a day that does not exist', async () => {
    expect(await printed(changed(PLAN, 'asOf: 2031-03-01', 'asOf: 2031-02-30'))).toBe(
      `${PLAN}:7:7  asOf: expected a day, found "2031-02-30"  [day]
    → write year, month and day: 2020-03-17`,
    );
  });

  test('a day written with slashes', async () => {
    expect(await printed(changed(PLAN, 'asOf: 2031-03-01', 'asOf: 28/02/2031'))).toBe(
      `${PLAN}:7:7  asOf: expected a day, found "28/02/2031"  [day]
    → write 2031-02-28`,
    );
  });

  test('a file in Latin-1', async () => {
    expect(await printed({ [PLAN]: Buffer.from('title:\n  fr: Première\n', 'latin1') })).toBe(
      `${PLAN}:2:12  not UTF-8: byte 0xE8, probably Latin-1  [encoding]
    → save the file as UTF-8`,
    );
  });

  test('a cell of a table, by the name of its column', async () => {
    expect(await printed(changed(SOURCES, 'Plan d’essai', ''))).toBe(
      `${SOURCES}:2:15  title_fr: missing  [missing]
    → add title_fr`,
    );
  });

  test('an invisible character, by its number', async () => {
    expect(await printed(changed(PLAN, '[the-plan]', '["the\u200B-plan"]'))).toBe(
      `${PLAN}:8:11  sources[0]: invisible character U+200B in a value that is compared  [bidi-control]
    → type the value by hand instead of pasting it`,
    );
  });
});

describe('what a machine reads', () => {
  test('JSON with rule and params beside the words', async () => {
    const { problems } = await readSample(changed(MEETING, 'percentDone: 57', 'percentDone: 57%'));
    expect(JSON.parse(problemsAsJson(problems, 'en'))).toEqual([
      {
        file: MEETING,
        line: 10,
        column: 18,
        field: 'reports[0].percentDone',
        rule: 'percent',
        severity: 'error',
        params: { nearest: '57' },
        message: 'expected a number from 0 to 100, found "57%"',
        hint: 'write 57',
      },
    ]);
    expect(problemsAsJson([], 'en')).toBe('[]');
  });

  test('annotations with their special characters escaped', async () => {
    const { problems } = await readSample(changed(MEETING, 'percentDone: 57', 'percentDone: 57%'));
    expect(problems.map((problem) => problemAsAnnotation(problem, 'en'))).toEqual([
      `::error file=${MEETING},line=10,col=18,title=percent::reports[0].percentDone: expected a number from 0 to 100, found "57%25" → write 57`,
    ]);
  });
});

test('the summary agrees with its numbers in each language', () => {
  const counts = { records: 1, rows: 2, errors: 0, warnings: 11 };
  expect(formatSummary(counts, 'en')).toBe('read: 1 record, 2 rows; found: no error, 11 warnings');
  expect(formatSummary(counts, 'fr')).toBe(
    'lu : 1 fiche, 2 lignes ; trouvé : aucune erreur, 11 avertissements',
  );
  expect(formatSummary(counts, 'ar')).toBe('المقروء: سجل واحد، سطران؛ الموجود: لا خطأ، 11 تنبيها');
});
