import { indexOfData } from '../../feeds/open-data/index-of-data.ts';
import { getPortal } from '../../store/portal.ts';

export async function GET(): Promise<Response> {
  return new Response(indexOfData(await getPortal()), {
    headers: { 'Content-Type': 'application/json' },
  });
}
