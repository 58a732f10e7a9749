/**
 * Texts that a spreadsheet would not leave as they are: it runs what looks like a formula, and takes `2020-03` for the
 * first of March. One apostrophe before them keeps it from that, and is taken off on the way back, so that nothing is lost
 * or changed: a text that begins so by itself gets one more.
 */
const TEMPTING =
  /^'*(?:[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]|\d{4}-\d{2}$)/;

const GUARD = "'";

/** The text as a cell of a spreadsheet file. */
export function guardedText(text: string): string {
  return TEMPTING.test(text) ? GUARD + text : text;
}

/** The text that a cell was made of. */
export function unguardedText(cell: string): string {
  return cell.startsWith(GUARD) && TEMPTING.test(cell.slice(1)) ? cell.slice(1) : cell;
}
