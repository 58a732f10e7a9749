/**
 * What a form sends to the receiving end and what it may be answered: one flat list of named texts, the same as JSON and
 * form-encoded, whatever form it comes from.
 */

/** What a form holds as it is sent: one text a name. */
export type SentFields = Readonly<Record<string, string>>;

/** Fields that every form sends beside its own. */
export const FORM_FIELDS = {
  /** Which form it is: `event-registration`. */
  form: 'form',
  /** The language that the sender reads. */
  locale: 'form-language',
  /** Number of the submission, drawn by the form; the receiving end draws it where no script did. */
  reference: 'reference',
  /** Seconds between the opening of the form and its sending. */
  seconds: 'form-seconds',
  /** Stands empty: it is not shown to people. */
  trap: 'website',
  /** Answer to the challenge of the receiving end. */
  proof: 'altcha',
} as const;

/** Nobody fills a form in less. */
export const FEWEST_SECONDS = 5;

/** Something that is wrong with a field. */
export interface FieldIssue {
  readonly field: string;
  readonly rule: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** Why the whole was refused, whatever stands in its fields. */
export const REFUSALS = [
  'fields',
  'closed',
  'not-open',
  'proof',
  'proof-used',
  'trap',
  'too-fast',
  'too-many',
  'too-large',
  'unreadable',
  'failed',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What the receiving end answers as JSON. */
export type Answer =
  | { readonly outcome: 'received'; readonly reference: string }
  | {
      readonly outcome: 'refused';
      readonly reason: Refusal;
      readonly issues?: readonly FieldIssue[];
    };

function isIssue(value: unknown): value is FieldIssue {
  const { field, rule, params } = (value ?? {}) as Partial<FieldIssue>;
  const areTexts =
    params === undefined ||
    (typeof params === 'object' &&
      Object.values(params).every((param) => typeof param === 'string'));
  return typeof field === 'string' && typeof rule === 'string' && areTexts;
}

/** The answer in a body of JSON; `undefined` for one of another service. */
export function readAnswer(body: unknown): Answer | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { outcome, reference, reason, issues } = body as Readonly<Record<string, unknown>>;
  if (outcome === 'received')
    return typeof reference === 'string' ? { outcome, reference } : undefined;
  const known = REFUSALS.find((one) => one === reason);
  if (outcome !== 'refused' || known === undefined) return undefined;
  const own = Array.isArray(issues) ? issues.filter(isIssue) : [];
  return { outcome, reason: known, ...(own.length > 0 && { issues: own }) };
}
