/** Forms that ask for texts and choices, and for a contact that is never published. Each is a line of a table. */
import { textLanguage } from '../exchange/registration-text.ts';
import { LIST_SEPARATOR } from '../schema/list-separator.ts';
import type { LocalText } from '../schema/primitives.ts';
import {
  contactSchema,
  LONGEST_TEXTS,
  plainText,
  publicTextRule,
  type Contact,
} from '../schema/registration.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../site.ts';
import { contactColumns, contactIssues } from './contact.ts';
import type { FieldIssue, SentFields } from './submission.ts';

export interface PlainField {
  readonly name: string;
  /** A choice stands as its id, a key and a place on the web as they are; texts are in the language of their letters. */
  readonly kind: 'choice' | 'key' | 'place' | keyof typeof LONGEST_TEXTS;
  /** What can be chosen, where that is not a record: the words are in the dictionaries of the forms. */
  readonly options?: readonly string[];
  /** It may be left empty. */
  readonly isOptional?: true;
  /** A choice that the page has made: which of several things the form is about. */
  readonly isGiven?: true;
  /** A name, which is the same in every language. */
  readonly isName?: true;
  /** It is asked for only where the field of this name is empty, and left out elsewhere. */
  readonly insteadOf?: string;
  /** Where it stands in a record, where that is in a map. */
  readonly within?: readonly [map: string, key: string];
  /** It is about the part that the record begins with. */
  readonly isOfPart?: true;
}

/** Rows whose texts stand in the one language that they are written in, which a column names. */
interface RowsAsWritten {
  /** The column that names a row. */
  readonly keyColumn: string;
  readonly dayColumn: string;
  readonly languageColumn: string;
  /** The text by whose letters the language is known. */
  readonly languageOf: string;
}

/** Posts of the forum. */
const POSTS: RowsAsWritten = {
  keyColumn: 'key',
  dayColumn: 'postedOn',
  languageColumn: 'lang',
  languageOf: 'text',
};

interface PlainFormShape {
  /** What the numbers of its submissions begin with. */
  readonly prefix: string;
  /** The column of the dataset that holds the day on which it is sent. */
  readonly dayColumn: string;
  readonly fields: readonly PlainField[];
  /** What stands in every row of it. */
  readonly constants?: SentFields;
  /** It becomes a part of a record that is there, or is read by the team alone. */
  readonly asWritten?: RowsAsWritten;
  /** The part that its record begins with: a row of its own, whose column names the record. */
  readonly firstPart?: RowsAsWritten & {
    readonly dataset: string;
    readonly recordColumn: string;
    readonly key: string;
  };
  /** Its records name the source that keeps what came in; those of the forum are their own source. */
  readonly hasNoSource?: true;
  /** People may leave out whom to answer. */
  readonly isContactOptional?: true;
}

/** What people write to the team about. */
export const FEEDBACK_SUBJECTS = ['error', 'question', 'other'] as const;

/** By the name that a form sends of itself. What a field is called is the name of its column in the dataset. */
export const PLAIN_FORMS = {
  'information-request': {
    prefix: 'Q',
    dayColumn: 'askedOn',
    fields: [
      { name: 'commitment', kind: 'choice' },
      { name: 'question', kind: 'paragraph' },
      { name: 'askedBy', kind: 'line' },
    ],
  },
  proposal: {
    prefix: 'P',
    dayColumn: 'submittedOn',
    fields: [
      { name: 'process', kind: 'choice', isGiven: true },
      { name: 'title', kind: 'line' },
      { name: 'text', kind: 'paragraph' },
      { name: 'theme', kind: 'choice', isOptional: true },
      {
        name: 'submittedByOrganisation',
        kind: 'line',
        isName: true,
        isOptional: true,
        within: ['submittedBy', 'organisation'],
      },
      {
        name: 'submittedByKind',
        kind: 'choice',
        insteadOf: 'submittedByOrganisation',
        within: ['submittedBy', 'kind'],
      },
    ],
  },
  'forum-topic': {
    prefix: 'T',
    dayColumn: 'openedOn',
    fields: [
      { name: 'title', kind: 'line' },
      { name: 'text', kind: 'paragraph', isOfPart: true },
      { name: 'author', kind: 'line', isOfPart: true },
    ],
    constants: { status: 'open' },
    firstPart: { ...POSTS, dataset: 'posts', recordColumn: 'topic', key: 'p1' },
    hasNoSource: true,
  },
  'forum-post': {
    prefix: 'F',
    dayColumn: POSTS.dayColumn,
    fields: [
      { name: 'topic', kind: 'choice' },
      { name: 'replyTo', kind: 'key', isOptional: true },
      { name: 'text', kind: 'paragraph' },
      { name: 'author', kind: 'line' },
    ],
    asWritten: POSTS,
    hasNoSource: true,
  },
  // Read by the team: what comes of it is a correction, an answer or a record of its own.
  feedback: {
    prefix: 'M',
    dayColumn: 'receivedOn',
    fields: [
      { name: 'about', kind: 'choice', options: FEEDBACK_SUBJECTS },
      { name: 'page', kind: 'place', isOptional: true },
      { name: 'text', kind: 'paragraph' },
      { name: 'shownBy', kind: 'paragraph', isOptional: true },
    ],
    asWritten: {
      keyColumn: 'id',
      dayColumn: 'receivedOn',
      languageColumn: 'lang',
      languageOf: 'text',
    },
    hasNoSource: true,
    isContactOptional: true,
  },
} as const satisfies Readonly<Record<string, PlainFormShape>>;
export type PlainFormName = keyof typeof PLAIN_FORMS;

