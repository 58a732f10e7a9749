/** Texts with what was asked marked in them, in their own spelling. */
import type { FoundText } from '../../search/entry.ts';
import type { Word } from '../../search/language/words.ts';
import type { MarkedText, Stretch } from './answers.ts';

export type ReadWords = (text: string) => readonly Word[];

/** So many characters of a text are shown. */
const EXCERPT = 220;
/** So much of it stands before the first mark. */
const BEFORE = 60;
const MORE = '…';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

function placesOf(text: string, read: ReadWords, terms: ReadonlySet<string>): readonly Place[] {
  const placeOf = ({ start, end, terms: own, parts = [] }: Word): readonly Place[] => {
    const term = own.find((one) => terms.has(one));
    return term === undefined ? parts.flatMap(placeOf) : [{ start, end, term }];
  };
  return read(text).flatMap(placeOf);
}

/** A text from one place to another, cut into what is marked and what is not. */
function cut(text: string, from: number, to: number, places: readonly Place[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = from;
  for (const { start, end } of places) {
    if (start < at || end > to) continue;
    if (start > at) stretches.push({ text: text.slice(at, start), isMarked: false });
    stretches.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < to) stretches.push({ text: text.slice(at, to), isMarked: false });
  return stretches;
}

function marked(stretches: readonly Stretch[], lang: string | undefined): MarkedText {
  return lang === undefined ? { stretches } : { stretches, lang };
}

/** The whole of a text. */
export function markWhole(
  { text, lang }: FoundText,
  read: ReadWords,
  terms: ReadonlySet<string>,
): MarkedText {
  return marked(cut(text, 0, text.length, placesOf(text, read, terms)), lang);
}

/** The nearest place before a word, backwards: at the latest a first place, which begins one. */
function wordBoundary(text: string, place: number, first: number): number {
  return Math.max(first, text.lastIndexOf(' ', place) + 1);
}

/** How many different terms stand from a place on, within the length of an excerpt. */
function variety(places: readonly Place[], first: number): number {
  const from = places[first]?.start ?? 0;
  const near = places.slice(first).filter(({ end }) => end - from <= EXCERPT - BEFORE);
  return new Set(near.map(({ term }) => term)).size;
}

interface Best {
  readonly text: FoundText;
  readonly places: readonly Place[];
  readonly from: number;
  readonly variety: number;
}

/** Where a text says most of what was asked. */
function bestOf(text: FoundText, read: ReadWords, terms: ReadonlySet<string>): Best {
  const places = placesOf(text.text, read, terms);
  let best = { from: 0, variety: 0 };
  for (const [index, { start }] of places.entries()) {
    const found = variety(places, index);
    if (found > best.variety) best = { from: start, variety: found };
  }
  return { text, places, ...best };
}

function cutExcerpt({ text: { text, lang }, places, from }: Best): MarkedText {
  const start = from <= BEFORE ? 0 : wordBoundary(text, from - BEFORE, 0);
  const rest = text.length - start;
  const last = wordBoundary(text, start + EXCERPT, start);
  // What has no blanks is cut where it must be.
  const end = rest <= EXCERPT ? text.length : last > start ? last : start + EXCERPT;
  const stretches = cut(text, start, end, places);
  return marked(
    [
      ...(start > 0 ? [{ text: MORE, isMarked: false }] : []),
      ...stretches,
      ...(end < text.length ? [{ text: MORE, isMarked: false }] : []),
    ],
    lang,
  );
}

/** The stretch of some texts that says most of what was asked; their beginning where none says any of it. */
export function excerptOf(
  texts: readonly FoundText[],
  read: ReadWords,
  terms: ReadonlySet<string>,
): MarkedText | undefined {
  let best: Best | undefined;
  for (const text of texts) {
    const found = bestOf(text, read, terms);
    if (!best || found.variety > best.variety) best = found;
  }
  return best && cutExcerpt(best);
}

/** How many different terms some texts hold. */
export function countTerms(
  texts: readonly FoundText[],
  read: ReadWords,
  terms: ReadonlySet<string>,
): number {
  const found = texts.flatMap(({ text }) => placesOf(text, read, terms).map(({ term }) => term));
  return new Set(found).size;
}
