import { readdirSync } from 'node:fs';
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

let folder: string;
let old: string | undefined;
let fresh: string | undefined;
let duration: number;
const runs: Run[] = [];

function startBuild(variables: Readonly<Record<string, string>>): Run {
  const run = start(folder, ['scripts/build.ts'], variables);
  runs.push(run);
  return run;
}

async function build(variables: Readonly<Record<string, string>>): Promise<string> {
  const run = startBuild(variables);
  expect(await run.ended, run.output()).toBe(0);
  return run.output();
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
