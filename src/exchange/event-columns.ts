/** What senders call the columns of their files: the portal's names, its labels in every language, and those of a mapping. */
import { parse } from 'yaml';
import { folded } from '../domain/duplicate-events.ts';
import { nearest } from '../domain/nearest.ts';
import { REGISTRATION_COLUMNS, type RegistrationColumn } from '../i18n/registration/wording.ts';
import { REGISTRATION_WORDS } from '../i18n/registration/words.ts';
import { LANGUAGES, LOCALES, type Locale } from '../site.ts';
import { TEXT_FIELDS } from './registration-text.ts';
import { SheetError, sheetFlaw } from './sheet.ts';

/** What a column of a file holds. */
export interface ColumnMeaning {
  readonly column: RegistrationColumn;
  /** Language of a text, where the name of the column says it. */
  readonly locale?: Locale;
  /** Language in which the column is named. */
  readonly named?: Locale;
}

/** What an editor says of a file: names of its columns, and words of its cells. */
export interface EventMapping {
  readonly columns: Readonly<Record<string, string>>;
  /** By column: a word of the file and the id or name that it stands for. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const NO_MAPPING: EventMapping = { columns: {}, values: {} };

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((item) => typeof item === 'string')
  );
}

/**
 * The mapping that a file in YAML or JSON holds.
 *
 * @throws SheetError for anything else
 */
export function readMapping(text: string): EventMapping {
  let value: unknown;
  try {
    value = parse(text, { version: '1.2', schema: 'core', logLevel: 'error' });
  } catch {
    throw new SheetError(sheetFlaw('import-event-mapping'));
  }
  const { columns = {}, values = {}, ...others } = (value ?? {}) as Record<string, unknown>;
  const isValues =
    typeof values === 'object' && values !== null && Object.values(values).every(isTexts);
  if (!isTexts(columns) || !isValues || Object.keys(others).length > 0)
    throw new SheetError(sheetFlaw('import-event-mapping'));
  for (const name of [...Object.values(columns), ...Object.keys(values)]) {
    if (ownMeaning(name)) continue;
    const near = nearest(name, REGISTRATION_COLUMNS);
    const params = near === undefined ? { allowed: REGISTRATION_COLUMNS } : { nearest: near };
    throw new SheetError(sheetFlaw('import-event-mapping-name', {}, { found: name, params }));
  }
  return { columns, values: values as EventMapping['values'] };
}

function isText(column: string): boolean {
  return TEXT_FIELDS.some((field) => field === column);
}

/** The meaning of one of the portal's own names: `title_fr`, `startsAt`. */
function ownMeaning(name: string): ColumnMeaning | undefined {
  const [first = '', last] = name.split('_');
  const column = REGISTRATION_COLUMNS.find((one) => one === first);
  if (column === undefined) return undefined;
  if (last === undefined) return { column };
  const locale = LOCALES.find((one) => one === last);
  return locale !== undefined && isText(column) ? { column, locale } : undefined;
}

/** What a language may be called behind the name of a column. */
function namesOfLanguage(locale: Locale): readonly string[] {
  const { tag, name } = LANGUAGES[locale];
  const translated = LOCALES.map(
    (other) => new Intl.DisplayNames([LANGUAGES[other].intl], { type: 'language' }).of(tag) ?? tag,
  );
  const own = [tag, name, ...translated];
  return own.flatMap((one) => [one, `en ${one}`, `in ${one}`, `ب${one}`]);
}

function allMeanings(): ReadonlyMap<string, ColumnMeaning> {
  const meanings = new Map<string, ColumnMeaning>();
  const add = (header: string, meaning: ColumnMeaning): void => {
    const name = folded(header);
    if (!meanings.has(name)) meanings.set(name, meaning);
  };
  for (const column of REGISTRATION_COLUMNS) {
    for (const named of LOCALES) {
      const { message, headers } = REGISTRATION_WORDS[named];
      const labels: Readonly<Partial<Record<string, string>>> = message.labels;
      const own = [column, labels[column], ...headers[column]];
      const hints =
        column === 'private'
          ? [message.notPublished, labels.contactName, labels.contactEmail, labels.contactTelephone]
          : column === 'edition'
            ? [message.start]
            : [];
      for (const header of [...own, ...hints]) {
        if (header === undefined) continue;
        add(header, { column, named });
        if (!isText(column)) continue;
        for (const locale of LOCALES)
          for (const language of namesOfLanguage(locale))
            add(`${header} ${language}`, { column, locale, named });
      }
    }
  }
  return meanings;
}

let known: ReadonlyMap<string, ColumnMeaning> | undefined;

/** What the columns of a file mean. */
export class EventColumns {
  readonly #mapped: ReadonlyMap<string, ColumnMeaning | undefined>;

  constructor({ columns }: EventMapping = NO_MAPPING) {
    this.#mapped = new Map(
      Object.entries(columns).map(([header, name]) => [folded(header), ownMeaning(name)]),
    );
  }

  /** The meaning of a column by its name in the file; `undefined` for one that nobody knows. */
  meaning(header: string): ColumnMeaning | undefined {
    known ??= allMeanings();
    const name = folded(header);
    return name === '' ? undefined : (this.#mapped.get(name) ?? known.get(name));
  }

  /** Whether a cell is the name of a column. */
  has(cell: string): boolean {
    return this.meaning(cell) !== undefined;
  }
}
