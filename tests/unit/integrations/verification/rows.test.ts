import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROWS, rowFindings } from '../../../../src/integrations/verification/rows.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rows-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(folder: 'before' | 'after', text: string): void {
  const file = join(root, folder, ROWS);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function rows(counts: Readonly<Record<string, number>>): string {
  return JSON.stringify({ rows: counts }, undefined, 2);
}

function findings(): ReturnType<typeof rowFindings> {
  return rowFindings(join(root, 'before'), join(root, 'after'), 'en');
}

describe('rows', () => {
  test('may stay or grow, and there may be new kinds of them', () => {
    write('before', rows({ plans: 3, readings: 18 }));
    write('after', rows({ actions: 1, plans: 3, readings: 19 }));
    expect(findings()).toEqual([]);
  });

  test('that shrink are told by kind, with before, now and the cure', () => {
    write('before', rows({ plans: 3, readings: 18, themes: 4 }));
    write('after', rows({ plans: 2, readings: 18 }));
    expect(findings()).toEqual([
      {
        place: `${ROWS}:3`,
        fact: 'plans has 2 rows, the last release had 3',
        cure: 'restore the rows; if they were meant to go: npm run build -- --allow-shrink',
      },
      {
        place: `${ROWS}:1`,
        fact: 'themes has 0 rows, the last release had 4',
        cure: 'restore the rows; if they were meant to go: npm run build -- --allow-shrink',
      },
    ]);
  });

  test('are compared with nothing where nothing is published', () => {
    write('after', rows({ plans: 3 }));
    expect(findings()).toEqual([]);
  });

  test('are all missed in a publication without a list of them', () => {
    write('before', rows({ plans: 3 }));
    expect(findings()).toMatchObject([{ fact: 'plans has 0 rows, the last release had 3' }]);
  });

  test.for(['', '[]', '{"rows":{"plans":"3"}}', '{"rows":'])(
    'cannot be compared with a list that is none: %s',
    (text) => {
      write('before', text);
      write('after', rows({ plans: 3 }));
      const [{ place, cure } = { place: '', cure: '' }] = findings();
      expect(place).toBe(join(root, 'before', ROWS));
      expect(cure).toContain('--allow-shrink');
    },
  );
});
