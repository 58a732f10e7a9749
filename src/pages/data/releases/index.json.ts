import { releaseIndex } from '../../../feeds/open-data/releases.ts';
import { getPortal, getSnapshots } from '../../../store/portal.ts';

export async function GET(): Promise<Response> {
  return new Response(releaseIndex(await getPortal(), await getSnapshots()), {
    headers: { 'Content-Type': 'application/json' },
  });
}
