/** Sending the fields of a form to the receiving end, and every way in which that can end. */
import {
  readAnswer,
  type FieldIssue,
  type Refusal,
  type SentFields,
} from '../../forms/submission.ts';

export interface Endpoint {
  readonly address: string;
  readonly format: 'json' | 'form';
}

export type Outcome =
  | { readonly kind: 'received'; readonly reference?: string }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly issues: readonly FieldIssue[] }
  /** It did not answer in time, and may have received it. */
  | { readonly kind: 'silence' }
  /** It was not reached. */
  | { readonly kind: 'offline' };

/** Longer than a slow network needs, shorter than a reader waits. */
export const ANSWER_WITHIN = 20_000;

/** What an answer of another service without words of ours means. */
function reasonOf(status: number): Refusal {
  if (status === 429) return 'too-many';
  if (status === 413) return 'too-large';
  return status >= 500 ? 'failed' : 'unreadable';
}

/** @param within milliseconds that it has to answer */
export async function sendFields(
  fields: SentFields,
  { address, format }: Endpoint,
  within = ANSWER_WITHIN,
): Promise<Outcome> {
  const isJson = format === 'json';
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: isJson ? JSON.stringify(fields) : new URLSearchParams(fields),
      headers: {
        Accept: 'application/json',
        ...(isJson && { 'Content-Type': 'application/json' }),
      },
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(within),
    });
    const body: unknown = await response.json().catch((error: unknown) => {
      // A service that answers in other words is judged by its status.
      if (error instanceof SyntaxError) return undefined;
      throw error;
    });
    const answer = readAnswer(body);
    if (answer?.outcome === 'refused')
      return { kind: 'refused', reason: answer.reason, issues: answer.issues ?? [] };
    if (response.ok) return { kind: 'received', ...(answer && { reference: answer.reference }) };
    return { kind: 'refused', reason: reasonOf(response.status), issues: [] };
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    return { kind: isLate ? 'silence' : 'offline' };
  }
}
