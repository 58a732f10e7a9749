import { figureCsv } from '../../../figures/files.ts';
import { drawnFor, figurePaths, type FigureContext } from './_figure-files.ts';

export const getStaticPaths = figurePaths;

/** Exactly what the figure draws. */
export function GET(context: FigureContext): Response {
  const { drawn } = drawnFor(context);
  return new Response(figureCsv(drawn), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
