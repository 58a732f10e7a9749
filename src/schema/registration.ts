/**
 * What an organiser must say of an event to register it, beyond what a record of an event must hold. The form in the
 * reader's browser and the import of what came in hold the same rules: nothing here needs more than Zod.
 */
import { z } from 'zod';
import { LOCALES, type Locale } from '../site.ts';
import { EVENT_MODES, eventSchema } from './event.ts';
import { code, organiserKindRef, ruled } from './primitives.ts';

/** A text in one or more languages of the site: an organiser need not know the default one. */
export type SpokenText = Readonly<Partial<Record<Locale, string>>>;

// Controls, and marks that turn the order of letters round or have no width. What sets a letter or a mark of punctuation on
// its side (U+200E, U+200F, U+061C) or joins letters (U+200C, U+200D) is part of how a text is written.
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- control characters are what it takes away
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u200B\u202A-\u202E\u2060-\u206F\uFEFF]/gu;

/** A text as it is kept: one blank between words, no blanks around lines, at most one empty line, nothing unseen. */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(UNSEEN, '')
    .normalize('NFC')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

const TAG = /<[/!?]?\p{L}|<!--/u;
const LOST = /[\uFFFD-\uFFFF]|\p{Surrogate}/u;
/** What a spreadsheet would run. */
const FORMULA = /^[=@\uFF1D\uFF20]|^[+\uFF0B-][^\s\d]/;
const EMAIL =
  /[\p{L}\p{N}._%+-]\s?(?:@|[[({]\s?(?:at|arobase|@)\s?[\])}])\s?[\p{L}\p{N}-]+(?:\s?\.\s?|\s?[[({](?:dot|point)[\])}]\s?)\p{L}{2,}|mailto:/iu;
/** Digits of a date or an hour are none of a telephone. */
const DATE_OR_HOUR =
  /(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20|21)\d{2}|(?:19|20|21)\d{2}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}\s?[:hH]\s?\d{2})(?!\d)/g;
const SPACED = String.raw`(?:[\s().\/_-]*\d)`;
const TELEPHONE = new RegExp(
  String.raw`(?<!\d)(?:(?:\+|00)\s?\(?[1-9]${SPACED}{6,14}|\(?0\)?[1-9]${SPACED}{7,9}|\d{9,15})(?!\d)|tel:`,
  'i',
);
/** Web addresses hold long numbers; those that open a conversation hold a telephone. */
const ADDRESS = /https?:\/\/(?!(?:wa\.me|api\.whatsapp\.com)\b)\S+/gi;

/** Digits of Arabic and Persian as those of everybody, full-width forms as common ones, nothing between letters unseen. */
function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u061C\u200B-\u200F]/g, '')
    .replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
      String((digit.codePointAt(0) ?? 0) & 0xf),
    );
}

/** The rule that a text for everybody breaks, if any: nobody's address or telephone, no markup, no formula. */
export function publicTextRule(text: string): string | undefined {
  if (LOST.test(text)) return 'registration-lost-letters';
  if (FORMULA.test(text)) return 'registration-formula';
  if (TAG.test(text)) return 'registration-html';
  const plain = comparable(text);
  if (EMAIL.test(plain)) return 'registration-email';
  const numbers = plain.replaceAll(ADDRESS, ' ').replaceAll(DATE_OR_HOUR, '§');
  return TELEPHONE.test(numbers) ? 'registration-telephone' : undefined;
}

/** Letters that a text may have. */
export const LONGEST_TEXTS = { line: 200, paragraph: 5000 } as const;

function publicText(most: number) {
  return z
    .string(ruled('type'))
    .transform(plainText)
    .superRefine((value, context) => {
      if (value === '') context.addIssue({ code: 'custom', message: 'missing' });
      const rule = value.length > most ? 'registration-long' : publicTextRule(value);
      if (rule !== undefined) context.addIssue({ code: 'custom', message: rule });
    });
}

function spokenText(most: number) {
  const text = publicText(most).optional();
  return z
    .strictObject(Object.fromEntries(LOCALES.map((locale) => [locale, text])), ruled('type'))
    .refine((texts) => LOCALES.some((locale) => texts[locale] !== undefined), 'missing')
    .transform((texts): SpokenText => texts);
}

