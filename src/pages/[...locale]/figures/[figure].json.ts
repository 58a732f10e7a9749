import { figureJson } from '../../../figures/files.ts';
import { drawnFor, figurePaths, type FigureContext } from './_figure-files.ts';

export const getStaticPaths = figurePaths;

/** Exactly what the figure draws, with its words and its source. */
export function GET(context: FigureContext): Response {
  const { locale, drawn, day } = drawnFor(context);
  return new Response(figureJson(locale, drawn, day), {
    headers: { 'Content-Type': 'application/json' },
  });
}
