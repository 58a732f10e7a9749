/** Rows with bars, set so that all of them fit, or as many as do. */
import { formatCount } from '../i18n/plural.ts';
import { words as dictionary } from '../i18n/words.ts';
import { LANGUAGES } from '../site.ts';
import { COLOURS, TONES } from './colours.ts';
import type {
  BarDrawing,
  FigureCell,
  FigureRow,
  FigureSeries,
  FigureTone,
} from './drawn-figure.ts';
import { barOf, shareOf } from './geometry.ts';
import type { Area } from './image.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import { line, rectangle, words, type Box, type Canvas } from './svg.ts';
import { linesOf, shortened, textWidth } from './text-width.ts';

/** Sizes of type that are tried, the largest first. */
const SIZES = [32, 28, 25, 22, 20, 19, 18, 17, 16, 15];
const COLUMNS = [1, 2] as const;
/** Two columns are worth it where their type is larger by so much. */
const SECOND_COLUMN = 7;
/** Shares of a column that labels may take. */
const LABEL_SHARES = [0.42, 0.55];
/** Where nothing else fits, labels end after so many lines. */
const LAST_RESORTS = [2, 1];
const COLUMN_GAP = 56;
const GAP = 20;
/** From one bar of a row to the next, in sizes of its type. */
const BAR_STEP = 1.25;
/** Rows stand no closer than this, in sizes of their type. */
const LEAST_AIR = 0.2;
/** Rows stand no further apart than this, in sizes of their type. */
const MOST_AIR = 1.5;

/** How rows are set. */
interface Plan {
  readonly size: number;
  readonly columns: 1 | 2;
  readonly labelShare: number;
  /** Lines that a label may have. */
  readonly most: number;
}

interface Drawn {
  readonly series: FigureSeries;
  readonly cell: FigureCell;
  /** Not of the first series of its shape. */
  readonly isHollow: boolean;
}

/** A heading of rows, or a row. */
interface Block {
  readonly height: number;
  readonly row?: FigureRow;
  readonly lines: readonly string[];
}

interface Widths {
  readonly column: number;
  readonly label: number;
  readonly bar: number;
}

function drawnOf({ series }: BarDrawing, row: FigureRow, shape: 'bar' | 'mark'): readonly Drawn[] {
  const first = series.find((one) => one.shape === shape);
  return series.flatMap((one, index) => {
    const cell = row.cells[index];
    return one.shape === shape && cell !== undefined && cell.isQuiet !== true
      ? [{ series: one, cell, isHollow: one !== first }]
      : [];
  });
}

/** The bars of the first series are full, those of another hollow: colour is not what tells them apart. */
function lookOf(tone: FigureTone, isHollow: boolean): Pick<Box, 'fill' | 'rim'> {
  const colour = TONES[tone];
  return isHollow ? { fill: COLOURS.paper, rim: { colour, width: 2.5 } } : { fill: colour };
}

/** The signs of a drawing in words; with one series of bars, the words of the axis. */
export function legendOf(drawing: BarDrawing): readonly LegendEntry[] {
  const bars = drawing.series.filter(({ shape }) => shape === 'bar');
  const marks = drawing.series.filter(({ shape }) => shape === 'mark');
  const missing = drawing.rows.flatMap((row) =>
    drawnOf(drawing, row, 'bar').flatMap(({ cell }) => (cell.value === undefined ? cell.text : [])),
  );
  const isEachOwn = drawing.rows.every(({ tone }) => tone !== undefined);
  return [
    ...(bars.length > 1
      ? [{ sign: 'none', text: drawing.axis.label, colour: COLOURS.soft } as const]
      : []),
    ...bars.map(({ label, tone }, index) => ({
      // No colour of a bar means the series where each row has its own.
      sign: isEachOwn ? ('none' as const) : index > 0 ? ('hollow' as const) : ('bar' as const),
      text: bars.length > 1 ? label : drawing.axis.label,
      colour: TONES[tone],
    })),
    ...marks.map(({ label }) => ({ sign: 'mark' as const, text: label, colour: COLOURS.ink })),
    // Where there are several, each stands beside its row, and the legend would say nothing more.
    ...(new Set(missing).size === 1 ? missing.slice(0, 1) : []).map((text) => ({
      sign: 'unknown' as const,
      text,
      colour: COLOURS.edge,
    })),
  ];
}

function widthsOf(drawing: BarDrawing, area: Area, plan: Plan): Widths {
  const column = (area.width - (plan.columns - 1) * COLUMN_GAP) / plan.columns;
  const values = drawing.rows.flatMap((row) => {
    const bars = drawnOf(drawing, row, 'bar');
    return bars.map(({ cell }) => textWidth(cell.text, plan.size, 'bold'));
  });
  const label = column * plan.labelShare;
  return { column, label, bar: column - label - Math.max(0, ...values) - 2 * GAP };
}

