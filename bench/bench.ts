/**
 * Measure builds of fictional portals: simple pages beside Eleventy, Hugo and a plain script, and the whole publication.
 * Usage: npm run bench [-- --sizes 100,1000 --languages 1,3 --runs 3 --only simple|whole --resume]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { glob, mkdir, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { stripVTControlCharacters, styleText } from 'node:util';
import { readArguments, refuseArguments } from '../src/integrations/arguments.ts';
import { addReading, editText, undoEdits } from './edits.ts';
import type { Measurement } from './measure.ts';
import { copyProject } from './project.ts';
import {
  PARTS,
  report,
  Results,
  SCENARIOS,
  type Machine,
  type Part,
  type Scenario,
} from './results.ts';
import { differingPages, pagesIn } from './simple/visible-text.ts';
import { languagesOf, PROGRAMS, projectFolder, Stage, type Program } from './stage.ts';

const USAGE =
  'npm run bench [-- --sizes 100,1000 --languages 1,3 --runs 3 --only simple|whole --resume]';
const FILE = '.build/bench.json';
const REPORT = '.build/bench.md';
const LARGEST_SIZE = 9999;
/** So many pages of each corpus are compared, word by word. */
const COMPARED_PAGES = 200;
/** A step of a publication, as it is told when it ends. */
const STEP = /✓ (?<name>.+) \((?<seconds>[\d.]+) s\)/g;

function numbersOf(option: string, value: string, largest: number): readonly number[] {
  return value.split(',').map((word) => {
    const number = Number(word);
    const isSound = Number.isInteger(number) && number >= 1 && number <= largest;
    return isSound ? number : refuseArguments(`no ${option} '${word}'`, USAGE);
  });
}

const { values } = readArguments(
  {
    options: {
      sizes: { type: 'string', default: '100,1000' },
      languages: { type: 'string', default: '1,3' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string' },
      resume: { type: 'boolean', default: false },
    },
  },
  USAGE,
);
const sizes = numbersOf('size', values.sizes, LARGEST_SIZE);
const languageCounts = numbersOf('number of languages', values.languages, 3);
const [runs = 3] = numbersOf('number of runs', values.runs, 15);
const parts = PARTS.filter((part) => values.only === undefined || values.only === part);
if (parts.length === 0) refuseArguments(`no part '${values.only ?? ''}'`, USAGE);

function versionOf(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** Installs Eleventy in the bench's own folder, once. */
function installPackages(): void {
  const folder = resolve('bench');
  const wanted = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const installed = join(folder, 'node_modules', '.package-lock.json');
  const version = /"node_modules\/@11ty\/eleventy": \{\s+"version": "([^"]+)"/.exec(wanted)?.[1];
  if (existsSync(installed) && version === versionOf(join(folder, 'node_modules/@11ty/eleventy'))) {
    return;
  }
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the packages of bench/ could not be installed');
}

function hugoVersion(): string | undefined {
  const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return error === undefined ? /v([\d.]+)/.exec(stdout)?.[1] : undefined;
}

function machineOf(hugo: string | undefined): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown processor',
    cores: processors.length,
    memoryGigabytes: Math.round(totalmem() / 1024 ** 3),
    system: `${platform()} ${release()} ${arch()}`,
    versions: {
      Node: process.versions.node,
      Astro: versionOf('node_modules/astro'),
      Eleventy: versionOf('bench/node_modules/@11ty/eleventy'),
      ...(hugo !== undefined && { Hugo: hugo }),
    },
  };
}

/** Digest of everything whose change makes other figures. */
async function codeDigest(): Promise<string> {
  const files: string[] = [];
  const patterns = ['{src,scripts,bench/simple,tests/demo}/**', '*.{json,mjs}', 'bench/*.ts'];
  for await (const entry of glob(patterns, { withFileTypes: true })) {
    if (entry.isFile()) files.push(relative('.', join(entry.parentPath, entry.name)));
  }
  const hash = createHash('sha256').update(process.version);
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

installPackages();
const hugo = hugoVersion();
if (hugo === undefined) console.log('Hugo is not installed: measured without it');
const programs = PROGRAMS.filter((program) => program !== 'hugo' || hugo !== undefined);
const machine = machineOf(hugo);
const code = await codeDigest();
const results = new Results(FILE, machine, code, values.resume);

function stepsOf({ output }: Measurement): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...stripVTControlCharacters(output).matchAll(STEP)].map(({ groups }) => [
      groups?.name ?? '',
      Number(groups?.seconds),
    ]),
  );
}

