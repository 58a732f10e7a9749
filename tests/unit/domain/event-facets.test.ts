import { describe, expect, test } from 'vitest';
import { cityValue, eachDayOf, eventMenus } from '../../../src/domain/event-facets.ts';
import { publishedEvents } from '../../../src/domain/events.ts';
import { sampleCommitment, sampleEvent, samplePlan, samplePortal } from './sample.ts';

test('an event of several days has each of them, over the end of a month', () => {
  expect(eachDayOf({ startsAt: '2026-05-30T22:00', endsAt: '2026-06-01T01:00' })).toEqual([
    '2026-05-30',
    '2026-05-31',
    '2026-06-01',
  ]);
  expect(eachDayOf({ startsAt: '2026-05-30' })).toEqual(['2026-05-30']);
});

describe('a town as a part of an address', () => {
  test('is one for every spelling of its name', () => {
    expect(cityValue({ fr: 'Fès' })).toBe('fes');
    expect(cityValue({ fr: 'FES' })).toBe('fes');
    expect(cityValue({ fr: 'Beni-Mellal' })).toBe('beni-mellal');
    expect(cityValue({ fr: 'Béni  Mellal' })).toBe('beni-mellal');
  });

  test('is its name in another language where the first has no Latin letters', () => {
    expect(cityValue({ fr: 'سلا', en: 'Salé' })).toBe('sale');
  });

  test('is the numbers of its letters where no language has Latin ones, and two towns stay two', () => {
    expect(cityValue({ fr: 'سلا' })).toBe('633-644-627');
    expect(cityValue({ fr: 'فاس' })).not.toBe(cityValue({ fr: 'سلا' }));
    expect(cityValue({ fr: 'ا'.repeat(200) })).toMatch(/^[a-z0-9-]{1,80}$/);
  });

  test('is nothing for a name without letters', () => {
    expect(cityValue({ fr: '–' })).toBe('');
  });
});

describe('the choices of the filters', () => {
  const plan = '2018-2020';
  const portal = samplePortal({
    plans: [samplePlan(plan)],
    commitments: [10, 9].map((number) => sampleCommitment(`${plan}/${String(number)}`)),
    events: [
      sampleEvent('2026/a', '2026-05-30', {
        endsAt: '2026-06-01',
        city: { fr: 'Fès' },
        commitments: [`${plan}/10`, `${plan}/9`],
      }),
      sampleEvent('2026/b', '2026-06-01', { city: { fr: 'Fes' }, languages: ['fr', 'fr'] }),
      sampleEvent('2026/c', '2026-06-02', { city: { fr: '–' }, status: 'proposed' }),
    ],
  });
  const menus = eventMenus(portal, publishedEvents(portal));
  const options = (facet: string) =>
    menus.find((menu) => menu.facet === facet)?.options.map(({ value, count }) => [value, count]);

  test('count an event once for each value that it has', () => {
    expect(options('day')).toEqual([
      ['2026-05-30', 1],
      ['2026-05-31', 1],
      ['2026-06-01', 2],
    ]);
    expect(options('month')).toEqual([
      ['2026-06', 2],
      ['2026-05', 1],
    ]);
    expect(options('city')).toEqual([['fes', 2]]);
    expect(options('language')).toEqual([['fr', 1]]);
  });

  test('have commitments by their numbers, with plan and title', () => {
    expect(options('commitment')).toEqual([
      [`${plan}-9`, 1],
      [`${plan}-10`, 1],
    ]);
    const [first] = menus.find(({ facet }) => facet === 'commitment')?.options ?? [];
    expect(first?.commitment).toEqual({ plan, number: 9 });
    expect(first?.name).toBeDefined();
  });

  test('leave out what no event that is shown has', () => {
    expect(options('region')).toBeUndefined();
    expect(options('status')).toEqual([['confirmed', 2]]);
  });
});
