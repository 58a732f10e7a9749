/**
 * Serve the published site, or another built one.
 * Usage: npm run serve [-- [FOLDER] [--port 4321] [--host 127.0.0.1]]
 */
import '../src/integrations/environment.ts';
import { existsSync } from 'node:fs';
import { readArguments, refuseArguments } from '../src/integrations/arguments.ts';
import {
  BUILD_LOCK,
  LockedError,
  PUBLICATION,
  recover,
  takeLock,
} from '../src/integrations/publication.ts';
import { serveSite } from '../src/integrations/server.ts';

const USAGE = 'npm run serve [-- [FOLDER] [--port 4321] [--host 127.0.0.1]]';
const LARGEST_PORT = 65_535;

/** Undoes a cut publication, unless a build is about to do so. */
async function recoverUnlessBuilding(): Promise<void> {
  try {
    const release = await takeLock(BUILD_LOCK);
    await recover(PUBLICATION).finally(release);
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
  }
}

const { values, positionals } = readArguments(
  {
    options: {
      port: { type: 'string', default: process.env.PORT ?? '4321' },
      host: { type: 'string' },
    },
    allowPositionals: true,
  },
  USAGE,
);
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > LARGEST_PORT) {
  refuseArguments(`no port '${values.port}'`, USAGE);
}
const [folder = PUBLICATION.published] = positionals;
await recoverUnlessBuilding();
if (existsSync(folder)) {
  try {
    const { url } = await serveSite({ folder }, port, values.host);
    console.log(`${folder} is served on ${url}`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    console.error(`port ${values.port} is taken → npm run serve -- --port ${String(port + 1)}`);
    process.exitCode = 1;
  }
} else {
  console.error(`there is no folder ${folder} → npm run build`);
  process.exitCode = 1;
}