/** What a form is, by its name. */
export function plainForm(form: PlainFormName): PlainFormShape {
  return PLAIN_FORMS[form];
}
export const PLAIN_FORM_NAMES = Object.keys(PLAIN_FORMS) as readonly PlainFormName[];

/** What was filled in, without anything wrong. */
export interface FilledPlain {
  /** By field; one that was left empty is not there. */
  readonly answers: SentFields;
  /** Absent where the sender wants no answer. */
  readonly contact?: Contact;
}

export interface ReadPlain {
  readonly filled?: FilledPlain;
  /** One a field, in the order of the form. */
  readonly issues: readonly FieldIssue[];
}

function issueOf({ name, kind, isOptional }: PlainField, text: string): FieldIssue | undefined {
  if (text === '') return isOptional ? undefined : { field: name, rule: 'missing' };
  if (kind === 'choice') return undefined;
  if (kind === 'key') return isKey(text) ? undefined : { field: name, rule: 'reference-format' };
  if (kind === 'place') return isPlace(text) ? undefined : { field: name, rule: 'url' };
  if (text.length > LONGEST_TEXTS[kind]) return { field: name, rule: 'registration-long' };
  const rule = publicTextRule(text);
  return rule === undefined ? undefined : { field: name, rule };
}

/** Whether a text can name a part of a record: `p12`. */
function isKey(text: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(text);
}

