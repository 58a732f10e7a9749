import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checksum, openWorkshop, start } from './workshop.ts';

const OTHER_DAY = fileURLToPath(new URL('./other-day.ts', import.meta.url));

/** What surrounds a build. */
interface Environment {
  /** Folder of the project. */
  readonly name?: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Command that starts the build, and its arguments before those of the build. */
  readonly through?: readonly string[];
  /** What is done to the folder before. */
  readonly prepare?: (folder: string) => Promise<void>;
}

function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Writes every file anew, the last one first, with a day of last change that none has had. */
async function createInReverse(folder: string): Promise<void> {
  for (const part of ['src', 'data', 'public']) {
    const original = join(folder, `${part}-before`);
    await rename(join(folder, part), original);
    const files = (await readdir(original, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(original, join(entry.parentPath, entry.name)))
      .sort()
      .reverse();
    for (const file of files) {
      const path = join(folder, part, file);
      await cp(join(original, file), path);
      await utimes(path, 0, 0);
    }
    await rm(original, { recursive: true });
  }
}

let otherHome: string;
beforeAll(async () => {
  otherHome = await mkdtemp(join(tmpdir(), 'home-'));
});
afterAll(() => rm(otherHome, { recursive: true, force: true }));

const hasFaketime = isInstalled('faketime');
const clockOfTheProgram: Environment = {
  variables: { NODE_OPTIONS: `--import=${OTHER_DAY}`, TZ: 'UTC' },
};
const clockOfTheSystem: Environment = hasFaketime
  ? {
      // Timers go by the other clock of a system, which has no date.
      variables: { DONT_FAKE_MONOTONIC: '1', TZ: 'UTC' },
      through: ['faketime', '2031-12-31 23:59:59'],
    }
  : {};

/** A locale need not be installed to be asked for: Node brings its own words and orders for every one. */
const ENVIRONMENTS: Readonly<Record<string, () => Environment>> = {
  'a path with spaces, accents and Arabic, in Casablanca, in French': () => ({
    name: 'un dépôt — مستودع',
    variables: { TZ: 'Africa/Casablanca', LANG: 'fr_FR.UTF-8' },
  }),
  'the first place where a day begins, in Arabic, another home': () => ({
    variables: { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_MA.UTF-8', HOME: otherHome },
  }),
  'the last place where a day ends, in a shell set up for development': () => ({
    variables: { TZ: 'Etc/GMT+12', LC_ALL: 'C', CI: 'true', NODE_ENV: 'development', DEV: '1' },
  }),
  'in Turkish, whose capital of i is no I, on one processor': () => ({
    variables: { LC_ALL: 'tr_TR.UTF-8', UV_THREADPOOL_SIZE: '1' },
    ...(isInstalled('taskset') && { through: ['taskset', '--cpu-list', '0'] }),
  }),
  'files created last one first, on an old day, private to their owner': () => ({
    prepare: createInReverse,
    through: ['sh', '-c', 'umask 077 && exec "$0" "$@"'],
  }),
  'another day by the clock of the program': () => clockOfTheProgram,
};

/** Builds in a workshop through the command that publishes: compressed copies and archive included. */
async function build(folder: string, { variables, through = [] }: Environment = {}): Promise<void> {
  const run = start(folder, ['scripts/build.ts'], variables, through);
  expect(await run.ended, run.output()).toBe(0);
}

/** Digest of each file of a site. */
function digests(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [relative(folder, file), hash('sha256', readFileSync(file))]));
}

function site(folder: string): string {
  return join(folder, 'dist');
}

let here: string;
let reference: ReadonlyMap<string, string>;
let sum: string | undefined;

/** Fails with the names of the files that differ. */
function expectSame(folder: string): void {
  const found = digests(site(folder));
  const names = new Set([...found.keys(), ...reference.keys()]);
  expect([...names].filter((name) => found.get(name) !== reference.get(name))).toEqual([]);
  expect(checksum(site(folder))).toBe(sum);
}

beforeAll(async () => {
  here = await openWorkshop();
  await build(here, { variables: { TZ: 'UTC', LC_ALL: 'C' } });
  reference = digests(site(here));
  sum = checksum(site(here));
  console.log(`checksum of the ${String(reference.size)} files of the site: ${sum ?? 'none'}`);
});

test('the site that all others are compared to is whole: pages, compressed copies, archive', () => {
  expect(sum).toMatch(/^[0-9a-f]{64}$/);
  const names = [...reference.keys()];
  for (const end of ['.html', '.html.br', '.html.gz', '.css.br', '.tar.gz']) {
    expect(names.filter((name) => name.endsWith(end)).length, end).toBeGreaterThan(0);
  }
});

describe('the same bytes', () => {
  test.each(Object.entries(ENVIRONMENTS))('%s', async (_name, environment) => {
    const { name, prepare, ...rest } = environment();
    const folder = await openWorkshop(name);
    await prepare?.(folder);
    await build(folder, rest);
    expectSame(folder);
    await rm(folder, { recursive: true });
  });

  test.runIf(hasFaketime)('another year by the clock of the system', async () => {
    const folder = await openWorkshop();
    await build(folder, clockOfTheSystem);
    expectSame(folder);
    await rm(folder, { recursive: true });
  });

  test('over the caches of a build of the same, and of one of other records elsewhere', async () => {
    await build(here);
    expectSame(here);
    const [page, kept] = [join(here, 'src/content/pages/about'), join(here, 'kept')];
    await cp(page, kept, { recursive: true });
    await cp(join(here, 'src/content/pages/legal'), page, { recursive: true });
    await build(here, { variables: { PORTAL_URL: 'https://example.org/below/' } });
    expect(checksum(site(here))).not.toBe(sum);
    await rm(page, { recursive: true });
    await rename(kept, page);
    await build(here);
    expectSame(here);
  });
});

test('a page that tells the time gives another sum, and the time of each clock', async () => {
  const folder = await openWorkshop();
  const layout = join(folder, 'src/layouts/Base.astro');
  const source = readFileSync(layout, 'utf8');
  const told = source.replace('{fullTitle}', '{fullTitle} {Date.now()}');
  expect(told).not.toBe(source);
  await writeFile(layout, told);
  const sums = new Set<string | undefined>();
  const years: number[] = [];
  for (const environment of [clockOfTheSystem, clockOfTheProgram]) {
    await rm(join(folder, '.build'), { recursive: true, force: true });
    await build(folder, environment);
    sums.add(checksum(site(folder)));
    const page = readFileSync(join(site(folder), 'index.html'), 'utf8');
    const time = Number(/ (\d+)<\/title>/.exec(page)?.[1]);
    years.push(new Date(time).getUTCFullYear());
  }
  expect(sums.size).toBe(2);
  // It is New Year's Eve when the build starts.
  expect(years).toEqual([hasFaketime ? 2032 : new Date().getUTCFullYear(), 2001]);
});
