/**
 * Loaded before a script (`node --import`): ends the process as a power failure would, before one of its changes on disk.
 * CUT_BEFORE is the number of the change, or its words: `rename .build/site dist`. Only the process whose script
 * CUT_IN names is cut, none that it starts.
 */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { relative } from 'node:path';

const CHANGES = ['link', 'mkdir', 'rename', 'rm', 'writeFile'] as const;

const { CUT_BEFORE = '', CUT_IN = '' } = process.env;
let count = 0;

function cutBefore(words: string): void {
  count++;
  if (CUT_BEFORE === String(count) || CUT_BEFORE === words) process.kill(process.pid, 'SIGKILL');
}

/** The same function, which may be the last that is called. */
function mayBeLast<Arguments extends readonly unknown[], Result>(
  name: string,
  change: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  return (...args) => {
    const paths = args
      .filter((value) => typeof value === 'string')
      .map((path) => relative(process.cwd(), path));
    cutBefore([name, ...paths].join(' '));
    return change(...args);
  };
}

if (process.argv[1]?.endsWith(CUT_IN)) {
  for (const name of CHANGES) {
    Object.assign(fs, { [name]: mayBeLast(name, fs[name] as (...args: unknown[]) => unknown) });
  }
  syncBuiltinESMExports();
}
