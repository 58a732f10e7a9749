import { z } from 'zod';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../site.ts';
import { LOCAL_TEXT_META } from './primitives.ts';

/** One column of a table, derived from the schema of its rows. */
export interface Column {
  /** As the header has it: `percentDone`, `title_fr`. */
  readonly name: string;
  /** The field of the row it belongs to: `title` for `title_fr`. */
  readonly field: string;
  /** Language of the column; only where the field is a text in the languages of the site. */
  readonly locale?: Locale;
  readonly kind: 'text' | 'number' | 'flag';
  /** Whether a cell holds several values, joined by `LIST_SEPARATOR` of `list-separator.ts`. */
  readonly isList: boolean;
  readonly isRequired: boolean;
}

const LOCAL_TEXT = 'localText' satisfies keyof typeof LOCAL_TEXT_META;

type AnySchema = z.core.$ZodType;

/** A schema without what only says how it may be absent or prepared. */
export function bareSchema(schema: AnySchema): AnySchema {
  if (schema instanceof z.ZodOptional) return bareSchema(schema.unwrap());
  if (schema instanceof z.ZodPipe) return bareSchema(schema.out);
  return schema;
}

/** Whether a field is a text in the languages of the site. */
function isLocalText(schema: AnySchema): boolean {
  return z.globalRegistry.get(bareSchema(schema))?.[LOCAL_TEXT] === true;
}

function kindOf(schema: AnySchema): Column['kind'] {
  if (schema instanceof z.ZodNumber) return 'number';
  return schema instanceof z.ZodBoolean ? 'flag' : 'text';
}

/** The columns of a table in the order of its header; a local text `x` is one column a language. */
export function columnsOf(schema: z.ZodObject): readonly Column[] {
  return Object.entries<AnySchema>(schema.shape).flatMap(([field, fieldSchema]): Column[] => {
    const isRequired = !(fieldSchema instanceof z.ZodOptional);
    if (isLocalText(fieldSchema)) {
      return LOCALES.map((locale) => ({
        name: `${field}_${locale}`,
        field,
        locale,
        kind: 'text',
        isList: false,
        isRequired: isRequired && locale === DEFAULT_LOCALE,
      }));
    }
    const bare = bareSchema(fieldSchema);
    const isList = bare instanceof z.ZodArray;
    return [
      {
        name: field,
        field,
        kind: kindOf(isList ? bareSchema(bare.element) : bare),
        isList,
        isRequired,
      },
    ];
  });
}
