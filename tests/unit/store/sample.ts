import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { columnsOf } from '../../../src/schema/columns.ts';
import { TABLES } from '../../../src/schema/tables.ts';
import { LOCALES } from '../../../src/site.ts';
import { readPortal } from '../../../src/store/read-portal.ts';
import type { Reading } from '../../../src/store/reading.ts';

/** Files by their path; `null` takes a file away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export const PLAN = 'src/content/plans/2030-2032/plan.yaml';
export const COMMITMENT = 'src/content/commitments/2030-2032/01/commitment.yaml';
export const PROSE = 'src/content/commitments/2030-2032/01/fr.md';
export const MEETING = 'src/content/meetings/2031-03-01/meeting.yaml';
export const EVENT = 'src/content/events/2031/open-day/event.yaml';
export const SOURCES = 'data/sources.csv';
export const INSTITUTIONS = 'data/institutions.csv';

const ROWS: Readonly<Record<string, readonly string[]>> = {
  'sources.csv': ['the-plan,plan,Plan d’essai,,,,,,,2030-01-01,,fr,,,2031-03-01'],
  'institutions.csv': ['ministry,Ministère,,,,ministry,,,,,,,,,the-plan'],
  'committees.csv': ['steering,Comité de pilotage,,,steering,the-plan'],
  'themes.csv': ['openness,Ouverture,,'],
  'progress.csv': ['first,2030-2032,2030-2032/1,,2030-06-30,12.5,the-plan,,,,,2031-03-01'],
};

/** Header and rows of every table; most have none. */
function tables(): Record<string, string> {
  return Object.fromEntries(
    Object.values(TABLES).map(({ file, schema }) => {
      const header = columnsOf(schema).map(({ name }) => name);
      return [`data/${file}`, [header.join(','), ...(ROWS[file] ?? []), ''].join('\n')];
    }),
  );
}

/** A clearly fictional portal that holds in every point: one record of each kind that the tests change. */
export const SAMPLE: Readonly<Record<string, string>> = {
  ...tables(),
  [PLAN]: `title:
  fr: Plan d’essai
number: 1
startsOn: 2030
endsOn: 2032-12
status: running
asOf: 2031-03-01
sources: [the-plan]
`,
  [COMMITMENT]: `plan: 2030-2032
number: 1
title:
  fr: Premier engagement
  en: First commitment
summary:
  fr: Un résumé
leadInstitution: ministry
themes: [openness]
startsOn: 2030-01
endsOn: 2031-12
activities:
  - key: a1
    order: 1
    title:
      fr: Première activité
    source: the-plan
  - key: a2
    order: 2
    title:
      fr: Deuxième activité
    source: the-plan
sources: [the-plan]
`,
  [PROSE]: '# Contexte\n\nUn texte avec [un lien](https://example.org/).\n',
  [MEETING]: `title:
  fr: Réunion d’essai
plans: [2030-2032]
heldOn: 2031-03-01
committee: steering
status: validated
attendanceStated: none
reports:
  - commitment: 2030-2032/1
    percentDone: 57
    words:
      fr: En cours
    platform:
      state: not-stated
sources: [the-plan]
`,
  [EVENT]: `title:
  fr: Journée d’essai
startsAt: 2031-02-03T10:00
status: confirmed
source: the-plan
`,
  ...Object.fromEntries(
    LOCALES.map((locale) => [
      `src/content/pages/about/${locale}.mdx`,
      `---\ntitle: About (${locale})\ndescription: A page for tests\n---\n\nText.\n`,
    ]),
  ),
};

/** Text of a file of the sample with one part replaced; the part must be there. */
export function changed(file: string, part: string, replacement: string): Files {
  const text = SAMPLE[file];
  if (!text?.includes(part)) throw new Error(`${file} does not hold ${part}`);
  return { [file]: text.replace(part, () => replacement) };
}

/** Writes the sample with changes into a new folder, which goes away with the test. */
export function writeSample(changes: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'portal-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  for (const [file, content] of Object.entries<string | Uint8Array | null>({
    ...SAMPLE,
    ...changes,
  })) {
    if (content === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
}

export async function readSample(changes: Files = {}): Promise<Reading> {
  return readPortal({ root: writeSample(changes) });
}

/** A problem as the tests compare it: place, field and rule. */
export type Short = readonly [place: string, field: string, rule: string];

export async function problemsOf(changes: Files): Promise<readonly Short[]> {
  return shorten(await readSample(changes));
}

/** The errors of a reading: warnings are about what is missing, not about what was typed. */
export function shorten({ problems }: Reading): readonly Short[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, path, rule }) => [
      `${file}:${line}:${column}`,
      path.join('.'),
      rule,
    ]);
}

/** Digest of the names and bytes of all files below a folder. */
export function digestOf(root: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