/** Whether a text can be the address of a page, as browsers show it. */
function isPlace(text: string): boolean {
  return text.length <= 500 && /^https?:\/\/[^\s<>"'`]+$/.test(text);
}

/**
 * What stands in the fields of a form.
 *
 * @param typed the text of the field of a name; empty where there is none
 */
export function readPlainForm(form: PlainFormName, typed: (name: string) => string): ReadPlain {
  const { fields: all, isContactOptional } = plainForm(form);
  const fields = all.filter(
    ({ insteadOf }) => insteadOf === undefined || plainText(typed(insteadOf)) === '',
  );
  const given = fields.map(({ name }) => [name, plainText(typed(name))] as const);
  const answers = Object.fromEntries(given.filter(([, text]) => text !== ''));
  const one = (name: string): string | undefined => plainText(typed(name)) || undefined;
  const telephone = one('contactTelephone');
  const contact = {
    name: one('contactName'),
    email: one('contactEmail'),
    ...(telephone !== undefined && { telephone }),
  };
  const isAnonymous =
    isContactOptional === true && Object.values(contact).every((part) => part === undefined);
  const issues = [
    ...fields.flatMap((field) => issueOf(field, answers[field.name] ?? '') ?? []),
    ...(isAnonymous ? [] : contactIssues(contact)),
  ];
  if (issues.length > 0) return { issues };
  const filled = isAnonymous ? { answers } : { answers, contact: contactSchema.parse(contact) };
  return { issues, filled };
}

/** What is sent of a form beside what was filled in. */
export interface SentPlain {
  readonly reference: string;
  /** The day on which it is sent. */
  readonly sentOn: string;
  /** The language that the sender reads. */
  readonly locale: Locale;
}

type Answers = Pick<FilledPlain, 'answers'>;

/** Whether a field holds a text, which is in a language; anything else is the same in all. */
export function isText({ kind, isName }: PlainField): boolean {
  return Object.hasOwn(LONGEST_TEXTS, kind) && isName !== true;
}

/** The record of what was filled in: nothing of the contact. */
export interface PlainFacts {
  /** A choice by its id, a text by language, in the order of the form. */
  readonly fields: Readonly<Record<string, string | LocalText>>;
  /** The table of documents has to know it; absent where records are their own source. */
  readonly source: string | undefined;
  /** Texts that stand in the default language only because a record needs one there. */
  readonly unofficial: readonly string[];
}

/** A text that lacks the default language stands there as it was written, and is marked. */
export function plainFacts(
  form: PlainFormName,
  { answers }: Answers,
  { locale }: Pick<SentPlain, 'locale'>,
): PlainFacts {
  const unofficial: string[] = [];
  const fields: Record<string, string | LocalText> = {};
  for (const field of plainForm(form).fields) {
    const { name, isOfPart } = field;
    const value = answers[name];
    if (value === undefined || isOfPart) continue;
    const language = isText(field) ? textLanguage(value, locale) : undefined;
    fields[name] = language === undefined ? value : { [DEFAULT_LOCALE]: value, [language]: value };
    if (language !== undefined && language !== DEFAULT_LOCALE) {
      unofficial.push(`${name}.${DEFAULT_LOCALE}`);
    }
  }
  const source = plainForm(form).hasNoSource ? undefined : `${form}s-received`;
  return { fields, source, unofficial };
}

/** Answers as a row of a dataset whose texts stand in one language each: their columns have no language. */
function partCells(
  { dayColumn, languageColumn, languageOf }: RowsAsWritten,
  fields: readonly PlainField[],
  answers: SentFields,
  { sentOn, locale }: SentPlain,
): SentFields {
  const own = fields.flatMap(({ name }) => {
    const value = answers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const language = textLanguage(answers[languageOf] ?? '', locale);
  return { [dayColumn]: sentOn, ...Object.fromEntries(own), [languageColumn]: language };
}

/** The row of the dataset that an editor takes in: nothing of the contact. */
export function plainRow(form: PlainFormName, filled: Answers, sent: SentPlain): SentFields {
  const shape = plainForm(form);
  const { dayColumn, constants, asWritten } = shape;
  const id = sent.reference.toLowerCase();
  if (asWritten) {
    const cells = partCells(asWritten, shape.fields, filled.answers, sent);
    return { [asWritten.keyColumn]: id, ...cells };
  }
  const { fields, source, unofficial } = plainFacts(form, filled, sent);
  const own = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[name, value] as const]
      : LOCALES.flatMap((locale) =>
          value[locale] === undefined ? [] : [[`${name}_${locale}`, value[locale]] as const],
        ),
  );
  return {
    id,
    [dayColumn]: sent.sentOn,
    ...Object.fromEntries(own),
    ...constants,
    ...(source !== undefined && { source }),
    ...(unofficial.length > 0 && { unofficialPaths: unofficial.join(LIST_SEPARATOR) }),
  };
}

/** The row of what its record begins with, where it begins with a part: the first post of a topic. */
export function firstPartRow(
  form: PlainFormName,
  { answers }: Answers,
  sent: SentPlain,
): SentFields | undefined {
  const { fields, firstPart } = plainForm(form);
  if (!firstPart) return undefined;
  const { recordColumn, keyColumn, key } = firstPart;
  const own = fields.filter(({ isOfPart }) => isOfPart);
  return {
    [recordColumn]: sent.reference.toLowerCase(),
    [keyColumn]: key,
    ...partCells(firstPart, own, answers, sent),
  };
}

/** Everything as it is sent to a receiving end: the fields by their own names. */
export function plainFields(
  { answers, contact }: FilledPlain,
  { reference, sentOn }: Pick<SentPlain, 'reference' | 'sentOn'>,
): SentFields {
  return { ...answers, reference, receivedOn: sentOn, ...contactColumns(contact) };
}
