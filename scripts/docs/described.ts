/** Every record and table with its fields described. */
import type { z } from 'zod';
import { RECORDS, type RecordDescription, type RecordName } from '../../src/schema/records.ts';
import { TABLES, type TableDescription, type TableName } from '../../src/schema/tables.ts';
import { describeFields, UndocumentedError, type Field } from './fields.ts';
import { readSchemaComments, readSchemaNames, type SchemaComments } from './schema-comments.ts';

interface Described {
  /** Name of the schema's constant. */
  readonly schema: string;
  readonly meaning: string;
  readonly fields: readonly Field[];
}

export interface DescribedRecord extends Described {
  readonly name: RecordName;
  readonly description: RecordDescription;
}

export interface DescribedTable extends Described {
  readonly name: TableName;
  readonly description: TableDescription;
}

function describe(
  { schema }: { readonly schema: z.ZodObject },
  name: string | undefined,
  comments: SchemaComments,
): Described {
  const comment = comments.get(name ?? '');
  if (name === undefined || !comment?.meaning) {
    throw new UndocumentedError(`${String(name)}: no comment says what it is`);
  }
  return {
    schema: name,
    meaning: comment.meaning,
    fields: describeFields(schema, name, comments),
  };
}

/** What is documented of the data, as the sources have it now. The working directory is the project's root. */
export function describeData(): {
  readonly records: readonly DescribedRecord[];
  readonly tables: readonly DescribedTable[];
  readonly comments: SchemaComments;
} {
  const comments = readSchemaComments();
  const recordSchemas = readSchemaNames('src/schema/records.ts');
  const tableSchemas = readSchemaNames('src/schema/tables.ts');
  return {
    comments,
    records: (Object.keys(RECORDS) as RecordName[]).map((name) => ({
      name,
      description: RECORDS[name],
      ...describe(RECORDS[name], recordSchemas.get(name), comments),
    })),
    tables: (Object.keys(TABLES) as TableName[]).map((name) => ({
      name,
      description: TABLES[name],
      ...describe(TABLES[name], tableSchemas.get(name), comments),
    })),
  };
}
