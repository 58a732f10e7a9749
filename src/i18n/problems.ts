/** The printers' words: what is wrong with a record, and what to do about it, in the language of whoever mends it. */
import type { LocatedProblem, Problem } from '../schema/problem.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../site.ts';
import { formatList } from './format.ts';
import { ar } from './problems/ar.ts';
import { en } from './problems/en.ts';
import { fr } from './problems/fr.ts';
import type { Catalogue, RuleId, Wordings } from './problems/wording.ts';
import { IMPORT_WORDS } from './imports/words.ts';
import { fill, namesIn } from './sentence.ts';

const KNOWN = { ar, en, fr };
const CATALOGUES: Readonly<Record<Locale, Catalogue>> = KNOWN;

/** The language of messages where none is asked for: that of the field names. */
export const DEFAULT_PROBLEM_LOCALE: Locale =
  LOCALES.find((locale: string) => locale === 'en') ?? DEFAULT_LOCALE;

/** Every rule that has words, in the order of the catalogue. */
export const RULE_IDS = Object.keys(en.rules) as readonly RuleId[];

/** Why a rule holds, in English: a paragraph of `docs/rules.md`. */
export function reasonOf(rule: RuleId): string {
  return en.rules[rule].why;
}

/** The words of a problem. */
export interface ProblemWords {
  /** The fact, in lower case, with what was found. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

/** Blanks that are words for the value of a param. */
const PARAM_OF_TERM = {
  noKind: 'kind',
  idOfKind: 'kind',
  typeName: 'expected',
  feature: 'feature',
  reason: 'reason',
} as const;

/** Control characters and marks of direction would act on the terminal, or stay unseen. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const LONGEST_QUOTATION = 80;

function visible(text: string): string {
  const shown = text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION)}…` : text;
  return shown.replace(UNSEEN, (mark) => {
    if (mark === '\n') return String.raw`\n`;
    if (mark === '\t') return String.raw`\t`;
    return `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}

function foundText(
  found: unknown,
  { terms }: Catalogue,
): { readonly found: string; readonly raw: string } {
  if (typeof found === 'string') {
    if (found === '[…]') return { found: terms.found.list, raw: terms.found.list };
    if (found === '{…}') return { found: terms.found.map, raw: terms.found.map };
    return { found: `"${visible(found)}"`, raw: visible(found) };
  }
  if (typeof found === 'number' || typeof found === 'boolean') {
    return { found: String(found), raw: String(found) };
  }
  if (found === null) return { found: terms.found.nothing, raw: terms.found.nothing };
  const word = Array.isArray(found) ? terms.found.list : terms.found.map;
  return { found: word, raw: word };
}

/** Everything that can be filled in; a param without a value, such as an empty list, is left out. */
function blanksOf(problem: Problem, locale: Locale, catalogue: Catalogue): Record<string, string> {
  const blanks: Record<string, string> = { rule: problem.rule };
  const field = problem.path.at(-1);
  if (field !== undefined) blanks.field = visible(String(field));
  for (const [name, value] of Object.entries(problem.params ?? {})) {
    if (typeof value === 'object') {
      if (value.length > 0) blanks[name] = formatList(locale, value.map(visible), 'disjunction');
    } else blanks[name] = visible(String(value));
  }
  for (const [term, param] of Object.entries(PARAM_OF_TERM)) {
    const words: Readonly<Record<string, string>> =
      catalogue.terms[term as keyof typeof PARAM_OF_TERM];
    const value = problem.params?.[param];
    const word = typeof value === 'string' ? words[value] : undefined;
    // A param of the same name holds a code: without a word for it the wording that needs it is not used.
    if (word !== undefined) blanks[term] = word;
    else Reflect.deleteProperty(blanks, term);
  }
  if (problem.found !== undefined) Object.assign(blanks, foundText(problem.found, catalogue));
  return blanks;
}

function wordingFor(wordings: Wordings, blanks: Readonly<Record<string, string>>): string {
  const all = typeof wordings === 'string' ? [wordings] : wordings;
  const fitting = all.find((wording) => namesIn(wording).every((name) => name in blanks));
  const wording = fitting ?? all.at(-1) ?? '';
  const unknown = namesIn(wording).filter((name) => !(name in blanks));
  return fill(wording, { ...Object.fromEntries(unknown.map((name) => [name, '…'])), ...blanks });
}

/** The words for a problem; a rule without words of its own is named by its id. */
export function messageFor(
  problem: Problem,
  locale: Locale = DEFAULT_PROBLEM_LOCALE,
): ProblemWords {
  const catalogue = CATALOGUES[locale];
  const rules: Readonly<Partial<Record<string, Catalogue['unknownRule']>>> = catalogue.rules;
  const ofImports: typeof rules = IMPORT_WORDS[locale].rules;
  const words = rules[problem.rule] ?? ofImports[problem.rule] ?? catalogue.unknownRule;
  const blanks = blanksOf(problem, locale, catalogue);
  return { message: wordingFor(words.message, blanks), hint: wordingFor(words.hint, blanks) };
}

/** `reports[0].percentDone`; the line that a path into a table begins with is left out, since the place says it. */
export function formatPath(path: Problem['path']): string {
  const steps = typeof path[0] === 'number' ? path.slice(1) : path;
  return steps.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? visible(step) : `${text}.${visible(step)}`;
  }, '');
}

/** A problem as a terminal shows it: place, field, fact and rule on one line, what to do on the next. */
export function formatProblem(
  problem: LocatedProblem,
  locale: Locale = DEFAULT_PROBLEM_LOCALE,
): string {
  const { file, line, column, path, rule } = problem;
  const { message, hint } = messageFor(problem, locale);
  const field = formatPath(path);
  return `${file}:${line}:${column}  ${field === '' ? '' : `${field}: `}${message}  [${rule}]\n    → ${hint}`;
}
