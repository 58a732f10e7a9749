import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitmentSchema } from '../../../src/schema/commitment.ts';
import { TABLES } from '../../../src/schema/tables.ts';
import type { Flaw } from '../../../src/store/flaw.ts';
import { readPage, readProse } from '../../../src/store/prose.ts';
import { readFacts } from '../../../src/store/record.ts';
import { readTable } from '../../../src/store/table.ts';
import { COMMITMENT, PROSE, SAMPLE, SOURCES, writeSample } from './sample.ts';

/** The seed makes a failure come back. */
const RUNS = { seed: 1, numRuns: 300 };

/** Bytes of a file of the sample with one piece cut out and another put in. */
function damaged(file: string): fc.Arbitrary<Uint8Array> {
  const bytes = readFileSync(join(writeSample(), file));
  const splinter = fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 6 }).map((text) => new TextEncoder().encode(text)),
    fc
      .constantFrom(
        ': ',
        '- ',
        '"',
        "'",
        '[',
        '{',
        '&a ',
        '*a',
        '!!x ',
        '#',
        '|\n',
        '\t',
        '\n',
        ',',
        '---\n',
        '\uFEFF',
      )
      .map((text) => new TextEncoder().encode(text)),
  );
  return fc
    .tuple(fc.nat(bytes.length), fc.nat(12), splinter)
    .map(([at, cut, piece]) =>
      Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + cut)]),
    );
}

/** Whether every flaw stands at a place that the text has. */
function expectPlaces(flaws: readonly Flaw[], bytes: Uint8Array): void {
  const lines = new TextDecoder().decode(bytes).split('\n').length;
  for (const { line, column } of flaws) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
  }
}

test('a damaged record is read or refused at a place that it has, and never ends the reader', () => {
  fc.assert(
    fc.property(damaged(COMMITMENT), (bytes) => {
      const { facts, flaws } = readFacts(bytes, commitmentSchema);
      expect(facts === undefined).toBe(flaws.length > 0);
      expectPlaces(flaws, bytes);
    }),
    RUNS,
  );
});

test('a damaged table is read or refused at a place that it has', () => {
  fc.assert(
    fc.property(damaged(SOURCES), (bytes) => {
      const { rows, flaws } = readTable(bytes, TABLES.sources);
      expect(rows.length).toBeLessThanOrEqual((SAMPLE[SOURCES] ?? '').split('\n').length);
      expectPlaces(flaws, bytes);
    }),
    RUNS,
  );
});

test('damaged prose and pages are read or refused at a place that they have', () => {
  fc.assert(
    fc.property(damaged(PROSE), damaged('src/content/pages/about/fr.mdx'), (prose, page) => {
      expectPlaces(readProse(prose).flaws, prose);
      expectPlaces(readPage(page).flaws, page);
    }),
    RUNS,
  );
});
