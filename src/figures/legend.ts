/** What the signs of a drawing mean, in one line or more above it. */
import { COLOURS } from './colours.ts';
import { line, rectangle, words, type Canvas } from './svg.ts';
import { linesOf, textWidth } from './text-width.ts';

/** A bar, a hollow one, a line across a bar, a dotted line for what was not reported, a time without reports; words alone. */
export type Sign = 'bar' | 'hollow' | 'mark' | 'unknown' | 'gap' | 'none';

export interface LegendEntry {
  readonly sign: Sign;
  readonly text: string;
  readonly colour: string;
}

const SIZE = 18;
const STEP = 28;
const SIGN_WIDTH = { bar: 28, hollow: 28, mark: 12, unknown: 28, gap: 28, none: 0 } as const;
const SIGN_GAP = 10;
const GAP = 32;

function signOf(
  canvas: Canvas,
  { sign, colour }: LegendEntry,
  inline: number,
  middle: number,
): string {
  const width = SIGN_WIDTH[sign];
  switch (sign) {
    case 'none':
      return '';
    case 'bar':
      return rectangle(canvas, { inline, top: middle - 6, width, height: 12, fill: colour });
    case 'hollow':
      return rectangle(canvas, {
        inline,
        top: middle - 6,
        width,
        height: 12,
        fill: COLOURS.paper,
        rim: { colour, width: 2.5 },
      });
    case 'mark':
      return line(canvas, {
        from: [inline + width / 2, middle - 11],
        to: [inline + width / 2, middle + 11],
        colour,
        width: 3,
      });
    case 'unknown':
      return line(canvas, {
        from: [inline + 2, middle],
        to: [inline + width, middle],
        colour,
        width: 3,
        dashes: '0 8',
      });
    case 'gap':
      return [inline, inline + width]
        .map((edge) =>
          line(canvas, {
            from: [edge, middle - 10],
            to: [edge, middle + 12],
            colour,
            width: 2.5,
            dashes: '0 7',
          }),
        )
        .join('');
  }
}

/** The legend from a place on, within a width; a text that is wider than the width goes on below. */
export function drawLegend(
  canvas: Canvas,
  entries: readonly LegendEntry[],
  { inline, top, width }: { inline: number; top: number; width: number },
): { markup: string; height: number } {
  const markup: string[] = [];
  let [at, row] = [0, 0];
  for (const entry of entries) {
    const sign = entry.sign === 'none' ? 0 : SIGN_WIDTH[entry.sign] + SIGN_GAP;
    const lines = linesOf(entry.text, { size: SIZE, width: width - sign });
    const own = Math.max(0, ...lines.map((part) => textWidth(part, SIZE)));
    if (at > 0 && at + sign + own > width) [at, row] = [0, row + 1];
    markup.push(signOf(canvas, entry, inline + at, top + row * STEP + SIZE * 0.68));
    for (const [index, text] of lines.entries()) {
      if (index > 0) row += 1;
      markup.push(
        words(canvas, {
          text,
          inline: inline + at + sign,
          baseline: top + row * STEP + SIZE,
          size: SIZE,
          colour: COLOURS.soft,
        }),
      );
    }
    at += sign + own + GAP;
  }
  return { markup: markup.join(''), height: entries.length === 0 ? 0 : (row + 1) * STEP };
}
