/** What can be found: one thing of the portal in the words of one language, with the address that leads to it. */

/** Kinds of things that can be found, in the order in which readers meet them as a filter. */
export const SEARCH_KINDS = [
  'commitment',
  'communication',
  'blocker',
  'meeting',
  'report',
  'point',
  'decision',
  'request',
  'topic',
  'plan',
  'process',
  'proposal',
  'event',
  'edition',
  'theme',
  'institution',
  'document',
  'dataset',
  'figure',
  'page',
  'term',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Questions by which results can be narrowed. */
export const SEARCH_FILTERS = [
  'kind',
  'plan',
  'theme',
  'institution',
  'timeliness',
  'year',
  'region',
] as const;
export type SearchFilter = (typeof SEARCH_FILTERS)[number];

/** Those whose values an entry names. */
export type FilterOfValues = Exclude<SearchFilter, 'kind'>;

/** A text with the language that it is in, where that is not the language of the page. */
export interface FoundText {
  readonly text: string;
  /** Value of the `lang` attribute. */
  readonly lang?: string;
}

/** Something inside what was found that has an address of its own: an activity of a commitment. */
export interface EntryPart {
  readonly title: FoundText;
  /** Address on this site, with the anchor. */
  readonly href: string;
  /** What is said there, beside the title. */
  readonly texts: readonly FoundText[];
}

export interface SearchEntry {
  readonly kind: SearchKind;
  readonly title: FoundText;
  /** Address on this site, with the anchor where it is a part of a page. */
  readonly href: string;
  /** Where it stands: "Engagement 4", the name of a committee and the day. */
  readonly context?: FoundText;
  /** The day, month or year it is of, as a partial date. */
  readonly date?: string;
  /** What is said there, beside the title. */
  readonly texts: readonly FoundText[];
  /** Words by which it is sought and which its page shows elsewhere: codes, acronyms, numbers, names of its themes. */
  readonly keywords?: readonly string[];
  readonly parts?: readonly EntryPart[];
  /** Codes and ids, by the filter that asks for them; the kind apart. */
  readonly filters: Readonly<Partial<Record<FilterOfValues, readonly string[]>>>;
}
