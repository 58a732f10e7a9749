/**
 * Astro's incremental builds, made safe. Astro writes its copies of pages before the list that says what they show: after
 * a build that failed or was killed, an edit that is undone would bring back the wrong page. So a build leaves a mark
 * while it runs, and one that finds a mark begins anew.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** What Astro keeps in its cache folder between two builds: the list of pages, and copies of them. */
const KEPT = ['incremental-build.json', 'dist'];
const MARK = 'build-under-way';

/** @param folder Astro's cache folder */
function begin(folder: string): void {
  const mark = join(folder, MARK);
  if (existsSync(mark)) {
    for (const name of KEPT) rmSync(join(folder, name), { recursive: true, force: true });
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(mark, '');
}

/**
 * Writes again only the pages whose key changed. Only for builds that no other build overlaps: the cache is one.
 *
 * The mark goes away once Astro has ended well. What comes after (verification, compression) may fail: the copies are
 * those of the records as they are.
 */
export function incrementalBuild(): AstroIntegration {
  let folder: string | undefined;
  return {
    name: 'incremental-build',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ experimental: { incrementalBuild: true } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.cacheDir);
      },
      'astro:build:start': () => {
        if (folder !== undefined) begin(folder);
      },
      'astro:build:done': () => {
        if (folder !== undefined) rmSync(join(folder, MARK), { force: true });
      },
    },
  };
}
