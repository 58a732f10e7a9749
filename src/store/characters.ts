// C0 and C1 controls but tab and line feed, lone surrogates, the replacement character and non-characters:
// feeds and spreadsheets cannot hold them, and U+FFFD stands where a conversion lost a letter.
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFD-\uFFFF]|\p{Surrogate}/u;

// Marks and controls that change the order in which letters show, and letters without width.
const DECEPTIVE = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** A character by its number, since it does not show itself: `U+202E`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Offset and name of the first character that must not stand in any text. */
export function forbiddenCharacter(
  text: string,
): { readonly offset: number; readonly name: string } | undefined {
  const match = FORBIDDEN.exec(text);
  return match ? { offset: match.index, name: codePointName(match[0]) } : undefined;
}

/** Name of the first invisible character that makes an id or an address look like another one; prose may hold them. */
export function deceptiveCharacter(text: string): string | undefined {
  const match = DECEPTIVE.exec(text);
  return match ? codePointName(match[0]) : undefined;
}
