/** What right-to-left text would turn around. */

/** A piece of a text. */
export interface Run {
  readonly text: string;
  /** Figures that belong together, to be set apart from left to right: "2018-2020", "73,8%". */
  readonly isApart: boolean;
}

/** Letters that run from right to left. */
export const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u;
const FIGURES = /(\d+(?:[-–]\d+)+|\d+(?:[.,]\d+)?%)/;

/**
 * Cut a right-to-left text at its ranges and percentages: after an Arabic letter the Unicode algorithm shows "2018-2020" as
 * "2020-2018" and puts the sign before the number. Other texts are one run.
 *
 * @param isRightToLeft whether it stands among such letters; by its own where nothing says so
 */
export function runsOf(
  text: string,
  isRightToLeft: boolean = RIGHT_TO_LEFT.test(text),
): readonly Run[] {
  if (!isRightToLeft) return [{ text, isApart: false }];
  // Splitting on a pattern with one group yields words and figures in turn.
  return text
    .split(FIGURES)
    .map((part, index) => ({ text: part, isApart: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/**
 * A text whose ranges and percentages keep their order where there is no markup: each between a mark that begins a stretch
 * from left to right and one that ends it.
 */
export function isolated(text: string): string {
  return runsOf(text)
    .map((run) => (run.isApart ? `\u2066${run.text}\u2069` : run.text))
    .join('');
}

/** Languages that are written from right to left, unless their tag names a script; and the scripts that are. */
const RIGHT_TO_LEFT_LANGUAGES = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-[A-Z][a-z]{3})/;
const RIGHT_TO_LEFT_SCRIPTS = /-(?:Adlm|Arab|Hebr|Nkoo|Syrc|Thaa)\b/;

/** The direction in which a language is written, by its tag: `ar`, `zgh`, `ber-Arab`. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT_LANGUAGES.test(tag) || RIGHT_TO_LEFT_SCRIPTS.test(tag) ? 'rtl' : 'ltr';
}

/** The language of a name that stands beside a text in it, where its letters run as those of the language do. */
export function languageOfName(name: string, tag: string): string | undefined {
  return (directionOf(tag) === 'rtl') === RIGHT_TO_LEFT.test(name) ? tag : undefined;
}
