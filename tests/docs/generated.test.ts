import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { DATA_README, generateDocs } from '../../scripts/docs/generated.ts';
import { rulesInCode } from '../../scripts/docs/rules-in-code.ts';
import { RULES } from '../../src/domain/rules/rules.ts';
import { RULE_IDS } from '../../src/i18n/problems.ts';
import { TABLES } from '../../src/schema/tables.ts';

const read = (file: string): string => readFileSync(file, 'utf8');

function headings(text: string, level: number): readonly string[] {
  const mark = '#'.repeat(level);
  return text
    .split('\n')
    .flatMap((line) => (line.startsWith(`${mark} `) ? [line.slice(level + 1)] : []));
}

test.each(generateDocs())('$file is what npm run docs writes', ({ file, content }) => {
  expect(read(file)).toBe(content);
});

test('no schema is left of a record that is no more', () => {
  const generated = generateDocs().map(({ file }) => file);
  expect(globSync('docs/schemas/*').filter((file) => !generated.includes(file))).toEqual([]);
});

test('every rule that the code names has its words and its heading, and no heading is without a rule', () => {
  const named = rulesInCode();
  expect(RULES.filter(({ id }) => !named.includes(id))).toEqual([]);
  expect(named.filter((rule) => !RULE_IDS.some((id) => id === rule))).toEqual([]);
  expect([...headings(read('docs/rules.md'), 2)].sort()).toEqual(named);
});

test('no example of a rule has a blank that nothing fills', () => {
  expect(read('docs/rules.md')).not.toMatch(/\{[a-z]+\}|undefined/i);
  const examples = read('docs/rules.md').match(/```text\n.*?```/gs) ?? [];
  expect(examples).toHaveLength(rulesInCode().length);
});

test('every column of every table is documented', () => {
  const sections = read(DATA_README).split('\n### ').slice(1);
  const documented = new Map(
    sections.map((section) => [section.split('\n')[0], section.matchAll(/`(\w+)`/g)] as const),
  );
  const files = globSync('data/*.csv').map((file) => basename(file));
  expect(files.sort()).toEqual(
    Object.values(TABLES)
      .map(({ file }) => file)
      .sort(),
  );
  for (const file of files) {
    const names = [...(documented.get(file) ?? [])].map(([, name]) => name);
    const columns = read(`data/${file}`).split('\n')[0]?.trim().split(',') ?? [];
    expect(columns.filter((column) => !names.includes(column))).toEqual([]);
  }
});
