/** The work that a receiving end asks for before it takes a message: loaded when a form is sent to one, and by no page before. */
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/**
 * Asks the receiving end for a challenge and answers it.
 *
 * @returns what goes into the field of the answer; `undefined` where it gave no challenge or took too long
 */
export async function proofFor(address: string, within: number): Promise<string | undefined> {
  try {
    const response = await fetch(address, {
      headers: { Accept: 'application/json' },
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(within),
    });
    if (!response.ok) return undefined;
    const challenge = (await response.json()) as Challenge;
    const solution = await solveChallenge({ challenge, deriveKey, timeout: 60_000 });
    return solution === null ? undefined : btoa(JSON.stringify({ challenge, solution }));
  } catch {
    return undefined;
  }
}
