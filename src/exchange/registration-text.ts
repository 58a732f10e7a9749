/**
 * The plain-text form of a registration: lines with labels in the sender's language, which go through mail, share sheets and
 * clipboards and are read back to the same record. The form in the reader's browser writes it, the import reads it: nothing
 * here needs Node, and the words are handed in.
 *
 * Every field is `• Label : value`. A text of several lines has `↵` at the end of each but the last. Where lines are broken
 * does not count, and neither do the `> ` of quotations, blanks at the ends of lines, and what stands before the first mark
 * and after the last field: programs of mail change all of these.
 */
import { isolated, RIGHT_TO_LEFT } from '../i18n/direction.ts';
import type { Contact, Registration, SpokenText } from '../schema/registration.ts';
import { plainText } from '../schema/registration.ts';
import { DEFAULT_LOCALE, LANGUAGES, LOCALES, type Locale } from '../site.ts';

/** Fields that hold a text in any of the languages. */
export const TEXT_FIELDS = ['title', 'description', 'venue', 'city', 'organiserName'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Fields of which the values have names. */
export const NAMED_FIELDS = [
  'mode',
  'region',
  'organiserKind',
  'themes',
  'languages',
  'audiences',
] as const;
export type NamedField = (typeof NAMED_FIELDS)[number];

/**
 * The language of a text: that of its letters, and among languages with the same letters the one that is likely.
 *
 * @param likely that of the form or of the column's name
 */
export function textLanguage(text: string, likely?: Locale): Locale {
  const others = text.match(/\p{Script=Arabic}|\p{Script=Hebrew}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  // A text without letters, such as a number, has that of whoever wrote it.
  if (others === 0 && latin === 0 && likely !== undefined) return likely;
  const dir = others > latin ? 'rtl' : 'ltr';
  const fitting = LOCALES.filter((one) => LANGUAGES[one].dir === dir);
  return fitting.find((one) => one === likely) ?? fitting[0] ?? DEFAULT_LOCALE;
}

/** Every field that a message can hold, in its order; the last three are the contact. */
export const MESSAGE_FIELDS = [
  'title',
  'description',
  'startsAt',
  'endsAt',
  'zone',
  'mode',
  'venue',
  'city',
  'region',
  'latitude',
  'longitude',
  'organiserName',
  'organiserKind',
  'themes',
  'commitments',
  'languages',
  'audiences',
  'registrationUrl',
  'capacity',
  'receivedOn',
  'reference',
  'contactName',
  'contactEmail',
  'contactTelephone',
] as const;
export type MessageField = (typeof MESSAGE_FIELDS)[number];

/** Words of one language. */
export interface MessageWords {
  /** Label of the first field, whose value is the edition: `Semaine du gouvernement ouvert`. */
  readonly start: string;
  /** What the last line says. */
  readonly end: string;
  /** Label without a value that stands above the contact. */
  readonly notPublished: string;
  readonly labels: Readonly<Record<MessageField, string>>;
  /** `; ` */
  readonly separator: string;
  /** What stands between a label and its value: ` : ` in French. */
  readonly colon: string;
}

/** Everything that a message is written with. */
export interface MessageVocabulary {
  readonly words: MessageWords;
  /** The languages' own names. */
  readonly languages: Readonly<Record<Locale, string>>;
  /** Names of codes and of rows, by their id; what has none is written as its id. */
  readonly names: Readonly<Record<NamedField, Readonly<Record<string, string>>>>;
}

const FIELD = '•';
const NEW_LINE = '↵';
const ESCAPE = '\\';
/** Programs of mail break lines from 72 on. */
const WIDTH = 66;

/** A word of a value as it stands in a message: one that begins with a mark of this form has a backslash before it. */
function escaped(word: string): string {
  return /^[•↵>\\]/.test(word) ? ESCAPE + word : word;
}

/** Lines of at most so many letters, broken at blanks alone. */
function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  let current = '';
  for (const word of words) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && longer.length > WIDTH) {
      lines.push(current);
      current = `  ${word}`;
    } else current = longer;
    if (word === NEW_LINE) {
      lines.push(current);
      current = '';
    }
  }
  return [...lines, current].filter((line) => line !== '').join('\n');
}

