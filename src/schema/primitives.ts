import { z } from 'zod';
import { DEFAULT_LOCALE, LOCALES, type DefaultLocale, type Locale } from '../site.ts';

/**
 * Error of a value that breaks `rule`. The message *is* the rule id: the printers turn it into words,
 * so that a schema never holds a sentence. An absent value is always reported as `missing`.
 */
export function ruled(rule: string): { error: (issue: { input?: unknown }) => string } {
  return {
    error: (issue) => (issue.input === undefined || issue.input === null ? 'missing' : rule),
  };
}

/** A text that says something: not empty, not only white space. */
export const text = z
  .string(ruled('type'))
  .refine((value) => value.trim() !== '', ruled('empty-text'))
  .meta({ description: 'A text.' });

/** A text in the languages of the site; the default language is required, a missing one falls back to it. */
export type LocalText = Readonly<Record<DefaultLocale, string> & Partial<Record<Locale, string>>>;

/** Tells the table reader and the generated dictionary that a field is one text a language. */
export const LOCAL_TEXT_META = { localText: true } as const;

export const localText = z
  .strictObject(
    Object.fromEntries(
      LOCALES.map((locale) => [locale, locale === DEFAULT_LOCALE ? text : text.optional()]),
    ),
    ruled('type'),
  )
  .meta({
    ...LOCAL_TEXT_META,
    description: 'A text in the languages of the site.',
  }) as unknown as z.ZodType<LocalText>;

const REDUCED_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const LONGEST_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (LONGEST_MONTHS[month - 1] ?? 0);
}

