import { z } from 'zod';
import { nearest } from '../domain/nearest.ts';
import { bareSchema } from '../schema/columns.ts';
import type { Problem } from '../schema/problem.ts';
import { isReducedDate, type ReferenceMeta } from '../schema/primitives.ts';
import { CANONICAL_NUMBER } from '../schema/canonical-number.ts';
import { deceptiveCharacter } from './characters.ts';
import { flawAt, MOST_FLAWS, type Flaw, type Locate } from './flaw.ts';

type AnySchema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;
type Path = Problem['path'];

/** The fields of which a look-alike letter must not be part: they are compared or followed, not read. */
const COMPARED_RULES: ReadonlySet<string> = new Set([
  'id',
  'key',
  'reference-format',
  'code',
  'url',
  'email',
]);

const DAY_FIRST = /^(\d{2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** The schemas that may stand at a path: several where a union leads there. */
function schemasAt(schema: AnySchema, path: Path): readonly AnySchema[] {
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => schemasAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  if (bare instanceof z.ZodArray) return schemasAt(bare.element, rest);
  const field =
    bare instanceof z.ZodObject
      ? (bare.shape as Record<string, AnySchema | undefined>)[step]
      : undefined;
  return field ? schemasAt(field, rest) : [];
}

function keysAt(schema: AnySchema, path: Path): readonly string[] {
  const keys = schemasAt(schema, path).flatMap((found) => {
    const bare = bareSchema(found);
    return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
  });
  return [...new Set(keys)];
}

function isOptional(schema: AnySchema, path: Path): boolean {
  const name = path.at(-1);
  if (typeof name !== 'string') return false;
  return schemasAt(schema, path.slice(0, -1))
    .map(bareSchema)
    .some((parent) => parent instanceof z.ZodObject && parent.shape[name] instanceof z.ZodOptional);
}

function expectedType(schema: AnySchema, path: Path): string {
  const [expected] = schemasAt(schema, path).map(bareSchema);
  if (expected instanceof z.ZodObject) return 'map';
  if (expected instanceof z.ZodArray) return 'list';
  if (expected instanceof z.ZodBoolean) return 'flag';
  return expected instanceof z.ZodNumber ? 'number' : 'text';
}

function referenceKind(schema: AnySchema, path: Path): string | undefined {
  const [at] = schemasAt(schema, path);
  const named = at instanceof z.ZodOptional ? at.unwrap() : at;
  const meta: Readonly<Record<string, unknown>> | undefined = named && z.globalRegistry.get(named);
  const kind = meta?.['reference' satisfies keyof ReferenceMeta];
  return typeof kind === 'string' ? kind : undefined;
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step))
      return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}

/**
 * The issues of the one branch of a union that the value was meant for, as far as that is plain:
 * the branch of its type which knows all its keys and lacks none. `undefined` where no branch stands out.
 */
