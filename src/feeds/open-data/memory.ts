/** What a build remembers of the builds before it, so that it works only on what changed. */
import { createHash } from 'node:crypto';

/** Answers as JSON, by all that they were worked out of. */
export interface Memory {
  /** Digests of what was read: of the facts alone, and of everything. */
  readonly read: { readonly facts: string; readonly all: string };
  /** @param question everything that the answer depends on, the code apart */
  readonly recall: <Answer>(question: readonly string[], work: () => Answer) => Answer;
  /** The same for parts of files, which are asked for only where a file is made again. */
  readonly recallPart: <Answer>(question: readonly string[], work: () => Answer) => Answer;
}

/** Remembers nothing. */
export const NO_MEMORY: Memory = {
  read: { facts: '', all: '' },
  recall: (_, work) => work(),
  recallPart: (_, work) => work(),
};

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
