import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checksum, killGroup, openWorkshop, start, type Run } from './workshop.ts';

/** Two sites that differ in every page. */
const OLD = { PORTAL_URL: 'http://old.example' };
const NEW = { PORTAL_URL: 'http://new.example' };

const CUT = fileURLToPath(new URL('./cut.ts', import.meta.url));
/** How many builds are killed, at moments spread over the time that one takes. */
const MOMENTS = 20;

const canMount = process.platform === 'linux' && process.getuid?.() === 0;
const canLimit = succeeds('prlimit', '--version');
if (!canMount && !canLimit) console.log('left out: a full disk, for want of mount and prlimit');

let folder: string;
let old: string | undefined;
let fresh: string | undefined;
let duration: number;
const runs: Run[] = [];

function succeeds(program: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function startBuild(
  variables: Readonly<Record<string, string>>,
  ...options: readonly string[]
): Run {
  const run = start(folder, ['scripts/build.ts', ...options], variables);
  runs.push(run);
  return run;
}

async function build(
  variables: Readonly<Record<string, string>>,
  ...options: readonly string[]
): Promise<string> {
  const run = startBuild(variables, ...options);
  expect(await run.ended, run.output()).toBe(0);
  return run.output();
}

/** A build that must fail: it tells why without a stack trace, publishes nothing and cleans up behind itself. */
async function fail(run: Run): Promise<string> {
  expect(await run.ended, run.output()).toBe(1);
  const output = run.output();
  expect(output.trimEnd().split('\n').at(-1)).toBe('nothing was published');
  expect(output).toMatch(/^ {4}→ \S/m);
  expect(output).not.toMatch(/^\s+at .*[:)]|Stack (?:back)?trace/m);
  expect(published(), output).toBe(old);
  // The publication before the one that stands makes room for a build that gets so far.
  expect(leftovers().filter((name) => name !== 'previous')).toEqual([]);
  console.log(`failed: ${reason(output)}`);
  return output;
}

/** The last lines with a cure: what ended the build. */
function reason(output: string): string {
  const lines = output.split('\n');
  const cure = lines.findLastIndex((line) => line.startsWith('    →'));
  return lines.slice(cure - 1, cure + 1).join('\n');
}

function published(): string | undefined {
  return checksum(join(folder, 'dist'));
}

/** Starts the server, as a reader's next command after a cut, and ends it once it serves. */
async function serve(): Promise<void> {
  const run = start(folder, ['scripts/serve.ts', '--port', '0', '--host', '127.0.0.1']);
  runs.push(run);
  const ended = run.ended.then(() => {
    throw new Error(`the server ended: ${run.output()}`);
  });
  const serves = new Promise<void>((resolve) => {
    run.child.stdout?.on('data', () => {
      if (run.output().includes('is served on')) resolve();
    });
  });
  await Promise.race([serves, ended]).finally(() => {
    ended.catch(() => undefined);
    killGroup(run);
  });
}

/** What lies in `.build` beside the caches: the rest of a build that was cut would stay for ever. */
function leftovers(): string[] {
  return readdirSync(join(folder, '.build')).filter((name) => name !== 'cache');
}

beforeAll(async () => {
  folder = await openWorkshop();
  await build(NEW);
  fresh = published();
  const before = performance.now();
  await build(OLD);
  duration = performance.now() - before;
  old = published();
  expect(fresh).not.toBe(old);
});
afterAll(() => {
  for (const run of runs) killGroup(run);
});

describe('a build that is killed', () => {
  test('at any moment leaves a whole site, and the next build does not mind', async () => {
    for (let moment = 1; moment <= MOMENTS; moment++) {
      const variables = moment % 2 === 0 ? OLD : NEW;
      const run = startBuild(variables);
      const end = (duration * moment) / MOMENTS;
      await Promise.race([wait(end), run.ended]);
      // Once with all that it has started, once alone: then what it has started goes on writing.
      if (moment % 4 < 2) killGroup(run);
      else run.child.kill('SIGKILL');
      console.log(
        `killed after ${end.toFixed(0)} ms: ${run.output().trimEnd().split('\n').at(-1) ?? ''}`,
      );
      await serve();
      expect([old, fresh], `after ${end.toFixed(0)} ms`).toContain(published());
      // What was cut before it may still write: that must not end this one.
      if (run.child.exitCode !== null) expect(run.child.exitCode, run.output()).toBe(0);
    }
    await build(NEW);
    expect(published()).toBe(fresh);
    for (const run of runs) killGroup(run);
    await build(OLD);
    expect(published()).toBe(old);
    expect(leftovers()).toEqual(['previous']);
  });

  test('before any of its changes on disk leaves a whole site to the next command', async () => {
    const sites: string[] = [];
    let cut = 0;
    for (let code: number | null = null; code !== 0;) {
      cut++;
      const run = startBuild({
        ...NEW,
        NODE_OPTIONS: `--import=${CUT}`,
        CUT_IN: 'build.ts',
        CUT_BEFORE: String(cut),
      });
      code = await run.ended;
      expect([0, null], run.output()).toContain(code);
      await serve();
      const site = published();
      expect([old, fresh], `cut before change ${cut}`).toContain(site);
      sites.push(site === old ? 'old' : 'new');
      if (site !== old) await build(OLD);
    }
    // It was cut at least around the lock, the folders, the journal and the two renames, and once went through.
    console.log(`cut before ${cut - 1} changes: ${sites.join(' ')}`);
    expect(cut).toBeGreaterThan(10);
    expect(sites.toSorted().reverse()).toEqual(sites);
    expect(new Set(sites)).toEqual(new Set(['old', 'new']));
    expect(leftovers()).toEqual(['previous']);
  });

  test('between the renames is undone by the next build, which says so', async () => {
    await build(OLD);
    const run = startBuild({
      ...NEW,
      NODE_OPTIONS: `--import=${CUT}`,
      CUT_IN: 'build.ts',
      CUT_BEFORE: 'rename .build/site dist',
    });
    expect(await run.ended).toBe(null);
    expect(published()).toBeUndefined();
    const output = await build(NEW);
    expect(output).toContain('a publication had been cut: the one before it is back');
    expect(published()).toBe(fresh);
    expect(checksum(join(folder, '.build/previous'))).toBe(old);
  });
});

