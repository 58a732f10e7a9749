/**
 * Check the records, build the site and publish it in `dist`. With --demo: build the demo records
 * into `.build/demo`, watermarked, and publish nothing.
 * CONTENT_ROOT names the folder that holds `src/content/` and `data/`; PORTAL_URL the address of the site.
 * Usage: npm run build | npm run demo
 */
import '../src/integrations/environment.ts';
import { rename, rm } from 'node:fs/promises';
import { readArguments } from '../src/integrations/arguments.ts';
import {
  BUILD_LOCK,
  LockedError,
  missingPages,
  PUBLICATION,
  publish,
  recover,
  removeUnfinished,
  takeLock,
} from '../src/integrations/publication.ts';
import { run, step } from '../src/integrations/step.ts';

/** The demo records with many generated events, which are not kept. */
const DEMO_RECORDS = '.build/records-of-demo';
const DEMO = { CONTENT_ROOT: DEMO_RECORDS, PORTAL_DEMO: '1' };
const DEMO_FOLDER = '.build/demo';

function isWhole(folder: string): boolean {
  const missing = missingPages(folder);
  for (const page of missing) console.error(`${folder}/${page}: missing from the build`);
  return missing.length === 0;
}

/** A shell that is set up for development would publish the policy of the development server. */
const PUBLIC = { NODE_ENV: 'production', DEV: '' };

/** Builds in a folder of its own: the pages of a build that was killed may still be on their way. */
async function build(
  folder: string,
  variables: Readonly<Record<string, string>>,
): Promise<boolean> {
  const working = `${folder}-${String(process.pid)}`;
  await removeUnfinished(folder);
  const built =
    (await step('check the records', () => run('scripts/validate.ts', [], variables))) &&
    (await step('write the pages', () =>
      run('astro', ['build'], { ...variables, ...PUBLIC, OUT_DIR: working }),
    )) &&
    (await step('look for what must not be missing', () => Promise.resolve(isWhole(working))));
  if (!built) return false;
  await rm(folder, { recursive: true, force: true });
  await rename(working, folder);
  return true;
}

async function main(demo: boolean): Promise<boolean> {
  const release = await takeLock(BUILD_LOCK);
  try {
    if (demo) {
      const built =
        (await step('write the demo records', () =>
          run('tests/demo/generate-events.ts', [DEMO_RECORDS]),
        )) && (await build(DEMO_FOLDER, DEMO));
      if (built) console.log(`to see it: npm run serve -- ${DEMO_FOLDER}`);
      return built;
    }
    if (await recover(PUBLICATION))
      console.log('a publication had been cut: the one before it is back');
    const built = await build(PUBLICATION.built, {});
    if (built) await publish(PUBLICATION);
    console.log(built ? `published in ${PUBLICATION.published}` : 'nothing was published');
    return built;
  } finally {
    await release();
  }
}

const { values } = readArguments(
  { options: { demo: { type: 'boolean', default: false } } },
  'npm run build, npm run demo',
);
try {
  process.exitCode = (await main(values.demo)) ? 0 : 1;
} catch (error) {
  if (!(error instanceof LockedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
