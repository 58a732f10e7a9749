/** Which entries hold what is sought, the best first. */
import { wholeTerm } from '../../search/index/term.ts';
import type { Posting, Postings } from './pagefind.ts';
import type { Alternative, Wanted } from './query.ts';

export type AskPostings = (term: string) => Promise<Postings>;

export interface Ranked {
  readonly id: string;
  readonly score: number;
}

export interface Ranking {
  readonly ranked: readonly Ranked[];
  /** What was typed and is found nowhere. */
  readonly unknown: readonly string[];
  /** No entry holds all that is sought, so these hold most of it. */
  readonly isPartial: boolean;
}

/** A reading of a word that is less likely than the first. */
const SECOND_READING = 0.8;
/** Words of a phrase stand at most so far from each other. */
const NEAR = 2;
/** Two things beside each other, as they were typed. */
const NEAR_BONUS = 0.25;
/** Everything that is sought stands in the title. */
const TITLE_BONUS = 1.5;
/** Of what is sought, so much must be found where nothing holds all. */
const MOST = 1 / 2;
/** A word that is found nowhere may be misspelt: its beginning is asked for, at least so many letters and so much of it. */
const SHORTEST_BEGINNING = 4;
const LEAST_BEGINNING = 0.6;
const BEGINNING_FACTOR = 0.4;

function merge(
  into: Map<string, Posting>,
  postings: Iterable<readonly [string, Posting]>,
  factor: number,
): void {
  for (const [id, { score, places, isInTitle }] of postings) {
    const known = into.get(id);
    into.set(id, {
      score: Math.max(known?.score ?? 0, score * factor),
      places: known ? [...known.places, ...places] : places,
      isInTitle: isInTitle || known?.isInTitle === true,
    });
  }
}

function areNear(one: Posting, other: Posting): boolean {
  return one.places.some((place) =>
    other.places.some((next) => next > place && next - place <= NEAR),
  );
}

/** Entries that hold any of the terms of a word. */
async function holdersOfWord(ask: AskPostings, terms: readonly string[]): Promise<Postings> {
  const all = await Promise.all(terms.map((term) => ask(wholeTerm(term))));
  const holders = new Map<string, Posting>();
  for (const [index, postings] of all.entries()) {
    merge(holders, postings, index === 0 ? 1 : SECOND_READING);
  }
  return holders;
}

/** Entries that hold every word of an alternative. */
async function holdersOf(ask: AskPostings, alternative: Alternative): Promise<Postings> {
  const { words, isPhrase } = alternative;
  const [first, ...others] = await Promise.all(words.map((terms) => holdersOfWord(ask, terms)));
  let holders: Postings = first ?? new Map();
  for (const next of others) {
    const both = new Map<string, Posting>();
    for (const [id, one] of holders) {
      const other = next.get(id);
      if (!other) continue;
      const isInTitle = one.isInTitle && other.isInTitle;
      if (isPhrase && !isInTitle && !areNear(one, other)) continue;
      both.set(id, { score: one.score + other.score, places: other.places, isInTitle });
    }
    holders = both;
  }
  return holders;
}

async function holdersOfWanted(ask: AskPostings, wanted: Wanted): Promise<Postings> {
  const all = await Promise.all(
    wanted.alternatives.map((alternative) => holdersOf(ask, alternative)),
  );
  const holders = new Map<string, Posting>();
  for (const [index, postings] of all.entries()) {
    merge(holders, postings, wanted.alternatives[index]?.factor ?? 1);
  }
  return holders;
}

/** Entries with a word that begins as a word does that is found nowhere: the longest beginning that any has. */
async function holdersOfBeginning(ask: AskPostings, word: string): Promise<Postings> {
  const shortest = Math.max(SHORTEST_BEGINNING, Math.ceil(word.length * LEAST_BEGINNING));
  for (let length = word.length; length >= shortest; length -= 1) {
    const postings = await ask(word.slice(0, length));
    if (postings.size > 0) {
      const holders = new Map<string, Posting>();
      merge(holders, postings, BEGINNING_FACTOR);
      return holders;
    }
  }
  return new Map();
}

interface Found {
  score: number;
  held: number;
  titles: number;
  /** Where it holds what was sought last. */
  last: Posting | undefined;
}

/** Adds up what each entry holds. */
function addUp(held: readonly Postings[]): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const postings of held) {
    for (const [id, posting] of postings) {
      const sum = found.get(id) ?? { score: 0, held: 0, titles: 0, last: undefined };
      sum.score += posting.score;
      if (sum.last && areNear(sum.last, posting)) sum.score += posting.score * NEAR_BONUS;
      sum.held += 1;
      sum.titles += posting.isInTitle ? 1 : 0;
      sum.last = posting;
      found.set(id, sum);
    }
  }
  return found;
}

function inOrder(one: Ranked, other: Ranked): number {
  if (one.score !== other.score) return other.score - one.score;
  return one.id < other.id ? -1 : 1;
}

/**
 * @param ask gives the entries that hold a term, or one of all terms that begin alike
 * @param factorOf how much an entry counts for what it is
 */
export async function rank(
  ask: AskPostings,
  wanted: readonly Wanted[],
  factorOf: (id: string) => number,
): Promise<Ranking> {
  const held = await Promise.all(wanted.map((one) => holdersOfWanted(ask, one)));
  const unknown = wanted.filter((_, index) => held[index]?.size === 0).map(({ typed }) => typed);
  const all = await Promise.all(
    held.map(async (postings, index) => {
      const word = wanted[index]?.alternatives[0]?.words;
      const [term] = word?.length === 1 ? (word[0] ?? []) : [];
      return postings.size > 0 || term === undefined ? postings : holdersOfBeginning(ask, term);
    }),
  );
  const found = addUp(all);
  const most = Math.max(0, ...[...found.values()].map(({ held: count }) => count));
  const needed = most === wanted.length ? most : Math.ceil(wanted.length * MOST);
  const ranked = [...found]
    .filter(([, { held: count }]) => count >= Math.max(1, needed))
    .map(([id, { score, held: count, titles }]) => ({
      id,
      score:
        score *
        factorOf(id) *
        (titles === wanted.length ? TITLE_BONUS : 1) *
        (count / wanted.length),
    }))
    .toSorted(inOrder);
  return { ranked, unknown, isPartial: ranked.length > 0 && most < wanted.length };
}
