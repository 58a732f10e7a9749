/** Spaces and apostrophes of French print, so that the dictionary and the records can be typed with an ordinary keyboard. */

const NO_BREAK_SPACE = '\u00a0';
const NARROW_NO_BREAK_SPACE = '\u202f';

/** Between a letter and a word: the single quotes around a word, which a source may use, stay as they are. */
const APOSTROPHE = /(?<=\p{L})'(?=[\p{L}\p{N}{«])/gu;
const THOUSANDS = /(?<=\d) (?=\d{3}(?!\d))/g;

/** Set one text: typographic apostrophes, no-break spaces before `: ; ! ? %`, inside « », after n° and between thousands. */
export function typeset(text: string): string {
  return text
    .replace(APOSTROPHE, '’')
    .replace(THOUSANDS, NARROW_NO_BREAK_SPACE)
    .replaceAll('n° ', `n°${NO_BREAK_SPACE}`)
    .replaceAll(' :', `${NO_BREAK_SPACE}:`)
    .replaceAll('« ', `«${NO_BREAK_SPACE}`)
    .replaceAll(' »', `${NO_BREAK_SPACE}»`)
    .replaceAll(' %', `${NO_BREAK_SPACE}%`)
    .replace(/ ([;!?])/g, `${NARROW_NO_BREAK_SPACE}$1`);
}

/** Set every text of a dictionary. */
export function frenchTypography<const Words>(words: Words): Words {
  const set = (part: unknown): unknown => {
    if (typeof part === 'string') return typeset(part);
    if (Array.isArray(part)) return part.map(set);
    if (typeof part === 'object' && part !== null) {
      return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, set(value)]));
    }
    return part;
  };
  return set(words) as Words;
}
