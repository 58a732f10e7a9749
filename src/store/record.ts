import type { z } from 'zod';
import { decode } from './bytes.ts';
import { FILE_START, flawAt, type Flaw, type Locate, type Place } from './flaw.ts';
import { flawsOf } from './issues.ts';
import { parsePlainYaml } from './plain-yaml.ts';
import { parseYaml, withoutTrailingBlanks } from './yaml.ts';

export interface FactsReading {
  /** The validated facts; `undefined` where something is wrong with them. */
  readonly facts: Record<string, unknown> | undefined;
  readonly flaws: readonly Flaw[];
  readonly place: Locate;
}

const nowhere: Locate = () => FILE_START;

/** What could not be read as YAML is not told a second time as a value that is missing. */
function isSamePlace(one: Place, other: Place): boolean {
  return one.line === other.line && one.column === other.column;
}

/** The facts of a YAML text, with each thing that its schema refuses. */
export function parseFacts(text: string, schema: z.ZodObject): FactsReading {
  const plain = parsePlainYaml(withoutTrailingBlanks(text));
  const checked = plain && schema.safeParse(plain.value);
  if (checked?.success) {
    return { facts: checked.data, flaws: [], place: (...where) => parseYaml(text).place(...where) };
  }
  const { value, flaws, place } = parseYaml(text);
  if (value === undefined) return { facts: undefined, flaws, place };
  if (value === null) {
    return { facts: undefined, flaws: [...flaws, flawAt(FILE_START, 'empty-file')], place };
  }
  const result = schema.safeParse(value);
  const refused = result.success ? [] : flawsOf(result.error, schema, value, place);
  const all = [...flaws, ...refused.filter((flaw) => !flaws.some((one) => isSamePlace(one, flaw)))];
  const holds = result.success && all.length === 0;
  return { facts: holds ? result.data : undefined, flaws: all, place };
}

/** The facts in the bytes of a YAML file. */
export function readFacts(bytes: Uint8Array, schema: z.ZodObject): FactsReading {
  const decoded = decode(bytes);
  return 'text' in decoded
    ? parseFacts(decoded.text, schema)
    : { facts: undefined, flaws: [decoded.flaw], place: nowhere };
}
