/** A line of steps over days, with its gaps, its points and the days that are marked. */
import { format, words as dictionary } from '../i18n/words.ts';
import { COLOURS } from './colours.ts';
import type { StepDrawing, StepPoint } from './drawn-figure.ts';
import { dayShareOf, gapsOf, markerSign, shareOf, treadsOf } from './geometry.ts';
import type { Area } from './image.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import { dot, line, rectangle, words, type Canvas } from './svg.ts';
import { linesOf, textWidth } from './text-width.ts';

const SIZE = 18;
const VALUE_SIZE = 22;
const NAME_STEP = 27;
const COLUMN_GAP = 40;

interface Frame {
  readonly drawing: StepDrawing;
  /** The plot alone, without the words around it. */
  readonly plot: Area;
  readonly dayAt: (day: string) => number;
  readonly valueAt: (value: number) => number;
}

function frameOf(drawing: StepDrawing, plot: Area): Frame {
  return {
    drawing,
    plot,
    dayAt: (day) => plot.inline + dayShareOf(drawing, day) * plot.width,
    valueAt: (value) => plot.top + (1 - shareOf(drawing.axis, value)) * plot.height,
  };
}

interface Gap {
  readonly from: number;
  readonly width: number;
  readonly text: string;
  /** The words have room in it. */
  readonly isNamed: boolean;
}

function gapsIn({ drawing, dayAt }: Frame): readonly Gap[] {
  const missing = drawing.points.find(({ value }) => value === undefined);
  return gapsOf(drawing).map(({ from, to }) => {
    const width = Math.max(8, dayAt(to) - dayAt(from));
    const text = missing?.text ?? '';
    return { from: dayAt(from), width, text, isNamed: textWidth(text, SIZE) + 16 <= width };
  });
}

/** A time without reports: its ends are dotted, and it bears the words where they have room. */
function gaps(canvas: Canvas, frame: Frame): readonly string[] {
  const { top, height } = frame.plot;
  return gapsIn(frame).flatMap(({ from, width, text, isNamed }) => [
    rectangle(canvas, { inline: from, top, width, height, fill: COLOURS.sunk }),
    ...[from, from + width].map((inline) =>
      line(canvas, {
        from: [inline, top + 2],
        to: [inline, top + height],
        colour: COLOURS.edge,
        width: 2.5,
        dashes: '0 8',
      }),
    ),
    ...(isNamed
      ? [
          words(canvas, {
            text,
            inline: from + width / 2,
            baseline: top + height / 2,
            size: SIZE,
            colour: COLOURS.soft,
            anchor: 'middle',
            rim: COLOURS.sunk,
          }),
        ]
      : []),
  ]);
}

function legendOf(drawing: StepDrawing, named: readonly Gap[]): readonly LegendEntry[] {
  const unnamed = named.filter(({ isNamed }) => !isNamed).map(({ text }) => text);
  return [
    { sign: 'none', text: drawing.axis.label, colour: COLOURS.soft },
    ...[...new Set(unnamed)].map((text) => ({
      sign: 'gap' as const,
      text,
      colour: COLOURS.edge,
    })),
  ];
}

function axes(canvas: Canvas, { drawing, plot, dayAt, valueAt }: Frame): readonly string[] {
  const end = plot.inline + plot.width;
  const values = drawing.axis.ticks.flatMap(({ value, text }) => [
    line(canvas, {
      from: [plot.inline, valueAt(value)],
      to: [end, valueAt(value)],
      colour: value === 0 ? COLOURS.edge : COLOURS.line,
      width: value === 0 ? 2 : 1,
    }),
    words(canvas, {
      text,
      inline: plot.inline - 14,
      baseline: valueAt(value) + SIZE * 0.35,
      size: SIZE,
      colour: COLOURS.soft,
      anchor: 'end',
    }),
  ]);
  let free = -Infinity;
  const days = drawing.dayTicks.flatMap(({ day, text }) => {
    const place = dayAt(day);
    const half = textWidth(text, SIZE) / 2;
    const tick = line(canvas, {
      from: [place, plot.top + plot.height],
      to: [place, plot.top + plot.height + 7],
      colour: COLOURS.edge,
      width: 1.5,
    });
    if (place - half < free || place + half > canvas.width - 8) return [tick];
    free = place + half + 12;
    return [
      tick,
      words(canvas, {
        text,
        inline: place,
        baseline: plot.top + plot.height + 8 + SIZE,
        size: SIZE,
        colour: COLOURS.soft,
        anchor: 'middle',
      }),
    ];
  });
  return [...values, ...days];
}

function markers(canvas: Canvas, { drawing, plot, dayAt }: Frame): readonly string[] {
  return drawing.markers.flatMap(({ day }, index) => {
    const place = dayAt(day);
    const baseline = plot.top - 16 - (isNear(drawing, index, plot.width) ? SIZE * 1.5 : 0);
    return [
      line(canvas, {
        from: [place, baseline + 10],
        to: [place, plot.top + plot.height],
        colour: COLOURS.edge,
        width: 1.5,
        dashes: '6 6',
      }),
      dot(canvas, {
        inline: place,
        top: baseline - SIZE * 0.31,
        radius: 13,
        fill: COLOURS.paper,
        stroke: COLOURS.edge,
      }),
      words(canvas, {
        text: markerSign(index),
        inline: place,
        baseline,
        size: SIZE - 2,
        weight: 'bold',
        colour: COLOURS.ink,
        anchor: 'middle',
      }),
    ];
  });
}

