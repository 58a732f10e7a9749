import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { movesOf, redirectsFile } from '../../../src/integrations/hosting/redirects.ts';
import { serveSite } from '../../../src/integrations/server.ts';
import { completeSite, differences, MOVED, SECRET } from '../../prove/hosting-table.ts';

test.for(['/', '/suivi/'])(
  'our own server answers a site under %s as every other server must',
  async (base) => {
    const home = await mkdtemp(join(tmpdir(), 'hosting-'));
    const folder = join(home, 'site');
    await completeSite(folder);
    await writeFile(join(folder, '_headers'), '');
    await writeFile(join(folder, '_redirects'), redirectsFile(movesOf([MOVED], base)));
    await writeFile(join(home, 'secret.txt'), SECRET);
    const { server, url } = await serveSite({ folder, base }, 0, '127.0.0.1');
    try {
      expect(await differences(new URL(url).origin, base, folder)).toEqual([]);
    } finally {
      server.close();
      await rm(home, { recursive: true });
    }
  },
);
