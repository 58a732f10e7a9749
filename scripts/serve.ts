/**
 * Serve the published site, or another built one.
 * Usage: npm run serve [-- FOLDER] [--port 4321] [--host 127.0.0.1]
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  BUILD_LOCK,
  LockedError,
  PUBLICATION,
  recover,
  takeLock,
} from '../src/integrations/publication.ts';
import { serveSite } from '../src/integrations/server.ts';

/** Undoes a cut publication, unless a build is about to do so. */
async function recoverUnlessBuilding(): Promise<void> {
  try {
    const release = await takeLock(BUILD_LOCK);
    await recover(PUBLICATION).finally(release);
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
  }
}

const { values, positionals } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '4321' },
    host: { type: 'string' },
  },
  allowPositionals: true,
});
const [folder = PUBLICATION.published] = positionals;
await recoverUnlessBuilding();
if (existsSync(folder)) {
  try {
    const { url } = await serveSite({ folder }, Number(values.port), values.host);
    console.log(`${folder} is served on ${url}`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    console.error(
      `port ${values.port} is taken → npm run serve -- --port ${String(Number(values.port) + 1)}`,
    );
    process.exitCode = 1;
  }
} else {
  console.error(`there is no folder ${folder} → npm run build`);
  process.exitCode = 1;
}
