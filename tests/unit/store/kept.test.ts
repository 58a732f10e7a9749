import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMITMENT, MEETING, SAMPLE, SOURCES } from './sample.ts';

/** Each test starts Node anew, several times. */
const PATIENCE = { timeout: 60_000 };

/** Inside the project: the readings of roots elsewhere are not kept. */
const root = '.build/kept-sample';
beforeAll(() => {
  rmSync(root, { recursive: true, force: true });
  for (const [file, content] of Object.entries(SAMPLE)) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

interface Run {
  readonly out: string;
  readonly err: string;
}

function validate(): Run {
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/validate.ts'], {
    encoding: 'utf8',
    env: { CONTENT_ROOT: root, LC_ALL: 'C' },
  });
  return { out: stdout, err: stderr };
}

/** Replaces a part of a file, and gives back what undoes it. */
function edit(file: string, part: string, replacement: string): () => void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(part);
  writeFileSync(
    path,
    before.replace(part, () => replacement),
  );
  return () => {
    writeFileSync(path, before);
  };
}

describe('a run after another says what a first one says', () => {
  test('when nothing changed', PATIENCE, () => {
    const first = validate();
    expect(first.out).toContain('found: no error');
    expect(validate()).toEqual(first);
  });

  test.each([
    ['a schema refuses', MEETING, 'percentDone: 57', 'percentDone: 570'],
    ['a rule refuses', COMMITMENT, 'leadInstitution: ministry', 'leadInstitution: minister'],
    ['another file makes a rule refuse', SOURCES, 'the-plan,plan', 'a-plan,plan'],
  ])('when %s it, and when that is undone', PATIENCE, (_, file, part, replacement) => {
    const good = validate();
    const undo = edit(file, part, replacement);
    const first = validate();
    expect(first.err).toContain('→');
    expect(validate()).toEqual(first);
    undo();
    expect(validate()).toEqual(good);
  });
});
