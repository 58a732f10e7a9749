/** What was filled in as plain text, for a message, and as a file of facts. */
import { textLanguage } from '../exchange/registration-text.ts';
import { DEFAULT_LOCALE, LOCALES } from '../site.ts';
import { contactColumns } from './contact.ts';
import { filledIn } from './issue-text.ts';
import { PLAIN_FORMS, type FilledPlain, type PlainFormName, type SentPlain } from './plain-form.ts';

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
    ...PLAIN_FORMS[form].fields.map(({ name, kind }) => {
      const value = answers[name] ?? '';
      const shown = kind === 'choice' ? `${names[value] ?? value} (${value})` : value;
      return line(label(name), shown);
    }),
    '',
    words.contact,
    ...Object.entries(contactColumns(contact)).map(([name, value]) => line(label(name), value)),
    '',
  ].join('\n');
}

/** The facts as YAML, without anything of the contact; a text that lacks the default language stands there as it was written. */
export function plainFacts(
  form: PlainFormName,
  { answers }: Pick<FilledPlain, 'answers'>,
  { sentOn, locale }: SentPlain,
): string {
  const { fields, dayColumn } = PLAIN_FORMS[form];
  const untranslated: string[] = [];
  const lines = fields.flatMap(({ name, kind }) => {
    const value = answers[name] ?? '';
    // A string of JSON is one of YAML.
    const text = JSON.stringify(value);
    if (kind === 'choice') return [`${name}: ${text}`];
    const language = textLanguage(value, locale);
    if (language === DEFAULT_LOCALE) return [`${name}:`, `  ${DEFAULT_LOCALE}: ${text}`];
    untranslated.push(`${name}.${DEFAULT_LOCALE}`);
    const both = LOCALES.filter((one) => one === DEFAULT_LOCALE || one === language);
    return [`${name}:`, ...both.map((one) => `  ${one}: ${text}`)];
  });
  return [
    ...lines,
    `${dayColumn}: ${JSON.stringify(sentOn)}`,
    `source: ${form}s-received`,
    ...(untranslated.length > 0 ? [`unofficial: ${JSON.stringify(untranslated)}`] : []),
    '',
  ].join('\n');
}
