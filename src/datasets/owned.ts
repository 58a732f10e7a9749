/** Datasets of what editors own: their columns derive from the schema of the records, in the order of its fields. */
import { byId } from '../domain/directory.ts';
import type { AnyRow } from '../domain/rules/portal-parts.ts';
import { bareSchema } from '../schema/columns.ts';
import type { Portal } from '../schema/portal.ts';
import type { LocalText, ReferenceKind } from '../schema/primitives.ts';
import type { RecordName } from '../schema/records.ts';
import { REFERENCE_KINDS } from '../schema/reference-kinds.ts';
import { TABLES, type TableName } from '../schema/tables.ts';
import { LOCALES, type Locale } from '../site.ts';
import { recordCodec, type Codec } from './codec.ts';
import {
  describeDataset,
  type Column,
  type ColumnOf,
  type Dataset,
  type Value,
} from './dataset.ts';
import {
  ORDER,
  placesIn,
  placingLists,
  PROSE,
  publishedRecord,
  RECORD_COLUMNS,
  rowsOf,
  schemaOf,
  type Home,
  type Place,
} from './homes.ts';
import { hasLabel, joinedLabel, labelOf, type Label } from './labels.ts';
import { namesEvents, publishedValue } from './unpublished.ts';

/** The field in which a record or row says whose words its texts are; rows say it cell by cell. */
const WORDING = 'unofficial';

/** Columns that this portal works out, and what it works them out of. */
export interface Derived<Facts> {
  readonly of: (portal: Portal, place: Place) => Facts;
  readonly columns: readonly ColumnOf<Facts>[];
  /** The names of cells among them whose text is the project's own. */
  readonly unofficial?: (facts: Facts) => readonly string[];
}

/** A row, and what it is made of. */
interface Item {
  readonly portal: Portal;
  readonly place: Place;
  /** The values of the columns that its schema describes. */
  readonly cells: readonly Value[];
  /** The values of the columns that are worked out. */
  readonly derived: readonly Value[];
  /** The names of the cells worked out whose text is the project's own. */
  readonly derivedUnofficial: readonly string[];
}

interface ItemColumn extends Column {
  readonly value: (item: Item) => Value;
  /** Steps to it within the facts of the place; absent where it stands elsewhere. */
  readonly path?: readonly string[];
}

function factColumns(codec: Codec): readonly ItemColumn[] {
  return codec.columns.map((column, index) => ({
    ...column,
    value: ({ cells }) => cells[index],
  }));
}

function derivedColumns<Facts>({ columns }: Derived<Facts>): readonly ItemColumn[] {
  return columns.map((column, index) => ({
    ...column,
    value: ({ derived }) => derived[index],
  }));
}

function labelFor({ portal }: Item, references: ReferenceKind, value: Value): Label | undefined {
  if (typeof value === 'string') return labelOf(portal, references, value);
  if (!Array.isArray(value)) return undefined;
  const labels = (value as readonly string[]).map((id) => labelOf(portal, references, id));
  return joinedLabel(labels.filter((label) => label !== undefined));
}

/** A reference, followed by the name of what it names. */
function withLabel(own: ItemColumn): readonly ItemColumn[] {
  const { name, references, value } = own;
  if (references === undefined || !hasLabel(references)) return [own];
  const label: ItemColumn = {
    name: `${name}Label`,
    type: 'local-text',
    isDerived: true,
    labels: name,
    value: (item) => labelFor(item, references, value(item))?.text,
  };
  return [own, label];
}

function textCells(name: string, text: LocalText, isOurs: (locale: Locale) => boolean) {
  return LOCALES.filter((locale) => text[locale] !== undefined && isOurs(locale)).map(
    (locale) => `${name}_${locale}`,
  );
}

/** The column that lists the cells of a row whose text is the project's own wording or translation. */
function unofficialColumn(columns: readonly ItemColumn[]): ItemColumn {
  return {
    name: WORDING,
    type: 'code',
    isList: true,
    isDerived: true,
    value: (item) => [
      ...columns.flatMap(({ name, type, path, references, value }) => {
        const own = value(item);
        if (path && type === 'local-text') {
          return own === undefined
            ? []
            : textCells(name, own as LocalText, (locale) => item.place.isOurs(path, locale));
        }
        const label = references && labelFor(item, references, own);
        return label ? textCells(`${name}Label`, label.text, label.isOurs) : [];
      }),
      ...item.derivedUnofficial,
    ],
  };
}

/** What a row about a commitment also says of it, so that it can be read alone. */
const OF_COMMITMENT: { readonly before: ItemColumn; readonly after: ItemColumn } = {
  before: {
    name: 'plan',
    type: 'id',
    references: 'plan',
    isDerived: true,
    value: (item) => commitmentOf(item)?.plan,
  },
  after: {
    name: 'ogpId',
    type: 'text',
    isDerived: true,
    value: (item) => commitmentOf(item)?.ogpId,
  },
};

