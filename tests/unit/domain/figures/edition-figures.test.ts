/** What a week was, in numbers: counted from its events, with what no source says apart. */
import { describe, expect, test } from 'vitest';
import { editionFigures } from '../../../../src/domain/figures/edition-figures.ts';
import type { FigureData } from '../../../../src/domain/figures/figure.ts';
import { drawFigure } from '../../../../src/figures/draw.ts';
import type { EventRecord } from '../../../../src/schema/portal.ts';
import { sampleEdition, sampleEvent, samplePlan, samplePortal, sampleSource } from '../sample.ts';

const held = (id: string, facts: Partial<EventRecord>): EventRecord =>
  sampleEvent(`2026/${id}`, '2026-05-20', { edition: '2026', status: 'held', ...facts });

const EVENTS = [
  held('a', {
    region: 'north',
    mode: 'online',
    themes: ['t', 'u'],
    organiser: { name: { fr: 'x' }, kind: 'league' },
    outcome: { attendance: 40 },
  }),
  held('b', {
    region: 'north',
    mode: 'in-person',
    themes: ['t'],
    outcome: { attendance: 100, attendanceIsAtLeast: true },
  }),
  held('c', { status: 'confirmed' }),
  held('d', { region: 'south', status: 'cancelled' }),
  held('e', { region: 'south', status: 'postponed' }),
  held('f', { region: 'south', status: 'proposed' }),
];
const name = (id: string) => ({ id, name: { fr: id.toUpperCase() } });

function figures(events: readonly EventRecord[], status: 'held' | 'planned' = 'held') {
  const edition = sampleEdition('2026', { status });
  const portal = samplePortal({
    plans: [samplePlan('p', { asOf: '2026-06-01' })],
    editions: [edition],
    events,
    regions: [name('north'), name('south')].map((row, line) => ({ ...row, line })),
    themes: [name('t'), name('u')].map((row, line) => ({ ...row, line })),
    organiserKinds: [name('league')].map((row, line) => ({ ...row, line })),
    sources: [sampleSource('s')],
  });
  return editionFigures(portal, edition);
}

type Of<Kind> = FigureData extends infer Data
  ? Data extends { readonly kind: infer Own }
    ? Kind extends Own
      ? Data
      : never
    : never
  : never;

function data<Kind extends FigureData['kind']>(kind: Kind): Of<Kind> {
  const found = figures(EVENTS).find((figure) => figure.data.kind === kind);
  if (!found) throw new Error(`no figure ${kind}`);
  return found.data as Of<Kind>;
}

describe('the figures of a week', () => {
  test('count what was held or confirmed, and apart what no source says', () => {
    expect(data('event-regions')).toMatchObject({
      total: 3,
      counts: [
        { id: 'north', count: 2 },
        { id: 'not-stated', count: 1 },
      ],
    });
    expect(data('event-modes').counts).toEqual([
      { code: 'in-person', count: 1 },
      { code: 'online', count: 1 },
      { code: 'not-stated', count: 1 },
    ]);
    expect(data('event-organisers').counts).toMatchObject([
      { id: 'league', count: 1 },
      { id: 'not-stated', count: 2 },
    ]);
  });

  test('count an event under each of its themes', () => {
    expect(data('event-themes').counts).toMatchObject([
      { id: 't', count: 2 },
      { id: 'u', count: 1 },
      { id: 'not-stated', count: 1 },
    ]);
  });

  test('add up the people whom sources count, and never take silence for nobody', () => {
    const { all, rows } = data('event-attendance');
    expect(all).toEqual({ people: 140, isAtLeast: true, stated: 2, total: 3 });
    expect(rows).toEqual([
      { ...name('north'), people: 140, isAtLeast: true, stated: 2, total: 2 },
      { id: 'not-stated', isAtLeast: false, stated: 0, total: 1 },
    ]);
    const figure = figures(EVENTS).find((one) => one.data.kind === 'event-attendance');
    const drawn = figure && drawFigure('en', figure);
    expect(drawn?.summary).toEqual([
      'more than 140 people, by the sources that say so for 2 of 3 events.',
    ]);
    expect(drawn?.drawing.kind === 'bars' && drawn.drawing.rows[1]?.cells[0]).toEqual({
      text: 'not stated',
    });
  });

  test('have an address, a day and sources, in every language', () => {
    for (const figure of figures(EVENTS)) {
      expect(figure.id).toBe(`open-gov-week-2026-${figure.data.kind}`);
      expect(figure).toMatchObject({ day: '2026-06-01', sources: [{ id: 's' }] });
      for (const locale of ['fr', 'ar', 'en'] as const)
        expect(drawFigure(locale, figure).summary.join('')).toMatch(/\d/);
    }
  });

  test('leave out what no source says of any event', () => {
    const silent = EVENTS.slice(0, 3).map((event) => ({ ...event, themes: [] }));
    expect(figures(silent).map(({ data: { kind } }) => kind)).toEqual([
      'event-regions',
      'event-modes',
      'event-organisers',
      'event-attendance',
    ]);
  });

  test('are none before the week was held, and none of a handful of events', () => {
    expect(figures(EVENTS, 'planned')).toEqual([]);
    expect(figures(EVENTS.slice(0, 2))).toEqual([]);
  });
});
