import { localTextsIn } from '../../schema/fields.ts';
import type { Portal } from '../../schema/portal.ts';
import { DEFAULT_LOCALE } from '../../site.ts';
import { nearest } from '../nearest.ts';
import { recordLists } from './portal-parts.ts';
import { inRecord, inRow, type Finding, type Place, type Rule } from './rule.ts';

type Map = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null;
}

/** The parts of a value that one step of a path leads to: an item of a list goes by its key, its number or its position. */
function partsAt(value: Map, step: string): readonly unknown[] {
  if (step === '*') return Object.values(value);
  if (!Array.isArray(value)) return Object.hasOwn(value, step) ? [value[step]] : [];
  return value.filter((item: unknown, index) => {
    const names = isMap(item) ? [item.key, item.number, index] : [index];
    return names.some((name) => String(name) === step);
  });
}

/** Whether a path leads to a text in the languages of the site, to one of its languages, or to something above it. */
function leadsToText(value: unknown, steps: readonly string[]): boolean {
  if (!isMap(value)) return false;
  const [step, ...rest] = steps;
  if (DEFAULT_LOCALE in value) {
    return step === undefined || (rest.length === 0 && partsAt(value, step).length > 0);
  }
  const parts = step === undefined ? Object.values(value) : partsAt(value, step);
  return parts.some((part) => leadsToText(part, rest));
}

/** The rows that say in which languages their name is our translation. */
function namedRows(portal: Portal) {
  return [
    ...portal.institutions.map((row) => ['institutions', row, row.name] as const),
    ...portal.members.map((row) => ['members', row, row.organisation] as const),
  ];
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
        const facts = { ...record, prose: undefined };
        for (const [index, path] of unofficial.entries()) {
          const [step = '', last, ...more] = path.split('.');
          const isProse = last === 'md' && more.length === 0;
          if (isProse ? Object.hasOwn(record.prose, step) : leadsToText(facts, path.split('.')))
            continue;
          const texts = localTextsIn(description.schema, record).flatMap((field) =>
            Object.keys(field.text).map((locale) => [...field.path, locale].join('.')),
          );
          const files = Object.keys(record.prose).map((locale) => `${locale}.md`);
          yield finding(inRecord(record, ['unofficial', index]), path, [...files, ...texts]);
        }
      }
    }
    for (const [table, row, name] of namedRows(portal)) {
      const languages = Object.keys(name);
      for (const [index, language] of (row.unofficial ?? []).entries()) {
        if (languages.includes(language)) continue;
        yield finding(inRow(table, row, ['unofficial', index]), language, languages);
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
