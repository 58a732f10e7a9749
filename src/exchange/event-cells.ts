/** Cells of registrations as values: days, hours and words as people write them; what could mean two things is refused. */
import type { Column } from '../datasets/dataset.ts';
import { folded } from '../domain/duplicate-events.ts';
import { nearest } from '../domain/nearest.ts';
import { namesIn } from '../i18n/registration/names.ts';
import { REGISTRATION_WORDS } from '../i18n/registration/words.ts';
import { EVENT_MODES } from '../schema/event.ts';
import type { Portal } from '../schema/portal.ts';
import { LANGUAGES, LOCALES, SITE } from '../site.ts';
import { readCell, type CellFlaw, type Declared } from './cell-value.ts';
import type { EventMapping } from './event-columns.ts';
import { NAMED_FIELDS, type NamedField } from './registration-text.ts';
import type { Dialect, RawCell } from './sheet.ts';

export type ValueReading<Value> = { readonly value: Value } | { readonly flaw: CellFlaw };

function refused(rule: string, found: string, params?: CellFlaw['params']) {
  return { flaw: { rule, found, ...(params && { params }) } } as const;
}

function column(type: Column['type']): Column {
  return { name: type, type };
}

/** A number of a cell. */
export function readNumberOf(
  raw: RawCell,
  type: 'integer' | 'number',
  dialect: Dialect,
  declared: Declared,
): ValueReading<number> {
  const own = typeof raw === 'string' ? westernDigits(raw).trim() : raw;
  // Degrees have no thousands: their mark can only be a decimal one.
  if (type === 'number' && typeof own === 'string' && /^[-\u2212]?\d{1,3}[.,]\d+$/.test(own))
    return { value: Number(own.replace(',', '.').replace('\u2212', '-')) };
  // JSON of form services has its numbers in quotes.
  const plain: Dialect = dialect.kind === 'json' ? { kind: 'workbook', isGuarded: false } : dialect;
  const reading = readCell(own, column(type), plain, declared);
  if ('flaw' in reading) return reading;
  return typeof reading.value === 'number'
    ? { value: reading.value }
    : refused('number', JSON.stringify(raw));
}

function westernDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf),
  );
}

