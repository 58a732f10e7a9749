import { describe, expect, test } from 'vitest';
import {
  EVENT_COLUMNS,
  eventColumns,
  readEventColumns,
  readEventForm,
  type FilledEvent,
} from '../../../src/forms/event-form.ts';
import { issueText } from '../../../src/forms/issue-text.ts';
import { readAnswer } from '../../../src/forms/submission.ts';
import { FORM_WORDS } from '../../../src/i18n/forms/words.ts';
import { LOCALES } from '../../../src/site.ts';

const DAYS = { first: '2027-05-10', last: '2027-05-30' };
const GOOD: Readonly<Record<string, string | readonly string[]>> = {
  title: 'Atelier sur les données ouvertes',
  description: 'Première ligne.\r\n\r\nDeuxième ligne.',
  'start.day': '18',
  'start.month': '5',
  'start.year': '2027',
  'start.hour': '9',
  'start.minute': '5',
  'end.hour': '11',
  mode: 'hybrid',
  region: 'tide-bay',
  city: 'الميناء',
  themes: ['open-data', 'budget'],
  organiserName: 'Les Amis du Phare',
  organiserKind: 'association',
  capacity: '٨٠',
  registrationUrl: 'phare.example/inscription',
  contactName: 'A. Contact',
  contactEmail: 'contact@phare.example',
};

function filled(
  changes: Readonly<Record<string, string | readonly string[]>> = {},
  days: typeof DAYS | undefined = DAYS,
): FilledEvent {
  const all = { ...GOOD, ...changes };
  return readEventForm((name) => [all[name] ?? []].flat(), 'fr', days);
}

function rulesOf({ issues }: FilledEvent): readonly string[] {
  return issues.map(({ field, rule }) => `${field} ${rule}`);
}

