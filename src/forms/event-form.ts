/** The form that registers events: what stands in its fields as a registration, and the registration as the fields that are sent. */
import {
  TEXT_FIELDS,
  textLanguage,
  type MessageField,
  type NamedField,
  type TextField,
} from '../exchange/registration-text.ts';
import {
  contactSchema,
  plainText,
  registrationIssues,
  registrationSchema,
  type Contact,
  type Registration,
  type RegistrationDays,
  type SpokenText,
} from '../schema/registration.ts';
import { LOCALES, type Locale } from '../site.ts';
import { contactColumns, contactIssues } from './contact.ts';
import type { FieldIssue, SentFields } from './submission.ts';

export const EVENT_FORM = 'event-registration';

/** The parts of a moment, each a field of its own: `start.day`. */
export const MOMENT_PARTS = ['day', 'month', 'year', 'hour', 'minute'] as const;
export type MomentPart = (typeof MOMENT_PARTS)[number];

/** Fields of which several values can be chosen. */
export const MANY_FIELDS = ['themes', 'languages', 'audiences', 'commitments'] as const;

/** What stands in the field of a name; several values where several can be chosen. */
export type Answers = (name: string) => readonly string[];

/** What was filled in, and everything that is wrong with it in the order of the form. */
export interface FilledEvent {
  readonly registration?: Registration;
  readonly contact?: Contact;
  readonly issues: readonly FieldIssue[];
}

function westernDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf),
  );
}

function answer(answers: Answers, name: string): string {
  return plainText(answers(name)[0] ?? '');
}

/** A moment from its five fields; a day without an hour is one, an hour without a day is not. */
function momentOf(
  answers: Answers,
  group: 'start' | 'end',
  sameDay?: string,
): { value?: string; rule?: string } {
  const part = (name: MomentPart): string =>
    westernDigits(answer(answers, `${group}.${name}`)).replaceAll(' ', '');
  const [day, month, year] = [part('day'), part('month'), part('year')];
  const [hour, minute] = [part('hour'), part('minute')];
  const date = [day, month, year];
  const hasDate = date.some((text) => text !== '');
  const hasHour = hour !== '' || minute !== '';
  if (!hasDate && !hasHour) return {};
  if (hasDate ? date.includes('') : sameDay === undefined) return { rule: 'form-day-incomplete' };
  if (hasHour && hour === '') return { rule: 'form-hour-incomplete' };
  const isPlain = /^\d{1,2}$/.test(day) && /^\d{1,2}$/.test(month) && /^\d{4}$/.test(year);
  if (hasDate && !isPlain) return { rule: /^\d{1,3}$/.test(year) ? 'form-year' : 'form-day' };
  const own = hasDate
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : (sameDay ?? '');
  if (!hasHour) return { value: own };
  const isTime = /^\d{1,2}$/.test(hour) && /^\d{0,2}$/.test(minute);
  if (!isTime || Number(hour) > 23 || Number(minute) > 59) return { rule: 'form-hour' };
  return { value: `${own}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` };
}

function numberOf(text: string): unknown {
  if (text === '') return undefined;
  const plain = westernDigits(text).replaceAll(/[\s\u00A0\u202F]/g, '');
  return /^\d{1,9}$/.test(plain) ? Number(plain) : text;
}

/** An address as people write it: the beginning that nobody types is added. */
function addressOf(text: string): string | undefined {
  if (text === '') return undefined;
  return /^[a-z][a-z+.-]*:/i.test(text) ? text : `https://${text}`;
}

/** The field of the form that a path of the registration stands in. */
function fieldOf(path: readonly (string | number)[]): string {
  const [first = '', second] = path.map(String);
  if (first !== 'organiser') return first;
  return second === 'kind' ? 'organiserKind' : 'organiserName';
}