describe('two builds at once', () => {
  test('the second says who builds, and stops', async () => {
    await build(OLD);
    const first = startBuild(NEW);
    while (!first.output().includes('check the records')) await wait(20);
    const second = startBuild(OLD);
    expect(await second.ended).toBe(1);
    expect(second.output()).toBe(
      `process ${String(first.child.pid)} is building → wait for it, or stop it\n`,
    );
    expect(await first.ended).toBe(0);
    expect(published()).toBe(fresh);
  });

  test('of five started together one builds', async () => {
    const together = Array.from({ length: 5 }, () => startBuild(OLD));
    const codes = await Promise.all(together.map(({ ended }) => ended));
    expect(codes.toSorted()).toEqual([0, 1, 1, 1, 1]);
    expect(published()).toBe(old);
  });
});

describe('a build that fails', () => {
  beforeAll(async () => {
    await build(NEW);
    await build(OLD);
    expect(published()).toBe(old);
  });

  /** Writes a file of the workshop for one failing build, after which the next equals a clean one. */
  async function failWith(file: string, text: string, run: () => Run): Promise<string> {
    const path = join(folder, file);
    const before = statSync(path, { throwIfNoEntry: false }) && readFileSync(path);
    writeFileSync(path, text);
    const output = await fail(run());
    if (before) writeFileSync(path, before);
    else rmSync(path);
    await build(NEW);
    expect(published()).toBe(fresh);
    await build(OLD);
    expect(published()).toBe(old);
    return output;
  }

  test('because a page throws leaves the site as it was, and names the page', async () => {
    const page = "---\nthrow new Error('thrown on purpose');\n---\n\n<p></p>\n";
    const output = await failWith('src/pages/throws.astro', page, () => startBuild(NEW));
    expect(output).toContain('/throws');
    expect(output).toContain('thrown on purpose');
  });

  test('because a link leads nowhere leaves the site as it was, and names the place', async () => {
    const page = '<!doctype html>\n<a href="/nowhere/">x</a>\n<img src="/nowhere.png" />\n';
    const output = await failWith('src/pages/lost.astro', page, () => startBuild(NEW));
    expect(output).toMatch(/^lost\/index\.html:\d+:\d+ {2}leads to \/nowhere\/, which/m);
    expect(output).toMatch(/^lost\/index\.html:\d+:\d+ {2}leads to \/nowhere\.png, which/m);
    expect(output).toMatch(/^ar\/lost\/index\.html {2}is missing/m);
  });

  test('because rows have gone leaves the site as it was, until it is said that they may go', async () => {
    const table = join(folder, 'data/redirects.csv');
    const rows = readFileSync(table, 'utf8');
    writeFileSync(table, `${rows.trimEnd()}\n/an-address-that-moved/,/plans/,2026-01-01,\n`);
    await build(OLD);
    const more = published();
    writeFileSync(table, rows);
    const run = startBuild(OLD);
    expect(await run.ended, run.output()).toBe(1);
    const now = rows.trimEnd().split('\n').length - 1;
    expect(run.output()).toContain(`redirects has ${now} rows, the last release had ${now + 1}`);
    expect(run.output()).toContain('npm run build -- --allow-shrink');
    expect(published()).toBe(more);
    await build(OLD, '--allow-shrink');
    expect(published()).toBe(old);
  });

  test.runIf(canLimit)('because files may not be large leaves the site as it was', async () => {
    for (const largest of [2_000, 100_000, 500_000]) {
      const run = startBuild(NEW);
      execFileSync('prlimit', ['--pid', String(run.child.pid), `--fsize=${largest}`]);
      expect(await fail(run)).toContain('EFBIG');
    }
    await build(NEW);
    expect(published()).toBe(fresh);
  });
});

describe.runIf(canMount)('on a disk that is full', () => {
  const MEGABYTE = 1_000_000;
  let disk: string;
  let elsewhere: string;

  beforeAll(async () => {
    disk = mkdtempSync(join(tmpdir(), 'disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${400 * MEGABYTE}`, 'tmpfs', disk]);
    elsewhere = folder;
    folder = await openWorkshop('portal', disk);
    await build(NEW);
    fresh = published();
    await build(OLD);
    old = published();
  });
  afterAll(() => {
    for (const run of runs) killGroup(run);
    folder = elsewhere;
    execFileSync('umount', ['--lazy', disk]);
    rmSync(disk, { recursive: true });
  });

  /** Leaves so much room on the disk and no more. */
  function leave(bytes: number): void {
    const ballast = join(disk, 'ballast');
    rmSync(ballast, { force: true });
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(ballast, Buffer.alloc(Math.max(bavail * bsize - bytes, 0)));
  }

  test('a build fails wherever it is, says how much room is missing, and leaves the site as it was', async () => {
    for (const room of [0, 1, 8, 12]) {
      leave(room * MEGABYTE);
      const output = await fail(startBuild(NEW));
      expect(output, `with ${room} MB`).toContain('the disk is full (ENOSPC)');
      expect(output).toMatch(/about \d+\.\d MB are missing/);
    }
    rmSync(join(disk, 'ballast'));
    await build(NEW);
    expect(published()).toBe(fresh);
  });
});
