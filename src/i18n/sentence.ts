/**
 * Texts with blanks: `{name}` in a dictionary text is filled in by `format`. The types know which names a text holds, so a
 * missing or misspelt value is a type error where the page is written, and a translation that lost a blank is one too.
 */

/** The names of the blanks in a text. */
export type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type Intersection<Union> = (Union extends unknown ? (part: Union) => void : never) extends (
  part: infer Parts,
) => void
  ? Parts
  : never;

/** A text that holds every one of the blanks `Name`; any text when there is none. */
export type TextWith<Name extends string> = [Name] extends [never]
  ? string
  : Intersection<Name extends unknown ? `${string}{${Name}}${string}` : never> & string;

/** Values for the blanks, already formatted: a number goes through `formatNumber` first, since 2020 is a year or a count. */
export type Values<Name extends string> = Readonly<Record<Name, string>>;

const BLANK = /\{([a-z][A-Za-z0-9]*)\}/g;

/** The names of the blanks in a text, in their order, each once. */
export function namesIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(BLANK), ([, name]) => name ?? ''))];
}

/** @throws RangeError when a blank has no value */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(BLANK, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} in "${text}"`);
    return value;
  });
}

/** A piece of a text: words, or the name of a blank for which a component puts markup (a link, a `<bdi>`, a `<time>`). */
export type Piece = { readonly text: string } | { readonly name: string };

/** Cut a text at its blanks, so that a component can fill them with markup instead of plain text. */
export function piecesOf(text: string): readonly Piece[] {
  // Splitting on a pattern with one group yields words and names in turn.
  return text
    .split(BLANK)
    .map((part, index) => (index % 2 === 0 ? { text: part } : { name: part }))
    .filter((piece) => !('text' in piece) || piece.text !== '');
}
