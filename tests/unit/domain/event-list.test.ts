import { describe, expect, test } from 'vitest';
import {
  allEventsIndex,
  editionEventViews,
  editionFacetViews,
  editionIndexes,
  eventFacetViews,
  eventListViews,
} from '../../../src/domain/event-list.ts';
import { regionMap } from '../../../src/domain/region-map.ts';
import { publishedEvents } from '../../../src/domain/events.ts';
import { sampleEdition, sampleEvent, samplePlan, samplePortal, sampleSource } from './sample.ts';

const region = (id: string, tile?: number) => ({
  id,
  line: 2,
  name: { fr: id },
  ...(tile !== undefined && { mapColumn: tile, mapRow: 1 }),
});

const portal = samplePortal({
  plans: [samplePlan('p', { asOf: '2026-05-20' })],
  sources: [sampleSource('s')],
  regions: [region('a', 2), region('b', 1), region('off-the-map')],
  editions: [
    sampleEdition('2025'),
    sampleEdition('2026', { startsOn: '2026-05-18', endsOn: '2026-05-24' }),
    sampleEdition('2027'),
  ],
  events: [
    sampleEvent('2025/z', '2025-05-19', { edition: '2025' }),
    sampleEvent('2026/18', '2026-05-18', { edition: '2026', region: 'a', mode: 'in-person' }),
    sampleEvent('2026/19', '2026-05-19', { edition: '2026', mode: 'online' }),
    sampleEvent('2026/20', '2026-05-20', { edition: '2026', region: 'a', mode: 'hybrid' }),
    sampleEvent('2026/21', '2026-05-21', { edition: '2026', region: 'off-the-map' }),
    sampleEvent('2026/hidden', '2026-05-21', { edition: '2026', status: 'proposed' }),
    sampleEvent('2026/outside', '2026-10-08', {}),
  ],
});

const idsOf = (view: { readonly list: { readonly parts: readonly { readonly id: string }[] } }) =>
  view.list.parts.map(({ id }) => id);

describe('the order of a list', () => {
  test('is what is to come from the next one on, then what is over: of all events the newest first', () => {
    expect(eventListViews(portal).map(idsOf)).toEqual([
      ['2026/20', '2026/21', '2026/outside', '2026/19', '2026/18', '2025/z'],
    ]);
  });

  test('keeps the days of a week in their order once they are over', () => {
    const [view] = editionEventViews(portal);
    expect(view && idsOf(view)).toEqual(['2026/20', '2026/21', '2026/18', '2026/19']);
  });

  test('is the one that filters in the browser follow', () => {
    const [view] = eventListViews(portal);
    expect(allEventsIndex(portal).events.map(({ event }) => event.id)).toEqual(view && idsOf(view));
  });
});

describe('the lists of an edition', () => {
  test('are there for each that has events, and for no other', () => {
    expect(editionEventViews(portal).map(({ edition }) => edition.id)).toEqual(['2026', '2025']);
    expect(editionIndexes(portal).map(({ edition }) => edition)).toEqual(['2026', '2025']);
  });

  test('hold its own events alone, and no filter by edition', () => {
    const own = editionFacetViews(portal).filter(({ edition }) => edition.id === '2026');
    expect(own.filter(({ facet }) => facet === 'edition' || facet === 'month')).toEqual([]);
    for (const view of own) {
      expect(view.total).toBe(4);
      expect(idsOf(view).every((id) => id.startsWith('2026/'))).toBe(true);
      expect([view.facet, view.option.value, idsOf(view).length]).toEqual([
        view.facet,
        view.option.value,
        view.option.count,
      ]);
    }
  });
});

test('the list of a value among all events has as many as its choice says; an edition has its own list', () => {
  const views = eventFacetViews(portal);
  expect(views.length).toBeGreaterThan(10);
  for (const view of views) expect(idsOf(view)).toHaveLength(view.option.count);
  expect(views.filter(({ facet }) => facet === 'edition')).toEqual([]);
});

test('nothing that was only proposed is in any list, choice or index', () => {
  const said = JSON.stringify([
    eventListViews(portal),
    editionEventViews(portal),
    eventFacetViews(portal),
    editionFacetViews(portal),
    allEventsIndex(portal),
    editionIndexes(portal),
  ]);
  expect(said).not.toContain('hidden');
  expect(said).not.toContain('proposed');
});

test('the calendar of all events opens on the month that is nearest, and names the others', () => {
  const [view] = eventListViews(portal);
  expect(view?.months.map(({ month }) => month)).toEqual(['2026-05']);
  expect(view?.otherMonths).toEqual(['2025-05', '2026-10']);
});

describe('the map of regions', () => {
  test('counts what is held in each, and beside them what is online only and what has no tile', () => {
    expect(regionMap(portal, publishedEvents(portal))).toEqual({
      tiles: [
        { id: 'b', name: { fr: 'b' }, column: 1, row: 1, count: 0 },
        { id: 'a', name: { fr: 'a' }, column: 2, row: 1, count: 2 },
      ],
      online: 1,
      elsewhere: 3,
    });
  });

  test('is not there without events, or without tiles', () => {
    expect(regionMap(portal, [])).toBeUndefined();
    const without = samplePortal({ events: portal.events });
    expect(regionMap(without, publishedEvents(portal))).toBeUndefined();
  });
});
