/** Where servers look for the page of an address that leads nowhere: `404.html` at the root of each language. */
import { access, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeParam } from '../i18n/routing.ts';
import { LOCALES } from '../site.ts';

/** Moves `ar/404/index.html`, as Astro writes it below a language, to `ar/404.html`. */
export async function placeNotFoundPages(folder: string): Promise<void> {
  for (const locale of LOCALES) {
    const own = join(folder, localeParam(locale) ?? '', '404');
    const written = join(own, 'index.html');
    const isThere = await access(written).then(
      () => true,
      () => false,
    );
    if (!isThere) continue;
    await rename(written, `${own}.html`);
    await rmdir(own);
  }
}

export function notFoundPages(): AstroIntegration {
  return {
    name: 'not-found-pages',
    hooks: { 'astro:build:done': ({ dir }) => placeNotFoundPages(fileURLToPath(dir)) },
  };
}
