/** Lays the instructions for hosts that take them from the site itself in its root: `_headers` and `_redirects`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SITE_ADDRESS } from '../../i18n/routing.ts';
import { readRedirectRows } from '../../store/redirect-rows.ts';
import { headersFile } from './edge.ts';
import { movesOf, redirectsFile } from './redirects.ts';

export function hostingFiles(): AstroIntegration {
  return {
    name: 'hosting-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { origin, base } = SITE_ADDRESS;
        const folder = fileURLToPath(dir);
        const tls = origin.startsWith('https:');
        await writeFile(join(folder, '_headers'), headersFile({ base, tls }));
        await writeFile(
          join(folder, '_redirects'),
          redirectsFile(movesOf(readRedirectRows(), base)),
        );
      },
    },
  };
}
