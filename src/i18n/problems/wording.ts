/** What a catalogue of problem messages is; `en.ts` is the source of its rules. */
import type { ReferenceKind } from '../../schema/primitives.ts';
import type { en } from './en.ts';

/**
 * One wording, or several of which the first is used whose blanks are all known: "did you mean {nearest}?" before a general
 * hint. Blanks are the problem's `params`, and `{found}` (quoted), `{raw}` (as it stands), `{field}` (last step of the path).
 */
export type Wordings = string | readonly [string, ...string[]];

export interface RuleWords {
  /** The fact, in lower case, with what was found. */
  readonly message: Wordings;
  /** What to do. */
  readonly hint: Wordings;
}

/** The source catalogue also says why a rule holds, for the documentation of the rules. */
export interface ExplainedRule extends RuleWords {
  readonly why: string;
}

/** Words for values of params: the blank `{noKind}` is looked up by the param `kind`. */
export interface Terms {
  /** "no meeting": the beginning of "no meeting 2020-01-28". */
  readonly noKind: Readonly<Record<ReferenceKind, string>>;
  /** "the id of a meeting". */
  readonly idOfKind: Readonly<Record<ReferenceKind, string>>;
  readonly typeName: Readonly<Record<'map' | 'list' | 'flag' | 'number' | 'text', string>>;
  readonly feature: Readonly<
    Record<'alias' | 'anchor' | 'tag' | 'key' | 'several-documents' | 'directive', string>
  >;
  /** Why a YAML text cannot be parsed; a reason that is not listed is left out of the message. */
  readonly reason: Readonly<Record<string, string>>;
  readonly found: Readonly<Record<'nothing' | 'map' | 'list', string>>;
}

export type RuleId = keyof (typeof en)['rules'];

export interface Catalogue {
  readonly rules: Readonly<Record<RuleId, RuleWords>>;
  readonly terms: Terms;
  /** For a rule without words of its own. */
  readonly unknownRule: RuleWords;
}
