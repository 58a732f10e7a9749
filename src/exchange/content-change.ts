/** A change of some files of the content that is judged as a whole before it takes their place. */
import type { LocatedProblem } from '../schema/problem.ts';
import type { Portal } from '../schema/portal.ts';
import { readRoot } from '../store/read-portal.ts';
import type { ContentFiles } from './content-files.ts';
import { asProblem, newProblems } from './import-datasets.ts';
import { SheetError } from './sheet.ts';
import { recover, WouldBe } from './would-be.ts';

/** What became of a change. */
export interface Changed {
  /** What it would have brought about; the files are as they were where one of these is an error. */
  readonly problems: readonly LocatedProblem[];
  readonly isDone: boolean;
}

/**
 * @param change the files as they become, made of the records as they are
 */
export function changeContent(root: string, change: (portal: Portal) => ContentFiles): Changed {
  let wouldBe: WouldBe | undefined;
  try {
    recover(root);
    const { portal, problems: before } = readRoot(root);
    wouldBe = new WouldBe(root, change(portal));
    const problems = newProblems(before, wouldBe.read().problems);
    const isDone = problems.every(({ severity }) => severity !== 'error');
    if (isDone) wouldBe.putInPlace();
    return { problems, isDone };
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    return { problems: [asProblem(root, error.flaw)], isDone: false };
  } finally {
    wouldBe?.remove();
  }
}
