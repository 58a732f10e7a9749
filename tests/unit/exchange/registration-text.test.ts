import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventVocabulary } from '../../../src/exchange/event-cells.ts';
import { EventColumns, NO_MAPPING } from '../../../src/exchange/event-columns.ts';
import { judgeRow } from '../../../src/exchange/event-registration.ts';
import { readEventFile } from '../../../src/exchange/event-rows.ts';
import {
  readMessages,
  writeMessage,
  type MessageVocabulary,
} from '../../../src/exchange/registration-text.ts';
import { namesIn } from '../../../src/i18n/registration/names.ts';
import { REGISTRATION_WORDS } from '../../../src/i18n/registration/words.ts';
import {
  plainText,
  publicTextRule,
  registrationIssues,
  registrationSchema,
  type Registration,
} from '../../../src/schema/registration.ts';
import { LANGUAGES, LOCALES, type Locale } from '../../../src/site.ts';
import { readRoot } from '../../../src/store/read-portal.ts';

const { portal } = readRoot(process.cwd());
const edition = portal.editions.find(({ id }) => id === '2020');
if (!edition) throw new Error('no edition 2020');
const WORDS = LOCALES.map((locale) => REGISTRATION_WORDS[locale].message);
const columns = new EventColumns();
const judge = {
  edition,
  vocabulary: new EventVocabulary(portal, NO_MAPPING),
  declared: {},
} as const;

function vocabulary(locale: Locale): MessageVocabulary {
  const own = Object.fromEntries(LOCALES.map((one) => [one, LANGUAGES[one].name]));
  return {
    words: REGISTRATION_WORDS[locale].message,
    languages: own as Record<Locale, string>,
    names: namesIn(portal, locale),
  };
}

