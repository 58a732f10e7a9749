import { z } from 'zod';
import type { LocalText, ReferenceKind } from './primitives.ts';

/** Steps from the root of a record to one of its values. */
export type FieldPath = readonly (string | number)[];

/** A value that names another record or row. */
export interface ReferenceField {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: FieldPath;
}

/** A text in the languages of the site. */
export interface LocalTextField {
  readonly text: LocalText;
  readonly path: FieldPath;
}

/** What a schema holds that is worth walking to; what leads nowhere is left out. */
type Shape =
  | { readonly kind: 'reference'; readonly to: ReferenceKind }
  | { readonly kind: 'local-text' }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, Shape])[] }
  | { readonly kind: 'list'; readonly items: Shape }
  | { readonly kind: 'choice'; readonly options: readonly Shape[] };

const SHAPES = new WeakMap<z.core.$ZodType, Shape | 'empty'>();

function compile(schema: z.core.$ZodType): Shape | undefined {
  const meta = z.globalRegistry.get(schema);
  if (meta?.reference !== undefined) {
    return { kind: 'reference', to: meta.reference as ReferenceKind };
  }
  if (meta?.localText === true) return { kind: 'local-text' };
  if (schema instanceof z.ZodOptional) return shapeOf(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return shapeOf(schema.def.out);
  if (schema instanceof z.ZodArray) {
    const items = shapeOf(schema.def.element);
    return items && { kind: 'list', items };
  }
  if (schema instanceof z.ZodUnion) {
    const options = schema.def.options.map(shapeOf).filter((option) => option !== undefined);
    return options.length === 0 ? undefined : { kind: 'choice', options };
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(schema.def.shape).flatMap(([name, field]) => {
      const shape = shapeOf(field);
      return shape ? [[name, shape] as const] : [];
    });
    return fields.length === 0 ? undefined : { kind: 'object', fields };
  }
  return undefined;
}

function shapeOf(schema: z.core.$ZodType): Shape | undefined {
  let shape = SHAPES.get(schema);
  if (shape === undefined) {
    shape = compile(schema) ?? 'empty';
    SHAPES.set(schema, shape);
  }
  return shape === 'empty' ? undefined : shape;
}

type Leaf = Extract<Shape, { kind: 'reference' | 'local-text' }>;
type Visit = (leaf: Leaf, value: unknown, path: FieldPath) => void;

function visitLeaves(shape: Shape, value: unknown, path: FieldPath, visit: Visit): void {
  switch (shape.kind) {
    case 'reference':
      if (typeof value === 'string') visit(shape, value, path);
      return;
    case 'local-text':
      if (typeof value === 'object') visit(shape, value, path);
      return;
    case 'list':
      if (!Array.isArray(value)) return;
      for (const [index, item] of value.entries()) {
        visitLeaves(shape.items, item, [...path, index], visit);
      }
      return;
    case 'choice':
      for (const option of shape.options) visitLeaves(option, value, path, visit);
      return;
    case 'object':
      if (typeof value !== 'object') return;
      for (const [name, field] of shape.fields) {
        const part = (value as Readonly<Record<string, unknown>>)[name];
        if (part !== undefined) visitLeaves(field, part, [...path, name], visit);
      }
  }
}

/** Every reference in a validated record or row, in the order of its schema. */
export function referencesIn(schema: z.ZodObject, record: object): readonly ReferenceField[] {
  const references: ReferenceField[] = [];
  const shape = shapeOf(schema);
  if (!shape) return references;
  visitLeaves(shape, record, [], (leaf, value, path) => {
    if (leaf.kind === 'reference') references.push({ kind: leaf.to, id: value as string, path });
  });
  return references;
}

/** Every text in the languages of the site in a validated record or row, in the order of its schema. */
export function localTextsIn(schema: z.ZodObject, record: object): readonly LocalTextField[] {
  const texts: LocalTextField[] = [];
  const shape = shapeOf(schema);
  if (!shape) return texts;
  visitLeaves(shape, record, [], (leaf, value, path) => {
    if (leaf.kind === 'local-text') texts.push({ text: value as LocalText, path });
  });
  return texts;
}
