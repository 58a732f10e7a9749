import { indexOfData } from '../../feeds/open-data/index-of-data.ts';
import { getPublishedData } from './_published-data.ts';

export async function GET(): Promise<Response> {
  return new Response(indexOfData(await getPublishedData()), {
    headers: { 'Content-Type': 'application/json' },
  });
}
