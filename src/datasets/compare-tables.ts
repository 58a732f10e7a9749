/** What one table says otherwise than another of the same kind: rows by their key, columns by their names. */

/** A table as files hold it: the names of its columns, and one text a cell; an empty text is no value. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A row by the names of its columns. */
export type TableRow = Readonly<Record<string, string>>;

/** A row that only one of the tables has. */
export interface LoneRow {
  /** The cells of the key, in its order; the whole row where nothing names it. */
  readonly key: readonly string[];
  readonly row: TableRow;
}

export interface CellChange {
  /** As it is named now. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A row that both tables have, with what it says otherwise. */
export interface ChangedRow extends LoneRow {
  /** Of the columns that both tables have, in the order of now. */
  readonly cells: readonly CellChange[];
}

/** How the columns themselves changed: no change of what the rows say. */
export interface ColumnChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** Each list in the order of the keys: in which order the rows stood does not count. */
export interface TableChanges {
  readonly columns: ColumnChanges;
  readonly added: readonly LoneRow[];
  readonly removed: readonly LoneRow[];
  readonly changed: readonly ChangedRow[];
  /** Whether rows could be told by their key: a column of the key is lacking in one of the tables where not. */
  readonly isComparable: boolean;
}

const NUMBERS = /(\d+)/;

/** Order of names: what is a number in them by its value, the rest by code unit. */
function compareNames(one: string, other: string): number {
  const [parts, others] = [one.split(NUMBERS), other.split(NUMBERS)];
  for (const [index, part] of parts.entries()) {
    const against = others[index] ?? '';
    // Every second part is a number.
    const order = index % 2 === 1 ? Number(part) - Number(against) : 0;
    if (order !== 0) return order;
    if (part !== against) return part < against ? -1 : 1;
  }
  return parts.length - others.length;
}

function compareKeys({ key: one, row }: LoneRow, { key: other, row: against }: LoneRow): number {
  for (const [index, part] of one.entries()) {
    const order = compareNames(part, other[index] ?? '');
    if (order !== 0) return order;
  }
  // Several rows may have one name.
  return compareNames(JSON.stringify(row), JSON.stringify(against));
}

/** Rows by what names them, as one text. */
type Groups = ReadonlyMap<string, readonly (readonly string[])[]>;

function placesOf({ header }: Table, columns: readonly string[]): readonly number[] {
  return columns.map((column) => header.indexOf(column));
}

function nameOf(row: readonly string[], places: readonly number[]): string {
  return JSON.stringify(places.map((place) => row[place] ?? ''));
}

function grouped(table: Table, columns: readonly string[]): Groups {
  const places = placesOf(table, columns);
  const groups = new Map<string, (readonly string[])[]>();
  for (const row of table.rows) {
    const name = nameOf(row, places);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

/** Rows that both tables have: pairs of one row each by name. */
type Pair = readonly [before: readonly string[], after: readonly string[]];

function pairsOf(before: Groups, after: Groups): readonly Pair[] {
  return [...after].flatMap(([name, [row, ...more]]) => {
    const [earlier, ...others] = before.get(name) ?? [];
    const isOne = row && earlier && more.length === 0 && others.length === 0;
    return isOne ? [[earlier, row] as const] : [];
  });
}

/** As many values as a column needs so that one with the same values is taken for it: "yes" in every row tells nothing. */
const TELLING_VALUES = 2;

/** Whether a column of now holds in every row what a column of before held. */
function isSameColumn(pairs: readonly Pair[], from: number, to: number): boolean {
  const values = new Set<string>();
  for (const [before, after] of pairs) {
    const value = before[from] ?? '';
    if (value !== (after[to] ?? '')) return false;
    if (value !== '') values.add(value);
  }
  return values.size >= TELLING_VALUES;
}

function columnChanges(before: Table, after: Table, pairs: readonly Pair[]): ColumnChanges {
  const removed = before.header.filter((name) => !after.header.includes(name));
  const added = after.header.filter((name) => !before.header.includes(name));
  const same = removed.flatMap((from) =>
    added
      .filter((to) => isSameColumn(pairs, before.header.indexOf(from), after.header.indexOf(to)))
      .map((to) => ({ from, to })),
  );
  // Where two columns hold the same, nobody can tell which one it became.
  const renamed = same.filter(
    ({ from, to }) =>
      same.filter((one) => one.from === from).length === 1 &&
      same.filter((one) => one.to === to).length === 1,
  );
  return {
    added: added.filter((name) => !renamed.some(({ to }) => to === name)),
    removed: removed.filter((name) => !renamed.some(({ from }) => from === name)),
    renamed,
  };
}

function rowByName({ header }: Table, row: readonly string[]): TableRow {
  return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
}

/** A table, with where its rows and cells are found. */
interface Side {
  readonly table: Table;
  readonly groups: Groups;
  readonly keyPlaces: readonly number[];
  /** Of the columns that both tables have. */
  readonly commonPlaces: readonly number[];
}

function loneRow({ table, keyPlaces }: Side, row: readonly string[]): LoneRow {
  return { key: keyPlaces.map((place) => row[place] ?? ''), row: rowByName(table, row) };
}

/** The rows that one table has and another lacks. Of several rows with one name, those that both have whole are none. */
function loneRows(own: Side, other: Side): readonly LoneRow[] {
  const lone = [...own.groups].flatMap(([name, rows]) => {
    const others = other.groups.get(name) ?? [];
    if (rows.length === 1 && others.length === 1) return [];
    const left = others.map((row) => nameOf(row, other.commonPlaces));
    return rows.filter((row) => {
      const at = left.indexOf(nameOf(row, own.commonPlaces));
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
  });
  return lone.map((row) => loneRow(own, row)).toSorted(compareKeys);
}

/** What is in the same cell of both rows, and differs. */
function changedCells(
  [before, after]: Pair,
  columns: readonly { readonly name: string; readonly from: number; readonly to: number }[],
): readonly CellChange[] {
  return columns.flatMap(({ name, from, to }) => {
    const [was, is] = [before[from] ?? '', after[to] ?? ''];
    return was === is ? [] : [{ column: name, before: was, after: is }];
  });
}

const NOTHING = { added: [], removed: [], changed: [] };

/**
 * What changed from one table to another. A column that was added or removed is said once, and is no change of each row;
 * one that holds what another held in every row was renamed.
 *
 * @param key the columns that together name a row; where there are none, whole rows are compared
 */
export function compareTables(before: Table, after: Table, key: readonly string[]): TableChanges {
  const common = after.header.filter((name) => before.header.includes(name));
  const naming = key.length === 0 ? common : key;
  if (!naming.every((name) => common.includes(name))) {
    return { columns: columnChanges(before, after, []), ...NOTHING, isComparable: false };
  }
  const [old, now] = [before, after].map((table) => ({
    table,
    groups: grouped(table, naming),
    keyPlaces: placesOf(table, naming),
    commonPlaces: placesOf(table, common),
  })) as [Side, Side];
  const pairs = pairsOf(old.groups, now.groups);
  const columns = columnChanges(before, after, pairs);
  const compared = common
    .filter((name) => !naming.includes(name))
    .map((name) => ({
      name,
      from: before.header.indexOf(name),
      to: after.header.indexOf(name),
    }));
  const changed = pairs.flatMap((pair) => {
    const cells = changedCells(pair, compared);
    return cells.length === 0 ? [] : [{ ...loneRow(now, pair[1]), cells }];
  });
  return {
    columns,
    added: loneRows(now, old),
    removed: loneRows(old, now),
    changed: changed.toSorted(compareKeys),
    isComparable: true,
  };
}
