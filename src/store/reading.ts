import type { Portal } from '../schema/portal.ts';
import type { LocatedProblem } from '../schema/problem.ts';
import { RECORDS, type RecordName } from '../schema/records.ts';
import { TABLES, type TableName } from '../schema/tables.ts';
import { LOCALES } from '../site.ts';
import { compareIds } from './order.ts';

/** What was read of a root. */
export interface Reading {
  /** The records and rows that hold; those that do not are left out. */
  readonly portal: Portal;
  /** Sorted by file, line and column. */
  readonly problems: readonly LocatedProblem[];
}

interface InFile {
  readonly file: string;
}

/** Order of records, whatever the order in which their files were read. */
export function compareRecords(
  one: { readonly id: string },
  other: { readonly id: string },
): number {
  return compareIds(one.id, other.id);
}

/** Order of pages: by id, then in the order of the site's languages. */
export function comparePages(one: Portal['pages'][number], other: Portal['pages'][number]): number {
  return compareRecords(one, other) || LOCALES.indexOf(one.locale) - LOCALES.indexOf(other.locale);
}

/** The records of `earlier` that are gone while something in their folder is broken. */
function lostAmong<Item extends InFile>(
  earlier: readonly Item[],
  fresh: readonly Item[],
  broken: readonly string[],
): readonly Item[] {
  const files = new Set(fresh.map(({ file }) => file));
  return earlier.filter(({ file }) => {
    const folder = file.slice(0, file.lastIndexOf('/'));
    return !files.has(file) && broken.some((one) => one === folder || one.startsWith(`${folder}/`));
  });
}

/**
 * A reading in which a mistake takes nothing away: a record that can no longer be read stays as it was, and so does
 * a table that lost rows to a mistake. What was removed on purpose is gone.
 */
export function withLastGood({ portal, problems }: Reading, earlier: Reading): Reading {
  const broken = problems.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  const before = earlier.portal;
  const records = (Object.keys(RECORDS) as RecordName[]).map((name) => {
    const [fresh, old] = [portal[name], before[name]] as const;
    return [
      name,
      [...fresh, ...lostAmong<(typeof old)[number]>(old, fresh, broken)].sort(compareRecords),
    ];
  });
  const tables = (Object.keys(TABLES) as TableName[]).map((name) => {
    const isBroken = broken.some((file) => file.endsWith(`/${TABLES[name].file}`));
    return [
      name,
      isBroken && portal[name].length < before[name].length ? before[name] : portal[name],
    ];
  });
  const pages = [...portal.pages, ...lostAmong(before.pages, portal.pages, broken)].sort(
    comparePages,
  );
  return {
    portal: Object.fromEntries([...records, ...tables, ['pages', pages]]) as Portal,
    problems,
  };
}
