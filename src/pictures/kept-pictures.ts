/** Pictures and printed papers that were made before, each under a name that says what it was made of. */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** The demo has its own, so that a build of one forgets nothing of the other. */
export const PICTURES = process.env.PORTAL_DEMO
  ? '.build/cache/demo/pictures'
  : '.build/cache/pictures';

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It takes room, and does no harm.
  }
}

export class KeptPictures {
  readonly #folder: string;
  readonly #made: string;

  /** @param made digest of whatever else a picture depends on: the code and the program that draw it, its fonts */
  constructor(folder: string, made: string) {
    this.#folder = folder;
    this.#made = made;
  }

  /** @param source what the file is made of */
  name(source: string, extension: 'png' | 'pdf' = 'png'): string {
    const digest = createHash('sha256').update(`${this.#made}\0`).update(source).digest('hex');
    return `${digest}.${extension}`;
  }

  read(name: string): Uint8Array | undefined {
    const file = join(this.#folder, name);
    try {
      const bytes = readFileSync(file);
      // A power failure may leave a file without bytes.
      if (bytes.length === 0) return undefined;
      const now = new Date();
      utimesSync(file, now, now);
      return bytes;
    } catch {
      return undefined;
    }
  }

  write(name: string, bytes: Uint8Array): void {
    const unfinished = join(this.#folder, `${name}.${String(process.pid)}.new`);
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(unfinished, bytes);
      renameSync(unfinished, join(this.#folder, name));
    } catch {
      // A full disk makes the next build slower, and this one no worse.
      removeQuietly(unfinished);
    }
  }
}

/** Removes the pictures of a folder that nobody has asked for since a moment: for the end of a build that went well. */
export function forgetPictures(folder: string, since: Date): void {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) {
    const file = join(folder, name);
    const used = statSync(file, { throwIfNoEntry: false })?.mtime;
    if (used !== undefined && used < since) removeQuietly(file);
  }
}
