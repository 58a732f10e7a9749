import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptFiles } from '../../../src/integrations/kept-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('what was kept is there for the same build and the next', () => {
  const kept = new KeptFiles(join(folder, 'new'));
  expect(kept.read('a')).toBeUndefined();
  kept.write('a', 'text');
  expect(kept.read('a')?.toString()).toBe('text');
  expect(new KeptFiles(join(folder, 'new')).size('a')).toBe(4);
});

test('what was cut off while it was written is not there', () => {
  writeFileSync(join(folder, 'a'), '');
  writeFileSync(join(folder, 'b.new'), 'te');
  const kept = new KeptFiles(folder);
  expect(kept.has('a')).toBe(false);
  expect(kept.has('b')).toBe(false);
});

test('what was neither asked for nor written is forgotten, and nothing else', () => {
  for (const name of ['asked', 'old', 'cut.new']) writeFileSync(join(folder, name), name);
  const kept = new KeptFiles(folder);
  expect(kept.has('asked')).toBe(true);
  kept.write('written', 'text');
  kept.prune();
  expect(readdirSync(folder).sort()).toEqual(['asked', 'written']);
});
