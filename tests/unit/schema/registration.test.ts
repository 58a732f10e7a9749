import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contactSchema,
  LONGEST_TEXTS,
  plainText,
  publicTextRule,
  registrationIssues,
} from '../../../src/schema/registration.ts';

const DAYS = { first: '2031-04-26', last: '2031-05-17' };
const SOUND = {
  title: { ar: 'ورشة' },
  description: { fr: 'Texte.' },
  startsAt: '2031-05-06T10:00',
  endsAt: '2031-05-06T12:00',
  mode: 'in-person',
  city: { fr: 'Ville' },
  region: 'north',
  organiser: { name: { fr: 'Association' }, kind: 'association' },
};

const rules = (value: Readonly<Record<string, unknown>>): readonly string[] =>
  registrationIssues(value, DAYS).map(({ path, rule }) => `${path.join('.')} ${rule}`);

describe('a registration', () => {
  test('that says what it must breaks no rule, in whatever language', () => {
    expect(rules(SOUND)).toEqual([]);
  });

  test('has all its mistakes told at once, in the order of its fields', () => {
    expect(rules({ ...SOUND, title: {}, startsAt: '2031-05-32', region: undefined })).toEqual([
      'title missing',
      'startsAt date-time',
      'region registration-no-place',
    ]);
  });

  test.each([
    [
      'nothing',
      {},
      [
        'title missing',
        'description missing',
        'startsAt missing',
        'mode missing',
        'organiser missing',
      ],
    ],
    [
      'an organiser without a kind',
      { ...SOUND, organiser: { name: { fr: 'A' } } },
      ['organiser.kind missing'],
    ],
    [
      'an end before its start',
      { ...SOUND, endsAt: '2031-05-06T09:59' },
      ['endsAt registration-end-before-start'],
    ],
    ['an end at its start', { ...SOUND, endsAt: '2031-05-06T10:00' }, []],
    [
      'an end without an hour',
      { ...SOUND, endsAt: '2031-05-06' },
      ['endsAt registration-half-hours'],
    ],
    ['days alone', { ...SOUND, startsAt: '2031-05-06', endsAt: '2031-05-06' }, []],
    ['the first day that counts', { ...SOUND, startsAt: '2031-04-26T00:00' }, []],
    [
      'the day before',
      { ...SOUND, startsAt: '2031-04-25T23:59' },
      ['startsAt registration-not-near'],
    ],
    [
      'an end after the last day',
      { ...SOUND, endsAt: '2031-05-18T00:00' },
      ['endsAt registration-not-near'],
    ],
    ['no place online', { ...SOUND, mode: 'online', city: undefined, region: undefined }, []],
    [
      'no place for a mixed event',
      { ...SOUND, mode: 'hybrid', city: undefined },
      ['city registration-no-place'],
    ],
    ['an unknown field', { ...SOUND, phone: '1' }, [' unknown-key']],
    [
      'a long title',
      { ...SOUND, title: { fr: 'a'.repeat(LONGEST_TEXTS.line + 1) } },
      ['title.fr registration-long'],
    ],
    ['a title that just fits', { ...SOUND, title: { fr: 'a'.repeat(LONGEST_TEXTS.line) } }, []],
    [
      'an address that holds a telephone',
      { ...SOUND, registrationUrl: 'https://wa.me/212600000001' },
      ['registrationUrl registration-url-contact'],
    ],
    [
      'an address with a long number',
      { ...SOUND, registrationUrl: 'https://example.org/j/98765432101' },
      [],
    ],
  ])('with %s', (_, value, expected) => {
    expect(rules(value)).toEqual(expected);
  });
});

describe('a text for everybody', () => {
  test.each([
    ['registration-email', 'a@b.ma'],
    ['registration-email', 'écrire à nom.prenom @ exemple.ma'],
    ['registration-email', 'nom＠exemple.ma'],
    ['registration-email', 'no\u200Cm@exem\u200Dple.ma'],
    ['registration-email', 'nom [at] exemple.ma'],
    ['registration-email', 'mailto:nom'],
    ['registration-telephone', '+212 6 61 00 00 02'],
    ['registration-telephone', '00212661000002'],
    ['registration-telephone', '06-61-00-00-02'],
    ['registration-telephone', '06.61.00.00.02'],
    ['registration-telephone', '(0)661 000 002'],
    ['registration-telephone', '٠٦٦١٠٠٠٠٠٢'],
    ['registration-telephone', '0\u200E661000002'],
    ['registration-telephone', '212661000002'],
    ['registration-html', 'un <b>gras'],
    ['registration-html', '<!-- x -->'],
    ['registration-html', '</div>'],
    ['registration-formula', '=1+1'],
    ['registration-formula', '@SUM(A1)'],
    ['registration-formula', '+cmd|x'],
    ['registration-lost-letters', 'Journ\uFFFDe'],
  ])('breaks the rule %s with %s', (rule, text) => {
    expect(publicTextRule(text)).toBe(rule);
  });

  test.each([
    'Le 05/05/2020 à 10:00, salle 12',
    'Du 2020-05-05 10:00 au 2020-05-06 12:30',
    'Plan 2018-2020, engagement 4/19',
    'Un budget de 100 000 000 de dirhams',
    '1 < 2 et 3 > 2',
    '- un point',
    '-5 degrés',
    'Voir https://example.org/j/98765432101',
    'Rendez-vous @ la maison',
    'الدورة 2020 من 10:00 إلى 12:00',
  ])('may be %s', (text) => {
    expect(publicTextRule(text)).toBeUndefined();
  });

  test('is kept without what is unseen, and keeping it again changes nothing', () => {
    expect(plainText('\uFEFF  a\u202E\u0007  b \r\n\r\n\r\n\r\n c\u00A0d ')).toBe('a b\n\nc d');
    expect(plainText('\u200Fنص\u200C')).toBe('\u200Fنص\u200C');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});

describe('a contact', () => {
  test('has a name and an address', () => {
    const sound = { name: 'N', email: 'n@example.org', telephone: '+212 600 000 001' };
    expect(contactSchema.safeParse(sound).success).toBe(true);
  });

  test.each([
    [{ name: ' ', email: 'n@example.org' }, 'missing'],
    [{ name: 'N', email: 'n' }, 'registration-contact-email'],
    [{ name: 'N', email: 'n@example.org', telephone: 'x' }, 'registration-contact-telephone'],
  ])('breaks its rules with %o', (value, rule) => {
    const { error } = contactSchema.safeParse(value);
    expect(error?.issues.map(({ message }) => message)).toEqual([rule]);
  });
});