/** Between them a text keeps its order, whatever letters stand around it. */
const APART = { begin: '\u2066', end: '\u2069' } as const;
const APARTS = /[\u2066\u2069]/g;

/** A text as it is written beside a label: days, numbers and addresses would be turned around after letters from right to left. */
function inOrder(text: string, label: string): string {
  const isAfterRightToLeft = RIGHT_TO_LEFT.test(label) && text !== '' && !RIGHT_TO_LEFT.test(text);
  return isAfterRightToLeft ? APART.begin + text + APART.end : isolated(text);
}

function fieldText(label: string, value: string, colon: string): string {
  const lines = plainText(value).split('\n');
  const words = lines.flatMap((line, at) => [
    ...inOrder(line.split(' ').map(escaped).join(' '), label)
      .split(' ')
      .filter((word) => word !== ''),
    ...(at < lines.length - 1 ? [NEW_LINE] : []),
  ]);
  const head = `${FIELD} ${label}${colon}`.split(/[ \u00A0\u202F]/).filter((word) => word !== '');
  return wrapped([...head, ...words]);
}

type Values = readonly (readonly [MessageField, Locale | undefined, string])[];

function valuesOf(
  { organiser, location, ...own }: Registration,
  { names, words }: MessageVocabulary,
): Values {
  const texts = (field: TextField, value: SpokenText | undefined): Values =>
    LOCALES.flatMap((locale) => {
      const text = value?.[locale];
      return text === undefined ? [] : [[field, locale, text] as const];
    });
  const plain = (field: MessageField, value: string | number | undefined): Values =>
    value === undefined ? [] : [[field, undefined, String(value)]];
  const named = (field: NamedField, value: string | readonly string[] | undefined): Values => {
    const ids = value === undefined ? [] : [value].flat();
    const shown = ids.map((id) => nameOf(names[field], id, words.separator));
    return shown.length === 0 ? [] : [[field, undefined, shown.join(words.separator)]];
  };
  return [
    ...texts('title', own.title),
    ...texts('description', own.description),
    ...plain('startsAt', own.startsAt.replace('T', ' ')),
    ...plain('endsAt', own.endsAt?.replace('T', ' ')),
    ...plain('zone', own.zone),
    ...named('mode', own.mode),
    ...texts('venue', own.venue),
    ...texts('city', own.city),
    ...named('region', own.region),
    ...plain('latitude', location?.latitude),
    ...plain('longitude', location?.longitude),
    ...texts('organiserName', organiser.name),
    ...named('organiserKind', organiser.kind),
    ...named('themes', own.themes),
    ...plain('commitments', own.commitments?.join(words.separator)),
    ...named('languages', own.languages),
    ...named('audiences', own.audiences),
    ...plain('registrationUrl', own.registrationUrl),
    ...plain('capacity', own.capacity),
  ];
}

/** The name of a value; its id where the name could be read as several. */
function nameOf(names: Readonly<Record<string, string>>, id: string, separator: string): string {
  const name = Object.hasOwn(names, id) ? names[id] : undefined;
  const isPlain = name !== undefined && !name.includes(separator.trim()) && name.trim() !== '';
  return isPlain ? plainText(name).replaceAll('\n', ' ') : id;
}

export interface Message {
  /** Id of the Open Gov Week. */
  readonly edition: string;
  readonly registration: Registration;
  /** The day on which it is sent. */
  readonly sentOn?: string;
  /** Number by which the sender and the team speak of it. */
  readonly reference?: string;
  /** Goes into the message alone: whoever reads it back leaves it there. */
  readonly contact?: Contact;
}

