/** A file that is there and may not be read. */
import { expect, test, vi } from 'vitest';
import { join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { prepareImport } from '../../../src/exchange/import-datasets.ts';
import { writeSample } from '../store/sample.ts';

// Whoever runs everything may read everything, so the permissions of a file would prove nothing there.
vi.mock(import('node:fs'), async (original) => {
  const fs = await original();
  const refuse = (path: unknown): void => {
    if (!String(path).includes('closed.')) return;
    throw Object.assign(new Error('EACCES: permission denied'), {
      code: 'EACCES',
      syscall: 'open',
    });
  };
  return {
    ...fs,
    openSync: (...words: Parameters<typeof fs.openSync>) => {
      refuse(words[0]);
      return fs.openSync(...words);
    },
  };
});

test.each(['closed.csv', 'closed.xlsx', 'closed.ods', 'closed.json'])(
  '%s is told, with what the machine says of it',
  async (name) => {
    const root = writeSample();
    const file = join(root, 'in', name);
    mkdirSync(join(root, 'in'));
    writeFileSync(file, 'id\n');
    const { problems, commit } = await prepareImport(root, '', [{ dataset: 'themes', file }]);
    expect(problems).toMatchObject([{ file, rule: 'unreadable-file', params: { code: 'EACCES' } }]);
    expect(commit).toBeUndefined();
  },
);

test('a file beside it that may be read is read', async () => {
  const root = writeSample();
  const file = join(root, 'in', 'open.csv');
  mkdirSync(join(root, 'in'));
  writeFileSync(file, 'id,name_fr\nopenness,Ouverture\n');
  const { problems } = await prepareImport(root, '', [{ dataset: 'themes', file }]);
  expect(problems).toEqual([]);
});
