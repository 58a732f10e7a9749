/** The words of the explorer in the language of its page, which hands them over in an attribute. */
export interface ExplorerWords {
  readonly absent: string;
  readonly yes: string;
  readonly no: string;
  readonly page: string;
  readonly record: string;
  readonly links: string;
  readonly separator: string;
  readonly loading: string;
  readonly failed: string;
  readonly noSuchDataset: string;
  readonly noSuchColumn: string;
  readonly unreadable: string;
  readonly remove: string;
  readonly mode: string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly numberHint: string;
  readonly dayHint: string;
  readonly notABound: string;
  readonly pageOf: string;
  readonly copied: string;
  /** Forms of a sentence by the plural rules of the language. */
  readonly shown: Readonly<Record<string, string>>;
  readonly uncertain: Readonly<Record<string, string>>;
}

/** How a filter judges, as a reader chooses it. */
export const MODES = ['among', 'has', 'is', 'between', 'empty', 'filled'] as const;
export type Mode = (typeof MODES)[number];