/** A registration as the body of a message. */
export function writeMessage(message: Message, vocabulary: MessageVocabulary): string {
  const { edition, registration, sentOn, reference, contact } = message;
  const { words, languages } = vocabulary;
  const { labels, colon } = words;
  const line = (field: MessageField, value: string | undefined): readonly string[] =>
    value === undefined || value === '' ? [] : [fieldText(labels[field], value, colon)];
  const own = valuesOf(registration, vocabulary).map(([field, locale, value]) => {
    const language = locale === undefined ? '' : ` (${languages[locale]})`;
    return fieldText(labels[field] + language, value, colon);
  });
  return [
    fieldText(words.start, edition, colon),
    ...own,
    ...line('receivedOn', sentOn),
    ...line('reference', reference),
    ...(contact ? ['', fieldText(words.notPublished, '', colon)] : []),
    ...line('contactName', contact?.name),
    ...line('contactEmail', contact?.email),
    ...line('contactTelephone', contact?.telephone),
    '',
    `${FIELD} ${words.end}`,
    '',
  ].join('\n');
}

/** A field of a message as it stands there. */
export interface LabelledValue {
  /** With the language of a text: `Titre (Français)`. */
  readonly label: string;
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

/** A message that was received. */
export interface ReceivedMessage {
  readonly line: number;
  readonly edition: string;
  /** Whether its last line is there: without it something may be lost, or more than the message may stand in its last field. */
  readonly isWhole: boolean;
  readonly fields: readonly LabelledValue[];
}

interface Word {
  readonly text: string;
  readonly line: number;
}

const MARKS = /[\p{Cf}\uFEFF]/gu;

/** The words of a text without the signs of quotation before its lines. */
function wordsOf(text: string): readonly Word[] {
  return text.split(/\r\n?|\n/).flatMap((line, index) =>
    line
      .replace(/^(?:[\s\p{Cf}]*>)+/u, '')
      .split(/\s+/)
      .filter((word) => word !== '' && !/^>+$/.test(word))
      .map((word) => ({ text: word, line: index + 1 })),
  );
}

/** A field from the words that follow its mark; `undefined` where no colon ends a label. */
function fieldOf(words: readonly Word[], line: number): LabelledValue | undefined {
  const bare = words.map(({ text }) => text.replaceAll(MARKS, ''));
  const end = bare.findIndex((word) => word.endsWith(':'));
  if (end < 0) return undefined;
  const label = bare
    .slice(0, end + 1)
    .join(' ')
    .slice(0, -1)
    .trim();
  let value = '';
  for (const { text: written } of words.slice(end + 1)) {
    const text = written.replaceAll(APARTS, '');
    if (text === NEW_LINE) {
      value += '\n';
      continue;
    }
    const word = text.startsWith(ESCAPE) ? text.slice(1) : text;
    value += value === '' || value.endsWith('\n') ? word : ` ${word}`;
  }
  return { label, value, line };
}

/**
 * Every registration in a text, whatever stands around them.
 *
 * @param words of every language in which messages are written
 */
export function readMessages(
  text: string,
  words: readonly Pick<MessageWords, 'start' | 'end'>[],
): readonly ReceivedMessage[] {
  const starts = new Set(words.map(({ start }) => start));
  const ends = words.map(({ end }) => end);
  const groups: { readonly line: number; readonly words: Word[] }[] = [];
  for (const word of wordsOf(text)) {
    if (word.text.replaceAll(MARKS, '') === FIELD) groups.push({ line: word.line, words: [] });
    else groups.at(-1)?.words.push(word);
  }
  const messages: { line: number; edition: string; isWhole: boolean; fields: LabelledValue[] }[] =
    [];
  let isOpen = false;
  for (const { line, words: own } of groups) {
    const said = own.map((word) => word.text.replaceAll(MARKS, '')).join(' ');
    const current = messages.at(-1);
    if (isOpen && current && ends.some((end) => said === end || said.startsWith(`${end} `))) {
      current.isWhole = true;
      isOpen = false;
      continue;
    }
    const field = fieldOf(own, line);
    if (!field) continue;
    if (starts.has(field.label)) {
      messages.push({ line, edition: field.value, isWhole: false, fields: [] });
      isOpen = true;
    } else if (isOpen) current?.fields.push(field);
  }
  return messages;
}
