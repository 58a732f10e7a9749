/** A file of facts with other facts: what did not change stays as it was typed, comments and line breaks included. */
import {
  Document,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import { plainNumber } from '../schema/canonical-number.ts';

type Facts = Readonly<Record<string, unknown>>;

/** The names of fields in the order of their schema, of what stands where the names of a path lead: `['decisions']`. */
export type FieldOrder = (path: readonly string[]) => readonly string[];

/** New fields go behind those that are there. */
export const NO_ORDER: FieldOrder = () => [];

/** As people write the files: long texts folded, and in quotes what an older YAML would take for something else. */
const STYLE = { lineWidth: 88 } as const;
const INDENT = 2;
/** A text that is longer stands below its name. */
const LONGEST_IN_LINE = 72;

/** The fields that name an item of a list wherever it stands. */
const NAMES = ['key', 'commitment', 'number'] as const;

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (isFacts(one) && isFacts(other)) {
    const names = Object.keys(one);
    return (
      names.length === Object.keys(other).length &&
      names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
    );
  }
  // A year or the name of a year is a number to YAML, and a text to the schema.
  return one === other || (typeof one === 'number' && String(one) === other);
}

/** Lines end at a line feed alone: `^` would find more ends than YAML knows. */
const LINE_START = /(?<=^|\n)(?=[^\n])/g;

function indented(text: string, by: number): string {
  return text.replaceAll(LINE_START, ' '.repeat(by));
}

/** White space at the ends of a text or of its lines is lost in a block, and so is what no editor shows. */
const UNEVEN = /^\s|\s$|[^\S\n]\n|\n\s|[^\P{Cc}\n]|[\p{Zl}\p{Zp}]/u;

/** A plain value as the files have it. */
function valueText(value: unknown): string {
  if (typeof value === 'number') return `${plainNumber(value)}\n`;
  const document = new Document(value, { compat: 'yaml-1.1' });
  const { contents } = document;
  if (typeof value === 'string' && isScalar(contents)) {
    const isLong = value.length > LONGEST_IN_LINE;
    if (UNEVEN.test(value)) contents.type = Scalar.QUOTE_DOUBLE;
    else if (isLong && !value.includes('\n')) contents.type = Scalar.BLOCK_FOLDED;
  }
  return document.toString(STYLE);
}

/** A list of plain values in one line, as lists of ids stand; `undefined` where it does not fit. */
function shortList(value: readonly unknown[]): string | undefined {
  const items = value.map((item) => valueText(item).trim());
  const line = `[${items.join(', ')}]\n`;
  const fits = items.every((item) => !/[,[\]{}\n]|^[>|]/.test(item));
  return fits && line.length <= STYLE.lineWidth ? line : undefined;
}

/** `name: value` in lines of their own, without indentation. */
function pairText(name: string, value: unknown): string {
  const head = `${valueText(name).trim()}:`;
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => typeof item !== 'object' || item === null);
    const short = isPlain ? shortList(value) : undefined;
    return short === undefined
      ? `${head}\n${indented(value.map(itemText).join(''), INDENT)}`
      : `${head} ${short}`;
  }
  if (isFacts(value)) return `${head}\n${indented(mapText(value), INDENT)}`;
  // The lines of a folded text stand deeper than its name.
  const [first = '', ...rest] = valueText(value).split(/(?<=\n)/);
  const isBlock = /^[>|]/.test(first);
  return `${head} ${first}${isBlock ? indented(unindented(rest.join('')), INDENT) : indented(rest.join(''), INDENT)}`;
}

/** Takes away the indentation of a block that stands alone. */
function unindented(text: string): string {
  const by = /^ */.exec(text)?.[0].length ?? 0;
  return text.replaceAll(new RegExp(`(?<=^|\\n) {${String(by)}}`, 'g'), '');
}

function mapText(facts: Facts): string {
  return Object.entries(facts)
    .map(([name, value]) => pairText(name, value))
    .join('');
}

/** An item of a list in lines of its own, without indentation. */
function itemText(value: unknown): string {
  if (!isFacts(value)) return `- ${indented(valueText(value), INDENT).trimStart()}`;
  return `- ${indented(mapText(value), INDENT).trimStart()}`;
}

/** Where the line begins in which an offset lies. */
function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function startOf(node: unknown): number {
  return (node as ParsedNode).range[0];
}

/** A stretch of the file that holds one pair or item, from the beginning of its first line. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** Cuts a stretch into parts: each begins with its own line, and what stands before the first belongs to none. */
function partsOf(text: string, offsets: readonly number[], end: number): readonly Part[] {
  const starts = offsets.map((offset) => lineStart(text, offset));
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? end }));
}

/** The file is written in a way that cannot be changed line by line. */
class UnevenError extends Error {}

