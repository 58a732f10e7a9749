import { describe, expect, test } from 'vitest';
import { calendarText } from '../../../../src/feeds/calendars/calendar-text.ts';
import { calendarsOf } from '../../../../src/feeds/calendars/calendars.ts';
import { vtimezone } from '../../../../src/feeds/calendars/vtimezone.ts';
import type { CalendarScope } from '../../../../src/i18n/routing.ts';
import type { EventRecord, Portal } from '../../../../src/schema/portal.ts';
import { LOCALES, type Locale } from '../../../../src/site.ts';
import { ATTACKS } from '../../../attacks/strings.ts';
import {
  sampleCommitment,
  sampleEdition,
  sampleEvent,
  sampleMeeting,
  samplePlan,
  samplePortal,
} from '../../domain/sample.ts';
import { readByGrammar, readByIcalJs, readByNodeIcal, READERS, unfolded } from './read-calendar.ts';

const ADDRESS = { origin: 'https://portal.example', base: '/ogp/' };
const ZONE = 'Africa/Casablanca';

function textOf(portal: Portal, scope: CalendarScope, locale: Locale = 'fr'): string {
  const calendar = calendarsOf(portal).find((candidate) => candidate.scope === scope);
  if (!calendar) throw new RangeError(`no calendar ${scope}`);
  return calendarText(locale, calendar, ADDRESS);
}

function portalWith(...events: readonly EventRecord[]): Portal {
  return samplePortal({
    plans: [samplePlan('p', { asOf: '2026-02-03' })],
    regions: [{ id: 'north', name: { fr: 'Nord', ar: 'الشمال' }, line: 2 }],
    themes: [{ id: 'water', name: { fr: 'Eau, air' }, line: 2 }],
    events,
  });
}

function event(startsAt: string, facts: Partial<EventRecord> = {}): EventRecord {
  return sampleEvent('2026/e', startsAt, facts);
}

/** The lines of the first event, unfolded. */
function linesOf(facts: EventRecord, locale: Locale = 'fr'): readonly string[] {
  const lines = unfolded(textOf(portalWith(facts), 'events', locale));
  return lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT') + 1);
}

/** The value of a property of the first event. */
function valueOf(facts: EventRecord, name: string, locale: Locale = 'fr'): string | undefined {
  const line = linesOf(facts, locale).find((candidate) => candidate.startsWith(`${name}:`));
  return line?.slice(name.length + 1);
}

