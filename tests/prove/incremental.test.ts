import { existsSync, readFileSync } from 'node:fs';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checksum, killGroup, openWorkshop, start, type Run } from './workshop.ts';

const COMMITMENT = 'src/content/commitments/2018-2020/11/commitment.yaml';
const SUMMARY = 'Les huit rapports budgétaires des normes internationales, publiés à temps.';
/** The page of that commitment, in the site and among the copies that Astro keeps. */
const PAGE = 'commitments/2018-2020/11/index.html';
const COPY = join('.build/cache/astro/dist', PAGE);

interface Edit {
  readonly name: string;
  readonly make: (folder: string) => Promise<void>;
  /** Whether pages that do not show it are taken from the build before. */
  readonly isOfRecords: boolean;
}

async function replace(folder: string, file: string, before: string, after: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  expect(text, file).toContain(before);
  await writeFile(path, text.replace(before, after));
}

function replacing(file: string, before: string, after: string): Edit['make'] {
  return (folder) => replace(folder, file, before, after);
}

const READING =
  'an-11,2018-2020,2018-2020/11,,2019-12-01,90,irm-design-2018-2020-fr,,,,,2026-11-22\n';

/** Each is made on top of those before it. */
const EDITS: readonly Edit[] = [
  {
    name: 'a text of a commitment',
    make: replacing(COMMITMENT, SUMMARY, 'Huit rapports.'),
    isOfRecords: true,
  },
  {
    name: 'a reading more',
    make: (folder) => appendFile(join(folder, 'data/progress.csv'), READING),
    isOfRecords: true,
  },
  {
    name: 'prose beside a commitment',
    make: (folder) =>
      writeFile(
        join(folder, 'src/content/commitments/2018-2020/11/fr.md'),
        'Un **mot** de plus.\n',
      ),
    isOfRecords: true,
  },
  {
    name: 'the words of a meeting',
    make: replacing(
      'src/content/meetings/2020-01-28-implementation/meeting.yaml',
      'percentDone: 96',
      'percentDone: 97',
    ),
    isOfRecords: true,
  },
  {
    name: 'the name of an institution',
    make: replacing('data/institutions.csv', 'mdtra,', 'mdtra,New '),
    isOfRecords: true,
  },
  {
    name: 'the reference day of a plan',
    make: replacing(
      'src/content/plans/2018-2020/plan.yaml',
      'asOf: 2020-01-28',
      'asOf: 2020-01-29',
    ),
    isOfRecords: true,
  },
  {
    name: 'a meeting less',
    make: (folder) =>
      rm(join(folder, 'src/content/meetings/2025-12-25-steering'), { recursive: true }),
    isOfRecords: true,
  },
  {
    name: 'a page of the team',
    make: (folder) =>
      appendFile(join(folder, 'src/content/pages/help/fr.mdx'), '\nEncore un mot.\n'),
    isOfRecords: false,
  },
  {
    name: 'a word of the interface',
    make: replacing('src/i18n/dictionaries/fr.ts', "skip: '", "skip: 'x"),
    isOfRecords: false,
  },
  {
    name: 'a rule of a style sheet',
    make: (folder) => appendFile(join(folder, 'src/styles/index.css'), '\n.x { color: red; }\n'),
    isOfRecords: false,
  },
];

const runs: Run[] = [];
/** Its caches are never cleared, and those of the other before each build. */
let kept: string;
let clean: string;

function startBuild(folder: string, variables: Readonly<Record<string, string>> = {}): Run {
  const run = start(folder, ['node_modules/astro/bin/astro.mjs', 'build'], {
    ASTRO_TELEMETRY_DISABLED: '1',
    INCREMENTAL: '1',
    OUT_DIR: '.build/out',
    ...variables,
  });
  runs.push(run);
  return run;
}

