/** Whether two registrations speak of one event: title, day and town, however they are spelt. */
import { editDistance } from './nearest.ts';

/**
 * A text as it is compared: accents, vowel marks, capitals, punctuation and letters that are written in several ways do not
 * count. Empty where a text has neither letters nor digits.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ٱ', 'ا')
    .replaceAll(/[ىی]/g, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه')
    .replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
      String((digit.codePointAt(0) ?? 0) & 0xf),
    )
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

type Texts = Readonly<Partial<Record<string, string | undefined>>> | undefined;

/** What of an event is compared. */
export interface ComparedEvent {
  readonly title: Texts;
  readonly startsAt: string;
  readonly city?: Texts;
}

/** A letter in so many may differ; shorter texts must be alike. */
const LETTERS_A_SLIP = { title: 10, city: 5 } as const;
const MOST_SLIPS = 3;

interface Spelt {
  readonly text: string;
  readonly digits: string;
  /** How many letters of each of 32 kinds it has: what differs there differs in the text. */
  readonly letters: Uint8Array;
}

const KINDS = 32;

function spelt(texts: Texts): readonly Spelt[] {
  const own = new Set(Object.values(texts ?? {}).map((text) => folded(text ?? '')));
  return [...own]
    .filter((text) => text !== '')
    .map((text) => {
      const letters = new Uint8Array(KINDS);
      for (let at = 0; at < text.length; at++) {
        const kind = text.charCodeAt(at) % KINDS;
        letters[kind] = (letters[kind] ?? 0) + 1;
      }
      return { text, digits: text.replaceAll(/\P{N}+/gu, ' ').trim(), letters };
    });
}

function isLike(one: Spelt, other: Spelt, lettersASlip: number): boolean {
  if (one.text === other.text) return true;
  // "Workshop 1" and "Workshop 2" are two events.
  if (one.digits !== other.digits) return false;
  const shorter = Math.min(one.text.length, other.text.length);
  const limit = Math.min(MOST_SLIPS, Math.floor(shorter / lettersASlip));
  if (limit === 0 || Math.abs(one.text.length - other.text.length) > limit) return false;
  let apart = 0;
  for (let kind = 0; kind < KINDS; kind++)
    apart += Math.abs((one.letters[kind] ?? 0) - (other.letters[kind] ?? 0));
  return apart <= 2 * limit && editDistance(one.text, other.text, limit) <= limit;
}

const isAnyLike = (
  field: keyof typeof LETTERS_A_SLIP,
  one: readonly Spelt[],
  others: readonly Spelt[],
): boolean =>
  one.some((text) => others.some((other) => isLike(text, other, LETTERS_A_SLIP[field])));

interface Known<Event> {
  readonly event: Event;
  readonly titles: readonly Spelt[];
  readonly cities: readonly Spelt[];
}

/** Events that are known, day by day. */
export class KnownEvents<Event extends ComparedEvent> {
  readonly #days = new Map<string, Known<Event>[]>();

  add(event: Event): void {
    const day = event.startsAt.slice(0, 10);
    const known = { event, titles: spelt(event.title), cities: spelt(event.city) };
    const others = this.#days.get(day);
    if (others) others.push(known);
    else this.#days.set(day, [known]);
  }

  /** The first known event that is the same one. Where one of the two names no town, the titles must be alike to the letter. */
  same({ title, startsAt, city }: ComparedEvent): Event | undefined {
    const [titles, cities] = [spelt(title), spelt(city)];
    return this.#days.get(startsAt.slice(0, 10))?.find((known) => {
      if (cities.length > 0 && known.cities.length > 0)
        return isAnyLike('city', cities, known.cities) && isAnyLike('title', titles, known.titles);
      return titles.some(({ text }) => known.titles.some((other) => other.text === text));
    })?.event;
  }
}
