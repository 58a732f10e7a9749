import { describe, expect, test } from 'vitest';
import { problemsOf, sampleEdition, sampleEvent } from './samples.ts';

describe('event-outside-edition', () => {
  const editions = [
    sampleEdition('2020', { startsOn: '2020-05-05', endsOn: '2020-05-08' }),
    sampleEdition('2021', { startsOn: '2021-05' }),
    sampleEdition('2022'),
  ];
  const of = (edition: string, startsAt: string, endsAt?: string) => ({
    editions,
    events: [
      sampleEvent('2020/a', { edition, startsAt, ...(endsAt === undefined ? {} : { endsAt }) }),
    ],
  });

  test.each([
    [
      'begins more than 7 days before',
      '2020',
      '2020-04-27T10:00',
      undefined,
      '2020-05-05',
      '2020-05-08',
    ],
    ['begins more than 7 days after', '2020', '2020-05-16', undefined, '2020-05-05', '2020-05-08'],
    ['ends more than 7 days after', '2020', '2020-05-15', '2020-05-16', '2020-05-05', '2020-05-08'],
    [
      'leaves a month by more than 7 days',
      '2021',
      '2021-06-08',
      undefined,
      '2021-05-01',
      '2021-05-31',
    ],
  ])('warns of an event that %s', (_, edition, startsAt, endsAt, first, last) => {
    expect(problemsOf('event-outside-edition', of(edition, startsAt, endsAt))).toEqual([
      {
        record: '2020/a.yaml',
        path: ['startsAt'],
        rule: 'event-outside-edition',
        severity: 'warning',
        found: startsAt,
        params: { edition, first, last },
      },
    ]);
  });

  test.each([
    ['lies on the first possible day', '2020', '2020-04-28T09:00'],
    ['lies on the last possible day', '2020', '2020-05-15T23:00'],
    ['belongs to an edition without dates', '2022', '2020-01-01'],
    ['belongs to an edition that is not there', '1999', '2020-01-01'],
  ])('says nothing of an event that %s', (_, edition, startsAt) => {
    expect(problemsOf('event-outside-edition', of(edition, startsAt))).toEqual([]);
  });
});

describe('held-without-outcome', () => {
  test('warns of a held event without outcome', () => {
    const events = [sampleEvent('2020/a', { status: 'held' })];
    expect(problemsOf('held-without-outcome', { events })).toEqual([
      {
        record: '2020/a.yaml',
        path: ['status'],
        rule: 'held-without-outcome',
        severity: 'warning',
        found: 'held',
      },
    ]);
  });

  test('is content with an outcome, and asks none of an event that is ahead', () => {
    const events = [
      sampleEvent('2020/a', { status: 'held', outcome: { attendance: 40 } }),
      sampleEvent('2020/b'),
    ];
    expect(problemsOf('held-without-outcome', { events })).toEqual([]);
  });
});

describe('event-untranslated', () => {
  const texts = {
    title: { fr: 'باب مفتوح', ar: 'باب مفتوح' },
    organiser: { name: { fr: 'Free league', en: 'Free league' } },
    unofficial: ['title.fr', 'organiser.name.fr'],
  };

  test.each(['confirmed', 'postponed', 'cancelled', 'held'] as const)(
    'refuses an event that is %s while words of its registration stand where the translation goes',
    (status) => {
      const events = [sampleEvent('2020/a', { ...texts, status })];
      expect(problemsOf('event-untranslated', { events })).toEqual([
        {
          record: '2020/a.yaml',
          path: ['title', 'fr'],
          rule: 'event-untranslated',
          severity: 'error',
          found: 'باب مفتوح',
          params: { language: 'ar' },
        },
        {
          record: '2020/a.yaml',
          path: ['organiser', 'name', 'fr'],
          rule: 'event-untranslated',
          severity: 'error',
          found: 'Free league',
          params: { language: 'en' },
        },
      ]);
    },
  );

  test('lets a proposed event wait, and a translation or words of both languages pass', () => {
    const events = [
      sampleEvent('2020/a', { ...texts, status: 'proposed' }),
      sampleEvent('2020/b', {
        title: { fr: 'Porte ouverte', ar: 'باب' },
        unofficial: ['title.fr'],
      }),
      sampleEvent('2020/c', { title: { fr: 'Open Data Day', en: 'Open Data Day' } }),
    ];
    expect(problemsOf('event-untranslated', { events })).toEqual([]);
  });

  test('lets a town be called alike in two languages of one direction, and in no others', () => {
    const town = (city: { fr: string; ar?: string; en?: string }) =>
      problemsOf('event-untranslated', {
        events: [sampleEvent('2020/a', { city, unofficial: ['city.fr'] })],
      });
    expect(town({ fr: 'Agadir', en: 'Agadir' })).toEqual([]);
    expect(town({ fr: 'أكادير', ar: 'أكادير' })).toHaveLength(1);
  });
});
