import { dataCatalogue } from '../../feeds/open-data/dcat.ts';
import { getPublishedData, getReleases } from './_published-data.ts';

export async function GET(): Promise<Response> {
  return new Response(dataCatalogue(await getPublishedData(), await getReleases()), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
}
