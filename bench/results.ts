/** What was measured, kept after each build so that a run that was cut can go on, and told as tables. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export const SCENARIOS = ['cold', 'unchanged', 'text', 'reading'] as const;
export type Scenario = (typeof SCENARIOS)[number];
export const PARTS = ['simple', 'whole'] as const;
export type Part = (typeof PARTS)[number];

/** One build. Of `round`s of the same number, all programs built one after the other. */
export interface Result {
  readonly part: Part;
  readonly size: number;
  readonly languageCount: number;
  readonly program: string;
  readonly scenario: Scenario;
  readonly round: number;
  readonly seconds: number;
  readonly processorSeconds?: number;
  readonly peakMegabytes?: number;
  readonly pages?: number;
  /** Seconds of each step of a whole publication. */
  readonly steps?: Readonly<Record<string, number>>;
}

/** What the figures depend on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly versions: Readonly<Record<string, string>>;
}

interface Kept {
  readonly machine: Machine;
  readonly code: string;
  readonly results: readonly Result[];
}

export class Results {
  readonly #file: string;
  readonly #machine: Machine;
  readonly #code: string;
  readonly #results: Result[] = [];

  /** @param resume whether to go on from what the same code measured on the same machine */
  constructor(file: string, machine: Machine, code: string, resume: boolean) {
    this.#file = file;
    this.#machine = machine;
    this.#code = code;
    if (!resume || !existsSync(file)) return;
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    const isSame = kept.code === code && JSON.stringify(kept.machine) === JSON.stringify(machine);
    if (isSame) this.#results.push(...kept.results);
    else console.log('measured by other code or elsewhere before: beginning anew');
  }

  get all(): readonly Result[] {
    return this.#results;
  }

  /** Whether a round was measured to its end: its last build is on record. */
  has(wanted: Pick<Result, 'part' | 'size' | 'languageCount' | 'round' | 'scenario' | 'program'>) {
    return this.#results.some((result) =>
      (Object.keys(wanted) as (keyof typeof wanted)[]).every((key) => result[key] === wanted[key]),
    );
  }

  /** Forgets a round that was cut. */
  drop(round: Pick<Result, 'part' | 'size' | 'languageCount' | 'round'>): void {
    const kept = this.#results.filter(
      ({ part, size, languageCount, round: number }) =>
        part !== round.part ||
        size !== round.size ||
        languageCount !== round.languageCount ||
        number !== round.round,
    );
    this.#results.splice(0, this.#results.length, ...kept);
  }

  async add(result: Result): Promise<void> {
    this.#results.push(result);
    const kept: Kept = { machine: this.#machine, code: this.#code, results: this.#results };
    await mkdir(dirname(this.#file), { recursive: true });
    await writeFile(`${this.#file}.new`, `${JSON.stringify(kept, null, 2)}\n`);
    await rename(`${this.#file}.new`, this.#file);
  }
}

export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  const lower = sorted.length % 2 === 0 ? sorted[middle - 1] : upper;
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

type Corpus = Pick<Result, 'part' | 'size' | 'languageCount'>;

function ofCorpus(results: readonly Result[], corpus: Corpus): readonly Result[] {
  return results.filter(
    ({ part, size, languageCount }) =>
      part === corpus.part && size === corpus.size && languageCount === corpus.languageCount,
  );
}

function ofKind(results: readonly Result[], program: string, scenario: Scenario): Result[] {
  return results.filter((one) => one.program === program && one.scenario === scenario);
}

/** How many times as long as the whole build of another program in the same round; the median of the rounds. */
function ratioTo(
  results: readonly Result[],
  kind: readonly Result[],
  program: string,
): number | undefined {
  const ratios = kind.flatMap(({ round, seconds }) => {
    const other = ofKind(results, program, 'cold').find((one) => one.round === round);
    return other ? [seconds / other.seconds] : [];
  });
  return median(ratios);
}

function fixed(value: number | undefined, digits: number, unit = ''): string {
  return value === undefined ? '' : `${value.toFixed(digits)}${unit}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, index) => (index < 2 ? '---' : '--:')), ...rows].map(row).join('\n');
}

const SCENARIO_WORDS: Readonly<Record<Scenario, string>> = {
  cold: 'cold',
  unchanged: 'nothing changed',
  text: 'one edited text',
  reading: 'one new reading',
};

function timeTable(results: readonly Result[]): string {
  const programs = [...new Set(results.map(({ program }) => program))];
  const rows = programs.flatMap((program) =>
    SCENARIOS.flatMap((scenario) => {
      const kind = ofKind(results, program, scenario);
      if (kind.length === 0) return [];
      const seconds = kind.map((one) => one.seconds);
      const range = `${fixed(Math.min(...seconds), 1)}–${fixed(Math.max(...seconds), 1)}`;
      const peaks = kind.flatMap(({ peakMegabytes }) => peakMegabytes ?? []);
      return [
        [
          program,
          SCENARIO_WORDS[scenario],
          fixed(median(seconds), 2, ' s'),
          range,
          fixed(median(kind.flatMap(({ processorSeconds }) => processorSeconds ?? [])), 2, ' s'),
          String(kind.length),
          fixed(ratioTo(results, kind, 'eleventy'), 2),
          fixed(ratioTo(results, kind, 'hugo'), 2),
          peaks.length > 0 ? fixed(Math.max(...peaks), 0, ' MB') : 'not measured',
          String(kind[0]?.pages ?? ''),
        ],
      ];
    }),
  );
  const head = [
    'program',
    'build',
    'median',
    'range',
    'processor',
    'runs',
    '× Eleventy',
    '× Hugo',
    'peak memory',
    'pages',
  ];
  return table(head, rows);
}

/** Seconds of each step, a column a scenario. */
function stepTable(results: readonly Result[]): string | undefined {
  const whole = results.filter(({ steps }) => steps !== undefined);
  const names = [...new Set(whole.flatMap(({ steps = {} }) => Object.keys(steps)))];
  if (names.length === 0) return undefined;
  const rows = names.map((name) => [
    name,
    '',
    ...SCENARIOS.map((scenario) => {
      const kind = whole.filter((one) => one.scenario === scenario);
      return fixed(median(kind.flatMap(({ steps }) => steps?.[name] ?? [])), 1, ' s');
    }),
  ]);
  const head = ['step', '', ...SCENARIOS.map((scenario) => SCENARIO_WORDS[scenario])];
  return table(head, rows);
}

/** How much longer and larger the builds of each corpus are than those of the next smaller one. */
function growthTable(
  results: readonly Result[],
  part: Part,
  languageCount: number,
): string | undefined {
  const sizes = [...new Set(results.map(({ size }) => size))].sort((one, other) => one - other);
  const rows = sizes.slice(1).flatMap((size, index) => {
    const smaller = sizes[index] ?? size;
    const [few, many] = [smaller, size].map((one) =>
      ofCorpus(results, { part, languageCount, size: one }),
    );
    const programs = [...new Set((many ?? []).map(({ program }) => program))];
    return programs.flatMap((program) =>
      SCENARIOS.flatMap((scenario) => {
        const [before, after] = [few, many].map((list) => ofKind(list ?? [], program, scenario));
        if (!before?.length || !after?.length) return [];
        const factor = (pick: (one: Result) => number | undefined): number | undefined => {
          const [one, other] = [before, after].map((list) =>
            median(list.flatMap((result) => pick(result) ?? [])),
          );
          return one === undefined || other === undefined ? undefined : other / one;
        };
        return [
          [
            program,
            SCENARIO_WORDS[scenario],
            `${smaller} → ${size} (× ${fixed(size / smaller, 1)})`,
            `× ${fixed(
              factor((one) => one.seconds),
              1,
            )}`,
            `× ${fixed(
              factor((one) => one.peakMegabytes),
              1,
            )}`,
          ],
        ];
      }),
    );
  });
  if (rows.length === 0) return undefined;
  return table(['program', 'build', 'commitments', 'time', 'memory'], rows);
}

const PART_WORDS: Readonly<Record<Part, string>> = {
  simple: 'Simple pages',
  whole: 'The whole publication',
};

/** Everything that was measured, in Markdown. */
export function report(machine: Machine, results: readonly Result[]): string {
  const { processor, cores, memoryGigabytes, system, versions } = machine;
  const programs = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const blocks = [
    '# Bench',
    `${processor}, ${cores} cores, ${memoryGigabytes} GB, ${system}; ${programs.join(', ')}.`,
  ];
  for (const part of PARTS) {
    const ofPart = results.filter((one) => one.part === part);
    for (const languageCount of new Set(ofPart.map((one) => one.languageCount))) {
      const languages = languageCount === 1 ? 'one language' : `${languageCount} languages`;
      const heading = `${PART_WORDS[part]}, ${languages}`;
      const alike = ofPart.filter((one) => one.languageCount === languageCount);
      for (const size of [...new Set(alike.map((one) => one.size))].sort((a, b) => a - b)) {
        const results = ofCorpus(alike, { part, size, languageCount });
        blocks.push(`## ${heading}: ${size} commitments, ${size >> 1} events`, timeTable(results));
        const steps = stepTable(results);
        if (steps !== undefined) blocks.push(steps);
      }
      const growth = growthTable(alike, part, languageCount);
      if (growth !== undefined) blocks.push(`## ${heading}: growth`, growth);
    }
  }
  return `${blocks.join('\n\n')}\n`;
}
