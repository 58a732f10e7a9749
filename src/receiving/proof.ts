/** Challenges against machines that fill in forms: each costs some work, is good for one submission and for some minutes. */
import { randomBytes, randomInt } from 'node:crypto';
import { createChallenge, verifySolution, type Challenge, type Solution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

/** About a second of a telephone: rounds of a try, and how many tries it takes. */
const ROUNDS = 2000;
const FEWEST_TRIES = 100;
const MOST_TRIES = 500;
const GOOD_FOR_SECONDS = 20 * 60;
/** Longer than any answer of a form. */
const LONGEST_ANSWER = 4000;

export type Verdict = 'good' | 'missing' | 'wrong' | 'used';

function answerIn(text: string): { challenge: Challenge; solution: Solution } | undefined {
  if (text.length > LONGEST_ANSWER) return undefined;
  try {
    const answer = JSON.parse(Buffer.from(text, 'base64').toString('utf8')) as {
      readonly challenge?: Partial<Challenge>;
      readonly solution?: Partial<Solution>;
    };
    const { challenge, solution } = answer;
    const isWhole =
      typeof challenge?.parameters === 'object' &&
      typeof challenge.signature === 'string' &&
      typeof solution?.counter === 'number';
    return isWhole
      ? { challenge: challenge as Challenge, solution: solution as Solution }
      : undefined;
  } catch {
    return undefined;
  }
}

export class Proofs {
  // A secret of this process: what was given out before a start is good no more, so that nothing need be remembered.
  readonly #secret = randomBytes(32).toString('hex');
  readonly #keySecret = randomBytes(32).toString('hex');
  /** Challenges that were answered, until they would be over anyway. */
  readonly #used = new Map<string, number>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  challenge(): Promise<Challenge> {
    return createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: ROUNDS,
      counter: randomInt(FEWEST_TRIES, MOST_TRIES),
      deriveKey,
      expiresAt: Math.floor(this.#now().getTime() / 1000) + GOOD_FOR_SECONDS,
      hmacSignatureSecret: this.#secret,
      hmacKeySignatureSecret: this.#keySecret,
    });
  }

  /** Judges an answer; one that is good is used up. */
  async judge(text: string): Promise<Verdict> {
    if (text === '') return 'missing';
    const answer = answerIn(text);
    if (!answer) return 'wrong';
    const { verified } = await verifySolution({
      ...answer,
      deriveKey,
      hmacSignatureSecret: this.#secret,
      hmacKeySignatureSecret: this.#keySecret,
    }).catch(() => ({ verified: false }));
    if (!verified) return 'wrong';
    const { signature = '', parameters } = answer.challenge;
    const second = this.#now().getTime() / 1000;
    for (const [one, until] of this.#used) if (until < second) this.#used.delete(one);
    if (this.#used.has(signature)) return 'used';
    this.#used.set(signature, parameters.expiresAt ?? second + GOOD_FOR_SECONDS);
    return 'good';
  }
}
