/**
 * Write the records of a content root as the other programs read them. Run in the copy of the project that the
 * measured pages come from, since its site says which languages there are.
 * Usage: node bench/simple/write-inputs.ts <content root> <folder>
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_LOCALE, LOCALES } from '../../src/site.ts';
import { readPortal } from '../../src/store/read-portal.ts';
import { ELEVENTY, HUGO, writeInputs } from './inputs.ts';

const [root, folder] = process.argv.slice(2);
if (root === undefined || folder === undefined) throw new Error('two folders are needed');
const here = import.meta.dirname;
const eleventy = join(folder, 'eleventy');
const hugo = join(folder, 'hugo');
await rm(folder, { recursive: true, force: true });
for (const name of ['eleventy', 'hugo']) {
  await cp(join(here, name), join(folder, name), { recursive: true });
}
await cp(join(here, 'labels.json'), join(eleventy, 'layouts', 'labels.json'));
await mkdir(join(hugo, 'data'));
await cp(join(here, 'labels.json'), join(hugo, 'data', 'labels.json'));
const languages = LOCALES.map((locale, index) => [
  locale,
  { contentDir: `content/${locale}`, weight: index + 1 },
]);
await writeFile(
  join(hugo, 'languages.json'),
  JSON.stringify({
    defaultContentLanguage: DEFAULT_LOCALE,
    languages: Object.fromEntries(languages) as unknown,
  }),
);
const { portal, problems } = await readPortal({ root });
const errors = problems.filter(({ severity }) => severity === 'error');
if (errors.length > 0) throw new Error(`${errors.length} errors in the records of ${root}`);
await writeInputs(eleventy, portal, ELEVENTY);
await writeInputs(hugo, portal, HUGO);
for (const locale of LOCALES) {
  for (const section of ['plans', 'events']) {
    // The other programs make no page of all plans or all events.
    const file = join(hugo, 'content', locale, section, '_index.md');
    await writeFile(file, '---\n_build: { render: never }\n---\n');
  }
}
