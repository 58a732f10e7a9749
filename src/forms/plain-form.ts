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
  /** A choice stands as its id; texts are in the language of their letters. */
  readonly kind: 'choice' | keyof typeof LONGEST_TEXTS;
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
}

interface PlainFormShape {
  /** What the numbers of its submissions begin with. */
  readonly prefix: string;
  /** The column of the dataset that holds the day on which it is sent. */
  readonly dayColumn: string;
  readonly fields: readonly PlainField[];
}

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
  readonly contact: Contact;
}

export interface ReadPlain {
  readonly filled?: FilledPlain;
  /** One a field, in the order of the form. */
  readonly issues: readonly FieldIssue[];
}

function issueOf({ name, kind, isOptional }: PlainField, text: string): FieldIssue | undefined {
  if (text === '') return isOptional ? undefined : { field: name, rule: 'missing' };
  if (kind === 'choice') return undefined;
  if (text.length > LONGEST_TEXTS[kind]) return { field: name, rule: 'registration-long' };
  const rule = publicTextRule(text);
  return rule === undefined ? undefined : { field: name, rule };
}

/**
 * What stands in the fields of a form.
 *
 * @param typed the text of the field of a name; empty where there is none
 */
export function readPlainForm(form: PlainFormName, typed: (name: string) => string): ReadPlain {
  const fields = plainForm(form).fields.filter(
    ({ insteadOf }) => insteadOf === undefined || plainText(typed(insteadOf)) === '',
  );
  const all = fields.map(({ name }) => [name, plainText(typed(name))] as const);
  const answers = Object.fromEntries(all.filter(([, text]) => text !== ''));
  const one = (name: string): string | undefined => plainText(typed(name)) || undefined;
  const telephone = one('contactTelephone');
  const contact = {
    name: one('contactName'),
    email: one('contactEmail'),
    ...(telephone !== undefined && { telephone }),
  };
  const issues = [
    ...fields.flatMap((field) => issueOf(field, answers[field.name] ?? '') ?? []),
    ...contactIssues(contact),
  ];
  return issues.length > 0
    ? { issues }
    : { issues, filled: { answers, contact: contactSchema.parse(contact) } };
}

/** What is sent of a form beside what was filled in. */
export interface SentPlain {
  readonly reference: string;
  /** The day on which it is sent. */
  readonly sentOn: string;
  /** The language that the sender reads. */
  readonly locale: Locale;
}

/** The record of what was filled in: nothing of the contact. */
export interface PlainFacts {
  /** A choice by its id, a text by language, in the order of the form. */
  readonly fields: Readonly<Record<string, string | LocalText>>;
  /** The table of documents has to know it. */
  readonly source: string;
  /** Texts that stand in the default language only because a record needs one there. */
  readonly unofficial: readonly string[];
}

/** A text that lacks the default language stands there as it was written, and is marked. */
export function plainFacts(
  form: PlainFormName,
  { answers }: Pick<FilledPlain, 'answers'>,
  { locale }: Pick<SentPlain, 'locale'>,
): PlainFacts {
  const unofficial: string[] = [];
  const fields: Record<string, string | LocalText> = {};
  for (const { name, kind, isName } of plainForm(form).fields) {
    const value = answers[name];
    if (value === undefined) continue;
    const isText = kind !== 'choice' && isName !== true;
    const language = isText ? textLanguage(value, locale) : undefined;
    fields[name] = language === undefined ? value : { [DEFAULT_LOCALE]: value, [language]: value };
    if (language !== undefined && language !== DEFAULT_LOCALE) {
      unofficial.push(`${name}.${DEFAULT_LOCALE}`);
    }
  }
  return { fields, source: `${form}s-received`, unofficial };
}

/** The row of the dataset that an editor takes in: nothing of the contact. */
export function plainRow(
  form: PlainFormName,
  filled: Pick<FilledPlain, 'answers'>,
  sent: SentPlain,
): SentFields {
  const { fields, source, unofficial } = plainFacts(form, filled, sent);
  const own = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[name, value] as const]
      : LOCALES.flatMap((locale) =>
          value[locale] === undefined ? [] : [[`${name}_${locale}`, value[locale]] as const],
        ),
  );
  return {
    id: sent.reference.toLowerCase(),
    [plainForm(form).dayColumn]: sent.sentOn,
    ...Object.fromEntries(own),
    source,
    ...(unofficial.length > 0 && { unofficialPaths: unofficial.join(LIST_SEPARATOR) }),
  };
}

/** Everything as it is sent to a receiving end: the fields by their own names. */
export function plainFields(
  { answers, contact }: FilledPlain,
  { reference, sentOn }: Pick<SentPlain, 'reference' | 'sentOn'>,
): SentFields {
  return { ...answers, reference, receivedOn: sentOn, ...contactColumns(contact) };
}
