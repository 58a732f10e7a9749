import { appendFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deployment } from '../../src/integrations/hosting/deployment.ts';
import { serveSite } from '../../src/integrations/server.ts';
import { completeSite, differences, MOVED, SECRET } from './hosting-table.ts';
import { freePort, openHome, programOf, SERVERS, startServer } from './hosting-servers.ts';
import { openWorkshop, start } from './workshop.ts';

/** A whole site whose redirects are those of the table, built for an address with this path. */
async function buildSite(base: string, folder: string): Promise<void> {
  const workshop = await openWorkshop();
  await appendFile(
    join(workshop, 'data/redirects.csv'),
    `${MOVED.from},${MOVED.to},2026-01-02,The page was renamed\n`,
  );
  const run = start(workshop, ['scripts/build.ts'], { PORTAL_URL: `http://localhost${base}` });
  expect(await run.ended, run.output()).toBe(0);
  await cp(join(workshop, 'dist'), folder, { recursive: true, preserveTimestamps: true });
}

describe.each(['/', '/suivi/'])('a site under %s', (base) => {
  let home: string;
  let folder: string;
  beforeAll(async () => {
    home = await openHome();
    folder = join(home, 'the site');
    await mkdir(folder);
    await buildSite(base, folder);
    await completeSite(folder);
    await writeFile(join(home, 'secret.txt'), SECRET);
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  test('is answered for by our own server as the table promises', async () => {
    const { server, url } = await serveSite({ folder, base }, 0, '127.0.0.1');
    const found = await differences(new URL(url).origin, base, folder);
    server.close();
    expect(found).toEqual([]);
  });

  for (const tried of SERVERS) {
    const program = programOf(tried.program);
    if (program === undefined) {
      console.log(`not proven here: ${tried.name} under ${base}, which is not installed`);
      continue;
    }
    test(`is answered for by ${tried.name} as the table promises`, async () => {
      const port = await freePort();
      const origin = `http://localhost:${port}`;
      const site = deployment(new URL(base, origin), folder, [MOVED]);
      const server = await startServer(tried, program, site);
      const found = await differences(origin, base, folder).finally(server.stop);
      await rm(join(folder, '.htaccess'), { force: true });
      expect(found).toEqual([]);
    });
  }
});
