/** JSON Schemas of the records, for editors and for programs that check a record before they hand it in. */
import { z } from 'zod';
import { text } from '../../src/schema/primitives.ts';
import type { DescribedRecord } from './described.ts';
import type { Field, Form } from './fields.ts';

type Node = z.core.JSONSchema.BaseSchema;

/** Makes of one schema what JSON Schema can say of it. */
function adapt(schema: z.core.$ZodType, node: Node): void {
  const { codeList, reference } = node;
  if (reference !== undefined) node['x-reference'] = reference;
  if (codeList !== undefined) node['x-code-list'] = codeList;
  delete node.reference;
  delete node.codeList;
  delete node.localText;
  if (node.description === text.description) delete node.description;
  // YAML reads 2020 without quotes as a number, which means its digits here.
  if (schema instanceof z.ZodPipe) node.type = ['string', 'integer'] as unknown as 'string';
  if (node.maximum === Number.MAX_SAFE_INTEGER) delete node.maximum;
  // 57.3 is no multiple of 0.1 in binary fractions: checkers that divide would refuse it.
  if (node.multipleOf !== undefined && !Number.isInteger(node.multipleOf)) delete node.multipleOf;
}

function nodesOf(node: Node, form: Form): readonly (readonly [Node, Form])[] {
  switch (form.kind) {
    case 'list':
      return typeof node.items === 'object' && !Array.isArray(node.items)
        ? nodesOf(node.items, form.items)
        : [];
    case 'choice':
      return (node.anyOf ?? []).flatMap((option, index) => {
        const ofOption = form.options[index];
        return ofOption && typeof option === 'object' ? nodesOf(option, ofOption) : [];
      });
    default:
      return [[node, form]];
  }
}

/** Puts the meaning of each field into its node, before what its form already says. */
function explain(node: Node, fields: readonly Field[]): void {
  for (const { name, meaning, form } of fields) {
    const property = node.properties?.[name];
    if (typeof property !== 'object') continue;
    const ofForm = form.kind === 'value' || form.kind === 'reference' ? property.description : '';
    property.description = ofForm ? `${meaning} ${ofForm}` : meaning;
    for (const [inner, innerForm] of nodesOf(property, form)) {
      if (innerForm.kind === 'map') explain(inner, innerForm.fields);
    }
  }
}

/** The JSON Schema of a record as it is typed, by the name of its file. */
export function writeJsonSchema({ description, meaning, fields }: DescribedRecord): {
  readonly name: string;
  readonly content: string;
} {
  const name = description.file.replace(/\.yaml$/, '.schema.json');
  const { $schema, ...schema } = z.toJSONSchema(description.schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      adapt(zodSchema, jsonSchema);
    },
  });
  explain(schema, fields);
  const whole = { $schema, $id: name, description: meaning, ...schema };
  return { name, content: `${JSON.stringify(whole, undefined, 2)}\n` };
}
