import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { KeptAnswers } from '../../../src/store/kept-answers.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});

function open(): KeptAnswers {
  return new KeptAnswers('/some/root', folder, 'code');
}

describe('what was read', () => {
  test('is there again in the next run', () => {
    const first = open();
    const name = first.name(['plans', Buffer.from('a: 1')]);
    first.set(name, { facts: { a: 1 } });
    first.save();
    expect(open().get(name)).toEqual({ facts: { a: 1 } });
  });

  test('is not found for other bytes, nor for the same bytes as another kind of record', () => {
    const kept = open();
    const names = [
      kept.name(['plans', Buffer.from('a: 1')]),
      kept.name(['plans', Buffer.from('a: 2')]),
      kept.name(['events', Buffer.from('a: 1')]),
      kept.name(['plans', Buffer.from('a:'), Buffer.from(' 1')]),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  test('is forgotten when it was cut off while it was written', () => {
    const kept = open();
    const name = kept.name(['plans', Buffer.from('b: 1')]);
    kept.set(name, { facts: { b: 1 } });
    kept.save();
    const [root = ''] = readdirSync(folder);
    const file = join(folder, root, name.slice(0, 2));
    writeFileSync(file, readFileSync(file).subarray(0, -3));
    expect(open().get(name)).toBeUndefined();
  });

  test('goes when nothing has asked for it, and stays when something has', () => {
    const kept = open();
    const [asked, other] = ['c: 1', 'd: 1'].map((text) => kept.name(['plans', Buffer.from(text)]));
    kept.set(asked ?? '', { c: 1 });
    kept.set(other ?? '', { d: 1 });
    kept.save();
    const next = open();
    next.get(asked ?? '');
    next.save();
    expect(open().get(asked ?? '')).toEqual({ c: 1 });
    expect(open().get(other ?? '')).toBeUndefined();
  });
});
