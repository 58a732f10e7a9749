/** What is wrong with a field, as a sentence: the same in the page and in the answer of the receiving end. */
import type { FieldIssue } from './submission.ts';

/** Words of one language; what they are is told by `src/i18n/forms/wording.ts`. */
export interface IssueWords {
  readonly fieldError: string;
  readonly otherRule: string;
  readonly rules: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly missing: Readonly<Record<string, string>>;
}

/** Fills the blanks of a text; what has no value stays. */
export function filledIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
}

const UNANSWERED = ['missing', 'type', 'registration-no-place'];

export function issueText({ field, rule, params = {} }: FieldIssue, words: IssueWords): string {
  const missing = words.missing[field];
  if (UNANSWERED.includes(rule) && missing !== undefined) return missing;
  const error = filledIn(words.rules[rule] ?? words.otherRule, params);
  return filledIn(words.fieldError, { field: words.labels[field] ?? field, error });
}