function blocksOf(
  canvas: Canvas,
  drawing: BarDrawing,
  plan: Plan,
  widths: Widths,
): readonly Block[] {
  const { size, most } = plan;
  const leading = leadingOf(canvas) * size;
  let band: string | undefined;
  return drawing.rows.flatMap((row) => {
    const blocks: Block[] = [];
    if (row.band !== band && row.band !== undefined) {
      const lines = shortened(row.band, { size, weight: 'bold', width: widths.column }, 2);
      blocks.push({ height: lines.length * leading + size * 0.9, lines });
    }
    band = row.band;
    const setting = { size, width: widths.label };
    const lines =
      most === Infinity ? linesOf(row.label, setting) : shortened(row.label, setting, most);
    const bars = drawnOf(drawing, row, 'bar').length;
    blocks.push({
      height: Math.max(lines.length * leading, bars * size * BAR_STEP) + size * LEAST_AIR,
      lines,
      row,
    });
    return blocks;
  });
}

function leadingOf(canvas: Canvas): number {
  return LANGUAGES[canvas.locale].dir === 'rtl' ? 1.45 : 1.22;
}

/** Blocks in columns from top to bottom; those that have no room are left. A heading does not end a column. */
function flow(
  blocks: readonly Block[],
  height: number,
  columns: number,
): readonly (readonly Block[])[] {
  const total = blocks.reduce((sum, block) => sum + block.height, 0);
  const filled: Block[][] = [];
  let rest = [...blocks];
  for (let left = columns; left > 0; left -= 1) {
    // The first of two columns is as long as the second, where both have room.
    const aim = left > 1 ? Math.min(height, Math.max(total / columns, tallest(blocks))) : height;
    const column: Block[] = [];
    let used = 0;
    for (const block of rest) {
      const isOver = left > 1 ? used >= aim : false;
      if (isOver || used + block.height > height) break;
      column.push(block);
      used += block.height;
    }
    while (column.at(-1)?.row === undefined && column.length > 0) column.pop();
    rest = rest.slice(column.length);
    filled.push(column);
  }
  return filled;
}

function tallest(blocks: readonly Block[]): number {
  return Math.max(0, ...blocks.map(({ height }) => height));
}

function plans(): readonly Plan[] {
  const free: readonly Plan[] = SIZES.flatMap((size) =>
    COLUMNS.flatMap((columns) =>
      LABEL_SHARES.map((labelShare) => ({ size, columns, labelShare, most: Infinity })),
    ),
  );
  const smallest = Math.min(...SIZES);
  const tight = LAST_RESORTS.flatMap((most) =>
    COLUMNS.map((columns) => ({ size: smallest, columns, labelShare: 0.55, most })),
  );
  const rank = ({ size, columns }: Plan): number => size - (columns - 1) * SECOND_COLUMN;
  return [...free.toSorted((one, other) => rank(other) - rank(one)), ...tight];
}

/** Bars in a smaller share of a column tell nothing. */
const LEAST_BAR = 0.22;

interface Setting {
  readonly plan: Plan;
  readonly widths: Widths;
  readonly columns: readonly (readonly Block[])[];
  /** Rows that have no room. */
  readonly left: number;
}

const MORE_HEIGHT = 28;

function settingOf(canvas: Canvas, drawing: BarDrawing, area: Area): Setting {
  let last: Setting | undefined;
  for (const plan of plans()) {
    const widths = widthsOf(drawing, area, plan);
    if (widths.bar < widths.column * LEAST_BAR) continue;
    const blocks = blocksOf(canvas, drawing, plan, widths);
    const columns = flow(blocks, area.height, plan.columns);
    if (columns.flat().length === blocks.length) return { plan, widths, columns, left: 0 };
    const cut = flow(blocks, area.height - MORE_HEIGHT, plan.columns);
    const shown = cut.flat().filter(({ row }) => row !== undefined).length;
    const left = drawing.rows.length - shown;
    if (last === undefined || left < last.left) last = { plan, widths, columns: cut, left };
  }
  if (last === undefined) throw new RangeError('no room for a bar beside these values');
  return last;
}

