/** The portal as the pages see it: read once a build. */
import { once } from '../domain/relations.ts';
import type { Portal } from '../schema/portal.ts';
import type { LocatedProblem } from '../schema/problem.ts';
import type { Snapshot } from '../schema/snapshot.ts';
import { defaultRoot, isLive, readPortal } from './read-portal.ts';
import { readSnapshots } from './snapshots.ts';

/**
 * In a development server that follows the records: what of them can be read.
 *
 * @throws Error when the records hold errors: a build has validated them before it comes here
 */
export async function getPortal(): Promise<Portal> {
  const { portal, problems } = await readPortal();
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0 && !isLive()) {
    throw new Error(`the records hold ${String(errors)} errors → run npm run validate`);
  }
  return portal;
}

/** What is odd in the records and stops nothing, in the order of the files. */
export async function getWarnings(): Promise<readonly LocatedProblem[]> {
  const { problems } = await readPortal();
  return problems.filter(({ severity }) => severity === 'warning');
}

const snapshotsOf = once((portal: Portal) => readSnapshots(defaultRoot(), portal.releases));

/** The releases, the oldest first. */
export async function getSnapshots(): Promise<readonly Snapshot[]> {
  return snapshotsOf(await getPortal());
}
