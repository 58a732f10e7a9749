import { globSync, readFileSync } from 'node:fs';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { RECORDS } from '../../src/schema/records.ts';
import { LOCALES } from '../../src/site.ts';

function validatorOf(file: string) {
  const schema = readFileSync(`docs/schemas/${file.replace('.yaml', '.schema.json')}`, 'utf8');
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  return ajv.compile(JSON.parse(schema) as AnySchema);
}

describe.each(Object.values(RECORDS))('the JSON Schema of $file', ({ folder, file }) => {
  const isValid = validatorOf(file);
  const records = [
    ...globSync(`src/content/${folder}/**/${file}`),
    ...globSync(`tests/demo/**/${folder}/**/${file}`),
  ].sort();

  test('accepts every record that is there', () => {
    const refused = records.filter(
      (record) => !isValid(parse(readFileSync(record, 'utf8'), { schema: 'core' })),
    );
    expect(records).not.toEqual([]);
    expect(refused).toEqual([]);
  });

  test('refuses a record with a field that it does not know', () => {
    const reported = isValid({ tittle: { fr: 'x' } }) ? [] : (isValid.errors ?? []);
    expect(reported.map(({ keyword }) => keyword)).toContain('additionalProperties');
  });
});

test('the schema of a meeting refuses a percentage with its sign, and takes a decimal', () => {
  const isValid = validatorOf(RECORDS.meetings.file);
  const percent = (percentDone: unknown): boolean => {
    const errors = isValid({ reports: [{ percentDone }] }) ? [] : (isValid.errors ?? []);
    return !errors.some(({ instancePath }) => instancePath === '/reports/0/percentDone');
  };
  expect([percent(57), percent(57.3), percent('57%'), percent(101)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('every field of every schema says what it means', () => {
  const mute: string[] = [];
  const visit = (node: unknown, place: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, items, anyOf } = node as Record<string, unknown>;
    for (const [name, property] of Object.entries(properties ?? {})) {
      const isLanguage = LOCALES.some((locale) => locale === name);
      const { description } = property as { description?: string };
      if (!isLanguage && !description) mute.push(`${place}.${name}`);
      visit(property, `${place}.${name}`);
    }
    visit(items, `${place}[]`);
    if (Array.isArray(anyOf)) for (const option of anyOf) visit(option, place);
  };
  for (const file of globSync('docs/schemas/*.json')) {
    visit(JSON.parse(readFileSync(file, 'utf8')), file);
  }
  expect(mute).toEqual([]);
});