/** Builds once and keeps what it took. */
async function once(
  stage: Stage,
  about: {
    readonly part: Part;
    readonly round: number;
    readonly program: Program;
    readonly scenario: Scenario;
  },
  build: () => Promise<Measurement>,
): Promise<void> {
  const { size, languageCount } = stage;
  const { part, program, scenario, round } = about;
  const measurement = await build();
  const { seconds, processorSeconds, peakMegabytes } = measurement;
  const isWhole = part === 'whole' && program === 'portal';
  const pages = (await pagesIn(isWhole ? stage.published : stage.output(program))).length;
  await results.add({
    ...about,
    size,
    languageCount,
    seconds,
    ...(processorSeconds !== undefined && { processorSeconds }),
    ...(peakMegabytes !== undefined && { peakMegabytes }),
    pages,
    ...(isWhole && { steps: stepsOf(measurement) }),
  });
  const memory = peakMegabytes === undefined ? '' : `, ${peakMegabytes.toFixed(0)} MB`;
  const what = `${part} ${size} × ${languageCount} round ${round}: ${program} ${scenario}`;
  console.log(`  ${what} ${seconds.toFixed(2)} s${memory}, ${pages} pages`);
}

/** One round: every program builds once, the portal also after each kind of change. */
async function measureRound(stage: Stage, part: Part, round: number): Promise<void> {
  const build = (): Promise<Measurement> =>
    part === 'simple' ? stage.buildSimple('portal') : stage.buildWhole();
  await undoEdits(stage.root);
  await stage.clearCaches();
  // The publication is compared with simple pages of Hugo alone.
  const others = programs.filter(
    (program) => program !== 'portal' && (part === 'simple' || program === 'hugo'),
  );
  const changes: Readonly<Record<Scenario, () => Promise<void>>> = {
    cold: () => Promise.resolve(),
    unchanged: () => Promise.resolve(),
    text: () => editText(stage.root, round),
    reading: () => addReading(stage.root, round),
  };
  // The others in between: what else the machine does meanwhile should slow all of them alike.
  for (const [index, scenario] of SCENARIOS.entries()) {
    await changes[scenario]();
    await once(stage, { part, round, program: 'portal', scenario }, build);
    const other = others[index];
    if (other === undefined) continue;
    const about = { part, round, program: other, scenario: 'cold' } as const;
    await once(stage, about, () => stage.buildSimple(other));
  }
  await undoEdits(stage.root);
}

/** Whether every program has written the same words. */
async function comparePages(stage: Stage): Promise<void> {
  await stage.clearCaches();
  for (const program of programs) await stage.buildSimple(program);
  const count = (await pagesIn(stage.output('portal'))).length;
  const step = Math.max(1, Math.floor(count / COMPARED_PAGES));
  for (const program of programs) {
    if (program === 'portal') continue;
    const differing = await differingPages(stage.output('portal'), stage.output(program), step);
    if (differing.length === 0) continue;
    const [first = ''] = differing;
    throw new Error(`${differing.length} pages of ${program} say something else: ${first}`);
  }
  console.log(`  the same words on ${Math.ceil(count / step)} of ${count} pages of all programs`);
}

for (const languageCount of languageCounts) {
  await copyProject(projectFolder(languageCount), languagesOf(languageCount));
  for (const size of sizes) {
    const stage = new Stage(size, languageCount);
    console.log(styleText('bold', `▸ ${size} commitments, languages: ${languageCount}`));
    await stage.prepare(code);
    if (parts.includes('simple')) await comparePages(stage);
    for (const part of parts) {
      for (let round = 1; round <= runs; round++) {
        const key = { part, size, languageCount, round };
        if (results.has({ ...key, program: 'portal', scenario: 'reading' })) continue;
        results.drop(key);
        await measureRound(stage, part, round);
      }
    }
  }
}
const text = report(machine, results.all);
await mkdir('.build', { recursive: true });
await writeFile(REPORT, text);
console.log(`\n${text}\nwritten to ${FILE} and ${REPORT}`);
