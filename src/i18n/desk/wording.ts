/** What commands about a meeting say, and what they write beside its draft. */

/** Kinds of tasks, as `domain/meeting-tasks.ts` has them. */
type Task =
  | 'to-fill-in'
  | 'no-sources'
  | 'not-reported'
  | 'no-attendance'
  | 'no-decisions'
  | 'untranslated'
  | 'open-decision'
  | 'open-point'
  | 'waiting-request'
  | 'proposed-events'
  | 'reference-day';

export interface DeskWords {
  /** Each in one line; `{name}` is what it is about. */
  readonly tasks: Readonly<Record<Task, string>>;
  /** Headings of what is told. */
  readonly blocking: string;
  readonly other: string;
  readonly carriedOver: string;
  readonly nothingBlocks: string;
  /** `{id}` */
  readonly close: string;
  /** `{file}` */
  readonly written: string;
  /** `{id}` */
  readonly validated: string;
  /** `{plan}`, `{day}` */
  readonly moved: string;
  /** `{name}` */
  readonly closed: string;
  /** `{id}` */
  readonly next: string;
  /** What stands at the head of a draft: `{id}`. */
  readonly head: readonly string[];
  readonly draft: {
    readonly decisions: string;
    readonly points: string;
    readonly requests: string;
    /** `{n}` */
    readonly events: string;
    /** `{percent}`, `{day}` */
    readonly lastFigure: string;
    readonly noFigure: string;
  };
}
