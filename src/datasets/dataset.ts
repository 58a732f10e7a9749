/**
 * What a published table is: its columns described once, and its rows. Every format, and the documentation, derive from
 * this description. What a column means, in words, stands in `src/i18n/datasets/`.
 */
import { once } from '../domain/relations.ts';
import type { Portal } from '../schema/portal.ts';
import type { CodeList, LocalText, ReferenceKind } from '../schema/primitives.ts';
import type { RecordName } from '../schema/records.ts';
import type { TableName } from '../schema/tables.ts';
import { DEFAULT_LOCALE, LOCALES } from '../site.ts';
import type { Codec } from './codec.ts';
import type { Home } from './homes.ts';

/** What a column holds, by its type. */
interface Values {
  id: string;
  code: string;
  text: string;
  /** One text a language: several columns where a format has cells only. */
  'local-text': LocalText;
  /** As precise as its source: `2020`, `2020-03` or `2020-03-17`. */
  date: string;
  day: string;
  /** A local day, or a local day and time without offset: `2020-05-06T10:00`. */
  'date-time': string;
  url: string;
  integer: number;
  number: number;
  flag: boolean;
}
export type ColumnType = keyof Values;

/** What numbers count, where they do not count rows. */
export type Unit = 'percent' | 'points' | 'days';

interface Described {
  readonly name: string;
  readonly unit?: Unit;
  /** Every value it may have; where it also names something, those that it may have instead. */
  readonly codes?: readonly string[];
  /** The list that its codes are from; without `codes`, other words may stand beside those of the list. */
  readonly codeList?: CodeList;
  /** What its values name: a foreign key. */
  readonly references?: ReferenceKind;
  /** It has a value in every row. */
  readonly isRequired?: boolean;
  /** This portal worked it out from other values; it stands in no source. */
  readonly isDerived?: boolean;
  /** The column whose ids it spells out. */
  readonly labels?: string;
}

export interface Column extends Described {
  readonly type: ColumnType;
  /** It holds any number of values. */
  readonly isList?: boolean;
}

/** A column, and where its value comes from. An absent value means that no source says. */
export type ColumnOf<Item> = Described &
  (
    | {
        [Type in ColumnType]: {
          readonly type: Type;
          readonly isList?: false;
          readonly value: (item: Item) => Values[Type] | undefined;
        };
      }[ColumnType]
    | {
        readonly type: 'id' | 'code' | 'text' | 'url';
        readonly isList: true;
        readonly value: (item: Item) => readonly string[];
      }
  );

export type Value = Values[ColumnType] | readonly string[] | undefined;
/** One value for each column. */
export type Row = readonly Value[];

interface Naming {
  /** Name of the files: `commitments`. */
  readonly name: string;
  /** The columns that together name a row. */
  readonly key: readonly string[];
  /** What foreign keys call a row, where they can name one by its `id`. */
  readonly holds?: ReferenceKind;
  /** Where in the records its rows stand; absent where they are rows of a table or worked out. */
  readonly homes?: readonly Home[];
  /** The table whose rows it holds, where it holds rows of a table. */
  readonly table?: TableName;
  /** The facts of a row as columns, there and back; absent where all of it is worked out. */
  readonly codec?: Codec;
}

export interface Dataset extends Naming {
  readonly columns: readonly Column[];
  /** In an order that depends on the records alone. */
  readonly rows: (portal: Portal) => readonly Row[];
  /** The rows that stand in one record; absent where rows do not all stand in records. */
  readonly rowsWithin?: (portal: Portal, record: RecordName, id: string) => readonly Row[];
}

/** @param items what the rows are about, in their order */
export function describeDataset<Item>({
  items,
  itemsWithin,
  columns,
  ...naming
}: Naming & {
  readonly columns: readonly ColumnOf<Item>[];
  readonly items: (portal: Portal) => readonly Item[];
  readonly itemsWithin?:
    ((portal: Portal, record: RecordName, id: string) => readonly Item[]) | undefined;
}): Dataset {
  const rowsOf = (found: readonly Item[]) =>
    found.map((item) => columns.map(({ value }) => value(item)));
  return {
    ...naming,
    columns,
    // Every format, list and page asks for them.
    rows: once((portal: Portal) => rowsOf(items(portal))),
    ...(itemsWithin && {
      rowsWithin: (portal: Portal, record: RecordName, id: string) =>
        rowsOf(itemsWithin(portal, record, id)),
    }),
  };
}

/** A text in one language, as a format names it that has one value a cell. */
export interface TextCell {
  /** `title_fr` */
  readonly name: string;
  readonly isRequired: boolean;
}

/** The cells of a column in a format that has one value a cell: a text in the languages of the site is one a language. */
export function cellsOf({ name, type, isRequired = false }: Column): readonly TextCell[] {
  if (type !== 'local-text') return [{ name, isRequired }];
  return LOCALES.map((locale) => ({
    name: `${name}_${locale}`,
    isRequired: isRequired && locale === DEFAULT_LOCALE,
  }));
}
