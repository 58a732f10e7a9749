import { readableJson } from '../../../datasets/json.ts';
import { rowCounts } from '../../../datasets/row-counts.ts';
import { getPortal } from '../../../store/portal.ts';

/** How many rows of each dataset this publication holds. The next one is refused if it holds fewer. */
export async function GET(): Promise<Response> {
  const rows = rowCounts(await getPortal());
  return new Response(readableJson({ rows }), {
    headers: { 'Content-Type': 'application/json' },
  });
}