/** The order in which the form asks, and so the one in which it complains. */
export const FORM_ORDER: readonly MessageField[] = [
  'title',
  'description',
  'themes',
  'commitments',
  'mode',
  'startsAt',
  'endsAt',
  'region',
  'city',
  'venue',
  'languages',
  'audiences',
  'capacity',
  'registrationUrl',
  'organiserName',
  'organiserKind',
  'contactName',
  'contactEmail',
  'contactTelephone',
];

/**
 * What stands in the fields as a registration and a contact.
 *
 * @param locale language of the form: that of a text unless its letters are of another one
 * @param days on which an event of the week may be held
 */
export function readEventForm(
  answers: Answers,
  locale: Locale,
  days: RegistrationDays | undefined,
): FilledEvent {
  const text = (name: string): SpokenText | undefined => {
    const value = answer(answers, name);
    return value === '' ? undefined : { [textLanguage(value, locale)]: value };
  };
  const many = (name: (typeof MANY_FIELDS)[number]): readonly string[] | undefined => {
    const chosen = answers(name).filter((value) => value !== '');
    return chosen.length === 0 ? undefined : chosen;
  };
  const one = (name: string): string | undefined => answer(answers, name) || undefined;
  const start = momentOf(answers, 'start');
  const end = momentOf(answers, 'end', start.value?.slice(0, 10));
  const value = {
    title: text('title'),
    description: text('description'),
    startsAt: start.value,
    endsAt: end.value,
    mode: one('mode'),
    venue: text('venue'),
    city: text('city'),
    region: one('region'),
    organiser: { name: text('organiserName'), kind: one('organiserKind') },
    themes: many('themes'),
    commitments: many('commitments'),
    languages: many('languages'),
    audiences: many('audiences'),
    registrationUrl: addressOf(answer(answers, 'registrationUrl')),
    capacity: numberOf(answer(answers, 'capacity')),
  };
  const draft = Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined));
  const contact = {
    name: one('contactName'),
    email: one('contactEmail'),
    ...(one('contactTelephone') !== undefined && {
      telephone: westernDigits(one('contactTelephone') ?? ''),
    }),
  };
  const moments: readonly FieldIssue[] = [
    ...(start.rule === undefined ? [] : [{ field: 'startsAt', rule: start.rule }]),
    ...(end.rule === undefined ? [] : [{ field: 'endsAt', rule: end.rule }]),
  ];
  const wrong = new Set(moments.map(({ field }) => field));
  const issues = [
    ...moments,
    ...registrationIssues(draft, days)
      .map(({ path, rule, params }): FieldIssue => ({
        field: fieldOf(path),
        rule:
          rule === 'type' ||
          (rule === 'date-time' && start.value === undefined && fieldOf(path) === 'startsAt')
            ? 'missing'
            : rule,
        ...(params && { params }),
      }))
      .filter(({ field }) => !wrong.has(field)),
    ...contactIssues(contact),
  ].toSorted((first, second) => place(first) - place(second));
  // An end without a day of its own is as wrong as the start is, and is mended with it.
  const isOfStart =
    ['day', 'month', 'year'].every((part) => answer(answers, `end.${part}`) === '') &&
    issues.some(({ field }) => field === 'startsAt');
  // One mistake a field: the next one shows when it is mended.
  const told = issues.filter(
    (issue, at) =>
      issues.findIndex(({ field }) => field === issue.field) === at &&
      !(isOfStart && issue.field === 'endsAt'),
  );
  if (told.length > 0) return { issues: told };
  return {
    registration: registrationSchema.parse(draft),
    contact: contactSchema.parse(contact),
    issues: [],
  };
}

function place({ field }: FieldIssue): number {
  const at = FORM_ORDER.findIndex((own) => own === field);
  return at < 0 ? FORM_ORDER.length : at;
}

/** What is sent of a registration beside itself. */
export interface SentEvent {
  readonly edition: string;
  readonly reference: string;
  /** The day on which it is sent. */
  readonly sentOn: string;
  readonly registration: Registration;
  readonly contact?: Contact;
}

/** Between the values of one field, as the import of registrations reads them. */
const SEPARATOR = '; ';