/** @returns how many pages were taken from the build before */
async function build(
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<number> {
  await rm(join(folder, '.build/out'), { recursive: true, force: true });
  const run = startBuild(folder, variables);
  expect(await run.ended, run.output()).toBe(0);
  return run.output().split('(restored)').length - 1;
}

async function cleanSum(variables: Readonly<Record<string, string>> = {}): Promise<string> {
  await rm(join(clean, '.build/cache'), { recursive: true, force: true });
  expect(await build(clean, variables)).toBe(0);
  return checksum(join(clean, '.build/out')) ?? '';
}

function keptSum(): string {
  return checksum(join(kept, '.build/out')) ?? '';
}

beforeAll(async () => {
  kept = await openWorkshop('kept');
  clean = await openWorkshop('clean');
  await build(kept);
});
afterAll(() => {
  for (const run of runs) killGroup(run);
});

describe('a build on top of another equals a clean one, byte for byte', () => {
  test('where nothing changed, and takes all pages that have a key from the one before', async () => {
    const restored = await build(kept);
    expect(restored).toBeGreaterThan(300);
    expect(keptSum()).toBe(await cleanSum());
  });

  test.each(EDITS)('after an edit of $name', async ({ make, isOfRecords }) => {
    await make(kept);
    await make(clean);
    const before = keptSum();
    const restored = await build(kept);
    expect(keptSum()).toBe(await cleanSum());
    expect(keptSum()).not.toBe(before);
    if (isOfRecords) expect(restored).toBeGreaterThan(30);
    else expect(restored).toBe(0);
  });

  test('for another address', async () => {
    const variables = { PORTAL_URL: 'https://elsewhere.example/below/' };
    expect(await build(kept, variables)).toBe(0);
    expect(keptSum()).toBe(await cleanSum(variables));
    await build(kept);
  });
});

describe('an edit that is undone after a build that did not end', () => {
  const WRONG = 'Ce texte est retiré.';
  const NOW = 'Huit rapports.';

  /** Edits a commitment, has the build of it end before its time, and undoes the edit. */
  async function cutAndUndo(cut: (run: Run) => Promise<void>): Promise<void> {
    await replace(kept, COMMITMENT, NOW, WRONG);
    await rm(join(kept, '.build/out'), { recursive: true, force: true });
    const run = startBuild(kept);
    await cut(run);
    expect(await run.ended).not.toBe(0);
    const copy = readFileSync(join(kept, COPY), 'utf8');
    await replace(kept, COMMITMENT, WRONG, NOW);
    // The copy holds what no list says: the case that the mark is for.
    expect(copy).toContain(WRONG);
  }

  /** Ends the build as soon as the copy of the edited page is there. */
  async function killOnceCopied(run: Run): Promise<void> {
    const copy = join(kept, COPY);
    while (!run.isOver() && !(existsSync(copy) && readFileSync(copy, 'utf8').includes(WRONG)))
      await wait(2);
    killGroup(run);
  }

  test('as it was killed, is gone from the site', async () => {
    await cutAndUndo(killOnceCopied);
    await build(kept);
    expect(keptSum()).toBe(await cleanSum());
  });

  test('as a page of it threw, is gone from the site', async () => {
    const page = join(kept, 'src/pages/[...locale]/zz/[last].ts');
    await mkdir(dirname(page), { recursive: true });
    await writeFile(
      page,
      `import { existsSync, readFileSync } from 'node:fs';
export const getStaticPaths = () => [{ params: { locale: undefined, last: 'page' } }];
export const GET = () => {
  const copy = ${JSON.stringify(COPY)};
  const isWrong = existsSync(copy) && readFileSync(copy, 'utf8').includes(${JSON.stringify(WRONG)});
  throw new Error(isWrong ? 'too late' : 'too early');
};
`,
    );
    await cutAndUndo(async (run) => {
      await run.ended;
    });
    await rm(join(kept, 'src/pages/[...locale]/zz'), { recursive: true });
    await build(kept);
    expect(keptSum()).toBe(await cleanSum());
  });

  test('would stay without the mark that the build leaves', async () => {
    await cutAndUndo(killOnceCopied);
    await rm(join(kept, '.build/cache/astro/build-under-way'));
    await build(kept);
    expect(readFileSync(join(kept, '.build/out', PAGE), 'utf8')).toContain(WRONG);
  });
});
