/** Results that are worth keeping from one build to the next, each a file under a name that says what it was made of. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { naming } from './failure.ts';

/**
 * A folder of results. Each is written whole or not at all, and never changed; the lock of the build sees to it that one
 * process writes at a time.
 */
export class KeptFiles {
  readonly #folder: string;
  readonly #known: Set<string>;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#known = new Set(readdirSync(folder));
  }

  path(name: string): string {
    return join(this.#folder, name);
  }

  /** Bytes of the result of this name, 0 when there is none. From then on it is one that is needed. */
  size(name: string): number {
    this.#used.add(name);
    if (!this.#known.has(name)) return 0;
    return statSync(this.path(name), { throwIfNoEntry: false })?.size ?? 0;
  }

  has(name: string): boolean {
    // A power failure may leave a file without bytes, and no result is empty.
    return this.size(name) > 0;
  }

  read(name: string): Buffer | undefined {
    return this.has(name) ? readFileSync(this.path(name)) : undefined;
  }

  write(name: string, bytes: string | Uint8Array): void {
    this.#used.add(name);
    // Under another name until it is whole: the disk may be full, the build killed.
    const unfinished = this.path(`${name}.new`);
    naming(unfinished, () => {
      writeFileSync(unfinished, bytes);
    });
    renameSync(unfinished, this.path(name));
    this.#known.add(name);
  }

  /**
   * Removes what was not needed since this object was made: for the end of a build that went well, since a failed one
   * asks for a part of its results only.
   */
  prune(): void {
    for (const name of readdirSync(this.#folder)) {
      if (this.#used.has(name)) continue;
      try {
        rmSync(this.path(name), { force: true });
      } catch {
        // It takes room, and does no harm.
      }
    }
  }
}
