import { existsSync, readFileSync } from 'node:fs';
import { SITE } from '../site.ts';

/** What the licence of the data says, as it stands beside the code; absent where there is no such file. */
export function dataLicence(): string | undefined {
  // From the project's root: page code runs from a build folder.
  const file = `LICENSES/${SITE.licences.data}.md`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
