/** What a reader typed, as what is asked of the index. */
import type { Meaning, PhraseTerms } from '../../search/index/summary.ts';
import type { SearchLanguage } from '../../search/language/language.ts';
import { wordsOf, type Word } from '../../search/language/words.ts';

/** A way in which a thing may be said: words that must all be there. */
export interface Alternative {
  /** For each word the terms of which any will do, the likeliest first. */
  readonly words: readonly (readonly string[])[];
  /** The words must stand beside each other. */
  readonly isPhrase: boolean;
  /** How much it counts beside what was typed: 1 for that. */
  readonly factor: number;
}

/** A thing that is sought: any of the ways in which it may be said. */
export interface Wanted {
  /** As it was typed. */
  readonly typed: string;
  readonly alternatives: readonly Alternative[];
}

/** A word of the same meaning counts for less than the one typed. */
const MEANING_FACTOR = 0.8;

function isSaid(words: readonly Word[], at: number, phrase: PhraseTerms): boolean {
  return (
    phrase.length > 0 &&
    phrase.every((term, index) => words[at + index]?.terms.includes(term) === true)
  );
}

/** The longest phrase of a known meaning that begins at a word. */
function meaningAt(
  words: readonly Word[],
  at: number,
  meanings: readonly Meaning[],
): { readonly length: number; readonly meanings: readonly Meaning[] } {
  let length = 0;
  let said: Meaning[] = [];
  for (const meaning of meanings) {
    for (const phrase of [...meaning.held, ...(meaning.only ?? [])]) {
      if (phrase.length < length || !isSaid(words, at, phrase)) continue;
      said = phrase.length > length ? [meaning] : [...said, meaning];
      ({ length } = phrase);
    }
  }
  return { length, meanings: said };
}

function phraseAlternative(phrase: PhraseTerms): Alternative {
  return { words: phrase.map((term) => [term]), isPhrase: true, factor: MEANING_FACTOR };
}

/** What is joined may be written apart: "co création". */
function apart([joined]: readonly Word[]): readonly Alternative[] {
  const parts = joined?.parts;
  if (parts === undefined) return [];
  return [{ words: parts.map(({ terms }) => terms), isPhrase: true, factor: MEANING_FACTOR }];
}

/** Every way in which what stands from one word on may be said, and how many words that are. */
function wantedAt(
  words: readonly Word[],
  at: number,
  meanings: readonly Meaning[],
): { readonly wanted: Wanted; readonly length: number } {
  const known = meaningAt(words, at, meanings);
  const length = Math.max(1, known.length);
  const own = words.slice(at, at + length);
  const typed = own.map(({ folded }) => folded).join(' ');
  const phrases = known.meanings.flatMap((meaning) =>
    meaning.held.filter((phrase) => !isSaid(words, at, phrase)),
  );
  const literal = { words: own.map(({ terms }) => terms), isPhrase: false, factor: 1 };
  return {
    wanted: {
      typed,
      alternatives: [literal, ...apart(own), ...phrases.map(phraseAlternative)],
    },
    length,
  };
}

/** Nobody types so many; what is pasted is asked for by its first words. */
const MOST_WORDS = 24;

/** What is sought, thing by thing; empty where nothing but common words was typed. */
export function readQuery(
  text: string,
  language: SearchLanguage,
  meanings: readonly Meaning[],
): readonly Wanted[] {
  const words = wordsOf(text, language)
    .filter(({ folded }) => !language.stopWords.has(folded))
    .slice(0, MOST_WORDS);
  const wanted: Wanted[] = [];
  for (let at = 0; at < words.length;) {
    const next = wantedAt(words, at, meanings);
    if (!wanted.some(({ typed }) => typed === next.wanted.typed)) wanted.push(next.wanted);
    at += next.length;
  }
  return wanted;
}

/** Every term that a query asks for: what is marked where it is found. */
export function termsOf(wanted: readonly Wanted[]): ReadonlySet<string> {
  return new Set(
    wanted.flatMap(({ alternatives }) => alternatives.flatMap(({ words }) => words.flat())),
  );
}
