import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  failureOf,
  formatFailure,
  isTrace,
  naming,
  refusal,
} from '../../../src/integrations/failure.ts';

/** An error as Node throws it. */
function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: as the system says it, write`), {
    code,
    ...(path !== undefined && { path }),
  });
}

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'failure-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
});

describe('what the system refuses', () => {
  test.for([
    ['ENOSPC', 'the disk is full'],
    ['EFBIG', 'the file would be larger than the system allows'],
    ['EACCES', 'this user may not write or read it'],
    ['EXDEV', 'the built and the published site lie on two file systems'],
  ] as const)('%s is told with the file and a cure', ([code, fact]) => {
    const text = formatFailure(failureOf(systemError(code, 'dist/a.html')));
    expect(text).toMatch(new RegExp(`^dist/a\\.html: ${fact} \\(${code}\\)\\n    → \\S`));
  });

  test.for([
    ["EACCES: permission denied, mkdir '/srv/portal/.build'", '/srv/portal/.build', 'EACCES'],
    ['Failed to write file in /srv/x.mjs: File too large (os error 27)', '/srv/x.mjs:', 'EFBIG'],
    ['ENOSPC: no space left on device, write', 'a file', 'ENOSPC'],
    ['An EVENT of no interest\nENOSPC: no space left on device, write', 'a file', 'ENOSPC'],
  ] as const)('is read out of the words of other programs: %s', ([words, file, code]) => {
    const { fact = '' } = refusal(words) ?? {};
    expect(fact).toContain(file);
    expect(fact).toContain(`(${code})`);
  });

  test('is nothing that a page complains of', () => {
    expect(refusal('[ERROR] Error: a page that throws')).toBeUndefined();
    expect(refusal('EVENT and EXACT are no codes')).toBeUndefined();
  });

  test('for want of room says how much is missing, judging by what is published', () => {
    const published = join(root, 'published');
    const unfinished = join(root, 'unfinished');
    writeFileSync(join(root, 'x'), 'x');
    const first = failureOf(systemError('ENOSPC', 'x'), { published, unfinished });
    expect(first.fact).toMatch(/^x: the disk is full \(ENOSPC\); \d+\.\d MB are left$/);
    const next = failureOf(systemError('ENOSPC', 'x'), { published: root, unfinished });
    expect(next.fact).toMatch(/the published site takes 0\.0 MB, and \d+\.\d MB are left/);
  });
});

test('anything else is told without a stack trace, which DEBUG=1 adds', () => {
  const error = new TypeError('not what it should be');
  expect(formatFailure(failureOf(error))).toBe(
    'not what it should be\n    → DEBUG=1 shows where in the program; then build again',
  );
  vi.stubEnv('DEBUG', '1');
  expect(formatFailure(failureOf(error))).toContain('failure.test.ts');
});

test('an error gets the name of the file that was being written, and keeps one that it has', () => {
  const writing = (error: Error) => () =>
    naming('a', () => {
      throw error;
    });
  expect(writing(systemError('ENOSPC'))).toThrow(expect.objectContaining({ path: 'a' }));
  expect(writing(systemError('ENOSPC', 'b'))).toThrow(expect.objectContaining({ path: 'b' }));
});

test('lines of a stack trace are told from others', () => {
  expect(
    ['    at render (file.mjs:1:2)', '  Stack trace:', 'Stack backtrace:', '   3: <unknown>'].every(
      isTrace,
    ),
  ).toBe(true);
  expect(['▸ at home', '12:00:00 [build] done', '  3: files'].some(isTrace)).toBe(false);
});
