import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cellsOf } from '../../src/datasets/dataset.ts';
import { READINGS } from '../../src/datasets/readings.ts';

const MEGABYTE = 1_000_000;

const folder = mkdtempSync(join(tmpdir(), 'large-import-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A table of readings of 100 MB, with cells over two lines, and a day near its end that could be two. */
function writeLarge(file: string): { readonly line: number } {
  const names = READINGS.columns.flatMap((column) => cellsOf(column).map(({ name }) => name));
  const row = (cells: Readonly<Record<string, string>>): string =>
    `${names.map((name) => cells[name] ?? '').join(',')}\n`;
  const facts = {
    plan: '2018-2020',
    commitment: '2018-2020/4',
    percentDone: '57',
    source: 'a-report',
    recordedOn: '2026-11-22',
  };
  const to = openSync(file, 'w');
  let size = writeSync(to, `${names.join(',')}\n`);
  let line = 2;
  for (let count = 0; size < 100 * MEGABYTE;) {
    let piece = '';
    for (const end = count + 5000; count < end; count++) {
      piece += row({
        ...facts,
        id: `r${String(count)}`,
        observedOn: '2020-01-28',
        note_fr: '"Une note,\nsur deux lignes"',
        note_ar: 'ملاحظة طويلة بعض الشيء',
      });
      line += 2;
    }
    size += writeSync(to, piece);
  }
  writeSync(to, row({ ...facts, id: 'wrong', observedOn: '01/02/2020' }));
  writeSync(to, row({ ...facts, id: 'last', observedOn: '2020-01-28' }));
  closeSync(to);
  return { line };
}

test('a CSV of 100 MB with a mistake near its end is refused at its line, in at most 200 MB of memory', () => {
  const file = join(folder, 'readings.csv');
  const { line } = writeLarge(file);
  expect(statSync(file).size).toBeGreaterThan(100 * MEGABYTE);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: { import: string };
  };
  const [, ...words] = scripts.import.split(' ');
  const meter = `process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS));`;
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(meter)}`,
      ...words,
      'readings',
      file,
      '--lang',
      'en',
    ],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  const peak = Number(/peak (\d+)/.exec(stderr)?.[1]) * 1024;
  console.log(`peak of memory: ${(peak / MEGABYTE).toFixed(0)} MB`);
  expect(stderr).toContain(`${file}:${String(line)}:`);
  expect(stderr).toContain('[import-date-ambiguous]');
  expect(stderr.match(/\[import-/g)).toHaveLength(1);
  expect(peak).toBeLessThan(200 * MEGABYTE);
});
