/** The data dictionary and the column part of `data/README.md`. */
import { columnsOf } from '../../src/schema/columns.ts';
import { LIST_SEPARATOR } from '../../src/schema/list-separator.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../src/site.ts';
import type { DescribedRecord, DescribedTable } from './described.ts';
import type { Field, Form } from './fields.ts';
import { anchorOf, table } from './markdown-text.ts';
import type { SchemaComments } from './schema-comments.ts';

/** `laterFactSchema` is "Later fact". */
function titleOf(schema: string): string {
  const words = schema
    .replace(/Schema$/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LANGUAGES_OF_A_TEXT = LOCALES.map((locale) => `\`${locale}\``).join(', ');

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function formText(form: Form): string {
  switch (form.kind) {
    case 'value':
    case 'reference':
      return withoutStop(form.description);
    case 'codes':
      return form.codes.map((code) => `\`${code}\``).join(', ');
    case 'local-text':
      return `A text once a language: ${LANGUAGES_OF_A_TEXT}`;
    case 'list':
      return `List: ${formText(form.items)}`;
    case 'choice':
      return form.options.map(formText).join(' or ');
    case 'map':
      return form.schema === undefined
        ? `A map of ${form.fields.map(({ name }) => `\`${name}\``).join(', ')}`
        : `[${titleOf(form.schema)}](#${anchorOf(titleOf(form.schema))})`;
  }
}

/** The maps that a form writes out, with what stands between the name of the field and theirs. */
function inlineMaps(
  form: Form,
  steps: string,
): readonly { readonly steps: string; readonly fields: readonly Field[] }[] {
  switch (form.kind) {
    case 'list':
      return inlineMaps(form.items, `${steps}[]`);
    case 'choice':
      return form.options.flatMap((option) => inlineMaps(option, steps));
    case 'map':
      return form.schema === undefined ? [{ steps, fields: form.fields }] : [];
    default:
      return [];
  }
}

function isChoice(form: Form): boolean {
  return form.kind === 'list' ? isChoice(form.items) : form.kind === 'choice';
}

function rowsOf(
  fields: readonly Field[],
  prefix = '',
  isAlternative = false,
): readonly (readonly string[])[] {
  return fields.flatMap(({ name, isRequired, meaning, form }) => {
    const required = isAlternative ? 'one of them' : isRequired ? 'yes' : '';
    const below = inlineMaps(form, `${prefix}${name}`).flatMap((map) =>
      rowsOf(map.fields, `${map.steps}.`, isChoice(form)),
    );
    return [[`\`${prefix}${name}\``, required, formText(form), meaning], ...below];
  });
}

/** Names of the schemas that the fields take whole, those that these take in turn included. */
function partsOf(fields: readonly Field[]): readonly (readonly [string, readonly Field[]])[] {
  const inForm = (form: Form): readonly (readonly [string, readonly Field[]])[] => {
    switch (form.kind) {
      case 'list':
        return inForm(form.items);
      case 'choice':
        return form.options.flatMap(inForm);
      case 'map': {
        const own = form.schema === undefined ? [] : [[form.schema, form.fields] as const];
        return [...own, ...partsOf(form.fields)];
      }
      default:
        return [];
    }
  };
  return fields.flatMap(({ form }) => inForm(form));
}

const HEADER = ['Field', 'Required', 'Form', 'Meaning'];

function recordSection({ schema, meaning, fields, description }: DescribedRecord): string {
  const jsonSchema = description.file.replace(/\.yaml$/, '.schema.json');
  return [
    `### ${titleOf(schema)}`,
    `${meaning} [JSON Schema](schemas/${jsonSchema})`,
    table(HEADER, rowsOf(fields)),
  ].join('\n\n');
}

/** The columns of a table: a text in several languages is one column a language, a list of codes one cell. */
function columnRows({ description, fields }: DescribedTable): readonly (readonly string[])[] {
  const columns = columnsOf(description.schema);
  return fields.map(({ name, isRequired, meaning, form }) => {
    const names = columns.filter(({ field }) => field === name).map((column) => column.name);
    const required = isRequired
      ? form.kind === 'local-text'
        ? `\`${name}_${DEFAULT_LOCALE}\``
        : 'yes'
      : '';
    const items = form.kind === 'list' ? form.items : form;
    const text = form.kind === 'local-text' ? 'A text, one column a language' : formText(items);
    const cell =
      form.kind === 'list' ? `${text}; several joined by \`${LIST_SEPARATOR.trim()}\`` : text;
    return [names.map((column) => `\`${column}\``).join(', '), required, cell, meaning];
  });
}

function tableSection(described: DescribedTable): string {
  const { meaning, description } = described;
  const { key } = description;
  const name =
    key.length === 0
      ? 'Two rows may be the same.'
      : `${key.map((column) => `\`${column}\``).join(', ')} ${key.length === 1 ? 'names' : 'together name'} a row.`;
  return [
    `### ${description.file}`,
    `${meaning} ${name}`,
    table(['Column', 'Required', 'Form', 'Meaning'], columnRows(described)),
  ].join('\n\n');
}

/** The column part of `data/README.md`. */
export function describeColumns(tables: readonly DescribedTable[]): string {
  return tables.map(tableSection).join('\n\n');
}

/** The whole of `docs/data-dictionary.md`. */
export function writeDictionary(
  records: readonly DescribedRecord[],
  tables: readonly DescribedTable[],
  comments: SchemaComments,
): string {
  const parts = new Map(records.flatMap(({ fields }) => partsOf(fields)));
  const partSections = [...parts].map(([schema, fields]) =>
    [
      `### ${titleOf(schema)}`,
      comments.get(schema)?.meaning ?? '',
      table(HEADER, rowsOf(fields)),
    ].join('\n\n'),
  );
  return `${[
    '# Data dictionary',
    'Every field of every record and table: its form, and what it means. This file is made from the schemas and their comments by `npm run docs`; correct them in `src/schema/`.',
    'A field that is not required may be absent. Absent means that no source says, unless its meaning says otherwise; it never means zero, "no" or "not started". A text once a language is required in the default language alone. `field[]` stands for each entry of a list.',
    '## Records',
    'One folder a record, in `src/content/`; one YAML file of facts in it.',
    ...records.map(recordSection),
    '## Parts of records',
    ...partSections,
    '## Tables',
    'One CSV file a table, in `data/`.',
    ...tables.map(tableSection),
  ].join('\n\n')}\n`;
}
