import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { checksum, killGroup, openWorkshop, start } from '../prove/workshop.ts';
import { SITE_FOLDER } from './site.ts';

/** Two whole builds: on a slow machine they take minutes. */
const PATIENCE = 600_000;

test(
  'a second build elsewhere, in another zone and language, gives the same bytes, and a killed one leaves them',
  async () => {
    const folder = await openWorkshop('another folder');
    const again = start(folder, ['scripts/build.ts'], {
      TZ: 'Pacific/Auckland',
      LC_ALL: 'ar_MA.UTF-8',
    });
    expect(await again.ended, again.output()).toBe(0);
    const published = checksum(join(folder, 'dist'));
    expect(published).toBe(checksum(SITE_FOLDER));

    const cut = start(folder, ['scripts/build.ts'], { PORTAL_URL: 'http://other.example' });
    while (!cut.output().includes('write the pages')) await wait(20);
    killGroup(cut);
    await cut.ended;
    expect(checksum(join(folder, 'dist'))).toBe(published);
  },
  PATIENCE,
);
