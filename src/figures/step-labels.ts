/** Which values of a line over days stand beside their points on a page, of which only the narrowest width is known. */
import type { StepDrawing, StepPoint } from './drawn-figure.ts';
import { dayShareOf, shareOf } from './geometry.ts';
import { textWidth } from './text-width.ts';

/** Heights in the drawing of a page, in pixels: where the plot begins and ends, and all of it. */
export const STEP_PLOT = { top: 62, bottom: 282, height: 310 } as const;

/** Width of the plot on the narrowest phone. */
const NARROW = 232;
const SIZE = 16;
const SIGN = 26;
/** Where the signs of markers end that are not raised, and about how high letters are. */
const SIGNS_END = 52;
const LETTERS = 12;

export interface PlacedValue {
  readonly point: StepPoint;
  /** From the point towards later days, in pixels. */
  readonly dx: number;
  /** Of the line that letters stand on. */
  readonly y: number;
}

/** The values that have room, each above its point or below and after it; the table has all of them. */
export function placedValues(drawing: StepDrawing): readonly PlacedValue[] {
  const taken: { from: number; to: number; y: number }[] = [];
  const { top, bottom } = STEP_PLOT;
  const raised = raisedMarkers(drawing);
  const signs = drawing.markers.flatMap(({ day }, index) =>
    raised.has(index) ? [] : [dayShareOf(drawing, day) * NARROW],
  );
  return drawing.points.flatMap((point): readonly PlacedValue[] => {
    if (point.value === undefined) return [];
    const half = textWidth(point.text, SIZE, 'bold') / 2;
    const own = dayShareOf(drawing, point.day) * NARROW;
    const height = bottom - shareOf(drawing.axis, point.value) * (bottom - top);
    // At the beginning there are the values of the axis: the text stands further in.
    const inside = Math.max(0, half - own);
    const free = [
      { dx: inside, y: height - 12 },
      { dx: half - 2, y: height + 12 + SIZE },
      { dx: Math.max(2 - half, inside), y: height + 12 + SIZE },
      { dx: inside, y: height - 12 - SIZE * 1.2 },
    ].find(
      ({ dx, y }) =>
        y < bottom - 2 &&
        own + dx + half <= NARROW + half / 2 &&
        signs.every(
          (sign) => y - LETTERS > SIGNS_END || Math.abs(own + dx - sign) > half + SIGN / 2,
        ) &&
        taken.every(
          (other) =>
            own + dx + half + 4 < other.from ||
            own + dx - half - 4 > other.to ||
            Math.abs(y - other.y) > SIZE,
        ),
    );
    if (free === undefined) return [];
    taken.push({ from: own + free.dx - half, to: own + free.dx + half, y: free.y });
    return [{ point, dx: round(free.dx), y: round(free.y) }];
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Width of the plot on the narrowest screen that is no phone. */
const WIDE = 560;
/** Of the names of days; readers who set letters further apart have room as well. */
const DAY_SIZE = 15;
const DAY_SPREAD = 1.35;

/** Which of the days on the axis have room for their name: on any screen, or on wide ones only. */
export function dayNames(drawing: StepDrawing): ReadonlyMap<string, 'always' | 'wide'> {
  const names = new Map<string, 'always' | 'wide'>();
  const halves = new Map(
    drawing.dayTicks.map(({ day, text }) => [
      day,
      (textWidth(text, DAY_SIZE) * DAY_SPREAD) / 2 + 2,
    ]),
  );
  const isApart = (day: string, other: string, width: number): boolean => {
    const distance = Math.abs(dayShareOf(drawing, day) - dayShareOf(drawing, other)) * width;
    return distance >= (halves.get(day) ?? 0) + (halves.get(other) ?? 0);
  };
  for (const [room, width] of [
    ['always', NARROW],
    ['wide', WIDE],
  ] as const) {
    for (const { day } of drawing.dayTicks) {
      if ([...names.keys()].every((other) => other === day || isApart(day, other, width))) {
        names.set(day, names.get(day) ?? room);
      }
    }
  }
  return names;
}

/** Markers whose signs stand higher, since they would touch the one before. */
export function raisedMarkers(drawing: StepDrawing): ReadonlySet<number> {
  const raised = new Set<number>();
  for (const [index, { day }] of drawing.markers.entries()) {
    const before = drawing.markers[index - 1];
    if (before === undefined || raised.has(index - 1)) continue;
    const distance = dayShareOf(drawing, day) - dayShareOf(drawing, before.day);
    if (distance * NARROW < SIGN) raised.add(index);
  }
  return raised;
}
