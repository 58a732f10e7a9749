/**
 * Check the records, build the site and publish it in `dist`. With --demo: build the demo records
 * into `.build/demo`, watermarked, and publish nothing. With --allow-shrink: publish fewer rows than before.
 * CONTENT_ROOT names the folder that holds `src/content/` and `data/`; PORTAL_URL the address of the site;
 * DEBUG=1 tells where in the program something failed.
 * Usage: npm run build [-- --allow-shrink] | npm run demo
 */
import '../src/integrations/environment.ts';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from '../src/integrations/arguments.ts';
import { BuiltSite } from '../src/integrations/built-site.ts';
import { failureOf, formatFailure } from '../src/integrations/failure.ts';
import { writePages } from '../src/integrations/page-build.ts';
import {
  BUILD_LOCK,
  LockedError,
  PUBLICATION,
  publish,
  recover,
  removeUnfinished,
  takeLock,
} from '../src/integrations/publication.ts';
import { run, step } from '../src/integrations/step.ts';

const CACHE = '.build/cache';
/** The demo records with many generated events, which are not kept. */
const DEMO_RECORDS = '.build/records-of-demo';
const DEMO_FOLDER = '.build/demo';

/** What is built, where, and what then becomes of it. */
interface Build {
  readonly folder: string;
  /** Holds what the next build of the same can use again. */
  readonly cache: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Folder of the publication of which no row may be lacking; absent: nothing is compared. */
  readonly before?: string;
  readonly finish?: () => Promise<void>;
}

function tell(error: unknown, unfinished: string): void {
  const { published } = PUBLICATION;
  console.error(formatFailure(failureOf(error, { unfinished, published })));
}

/** Does a step; what it throws is told in two lines. */
async function attempt(name: string, work: () => unknown, unfinished: string): Promise<boolean> {
  return step(name, async () => {
    try {
      return (await work()) !== false;
    } catch (error) {
      tell(error, unfinished);
      return false;
    }
  });
}

/** Builds in a folder of its own: the pages of a build that was killed may still be on their way. */
async function build({ folder, cache, variables, before, finish }: Build): Promise<boolean> {
  const working = `${folder}-${String(process.pid)}`;
  const site = new BuiltSite(working, cache);
  const steps: readonly (readonly [name: string, work: () => unknown])[] = [
    ['check the records', () => run('scripts/validate.ts', [], variables)],
    ['write the pages', () => writePages(working, variables)],
    [
      'index what they say',
      () => run('scripts/search-index.ts', [working, join(cache, 'search')], variables),
    ],
    ['verify the site', () => site.verify(variables.CONTENT_ROOT, before)],
    ['compress its files', () => site.compress()],
    [
      'pack the archive',
      () => {
        site.pack();
      },
    ],
    [
      'put it in its place',
      async () => {
        await rm(folder, { recursive: true, force: true });
        await rename(working, folder);
        await finish?.();
      },
    ],
  ];
  await removeUnfinished(folder);
  for (const [name, work] of steps) {
    if (await attempt(name, work, working)) continue;
    // Whoever cannot write may not be able to remove either: then the next build does.
    await removeUnfinished(folder).catch(() => undefined);
    return false;
  }
  site.prune();
  return true;
}

/** Fictional records, in a folder that nobody publishes, with a cache of its own: ids are those of real ones. */
async function buildDemo(): Promise<boolean> {
  const variables = { CONTENT_ROOT: DEMO_RECORDS, PORTAL_DEMO: '1' };
  const built =
    (await step('write the demo records', () =>
      run('tests/demo/generate-events.ts', [DEMO_RECORDS]),
    )) &&
    (await step('write a long discussion', () =>
      run('tests/demo/generate-posts.ts', [DEMO_RECORDS]),
    )) &&
    (await step('release them as they were', () =>
      run('tests/demo/generate-releases.ts', [DEMO_RECORDS]),
    )) &&
    (await build({ folder: DEMO_FOLDER, cache: `${CACHE}/demo`, variables }));
  if (built) console.log(`to see it: npm run serve -- ${DEMO_FOLDER}`);
  return built;
}

async function buildAndPublish(mayShrink: boolean): Promise<boolean> {
  if (await recover(PUBLICATION))
    console.log('a publication had been cut: the one before it is back');
  const { built: folder, published, previous } = PUBLICATION;
  // Beside the steps: thousands of files take a while to remove.
  const room = rm(previous, { recursive: true, force: true });
  // Told where it is waited for: until then a step may fail for the same reason.
  room.catch(() => undefined);
  const isPublished = await build({
    folder,
    cache: CACHE,
    variables: {},
    ...(!mayShrink && { before: published }),
    finish: async () => {
      await room;
      await publish(PUBLICATION);
    },
  });
  await room;
  console.log(isPublished ? `published in ${published}` : 'nothing was published');
  return isPublished;
}

async function main(options: Readonly<Record<'demo' | 'allow-shrink', boolean>>): Promise<boolean> {
  const release = await takeLock(BUILD_LOCK);
  try {
    return options.demo ? await buildDemo() : await buildAndPublish(options['allow-shrink']);
  } finally {
    await release();
  }
}

const { values } = readArguments(
  {
    options: {
      demo: { type: 'boolean', default: false },
      'allow-shrink': { type: 'boolean', default: false },
    },
  },
  'npm run build [-- --allow-shrink], npm run demo',
);
try {
  process.exitCode = (await main(values)) ? 0 : 1;
} catch (error) {
  process.exitCode = 1;
  if (error instanceof LockedError) console.error(error.message);
  else {
    tell(error, BUILD_LOCK);
    console.log('nothing was published');
  }
}
