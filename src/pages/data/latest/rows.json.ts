import { rowCounts } from '../../../datasets/row-counts.ts';
import { getPortal } from '../../../store/portal.ts';

/** How many rows of each dataset this publication holds. The next one is refused if it holds fewer. */
export async function GET(): Promise<Response> {
  const rows = rowCounts(await getPortal());
  return new Response(`${JSON.stringify({ rows }, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
}
