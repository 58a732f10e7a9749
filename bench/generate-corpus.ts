/**
 * Write a fictional portal: valid records of any number, the same at every run, to measure with.
 * Usage: node bench/generate-corpus.ts <folder> <commitments> [--languages fr,ar,en]
 * Then: CONTENT_ROOT=<folder> npm run validate
 */
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readArguments, refuseArguments } from '../src/integrations/arguments.ts';
import { LOCALES } from '../src/site.ts';
import { CORPUS_LANGUAGES, corpusFiles, type CorpusLanguage } from './corpus.ts';

const USAGE = 'node bench/generate-corpus.ts <folder> <commitments> [--languages fr,ar,en]';
/** The pages that a portal must have; those of the demo say that they are none. */
const DEMO_PAGES = resolve(import.meta.dirname, '../tests/demo/content/pages');

function languagesOf(value: string): readonly CorpusLanguage[] {
  return value.split(',').map((word) => {
    const language = CORPUS_LANGUAGES.find((candidate) => candidate === word);
    return language ?? refuseArguments(`no corpus in the language '${word}'`, USAGE);
  });
}

/** The demo's pages in each language of the site. */
async function copyPages(folder: string): Promise<void> {
  for (const page of await readdir(DEMO_PAGES)) {
    for (const locale of LOCALES) {
      const file = join(page, `${locale}.mdx`);
      await cp(join(DEMO_PAGES, file), join(folder, 'content', 'pages', file));
    }
  }
}

const { values, positionals } = readArguments(
  { allowPositionals: true, options: { languages: { type: 'string', default: LOCALES.join() } } },
  USAGE,
);
const [folder, size = ''] = positionals;
if (folder === undefined || !/^[1-9]\d{0,3}$/.test(size)) {
  refuseArguments('a folder and a number of commitments, up to 9999, are needed', USAGE);
}
for (const part of ['content', 'data'])
  await rm(join(folder, part), { recursive: true, force: true });
await copyPages(folder);
let count = 0;
for (const [path, text] of corpusFiles(Number(size), languagesOf(values.languages))) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  count++;
}
console.log(`${count} files of ${size} commitments written to ${folder}`);