function meantBranch(issue: Issue): readonly Issue[] | undefined {
  if (issue.code !== 'invalid_union') return undefined;
  const ofItsType = issue.errors.filter((branch) =>
    branch.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  if (ofItsType.length === 1) return ofItsType[0];
  const ofItsShape = ofItsType.filter((branch) =>
    branch.every(
      ({ path, code, message }) =>
        code !== 'unrecognized_keys' && !(path.length === 1 && message === 'missing'),
    ),
  );
  return ofItsShape.length === 1 ? ofItsShape[0] : undefined;
}

/** What the writer of a percentage or number meant: `57` for `57%`, `57.5` for `57,5`. */
function meantNumber(found: unknown, isPercent: boolean): string | undefined {
  if (typeof found !== 'string') return undefined;
  const plain = found.replace(/\s*%$/, '').trim().replace(',', '.');
  if (!CANONICAL_NUMBER.test(plain) || (isPercent && (Number(plain) < 0 || Number(plain) > 100)))
    return undefined;
  return plain;
}

/** The day that was meant by `28/01/2020`; not by `03/04/2020`, which is March to some and April to others. */
function meantDate(found: unknown): string | undefined {
  if (typeof found !== 'string') return undefined;
  const [, day = '', month = '', year = ''] = DAY_FIRST.exec(found) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${day}`;
  return Number(day) > 12 && isReducedDate(meant) ? meant : undefined;
}

function details(
  issue: Issue,
  rule: string,
  schema: AnySchema,
  path: Path,
  found: unknown,
): Problem['params'] {
  if (issue.code === 'invalid_value') {
    const codes = issue.values.map(String);
    const near = typeof found === 'string' ? nearest(found, codes) : undefined;
    return { codes, ...(near !== undefined && { nearest: near }) };
  }
  if (rule === 'percent' || rule === 'number') {
    const meant = meantNumber(found, rule === 'percent');
    return meant === undefined ? undefined : { nearest: meant };
  }
  if (rule === 'date' || rule === 'day') {
    const meant = meantDate(found);
    return meant === undefined ? undefined : { nearest: meant };
  }
  if (rule === 'type') return { expected: expectedType(schema, path) };
  if (rule === 'reference-format') {
    const kind = referenceKind(schema, path);
    return kind === undefined ? undefined : { kind };
  }
  return undefined;
}

/** A rule id is the message of every issue but the ones that the schema library words itself. */
function ruleOf(issue: Issue, found: unknown): string {
  if (found === undefined || found === null) return 'missing';
  if (/^[a-z]+(?:-[a-z]+)*$/.test(issue.message)) return issue.message;
  if (issue.code === 'too_small' && issue.origin === 'array') return 'missing';
  return issue.code === 'too_small' || issue.code === 'too_big' ? 'number' : 'type';
}

/** Whether a field that is missing stands there under a mistyped name: one mistake is one problem. */
function isMisspeltAs(unknown: Flaw, missing: Flaw): boolean {
  if (unknown.rule !== 'unknown-key' || missing.rule !== 'missing') return false;
  const meant = [...unknown.path.slice(0, -1), unknown.params?.nearest];
  return (
    meant.length === missing.path.length && meant.every((step, at) => step === missing.path[at])
  );
}

/**
 * What a schema refuses in a value, each at its place; of a value that is wrong all over, more than is told.
 *
 * @param value what was read, from which `found` is taken
 */
export function flawsOf(
  error: z.ZodError,
  schema: z.ZodObject,
  value: unknown,
  place: Locate,
): readonly Flaw[] {
  const flaws: Flaw[] = [];
  const visitIssue = (issue: Issue, base: Path): void => {
    if (flaws.length > MOST_FLAWS) return;
    const path: Path = [...base, ...(issue.path as Path)];
    const branch = meantBranch(issue);
    if (branch) {
      for (const inner of branch) visitIssue(inner, path);
      return;
    }
    if (issue.code === 'unrecognized_keys') {
      const allowed = keysAt(schema, path);
      for (const found of issue.keys.slice(0, MOST_FLAWS + 1)) {
        const near = nearest(found, allowed);
        const params = { allowed, ...(near !== undefined && { nearest: near }) };
        const keyPath = [...path, found];
        flaws.push(
          flawAt(place(keyPath, { key: true }), 'unknown-key', { path: keyPath, found, params }),
        );
      }
      return;
    }
    const found = valueAt(value, path);
    const rule = ruleOf(issue, found);
    const at = place(path);
    if (rule === 'missing' && found === null && isOptional(schema, path)) {
      flaws.push(flawAt(at, 'empty-value', { path }));
      return;
    }
    const deceptive =
      COMPARED_RULES.has(rule) && typeof found === 'string' ? deceptiveCharacter(found) : undefined;
    if (deceptive !== undefined) {
      flaws.push(flawAt(at, 'bidi-control', { path, found: deceptive }));
      return;
    }
    const params = details(issue, rule, schema, path, found);
    flaws.push(flawAt(at, rule, { path, found, ...(params && { params }) }));
  };
  for (const issue of error.issues) visitIssue(issue, []);
  return flaws.filter((flaw) => !flaws.some((other) => isMisspeltAs(other, flaw)));
}
