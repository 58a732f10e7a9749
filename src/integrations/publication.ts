/** Publication: a finished build takes the place of the published one by two renames, or not at all. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The folders of one publication; all must lie on one file system, where a rename is atomic. */
export interface PublicationFolders {
  /** What readers are served. */
  readonly published: string;
  /** The build that is about to be published. */
  readonly built: string;
  /** What was published before. */
  readonly previous: string;
  /** A file that exists only while the renames are under way. */
  readonly journal: string;
}

export const PUBLICATION: PublicationFolders = {
  published: 'dist',
  built: '.build/site',
  previous: '.build/previous',
  journal: '.build/publishing',
};
export const BUILD_LOCK = '.build/lock';

/** Another build is under way. */
export class LockedError extends Error {
  override name = 'LockedError';
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Removes what builds of `folder` that were killed left behind, each in a folder of its own: `folder-12345`. */
export async function removeUnfinished(folder: string): Promise<void> {
  for await (const left of glob(`${folder}-*`)) {
    try {
      await rm(left, { recursive: true, force: true });
    } catch (error) {
      // The pages of such a build may still be on their way: the rest goes with the next build.
      if (!hasCode(error, 'ENOTEMPTY')) throw error;
    }
  }
}

/**
 * Puts `built` in the place of `published`, and what was published in the place of `previous`. Where that fails, what was
 * published is published still.
 */
export async function publish(folders: PublicationFolders): Promise<void> {
  const { published, built, previous, journal } = folders;
  await rm(previous, { recursive: true, force: true });
  await mkdir(dirname(previous), { recursive: true });
  await writeFile(journal, '');
  try {
    if (existsSync(published)) await rename(published, previous);
    await rename(built, published);
  } catch (error) {
    await recover(folders);
    throw error;
  }
  await rm(journal);
}

/**
 * Undoes a publication that was cut between its two renames. Without the journal nothing is touched:
 * an operator may have removed `published` on purpose.
 *
 * @returns whether the previous publication was put back
 */
export async function recover({
  published,
  previous,
  journal,
}: PublicationFolders): Promise<boolean> {
  if (!existsSync(journal)) return false;
  const cut = !existsSync(published) && existsSync(previous);
  if (cut) await rename(previous, published);
  await rm(journal);
  return cut;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return hasCode(error, 'EPERM');
  }
}

/** @returns the process that a lock names, NaN when it names none; undefined when there is no lock */
async function lockOwner(lock: string): Promise<number | undefined> {
  try {
    return Number.parseInt(await readFile(lock, 'utf8'), 10);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Links `claim` as the lock: atomic, and a lock that names nobody yet is never seen. */
async function tookFree(claim: string, lock: string): Promise<boolean> {
  try {
    await link(claim, lock);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Removes the lock of a process that is gone. */
async function removeStale(lock: string, owner: number, aside: string): Promise<void> {
  try {
    // Renamed before it is removed: of two builds that saw the same old lock, one gets it.
    await rename(lock, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  const taken = await lockOwner(aside);
  // Meanwhile somebody else had taken it over: give it back.
  if (!Object.is(taken, owner)) await link(aside, lock);
  await rm(aside);
}

/** Removes the claims of processes that were killed before they could do so themselves. */
async function removeLeftClaims(lock: string, own: string): Promise<void> {
  for await (const claim of glob(`${lock}.*`)) {
    // From its name: a claim that somebody is about to write is still empty.
    const owner = Number.parseInt(claim.slice(lock.length + 1), 10);
    const isLeft = owner === process.pid || !isRunning(owner);
    if (claim !== own && isLeft) await rm(claim, { force: true });
  }
}

/**
 * Takes the lock in the name of this process; a lock whose process is gone is taken over.
 *
 * @returns the function that gives the lock back
 * @throws LockedError when another process holds it
 */
export async function takeLock(lock: string): Promise<() => Promise<void>> {
  await mkdir(dirname(lock), { recursive: true });
  const claim = `${lock}.${String(process.pid)}.${randomUUID()}`;
  try {
    await writeFile(claim, String(process.pid));
    while (!(await tookFree(claim, lock))) {
      const owner = await lockOwner(lock);
      if (owner === undefined) continue;
      // After a restart a container gives the same numbers again: a lock with our own is an old one.
      if (owner !== process.pid && isRunning(owner)) {
        throw new LockedError(`process ${String(owner)} is building → wait for it, or stop it`);
      }
      await removeStale(lock, owner, `${claim}.old`);
    }
    await removeLeftClaims(lock, claim);
  } finally {
    await rm(claim, { force: true });
  }
  return async () => {
    if ((await lockOwner(lock)) === process.pid) await rm(lock);
  };
}
