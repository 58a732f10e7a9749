import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DATASETS } from '../../../src/datasets/datasets.ts';
import { KINDS, roundTrip, rowsOf } from './round-trip.ts';

const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const OWNED = DATASETS.filter(({ codec }) => codec);

test.each(Object.entries(KINDS))(
  'any rows of any dataset are the same again after %s files',
  async (name, kind) => {
    for (const dataset of OWNED) {
      await fc.assert(
        fc.asyncProperty(rowsOf(dataset), async (rows) => {
          const { sent, again, flaws } = await roundTrip(
            dataset,
            rows,
            kind,
            join(folder, `${name}.csv`),
          );
          expect(flaws, dataset.name).toEqual([]);
          expect(again, dataset.name).toBe(sent);
        }),
        { seed: 20261123, numRuns: 3 },
      );
    }
  },
);
