import { openApi } from '../../feeds/open-data/api.ts';
import { getPublishedData } from './_published-data.ts';

export async function GET(): Promise<Response> {
  return new Response(openApi(await getPublishedData()), {
    headers: { 'Content-Type': 'application/json' },
  });
}
