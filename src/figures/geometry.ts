/** Where the numbers of a figure stand, as shares of the drawing: the same on a page, in an image and on a canvas. */
import type { FigureAxis, StepDrawing } from './drawn-figure.ts';

const DAY = 86_400_000;

/** Place of a value along its axis: 0 where the axis begins, 1 where it ends; never outside. */
export function shareOf({ min, max }: FigureAxis, value: number): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}

/** A bar from zero to a value: where it begins, counted from the start of the axis, and how long it is. */
export function barOf(axis: FigureAxis, value: number): { start: number; length: number } {
  const [zero, end] = [shareOf(axis, 0), shareOf(axis, value)];
  return { start: Math.min(zero, end), length: Math.abs(end - zero) };
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** Place of a day on the axis of days: 0 where it begins, 1 where it ends; never outside. */
export function dayShareOf({ from, to }: Pick<StepDrawing, 'from' | 'to'>, day: string): number {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return end > start ? Math.min(1, Math.max(0, (dayNumber(day) - start) / (end - start))) : 0;
}

/** A figure that holds from one day to another. */
export interface Tread {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** The value that the line goes up or down to at its end; absent where it breaks off. */
  readonly next?: number;
}

/**
 * The line of a drawing: a figure holds until the next point, also where the next one brings none. Nothing is drawn after
 * the last point, since nobody knows.
 */
export function treadsOf({ points }: Pick<StepDrawing, 'points'>): readonly Tread[] {
  return points.slice(0, -1).flatMap(({ day, value }, index): readonly Tread[] => {
    const next = points[index + 1];
    if (value === undefined || next === undefined) return [];
    return [
      { from: day, to: next.day, value, ...(next.value !== undefined && { next: next.value }) },
    ];
  });
}

/** Times of which nobody reported anything: from each point without a value to the next with one, or to the end. */
export function gapsOf({
  points,
  to,
}: Pick<StepDrawing, 'points' | 'to'>): readonly { from: string; to: string }[] {
  return points.flatMap(({ day, value }, index) => {
    const before = points[index - 1];
    const isFirst = value === undefined && (before === undefined || before.value !== undefined);
    if (!isFirst) return [];
    const end = points.slice(index).find((point) => point.value !== undefined);
    return [{ from: day, to: end?.day ?? to }];
  });
}

/** The sign of a marker, under which its name stands below the drawing: 1, 2 … */
export function markerSign(index: number): string {
  return String(index + 1);
}
