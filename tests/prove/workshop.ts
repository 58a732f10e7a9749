/** Copies of the project, apart from it and from each other, where builds can be cut and compared. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { afterAll } from 'vitest';

/** What a build makes or needs no copy of. */
const NOT_COPIED: ReadonlySet<string> = new Set([
  '.astro',
  '.build',
  '.git',
  'dist',
  'node_modules',
]);

/**
 * Copies the project into a new folder, which goes away with the tests of the file. Packages are those of the project.
 *
 * @param name of the folder: what the address on disk of every file contains
 * @param disk folder in which all of it lies
 */
export async function openWorkshop(name = 'portal', disk = tmpdir()): Promise<string> {
  const home = await mkdtemp(join(await realpath(disk), 'workshop-'));
  afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));
  const folder = join(home, name);
  await mkdir(folder);
  for (const entry of await readdir('.')) {
    if (!NOT_COPIED.has(entry)) await cp(entry, join(folder, entry), { recursive: true });
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

export interface Run {
  readonly child: ChildProcess;
  /** Whether it and all that print for it have ended: from then on the system gives its number to others. */
  readonly isOver: () => boolean;
  /** What it and its children have printed so far. */
  output(): string;
  /** Its exit code, once it and all that print for it have ended; `null` when it was killed. */
  readonly ended: Promise<number | null>;
}

/**
 * Starts a script in a workshop, in a group of processes of its own, with no variable of this process but those named.
 *
 * @param words script and arguments: `['scripts/build.ts', '--demo']`
 * @param through command that starts it, with its own arguments: `['nice']`
 */
export function start(
  folder: string,
  words: readonly string[],
  variables: Readonly<Record<string, string>> = {},
  through: readonly string[] = [],
): Run {
  const { PATH = '', HOME = '' } = process.env;
  const [command = process.execPath, ...rest] = [...through, process.execPath, ...words];
  const child = spawn(command, rest, {
    cwd: folder,
    env: { PATH, HOME, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => parts.push(part));
  }
  let isOver = false;
  const ended = new Promise<number | null>((settle, reject) => {
    child.once('error', reject).once('close', (code) => {
      isOver = true;
      settle(code);
    });
  });
  return { child, isOver: () => isOver, output: () => Buffer.concat(parts).toString(), ended };
}

/** Ends a run and everything that it has started; children that outlived it too. */
export function killGroup({ child, isOver }: Run): void {
  if (child.pid === undefined || isOver()) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    // Nobody is left in the group.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/**
 * Digest of the names and bytes of the files below a folder; `undefined` when there is no such folder.
 *
 * @param counts whether a file of this name, from the folder, counts; absent: each does
 */
export function checksum(
  folder: string,
  counts: (name: string) => boolean = () => true,
): string | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(counts)
    .sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
