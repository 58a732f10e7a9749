import type { Locale } from '../site.ts';
import type { Page } from './page.ts';
import type { Facts, RecordName } from './records.ts';
import type { Source } from './source.ts';
import type { Row, TableName } from './tables.ts';

/** What the reader adds to the facts of a record. */
export interface Entry {
  /** Its address for ever: `2018-2020/4`. */
  readonly id: string;
  /** Its file of facts, from the project's root, with `/`. */
  readonly file: string;
  /** Markdown that stands beside the facts, one text a language. */
  readonly prose: Readonly<Partial<Record<Locale, string>>>;
  /** First 12 hexadecimal digits of the digest of its parsed values (not of its bytes). */
  readonly revision: string;
  /** The same of its facts alone, without the texts that stand beside them. */
  readonly factsRevision: string;
}

export type RecordOf<Name extends RecordName> = Readonly<Facts<Name>> & Entry;

/** A page written by the team, in one language. */
export interface PageEntry extends Page {
  readonly id: string;
  readonly locale: Locale;
  readonly file: string;
}

/** A row with the place it was read from. */
export type RowOf<Name extends TableName> = Readonly<Row<Name>> & { readonly line: number };

/** Everything the portal knows: all records and tables, each sorted by id or as its file has it. */
export type Portal = {
  readonly [Name in RecordName]: readonly RecordOf<Name>[];
} & {
  readonly [Name in TableName]: readonly RowOf<Name>[];
} & {
  readonly pages: readonly PageEntry[];
};

export type PlanRecord = RecordOf<'plans'>;
export type CommitmentRecord = RecordOf<'commitments'>;
export type MeetingRecord = RecordOf<'meetings'>;
export type EditionRecord = RecordOf<'editions'>;
export type EventRecord = RecordOf<'events'>;
export type RequestRecord = RecordOf<'requests'>;
export type ProcessRecord = RecordOf<'processes'>;
export type ProposalRecord = RecordOf<'proposals'>;

/** A commitment as lists show it. */
export interface NamedCommitment extends Pick<
  CommitmentRecord,
  'id' | 'plan' | 'number' | 'title' | 'leadInstitution' | 'themes' | 'sources'
> {
  /** Of what it holds, the texts that are the project's own. */
  readonly unofficial: readonly string[];
}

/** What stands behind a fact: a document of the table, or a meeting on record. */
export type CitedSource =
  | { readonly kind: 'document'; readonly id: string; readonly document: Source }
  | { readonly kind: 'meeting'; readonly id: string; readonly meeting: MeetingRecord };