/** The registrations in a text, judged as the import judges them. */
async function readBack(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'message-'));
  try {
    writeFileSync(join(folder, 'in.txt'), text);
    const { rows, dialect } = await readEventFile(join(folder, 'in.txt'), columns);
    return rows.map((row) => judgeRow(row, { ...judge, dialect }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What breaks a text that has marks, labels and signs of programs of mail in it. */
const NASTY = [
  '• Titre : autre',
  '•',
  '↵',
  '\\↵',
  '\\',
  '> cité',
  '>>',
  '-- ',
  'Fin : 12 h',
  'Début:',
  "• Fin de l'inscription",
  'a : b : c',
  '\u200Fالعنوان: قيمة',
  '\u200E(x)\u200E',
  'نهاية التسجيل',
  '| liste | deux',
  'a; b ؛ c، d',
  '1\u00A0234\u202F5',
  '#',
  '* x',
];
const piece = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('mot', 'كلمة', 'word', '\n', '\n\n', ' '),
);
const text = (most: number) =>
  fc
    .array(piece, { minLength: 1, maxLength: 12 })
    .map((parts) => plainText(parts.join(' ')).slice(0, most))
    .map(plainText)
    .filter((value) => value !== '' && publicTextRule(value) === undefined);
const texts = (most: number) =>
  fc
    .record({ fr: text(most), ar: text(most), en: text(most) }, { requiredKeys: [] })
    .filter((value) => Object.keys(value).length > 0);
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const some = (values: readonly string[]) =>
  fc.subarray([...values], { minLength: 1, maxLength: Math.min(4, values.length) });

const registrations: fc.Arbitrary<Registration> = fc
  .record(
    {
      title: texts(200),
      description: texts(1000),
      startsAt: fc.constantFrom('2020-05-05T10:00', '2020-05-03T23:59', '2020-05-10T00:00'),
      endsAt: fc.constantFrom('2020-05-10T23:00', '2020-05-11T00:00'),
      zone: fc.constantFrom('Europe/Paris', 'Asia/Tokyo'),
      mode: fc.constantFrom('in-person' as const, 'online' as const, 'hybrid' as const),
      venue: texts(200),
      city: texts(200),
      region: fc.constantFrom(...ids(portal.regions)),
      location: fc.record({
        latitude: fc.integer({ min: 21_000, max: 35_000 }).map((value) => value / 1000),
        longitude: fc.integer({ min: -17_000, max: -1000 }).map((value) => value / 1000),
      }),
      organiser: fc.record({
        name: texts(200),
        kind: fc.constantFrom(...ids(portal.organiserKinds)),
      }),
      themes: some(ids(portal.themes)),
      commitments: some(ids(portal.commitments)),
      languages: some(['fr', 'ar', 'en', 'zgh', 'pt-BR']),
      audiences: some(ids(portal.audiences)),
      registrationUrl: fc.constantFrom(
        'https://example.org/a:b?c=d#e',
        `https://example.org/${'long/'.repeat(40)}`,
      ),
      capacity: fc.nat(100_000),
    },
    {
      requiredKeys: ['title', 'description', 'startsAt', 'mode', 'city', 'region', 'organiser'],
    },
  )
  .map((value) => registrationSchema.parse(value));

const CONTACT = {
  name: 'Canari Prive',
  email: 'canari@prive.example',
  telephone: '+212 600 000 001',
};

/** What programs of mail do to a text on its way. */
const journeys: readonly (readonly [string, (text: string) => string])[] = [
  ['nothing', (sent) => sent],
  ['lines of Windows', (sent) => sent.replaceAll('\n', '\r\n')],
  ['a quotation', (sent) => sent.replaceAll(/^/gm, '> ')],
  ['a quotation of a quotation', (sent) => sent.replaceAll(/^/gm, '>> ')],
  ['lines broken after 30 letters', (sent) => sent.replaceAll(/(.{1,30})(?: +|$)/gm, '$1\n')],
  [
    'lines broken and quoted',
    (sent) => sent.replaceAll(/(.{1,40})(?: +|$)/gm, '$1\n').replaceAll(/^/gm, '> '),
  ],
  ['everything on one line', (sent) => sent.replaceAll('\n', ' ')],
  ['blanks at the ends of lines', (sent) => sent.replaceAll('\n', '  \n\t')],
  ['a blank before each line', (sent) => sent.replaceAll(/^/gm, '\u00A0 ')],
  [
    'a greeting and a signature',
    (sent) => `Bonjour : voici\n\n${sent}\n-- \nCanari Prive\nTél. : 0600000001\n`,
  ],
];

describe.each(LOCALES)('a message in the language %s', (locale) => {
  test.each(journeys)('is read back as it was after %s', async (_, journey) => {
    await fc.assert(
      fc.asyncProperty(registrations, async (registration) => {
        const message = { edition: '2020', registration, sentOn: '2020-04-01', contact: CONTACT };
        const sent = writeMessage(message, vocabulary(locale));
        const [read, ...others] = await readBack(journey(sent));
        expect(others).toEqual([]);
        expect(read?.flaws).toEqual([]);
        expect(read?.registration).toEqual(registration);
        expect(read?.receivedOn).toBe('2020-04-01');
        expect(JSON.stringify(read)).not.toMatch(/canari|600000001|600 000 001/i);
      }),
      { numRuns: 25 },
    );
  });
});

const PLAIN = registrationSchema.parse({
  title: { fr: 'Atelier', ar: 'ورشة' },
  description: { fr: 'Une ligne.\n\nUne autre : la dernière.' },
  startsAt: '2020-05-05T10:00',
  endsAt: '2020-05-05T12:00',
  mode: 'in-person',
  city: { fr: 'Rabat' },
  region: 'rabat-sale-kenitra',
  organiser: { name: { fr: 'Association' }, kind: 'association' },
  themes: ['open-data', 'audits'],
});

describe('a message', () => {
  const sent = writeMessage(
    { edition: '2020', registration: PLAIN, contact: CONTACT },
    vocabulary('fr'),
  );

  test('can be read by people', () => {
    expect(sent).toBe(`• Semaine du gouvernement ouvert : 2020
• Titre (Français) : Atelier
• Titre (العربية) : ورشة
• Description (Français) : Une ligne. ↵
↵
Une autre : la dernière.
• Début : 2020-05-05 10:00
• Fin : 2020-05-05 12:00
• Format : En présentiel
• Ville (Français) : Rabat
• Région : Rabat-Salé-Kénitra
• Organisation (Français) : Association
• Type d'organisation : Association
• Thèmes : Données ouvertes; Audits

• Contact, ne sera pas publié :
• Nom du contact : Canari Prive
• Adresse électronique du contact : canari@prive.example
• Téléphone du contact : +212 600 000 001

• Fin de l'inscription
`);
  });

  test('keeps days, hours, addresses and ranges in their order among Arabic letters', () => {
    const title = { ar: 'نقاش حول خطة 2018-2020', fr: 'Débat (2020)' };
    const registration = { ...PLAIN, title };
    const arabic = writeMessage(
      { edition: '2020', registration, reference: 'OGW-7K2M', contact: CONTACT },
      vocabulary('ar'),
    );
    for (const [label, value] of [
      ['البداية', '2020-05-05 10:00'],
      ['المرجع', 'OGW-7K2M'],
      ['البريد الإلكتروني لجهة الاتصال', 'canari@prive.example'],
      ['هاتف جهة الاتصال', '+212 600 000 001'],
      ['العنوان (Français)', 'Débat (2020)'],
    ]) {
      expect(arabic).toContain(`• ${label}: \u2066${value}\u2069\n`);
    }
    expect(arabic).toContain('نقاش حول خطة \u20662018-2020\u2069\n');
    expect(sent).not.toMatch(/[\u2066\u2069]/);
  });

  test('stands beside others in one file', async () => {
    const read = await readBack(`${sent}\n${sent}`);
    expect(read.map(({ registration }) => registration)).toEqual([PLAIN, PLAIN]);
  });

  test('that was cut is refused', async () => {
    const [read] = await readBack(sent.slice(0, sent.indexOf('• Thèmes')));
    expect(read?.flaws.map(({ rule }) => rule)).toEqual(['import-event-cut']);
    expect(read?.registration).toBeUndefined();
  });

  test('is none without its first line', () => {
    expect(readMessages('Titre : Atelier\n• Titre : Atelier\n', WORDS)).toEqual([]);
  });

  test('reaches nothing of Node, so that a browser can write it', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/ from '([^']+)'/g)) {
        if (name.startsWith('.')) visit(normalize(join(dirname(file), name)));
        else packages.add(name);
      }
    };
    visit('src/exchange/registration-text.ts');
    expect([...packages]).toEqual(['zod']);
    expect(
      [...seen].every((file) => /^src\/(?:schema|site|exchange\/reg|i18n\/direction)/.test(file)),
    ).toBe(true);
  });
});

test('a registration of the form breaks no rule that the import knows', () => {
  expect(registrationIssues(PLAIN)).toEqual([]);
});
