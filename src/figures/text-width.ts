/** How wide a text is when it is set in the fonts of the images, and where its lines end. Nothing is rendered for it. */
import { ADVANCES, type LetterForm, type Weight } from './advances.ts';

/** Of a letter that the fonts do not have: wider than most. */
const UNKNOWN = 1000;

const JOINED = /[\u0620-\u064a\u066e-\u06d3\u06fa-\u06fc\u0640]/;
/** Letters that are joined to the one before them, never to the one after. */
const JOINED_BACKWARDS =
  /[\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5]/;
const ALONE = /[\u0621\u0674]/;
/** Marks above and below letters, and signs that say the direction: they take no room. */
const WITHOUT_ROOM = /[\p{Mn}\p{Cf}]/u;

type Widths = ReadonlyMap<string, number>;

function widthsOf(weight: Weight): Readonly<Record<'latin' | LetterForm, Widths>> {
  const mapOf = (form: 'latin' | LetterForm): Widths =>
    new Map(
      ADVANCES[weight][form].flatMap(([width, letters]) =>
        Array.from(letters, (letter) => [letter, width] as const),
      ),
    );
  return {
    latin: mapOf('latin'),
    isolated: mapOf('isolated'),
    final: mapOf('final'),
    initial: mapOf('initial'),
    medial: mapOf('medial'),
  };
}

const WIDTHS = { regular: widthsOf('regular'), bold: widthsOf('bold') };

const joinsBackwards = (letter: string | undefined): boolean =>
  letter !== undefined && JOINED.test(letter) && !ALONE.test(letter);
const joinsForwards = (letter: string | undefined): boolean =>
  letter !== undefined && joinsBackwards(letter) && !JOINED_BACKWARDS.test(letter);

function formOf(before: string | undefined, letter: string, after: string | undefined): LetterForm {
  const isJoinedBefore = joinsForwards(before) && joinsBackwards(letter);
  const isJoinedAfter = joinsForwards(letter) && joinsBackwards(after);
  if (isJoinedBefore) return isJoinedAfter ? 'medial' : 'final';
  return isJoinedAfter ? 'initial' : 'isolated';
}

function measured(text: string, weight: Weight): number {
  const widths = WIDTHS[weight];
  const letters = Array.from(text).filter((letter) => !WITHOUT_ROOM.test(letter));
  return letters.reduce((total, letter, index) => {
    const form = formOf(letters[index - 1], letter, letters[index + 1]);
    const width = widths[form].get(letter) ?? widths.isolated.get(letter);
    return total + (width ?? widths.latin.get(letter) ?? UNKNOWN);
  }, 0);
}

/** Words come back in every size that is tried; so many are remembered, then all are forgotten. */
const MOST_REMEMBERED = 10_000;
const REMEMBERED = { regular: new Map<string, number>(), bold: new Map<string, number>() };

/**
 * The width of a text in one line, never less than what is drawn by more than a hair: ligatures and kerning make it
 * narrower.
 *
 * @param size of the type, in the unit of the result
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const known = REMEMBERED[weight];
  let width = known.get(text);
  if (width === undefined) {
    width = measured(text, weight);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, width);
  }
  return (width * size) / 1000;
}

export interface Setting {
  readonly size: number;
  readonly weight?: Weight;
  /** Room for a line. */
  readonly width: number;
}

/** No letter with room of its own is narrower, in sizes of its type. */
const NARROWEST = 0.1;

/** A word that is wider than a line, in pieces that fit: at least one letter each, so that every word comes to an end. */
function piecesOf(word: string, { size, weight = 'regular', width }: Setting): readonly string[] {
  const letters = Array.from(word);
  const most = Math.ceil(width / (size * NARROWEST)) + 1;
  const pieces: string[] = [];
  for (let start = 0; start < letters.length;) {
    let [fits, tooLong] = [1, Math.min(most, letters.length - start) + 1];
    while (tooLong - fits > 1) {
      const middle = Math.floor((fits + tooLong) / 2);
      // Not remembered: nobody asks for half a word again.
      const own = measured(letters.slice(start, start + middle).join(''), weight);
      if ((own * size) / 1000 <= width) fits = middle;
      else tooLong = middle;
    }
    pieces.push(letters.slice(start, start + fits).join(''));
    start += fits;
  }
  return pieces;
}

/** A text in lines that fit, broken at its spaces; a word that is wider than a line is broken inside. */
export function linesOf(text: string, setting: Setting): readonly string[] {
  const { size, weight, width } = setting;
  const space = textWidth(' ', size, weight);
  const lines: string[] = [];
  let [line, used] = ['', 0];
  // No-break spaces hold together what they stand between: a number and its sign.
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    // A space joins no letters, so that widths of words add up.
    const own = textWidth(word, size, weight);
    if (line !== '' && used + space + own <= width) {
      line = `${line} ${word}`;
      used += space + own;
      continue;
    }
    if (line !== '') lines.push(line);
    [line, used] = [word, own];
    if (own <= width) continue;
    const pieces = piecesOf(word, setting);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = textWidth(line, size, weight);
  }
  return line === '' ? lines : [...lines, line];
}

/** At most so many lines; the last one ends in an ellipsis where something is left out. */
export function shortened(text: string, setting: Setting, most: number): readonly string[] {
  const lines = linesOf(text, setting);
  if (lines.length <= most) return lines;
  const last = Array.from(lines[most - 1] ?? '');
  const withSign = (): string => `${last.join('').trimEnd()}…`;
  while (last.length > 0 && textWidth(withSign(), setting.size, setting.weight) > setting.width)
    last.pop();
  return [...lines.slice(0, most - 1), withSign()];
}
