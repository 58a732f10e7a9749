/**
 * Write the configuration of every server for this site: its address from PORTAL_URL, its redirects from the records.
 * Usage: npm run deploy-files [-- --folder /srv/portal] [--to .build/deploy]
 */
import '../src/integrations/environment.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SITE_ADDRESS } from '../src/i18n/routing.ts';
import { readArguments, refuseArguments } from '../src/integrations/arguments.ts';
import { deployment, type Deployment } from '../src/integrations/hosting/deployment.ts';
import { deployFiles } from '../src/integrations/hosting/files.ts';
import { readRedirectRows } from '../src/store/redirect-rows.ts';

const USAGE =
  'PORTAL_URL=https://portal.example.org npm run deploy-files [-- --folder /srv/portal] [--to .build/deploy]';

const { values } = readArguments(
  {
    options: {
      folder: { type: 'string', default: '/srv/portal' },
      to: { type: 'string', default: '.build/deploy' },
    },
  },
  USAGE,
);
const url = new URL(SITE_ADDRESS.base, SITE_ADDRESS.origin);
let site: Deployment;
try {
  site = deployment(url, values.folder, readRedirectRows());
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  refuseArguments(error.message, USAGE);
}
for (const { file, content } of deployFiles(site)) {
  const path = join(values.to, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  console.log(path);
}
console.log(
  `for ${url.href}, whose files lie in ${values.folder}: docs/hosting.md says what to do with them`,
);
