import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readPortal } from '../../src/store/read-portal.ts';
import {
  COMMITMENT,
  MEETING,
  PLAN,
  PROSE,
  SAMPLE,
  writeSample,
  type Files,
} from '../unit/store/sample.ts';
import { COMMITMENTS, manyCommitments, manyReadings } from './many-records.ts';

const PROGRESS = 'data/progress.csv';
const ABOUT = 'src/content/pages/about/fr.mdx';
const LEVELS = 10_000;
const TWENTY_MEGABYTES = 20_000_000;

/** Runs the check as an editor does, and prints how long it took. */
function validate(files: Files): { readonly text: string; readonly code: number | null } {
  const root = writeSample(files);
  const before = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/validate.ts'], {
    encoding: 'utf8',
    env: { CONTENT_ROOT: root, LC_ALL: 'C' },
    maxBuffer: Infinity,
  });
  console.log(`checked in ${((performance.now() - before) / 1000).toFixed(1)} s: ${stdout.trim()}`);
  return { text: stderr + stdout, code: status };
}

/** A text with that many bytes at least. */
function repeated(part: string, bytes = TWENTY_MEGABYTES): string {
  return part.repeat(Math.ceil(bytes / Buffer.byteLength(part)));
}

/** The sample with something added to the end of a file. */
function added(file: string, text: string): Files {
  return { [file]: (SAMPLE[file] ?? '') + text };
}

/** Nine aliases of nine aliases of nine …: a few lines that would become billions. */
function aliasBomb(): string {
  const names = Array.from('abcdefghijklmnop');
  const lines = names.map((name, index) => {
    const before = names[index - 1];
    const items = Array.from({ length: 9 }, () => (before === undefined ? 'x' : `*${before}`));
    return `${name}: &${name} [${items.join(', ')}]\n`;
  });
  return lines.join('');
}

describe('a portal as large as one may ever get', () => {
  test('five hundred commitments with five thousand readings hold', async () => {
    const files = { ...manyCommitments(), ...manyReadings(5000) };
    const { text, code } = validate(files);
    expect(text).toMatch(/found: no error, no warning\n$/);
    expect(code).toBe(0);
    const { portal } = await readPortal({ root: writeSample(files) });
    expect(portal.commitments).toHaveLength(COMMITMENTS);
    expect(portal.readings).toHaveLength(5000);
  });

  test('a table of a hundred thousand rows is read to its end', () => {
    const { text, code } = validate({ ...manyCommitments(), ...manyReadings(100_000) });
    // So many figures that hardly rise: the rule about progress that stands still warns of one.
    expect(text).toMatch(/records, 100,004 rows; found: no error, 1 warning\n$/);
    expect(code).toBe(0);
  });
});

/** Texts that nest without end, by what they are made of, with the rule that refuses them. */
const DEEP: readonly (readonly [name: string, file: string, text: string, rule: string])[] = [
  ['lists in brackets', PLAN, `x: ${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}\n`, 'yaml-syntax'],
  ['lists that are never closed', PLAN, `x: ${'['.repeat(LEVELS)}\n`, 'yaml-syntax'],
  ['maps in braces', PLAN, `x: ${'{a: '.repeat(LEVELS)}${'}'.repeat(LEVELS)}\n`, 'yaml-syntax'],
  ['lists by hyphens', MEETING, `x:\n  ${'- '.repeat(LEVELS)}x\n`, 'yaml-syntax'],
  ['the frontmatter of a page', ABOUT, `---\ntitle: ${'['.repeat(LEVELS)}\n---\n`, 'yaml-syntax'],
  ['an alias bomb', COMMITMENT, aliasBomb(), 'yaml-feature'],
];

/** What is no text of ours and weighs twenty megabytes. */
const HEAVY: readonly (readonly [name: string, file: string, text: string, rule: string])[] = [
  ['one endless text', PLAN, `x: ${repeated('x')}\n`, 'file-size'],
  [
    'maps by ever more indentation',
    PLAN,
    Array.from({ length: 6500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
    'file-size',
  ],
  ['an endless list', COMMITMENT, repeated('  - the-plan\n'), 'file-size'],
  ['zeros', MEETING, repeated('\0'), 'file-size'],
  ['prose', PROSE, repeated('Un paragraphe.\n\n'), 'file-size'],
  ['a page', ABOUT, repeated('# Title\n\n'), 'file-size'],
  ['a table', PROGRESS, repeated('x,y,z\n'), 'file-size'],
];

/** Tables just small enough to be read. */
const BROKEN: readonly (readonly [name: string, file: string, text: string, rule: string])[] = [
  ['rows of one cell', PROGRESS, repeated('x\n', 15_000_000), 'csv-cells'],
  ['a row of commas', PROGRESS, `${repeated(',', 15_000_000)}\n`, 'csv-cells'],
  ['a quote that is never closed', PROGRESS, `"${repeated('x,y\n', 15_000_000)}`, 'csv-quote'],
];

test.each([...DEEP, ...HEAVY, ...BROKEN])(
  '%s in %s: a clear problem, and no stack trace',
  (_name, file, text, rule) => {
    const { text: told, code } = validate(file === ABOUT ? { [file]: text } : added(file, text));
    expect(told).toContain(`[${rule}]`);
    expect(told).toMatch(new RegExp(`^${RegExp.escape(file)}:\\d+:\\d+ `));
    expect(told).not.toMatch(/^\s+at /m);
    expect(told.split('\n').length).toBeLessThan(250);
    expect(code).toBe(1);
  },
);

test('Markdown that nests ten thousand levels is read', () => {
  for (const mark of ['> ', '- ', '**a ', '[']) {
    expect(validate({ [PROSE]: `${mark.repeat(LEVELS)}x\n` }).code).toBe(0);
  }
});
