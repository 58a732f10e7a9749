import { readableJson } from '../../../datasets/json.ts';
import { getPublishedData } from '../_published-data.ts';

/** How many rows of each dataset this publication holds. The next one is refused if it holds fewer. */
export async function GET(): Promise<Response> {
  const { rows } = await getPublishedData();
  const counts = [...rows].map(([name, { rowCount }]) => [name, rowCount] as const);
  return new Response(readableJson({ rows: Object.fromEntries(counts) }), {
    headers: { 'Content-Type': 'application/json' },
  });
}
