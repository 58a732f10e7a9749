import { figureImage } from '../../../figures/image.ts';
import { drawnFor, figurePaths, type FigureContext } from './_figure-files.ts';

export const getStaticPaths = figurePaths;

/** The figure as a picture whose text stays text. */
export function GET(context: FigureContext): Response {
  const { locale, drawn } = drawnFor(context);
  return new Response(figureImage(drawn, locale, 'wide'), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
