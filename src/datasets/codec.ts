/** How the facts of a record stand in the cells of a row, there and back, derived from its schema. */
import { z } from 'zod';
import { bareSchema } from '../schema/columns.ts';
import {
  day,
  dayOrTime,
  flag,
  key,
  ordinal,
  partialDate,
  pathPart,
  percent,
  url,
  wholeNumber,
  type CodeList,
  type LocalText,
  type ReferenceKind,
} from '../schema/primitives.ts';
import { DEFAULT_LOCALE } from '../site.ts';
import type { Column, Value } from './dataset.ts';

type Schema = z.core.$ZodType;

/** A column, and the steps that lead to its value within the facts of a row. */
export interface FactColumn extends Column {
  readonly path: readonly string[];
}

/** A part of a record as some columns of a row. */
export interface Codec {
  readonly columns: readonly FactColumn[];
  /** One value for each column. */
  readonly cells: (value: unknown) => readonly Value[];
  /** What the cells say; `undefined` where all of them are empty. */
  readonly value: (cells: readonly Value[]) => unknown;
}

type Form = Pick<Column, 'type' | 'unit' | 'codes' | 'codeList' | 'references'>;

/** The primitives that say more of a column than the kind of their value. */
const FORMS: ReadonlyMap<unknown, Form> = new Map<unknown, Form>([
  [partialDate, { type: 'date' }],
  [day, { type: 'day' }],
  [dayOrTime, { type: 'date-time' }],
  [percent, { type: 'number', unit: 'percent' }],
  [wholeNumber, { type: 'integer' }],
  [ordinal, { type: 'integer' }],
  [flag, { type: 'flag' }],
  [url, { type: 'url' }],
  [key, { type: 'id' }],
  [pathPart, { type: 'id' }],
]);

function withoutOptional(schema: Schema): Schema {
  return schema instanceof z.ZodOptional ? withoutOptional(schema.def.innerType) : schema;
}

function isLocalText(schema: Schema): boolean {
  return z.globalRegistry.get(schema)?.localText === true;
}

/** The list that the codes of a field are from. */
function codeListOf(schema: Schema): Pick<Form, 'codeList'> {
  const list = z.globalRegistry.get(schema)?.codeList;
  return list === undefined ? {} : { codeList: list as CodeList };
}

/** What one cell holds by its schema; `undefined` for what needs more than one, or rows of its own. */
function formOf(schema: Schema): Form | undefined {
  const known = FORMS.get(schema);
  if (known) return known;
  const reference = z.globalRegistry.get(schema)?.reference;
  if (reference !== undefined) return { type: 'id', references: reference as ReferenceKind };
  if (isLocalText(schema)) return { type: 'local-text' };
  const bare = bareSchema(schema);
  const list = codeListOf(schema);
  if (bare instanceof z.ZodEnum) return { type: 'code', codes: bare.options.map(String), ...list };
  if (bare instanceof z.ZodLiteral) {
    return { type: 'code', codes: [...bare.values].map(String), ...list };
  }
  if (bare instanceof z.ZodString || bare instanceof z.ZodStringFormat) {
    return { type: 'text', ...list };
  }
  if (bare instanceof z.ZodNumber) return { type: 'number' };
  return undefined;
}

function oneCell(column: Column): Codec {
  return {
    columns: [{ ...column, path: [] }],
    cells: (value) => [value as Value],
    value: ([cell]) => cell,
  };
}

function listCell(column: Column): Codec {
  return {
    columns: [{ ...column, isList: true, path: [] }],
    cells: (value) => [(value as readonly string[] | undefined) ?? []],
    value: ([cell]) => {
      const isEmpty = !Array.isArray(cell) || cell.length === 0;
      return isEmpty ? (column.isRequired === true ? [] : undefined) : cell;
    },
  };
}

const NOTHING: Codec = { columns: [], cells: () => [], value: () => undefined };

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Codecs side by side, each for one field of a map. */
function mapCodec(fields: readonly (readonly [name: string, codec: Codec])[]): Codec {
  return {
    columns: fields.flatMap(([name, { columns }]) =>
      columns.map((column) => ({ ...column, path: [name, ...column.path] })),
    ),
    cells: (value) =>
      fields.flatMap(([name, codec]) =>
        codec.cells((value as Readonly<Record<string, unknown>> | undefined)?.[name]),
      ),
    value: (cells) => {
      let start = 0;
      const entries = fields.flatMap(([name, { columns, value }]) => {
        const own = value(cells.slice(start, (start += columns.length)));
        return own === undefined ? [] : [[name, own] as const];
      });
      return entries.length === 0 ? undefined : Object.fromEntries(entries);
    },
  };
}

