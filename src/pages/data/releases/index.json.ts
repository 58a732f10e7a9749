import { releaseIndex } from '../../../feeds/open-data/releases.ts';
import { getReleases } from '../_published-data.ts';

export async function GET(): Promise<Response> {
  return new Response(releaseIndex(await getReleases()), {
    headers: { 'Content-Type': 'application/json' },
  });
}