function commitmentOf({ portal, place: { names, facts } }: Item) {
  const id = names.commitment ?? facts.commitment;
  return typeof id === 'string' ? byId(portal.commitments).get(id) : undefined;
}

/** Columns with the plan and the identifier of the commitment beside it, where a row is about one. */
function withCommitment(columns: readonly ItemColumn[]): readonly ItemColumn[] {
  const at = columns.findIndex(({ name, isList }) => name === 'commitment' && isList !== true);
  if (at < 0) return columns;
  const { before, after } = OF_COMMITMENT;
  const hasPlan = columns.some(({ name }) => name === before.name);
  return [
    ...columns.slice(0, at),
    ...(hasPlan ? [] : [before]),
    ...columns.slice(at, at + 1),
    after,
    ...columns.slice(at + 1),
  ];
}

interface Parts<Facts> {
  readonly name: string;
  readonly key: readonly string[];
  readonly holds?: ReferenceKind | undefined;
  readonly table?: TableName;
  readonly homes?: readonly Home[];
  /** The columns that name the row's place. */
  readonly naming: readonly ItemColumn[];
  readonly codec: Codec;
  /** Columns of what editors own beside the facts. */
  readonly beside: readonly ItemColumn[];
  readonly places: (portal: Portal) => readonly Place[];
  /** Those in one record. */
  readonly placesWithin?: (portal: Portal, record: RecordName, id: string) => readonly Place[];
  readonly derived?: Derived<Facts> | undefined;
}

function assemble<Facts>(parts: Parts<Facts>): Dataset {
  const { name, key, holds, table, homes, naming, codec, beside, derived } = parts;
  const { places, placesWithin } = parts;
  const owned = withCommitment([...naming, ...factColumns(codec), ...beside]);
  const all = [...owned, ...(derived ? derivedColumns(derived) : [])];
  const hasTexts = all.some(
    ({ type, references }) => type === 'local-text' || references !== undefined,
  );
  const hidesEvents = codec.columns.some(namesEvents);
  const cellsOf = (portal: Portal, place: Place): readonly Value[] => {
    const cells = codec.cells(place.facts);
    if (!hidesEvents) return cells;
    return codec.columns.map((column, index) => publishedValue(portal, column, cells[index]));
  };
  const itemOf = (portal: Portal, place: Place): Item => {
    const facts = derived?.of(portal, place);
    return {
      portal,
      place,
      cells: cellsOf(portal, place),
      derived: derived?.columns.map(({ value }) => value(facts as Facts)) ?? [],
      derivedUnofficial: derived?.unofficial?.(facts as Facts) ?? [],
    };
  };
  return describeDataset<Item>({
    name,
    key,
    ...(holds && { holds }),
    ...(table && { table }),
    ...(homes && { homes }),
    codec,
    items: (portal) => places(portal).map((place) => itemOf(portal, place)),
    ...(placesWithin && {
      itemsWithin: (portal: Portal, record: RecordName, id: string) =>
        placesWithin(portal, record, id).map((place) => itemOf(portal, place)),
    }),
    // The schema gave both the type and the value, which the compiler cannot see.
    columns: [
      ...all.flatMap(withLabel),
      ...(hasTexts ? [unofficialColumn(all)] : []),
    ] as readonly ColumnOf<Item>[],
  });
}

/** The columns that name the place of a row, its place in a list last. What a home lacks is not in every row. */
function namingColumns(homes: readonly Home[]): readonly ItemColumn[] {
  const columns = new Map<string, ItemColumn>();
  const uses = new Map<string, number>();
  for (const { record, lists } of homes) {
    const kind = REFERENCE_KINDS[record];
    const own = RECORD_COLUMNS[record];
    const root: ItemColumn = {
      name: own,
      type: 'id',
      ...(kind && { references: kind }),
      value: ({ place }) => place.names[own],
    };
    const inner = placingLists(lists).map(({ column, by }): ItemColumn => ({
      name: column,
      type: by === 'position' || by === 'number' ? 'integer' : 'id',
      ...(by === 'commitment' && { references: 'commitment' }),
      value: ({ place }) => place.names[column],
    }));
    for (const column of [root, ...inner]) {
      columns.set(column.name, column);
      uses.set(column.name, (uses.get(column.name) ?? 0) + 1);
    }
  }
  return [...columns.values()]
    .map((column) =>
      uses.get(column.name) === homes.length ? { ...column, isRequired: true } : column,
    )
    .toSorted((one, other) => Number(one.name === ORDER) - Number(other.name === ORDER));
}

