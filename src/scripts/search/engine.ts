/** Searches in the reader's browser. */
import {
  SEARCH_FILTERS,
  SEARCH_KINDS,
  type SearchFilter,
  type SearchKind,
} from '../../search/entry.ts';
import type { IndexSummary } from '../../search/index/summary.ts';
import { wholeTerm } from '../../search/index/term.ts';
import type { SearchLanguage } from '../../search/language/language.ts';
import { searchLanguage } from '../../search/language/languages.ts';
import { wordsOf } from '../../search/language/words.ts';
import { remembering } from '../remembering.ts';
import {
  type ChosenFilters,
  type FilterCount,
  type Hit,
  type IndexSettings,
  type MarkedText,
  type Query,
  type Results,
  type SearchIndex,
} from './answers.ts';
import { hitOf } from './hit.ts';
import type { ReadWords } from './marked-text.ts';
import { importScript, Records, type LoadScript } from './pagefind.ts';
import { readQuery, termsOf, type Wanted } from './query.ts';
import { rank, type Ranked, type Ranking } from './ranking.ts';
import { datesOf, summaryOf } from './summary.ts';

/** What readers mostly look for counts more than what only mentions it. */
const KIND_FACTORS: Readonly<Partial<Record<SearchKind, number>>> = {
  commitment: 1.4,
  plan: 1.2,
  theme: 1.2,
  institution: 1.2,
  meeting: 1.2,
  document: 0.8,
  figure: 0.6,
  dataset: 0.7,
};

/** Kinds of entries by their ids. */
async function kindsOf(
  records: Records,
  { kinds }: IndexSummary,
): Promise<ReadonlyMap<string, SearchKind>> {
  const ids = await records.all();
  const kindOf = new Map<string, SearchKind>();
  for (const [kind, count] of kinds) {
    for (const id of ids.slice(kindOf.size, kindOf.size + count)) kindOf.set(id, kind);
  }
  return kindOf;
}

/** The newest first, then what bears no date, as it was ranked. A year comes after its months, a month after its days. */
function newestFirst(
  ranked: readonly Ranked[],
  dates: ReadonlyMap<string, string>,
): readonly Ranked[] {
  const dateOf = ({ id }: Ranked) => dates.get(id) ?? '';
  return ranked.toSorted((one, other) => {
    const [first, second] = [dateOf(one), dateOf(other)];
    if (first === second) return 0;
    return first > second ? -1 : 1;
  });
}

function textOf({ stretches }: MarkedText): string {
  return stretches.map(({ text }) => text).join('');
}

