/** Where in the records the rows of a dataset stand. */
import { z } from 'zod';
import { isPublished } from '../domain/events.ts';
import { publishedMeetings } from '../domain/meetings.ts';
import { commitmentsInOrder, plansInOrder } from '../domain/plans.ts';
import { once } from '../domain/relations.ts';
import type { AnyRecord, AnyRow } from '../domain/rules/portal-parts.ts';
import { isUnofficialAt } from '../domain/wording.ts';
import { bareSchema } from '../schema/columns.ts';
import type { Portal } from '../schema/portal.ts';
import { RECORDS, type RecordName } from '../schema/records.ts';
import type { TableName } from '../schema/tables.ts';
import type { Locale } from '../site.ts';

/** The texts that stand beside the facts of a record, one file a language. */
export const PROSE = 'prose';

/** The column that counts the items of a list whose place alone names them. */
export const ORDER = 'order';

/** A list within a record, and what names its items. */
export interface List {
  /** From the record, or from an item of the list before: `platform.toUpdate`. */
  readonly path: string;
  /** The field that names an item; its position, counted from 1, where none does; `none` for a map that is no list. */
  readonly by: 'key' | 'number' | 'commitment' | 'position' | 'none';
  /** The column that names an item in the rows of lists within it. */
  readonly column: string;
}

/** Rows are the items of the last list; the records themselves where there is none. */
export interface Home {
  readonly record: RecordName;
  readonly lists: readonly List[];
}

/** The column that names a record in the rows of its parts. */
export const RECORD_COLUMNS = {
  plans: 'plan',
  commitments: 'commitment',
  meetings: 'meeting',
  requests: 'request',
  processes: 'process',
  proposals: 'proposal',
  topics: 'topic',
  events: 'event',
  editions: 'edition',
} as const satisfies Readonly<Record<RecordName, string>>;

/** The lists of a home whose columns say where a row stands: the last one only where nothing in the row itself names it. */
export function placingLists(lists: readonly List[]): readonly List[] {
  return lists.filter(
    ({ by }, index) => by === 'position' || (by !== 'none' && index < lists.length - 1),
  );
}

/** One row's worth of facts. */
export interface Place {
  /** The record that holds them, or they themselves where they are a row of a table. */
  readonly root: AnyRecord | AnyRow;
  readonly facts: Readonly<Record<string, unknown>>;
  /** What names the items on the way, by the name of their column, the row's own among them. */
  readonly names: Readonly<Record<string, string | number>>;
  /** Whether the text at some steps within the facts is the project's own wording or translation in a language. */
  readonly isOurs: (path: readonly string[], locale: Locale) => boolean;
}

function fieldSchema(schema: z.core.$ZodType, path: string): z.core.$ZodType {
  return path.split('.').reduce<z.core.$ZodType>((outer, step) => {
    const bare = bareSchema(outer);
    const field =
      bare instanceof z.ZodObject ? (bare.def.shape[step] as z.core.$ZodType) : undefined;
    if (!field) throw new TypeError(`no field ${step} in ${path}`);
    return field;
  }, schema);
}

/** The schema of one row. */
export function schemaOf({ record, lists }: Home): z.core.$ZodType {
  return lists.reduce<z.core.$ZodType>((schema, { path }) => {
    const bare = bareSchema(fieldSchema(schema, path));
    return bare instanceof z.ZodArray ? bareSchema(bare.def.element) : bare;
  }, RECORDS[record].schema);
}

/** The records that are published, in the order of their rows. */
export function publishedRecords(portal: Portal, name: RecordName): readonly AnyRecord[] {
  if (name === 'plans') return plansInOrder(portal);
  if (name === 'commitments') return commitmentsInOrder(portal);
  if (name === 'meetings') return publishedMeetings(portal).toReversed();
  if (name === 'events') return portal.events.filter(isPublished);
  return portal[name];
}

const indexes = new Map(
  (Object.keys(RECORDS) as RecordName[]).map((name) => [
    name,
    once(
      (portal: Portal): ReadonlyMap<string, AnyRecord> =>
        new Map(publishedRecords(portal, name).map((record) => [record.id, record])),
    ),
  ]),
);

/** The one record of an id as a list; an empty one where none is published. */
export function publishedRecord(
  portal: Portal,
  name: RecordName,
  id: string,
): readonly AnyRecord[] {
  const found = indexes.get(name)?.(portal).get(id);
  return found ? [found] : [];
}

type Facts = Place['facts'];

/** A place in a record, with the steps that lead there; more than one name where an item goes by key and by position. */
interface Found extends Pick<Place, 'facts' | 'names'> {
  readonly steps: readonly (readonly string[])[];
}

function valueAt(facts: Facts, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((outer, step) => (outer as Facts | undefined)?.[step], facts);
}

function itemsIn(place: Found, { path, by, column }: List): readonly Found[] {
  const value = valueAt(place.facts, path);
  if (value === undefined) return [];
  const before = [...place.steps, ...path.split('.').map((step) => [step])];
  if (by === 'none') return [{ ...place, facts: value as Facts, steps: before }];
  return (value as readonly Facts[]).map((facts, index) => {
    const name = by === 'position' ? index + 1 : (facts[by] as string | number);
    const position = String(index);
    return {
      facts,
      names: { ...place.names, [column]: name },
      steps: [...before, by === 'position' ? [position] : [String(name), position]],
    };
  });
}

/**
 * Everything that stands in a home, in the order of the records.
 *
 * @param records those that are looked through
 */
export function placesIn(
  portal: Portal,
  { record, lists }: Home,
  records: readonly AnyRecord[] = publishedRecords(portal, record),
): readonly Place[] {
  return records.flatMap((root) => {
    const whole: Found = { facts: root as unknown as Facts, names: {}, steps: [] };
    const places = lists.reduce<readonly Found[]>(
      (outer, list) => outer.flatMap((place) => itemsIn(place, list)),
      [whole],
    );
    return places.map(({ facts, names, steps }) => ({
      root,
      facts,
      names,
      isOurs: (path, locale) =>
        isUnofficialAt(
          root,
          path[0] === PROSE
            ? [[locale], ['md']]
            : [...steps, ...path.map((step) => [step]), [locale]],
        ),
    }));
  });
}

/** The text of a table's rows that their `unofficial` speaks of: it names languages alone. */
const WORDED: Readonly<Partial<Record<TableName, string>>> = {
  institutions: 'name',
  members: 'organisation',
};

/** Every row of a table, in the order of its file. */
export function rowsOf(portal: Portal, table: TableName): readonly Place[] {
  return (portal[table] as readonly AnyRow[]).map((row) => ({
    root: row,
    facts: row,
    names: {},
    isOurs: ([field], locale) =>
      field === WORDED[table] && ((row.unofficial ?? []) as readonly string[]).includes(locale),
  }));
}
