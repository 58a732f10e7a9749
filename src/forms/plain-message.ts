/** What was filled in as plain text, for a message, and as a file of facts. */
import { contactColumns } from './contact.ts';
import { filledIn } from './issue-text.ts';
import {
  firstPartRow,
  plainFacts,
  plainForm,
  type FilledPlain,
  type PlainFormName,
  type SentPlain,
} from './plain-form.ts';

/** Words of one language. */
export interface PlainMessageWords {
  readonly title: string;
  readonly reference: string;
  readonly contact: string;
  /** `{label}`, `{value}` */
  readonly line: string;
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * The body of a message.
 *
 * @param names of the choices, by their ids
 */
export function plainMessage(
  form: PlainFormName,
  filled: FilledPlain,
  sent: SentPlain,
  words: PlainMessageWords,
  names: Readonly<Record<string, string>>,
): string {
  const line = (label: string, value: string): string => {
    const isLong = value.includes('\n') || value.length > 80;
    return filledIn(words.line, { label, value: isLong ? `\n${value}` : value });
  };
  const label = (name: string): string => words.labels[name] ?? name;
  const { answers, contact } = filled;
  return [
    words.title,
    line(words.reference, sent.reference),
    '',
    ...plainForm(form).fields.flatMap(({ name, kind }) => {
      const value = answers[name];
      if (value === undefined) return [];
      const shown = kind === 'choice' ? `${names[value] ?? value} (${value})` : value;
      return [line(label(name), shown)];
    }),
    '',
    ...(contact ? [words.contact] : []),
    ...Object.entries(contactColumns(contact)).map(([name, value]) => line(label(name), value)),
    ...(contact ? [''] : []),
  ].join('\n');
}

/** A value by itself, or in a map of its own. */
function valueLines([map, key]: readonly string[], value: string): readonly string[] {
  const text = JSON.stringify(value);
  return key === undefined ? [`${map ?? ''}: ${text}`] : [`${map ?? ''}:`, `  ${key}: ${text}`];
}

/** The facts as a file of YAML, without anything of the contact. */
export function plainFile(
  form: PlainFormName,
  filled: Pick<FilledPlain, 'answers'>,
  sent: SentPlain,
): string {
  const { fields, source, unofficial } = plainFacts(form, filled, sent);
  const { dayColumn, constants = {}, fields: shapes } = plainForm(form);
  // A string of JSON is one of YAML.
  const places = new Map(shapes.map(({ name, within }) => [name, within]));
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string'
      ? valueLines(places.get(name) ?? [name], value)
      : [
          `${name}:`,
          ...Object.entries(value).map(([locale, text]) => `  ${locale}: ${JSON.stringify(text)}`),
        ],
  );
  return [
    ...lines,
    ...Object.entries(constants).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    `${dayColumn}: ${JSON.stringify(sent.sentOn)}`,
    ...firstPartLines(form, filled, sent),
    ...(source === undefined ? [] : [`source: ${source}`]),
    ...(unofficial.length > 0 ? [`unofficial: ${JSON.stringify(unofficial)}`] : []),
    '',
  ].join('\n');
}

/** The list that begins with the first part of a record, where it has one. */
function firstPartLines(
  form: PlainFormName,
  filled: Pick<FilledPlain, 'answers'>,
  sent: SentPlain,
): readonly string[] {
  const { firstPart } = plainForm(form);
  const row = firstPartRow(form, filled, sent);
  if (!firstPart || !row) return [];
  const own = Object.entries(row).filter(([column]) => column !== firstPart.recordColumn);
  return [
    `${firstPart.dataset}:`,
    ...own.map(
      ([name, value], at) => `${at === 0 ? '  - ' : '    '}${name}: ${JSON.stringify(value)}`,
    ),
  ];
}