/** Numbers of months by their names in every language. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  LOCALES.flatMap((locale) =>
    Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
      (['long', 'short'] as const).map((style): [string, number] => {
        const format = new Intl.DateTimeFormat(LANGUAGES[locale].intl, {
          month: style,
          timeZone: 'UTC',
        });
        return [folded(format.format(new Date(Date.UTC(2020, month, 15)))), month + 1];
      }),
    ),
  ),
);

/** `mardi 5 mai 2020`, `5 ماي 2020`, `May 5, 2020` with the year first and in digits; anything else as it is. */
function numericDay(text: string): string {
  const parts = folded(text).split(' ');
  const months = parts.flatMap((part) => MONTHS.get(part) ?? []);
  const days = parts.flatMap((part) => /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(part)?.[1] ?? []);
  const years = parts.filter((part) => /^\d{4}$/.test(part));
  const [month, day, year] = [months[0], days[0], years[0]];
  const isPlain = months.length === 1 && days.length === 1 && years.length === 1;
  if (!isPlain || month === undefined || day === undefined || year === undefined) return text;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const OFFSET = /(?<=\d(?::\d{2})?(?:\.\d+)?)\s*(?:Z|UTC.*|GMT.*|[+-]\d{2}:?\d{2})$/i;
const HOUR =
  /(?:^|[\sT,]|à|at|الساعة)\s*(\d{1,2})(?:\s*[:hH]\s*(\d{2})(?::\d{2}(?:\.\d+)?)?|\s*[hH]|(?=\s*[ap]\.?m))\s*(?:([ap])\.?m\.?)?$/i;

/** An hour as `10:30`. */
function hourOf(hour: string, minutes = '00', half = ''): string | undefined {
  let count = Number(hour);
  if (half !== '' && (count < 1 || count > 12)) return undefined;
  if (half !== '') count = (count % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (count > 23 || Number(minutes) > 59) return undefined;
  return `${String(count).padStart(2, '0')}:${minutes}`;
}

/** A time of day in a column of its own. */
export function readHour(raw: RawCell): ValueReading<string> {
  if (typeof raw === 'number' && raw >= 0 && raw < 1) {
    const minutes = Math.round(raw * 24 * 60);
    return { value: new Date(minutes * 60_000).toISOString().slice(11, 16) };
  }
  if (typeof raw === 'object' && raw !== null && 'kind' in raw) {
    if (raw.kind === 'refused') return refused(raw.rule, raw.found);
    // A workbook has hours as parts of its first day.
    return /^1(?:899|900)-/.test(raw.text)
      ? { value: raw.text.slice(11, 16) || '00:00' }
      : refused('import-event-hour', raw.text);
  }
  const text = westernDigits(typeof raw === 'string' ? raw : JSON.stringify(raw)).trim();
  if (OFFSET.test(text)) return refused('import-event-offset', text, { zone: SITE.timeZone });
  const [, hour, minutes, half] = HOUR.exec(text) ?? [];
  const value = hour === undefined ? undefined : hourOf(hour, minutes, half);
  return value === undefined ? refused('import-event-hour', text) : { value };
}

/** A day, or a day and an hour. */
export function readMoment(
  raw: RawCell,
  dialect: Dialect,
  declared: Declared,
): ValueReading<string> {
  if (typeof raw !== 'string') {
    const reading = readCell(raw, column('date-time'), dialect, declared);
    if ('flaw' in reading) return reading;
    return typeof reading.value === 'string'
      ? { value: reading.value }
      : refused('date-time', JSON.stringify(raw));
  }
  const text = westernDigits(raw)
    .replaceAll(/[\p{Cf}]/gu, '')
    .trim();
  const bare = text.replace(OFFSET, '');
  const at = HOUR.exec(bare);
  if (bare !== text && at) return refused('import-event-offset', text, { zone: SITE.timeZone });
  const dayText = numericDay((at ? bare.slice(0, at.index) : text).replace(/[\s,]+$/, ''));
  const reading = readCell(dayText, column('day'), { ...dialect, kind: 'csv' }, declared);
  if ('flaw' in reading) {
    const rule = reading.flaw.rule === 'day' ? 'date-time' : reading.flaw.rule;
    return { flaw: { ...reading.flaw, rule, found: text } };
  }
  if (typeof reading.value !== 'string') return refused('date-time', text);
  if (!at) return { value: reading.value };
  const hour = hourOf(at[1] ?? '', at[2], at[3]);
  return hour === undefined
    ? refused('import-event-hour', text)
    : { value: `${reading.value}T${hour}` };
}

/** Words of a field and the ids that they stand for. */
export class EventVocabulary {
  readonly #ids: Readonly<Record<NamedField, ReadonlyMap<string, string>>>;
  readonly #shown: Readonly<Record<NamedField, readonly string[]>>;

  constructor(portal: Portal, { values }: EventMapping) {
    const ids: Partial<Record<NamedField, Map<string, string>>> = {};
    const shown: Partial<Record<NamedField, readonly string[]>> = {};
    const names = LOCALES.map((locale) => namesIn(portal, locale));
    for (const field of NAMED_FIELDS) {
      const own = new Map<string, string>();
      const add = (word: string, id: string): void => {
        if (!own.has(folded(word))) own.set(folded(word), id);
      };
      const all = names.flatMap((one) => Object.entries(one[field]));
      for (const [id] of all) add(id, id);
      for (const [id, name] of all) add(name, id);
      if (field === 'region')
        for (const locale of LOCALES)
          for (const before of REGISTRATION_WORDS[locale].beforeRegion)
            for (const [id, name] of all) add(`${before} ${name}`, id);
      if (field === 'mode')
        for (const locale of LOCALES)
          for (const mode of EVENT_MODES)
            for (const word of REGISTRATION_WORDS[locale].modes[mode]) add(word, mode);
      for (const [word, meant] of Object.entries(values[field] ?? {})) {
        const id = own.get(folded(meant)) ?? meant;
        own.set(folded(word), id);
      }
      ids[field] = own;
      shown[field] = [...new Set(all.map(([id]) => id))];
    }
    this.#ids = ids as Record<NamedField, Map<string, string>>;
    this.#shown = shown as Record<NamedField, readonly string[]>;
  }

  #id(field: NamedField, word: string): string | undefined {
    const id = this.#ids[field].get(folded(word));
    if (id !== undefined || field !== 'languages') return id;
    return /^[a-z]{2,3}(?:-[A-Za-z]{2,4}){0,2}$/.test(word.trim()) ? word.trim() : undefined;
  }

  #unknown(field: NamedField, word: string) {
    const near = nearest(folded(word), this.#ids[field].keys());
    const id = near === undefined ? undefined : this.#ids[field].get(near);
    const params = id === undefined ? { allowed: this.#shown[field] } : { nearest: id };
    return refused('import-event-word', word.trim(), params);
  }

  /** One value. */
  one(field: NamedField, raw: RawCell): ValueReading<string> {
    const text = typeof raw === 'string' ? raw : undefined;
    if (text === undefined) return refusedCell(raw);
    const id = this.#id(field, text);
    return id === undefined ? this.#unknown(field, text) : { value: id };
  }

  /** Any number of values, divided as form services do. */
  many(field: NamedField, raw: RawCell): ValueReading<readonly string[]> {
    const items = itemsOf(raw);
    if (!items) return refusedCell(raw);
    const whole = items.map((item) => this.#id(field, item));
    const plain = whole.every((id) => id !== undefined)
      ? items
      : items.flatMap((item, at) => (whole[at] === undefined ? item.split(/[,،]/) : [item]));
    const ids: string[] = [];
    for (const item of plain.map((one) => one.trim()).filter((one) => one !== '')) {
      const id = this.#id(field, item);
      if (id === undefined) return this.#unknown(field, item);
      if (!ids.includes(id)) ids.push(id);
    }
    return { value: ids };
  }
}

/** What stands in a cell of several values; commas may be part of one. */
function itemsOf(raw: RawCell): readonly string[] | undefined {
  const texts =
    typeof raw === 'string'
      ? raw.split(/[;؛|\n]/)
      : Array.isArray(raw)
        ? (raw as readonly string[])
        : undefined;
  return texts?.map((text) => text.trim()).filter((text) => text !== '');
}

/** Any number of ids. */
export function readIds(raw: RawCell): ValueReading<readonly string[]> {
  const items = itemsOf(raw)?.flatMap((item) => item.split(/[,،]/).map((one) => one.trim()));
  return items ? { value: [...new Set(items.filter((item) => item !== ''))] } : refusedCell(raw);
}

function refusedCell(raw: RawCell) {
  if (typeof raw === 'object' && raw !== null && 'kind' in raw)
    return raw.kind === 'refused'
      ? refused(raw.rule, raw.found)
      : refused('import-date-as-text', raw.text);
  return refused('import-json-value', JSON.stringify(raw));
}

/** A text of a cell as it stands there. */
export function readTextOf(
  raw: RawCell,
  dialect: Dialect,
  declared: Declared,
): ValueReading<string> {
  if (typeof raw === 'number') return { value: String(raw) };
  const reading = readCell(raw, column('text'), dialect, declared);
  if ('flaw' in reading) return reading;
  return { value: typeof reading.value === 'string' ? reading.value : '' };
}
