import { localTextsIn, type FieldPath } from '../../schema/fields.ts';
import type { RecordDescription } from '../../schema/records.ts';
import { nearest } from '../nearest.ts';
import { recordLists, type AnyRecord } from './portal-parts.ts';
import { inRecord, inRow, type Finding, type Place, type Rule } from './rule.ts';

/** Every name by which one step may be called: an item of a list goes by its key, its number or its position. */
type StepNames = readonly string[];

function namesOf(item: unknown, index: number): StepNames {
  const { key, number } = item as { readonly key?: string; readonly number?: number };
  return [key, number, index].filter((name) => name !== undefined).map(String);
}

function stepNames(record: AnyRecord, path: FieldPath): StepNames[] {
  let value: unknown = record;
  return path.map((step) => {
    value = (value as Readonly<Record<string | number, unknown>>)[step];
    return typeof step === 'number' ? namesOf(value, step) : [step];
  });
}

/** Every text of a record with the names of the steps that lead to it, the language last. */
function textsOf(record: AnyRecord, { schema }: RecordDescription): readonly StepNames[][] {
  const prose = Object.keys(record.prose).map((locale) => [[`${locale}.md`]]);
  const texts = [...localTextsIn(schema, record)].flatMap(({ text, path }) =>
    Object.keys(text).map((locale) => [...stepNames(record, path), [locale]]),
  );
  return [...prose, ...texts];
}

/** Whether a path leads to a text, or to something above it. A file of prose is one step, its dot apart. */
function covers(path: string, steps: readonly StepNames[]): boolean {
  const parts = path.endsWith('.md') ? [path] : path.split('.');
  return (
    parts.length <= steps.length &&
    parts.every((part, index) => part === '*' || steps[index]?.includes(part))
  );
}

/** A path that leads to no text claims nothing: what it was meant for would pass as the source's words. */
export const unofficialPath: Rule = {
  id: 'unofficial-path',
  severity: 'error',
  *check(portal) {
    for (const { description, records } of recordLists(portal)) {
      for (const record of records) {
        const { unofficial = [] } = record;
        if (unofficial.length === 0) continue;
        const texts = textsOf(record, description);
        const names = texts.map((steps) => steps.map(([name]) => name).join('.'));
        for (const [index, path] of unofficial.entries()) {
          if (texts.some((steps) => covers(path, steps))) continue;
          yield finding(inRecord(record, ['unofficial', index]), path, names);
        }
      }
    }
    for (const row of portal.institutions) {
      const languages = Object.keys(row.name);
      for (const [index, language] of (row.unofficial ?? []).entries()) {
        if (languages.includes(language)) continue;
        yield finding(inRow('institutions', row, ['unofficial', index]), language, languages);
      }
    }
  },
};

function finding(place: Place, found: string, known: readonly string[]): Finding {
  const suggestion = nearest(found, known);
  return {
    ...place,
    found,
    ...(suggestion === undefined ? {} : { params: { nearest: suggestion } }),
  };
}
