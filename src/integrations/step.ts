/** The programs of our packages, run one after the other with their progress in sight. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';

interface Manifest {
  readonly bin: string | Readonly<Record<string, string>>;
}

/** @returns the JavaScript file that a package of ours installs as `name`: no shell and no PATH needed */
async function programPath(name: string): Promise<string> {
  const folder = join('node_modules', name);
  const { bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
  const path = typeof bin === 'string' ? bin : bin[name];
  if (path === undefined) throw new Error(`the package ${name} has no program of its name`);
  return join(folder, path);
}

/**
 * Runs `script`, a file of ours (`scripts/build.ts`) or the program of a package (`eslint`), under this Node.
 *
 * @param variables added to the environment
 * @param listen gets what it complains of, line by line; absent: the terminal does
 * @returns whether it ended with exit code 0
 */
export async function run(
  script: string,
  args: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
  listen?: (line: string) => void,
): Promise<boolean> {
  const path = script.includes('/') ? script : await programPath(script);
  const child = spawn(process.execPath, [path, ...args], {
    stdio: ['inherit', 'inherit', listen ? 'pipe' : 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...variables },
  });
  if (listen && child.stderr) createInterface({ input: child.stderr }).on('line', listen);
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code, signal) => {
      if (signal !== null) console.error(`${script} was ended by the system (${signal})`);
      resolve(code === 0);
    });
  });
}

/** Does `work`, with a line before it and a line with the time after it. */
export async function step(name: string, work: () => Promise<boolean>): Promise<boolean> {
  console.log(styleText('bold', `▸ ${name}`));
  const start = performance.now();
  const good = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    good
      ? styleText('green', `✓ ${name} (${seconds} s)`)
      : styleText('red', `✗ ${name} (${seconds} s)`),
  );
  return good;
}
