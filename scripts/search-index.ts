/**
 * Index what the pages of a built site say, so that readers find it: a step of the build, which names both folders.
 * Usage: node scripts/search-index.ts <folder of the site> <folder of the cache>
 */
import '../src/integrations/environment.ts';
import { readArguments, refuseArguments } from '../src/integrations/arguments.ts';
import { writeSearchIndex } from '../src/integrations/search-index.ts';
import { getPortal } from '../src/store/portal.ts';

const USAGE = 'node scripts/search-index.ts <folder of the site> <folder of the cache>';

const { positionals } = readArguments({ allowPositionals: true }, USAGE);
const [site, cache] = positionals;
if (site === undefined || cache === undefined) refuseArguments('two folders are needed', USAGE);
const count = await writeSearchIndex(await getPortal(), site, cache);
console.log(`${String(count)} entries can be found`);
