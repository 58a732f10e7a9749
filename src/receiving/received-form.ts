/** What the receiving end asks of a form: to judge what came in, and to say what is kept of it and where. */
import type { FieldIssue, Refusal, SentFields } from '../forms/submission.ts';
import type { Locale } from '../site.ts';

/** Fields as they came in: those that a script has put in order, or those of the page itself. */
export interface ReceivedFields {
  readonly fields: SentFields;
  /** Every value of a name, where a page sends several. */
  readonly all: (name: string) => readonly string[];
  readonly locale: Locale;
  /** Number of the submission: the one that came with it, else a new one. */
  readonly reference: (prefix: string) => string;
  /** Where the site announces its events. */
  readonly today: string;
}

/** What is kept: a row that may be published, and apart from it whom to answer. */
export interface Kept {
  /** Begins the names of the files: `event-registration-2027`. */
  readonly file: string;
  readonly reference: string;
  readonly columns: readonly string[];
  readonly row: SentFields;
  /** A row of another dataset that belongs to it: in a file named after both, `forum-topic.posts`. */
  readonly part?: {
    readonly dataset: string;
    readonly columns: readonly string[];
    readonly row: SentFields;
  };
  readonly contact: SentFields;
}

export type Judged =
  { readonly kept: Kept } | { readonly reason: Refusal; readonly issues?: readonly FieldIssue[] };

/** Judges one kind of form. */
export type ReceivedForm = (received: ReceivedFields) => Judged;
