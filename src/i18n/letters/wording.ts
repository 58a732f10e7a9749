/** What the words of letters are. */

/** The kinds of letters, as `domain/letters.ts` has them. */
export type LetterName = 'owner' | 'not-reported' | 'open-gov-week' | 'reminder';

export interface LetterWords {
  /** What a letter of each kind is about: `{committee}`, `{day}`, of the one about the Open Gov Week `{edition}`. */
  readonly subjects: Readonly<Record<LetterName, string>>;
  /** What it begins with: the same blanks. */
  readonly openings: Readonly<Record<LetterName, string>>;
  /** `{from}`, `{to}`. */
  readonly week: string;
  readonly weekUnknown: string;
  /** `{url}` */
  readonly register: string;
  /** `{reference}`, `{day}` */
  readonly unanswered: string;
  /** `{day}` */
  readonly unansweredWithoutReference: string;
  readonly labels: {
    readonly reference: string;
    readonly date: string;
    readonly to: string;
    readonly subject: string;
    readonly said: string;
    readonly absent: string;
  };
  readonly headings: {
    readonly commitments: string;
    readonly expected: string;
    readonly otherDecisions: string;
  };
  /** `{number}`, `{text}` */
  readonly decision: string;
  /** `{question}`, `{askedOn}` */
  readonly request: string;
  readonly closing: string;
  readonly signature: string;
  /** `{meeting}`, `{url}` */
  readonly compiled: string;
  readonly unofficial: string;
  /** What stands where somebody writes by hand. */
  readonly blank: string;
  /** Names of the template, for the one who edits it. */
  readonly template: {
    readonly letterhead: string;
  };
}
