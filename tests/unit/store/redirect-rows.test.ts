import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readRedirectRows } from '../../../src/store/redirect-rows.ts';

test('addresses that moved are read alone, each with its line', () => {
  const root = mkdtempSync(join(tmpdir(), 'redirects-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'data'));
  writeFileSync(
    join(root, 'data/redirects.csv'),
    'from,to,since,reason\n/plans/one/,/plans/two/,2026-01-02,\n/a/,/b/#c,2026-01-03,renamed\n',
  );
  expect(readRedirectRows(root)).toEqual([
    { from: '/plans/one/', to: '/plans/two/', line: 2 },
    { from: '/a/', to: '/b/#c', line: 3 },
  ]);
});
