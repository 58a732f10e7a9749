/** What the words of papers are. */

/** The kinds of reports, as `domain/reports.ts` has them. */
export type ReportKind = 'brief' | 'progress' | 'self-assessment' | 'commitments';

export interface PaperWords {
  /** What a report of each kind is called. */
  readonly kinds: Readonly<Record<ReportKind, string>>;
  /** What each kind is for. */
  readonly purposes: Readonly<Record<ReportKind, string>>;
  readonly list: {
    readonly title: string;
    readonly description: string;
    readonly intro: string;
    readonly file: string;
    readonly caption: string;
    readonly report: string;
    readonly about: string;
    readonly pdf: string;
    readonly sheetsByCommand: string;
    readonly empty: string;
    readonly emptyWhy: string;
  };
  /** `{title}`, `{subject}`. */
  readonly description: string;
  readonly contents: string;
  /** `{n}` and `{total}` in the foot of a printed page. */
  readonly pageOf: string;
  /** `{asOf}`. */
  readonly situation: string;
  readonly compiled: string;
  readonly parts: Readonly<Record<PaperPart, string>>;
  readonly carriedOver: string;
  readonly noCarriedOver: string;
  readonly noEarlierPoints: string;
  readonly noPoints: string;
  readonly noBlockers: string;
  readonly noDecisions: string;
  readonly noRequests: string;
  readonly nothingAsked: string;
  /** `{results}` and `{nextSteps}` of `{total}`. */
  readonly filled: string;
  readonly noResults: string;
  readonly noNextSteps: string;
  readonly noMeetings: string;
  /** `{committee}`, `{days}`. */
  readonly committeeMet: string;
  readonly method: string;
  readonly mean: string;
}

export type PaperPart =
  | 'meeting'
  | 'reports'
  | 'points'
  | 'decisions'
  | 'carriedOver'
  | 'earlierPoints'
  | 'requests'
  | 'asked'
  | 'overall'
  | 'themes'
  | 'institutions'
  | 'commitments'
  | 'blockers'
  | 'context'
  | 'followUp'
  | 'results'
  | 'nextSteps'
  | 'annexes'
  | 'brief'
  | 'facts'
  | 'activities'
  | 'actions'
  | 'communications'
  | 'selfAssessment'
  | 'assessments'
  | 'sources';
