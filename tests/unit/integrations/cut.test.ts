import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

/** Each test starts Node anew, beside whatever else the machine does. */
const PATIENCE = { timeout: 60_000 };

const CUT = pathToFileURL(resolve('tests/prove/cut.ts')).href;
const PUBLICATION = pathToFileURL(resolve('src/integrations/publication.ts')).href;

/** Publishes what is built, as the build does. */
const PUBLISH = `
  const { PUBLICATION, publish, recover, takeLock } = await import(${JSON.stringify(PUBLICATION)});
  const release = await takeLock('.build/lock');
  await recover(PUBLICATION);
  await publish(PUBLICATION);
  await release();
`;
/** What every command does first. */
const RECOVER = `
  const { PUBLICATION, recover, takeLock } = await import(${JSON.stringify(PUBLICATION)});
  const release = await takeLock('.build/lock');
  await recover(PUBLICATION);
  await release();
`;

/** A folder with a site that is published and another that is built, which goes away with the test. */
function twoSites(): string {
  const root = mkdtempSync(join(tmpdir(), 'cut-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [folder, text] of Object.entries({ dist: 'old', '.build/site': 'new' })) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'index.html'), text);
  }
  return root;
}

/** @param change before which the power fails; absent: it does not */
function run(root: string, code: string, change?: number): SpawnSyncReturns<string> {
  return spawnSync(
    process.execPath,
    [`--import=${CUT}`, '--input-type=module', '--eval', code, 'script'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { CUT_IN: 'script', ...(change !== undefined && { CUT_BEFORE: String(change) }) },
    },
  );
}

test(
  'whenever a publication is cut, the next command finds or makes one whole site',
  PATIENCE,
  () => {
    const sites: string[] = [];
    for (let change = 1, isWhole = false; !isWhole; change++) {
      const root = twoSites();
      isWhole = run(root, PUBLISH, change).status === 0;
      const recovery = run(root, RECOVER);
      expect(recovery.status, recovery.stderr).toBe(0);
      sites.push(readFileSync(join(root, 'dist/index.html'), 'utf8'));
      expect(existsSync(join(root, '.build/publishing')), `cut before ${change}`).toBe(false);
    }
    const firstNew = sites.indexOf('new');
    expect(firstNew).toBeGreaterThan(3);
    expect(sites.slice(0, firstNew).every((site) => site === 'old')).toBe(true);
    expect(sites.slice(firstNew).every((site) => site === 'new')).toBe(true);
  },
);

test('a second build says who builds, and stops before it has touched anything', PATIENCE, () => {
  const root = twoSites();
  writeFileSync(join(root, '.build/lock'), String(process.pid));
  const { stderr, status } = spawnSync(process.execPath, [resolve('scripts/build.ts')], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe(`process ${process.pid} is building → wait for it, or stop it\n`);
  expect(status).toBe(1);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('old');
  expect(readFileSync(join(root, '.build/site/index.html'), 'utf8')).toBe('new');
});