describe('the form of events', () => {
  test('gives a registration: hours in two digits, an end on the same day, texts in the language of their letters', () => {
    expect(filled().registration).toEqual({
      title: { fr: 'Atelier sur les données ouvertes' },
      description: { fr: 'Première ligne.\n\nDeuxième ligne.' },
      startsAt: '2027-05-18T09:05',
      endsAt: '2027-05-18T11:00',
      mode: 'hybrid',
      region: 'tide-bay',
      city: { ar: 'الميناء' },
      themes: ['open-data', 'budget'],
      organiser: { name: { fr: 'Les Amis du Phare' }, kind: 'association' },
      capacity: 80,
      registrationUrl: 'https://phare.example/inscription',
    });
    expect(filled().contact).toEqual({ name: 'A. Contact', email: 'contact@phare.example' });
  });

  test('complains of everything that is needed, in the order of its questions', () => {
    const nothing = readEventForm(() => [], 'ar', DAYS);
    expect(rulesOf(nothing)).toEqual([
      'title missing',
      'description missing',
      'mode missing',
      'startsAt missing',
      'organiserName missing',
      'organiserKind missing',
      'contactName missing',
      'contactEmail missing',
    ]);
    expect(nothing.registration).toBeUndefined();
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['an incomplete day', { 'start.month': '' }, ['startsAt form-day-incomplete']],
    ['a day in words', { 'start.month': 'mai' }, ['startsAt form-day']],
    ['a year of two digits', { 'start.year': '27' }, ['startsAt form-year']],
    [
      'a day that does not exist',
      { 'start.day': '31', 'start.month': '6' },
      ['startsAt date-time'],
    ],
    ['an hour that does not exist', { 'start.hour': '24' }, ['startsAt form-hour']],
    ['minutes without an hour', { 'start.hour': '' }, ['startsAt form-hour-incomplete']],
    ['an end before the start', { 'end.hour': '8' }, ['endsAt registration-end-before-start']],
    [
      'an hour at one end only',
      { 'end.day': '19', 'end.month': '5', 'end.year': '2027', 'end.hour': '' },
      ['endsAt registration-half-hours'],
    ],
    [
      'a day far from the week',
      { 'start.month': '6', 'end.hour': '' },
      ['startsAt registration-not-near'],
    ],
    [
      'a meeting without a place',
      { region: '', city: '' },
      ['region registration-no-place', 'city registration-no-place'],
    ],
    ['a number in words', { capacity: 'beaucoup' }, ['capacity number']],
    ['an address that is none', { registrationUrl: 'ftp://x' }, ['registrationUrl url']],
    [
      'somebody in a public field',
      { organiserName: 'x@y.org' },
      ['organiserName registration-email'],
    ],
    ['HTML', { title: '<b>x</b>' }, ['title registration-html']],
    ['a long title', { title: 'x'.repeat(201) }, ['title registration-long']],
    [
      'an e-mail that is none',
      { contactEmail: 'nobody' },
      ['contactEmail registration-contact-email'],
    ],
    [
      'a telephone that is none',
      { contactTelephone: '12' },
      ['contactTelephone registration-contact-telephone'],
    ],
  ])('complains of %s, once', (_, changes, expected) => {
    expect(rulesOf(filled(changes))).toEqual(expected);
  });

  test('needs no place of an event online', () => {
    expect(filled({ mode: 'online', region: '', city: '' }).issues).toEqual([]);
  });

  test('is sent as columns that are read back to the same registration', () => {
    const { registration, contact } = filled();
    if (!registration || !contact) throw new Error('it is not filled in');
    const fields = eventColumns({
      edition: '2027',
      reference: '2027-2222-2222',
      sentOn: '2027-03-01',
      registration,
      contact,
    });
    expect(readEventColumns(fields, DAYS)).toEqual({ registration, contact, issues: [] });
    const own = Object.keys(fields).filter((name) => !name.startsWith('contact'));
    expect(own.filter((name) => !EVENT_COLUMNS.includes(name))).toEqual([]);
    expect(fields).toMatchObject({
      title_fr: GOOD.title,
      city_ar: 'الميناء',
      themes: 'open-data; budget',
    });
  });

  test('judges columns that came in by the same rules', () => {
    const told = readEventColumns({ title_fr: '=cmd()', startsAt: '2028-01-01' }, DAYS);
    expect(rulesOf(told)).toContain('title registration-formula');
    expect(rulesOf(told)).toContain('startsAt registration-not-near');
    expect(told.registration).toBeUndefined();
  });

  test('has a sentence for whatever can be wrong, in every language', () => {
    const answers = [
      filled({ title: '', capacity: 'x', contactEmail: 'x', 'start.month': '8', region: '' }),
      filled({
        title: '<b>',
        description: '06 12 34 56 78',
        'start.day': '99',
        contactTelephone: 'x',
      }),
      filled({ organiserKind: 'Kind Of Thing', registrationUrl: 'https://wa.me/212612345678' }),
    ];
    for (const locale of LOCALES) {
      const { script, event } = FORM_WORDS[locale];
      const words = { ...script, labels: event.labels, missing: event.missing };
      for (const issue of answers.flatMap(({ issues }) => issues)) {
        const text = issueText(issue, words);
        expect(text, `${issue.field} ${issue.rule}`).not.toContain(script.otherRule);
        expect(text.includes('undefined') || text === '').toBe(false);
      }
    }
  });
});

describe('an answer of the receiving end', () => {
  test.each([
    [{ outcome: 'received', reference: '2027-2222-2222' }],
    [{ outcome: 'refused', reason: 'fields', issues: [{ field: 'title', rule: 'missing' }] }],
    [{ outcome: 'refused', reason: 'too-many' }],
  ])('is read: %j', (answer) => {
    expect(readAnswer(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  });

  test.each([
    null,
    'ok',
    [],
    { success: true },
    { outcome: 'received' },
    { outcome: 'refused', reason: 'because' },
  ])('of another service is none: %j', (answer) => {
    expect(readAnswer(answer)).toBeUndefined();
  });

  test('loses what is no issue', () => {
    const issues = [{ field: 'title', rule: 'missing' }, { field: 1 }, null];
    expect(readAnswer({ outcome: 'refused', reason: 'fields', issues })).toEqual({
      outcome: 'refused',
      reason: 'fields',
      issues: [{ field: 'title', rule: 'missing' }],
    });
  });
});
