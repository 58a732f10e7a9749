/** Texts of feeds, as plain text and as HTML: what is somebody's is escaped, and set apart where it runs the other way. */
import { isolated, RIGHT_TO_LEFT } from '../../i18n/direction.ts';
import { LANGUAGES, LOCALES, type Locale } from '../../site.ts';
import { escapeXml } from '../spreadsheets/sheet.ts';

/**
 * What XML 1.0 has no place for (2.2), half of a pair included, and signs that would turn the direction of what follows:
 * every one that stands in a feed is ours.
 */
const NOT_TEXT =
  // eslint-disable-next-line no-control-regex -- these are what is to be found
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/** A text without what no feed may hold. */
export function cleaned(text: string): string {
  return text.replaceAll(NOT_TEXT, '');
}

/** @param text of ours or of a record: none of it is markup */
export function escaped(text: string): string {
  return escapeXml(text);
}

/** The same words as plain text, with signs that keep their order, and as markup. */
export interface Said {
  readonly text: string;
  readonly html: string;
}

const BEGINNINGS = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' } as const;
const END = '\u2069';

/** The sentence of a language: our own words. */
export function own(text: string): Said {
  const set = isolated(cleaned(text));
  return { text: set, html: escaped(set) };
}

/** A number, an id, a date: words of the language itself, kept together. */
export function figure(text: string): Said {
  const set = cleaned(text);
  const dir = RIGHT_TO_LEFT.test(set) ? 'rtl' : 'ltr';
  const plain = `${BEGINNINGS[dir]}${set}${END}`;
  return { text: plain, html: escaped(plain) };
}

function directionOf(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  const known = LOCALES.find((locale: Locale) => LANGUAGES[locale].tag === language);
  return known === undefined ? 'auto' : LANGUAGES[known].dir;
}

/**
 * A text of a record. Programs that leave out the attributes of an element keep the signs around the text.
 *
 * @param language tag of its language; absent where nobody says
 */
export function quoted(text: string, language?: string): Said {
  const dir = directionOf(language);
  const set = `${BEGINNINGS[dir]}${isolated(cleaned(text))}${END}`;
  const lang = language === undefined ? '' : ` lang="${escaped(cleaned(language))}"`;
  return { text: set, html: `<bdi${lang} dir="${dir}">${escaped(set)}</bdi>` };
}

/** Several texts as one. */
export function joined(parts: readonly Said[], separator: string): Said {
  return {
    text: parts.map(({ text }) => text).join(separator),
    html: parts.map(({ html }) => html).join(escaped(separator)),
  };
}

const BLANK = /\{([a-z][A-Za-z0-9]*)\}/g;

/** A sentence of ours with blanks that are filled with what is said. */
export function filled(pattern: string, values: Readonly<Record<string, Said>>): Said {
  const fill = (kind: keyof Said, own: (text: string) => string) =>
    pattern
      .split(BLANK)
      // Splitting on a pattern with one group yields words and names in turn.
      .map((part, index) => (index % 2 === 0 ? own(part) : (values[part]?.[kind] ?? '')))
      .join('');
  return { text: fill('text', (text) => text), html: fill('html', escaped) };
}