/** The places of a home, each with the name of its record. */
function partPlaces(...[portal, home, records]: Parameters<typeof placesIn>): readonly Place[] {
  return placesIn(portal, home, records).map((place) => ({
    ...place,
    names: { ...place.names, [RECORD_COLUMNS[home.record]]: (place.root as { id: string }).id },
  }));
}

/** A dataset of the parts of records: the items of a list, wherever in the records such a list stands. */
export function partsDataset<Facts = undefined>({
  name,
  key,
  homes,
  derived,
}: {
  readonly name: string;
  readonly key: readonly string[];
  readonly homes: readonly [Home, ...Home[]];
  readonly derived?: Derived<Facts>;
}): Dataset {
  const [home] = homes;
  return assemble({
    name,
    key,
    homes,
    naming: namingColumns(homes),
    codec: recordCodec(schemaOf(home)),
    beside: [],
    places: (portal) => homes.flatMap((own) => partPlaces(portal, own)),
    placesWithin: (portal, record, id) =>
      homes
        .filter((own) => own.record === record)
        .flatMap((own) => partPlaces(portal, own, publishedRecord(portal, record, id))),
    derived,
  });
}

/** A dataset of whole records. */
export function recordDataset<Facts = undefined>({
  record,
  but = [],
  ...rest
}: {
  readonly name: string;
  readonly record: RecordName;
  /** Fields that another dataset holds. */
  readonly but?: readonly string[];
  readonly derived?: Derived<Facts>;
}): Dataset {
  const home: Home = { record, lists: [] };
  return assemble({
    ...rest,
    key: ['id'],
    holds: REFERENCE_KINDS[record],
    homes: [home],
    naming: [{ name: 'id', type: 'id', isRequired: true, value: ({ place }) => idOf(place) }],
    codec: recordCodec(schemaOf(home), [WORDING, ...but]),
    beside: [
      { name: PROSE, type: 'local-text', path: [PROSE], value: ({ place }) => proseOf(place) },
      wordingColumn('unofficialPaths'),
    ],
    places: (portal) => placesIn(portal, home),
    placesWithin: (portal, name, id) =>
      name === record ? placesIn(portal, home, publishedRecord(portal, name, id)) : [],
  });
}

function idOf({ root }: Place): string | undefined {
  return 'id' in root && typeof root.id === 'string' ? root.id : undefined;
}

function proseOf({ root: { prose } }: Place): Value {
  const text = prose as LocalText;
  return Object.keys(text).length === 0 ? undefined : text;
}

/** Whose words the texts are, as an editor writes it. */
function wordingColumn(name: string): ItemColumn {
  return {
    name,
    type: 'text',
    isList: true,
    value: ({ place }) => (place.facts[WORDING] ?? []) as readonly string[],
  };
}

/** A dataset of facts that stand in more than one room: rows of a table, and what other records say in its terms. */
export function unionDataset<Facts = undefined>({
  table,
  items,
  lacking,
  ...rest
}: {
  readonly name: string;
  /** The table whose schema the facts have. */
  readonly table: TableName;
  readonly items: (portal: Portal) => readonly object[];
  /** Columns that some of the facts lack, though rows of the table have them. */
  readonly lacking: readonly string[];
  readonly derived?: Derived<Facts>;
}): Dataset {
  const { schema, key } = TABLES[table];
  const codec = recordCodec(schema);
  return assemble({
    ...rest,
    key,
    holds: REFERENCE_KINDS[table],
    table,
    naming: [],
    codec: {
      ...codec,
      columns: codec.columns.map(({ isRequired = false, ...column }) => ({
        ...column,
        ...(isRequired && !lacking.includes(column.name) && { isRequired }),
      })),
    },
    beside: [],
    places: (portal) =>
      items(portal).map((facts) => ({
        root: facts as AnyRow,
        facts: facts as Place['facts'],
        names: {},
        isOurs: () => false,
      })),
  });
}

/** A dataset of the rows of a table. */
export function tableDataset<Facts = undefined>({
  table,
  ...rest
}: {
  readonly name: string;
  readonly table: TableName;
  readonly derived?: Derived<Facts>;
}): Dataset {
  const { schema, key } = TABLES[table];
  const hasWording = Object.hasOwn((bareSchema(schema) as typeof schema).def.shape, WORDING);
  return assemble({
    ...rest,
    key,
    holds: REFERENCE_KINDS[table],
    table,
    naming: [],
    codec: recordCodec(schema, [WORDING]),
    beside: hasWording ? [wordingColumn('unofficialLanguages')] : [],
    places: (portal) => rowsOf(portal, table),
  });
}