function rewrittenMap(
  text: string,
  map: YAMLMap,
  part: Part,
  before: Facts,
  after: Facts,
  indent: number,
  order: FieldOrder,
  path: readonly string[],
): string {
  if (map.flow === true) throw new UnevenError();
  const parts = partsOf(
    text,
    map.items.map(({ key }) => startOf(key)),
    part.end,
  );
  const names = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const pieces = names.map((name, index): readonly [string, string] => {
    const own = parts[index];
    const item = map.items[index];
    if (!own || !item) throw new UnevenError();
    if (!Object.hasOwn(after, name)) return [name, commentsAfter(text, own, item.value)];
    if (isSame(before[name], after[name])) return [name, text.slice(own.start, own.end)];
    return [
      name,
      rewrittenPair(text, item.value, own, [name, before[name], after[name]], indent, order, [
        ...path,
        name,
      ]),
    ];
  });
  for (const name of Object.keys(after)) {
    if (names.includes(name)) continue;
    const made = indented(pairText(name, after[name]), indent);
    const place = placeFor(
      name,
      pieces.map(([other]) => other),
      order(path),
    );
    // The first line of an item has its dash.
    const isItem = /^\s*-\s/.test(pieces[0]?.[1] ?? '');
    pieces.splice(isItem ? Math.max(1, place) : place, 0, [name, made]);
  }
  const [first] = parts;
  return (
    text.slice(part.start, first?.start ?? part.end) + pieces.map(([, piece]) => piece).join('')
  );
}

/** What stands behind a value that goes: comments on what follows it. */
function commentsAfter(text: string, part: Part, value: unknown): string {
  const end = (value as ParsedNode | null)?.range[1] ?? part.start;
  const next = text.indexOf('\n', Math.max(part.start, end - 1)) + 1;
  const rest = next === 0 || next > part.end ? '' : text.slice(next, part.end);
  return /^\s*(?:#.*\s*)*$/.test(rest) ? rest.replace(/^\s*\n/, '') : '';
}

/** The place of a new field: behind the last of those that the schema puts before it. */
function placeFor(name: string, names: readonly string[], order: readonly string[]): number {
  const rank = order.indexOf(name);
  if (rank < 0) return names.length;
  const behind = names.findLastIndex((other) => {
    const own = order.indexOf(other);
    return own >= 0 && own < rank;
  });
  return behind + 1;
}

function rewrittenPair(
  text: string,
  node: unknown,
  part: Part,
  [name, before, after]: readonly [name: string, before: unknown, after: unknown],
  indent: number,
  order: FieldOrder,
  path: readonly string[],
): string {
  if (isMap(node) && node.flow !== true && isFacts(before) && isFacts(after)) {
    const inner = startOf(node) - lineStart(text, startOf(node));
    const head = text.slice(part.start, lineStart(text, startOf(node)));
    const start = part.start + head.length;
    return (
      head + rewrittenMap(text, node, { start, end: part.end }, before, after, inner, order, path)
    );
  }
  const isList = isSeq(node) && node.flow !== true;
  if (isList && Array.isArray(before) && Array.isArray(after) && after.length > 0) {
    const offsets = node.items.map((item) => dashBefore(text, startOf(item)));
    const parts = partsOf(text, offsets, part.end);
    const [first] = offsets;
    if (first === undefined) throw new UnevenError();
    const inner = first - lineStart(text, first);
    const head = text.slice(part.start, lineStart(text, first));
    const items = after.map((value) => {
      const at = indexOfItem(before, value, after.indexOf(value));
      const [own, item] = [parts[at], node.items[at]];
      if (!own || item === undefined) return indented(itemText(value), inner);
      const known: unknown = before[at];
      if (isSame(known, value)) return text.slice(own.start, own.end);
      if (!isMap(item) || !isFacts(known) || !isFacts(value)) {
        return indented(itemText(value), inner);
      }
      return rewrittenMap(text, item, own, known, value, inner + INDENT, order, path);
    });
    return head + items.join('');
  }
  return indented(pairText(name, after), indent) + commentsAfter(text, part, node);
}

/** Where the dash of an item stands. */
function dashBefore(text: string, offset: number): number {
  const dash = text.lastIndexOf('-', offset);
  if (dash < 0 || text.slice(dash + 1, offset).trim() !== '') throw new UnevenError();
  return dash;
}

/** The item of the list before that is the same thing: by what names it, else by its place. */
function indexOfItem(before: readonly unknown[], value: unknown, place: number): number {
  const same = before.findIndex((item) => isSame(item, value));
  if (same >= 0) return same;
  if (!isFacts(value)) return -1;
  const name = NAMES.find((field) => Object.hasOwn(value, field));
  if (name === undefined) return place;
  return before.findIndex((item) => isFacts(item) && item[name] === value[name]);
}

/**
 * The text of a file of facts, changed so that it says other facts.
 *
 * @param text of the file as it is
 * @param after the facts that it is to say
 * @param order where a new field goes
 * @throws TypeError for what no file of facts can hold
 */
export function rewriteYaml(text: string, after: Facts, order: FieldOrder): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const { contents } = document;
  const before: unknown = document.toJS();
  if (isSame(before, after)) return text;
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  if (isMap(contents) && isFacts(before)) {
    try {
      const whole = { start: 0, end: ended.length };
      const made = rewrittenMap(ended, contents, whole, before, after, 0, order, []);
      if (isSame(parseDocument(made, { schema: 'core' }).toJS(), after)) return made;
    } catch (error) {
      if (!(error instanceof UnevenError)) throw error;
    }
  }
  const whole = mapText(after);
  if (!isSame(parseDocument(whole, { schema: 'core' }).toJS(), after)) {
    throw new TypeError('these facts cannot be written as YAML');
  }
  return whole;
}
