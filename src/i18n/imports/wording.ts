/** What the words of an import are; `en.ts` is the source of its rules. */
import type { RuleWords } from '../problems/wording.ts';
import type { en } from './en.ts';

type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What may be read otherwise than it stands in a file. */
export type NoteKind =
  | 'encoding'
  | 'delimiter'
  | 'separator-line'
  | 'rows-above'
  | 'empty-rows'
  | 'headings'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'hidden-sheet'
  | 'small-percents'
  | 'digits'
  | 'marks'
  | 'dates'
  | 'numbers'
  | 'percent-signs'
  | 'flags'
  | 'guards'
  | 'line-ends';

/** What is told of a file and of what it changes. */
export interface ImportWords {
  readonly rows: Counted;
  readonly added: Counted;
  readonly changed: Counted;
  readonly unchanged: Counted;
  readonly left: Counted;
  readonly newRow: string;
  readonly changedRow: string;
  readonly furtherRows: string;
  /** An empty cell. */
  readonly nothing: string;
  readonly ignored: string;
  readonly files: string;
  readonly notes: Readonly<Record<NoteKind, string>>;
  readonly recovered: string;
  readonly dryRun: string;
  readonly same: string;
  readonly done: string;
  readonly refused: string;
  readonly question: string;
  /** Answers that mean yes. */
  readonly yes: readonly string[];
}

export type ImportRuleId = keyof (typeof en)['rules'];

export interface ImportCatalogue {
  readonly rules: Readonly<Record<ImportRuleId, RuleWords>>;
  readonly report: ImportWords;
}
