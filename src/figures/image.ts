/**
 * A figure as an image that can be passed on alone: title, scope, drawing, source and the site's name are inside. SVG with
 * real text, so that it stays small, can be read aloud, searched and translated; fonts are named, not brought along. It
 * holds no script and no address. The PNG of it is drawn with the named fonts and is the same everywhere.
 */
import type { Locale } from '../site.ts';
import { LANGUAGES, SITE } from '../site.ts';
import { drawBars } from './bar-image.ts';
import { COLOURS } from './colours.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { drawSteps } from './step-image.ts';
import { element, escaped, line, words, type Canvas } from './svg.ts';
import { shortened, textWidth, type Setting } from './text-width.ts';

/** In pixels: as social networks show a link, as a phone shows a picture, and as a printed page has room. */
export const IMAGE_SIZES = {
  wide: { width: 1200, height: 675 },
  tall: { width: 1080, height: 1350 },
  print: { width: 920, height: 800 },
} as const satisfies Record<string, { readonly width: number; readonly height: number }>;

export type ImageSize = keyof typeof IMAGE_SIZES;

/** The part of an image that is left for a drawing. */
export interface Area {
  readonly inline: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 48;
const STAR =
  'M20 .5l5.71 5.71h8.08v8.08L39.5 20l-5.71 5.71v8.08h-8.08L20 39.5l-5.71-5.71H6.21v-8.08L.5 20l5.71-5.71V6.21h8.08zM23.52 11.5L20 12.96l-3.52-1.46-1.46 3.52-3.52 1.46L12.96 20l-1.46 3.52 3.52 1.46 1.46 3.52L20 27.04l3.52 1.46 1.46-3.52 3.52-1.46L27.04 20l1.46-3.52-3.52-1.46z';
const STAR_SIZE = 40;

const FONTS = "'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif";
const FAMILIES = {
  ltr: `'IBM Plex Sans', 'IBM Plex Sans Arabic', ${FONTS}`,
  rtl: `'IBM Plex Sans Arabic', 'IBM Plex Sans', ${FONTS}`,
} as const;

interface Paragraph {
  readonly text: string;
  readonly setting: Setting;
  readonly most: number;
  readonly colour: string;
  readonly leading: number;
}

/** Lines under one another. */
function paragraph(
  canvas: Canvas,
  { inline, top }: Pick<Area, 'inline' | 'top'>,
  { text, setting, most, colour, leading }: Paragraph,
): { markup: string; height: number } {
  const lines = shortened(text, setting, most);
  const step = setting.size * leading;
  const markup = lines.map((part, index) =>
    words(canvas, {
      text: part,
      inline,
      baseline: top + step * index + setting.size,
      size: setting.size,
      colour,
      ...(setting.weight && { weight: setting.weight }),
    }),
  );
  return { markup: markup.join(''), height: lines.length * step };
}

function head(canvas: Canvas, figure: DrawnFigure): { markup: string; height: number } {
  const leading = LANGUAGES[canvas.locale].dir === 'rtl' ? 1.4 : 1.22;
  const width = canvas.width - 2 * MARGIN;
  const title = paragraph(
    canvas,
    { inline: MARGIN, top: MARGIN - 8 },
    {
      text: figure.title,
      setting: { size: 36, weight: 'bold', width },
      most: 3,
      colour: COLOURS.ink,
      leading,
    },
  );
  const scope = paragraph(
    canvas,
    { inline: MARGIN, top: MARGIN - 8 + title.height + 6 },
    { text: figure.scope, setting: { size: 21, width }, most: 2, colour: COLOURS.soft, leading },
  );
  return {
    markup: title.markup + scope.markup,
    height: MARGIN - 8 + title.height + 6 + scope.height,
  };
}

/** Source and site, set from the bottom up. */
function foot(
  canvas: Canvas,
  figure: DrawnFigure,
  bottom: number,
): { markup: string; top: number } {
  const size = 17;
  const leading = LANGUAGES[canvas.locale].dir === 'rtl' ? 1.55 : 1.35;
  const name = SITE.name[canvas.locale];
  const nameWidth = textWidth(name, size, 'bold');
  const inset = canvas.width - MARGIN - nameWidth;
  const width = inset - STAR_SIZE - 40 - MARGIN;
  const setting = { size, width };
  const height = Math.max(
    STAR_SIZE,
    shortened(figure.sourceLine, setting, 4).length * size * leading,
  );
  const top = bottom - 20 - height;
  const source = paragraph(
    canvas,
    { inline: MARGIN, top },
    { text: figure.sourceLine, setting, most: 4, colour: COLOURS.soft, leading },
  );
  const starAt = inset - STAR_SIZE + 4;
  const starX = LANGUAGES[canvas.locale].dir === 'rtl' ? canvas.width - starAt - 28 : starAt;
  return {
    markup: [
      line(canvas, {
        from: [MARGIN, top - 14],
        to: [canvas.width - MARGIN, top - 14],
        colour: COLOURS.line,
        width: 1.5,
      }),
      source.markup,
      element('path', {
        d: STAR,
        fill: COLOURS.accent,
        'fill-rule': 'evenodd',
        transform: `translate(${String(Math.round(starX))} ${String(Math.round(top - 4))}) scale(.7)`,
      }),
      words(canvas, {
        text: name,
        inline: inset,
        baseline: top + size,
        size,
        weight: 'bold',
        colour: COLOURS.ink,
      }),
    ].join(''),
    top: top - 14,
  };
}

/**
 * The image of a figure: an SVG document of `IMAGE_SIZES[size]` pixels, the same bytes for the same figure. Rows that have
 * no room are counted in words; nothing overlaps.
 */
export function figureImage(figure: DrawnFigure, locale: Locale, size: ImageSize): string {
  const { width, height } = IMAGE_SIZES[size];
  const { tag, dir } = LANGUAGES[locale];
  const canvas: Canvas = { locale, width };
  const above = head(canvas, figure);
  const below = foot(canvas, figure, height);
  const top = above.height + 20;
  const area: Area = {
    inline: MARGIN,
    top,
    width: width - 2 * MARGIN,
    height: below.top - 10 - top,
  };
  const { drawing } = figure;
  const body =
    drawing.kind === 'bars' ? drawBars(canvas, drawing, area) : drawSteps(canvas, drawing, area);
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: 'img',
      'xml:lang': tag,
      'font-family': FAMILIES[dir],
    },
    [
      element('title', {}, escaped(figure.title)),
      element('desc', {}, escaped([figure.scope, ...figure.summary, figure.sourceLine].join(' '))),
      element('rect', { width, height, fill: COLOURS.paper }),
      element('rect', { width, height: 8, fill: COLOURS.accent }),
      above.markup,
      body,
      below.markup,
    ].join(''),
  )}\n`;
}
