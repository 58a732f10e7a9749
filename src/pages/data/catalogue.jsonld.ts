import { dataCatalogue } from '../../feeds/open-data/dcat.ts';
import { getPortal } from '../../store/portal.ts';

export async function GET(): Promise<Response> {
  return new Response(dataCatalogue(await getPortal()), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
}
