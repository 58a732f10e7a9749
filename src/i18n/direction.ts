/** What right-to-left text would turn around. */

/** A piece of a text. */
export interface Run {
  readonly text: string;
  /** Figures joined by hyphens or dashes, to be set apart from left to right. */
  readonly isRange: boolean;
}

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u;
const RANGE = /(\d+(?:[-–]\d+)+)/;

/**
 * Cut a right-to-left text at its ranges: after an Arabic letter the Unicode algorithm shows "2018-2020" as "2020-2018".
 * Other texts are one run.
 */
export function runsOf(text: string): readonly Run[] {
  if (!RIGHT_TO_LEFT.test(text)) return [{ text, isRange: false }];
  // Splitting on a pattern with one group yields words and ranges in turn.
  return text
    .split(RANGE)
    .map((part, index) => ({ text: part, isRange: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}
