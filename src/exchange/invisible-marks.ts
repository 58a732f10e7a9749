/** Marks that nobody sees: of direction, of width, of the beginning of a file. */
const MARKS = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A text that is a name, a number or a day, as it is without what came along when it was copied. */
export function withoutMarks(text: string): string {
  return text.replaceAll(MARKS, '');
}
