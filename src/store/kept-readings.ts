/** What was read and found good is kept from one run to the next, by the digest of its bytes. */
import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from './code.ts';

const FOLDER = '.build/cache/records';

/** The readings of one root. Nothing of it need last: what cannot be read or written is read from its source again. */
export class KeptReadings {
  readonly #folder: string;
  readonly #code: string;
  readonly #used = new Set<string>();

  /** @param root the folder whose files are read: each has its own readings */
  constructor(root: string, folder = FOLDER) {
    this.#folder = join(folder, createHash('sha256').update(root).digest('hex').slice(0, 12));
    this.#code = codeDigest(['src/schema', 'src/store', 'src/site.ts']);
  }

  /** The name under which a reading of these bytes by today's code is kept. */
  name(parts: readonly (string | Uint8Array)[]): string {
    const hash: Hash = createHash('sha256').update(this.#code);
    for (const part of parts) hash.update(`${String(part.length)}\0`).update(part);
    return hash.digest('hex');
  }

  /** The reading kept under a name; undefined when there is none. */
  get(name: string): unknown {
    try {
      const reading: unknown = JSON.parse(readFileSync(join(this.#folder, name), 'utf8'));
      this.#used.add(name);
      return reading;
    } catch {
      // None, or one that was cut off while it was written.
      return undefined;
    }
  }

  set(name: string, reading: unknown): void {
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(join(this.#folder, name), JSON.stringify(reading));
      this.#used.add(name);
    } catch {
      // A full disk makes the next run slower, and this one no worse.
    }
  }

  /** Forgets the readings of files that are no longer what they were. */
  prune(): void {
    try {
      for (const name of readdirSync(this.#folder))
        if (!this.#used.has(name)) rmSync(join(this.#folder, name), { force: true });
    } catch {
      // Nothing was ever kept.
    }
  }
}
