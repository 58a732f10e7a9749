import { dataCatalogue } from '../../feeds/open-data/dcat.ts';
import { getSnapshots } from '../../store/portal.ts';
import { getPublishedData } from './_published-data.ts';

export async function GET(): Promise<Response> {
  return new Response(dataCatalogue(await getPublishedData(), await getSnapshots()), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
}