test('an event with everything that is known of it', () => {
  const portal = portalWith(
    event('2026-05-20T10:00', {
      title: { fr: 'Atelier', en: 'Workshop; water, air' },
      description: { fr: 'x', en: 'First paragraph.\nSecond \\ last.' },
      endsAt: '2026-05-20T12:30',
      venue: { fr: 'Salle 1' },
      city: { fr: 'Tanger', en: 'Tangier' },
      region: 'north',
      location: { latitude: 35.76, longitude: -5.8 },
      organiser: { name: { fr: 'Une association' } },
      themes: ['water'],
      registrationUrl: 'https://association.example/',
      sequence: 2,
      unofficial: ['description.en'],
    }),
  );
  expect(unfolded(textOf(portal, 'events/2026/e', 'en'))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//open-gov-portal//calendars//EN',
    'URL:https://portal.example/ogp/en/events/2026/e/',
    'SOURCE;VALUE=URI:https://portal.example/ogp/en/calendars/events/2026/e.ics',
    'NAME:Workshop\\; water\\, air – Open government tracker',
    'X-WR-CALNAME:Workshop\\; water\\, air – Open government tracker',
    'X-WR-CALDESC:Situation as of 3 February 2026.',
    ...unfolded(vtimezone(ZONE, 2026, 2026)),
    'BEGIN:VEVENT',
    'UID:ma.open-gov-portal:events/2026/e',
    'SEQUENCE:2',
    'DTSTAMP:20260203T000000Z',
    `DTSTART;TZID=${ZONE}:20260520T100000`,
    `DTEND;TZID=${ZONE}:20260520T123000`,
    'SUMMARY:Workshop\\; water\\, air',
    'TRANSP:OPAQUE',
    'LOCATION:Salle 1\\, Tangier\\, Nord',
    'GEO:35.76;-5.8',
    'DESCRIPTION:First paragraph.\\nSecond \\\\ last.\\nOrganiser: Une association\\nRegistration: https://association.example/\\nSome of these texts are this site’s own wording or translation\\; they are not official.\\nhttps://portal.example/ogp/en/events/2026/e/',
    'CATEGORIES:Eau\\, air',
    'URL;VALUE=URI:https://portal.example/ogp/en/events/2026/e/',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

/** Local times, and the instants that they are by the data of zones 2026c. */
const HOURS = [
  // Before Ramadan, in it, and after it.
  ['2020-04-18T10:00', '2020-04-18T09:00:00.000Z'],
  ['2020-04-19T10:00', '2020-04-19T10:00:00.000Z'],
  ['2020-05-05T10:00', '2020-05-05T10:00:00.000Z'],
  ['2020-05-30T10:00', '2020-05-30T10:00:00.000Z'],
  ['2020-05-31T10:00', '2020-05-31T09:00:00.000Z'],
  ['2020-06-01T10:00', '2020-06-01T09:00:00.000Z'],
  ['2026-02-14T10:00', '2026-02-14T09:00:00.000Z'],
  ['2026-02-15T10:00', '2026-02-15T10:00:00.000Z'],
  ['2026-03-21T10:00', '2026-03-21T10:00:00.000Z'],
  ['2026-03-22T10:00', '2026-03-22T09:00:00.000Z'],
  ['2026-05-05T10:00', '2026-05-05T09:00:00.000Z'],
  // The last day of one time, the first of the other, and no Ramadan that changes it again.
  ['2026-09-19T10:00', '2026-09-19T09:00:00.000Z'],
  ['2026-09-21T10:00', '2026-09-21T10:00:00.000Z'],
  ['2027-02-10T10:00', '2027-02-10T10:00:00.000Z'],
  ['2027-05-18T10:00', '2027-05-18T10:00:00.000Z'],
] as const;

describe.each(READERS)('read by %s', (_, read) => {
  test.each(HOURS)('%s is %s, alone in a file', (local, instant) => {
    const endsAt = local.replace('T10', 'T12');
    const [entry] = read(textOf(portalWith(event(local, { endsAt })), 'events/2026/e'));
    expect(entry?.start).toBe(instant);
    expect(Date.parse(entry?.end ?? '') - Date.parse(instant)).toBe(7_200_000);
  });

  test('all of them are so in one file', () => {
    const events = HOURS.map(([local], index) => sampleEvent(`2026/e${String(index)}`, local));
    const entries = read(textOf(portalWith(...events), 'events'));
    expect(entries.map(({ start }) => start)).toEqual(HOURS.map(([, instant]) => instant));
  });

  test('an event elsewhere has the hours of its own place', () => {
    const portal = portalWith(
      sampleEvent('2026/here', '2026-05-05T10:00'),
      sampleEvent('2026/there', '2026-05-05T10:00', { zone: 'Asia/Kathmandu' }),
      sampleEvent('2026/zulu', '2026-05-05T10:00', { zone: 'UTC' }),
    );
    expect(read(textOf(portal, 'events')).map(({ start }) => start)).toEqual([
      '2026-05-05T09:00:00.000Z',
      '2026-05-05T04:15:00.000Z',
      '2026-05-05T10:00:00.000Z',
    ]);
  });

  test('an event of which only the days are known has days, the last one included', () => {
    const [one] = read(textOf(portalWith(event('2026-05-20')), 'events'));
    expect(one).toMatchObject({ start: '2026-05-20', end: '2026-05-21' });
    const [several] = read(
      textOf(portalWith(event('2026-05-30', { endsAt: '2026-06-02' })), 'events'),
    );
    expect(several).toMatchObject({ start: '2026-05-30', end: '2026-06-03' });
  });

  test.each(['الأحد؛ ورشة، حول «المعطيات المفتوحة» '.repeat(12).trim(), '👩🏽‍💻𐀀é'.repeat(40)])(
    'a title that is folded comes back whole',
    (title) => {
      const text = textOf(
        portalWith(event('2026-05-20', { title: { fr: 'x', ar: title } })),
        'events',
        'ar',
      );
      expect(read(text)[0]?.summary).toBe(title);
      readByGrammar(text);
    },
  );
});

describe('where an event stands', () => {
  test.each([
    ['confirmed', 'CONFIRMED', '2026/e', 'OPAQUE'],
    ['held', 'CONFIRMED', '2026/e', 'OPAQUE'],
    ['postponed', 'TENTATIVE', 'Reporté : 2026/e', 'TRANSPARENT'],
    ['cancelled', 'CANCELLED', 'Annulé : 2026/e', 'TRANSPARENT'],
  ] as const)('%s is %s', (status, expected, summary, transparency) => {
    const facts = event('2026-05-20T10:00', { status });
    expect(valueOf(facts, 'STATUS')).toBe(expected);
    expect(valueOf(facts, 'SUMMARY')?.replaceAll(/\s/g, ' ')).toBe(summary);
    expect(valueOf(facts, 'TRANSP')).toBe(transparency);
    for (const [, read] of READERS) {
      expect(read(textOf(portalWith(facts), 'events'))[0]?.status).toBe(expected);
    }
  });

  test('is said in the description too, with its day, and then nobody is asked to register', () => {
    const facts = event('2026-05-20T10:00', {
      status: 'postponed',
      statusChangedOn: '2026-02-01',
      registrationUrl: 'https://association.example/',
    });
    expect(valueOf(facts, 'DESCRIPTION', 'en')).toBe(
      'Postponed\\nState since 1 February 2026\\nhttps://portal.example/ogp/en/events/2026/e/',
    );
  });

  test('has the number of its revision from the record, and 0 where there is none', () => {
    expect(valueOf(event('2026-05-20', { sequence: 3 }), 'SEQUENCE')).toBe('3');
    expect(valueOf(event('2026-05-20'), 'SEQUENCE')).toBe('0');
  });

  test('is stamped with the day up to which the records speak, or on which it came to stand there if that is later', () => {
    const stamp = (statusChangedOn?: string) =>
      valueOf(
        event('2026-05-20', { ...(statusChangedOn !== undefined && { statusChangedOn }) }),
        'DTSTAMP',
      );
    expect(stamp()).toBe('20260203T000000Z');
    expect(stamp('2025-12-01')).toBe('20260203T000000Z');
    expect(stamp('2026-03')).toBe('20260301T000000Z');
    expect(stamp('2026-04-15')).toBe('20260415T000000Z');
  });
});

describe('when an event is', () => {
  test('has no end where no source gives one, and none that is its beginning', () => {
    expect(linesOf(event('2026-05-20T10:00')).join('\n')).not.toContain('DTEND');
    const same = event('2026-05-20T10:00', { endsAt: '2026-05-20T10:00' });
    expect(linesOf(same).join('\n')).not.toContain('DTEND');
  });

  test('is said to be without an hour where no source gives one, and keeps nobody busy', () => {
    const facts = event('2026-05-20');
    expect(valueOf(facts, 'DESCRIPTION', 'en')).toMatch(/^hour not stated\\n/);
    expect(valueOf(facts, 'TRANSP')).toBe('TRANSPARENT');
  });

  test('is whole days where only the beginning has an hour, which the description gives', () => {
    const facts = event('2026-05-20T10:00', { endsAt: '2026-05-22' });
    expect(linesOf(facts)).toContain('DTSTART;VALUE=DATE:20260520');
    expect(linesOf(facts)).toContain('DTEND;VALUE=DATE:20260523');
    expect(valueOf(facts, 'DESCRIPTION', 'en')).toMatch(/^at 10:00 \(local time\\, UTC\+1\)\\n/);
  });
});

describe('where an event is', () => {
  test('is what the record says, each name once, and how to take part from afar', () => {
    const facts = event('2026-05-20', {
      city: { fr: 'Nord', ar: 'الشمال' },
      region: 'north',
      mode: 'hybrid',
    });
    expect(valueOf(facts, 'LOCATION', 'en')).toBe('Nord\\, Hybrid');
    expect(valueOf(facts, 'LOCATION', 'ar')).toMatch(/^الشمال، /);
  });

  test('is not said where no source says it', () => {
    const lines = linesOf(event('2026-05-20')).join('\n');
    expect(lines).not.toMatch(/LOCATION|GEO|ORGANIZER/);
  });

  test('is a point without a name where only that is known, never with an exponent', () => {
    const facts = event('2026-05-20', { location: { latitude: 31.123456789, longitude: -1e-5 } });
    expect(valueOf(facts, 'GEO')).toBe('31.123457;-0.00001');
  });
});

describe('an Open Gov Week', () => {
  const portal = samplePortal({
    plans: [samplePlan('p', { asOf: '2026-02-03' })],
    editions: [
      sampleEdition('2020', { startsOn: '2020-05-03', endsOn: '2020-05-10', status: 'postponed' }),
      sampleEdition('2027', { startsOn: '2027-05' }),
    ],
  });

  test('stands in its own calendar, as it stands', () => {
    for (const [, read] of READERS) {
      const [week] = read(textOf(portal, 'editions/2020', 'ar'));
      expect(week).toMatchObject({
        uid: 'ma.open-gov-portal:editions/2020',
        summary: 'مؤجلة: أسبوع الحكومة المنفتحة 2020',
        start: '2020-05-03',
        end: '2020-05-11',
        status: 'TENTATIVE',
      });
    }
  });

  test('stands in none while only its month is known, and the calendar says so', () => {
    const text = textOf(portal, 'editions/2027', 'en');
    expect(readByIcalJs(text)).toEqual([]);
    expect(unfolded(text)).toContain(
      'X-WR-CALDESC:Situation as of 3 February 2026.\\nThe week itself is not in this calendar: no source gives its days.',
    );
  });
});

describe('deadlines', () => {
  const text = { fr: 'Faire.', en: 'Do it.' };
  const portal = samplePortal({
    plans: [samplePlan('p', { asOf: '2020-02-29' })],
    commitments: [
      sampleCommitment('p/4', {
        endsOn: '2020-06-30',
        title: { fr: 'Portail', en: 'Portal' },
        activities: [
          {
            key: 'a1',
            order: 1,
            title: { fr: 'Étude', en: 'Study' },
            endsOn: '2020-03-15',
            source: 's',
          },
        ],
      }),
      sampleCommitment('p/5', { endsOn: '2020-06' }),
    ],
    meetings: [
      sampleMeeting('2020-01-28', {
        decisions: [
          { number: 1, text, dueOn: '2020-01-31', owners: [{ text: { fr: 'Le comité' } }] },
          { number: 2, text, dueOn: '2020-02-28', status: 'dropped' },
        ],
      }),
    ],
  });

  test('of decisions, activities and commitments are days, each with its page', () => {
    const [late, dropped, activity, commitment, ...others] = READERS.map(([, read]) =>
      read(textOf(portal, 'deadlines/p', 'en')),
    ).reduce((one, other) => {
      expect(other).toEqual(one);
      return one;
    });
    expect(others).toEqual([]);
    expect(late).toEqual({
      uid: 'ma.open-gov-portal:meetings/2020-01-28-implementation/decision-1',
      summary: 'Deadline: decision 1 of 28 January 2020',
      start: '2020-01-31',
      end: '2020-02-01',
      status: 'CONFIRMED',
      location: undefined,
      description:
        '“Do it.”\nLe comité\nPast its deadline (situation as of 29 February 2020)\nhttps://portal.example/ogp/en/meetings/2020-01-28-implementation/#decision-1',
    });
    expect(dropped).toMatchObject({
      summary: 'Dropped: Deadline: decision 2 of 28 January 2020',
      status: 'CANCELLED',
    });
    expect(activity).toMatchObject({
      uid: 'ma.open-gov-portal:commitments/p/4/activity-a1',
      summary: 'Deadline of an activity: Study',
      start: '2020-03-15',
      description:
        'Commitments: 4. Portal\nhttps://portal.example/ogp/en/commitments/p/4/#activity-a1',
    });
    expect(commitment).toMatchObject({
      uid: 'ma.open-gov-portal:commitments/p/4',
      summary: 'Deadline: commitment 4, Portal',
      start: '2020-06-30',
      end: '2020-07-01',
    });
  });

  test.each([
    [
      'fr',
      'Situation au 29 février 2020.\\n1 échéance n’est pas dans ce calendrier : aucune source n’en donne le jour.',
    ],
    [
      'ar',
      'الوضعية إلى غاية 29 فبراير 2020.\\nأجل واحد غير وارد في هذا التقويم: لا مصدر يحدد يومه.',
    ],
    [
      'en',
      'Situation as of 29 February 2020.\\n1 deadline is not in this calendar: no source gives its day.',
    ],
  ] as const)('without a day are counted in words: %s', (locale, description) => {
    const line = unfolded(textOf(portal, 'deadlines/p', locale)).find((candidate) =>
      candidate.startsWith('X-WR-CALDESC:'),
    );
    expect(line?.replaceAll(/[^\S ]/g, ' ')).toBe(`X-WR-CALDESC:${description}`);
  });
});

test('a calendar that holds nothing yet is one all the same, with the zone of the place', () => {
  const text = textOf(portalWith(), 'regions/north');
  expect(readByGrammar(text).components.map(({ name }) => name)).toEqual(['VTIMEZONE']);
  expect(unfolded(text)).toContain('URL:https://portal.example/ogp/events/');
  for (const [, read] of READERS) expect(read(text)).toEqual([]);
});

test('an event has one id in every calendar, language and address, so that nobody has it twice', () => {
  const portal = portalWith(event('2026-05-20', { region: 'north', themes: ['water'] }));
  const scopes = ['events', 'events/2026/e', 'regions/north', 'themes/water'] as const;
  const ids = scopes.flatMap((scope) =>
    LOCALES.flatMap((locale) => readByIcalJs(textOf(portal, scope, locale)).map(({ uid }) => uid)),
  );
  expect(ids).toHaveLength(scopes.length * LOCALES.length);
  expect(new Set(ids)).toEqual(new Set(['ma.open-gov-portal:events/2026/e']));
  const [calendar] = calendarsOf(portal);
  if (!calendar) throw new RangeError('no calendar');
  const elsewhere = calendarText('fr', calendar, {
    origin: 'https://elsewhere.example',
    base: '/',
  });
  expect(readByIcalJs(elsewhere)[0]?.uid).toBe('ma.open-gov-portal:events/2026/e');
});

test('the same records make the same bytes, wherever and whenever', () => {
  const make = () => {
    const portal = portalWith(event('2026-05-20T10:00', { endsAt: '2026-05-20T12:00' }));
    return LOCALES.map((locale) => textOf(portal, 'events', locale)).join('');
  };
  const before = process.env.TZ;
  const first = make();
  try {
    process.env.TZ = 'Pacific/Kiritimati';
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(make()).toBe(first);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

describe('whatever the texts of a record are', () => {
  const hostile = [
    ...ATTACKS.filter((attack) => attack.trim() !== ''),
    'x\r\nATTENDEE:mailto:victim@example.org',
    'x\nBEGIN:VALARM\nACTION:AUDIO\nEND:VALARM',
    'x\rURL:javascript:hit(1)',
    'x\u0085DTSTART:19700101T000000Z\u2028UID:other\u2029UID:other\u000BUID:other\fUID:other',
    'x\\nATTENDEE:mailto:victim@example.org\\',
    'é\u0000\u0007\u001B[31m\u007F\u009B',
    '\uD800x\uDC00',
  ];
  const NAMES = [
    'CATEGORIES',
    'DESCRIPTION',
    'DTEND;VALUE=DATE',
    'DTSTAMP',
    'DTSTART;VALUE=DATE',
    'LOCATION',
    'SEQUENCE',
    'STATUS',
    'SUMMARY',
    'TRANSP',
    'UID',
    'URL;VALUE=URI',
    'X-MICROSOFT-CDO-ALLDAYEVENT',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT',
  ];

  test('no text becomes a property, a parameter or a component, and no line is too long', () => {
    for (const attack of hostile) {
      const attacked = { fr: attack };
      const portal = samplePortal({
        ...portalWith(
          event('2026-05-20', {
            title: attacked,
            description: attacked,
            venue: attacked,
            city: attacked,
            region: 'north',
            organiser: { name: attacked },
            themes: ['water'],
            edition: '2026',
          }),
        ),
        regions: [{ id: 'north', name: attacked, line: 2 }],
        themes: [{ id: 'water', name: attacked, line: 2 }],
        editions: [
          sampleEdition('2026', { title: attacked, aims: attacked, startsOn: '2026-05-18' }),
        ],
      });
      for (const scope of ['events/2026/e', 'regions/north', 'themes/water'] as const) {
        const { properties, components } = readByGrammar(textOf(portal, scope));
        expect(
          properties.map((line) => line.split(':')[0]),
          attack,
        ).toEqual([
          'VERSION',
          'PRODID',
          'URL',
          'SOURCE;VALUE=URI',
          'NAME',
          'X-WR-CALNAME',
          'X-WR-CALDESC',
        ]);
        expect(components, attack).toHaveLength(1);
        expect(components[0]?.components, attack).toEqual([]);
        // A text of nothing but blanks and control characters leaves no place and no theme.
        const names = components[0]?.properties.map((line) => line.split(':')[0] ?? '').toSorted();
        expect(NAMES, attack).toEqual(expect.arrayContaining(names ?? []));
        expect(new Set(names).size, attack).toBe(names?.length);
      }
      expect(readByGrammar(textOf(portal, 'editions/2026')).components, attack).toHaveLength(2);
    }
  });

  test('both readers find one event, with the text that it was', () => {
    for (const attack of hostile) {
      // What is a line end to some program is one here; `node-ical` trims, so the text stands between others.
      const title = `a${attack}z`
        .toWellFormed()
        .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
        .replace(/[^\P{Cc}\n\t]/gu, '')
        .replace(/\s*[\n\t]\s*/g, ' ');
      const text = textOf(
        portalWith(event('2026-05-20', { title: { fr: 'x', ar: `a${attack}z` } })),
        'events',
        'ar',
      );
      expect(readByIcalJs(text).map(({ summary }) => summary)).toEqual([title]);
      const [other, ...others] = readByNodeIcal(text);
      expect(others).toEqual([]);
      // It takes the second half of an escaped backslash for the first of `\\n`.
      if (!title.includes('\\')) expect(other?.summary).toBe(title);
    }
  });
});
