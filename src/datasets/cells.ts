/** The cells of a file as values of columns: what a format without types holds, read back. */
import { CANONICAL_NUMBER } from '../schema/canonical-number.ts';
import { LIST_SEPARATOR } from '../schema/list-separator.ts';
import type { LocalText } from '../schema/primitives.ts';
import { LOCALES } from '../site.ts';
import { cellsOf, type Column, type Value } from './dataset.ts';

const FLAGS: Readonly<Record<string, boolean>> = { true: true, false: false };

/** A cell that is no value of its column. */
export interface CellFlaw {
  /** Name of the cell: `title_fr`. */
  readonly cell: string;
  readonly rule: 'number' | 'flag';
  readonly found: string;
}

export type CellReading = { readonly value: Value } | { readonly flaw: CellFlaw };

function listOf(text: string): readonly string[] {
  return text
    .split(LIST_SEPARATOR.trim())
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/**
 * The value of a column in one row. Codes and dates are taken as they stand: the schema of the record judges them.
 *
 * @param texts one for each of its cells, in the order of `cellsOf`; an empty one is no value
 */
export function readCells(column: Column, texts: readonly string[]): CellReading {
  const [text = ''] = texts;
  const [cell] = cellsOf(column);
  const flaw = (rule: CellFlaw['rule']) => ({
    flaw: { cell: cell?.name ?? column.name, rule, found: text },
  });
  if (column.isList === true) return { value: listOf(text) };
  if (column.type === 'local-text') {
    const words = LOCALES.flatMap((locale, index) => {
      const own = texts[index] ?? '';
      return own === '' ? [] : [[locale, own] as const];
    });
    // Whether the default language is there, the schema says.
    return { value: words.length === 0 ? undefined : (Object.fromEntries(words) as LocalText) };
  }
  if (text === '') return { value: undefined };
  if (column.type === 'integer' || column.type === 'number') {
    return CANONICAL_NUMBER.test(text) ? { value: Number(text) } : flaw('number');
  }
  if (column.type === 'flag') {
    const value = FLAGS[text];
    return value === undefined ? flaw('flag') : { value };
  }
  return { value: text };
}
