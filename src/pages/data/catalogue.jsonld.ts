import { dataCatalogue } from '../../feeds/open-data/dcat.ts';
import { getPublishedData } from './_published-data.ts';

export async function GET(): Promise<Response> {
  return new Response(dataCatalogue(await getPublishedData()), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
}
