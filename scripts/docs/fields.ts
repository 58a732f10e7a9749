/** The fields of a record or table as they are documented: their form from the schema, their meaning from the comment above. */
import { z } from 'zod';
import { number, type ReferenceKind } from '../../src/schema/primitives.ts';
import type { FieldComment, SchemaComment, SchemaComments } from './schema-comments.ts';

/** What a value may look like. */
export type Form =
  | { readonly kind: 'value'; readonly description: string }
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | { readonly kind: 'reference'; readonly to: ReferenceKind; readonly description: string }
  | { readonly kind: 'local-text' }
  | { readonly kind: 'list'; readonly items: Form }
  | { readonly kind: 'choice'; readonly options: readonly Form[] }
  | {
      readonly kind: 'map';
      /** Name of the schema, where the map has one of its own. */
      readonly schema?: string;
      readonly fields: readonly Field[];
    };

export interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  readonly meaning: string;
  readonly form: Form;
}

/** A field without a meaning cannot be documented. */
export class UndocumentedError extends Error {}

interface Comments {
  readonly all: SchemaComments;
  /** Name of the schema that is described, and the way into it, for messages. */
  readonly place: string;
}

/** A schema without what only says how it may be absent or prepared, and what is said of it on the way. */
function bareSchema(schema: z.core.$ZodType): {
  readonly schema: z.core.$ZodType;
  readonly meta: z.core.GlobalMeta;
} {
  const own = z.globalRegistry.get(schema);
  if (schema instanceof z.ZodOptional) return bareSchema(schema.def.innerType);
  if (schema instanceof z.ZodPipe) {
    const inner = bareSchema(schema.def.out);
    return { schema: inner.schema, meta: { ...inner.meta, ...own } };
  }
  return { schema, meta: own ?? {} };
}

/** The limits that a field sets to a plain number, such as degrees; a percentage or a count says its own. */
function limitsOf(schema: z.ZodNumber): string {
  const { minValue, maxValue } = schema;
  const isLimited = Number.isFinite(minValue) && Number.isFinite(maxValue);
  return isLimited ? `A number from ${String(minValue)} to ${String(maxValue)}.` : '';
}

function formOf(
  schema: z.core.$ZodType,
  comment: Pick<FieldComment, 'schema' | 'fields'>,
  comments: Comments,
): Form {
  const { schema: bare, meta } = bareSchema(schema);
  const description = meta.description ?? '';
  if (meta.reference !== undefined) {
    return { kind: 'reference', to: meta.reference as ReferenceKind, description };
  }
  if (meta.localText === true) return { kind: 'local-text' };
  if (bare instanceof z.ZodEnum) return { kind: 'codes', codes: bare.options.map(String) };
  if (bare instanceof z.ZodLiteral) return { kind: 'codes', codes: [...bare.values].map(String) };
  if (bare instanceof z.ZodArray) {
    return { kind: 'list', items: formOf(bare.def.element, comment, comments) };
  }
  if (bare instanceof z.ZodUnion) {
    return {
      kind: 'choice',
      options: bare.def.options.map((option) => formOf(option, comment, comments)),
    };
  }
  if (bare instanceof z.ZodObject) {
    const named = comment.schema === undefined ? undefined : comments.all.get(comment.schema);
    const fields = fieldsOf(bare, named ?? comment, comments);
    const isWhole = named?.fields.size === fields.length;
    return { kind: 'map', ...(isWhole && { schema: comment.schema }), fields };
  }
  if (description === '')
    throw new UndocumentedError(`${comments.place}: no description of its form`);
  const isPlain = description === number.description;
  const limits = isPlain && bare instanceof z.ZodNumber ? limitsOf(bare) : '';
  return { kind: 'value', description: limits || description };
}

/** Where a field takes a schema whole, the schema's comment serves; so does what a list says of itself. */
function meaningOf(schema: z.core.$ZodType, comment: FieldComment, comments: Comments): string {
  const { schema: bare, meta } = bareSchema(schema);
  const isContainer = bare instanceof z.ZodArray || bare instanceof z.ZodObject;
  const ofItself = isContainer && meta.localText !== true ? meta.description : undefined;
  const ofSchema = comments.all.get(comment.schema ?? '')?.meaning;
  const meaning = [comment.meaning, ofItself, ofSchema].find(
    (text) => text !== undefined && text !== '',
  );
  if (meaning === undefined) {
    throw new UndocumentedError(`${comments.place}: no comment says what it means`);
  }
  return meaning;
}

function fieldsOf(
  schema: z.ZodObject,
  { fields }: Pick<SchemaComment, 'fields'>,
  { all, place }: Comments,
): readonly Field[] {
  return Object.entries<z.core.$ZodType>(schema.def.shape).map(([name, field]) => {
    const comments = { all, place: `${place}.${name}` };
    const comment = fields.get(name) ?? { meaning: '', fields: new Map() };
    return {
      name,
      isRequired: !(field instanceof z.ZodOptional),
      meaning: meaningOf(field, comment, comments),
      form: formOf(field, comment, comments),
    };
  });
}

/**
 * The fields of a schema, with everything below them.
 *
 * @param name name of the schema's constant, by which its comments are found
 * @throws UndocumentedError when a field has no meaning or its form no description
 */
export function describeFields(
  schema: z.ZodObject,
  name: string,
  all: SchemaComments,
): readonly Field[] {
  const comment = all.get(name);
  if (!comment) throw new UndocumentedError(`${name}: no such schema`);
  return fieldsOf(schema, comment, { all, place: name });
}