const { shape } = eventSchema;
const line = spokenText(LONGEST_TEXTS.line);

/** A registered event. What else is asked of it stands in `registrationIssues`. */
export const registrationSchema = z.strictObject({
  title: line,
  description: spokenText(LONGEST_TEXTS.paragraph),
  startsAt: shape.startsAt,
  endsAt: shape.endsAt,
  zone: shape.zone,
  mode: code('event-mode', EVENT_MODES),
  venue: line.optional(),
  city: line.optional(),
  region: shape.region,
  location: shape.location,
  organiser: z.strictObject({ name: line, kind: organiserKindRef }, ruled('missing')),
  themes: shape.themes,
  commitments: shape.commitments,
  languages: shape.languages,
  audiences: shape.audiences,
  registrationUrl: shape.registrationUrl.refine(
    (value) => value === undefined || publicTextRule(value) === undefined,
    'registration-url-contact',
  ),
  capacity: shape.capacity,
});
export type Registration = z.output<typeof registrationSchema>;

/** Who can be asked about a registration. It is never published, and no part of the registration. */
export const contactSchema = z.strictObject({
  name: z.string(ruled('type')).trim().min(1, ruled('missing')),
  email: z.email(ruled('registration-contact-email')),
  telephone: z
    .string(ruled('type'))
    .regex(/^\+?[\d\s().-]{8,20}$/, ruled('registration-contact-telephone'))
    .optional(),
});
export type Contact = z.output<typeof contactSchema>;

/** Something that a registration breaks, as data. */
export interface RegistrationIssue {
  readonly path: readonly (string | number)[];
  readonly rule: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** First and last day on which an event of a week may be held. */
export interface RegistrationDays {
  readonly first: string;
  readonly last: string;
}

function isAfter(one: string, other: string): boolean {
  const length = one.includes('T') && other.includes('T') ? 16 : 10;
  return one.slice(0, length) > other.slice(0, length);
}

/** What no single field says: an end after its start, a place where people meet, a day near the week. */
function* crossIssues(
  value: Readonly<Record<string, unknown>>,
  wrong: (field: string) => boolean,
  days: RegistrationDays | undefined,
): Generator<RegistrationIssue> {
  const { startsAt, endsAt, mode } = value;
  const hasStart = typeof startsAt === 'string' && !wrong('startsAt');
  const hasEnd = typeof endsAt === 'string' && !wrong('endsAt');
  if (hasStart && hasEnd) {
    if (startsAt.includes('T') !== endsAt.includes('T'))
      yield { path: ['endsAt'], rule: 'registration-half-hours' };
    else if (isAfter(startsAt, endsAt))
      yield { path: ['endsAt'], rule: 'registration-end-before-start', params: { startsAt } };
  }
  if (days && hasStart) {
    const params = { first: days.first, last: days.last };
    if (startsAt.slice(0, 10) < days.first || startsAt.slice(0, 10) > days.last)
      yield { path: ['startsAt'], rule: 'registration-not-near', params };
    else if (hasEnd && endsAt.slice(0, 10) > days.last)
      yield { path: ['endsAt'], rule: 'registration-not-near', params };
  }
  if (mode === 'online' || wrong('mode') || mode === undefined) return;
  for (const field of ['city', 'region'])
    if (value[field] === undefined) yield { path: [field], rule: 'registration-no-place' };
}

/**
 * Everything that is wrong with a registration, in the order of its fields, in one go.
 *
 * @param days on which an event of the week may be held, where they are known
 */
export function registrationIssues(
  value: Readonly<Record<string, unknown>>,
  days?: RegistrationDays,
): readonly RegistrationIssue[] {
  const { error } = registrationSchema.safeParse(value);
  const own = (error?.issues ?? []).map((issue): RegistrationIssue => ({
    path: issue.path.filter((step) => typeof step !== 'symbol'),
    rule: issue.code === 'unrecognized_keys' ? 'unknown-key' : issue.message,
  }));
  const wrong = (field: string): boolean => own.some(({ path }) => path[0] === field);
  const order = Object.keys(registrationSchema.shape);
  return [...own, ...crossIssues(value, wrong, days)].toSorted(
    (one, other) => order.indexOf(String(one.path[0])) - order.indexOf(String(other.path[0])),
  );
}