/** How many there are of each kind, the kind of the best first. */
function countsOf(
  ranked: readonly Ranked[],
  kindOf: (one: Ranked) => SearchKind | undefined,
): ReadonlyMap<SearchKind, number> {
  const counts = new Map<SearchKind, number>();
  for (const one of ranked) {
    const kind = kindOf(one);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** What an index that was opened is made of. */
interface Opened {
  readonly records: Records;
  readonly summary: IndexSummary;
  readonly kinds: ReadonlyMap<string, SearchKind>;
  readonly language: SearchLanguage;
  /** That of the index, with a slash at its end. */
  readonly folder: string;
}

class Engine implements SearchIndex {
  readonly #records: Records;
  readonly #summary: IndexSummary;
  readonly #kinds: ReadonlyMap<string, SearchKind>;
  readonly #language: SearchLanguage;
  readonly #read: ReadWords;
  readonly #folder: string;
  readonly #loadDates = remembering(datesOf);

  constructor({ records, summary, kinds, language, folder }: Opened) {
    this.#records = records;
    this.#summary = summary;
    this.#kinds = kinds;
    this.#language = language;
    this.#folder = folder;
    this.#read = (text) => wordsOf(text, language);
  }

  #wanted(text: string): readonly Wanted[] {
    return readQuery(text, this.#language, this.#summary.meanings);
  }

  readonly #factorOf = (id: string): number => {
    const kind = this.#kinds.get(id);
    return (kind && KIND_FACTORS[kind]) ?? 1;
  };

  async #hits(ranked: readonly Ranked[], terms: ReadonlySet<string>): Promise<readonly Hit[]> {
    return Promise.all(
      ranked.map(async ({ id }) => hitOf(await this.#records.shown(id), this.#read, terms)),
    );
  }

  get words(): IndexSummary['words'] {
    return this.#summary.words;
  }

  async search({ text, filters, sort }: Query): Promise<Results> {
    const wanted = this.#wanted(text);
    const terms = termsOf(wanted);
    const { ranked, unknown, isPartial } = await (text.trim() === ''
      ? this.#everything()
      : rank(this.#records.postings, wanted, this.#factorOf));
    const ofAllKinds = await this.#narrowed(ranked, filters, 'kind');
    const found = await this.#narrowed(ofAllKinds, { kind: filters.kind ?? [] });
    const inOrder = sort === 'newest' ? newestFirst(found, await this.#dates()) : found;
    const kindOf = ({ id }: Ranked) => this.#kinds.get(id);
    return {
      total: found.length,
      kinds: [...countsOf(ofAllKinds, kindOf)].map(([kind, count]) => ({ kind, count })),
      unknown,
      isPartial,
      hits: async (from, count, kind) => {
        const ofKind = kind ? inOrder.filter((one) => kindOf(one) === kind) : inOrder;
        return this.#hits(ofKind.slice(from, from + count), terms);
      },
      counts: async (filter) => this.#counts(ranked, filters, filter),
    };
  }

  /** Dates by the ids of entries, loaded once somebody sorts. */
  async #dates(): Promise<ReadonlyMap<string, string>> {
    const [ids, dates] = await Promise.all([this.#records.all(), this.#loadDates(this.#folder)]);
    return new Map(ids.map((id, place) => [id, dates[place] ?? '']));
  }

  /** Where no word is asked for, filters alone tell what is sought. */
  async #everything(): Promise<Ranking> {
    const ids = await this.#records.all();
    return { ranked: ids.map((id) => ({ id, score: 0 })), unknown: [], isPartial: false };
  }

  /** Whether an entry has a value of a filter. */
  async #holders(filter: SearchFilter, value: string): Promise<(one: Ranked) => boolean> {
    if (filter === 'kind') return ({ id }) => this.#kinds.get(id) === value;
    const members = await this.#records.members(filter, value);
    return ({ id }) => members.has(id);
  }

  /** What of some entries has one of the values chosen for each filter. */
  async #narrowed(
    ranked: readonly Ranked[],
    filters: ChosenFilters,
    except?: SearchFilter,
  ): Promise<readonly Ranked[]> {
    let left = ranked;
    for (const filter of SEARCH_FILTERS) {
      const values = filters[filter] ?? [];
      if (filter === except || values.length === 0) continue;
      const holders = await Promise.all(values.map((value) => this.#holders(filter, value)));
      left = left.filter((one) => holders.some((holds) => holds(one)));
    }
    return left;
  }

  async #counts(
    ranked: readonly Ranked[],
    filters: ChosenFilters,
    filter: SearchFilter,
  ): Promise<readonly FilterCount[]> {
    const others = await this.#narrowed(ranked, filters, filter);
    const values = filter === 'kind' ? SEARCH_KINDS : await this.#records.values(filter);
    return Promise.all(
      values.map(async (value) => {
        const holds = await this.#holders(filter, value);
        return { value, count: others.filter(holds).length };
      }),
    );
  }

  /** The last word may be unfinished: where nothing holds it, every word that begins as one of its readings will do. */
  async suggest(text: string, count: number): Promise<readonly Hit[]> {
    const wanted = this.#wanted(text);
    const readings = wanted.at(-1)?.alternatives[0]?.words.at(-1) ?? [];
    const unfinished = new Map(readings.map((reading) => [wholeTerm(reading), reading]));
    const ask = this.#records.postings;
    const { ranked } = await rank(
      async (term) => {
        const postings = await ask(term);
        const beginning = unfinished.get(term);
        return postings.size === 0 && beginning !== undefined ? ask(beginning) : postings;
      },
      wanted,
      this.#factorOf,
    );
    const hits = await this.#hits(ranked.slice(0, count * 2), termsOf(wanted));
    // A report of a meeting is called as its commitment is.
    const known = new Map(hits.toReversed().map((hit) => [textOf(hit.title), hit]));
    return hits.filter((hit) => known.get(textOf(hit.title)) === hit).slice(0, count);
  }
}

/**
 * Opens the index of a language: nothing is loaded before.
 *
 * @param load loads Pagefind's script by its address
 * @throws IndexError when the browser forbids WebAssembly or the files do not come
 */
export async function openIndex(
  { folder, locale }: IndexSettings,
  load: LoadScript = importScript,
): Promise<SearchIndex> {
  const own = `${folder}${locale}/`;
  const [summary, language] = await Promise.all([summaryOf(own), searchLanguage(locale)]);
  const parts = Array.from({ length: summary.parts }, (_, part) => `${own}${String(part)}/`);
  const records = await Records.open(async () => load(`${own}0/pagefind.js`), parts);
  const kinds = await kindsOf(records, summary);
  return new Engine({ records, summary, kinds, language, folder: own });
}
