/** The words of a text, and where they stand in it. */
import { folded, spelled } from './folding.ts';
import type { SearchLanguage } from './language.ts';

export interface Word {
  /** Places in the text as it was written, in code units. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Under which it is found, the likeliest first: letters and digits only. */
  readonly terms: readonly string[];
  /** Of what a hyphen or a point joins: "co-création", "31-13". */
  readonly parts?: readonly Word[];
}

const LETTER = String.raw`[\p{L}\p{M}\u00ad]`;
const DIGIT = String.raw`\p{Nd}`;
/** Hyphens that join: the ordinary one, that of typography, one that ends no line. */
const HYPHEN = '[-\u2010\u2011]';
const WORDS = new RegExp(
  [
    // O.G.P.
    String.raw`(?<acronym>(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?!\p{L}))`,
    // 31-13, 31.13, 31/13, 73,8
    `(?<number>${DIGIT}+(?:[-\u2010\u2011.,/]${DIGIT}+)+)`,
    // co-création
    `(?<joined>${LETTER}+(?:${HYPHEN}${LETTER}+)+)`,
    `(?<word>(?:${LETTER}|${DIGIT})+)`,
  ].join('|'),
  'gu',
);
const PART = new RegExp(`(?:${LETTER}|${DIGIT})+`, 'gu');
/** Between the numbers of one: a term has neither hyphen nor point. */
const JOINT = 'x';
/** Nobody writes a word so long; what else is pasted would be looked at for ever. */
const LONGEST = 60;

type Known = Pick<Word, 'folded' | 'terms'>;

/** Words come again and again: what each is was worked out once for a language. */
const KNOWN = new WeakMap<SearchLanguage, Map<string, Known | undefined>>();

function knownWords(language: SearchLanguage): Map<string, Known | undefined> {
  let known = KNOWN.get(language);
  if (!known) {
    known = new Map();
    KNOWN.set(language, known);
  }
  return known;
}

/** Undefined for what is no word. */
function readWord(text: string, language: SearchLanguage): Known | undefined {
  const own = folded(text);
  if (own === '' || own.length > LONGEST) return undefined;
  const terms = language.reads(own) ? language.readings(own, spelled(text)) : [own];
  return { folded: own, terms };
}

/** A word as its language reads it. */
function wordAt(text: string, start: number, language: SearchLanguage): readonly Word[] {
  const known = knownWords(language);
  if (!known.has(text)) known.set(text, readWord(text, language));
  const word = known.get(text);
  return word ? [{ start, end: start + text.length, ...word }] : [];
}

/** What is joined: found as one word and, for what is no number, as each of its parts too. */
function joinedAt(
  text: string,
  start: number,
  joint: string,
  language: SearchLanguage,
): readonly Word[] {
  const parts = [...text.matchAll(PART)].flatMap(({ 0: part, index }) =>
    wordAt(part, start + index, language),
  );
  const whole = parts.map((part) => part.folded).join(joint);
  if (parts.length < 2 || whole.length > LONGEST) return parts;
  const [first = whole] = joint === '' ? language.readings(whole, whole) : [whole];
  return [{ start, end: start + text.length, folded: whole, terms: [first], parts }];
}

/** The words of a text in their order. */
export function wordsOf(text: string, language: SearchLanguage): readonly Word[] {
  const words: Word[] = [];
  for (const { groups = {}, index, 0: found } of text.matchAll(WORDS)) {
    const { acronym, number, joined } = groups;
    if (acronym !== undefined) {
      const own = folded(acronym.replaceAll('.', ''));
      words.push({ start: index, end: index + found.length, folded: own, terms: [own] });
    } else if (number !== undefined) words.push(...joinedAt(found, index, JOINT, language));
    else if (joined !== undefined) words.push(...joinedAt(found, index, '', language));
    else words.push(...wordAt(found, index, language));
  }
  return words;
}
