/** What the search page hands to its script. */
import type { SearchKind } from '../../search/entry.ts';
import type { IndexFailure } from './answers.ts';

/** Another language in which the same can be sought. */
interface OtherLanguage {
  readonly locale: string;
  readonly tag: string;
  readonly dir: string;
  readonly name: string;
  /** Its search page. */
  readonly href: string;
}

export interface PanelSettings {
  /** Folder of the indexes. */
  readonly folder: string;
  readonly locale: string;
  /** For numbers and lists. */
  readonly intl: string;
  readonly words: {
    readonly kinds: Readonly<Record<SearchKind, string>>;
    /** Plural forms with `{n}`. */
    readonly count: Readonly<Record<string, string>>;
    readonly results: string;
    readonly best: string;
    readonly all: string;
    readonly more: string;
    readonly searching: string;
    readonly partial: string;
    readonly unknown: string;
    readonly none: string;
    readonly advice: readonly string[];
    /** With `{results}`. */
    readonly withoutFilters: string;
    readonly otherLanguages: string;
    readonly failures: Readonly<Record<IndexFailure, string>>;
    readonly retry: string;
  };
  readonly languages: readonly OtherLanguage[];
}

/** The orders of results, the usual one first. */
export const SORTS = ['relevance', 'newest'] as const;
export type Sort = (typeof SORTS)[number];
