/** What was worked out is kept from one run to the next, by the digest of all that it was worked out of. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Answers lie in one of 256 files by the first digits of their names: few files to open, and little to write after an edit. */
const SHARD_DIGITS = 2;

type Answers = Record<string, unknown>;

/** The answers of which the names begin alike. */
interface Shard {
  readonly kept: Readonly<Answers>;
  /** Those that this run has asked for or added. */
  readonly used: Answers;
  hasNew: boolean;
}

/** The answers about one root. Nothing of it need last: what cannot be read or written is worked out again. */
export class KeptAnswers {
  readonly #folder: string;
  readonly #code: string;
  readonly #shards = new Map<string, Shard>();

  /**
   * @param root the folder that they are about: each has its own answers
   * @param code digest of the code that works them out, and of all else that they depend on
   */
  constructor(root: string, folder: string, code: string) {
    this.#folder = join(folder, createHash('sha256').update(root).digest('hex').slice(0, 12));
    this.#code = code;
  }

  /** The name of the answer that today's code gives to a question. */
  name(parts: readonly (string | Uint8Array)[]): string {
    const hash = createHash('sha256').update(this.#code);
    for (const part of parts) hash.update(`${String(part.length)}\0`).update(part);
    return hash.digest('hex');
  }

  /** The answer kept under a name; undefined when there is none. */
  get(name: string): unknown {
    const { kept, used } = this.#shardOf(name);
    const answer = kept[name];
    if (answer !== undefined) used[name] = answer;
    return answer;
  }

  set(name: string, answer: unknown): void {
    const shard = this.#shardOf(name);
    shard.used[name] = answer;
    shard.hasNew = true;
  }

  /** Whether this run has asked for any, or added one. */
  get isUsed(): boolean {
    return this.#shards.size > 0;
  }

  /** Keeps for the next run what this one has used, and forgets the rest. */
  save(): void {
    try {
      mkdirSync(this.#folder, { recursive: true });
      for (const file of readdirSync(this.#folder))
        if (!this.#shards.has(file)) rmSync(join(this.#folder, file), { force: true });
      for (const [file, { kept, used, hasNew }] of this.#shards) {
        if (hasNew || Object.keys(used).length < Object.keys(kept).length)
          writeFileSync(join(this.#folder, file), JSON.stringify(used));
      }
    } catch {
      // A full disk makes the next run slower, and this one no worse.
    }
  }

  #shardOf(name: string): Shard {
    const file = name.slice(0, SHARD_DIGITS);
    const known = this.#shards.get(file);
    if (known) return known;
    const shard: Shard = { kept: this.#read(file), used: {}, hasNew: false };
    this.#shards.set(file, shard);
    return shard;
  }

  #read(file: string): Answers {
    try {
      return JSON.parse(readFileSync(join(this.#folder, file), 'utf8')) as Answers;
    } catch {
      // None, or a file that was cut off while it was written.
      return {};
    }
  }
}