/** Whether the sign of a marker would touch that of the one before, which is not raised. */
function isNear(drawing: StepDrawing, index: number, width: number): boolean {
  const [before, own] = [drawing.markers[index - 1], drawing.markers[index]];
  if (before === undefined || own === undefined) return false;
  const distance = (dayShareOf(drawing, own.day) - dayShareOf(drawing, before.day)) * width;
  return distance < 30 && !isNear(drawing, index - 1, width);
}

/** The values beside their points, each where nothing else stands; where there is no such place the table has it. */
function values(canvas: Canvas, { drawing, plot, dayAt, valueAt }: Frame): readonly string[] {
  const taken: { from: number; to: number; top: number }[] = [];
  const known = drawing.points.filter(
    (point): point is StepPoint & { value: number } => point.value !== undefined,
  );
  return known.flatMap(({ day, value, text }) => {
    const half = textWidth(text, VALUE_SIZE, 'bold') / 2;
    const own = { inline: dayAt(day), top: valueAt(value) };
    const places = [
      { inline: own.inline, top: own.top - 16 },
      // Below and after its point: the line that leads up to it is before.
      { inline: own.inline + half - 4, top: own.top + 14 + VALUE_SIZE },
      { inline: own.inline, top: own.top - 16 - VALUE_SIZE * 1.2 },
    ];
    const free = places.find(
      ({ inline, top }) =>
        inline - half > plot.inline &&
        inline + half < plot.inline + plot.width + 12 &&
        top > plot.top - 4 &&
        top < plot.top + plot.height - 4 &&
        taken.every(
          (other) =>
            inline + half + 6 < other.from ||
            inline - half - 6 > other.to ||
            Math.abs(top - other.top) > VALUE_SIZE,
        ),
    );
    if (free === undefined) return [];
    taken.push({ from: free.inline - half, to: free.inline + half, top: free.top });
    return [
      words(canvas, {
        text,
        inline: free.inline,
        baseline: free.top,
        size: VALUE_SIZE,
        anchor: 'middle',
        weight: 'bold',
        colour: COLOURS.ink,
        rim: COLOURS.paper,
      }),
    ];
  });
}

function drawn(canvas: Canvas, { drawing, dayAt, valueAt }: Frame): readonly string[] {
  const stroke = { colour: COLOURS.accent, width: 4 };
  const treads = treadsOf(drawing).flatMap(({ from, to, value, next }) => [
    line(canvas, {
      from: [dayAt(from), valueAt(value)],
      to: [dayAt(to), valueAt(value)],
      ...stroke,
    }),
    ...(next === undefined
      ? []
      : [
          line(canvas, {
            from: [dayAt(to), valueAt(value)],
            to: [dayAt(to), valueAt(next)],
            ...stroke,
          }),
        ]),
  ]);
  const points = drawing.points.flatMap(({ day, value }) =>
    value === undefined
      ? []
      : [
          dot(canvas, {
            inline: dayAt(day),
            top: valueAt(value),
            radius: 7,
            fill: COLOURS.accent,
            stroke: COLOURS.paper,
          }),
        ],
  );
  return [...treads, ...points];
}

/** The names of the markers under the drawing, in as many columns as they allow. */
function names(
  canvas: Canvas,
  drawing: StepDrawing,
  area: Area,
): { draw: (top: number) => string; height: number } {
  const texts = drawing.markers.map(({ text }, index) =>
    format(dictionary(canvas.locale).common.numbered, { number: markerSign(index), title: text }),
  );
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, SIZE)));
  const isWide = texts.length > 2 && 2 * widest + COLUMN_GAP <= area.width;
  const columns = isWide ? 2 : 1;
  const width = (area.width - (columns - 1) * COLUMN_GAP) / columns;
  const lines = texts.flatMap((text) => linesOf(text, { size: SIZE, width }));
  const each = Math.ceil(lines.length / columns);
  return {
    height: each * NAME_STEP,
    draw: (top) =>
      lines
        .map((text, index) =>
          words(canvas, {
            text,
            inline: area.inline + Math.floor(index / each) * (width + COLUMN_GAP),
            baseline: top + (index % each) * NAME_STEP + SIZE,
            size: SIZE,
            colour: COLOURS.soft,
          }),
        )
        .join(''),
  };
}

export function drawSteps(canvas: Canvas, drawing: StepDrawing, area: Area): string {
  const below = names(canvas, drawing, area);
  const tickWidth = Math.max(0, ...drawing.axis.ticks.map(({ text }) => textWidth(text, SIZE)));
  const inset = tickWidth + 16;
  const across = { inline: area.inline + inset, width: area.width - inset - 16 };
  // The legend names what has no room in the plot, so the plot's width comes first.
  const named = gapsIn(frameOf(drawing, { ...across, top: 0, height: 1 }));
  const legend = drawLegend(canvas, legendOf(drawing, named), area);
  const above = legend.height + (drawing.markers.length > 0 ? 72 : 24);
  const plot = {
    ...across,
    top: area.top + above,
    height: area.height - above - below.height - 52,
  };
  const frame = frameOf(drawing, plot);
  return [
    legend.markup,
    ...gaps(canvas, frame),
    ...axes(canvas, frame),
    ...markers(canvas, frame),
    ...drawn(canvas, frame),
    ...values(canvas, frame),
    below.draw(plot.top + plot.height + 48),
  ].join('');
}
