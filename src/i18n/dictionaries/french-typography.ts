/** Spaces and apostrophes of French print, so that the dictionary can be typed with an ordinary keyboard. */

const NO_BREAK_SPACE = '\u00a0';
const NARROW_NO_BREAK_SPACE = '\u202f';

function typeset(text: string): string {
  return text
    .replaceAll("'", '’')
    .replaceAll(' :', `${NO_BREAK_SPACE}:`)
    .replaceAll('« ', `«${NO_BREAK_SPACE}`)
    .replaceAll(' »', `${NO_BREAK_SPACE}»`)
    .replaceAll(' %', `${NO_BREAK_SPACE}%`)
    .replace(/ ([;!?])/g, `${NARROW_NO_BREAK_SPACE}$1`);
}

/** Set every text of a dictionary: typographic apostrophes, no-break spaces before `: ; ! ? %` and inside « ». */
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
