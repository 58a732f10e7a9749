import { robots } from '../feeds/sitemap.ts';
import { filePath, SITE_ADDRESS } from '../i18n/routing.ts';

export function GET(): Response {
  return new Response(robots(SITE_ADDRESS.origin + filePath('/sitemap.xml')));
}
