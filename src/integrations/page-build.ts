/** The build of the pages by Astro, with what it complains of put in our words. */
import { formatFailure, isTrace, refusal } from './failure.ts';
import { run } from './step.ts';

/** A shell that is set up for development would publish the policy of the development server. */
const PUBLIC = { NODE_ENV: 'production', DEV: '' };

/** Lines of one complaint. */
const SAID_TOGETHER = 4;

/**
 * Writes the pages into a folder. What did not change since the last build is taken from it: for the one build that holds
 * the lock, since two would write over each other's copies.
 *
 * @returns whether all were written
 * @throws Error that names the folder when the system refuses to write
 */
export async function writePages(
  folder: string,
  variables: Readonly<Record<string, string>>,
): Promise<boolean> {
  let refused: string | undefined;
  const recent: string[] = [];
  const settings = { ...variables, ...PUBLIC, OUT_DIR: folder, INCREMENTAL: '1' };
  const isGood = await run('astro', ['build'], settings, (line) => {
    recent.push(line);
    // Some programs name the file a few lines before they say what became of it.
    if (refusal(line)) refused ??= recent.slice(-SAID_TOGETHER).join('\n');
    if (process.env.DEBUG || !isTrace(line)) console.error(line);
  });
  if (isGood) return true;
  if (refused !== undefined) throw Object.assign(new Error(refused), { path: folder });
  const fact = 'not every page could be written';
  console.error(formatFailure({ fact, cure: 'mend what is named above; DEBUG=1 says where' }));
  return false;
}
