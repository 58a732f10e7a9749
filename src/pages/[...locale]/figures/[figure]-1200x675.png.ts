import { figureImage } from '../../../figures/image.ts';
import { pngOf } from '../../../pictures/png.ts';
import { drawnFor, picturePaths, type FigureContext } from './_figure-files.ts';

export const getStaticPaths = picturePaths;

/** The figure as a picture, wide. */
export async function GET(context: FigureContext): Promise<Response> {
  const { locale, drawn } = drawnFor(context);
  const png = await pngOf(figureImage(drawn, locale, 'wide'));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
