/** What is asked of the index in the reader's browser, and what it answers. */
import type { SearchFilter, SearchKind } from '../../search/entry.ts';
import type { IndexSummary } from '../../search/index/summary.ts';

/** What the page says about the index. */
export interface IndexSettings {
  /** Address of the folder of indexes, with a slash at its end. */
  readonly folder: string;
  /** The language that is searched. */
  readonly locale: string;
}

export type ChosenFilters = Readonly<Partial<Record<SearchFilter, readonly string[]>>>;

export interface Query {
  readonly text: string;
  /** Values of one filter are alternatives, filters narrow each other. */
  readonly filters: ChosenFilters;
  readonly sort: 'relevance' | 'newest';
}

/** A stretch of a text, marked where it holds what was asked. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface MarkedText {
  readonly stretches: readonly Stretch[];
  /** Value of the `lang` attribute where it is not that of the page. */
  readonly lang?: string;
}

export interface HitPart {
  readonly title: MarkedText;
  readonly href: string;
  readonly excerpt?: MarkedText;
}

export interface Hit extends HitPart {
  readonly kind: SearchKind;
  readonly context?: MarkedText;
  /** A partial date: `2020-01-28`, `2020`. */
  readonly date?: string;
  /** What inside it holds what was asked, the best first, at most three. */
  readonly parts: readonly HitPart[];
}

export interface FilterCount {
  readonly value: string;
  readonly count: number;
}

export interface Results {
  readonly total: number;
  /** The kinds among the results that the other filters leave, the one with the best result first. */
  readonly kinds: readonly { readonly kind: SearchKind; readonly count: number }[];
  /** Words of the query, folded, of which nothing holds any form: they may be misspelt. */
  readonly unknown: readonly string[];
  /** Results that lack some words of the query, because none has all. */
  readonly isPartial: boolean;
  /** Results from one place to another in their order, of one kind or of all. */
  hits(from: number, count: number, kind?: SearchKind): Promise<readonly Hit[]>;
  /** For each value of a filter, how many results it would leave beside the other filters. */
  counts(filter: SearchFilter): Promise<readonly FilterCount[]>;
}

export interface SearchIndex {
  /** What is said beside its answers wherever the box stands. */
  readonly words: IndexSummary['words'];

  search(query: Query): Promise<Results>;
  /** Titles that begin with or hold what was typed so far. */
  suggest(text: string, count: number): Promise<readonly Hit[]>;
}

/** Why the index cannot be used: the browser forbids WebAssembly, or its files did not come. */
export type IndexFailure = 'no-webassembly' | 'not-reached';

export class IndexError extends Error {
  readonly failure: IndexFailure;

  constructor(failure: IndexFailure, cause?: unknown) {
    super(failure, { cause });
    this.failure = failure;
  }
}
