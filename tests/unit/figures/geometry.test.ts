import { describe, expect, test } from 'vitest';
import type { FigureAxis, StepPoint } from '../../../src/figures/drawn-figure.ts';
import { barOf, dayShareOf, gapsOf, shareOf, treadsOf } from '../../../src/figures/geometry.ts';
import { dayNames, placedValues, raisedMarkers } from '../../../src/figures/step-labels.ts';
import { stepsFigure } from './examples.ts';

const axis = (min: number, max: number): FigureAxis => ({
  unit: 'points',
  label: 'Points',
  min,
  max,
  ticks: [],
});

function point(day: string, value?: number): StepPoint {
  return {
    key: day,
    day,
    dayText: day,
    text: 'x',
    source: 's',
    ...(value !== undefined && { value }),
  };
}

const DAYS = {
  from: '2019-01-01',
  to: '2019-12-31',
  points: [
    point('2019-02-01', 10),
    point('2019-04-01', 30),
    point('2019-06-01'),
    point('2019-07-01'),
    point('2019-09-01', 60),
  ],
};

describe('places on an axis', () => {
  test('are shares of its length, and never outside', () => {
    expect(shareOf(axis(0, 200), 50)).toBe(0.25);
    expect([shareOf(axis(0, 100), -5), shareOf(axis(0, 100), 120)]).toEqual([0, 1]);
  });

  test('of a bar begin at zero, on either side of it', () => {
    expect(barOf(axis(-50, 50), 25)).toEqual({ start: 0.5, length: 0.25 });
    expect(barOf(axis(-50, 50), -25)).toEqual({ start: 0.25, length: 0.25 });
    expect(barOf(axis(0, 100), 0)).toEqual({ start: 0, length: 0 });
  });

  test('of a day are counted in days, not in months', () => {
    expect(dayShareOf({ from: '2020-01-01', to: '2020-12-31' }, '2020-03-01')).toBe(60 / 365);
    expect(dayShareOf({ from: '2020-01-01', to: '2020-01-01' }, '2020-01-01')).toBe(0);
  });
});

describe('a line of steps', () => {
  test('holds a figure until the next point, and breaks off where nothing was reported', () => {
    expect(treadsOf(DAYS)).toEqual([
      { from: '2019-02-01', to: '2019-04-01', value: 10, next: 30 },
      { from: '2019-04-01', to: '2019-06-01', value: 30 },
    ]);
  });

  test('has one gap for silences that follow each other, until somebody reports again', () => {
    expect(gapsOf(DAYS)).toEqual([{ from: '2019-06-01', to: '2019-09-01' }]);
  });

  test('has a gap until the end of the axis where nobody reports again', () => {
    const points = [point('2019-02-01', 10), point('2019-06-01')];
    expect(gapsOf({ points, to: '2019-12-31' })).toEqual([
      { from: '2019-06-01', to: '2019-12-31' },
    ]);
  });

  test('names values beside its points where they have room, and no two in one place', () => {
    const { drawing } = stepsFigure('fr');
    if (drawing.kind !== 'steps') throw new Error('the figure has no steps');
    const placed = placedValues(drawing);
    expect(placed.length).toBeGreaterThanOrEqual(4);
    expect(placed.every(({ point: { value } }) => value !== undefined)).toBe(true);
    const crowd = { ...drawing, points: Array.from({ length: 9 }, () => point('2019-05-05', 50)) };
    expect(placedValues(crowd).length).toBeLessThan(9);
  });

  test('keeps the name of a value at the beginning off the values of the axis', () => {
    const { drawing } = stepsFigure('fr');
    if (drawing.kind !== 'steps') throw new Error('the figure has no steps');
    const first = { ...point(drawing.from, 50), text: '50,5 %' };
    const [placed] = placedValues({ ...drawing, markers: [], points: [first] });
    expect(placed?.dx).toBeGreaterThan(15);
  });

  test('names as many days as have room: few on a phone, more on a wide screen, none twice', () => {
    const { drawing } = stepsFigure('ar');
    if (drawing.kind !== 'steps') throw new Error('the figure has no steps');
    const months = ['01', '03', '05', '07', '09', '11'];
    const dayTicks = months.map((month) => ({ day: `2019-${month}-01`, text: 'شتنبر 2019' }));
    const year = { ...drawing, from: '2019-01-01', to: '2019-12-31', dayTicks };
    const names = dayNames(year);
    const always = [...names].filter(([, room]) => room === 'always').map(([day]) => day);
    expect(always.length).toBeGreaterThanOrEqual(2);
    expect(always.length).toBeLessThan(4);
    expect(names.size).toBeGreaterThan(always.length);
    expect(dayNames({ ...year, dayTicks: dayTicks.slice(0, 1) })).toEqual(
      new Map([['2019-01-01', 'always']]),
    );
  });

  test('raises the sign of a marker that would touch the one before', () => {
    const { drawing } = stepsFigure('fr');
    if (drawing.kind !== 'steps') throw new Error('the figure has no steps');
    expect([...raisedMarkers(drawing)]).toEqual([2]);
  });
});