/** A registration by the names of columns that the import of registrations knows. */
export function eventColumns({
  edition,
  reference,
  sentOn,
  registration,
  contact,
}: SentEvent): SentFields {
  const { organiser, location, ...own } = registration;
  const all: Readonly<
    Record<string, string | number | readonly string[] | SpokenText | undefined>
  > = {
    ...own,
    organiserName: organiser.name,
    organiserKind: organiser.kind,
    latitude: location?.latitude,
    longitude: location?.longitude,
  };
  const fields: Record<string, string> = { edition, reference, receivedOn: sentOn };
  for (const [name, value] of Object.entries(all)) {
    if (value === undefined) continue;
    if (TEXT_FIELDS.some((field) => field === name)) {
      for (const locale of LOCALES) {
        const text = (value as SpokenText)[locale];
        if (text !== undefined) fields[`${name}_${locale}`] = text;
      }
    } else if (typeof value === 'string' || typeof value === 'number') fields[name] = String(value);
    else if (Array.isArray(value)) fields[name] = value.join(SEPARATOR);
  }
  return { ...fields, ...(contact && contactColumns(contact)) };
}

/** The registration in fields that were sent, judged as the form judges it. */
export function readEventColumns(
  fields: SentFields,
  days: RegistrationDays | undefined,
): FilledEvent {
  const one = (name: string): string | undefined => plainText(fields[name] ?? '') || undefined;
  const text = (name: TextField): SpokenText | undefined => {
    const own = LOCALES.flatMap((locale) => {
      const value = one(`${name}_${locale}`);
      return value === undefined ? [] : [[locale, value] as const];
    });
    return own.length === 0 ? undefined : Object.fromEntries(own);
  };
  const many = (name: NamedField | 'commitments'): readonly string[] | undefined =>
    one(name)
      ?.split(SEPARATOR.trim())
      .map((value) => value.trim())
      .filter(Boolean);
  const [latitude, longitude] = [one('latitude'), one('longitude')];
  const value = {
    title: text('title'),
    description: text('description'),
    startsAt: one('startsAt'),
    endsAt: one('endsAt'),
    zone: one('zone'),
    mode: one('mode'),
    venue: text('venue'),
    city: text('city'),
    region: one('region'),
    location:
      latitude === undefined && longitude === undefined
        ? undefined
        : { latitude: Number(latitude), longitude: Number(longitude) },
    organiser: { name: text('organiserName'), kind: one('organiserKind') },
    themes: many('themes'),
    commitments: many('commitments'),
    languages: many('languages'),
    audiences: many('audiences'),
    registrationUrl: one('registrationUrl'),
    capacity: numberOf(one('capacity') ?? ''),
  };
  const draft = Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined));
  const telephone = one('contactTelephone');
  const contact = {
    name: one('contactName'),
    email: one('contactEmail'),
    ...(telephone !== undefined && { telephone }),
  };
  const issues = [
    ...registrationIssues(draft, days).map(({ path, rule, params }): FieldIssue => ({
      field: fieldOf(path),
      rule,
      ...(params && { params }),
    })),
    ...contactIssues(contact),
  ];
  if (issues.length > 0) return { issues };
  return {
    registration: registrationSchema.parse(draft),
    contact: contactSchema.parse(contact),
    issues,
  };
}

/** Names of the columns that `eventColumns` can write, without the contact. */
export const EVENT_COLUMNS: readonly string[] = [
  'edition',
  'reference',
  'receivedOn',
  ...Object.keys(registrationSchema.shape).flatMap((name) => {
    const columns: Readonly<Record<string, readonly string[]>> = {
      organiser: ['organiserName', 'organiserKind'],
      location: ['latitude', 'longitude'],
    };
    return (columns[name] ?? [name]).flatMap((column) =>
      TEXT_FIELDS.some((field) => field === column)
        ? LOCALES.map((locale) => `${column}_${locale}`)
        : [column],
    );
  }),
];
