import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksum, openWorkshop, start } from './workshop.ts';

async function build(
  folder: string,
  variables: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const run = start(folder, ['scripts/build.ts'], variables);
  expect(await run.ended, run.output()).toBe(0);
  return checksum(join(folder, 'dist'));
}

test('two builds in other zones, languages, folders and shells give the same bytes', async () => {
  const here = await openWorkshop();
  const there = await openWorkshop('un dépôt — مستودع');
  const first = await build(here, { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_MA.UTF-8' });
  const second = await build(there, {
    TZ: 'Etc/GMT+12',
    LANG: 'C',
    CI: 'true',
    NODE_ENV: 'development',
    DEV: '1',
  });
  console.log(`checksum of the site: ${first ?? 'none'}`);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(second).toBe(first);
});

test('a build over the caches of another one gives the bytes of a build from nothing', async () => {
  const folder = await openWorkshop();
  const fresh = await build(folder, {});
  // Other records leave other caches behind.
  const [page, kept] = [join(folder, 'src/content/pages/about'), join(folder, 'kept')];
  await cp(page, kept, { recursive: true });
  await cp(join(folder, 'src/content/pages/legal'), page, { recursive: true });
  expect(await build(folder, { PORTAL_URL: 'https://example.org/below/' })).not.toBe(fresh);
  await rm(page, { recursive: true });
  await rename(kept, page);
  expect(await build(folder, {})).toBe(fresh);
});