function drawRow(
  canvas: Canvas,
  drawing: BarDrawing,
  { row, lines, height }: Block & { readonly row: FigureRow },
  { plan, widths }: Setting,
  at: { readonly inline: number; readonly top: number },
): string {
  const { size } = plan;
  const leading = leadingOf(canvas) * size;
  const middle = at.top + height / 2;
  const markup = lines.map((text, index) =>
    words(canvas, {
      text,
      inline: at.inline,
      baseline: middle - (lines.length * leading) / 2 + leading * (index + 0.5) + size * 0.35,
      size,
      colour: COLOURS.ink,
      lang: row.lang,
    }),
  );
  const { axis } = drawing;
  const start = at.inline + widths.label + GAP;
  const bars = drawnOf(drawing, row, 'bar');
  const step = size * BAR_STEP;
  const thickness = Math.round(size * 0.62);
  for (const [index, one] of bars.entries()) {
    const { value } = one.cell;
    const centre = middle + (index - (bars.length - 1) / 2) * step;
    const top = Math.round(centre - thickness / 2);
    if (value === undefined) {
      markup.push(
        line(canvas, {
          from: [start + 2, centre],
          to: [start + widths.bar, centre],
          colour: COLOURS.edge,
          width: 3,
          dashes: '0 9',
        }),
      );
    } else {
      const bar = barOf(axis, value);
      // What is left of a bar means something where there is a whole.
      if (axis.unit === 'percent') {
        markup.push(
          rectangle(canvas, {
            inline: start,
            top,
            width: widths.bar,
            height: thickness,
            fill: COLOURS.track,
          }),
        );
      }
      markup.push(
        rectangle(canvas, {
          inline: start + bar.start * widths.bar,
          top,
          width: bar.length * widths.bar,
          height: thickness,
          ...lookOf(row.tone ?? one.series.tone, one.isHollow),
        }),
      );
    }
    markup.push(
      words(canvas, {
        text: one.cell.text,
        inline: at.inline + widths.column,
        baseline: centre + size * 0.35,
        size,
        anchor: 'end',
        ...(value === undefined
          ? { colour: COLOURS.soft }
          : { colour: COLOURS.ink, weight: 'bold' }),
      }),
    );
  }
  if (axis.unit !== 'percent' || axis.min < 0) {
    const zero = start + shareOf(axis, 0) * widths.bar;
    markup.push(
      line(canvas, {
        from: [zero, at.top],
        to: [zero, at.top + height],
        colour: COLOURS.edge,
        width: 1.5,
      }),
    );
  }
  const half = (bars.length * step) / 2 + 2;
  for (const { cell } of drawnOf(drawing, row, 'mark')) {
    if (cell.value === undefined) continue;
    const place = start + shareOf(axis, cell.value) * widths.bar;
    for (const [colour, width] of [
      [COLOURS.paper, 7],
      [COLOURS.ink, 3],
    ] as const) {
      markup.push(
        line(canvas, {
          from: [place, middle - half + 4],
          to: [place, middle + half - 4],
          colour,
          width,
        }),
      );
    }
  }
  return markup.join('');
}

function drawBand(
  canvas: Canvas,
  { lines, height }: Block,
  size: number,
  at: { readonly inline: number; readonly top: number },
): string {
  const leading = leadingOf(canvas) * size;
  return lines
    .map((text, index) =>
      words(canvas, {
        text,
        inline: at.inline,
        baseline: at.top + height - size * 0.45 - leading * (lines.length - 1 - index),
        size,
        weight: 'bold',
        colour: COLOURS.ink,
      }),
    )
    .join('');
}

export function drawBars(canvas: Canvas, drawing: BarDrawing, area: Area): string {
  const legend = drawLegend(canvas, legendOf(drawing), area);
  const top = area.top + legend.height + 8;
  const room = { ...area, top, height: area.top + area.height - top };
  const setting = settingOf(canvas, drawing, room);
  const { plan, widths, columns, left } = setting;
  const markup = [legend.markup];
  for (const [index, blocks] of columns.entries()) {
    const used = blocks.reduce((sum, { height }) => sum + height, 0);
    const spare = room.height - (left > 0 ? MORE_HEIGHT : 0) - used;
    const longest = Math.max(...columns.map(({ length }) => length), 1);
    const air = Math.min(plan.size * MOST_AIR, spare / longest);
    const inline = area.inline + index * (widths.column + COLUMN_GAP);
    let at = top;
    for (const block of blocks) {
      const { row } = block;
      const height = block.height + air;
      if (row === undefined) {
        markup.push(drawBand(canvas, { ...block, height }, plan.size, { inline, top: at }));
      } else {
        markup.push(
          drawRow(canvas, drawing, { ...block, row, height }, setting, { inline, top: at }),
        );
      }
      at += height;
      markup.push(
        line(canvas, {
          from: [inline, at],
          to: [inline + widths.column, at],
          colour: row === undefined ? COLOURS.edge : COLOURS.line,
          width: 1,
        }),
      );
    }
  }
  if (left > 0) {
    markup.push(
      words(canvas, {
        text: formatCount(canvas.locale, dictionary(canvas.locale).sentences.moreRows, left),
        inline: area.inline,
        baseline: room.top + room.height - 6,
        size: 17,
        colour: COLOURS.soft,
      }),
    );
  }
  return markup.join('');
}
