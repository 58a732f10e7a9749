import type { Problem } from '../schema/problem.ts';

/** A place in a text; line and column count from 1, columns in UTF-16 code units as editors count them. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong in one file, before it is said which file it is. */
export interface Flaw extends Omit<Problem, 'record'>, Place {}

/** Where the steps into a file lead; `key` asks for the place of the name of the last step instead of its value. */
export type Locate = (path: Problem['path'], options?: { readonly key?: boolean }) => Place;

/**
 * As many flaws of one file are told; what follows is most often the same mistake again. A reader of files may
 * stop when it has found more.
 */
export const MOST_FLAWS = 100;

/** The start of a file: where problems stand that are about the whole of it. */
export const FILE_START: Place = { line: 1, column: 1 };

/** An error at a place of a file. */
export function flawAt(
  place: Place,
  rule: string,
  more: Partial<Pick<Flaw, 'path' | 'found' | 'params'>> = {},
): Flaw {
  return { path: [], rule, severity: 'error', ...more, line: place.line, column: place.column };
}

/** The place of an offset into a text. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line++;
  return { line, column: offset - lineStart + 1 };
}
