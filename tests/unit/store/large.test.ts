import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/i18n/problems.ts';
import { renderMarkdown } from '../../../src/store/markdown.ts';
import { PLAN, problemsOf, PROSE, readSample, SAMPLE, SOURCES } from './sample.ts';

const PROGRESS = 'data/progress.csv';

test.each([
  { file: PLAN, text: `${SAMPLE[PLAN] ?? ''}#${'x'.repeat(500_000)}\n` },
  { file: PROSE, text: 'x '.repeat(250_001) },
  { file: SOURCES, text: `${SAMPLE[SOURCES] ?? ''}${'x'.repeat(16_000_000)}\n` },
])('a file that is too large is not read: $file', async ({ file, text }) => {
  expect(await problemsOf({ [file]: text })).toEqual([[`${file}:1:1`, '', 'file-size']]);
});

test('a file that is too large is told with its size and the largest that is read', async () => {
  const { problems } = await readSample({ [PROSE]: 'x'.repeat(1_234_567) });
  expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([
    `${PROSE}:1:1  file of 1235 kB, at most 500 kB can be read  [file-size]
    → keep here what the portal shows, and cite the whole as a document`,
  ]);
});

test('of a table that is wrong all over, a hundred problems and a word about the rest', async () => {
  const rows = Array.from(
    { length: 1000 },
    (_, row) => `r${row},2030-2032,2030-2032/1,,30/06/2030,12,the-plan,,,,,2031-03-01\n`,
  );
  const found = await problemsOf({ [PROGRESS]: (SAMPLE[PROGRESS] ?? '') + rows.join('') });
  expect(found.slice(0, 100).every(([, , rule]) => rule === 'date')).toBe(true);
  expect(found.slice(100)).toEqual([[`${PROGRESS}:103:29`, '', 'further-problems']]);
});

test('of rows that name what is nowhere, a hundred problems and a word about the rest', async () => {
  const rows = Array.from(
    { length: 1000 },
    (_, row) => `r${row},2030-2032,2030-2032/1,,2030-06-30,12,no-plan,,,,,2031-03-01\n`,
  );
  const found = await problemsOf({ [PROGRESS]: (SAMPLE[PROGRESS] ?? '') + rows.join('') });
  expect(found).toHaveLength(101);
  expect(found.filter(([, , rule]) => rule === 'unknown-reference').length).toBeGreaterThan(30);
  expect(found.at(-1)?.at(2)).toBe('further-problems');
});

test('rows of a wrong width end the reading of the table after a hundred', async () => {
  const found = await problemsOf({ [PROGRESS]: (SAMPLE[PROGRESS] ?? '') + 'x\n'.repeat(500_000) });
  expect(found.slice(0, 100).every(([, , rule]) => rule === 'csv-cells')).toBe(true);
  expect(found.slice(100)).toEqual([[`${PROGRESS}:103:1`, '', 'further-problems']]);
});

test('of a record with fields without end, a hundred problems and a word about the rest', async () => {
  const fields = Array.from({ length: 2000 }, (_, field) => `field-${field}: 1\n`);
  const found = await problemsOf({ [PLAN]: (SAMPLE[PLAN] ?? '') + fields.join('') });
  expect(found.slice(0, 100).every(([, , rule]) => rule === 'unknown-key')).toBe(true);
  expect(found.slice(100)).toEqual([[`${PLAN}:109:1`, '', 'further-problems']]);
});

test('Markdown that nests without end is read and rendered', async () => {
  const text = `${'> '.repeat(10_000)}<b>deep`;
  expect(await problemsOf({ [PROSE]: text })).toEqual([[`${PROSE}:1:20001`, '', 'markdown-html']]);
  expect(renderMarkdown(text, { locale: 'fr' })).toContain('deep');
});