/** Whether `value` is a date that exists, at year, month or day precision (ISO 8601 reduced, EDTF level 0). */
export function isReducedDate(value: string): boolean {
  const parts = REDUCED_DATE.exec(value);
  if (!parts) return false;
  const [year = 0, month, day] = parts
    .slice(1)
    // A group that did not take part in the match is undefined, whatever its type says.
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  if (year < 1900 || year > 2200) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

function isDateTime(value: string): boolean {
  const [day = '', time] = value.split('T');
  if (day.length !== 10 || !isReducedDate(day)) return false;
  return time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
}

/** YAML reads an unquoted `2020` as a number: a year, or the id of an edition, means its digits. */
const digitsAsText = (value: unknown): unknown => (Number.isInteger(value) ? String(value) : value);

/** A date as precise as its source: `2020`, `2020-03` or `2020-03-17`. */
export const partialDate = z
  .preprocess(digitsAsText, z.string(ruled('date')).refine(isReducedDate, ruled('date')))
  .meta({
    type: 'string',
    pattern: REDUCED_DATE.source,
    description: 'A date as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD.',
  });

/** A whole day, `2020-03-17`. */
export const day = z
  .string(ruled('day'))
  .refine((value) => value.length === 10 && isReducedDate(value), ruled('day'))
  .meta({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$`, description: 'A day: YYYY-MM-DD.' });

/** A local date, or a local date and time without offset (`2020-05-06T10:00`); the zone stands beside it. */
export const dayOrTime = z
  .string(ruled('date-time'))
  .refine(isDateTime, ruled('date-time'))
  .meta({
    pattern: String.raw`^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$`,
    description: 'A local day, or a local day and time: YYYY-MM-DD or YYYY-MM-DDTHH:MM.',
  });

/** 0 to 100, whole or with one decimal. */
export const percent = z
  .number(ruled('percent'))
  .min(0, ruled('percent'))
  .max(100, ruled('percent'))
  .multipleOf(0.1, ruled('percent'))
  .meta({ description: 'Percent, 0 to 100, whole or with one decimal.' });

export const number = z.number(ruled('number')).meta({ description: 'A number.' });
export const wholeNumber = z
  .int(ruled('number'))
  .min(0, ruled('number'))
  .meta({ description: 'A whole number, from 0.' });
export const ordinal = z
  .int(ruled('number'))
  .min(1, ruled('number'))
  .meta({ description: 'A whole number, from 1.' });
export const flag = z.boolean(ruled('type')).meta({ description: '`true` or `false`.' });

/** What tells whether bytes are still the same. */
export const digest = z
  .string(ruled('digest'))
  .regex(/^[0-9a-f]{64}$/, ruled('digest'))
  .meta({ description: 'A SHA-256 digest: 64 hexadecimal digits.' });

/** A part of an address: it lives for ever and sorts the same everywhere. */
export const pathPart = z
  .preprocess(digitsAsText, z.string(ruled('id')).regex(/^[a-z0-9-]{1,80}$/, ruled('id')))
  .meta({
    type: 'string',
    description: 'An id: lower-case letters, digits and hyphens, at most 80.',
  });

/** Short stable name of a part of a record (`a1`, `guide`), unique in its commitment: its anchor on the page. */
export const key = z
  .string(ruled('key'))
  .regex(/^[a-z0-9-]{1,80}$/, ruled('key'))
  .meta({ description: 'A key: lower-case letters, digits and hyphens, at most 80.' });

/** Kinds of records and tables that a field can point to. */
export type ReferenceKind =
  | 'plan'
  | 'commitment'
  | 'meeting'
  | 'event'
  | 'edition'
  | 'process'
  | 'proposal'
  | 'topic'
  | 'source'
  | 'institution'
  | 'reading'
  | 'committee'
  | 'region'
  | 'theme'
  | 'audience'
  | 'medium'
  | 'organiser-kind'
  | 'blocking-reason'
  | 'requirement'
  | 'term'
  | 'release';

/** Meta data with which the coherence rules find every reference in a record. */
export interface ReferenceMeta {
  readonly reference: ReferenceKind;
}

function reference(kind: ReferenceKind, pattern: RegExp, description: string) {
  return z
    .preprocess(
      digitsAsText,
      z.string(ruled('reference-format')).regex(pattern, ruled('reference-format')),
    )
    .meta({ reference: kind, type: 'string', description } satisfies ReferenceMeta &
      Record<string, unknown>);
}

const ONE_PART = /^[a-z0-9-]{1,80}$/;

export const planRef = reference('plan', ONE_PART, 'Id of a plan: 2018-2020.');
export const commitmentRef = reference(
  'commitment',
  /^[a-z0-9-]{1,80}\/[1-9]\d{0,3}$/,
  'Whole id of a commitment: 2018-2020/4.',
);
export const meetingRef = reference('meeting', ONE_PART, 'Id of a meeting.');
export const eventRef = reference(
  'event',
  /^\d{4}\/[a-z0-9-]{1,80}$/,
  'Id of an event: 2020/open-data-workshop.',
);
export const editionRef = reference('edition', ONE_PART, 'Id of an Open Gov Week edition: 2020.');
export const processRef = reference('process', ONE_PART, 'Id of a co-creation process.');
export const topicRef = reference('topic', ONE_PART, 'Id of a topic of the forum.');
export const sourceRef = reference(
  'source',
  ONE_PART,
  'Id of a row of data/sources.csv, or of a meeting.',
);
export const institutionRef = reference(
  'institution',
  ONE_PART,
  'Id of a row of data/institutions.csv.',
);
export const readingRef = reference(
  'reading',
  /^[a-z0-9-]{1,80}(\/[a-z0-9-]{1,80}){0,2}$/,
  'Id of a reading: of data/progress.csv, or `<meeting>/<number>[/<activity key>]`.',
);
export const committeeRef = reference('committee', ONE_PART, 'Id of a row of data/committees.csv.');
export const regionRef = reference('region', ONE_PART, 'Id of a row of data/regions.csv.');
export const themeRef = reference('theme', ONE_PART, 'Id of a row of data/themes.csv.');
export const audienceRef = reference('audience', ONE_PART, 'Id of a row of data/audiences.csv.');
export const mediumRef = reference('medium', ONE_PART, 'Id of a row of data/media.csv.');
export const organiserKindRef = reference(
  'organiser-kind',
  ONE_PART,
  'Id of a row of data/organiser-kinds.csv.',
);
export const blockingReasonRef = reference(
  'blocking-reason',
  ONE_PART,
  'Id of a row of data/blocking-reasons.csv.',
);

/**
 * No blanks, and none of the invisible characters that make an address look like another one. A host right after the two
 * slashes, so that a reader sees where it leads: no name and password before it, no backslash that browsers take for a slash. No bar either, which
 * no address has and which stands between the items of a list in a cell.
 */
const WEB_ADDRESS = /^https?:\/\/(?![^/?#]*@)[^\s\p{Cc}\p{Cf}\\|/?#][^\s\p{Cc}\p{Cf}\\|]*$/iu;

/** Whether content may point to an address of another site. */
export function isWebAddress(value: string): boolean {
  return WEB_ADDRESS.test(value) && URL.canParse(value);
}

/** The allow-list of addresses that content may point to. */
export const url = z
  .string(ruled('url'))
  .refine(isWebAddress, ruled('url'))
  .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://', description: 'A web address: http or https.' });

/** A language with, at most, its script and its region: what has a name in every language of the site. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

export const languageTag = z
  .string(ruled('language-tag'))
  .regex(LANGUAGE_TAG, ruled('language-tag'))
  .meta({ description: 'A language tag: fr, ar, zgh, pt-BR.' });

function isTimeZone(value: string): boolean {
  // Without the pattern an offset would pass, which knows nothing of summer time.
  if (!/^[A-Z]/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

export const timeZone = z
  .string(ruled('time-zone'))
  .refine(isTimeZone, ruled('time-zone'))
  .meta({ description: 'A time zone by its IANA name: Europe/Lisbon.' });

/** Mailbox of a role, never of a person. */
export const roleMailbox = z
  .email(ruled('email'))
  .meta({ description: 'An e-mail address of a role.' });

/** Lists of codes that the program knows, and for which the dictionaries have words. Their names are published. */
export type CodeList =
  | 'action-kind'
  | 'action-status'
  | 'assessor'
  | 'attendance-statement'
  | 'commitment-field'
  | 'commitment-scope'
  | 'committee-kind'
  | 'communication-statement'
  | 'communication-status'
  | 'criterion'
  | 'decision-status'
  | 'due-meeting'
  | 'edition-status'
  | 'event-mode'
  | 'event-status'
  | 'evidence-level'
  | 'gap-kind'
  | 'gap-side'
  | 'institution-kind'
  | 'judgement'
  | 'language'
  | 'letter-kind'
  | 'meeting-status'
  | 'member-side'
  | 'moderation-act'
  | 'ogp-level'
  | 'ogp-value'
  | 'plan-status'
  | 'platform-field'
  | 'platform-state'
  | 'proposal-outcome'
  | 'rate-scope'
  | 'report-qualifier'
  | 'requirement-state'
  | 'scheduling'
  | 'source-kind'
  | 'submission-channel'
  | 'submission-outcome'
  | 'timeliness'
  | 'timeliness-group'
  | 'topic-status';

/** Meta data that tells from which list codes are, also where other words may stand beside them. */
export function inCodeList(codeList: CodeList): { readonly codeList: CodeList } {
  return { codeList };
}

export function code<const Codes extends readonly [string, ...string[]]>(
  list: CodeList,
  codes: Codes,
) {
  return z.enum(codes, ruled('code')).meta(inCodeList(list));
}

/** Fields that name the project's own wording or translation: paths such as `title.ar`, `activities.a1`, `ar.md`. */
export const unofficial = z.array(text, ruled('type')).meta({
  description:
    "The texts that are the project's own wording or translation: paths such as title.ar, activities.a1.description, ar.md. A path covers everything below it; * stands for any one step.",
});

/** Institution of the table where the source names one, otherwise its words. */
export const institutionOrText = z.union(
  [
    z.strictObject({
      /** Id of the institution, where the table holds it. */
      institution: institutionRef,
    }),
    z.strictObject({
      /** The source's words otherwise. */
      text: localText,
    }),
  ],
  ruled('institution-or-text'),
);
export type InstitutionOrText = z.output<typeof institutionOrText>;
