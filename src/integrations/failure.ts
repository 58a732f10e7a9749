/** Why a command could not do its work, in two lines: what is the case, and what to do. */
import { readdirSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Failure {
  readonly fact: string;
  readonly cure: string;
}

/** A failure as a terminal shows it. */
export function formatFailure({ fact, cure }: Failure): string {
  return `${fact}\n    → ${cure}`;
}

/** What systems refuse when files are written, and what helps. */
const REFUSALS: Readonly<Record<string, Failure>> = {
  ENOSPC: { fact: 'the disk is full', cure: 'free some space, then build again' },
  EDQUOT: { fact: 'your share of the disk is full', cure: 'free some space, then build again' },
  EFBIG: {
    fact: 'the file would be larger than the system allows',
    cure: 'raise the limit on the size of files (ulimit -f), then build again',
  },
  EACCES: {
    fact: 'this user may not write or read it',
    cure: 'give the user who builds the right to write there, then build again',
  },
  EPERM: {
    fact: 'the system does not let this user do that',
    cure: 'give the user who builds the right to write there, then build again',
  },
  EROFS: {
    fact: 'the disk can only be read',
    cure: 'build where files can be written',
  },
  EMFILE: {
    fact: 'too many files are open',
    cure: 'raise the limit on open files (ulimit -n), then build again',
  },
  EXDEV: {
    fact: 'the built and the published site lie on two file systems',
    cure: 'keep .build and dist on one: only there a rename takes no time',
  },
  ENOTDIR: {
    fact: 'a part of this path is a file, where a folder is needed',
    cure: 'name another folder',
  },
  EBUSY: {
    fact: 'the folder is in use by the system, perhaps as the root of a disk',
    cure: 'mount the folder above it instead, then build again',
  },
};

/** As programs that are not Node's own name the same refusals. */
const SYSTEM_NUMBERS: Readonly<Record<string, string>> = {
  13: 'EACCES',
  27: 'EFBIG',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

/** Refusals that more room would undo. */
const WANT_OF_ROOM: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

/** Which refusal of the system a message of any program speaks of. */
function refusalIn(text: string): string | undefined {
  const named = Object.keys(REFUSALS).find((code) => new RegExp(`\\b${code}\\b`).test(text));
  if (named !== undefined) return named;
  return SYSTEM_NUMBERS[/\bos error (\d+)\b/.exec(text)?.[1] ?? ''];
}

/** The file that a message of any program names. */
function fileIn(text: string): string | undefined {
  return /'([^'\n]*[\\/][^'\n]*)'/.exec(text)?.[1] ?? /\bfile in (\S+)/.exec(text)?.[1];
}

/**
 * What the system refused, out of what a program said; undefined when it speaks of nothing of the kind.
 *
 * @param path the file that was being written, where the message names none
 */
export function refusal(text: string, path?: string): (Failure & { code: string }) | undefined {
  const code = refusalIn(text);
  if (code === undefined) return undefined;
  const failure = REFUSALS[code];
  const file = fileIn(text) ?? path;
  return failure && { ...failure, fact: `${file ?? 'a file'}: ${failure.fact} (${code})`, code };
}

/** Bytes of the files below a folder, each counted once however many names it has; 0 without such a folder. */
function sizeOf(folder: string): number {
  const seen = new Set<number>();
  let size = 0;
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const { ino, blocks } = statSync(join(entry.parentPath, entry.name));
      if (!seen.has(ino)) size += blocks * 512;
      seen.add(ino);
    }
  } catch {
    // It is gone, or going.
  }
  return size;
}

const MEGABYTE = 1_000_000;

function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}

/** The folders that say how much room is needed, and how much there is. */
export interface Room {
  /** Of the build that failed. */
  readonly unfinished: string;
  /** About as large as the next one, which takes its place. */
  readonly published: string;
}

/** How much room is lacking, as far as it is known. */
function lackingRoom({ unfinished, published }: Room): string {
  const { bavail, bsize } = statfsSync('.');
  const left = bavail * bsize + sizeOf(unfinished);
  const needed = sizeOf(published);
  if (needed === 0) return `${megabytes(left)} are left`;
  const facts = `the published site takes ${megabytes(needed)}, and ${megabytes(left)} are left for the next`;
  return needed > left ? `${facts}: about ${megabytes(needed - left)} are missing` : facts;
}

/** Why something that was thrown ended a command: never a stack trace, but with DEBUG=1. */
export function failureOf(error: unknown, room?: Room): Failure {
  const path =
    error instanceof Error && 'path' in error && typeof error.path === 'string'
      ? error.path
      : undefined;
  const text = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const refused = refusal(`${text} ${code}`, path ?? room?.unfinished);
  if (refused) {
    if (!room || !WANT_OF_ROOM.has(refused.code)) return refused;
    return { ...refused, fact: `${refused.fact}; ${lackingRoom(room)}` };
  }
  if (process.env.DEBUG && error instanceof Error) {
    return { fact: error.stack ?? text, cure: 'mend what it names' };
  }
  return { fact: text, cure: 'DEBUG=1 shows where in the program; then build again' };
}

/** Does `work`; where it is refused, the error names the file: the system does so only when a file is opened. */
export function naming<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && !('path' in error)) Object.assign(error, { path });
    throw error;
  }
}

/** Lines in which programs tell where in their code they failed. */
const TRACE = /^\s+at |^\s*Stack (?:back)?trace:\s*$|^\s+\d+: </;

export function isTrace(line: string): boolean {
  return TRACE.test(line);
}