/** A field that is a text in the languages of the site or something else. */
function textOrElse(column: Column, other: Schema): Codec {
  const text: Column = { ...column, type: 'local-text' };
  if (other instanceof z.ZodLiteral) {
    const codes = [...other.values].map(String);
    return {
      columns: [{ ...text, path: [] }],
      cells: (value) => [
        typeof value === 'string' ? { [DEFAULT_LOCALE]: value } : (value as Value),
      ],
      value: ([cell]) => {
        const languages = Object.keys((cell ?? {}) as LocalText);
        const only = languages.length === 1 ? (cell as LocalText)[DEFAULT_LOCALE] : undefined;
        return only !== undefined && codes.includes(only) ? only : cell;
      },
    };
  }
  const form = formOf(other);
  if (!form) throw new TypeError(`${column.name}: no cells for what stands for its text`);
  const { name, ...rest } = { ...column, isRequired: false };
  return {
    columns: [
      { ...rest, name, type: 'local-text', path: [] },
      { ...rest, ...form, name: nested(name, form.type), path: [] },
    ],
    cells: (value) =>
      typeof value === 'object' ? [value as Value, undefined] : [undefined, value as Value],
    value: ([words, plain]) => words ?? plain,
  };
}

function choiceCodec(column: Column, options: readonly Schema[]): Codec {
  if (options.every((option) => option instanceof z.ZodObject && !isLocalText(option))) {
    const shapes = options.flatMap((option) =>
      Object.entries<Schema>((option as z.ZodObject).def.shape),
    );
    return mapCodec(
      shapes.map(([name, schema]) => [name, fieldCodec(nested(column.name, name), schema, false)]),
    );
  }
  const text = options.find(isLocalText);
  const other = options.find((option) => !isLocalText(option));
  if (text && other) return textOrElse(column, other);
  const list = options.find((option) => option instanceof z.ZodArray);
  if (list && other instanceof z.ZodLiteral) {
    const codes = [...other.values].map(String);
    const { columns, value } = fieldCodec(column.name, list, column.isRequired === true);
    return {
      columns: columns.map((own) => ({ ...own, codes, ...codeListOf(other) })),
      cells: (own) => [typeof own === 'string' ? [own] : ((own as string[] | undefined) ?? [])],
      value: (cells) => {
        const own = value(cells) as readonly string[] | undefined;
        const [first] = own ?? [];
        return own?.length === 1 && first !== undefined && codes.includes(first) ? first : own;
      },
    };
  }
  throw new TypeError(`${column.name}: no cells for such a choice`);
}

function nested(parent: string, name: string): string {
  return parent === '' ? name : `${parent}${capitalised(name)}`;
}

/**
 * One field of a record as columns. A map in it is one column a field (`target.value` is `targetValue`); a list of maps
 * is none: its items are rows of a dataset of their own.
 *
 * @throws TypeError for a kind of schema that no column holds
 */
function fieldCodec(name: string, schema: Schema, isParentRequired = true): Codec {
  const isRequired = isParentRequired && !(schema instanceof z.ZodOptional);
  const own = withoutOptional(schema);
  const form = formOf(own);
  if (form) return oneCell({ name, ...form, ...(isRequired && { isRequired }) });
  const bare = bareSchema(own);
  const column: Column = { name, type: 'text', ...(isRequired && { isRequired }) };
  if (bare instanceof z.ZodArray) {
    const item = formOf(withoutOptional(bare.def.element));
    return item && item.type !== 'local-text' ? listCell({ ...column, ...item }) : NOTHING;
  }
  if (bare instanceof z.ZodObject) {
    const inner = Object.entries<Schema>(bare.def.shape).map(
      ([field, of]) => [field, fieldCodec(nested(name, field), of, isRequired)] as const,
    );
    return mapCodec(inner);
  }
  if (bare instanceof z.ZodUnion) return choiceCodec(column, bare.def.options);
  throw new TypeError(`${name}: no column holds such a field`);
}

/**
 * The facts of a record, a row or an item of a list as columns of one row.
 *
 * @param but fields that stand elsewhere
 */
export function recordCodec(schema: Schema, but: readonly string[] = []): Codec {
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodUnion) {
    return choiceCodec({ name: '', type: 'text' }, bare.def.options);
  }
  if (!(bare instanceof z.ZodObject)) throw new TypeError('only maps are rows');
  return mapCodec(
    Object.entries<Schema>(bare.def.shape)
      .filter(([name]) => !but.includes(name))
      .map(([name, field]) => [name, fieldCodec(name, field)] as const),
  );
}
