/** What is measured on one corpus: the programs, the folders they work in, and what a build of each is. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CORPUS_LANGUAGES, type CorpusLanguage } from './corpus.ts';
import { undoEdits } from './edits.ts';
import { measure, type Command, type Measurement } from './measure.ts';
import { CORPORA } from './project.ts';

export const PROGRAMS = ['portal', 'eleventy', 'hugo', 'floor'] as const;
export type Program = (typeof PROGRAMS)[number];

const HOME = resolve('.build/bench');
const PACKAGES = resolve('bench/node_modules');
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const SIMPLE = 'bench/simple';

/** Where the copy of the project lies whose site speaks so many languages. */
export function projectFolder(languageCount: number): string {
  return join(HOME, `project-${languageCount}`);
}

/** The languages of a corpus, the default one first. */
export function languagesOf(languageCount: number): readonly CorpusLanguage[] {
  return CORPUS_LANGUAGES.slice(0, languageCount);
}

/** One corpus with everything that is built from it. */
export class Stage {
  readonly size: number;
  readonly languageCount: number;
  readonly root: string;
  readonly #project: string;
  readonly #inputs: string;

  constructor(size: number, languageCount: number) {
    this.size = size;
    this.languageCount = languageCount;
    const name = `${size}-${languageCount}`;
    this.#project = projectFolder(languageCount);
    this.root = join(this.#project, CORPORA, String(size));
    this.#inputs = join(HOME, 'inputs', name);
  }

  #node(args: readonly string[], variables: Command['variables'] = {}): Command {
    return { program: process.execPath, args, folder: this.#project, variables };
  }

  /** Generates the records and what the other programs read, unless today's code has done so before. */
  async prepare(codeDigest: string): Promise<void> {
    const stamp = join(this.#inputs, 'made-by');
    const made = existsSync(stamp) ? await readFile(stamp, 'utf8') : '';
    if (made === codeDigest) {
      await undoEdits(this.root);
      return;
    }
    await rm(this.root, { recursive: true, force: true });
    await measure(this.#node(['bench/generate-corpus.ts', this.root, String(this.size)]));
    await measure(this.#node([join(SIMPLE, 'write-inputs.ts'), this.root, this.#inputs]));
    await writeFile(stamp, codeDigest);
  }

  /** Where a program writes its simple pages. */
  output(program: Program): string {
    const name = `${program}-${this.size}-${this.languageCount}`;
    if (program === 'portal' || program === 'floor') return join(HOME, 'output', name);
    return join(this.#inputs, program, 'out');
  }

  #simple(program: Program): Command {
    const out = this.output(program);
    switch (program) {
      case 'portal':
        return this.#node([ASTRO, 'build', '--silent', '--root', `${SIMPLE}/astro`], {
          CONTENT_ROOT: this.root,
          OUT_DIR: out,
          CACHE_DIR: join(this.#project, '.build/cache/simple'),
        });
      case 'eleventy': {
        const folder = join(this.#inputs, 'eleventy');
        const script = join(PACKAGES, '@11ty/eleventy/cmd.cjs');
        return { program: process.execPath, args: [script, '--quiet'], folder };
      }
      case 'hugo': {
        const args = ['--quiet', '--config', 'hugo.yaml,languages.json'];
        return { program: 'hugo', args, folder: join(this.#inputs, 'hugo') };
      }
      case 'floor': {
        const layouts = join(this.#inputs, 'eleventy', 'layouts');
        const languages = languagesOf(this.languageCount).join();
        const args = [`${SIMPLE}/floor.mjs`, this.root, layouts, out, languages];
        return this.#node(args, { BENCH_PACKAGES: PACKAGES });
      }
    }
  }

  /** Forgets what builds of the portal keep for the next one. */
  async clearCaches(): Promise<void> {
    for (const folder of ['.build', '.astro', 'dist', `${SIMPLE}/astro/.astro`]) {
      await rm(join(this.#project, folder), { recursive: true, force: true });
    }
    await rm(this.output('portal'), { recursive: true, force: true });
  }

  /** Builds the simple pages, each program into a new folder, as a publication does: what the last build wrote is removed untimed. */
  async buildSimple(program: Program): Promise<Measurement> {
    await rm(this.output(program), { recursive: true, force: true });
    await mkdir(HOME, { recursive: true });
    return measure(this.#simple(program));
  }

  /** Builds and publishes the real portal, with every step. */
  buildWhole(): Promise<Measurement> {
    // Messages in a language that the copy of the project speaks: English is not always one.
    const [language = ''] = languagesOf(this.languageCount);
    const variables = { CONTENT_ROOT: this.root, LANG: language };
    return measure(this.#node(['scripts/build.ts'], variables));
  }

  /** Where the whole publication lies. */
  get published(): string {
    return join(this.#project, 'dist');
  }
}
