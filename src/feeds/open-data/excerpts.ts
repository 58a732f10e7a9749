/** Two long texts, cut around the place where they begin to differ. */

const LONGEST = 160;
/** How much of what both have stands before the place, so that a reader finds it. */
const LEAD = 40;
const CUT = '…';

/** Characters as people count them: a letter and its marks stay together. */
function charactersOf(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
}

function excerpt(characters: readonly string[], start: number): string {
  const end = start + LONGEST;
  const text = characters.slice(start, end).join('');
  return `${start > 0 ? CUT : ''}${text}${end < characters.length ? CUT : ''}`;
}

/** Where the first word begins from `start` on, and before `end`: an excerpt begins with a whole one where it can. */
function wordFrom(characters: readonly string[], start: number, end: number): number {
  if (start === 0) return 0;
  const blank = characters.slice(start, end).findIndex((character) => /\s/.test(character));
  return blank === -1 ? start : start + blank + 1;
}

/** Short texts stay whole. */
export function excerpts(
  before: string,
  after: string,
): { readonly before: string; readonly after: string } {
  if (before.length <= LONGEST && after.length <= LONGEST) return { before, after };
  const [one, other] = [charactersOf(before), charactersOf(after)];
  const differs = one.findIndex((character, index) => character !== other[index]);
  const place = differs === -1 ? one.length : differs;
  const start = wordFrom(one, Math.max(0, place - LEAD), place);
  return { before: excerpt(one, start), after: excerpt(other, start) };
}
