/** Copies of the project whose site speaks as many languages as a measurement needs: nothing of the project is touched. */
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CorpusLanguage } from './corpus.ts';

/** What a build makes or needs no copy of: the records are those of a corpus, the packages those of the project. */
const NOT_COPIED: ReadonlySet<string> = new Set(
  [
    '.astro',
    '.build',
    '.git',
    'bench/node_modules',
    'data',
    'dist',
    'node_modules',
    'snapshots',
    'src/content',
  ].map((path) => resolve(path)),
);
const SITE = 'src/site.ts';
/** Where a copy holds its corpora: records with pages of the team must lie in the project that builds them. */
export const CORPORA = 'corpora';

/** The settings of the site with some of its languages. */
function siteInLanguages(site: string, languages: readonly CorpusLanguage[]): string {
  const list = /(?<=export const LANGUAGES = \{\n)(?:.*\n)*?(?=\} as const)/;
  const lines = list.exec(site)?.[0].split('\n').filter(Boolean) ?? [];
  const kept = lines.filter((line) => languages.some((one) => line.startsWith(`  ${one}: `)));
  if (kept.length !== languages.length) {
    throw new Error(`${SITE} does not list ${languages.join(', ')}, one language a line`);
  }
  return site.replace(list, () => kept.map((line) => `${line}\n`).join(''));
}

/**
 * Copies the project into a folder in place of what is there, without its records and caches; corpora stay.
 *
 * @param languages some of the site's, its default one among them
 */
export async function copyProject(
  folder: string,
  languages: readonly CorpusLanguage[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const entry of await readdir(folder)) {
    if (entry !== CORPORA) await rm(join(folder, entry), { recursive: true, force: true });
  }
  const filter = (path: string): boolean => !NOT_COPIED.has(resolve(path));
  for (const entry of await readdir('.')) {
    if (filter(entry)) await cp(entry, join(folder, entry), { recursive: true, filter });
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const site = await readFile(SITE, 'utf8');
  await writeFile(join(folder, SITE), siteInLanguages(site, languages));
}
