import { sitemap } from '../feeds/sitemap.ts';
import { getPortal } from '../store/portal.ts';

export async function GET(): Promise<Response> {
  return new Response(sitemap(await getPortal()), {
    headers: { 'Content-Type': 'application/xml' },
  });
}
