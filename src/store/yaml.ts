import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '../schema/problem.ts';
import { CANONICAL_NUMBER } from '../schema/canonical-number.ts';
import { forbiddenCharacter } from './characters.ts';
import { FILE_START, flawAt, type Flaw, type Locate, type Place } from './flaw.ts';

export interface YamlReading {
  /** Plain maps, lists, texts, numbers, flags and `null`; `undefined` when the file could not be parsed. */
  readonly value: unknown;
  readonly flaws: readonly Flaw[];
  readonly place: Locate;
}

/** Mistakes that do not make the parser lose its way: each of them is reported, of all others only the first. */
const LOCAL_MISTAKES: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'DUPLICATE_KEY',
  'TAB_AS_INDENT',
]);

/** A line that begins with `%` before anything but comments: `%YAML 1.1` would bring back its dates and its `yes`. */
const DIRECTIVE = /^(?:(?:#.*)?\n)*%/;

type Node = ParsedNode | null;

function isNothing(node: Node): boolean {
  return node === null || (isScalar(node) && node.value === null && node.source === '');
}

function keyText(key: unknown): string {
  if (!isScalar(key)) return '';
  const { source, value } = key;
  return typeof value === 'string' ? value : (source ?? '');
}

function startOf(node: Node): number | undefined {
  return node?.range[0];
}

/** The pair whose key reads `name`; the first one where a key stands twice. */
function pairOf(map: YAMLMap.Parsed, name: string | number) {
  return map.items.find((pair) => keyText(pair.key) === String(name));
}

/** Offset of what the steps lead to, or of the nearest thing above it that exists. */
function offsetOf(root: Node, path: Problem['path'], wantsKey: boolean): number {
  let node = root;
  let offset = startOf(root) ?? 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = pairOf(node, step);
      if (!pair) break;
      const isLast = index === path.length - 1;
      const value: Node = pair.value;
      const asKey = (isLast && wantsKey) || isNothing(value);
      offset = (asKey ? undefined : startOf(value)) ?? startOf(pair.key) ?? offset;
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (item === undefined) break;
      offset = startOf(item) ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

class Reader {
  readonly flaws: Flaw[] = [];
  readonly #placeAt: (offset: number) => Place;

  constructor(placeAt: (offset: number) => Place) {
    this.#placeAt = placeAt;
  }

  #flaw(node: Node, rule: string, more: Parameters<typeof flawAt>[2]): void {
    this.flaws.push(flawAt(this.#placeAt(startOf(node) ?? 0), rule, more));
  }

  #refuse(node: Node, feature: string, path: Problem['path']): void {
    this.#flaw(node, 'yaml-feature', { path, params: { feature } });
  }

  value(node: Node, path: Problem['path']): unknown {
    if (node === null) return null;
    // An alias would let a small file grow without bound, and hide that two fields change together.
    if (isAlias(node)) {
      this.#refuse(node, 'alias', path);
      return undefined;
    }
    if (node.anchor !== undefined) this.#refuse(node, 'anchor', path);
    if (node.tag !== undefined) this.#refuse(node, 'tag', path);
    if (isMap(node)) return this.#map(node, path);
    if (isSeq(node))
      return node.items.map((item, index) => this.value(item as Node, [...path, index]));
    return this.#scalar(node, path);
  }

  #map(map: YAMLMap.Parsed, path: Problem['path']): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const pair of map.items) {
      const name = keyText(pair.key);
      if (!isScalar(pair.key)) {
        this.#refuse(pair.key, 'key', path);
      } else if (!Object.hasOwn(result, name)) {
        if (pair.key.anchor !== undefined) this.#refuse(pair.key, 'anchor', path);
        // Plain assignment of `__proto__` would set the prototype, and the key would not be seen as unknown.
        Object.defineProperty(result, name, {
          value: this.value(pair.value, [...path, name]),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
    }
    return result;
  }

  #scalar(scalar: Scalar.Parsed, path: Problem['path']): unknown {
    const { value, source } = scalar;
    if (typeof value === 'number' || typeof value === 'bigint') {
      return CANONICAL_NUMBER.test(source) ? Number(value) : source;
    }
    if (typeof value !== 'string') return value;
    const forbidden = forbiddenCharacter(value);
    if (forbidden) this.#flaw(scalar, 'forbidden-character', { path, found: forbidden.name });
    return value.trimEnd();
  }
}

/** Start of a quoted text that is never closed: the parser notices it at the end of the file only. */
function openingQuote(document: Document.Parsed, end: number): number | undefined {
  let opening: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[1] >= end) opening ??= range[0];
    },
  });
  return opening;
}

function syntaxFlaws(
  document: Document.Parsed,
  placeAt: (offset: number) => Place,
  text: string,
): Flaw[] {
  const flaws: Flaw[] = [];
  const lines = new Set<number>();
  let hasLostItsWay = false;
  for (const { code, pos } of document.errors) {
    if (!LOCAL_MISTAKES.has(code)) {
      if (hasLostItsWay) continue;
      hasLostItsWay = true;
    }
    const offset = (code === 'MISSING_CHAR' ? openingQuote(document, pos[0]) : undefined) ?? pos[0];
    // How deep the parser gets depends on the machine's stack: the place must not.
    const place = code === 'RESOURCE_EXHAUSTION' ? FILE_START : placeAt(offset);
    if (lines.has(place.line)) continue;
    lines.add(place.line);
    if (code === 'TAB_AS_INDENT') flaws.push(flawAt(place, 'yaml-tab'));
    else if (code === 'DUPLICATE_KEY') {
      const found = /^(?:"[^"]*"|'[^']*'|[^:\n]*)/
        .exec(text.slice(offset))?.[0]
        .replaceAll(/^["']|["']$/g, '');
      flaws.push(flawAt(place, 'duplicate-field', { found }));
    } else if (code === 'MULTIPLE_DOCS') {
      flaws.push(flawAt(place, 'yaml-feature', { params: { feature: 'several-documents' } }));
    } else {
      const reason = code.toLowerCase().replaceAll('_', '-');
      flaws.push(flawAt(place, 'yaml-syntax', { params: { reason } }));
    }
  }
  return flaws;
}

/** Blanks at the end of a line are never meant, and would stay in a block of text. */
export function withoutTrailingBlanks(source: string): string {
  return source
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/**
 * The value of a YAML text (1.2, core schema) with the place of everything in it.
 * Aliases, anchors, tags, directives and several documents are refused: no record needs them.
 */
export function parseYaml(source: string): YamlReading {
  const text = withoutTrailingBlanks(source);
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    logLevel: 'error',
    prettyErrors: false,
    schema: 'core',
    version: '1.2',
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const root: Node = document.contents;
  const place: Locate = (path, options) => placeAt(offsetOf(root, path, options?.key ?? false));
  const flaws = syntaxFlaws(document, placeAt, text);
  const directive = DIRECTIVE.exec(text);
  if (directive) {
    flaws.push(
      flawAt(placeAt(directive[0].length - 1), 'yaml-feature', {
        params: { feature: 'directive' },
      }),
    );
  }
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY'))
    return { value: undefined, flaws, place };
  const reader = new Reader(placeAt);
  const value = reader.value(root, []);
  return { value, flaws: [...flaws, ...reader.flaws], place };
}
