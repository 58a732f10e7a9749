/** One row of a file as a registration, or everything that is wrong with it. */
import { daysNearEdition } from '../domain/rules/events.ts';
import type { RegistrationColumn } from '../i18n/registration/wording.ts';
import type { EditionRecord } from '../schema/portal.ts';
import {
  plainText,
  publicTextRule,
  registrationIssues,
  registrationSchema,
  type Registration,
} from '../schema/registration.ts';
import { isReducedDate } from '../schema/primitives.ts';
import { readReference } from '../forms/reference.ts';
import { SITE, type Locale } from '../site.ts';
import type { CellFlaw, Declared } from './cell-value.ts';
import {
  readHour,
  readIds,
  readMoment,
  readNumberOf,
  readTextOf,
  type EventVocabulary,
  type ValueReading,
} from './event-cells.ts';
import { languageOf, type EventCell, type EventRow } from './event-rows.ts';
import { TEXT_FIELDS, type TextField } from './registration-text.ts';
import { sheetFlaw, type Dialect, type SheetFlaw } from './sheet.ts';

/** What a row is judged with. */
export interface Judge {
  readonly edition: EditionRecord;
  readonly vocabulary: EventVocabulary;
  readonly dialect: Dialect;
  readonly declared: Declared;
}

export interface JudgedRow {
  readonly row: EventRow;
  /** Absent where the row is refused. */
  readonly registration?: Registration;
  /** The day it came in, where the file says it. */
  readonly receivedOn?: string;
  /** The number that its sender was given, where there is one without a slip. */
  readonly reference?: string;
  readonly flaws: readonly SheetFlaw[];
}

/** Columns in which a value of the record stands, the likeliest first. */
const COLUMNS_OF: Readonly<Record<string, readonly RegistrationColumn[]>> = {
  startsAt: ['startsAt', 'startDay', 'startTime'],
  endsAt: ['endsAt', 'endDay', 'endTime'],
  'organiser.name': ['organiserName'],
  'organiser.kind': ['organiserKind'],
  'location.latitude': ['latitude'],
  'location.longitude': ['longitude'],
};

type Draft = Record<string, unknown>;
type Texts = Partial<Record<Locale, string>>;

class RowJudge {
  readonly flaws: SheetFlaw[] = [];
  readonly #row: EventRow;
  readonly #judge: Judge;
  /** Columns of which the cell is wrong: that nothing was read from it is no second mistake. */
  readonly #wrong = new Set<string>();

  constructor(row: EventRow, judge: Judge) {
    this.#row = row;
    this.#judge = judge;
    this.flaws.push(...row.flaws);
  }

  #refuse(cell: EventCell, { rule, found, params }: CellFlaw): void {
    const { line, column, name, meaning } = cell;
    this.#wrong.add(meaning.column);
    const more = { path: [line, name], found, ...(params && { params }) };
    this.flaws.push(sheetFlaw(rule, { line, column }, more));
  }

  #cells(column: RegistrationColumn): readonly EventCell[] {
    return this.#row.cells.filter(({ meaning }) => meaning.column === column);
  }

  #cell(column: RegistrationColumn): EventCell | undefined {
    const [first, second] = this.#cells(column);
    if (second) this.#refuse(second, { rule: 'import-event-twice', found: second.name });
    return first;
  }

  #read<Value>(
    column: RegistrationColumn,
    read: (cell: EventCell) => ValueReading<Value>,
  ): Value | undefined {
    const cell = this.#cell(column);
    if (!cell) return undefined;
    const reading = read(cell);
    if ('value' in reading) return reading.value;
    this.#refuse(cell, reading.flaw);
    return undefined;
  }

  #texts(field: TextField): Texts | undefined {
    const { dialect, declared } = this.#judge;
    const texts: Texts = {};
    for (const cell of this.#cells(field)) {
      const reading = readTextOf(cell.raw, dialect, declared);
      if ('flaw' in reading) {
        this.#refuse(cell, reading.flaw);
        continue;
      }
      const text = plainText(reading.value);
      if (text === '') continue;
      const locale = languageOf(text, cell.meaning);
      if (texts[locale] === undefined) texts[locale] = text;
      else if (texts[locale] !== text)
        this.#refuse(cell, { rule: 'import-event-twice', found: text });
    }
    return Object.keys(texts).length === 0 ? undefined : texts;
  }

  /** A moment in one column, or as a day and an hour in two. */
  #moment(
    whole: 'startsAt' | 'endsAt',
    day: 'startDay' | 'endDay',
    hour: 'startTime' | 'endTime',
    start?: string,
  ): string | undefined {
    const { dialect, declared } = this.#judge;
    const moment = ({ raw }: EventCell) => readMoment(raw, dialect, declared);
    const time = this.#read(hour, ({ raw }) => readHour(raw));
    const own = this.#read(whole, moment) ?? this.#read(day, moment);
    if (own === undefined) {
      // An hour of end without a day is one of the first day.
      const isAlone = this.#cells(whole).length + this.#cells(day).length === 0;
      return time !== undefined && isAlone && start?.includes('T') === true
        ? `${start.slice(0, 10)}T${time}`
        : undefined;
    }
    if (time === undefined) return own;
    const [date = '', already] = own.split('T');
    const [cell] = this.#cells(hour);
    if (already !== undefined && already !== time && already !== '00:00' && cell)
      this.#refuse(cell, { rule: 'import-event-twice', found: time });
    return `${date}T${time}`;
  }

  #location(): { latitude?: number; longitude?: number } | undefined {
    const { dialect, declared } = this.#judge;
    const read = (column: 'latitude' | 'longitude') =>
      this.#read(column, ({ raw }) => readNumberOf(raw, 'number', dialect, declared));
    const [latitude, longitude] = [read('latitude'), read('longitude')];
    if (latitude === undefined && longitude === undefined) return undefined;
    const [cell] = this.#cells('latitude');
    if (latitude !== undefined && longitude !== undefined && cell) {
      const found = `${String(latitude)}, ${String(longitude)}`;
      if (isWithin(longitude, latitude)) {
        if (!isWithin(latitude, longitude))
          this.#refuse(cell, { rule: 'import-event-swapped', found });
      } else if (!isWithin(latitude, longitude))
        this.#refuse(cell, { rule: 'import-event-outside', found });
    }
    return {
      ...(latitude !== undefined && { latitude }),
      ...(longitude !== undefined && { longitude }),
    };
  }

  #edition(): void {
    const { edition } = this.#judge;
    const cell = this.#cell('edition');
    if (!cell) return;
    const text = typeof cell.raw === 'string' ? cell.raw.trim() : JSON.stringify(cell.raw);
    if (text === edition.id) return;
    this.#refuse(cell, {
      rule: 'import-event-edition',
      found: text,
      params: { edition: edition.id },
    });
  }

  #receivedOn(): string | undefined {
    const { dialect, declared } = this.#judge;
    return this.#read('receivedOn', ({ raw }) => {
      // When it came in is told by a machine: its offset does not move a day that nobody meets on.
      const bare =
        typeof raw === 'string' ? raw.replace(/(?<=\d)(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/, '') : raw;
      const reading = readMoment(bare, dialect, declared);
      if ('flaw' in reading) return reading;
      const day = reading.value.slice(0, 10);
      return day.length === 10 && isReducedDate(day)
        ? { value: day }
        : { flaw: { rule: 'day', found: reading.value } };
    });
  }

  /** A number with a slip in it refuses no event: nobody is answered by it, that is all. */
  #reference(): string | undefined {
    const [cell] = this.#cells('reference');
    return typeof cell?.raw === 'string' ? readReference(cell.raw) : undefined;
  }

  #cellAt(path: readonly (string | number)[]): { cell?: EventCell; column: string } {
    const [first = '', second, third] = path.map(String);
    const name = COLUMNS_OF[`${first}.${second ?? ''}`] ? `${first}.${second ?? ''}` : first;
    const columns = COLUMNS_OF[name] ?? [first as RegistrationColumn];
    const locale = first === 'organiser' ? third : second;
    const cells = columns.flatMap((column) => this.#cells(column));
    const isText = TEXT_FIELDS.some((field) => field === columns[0]);
    const own = isText
      ? cells.find(
          (cell) => typeof cell.raw === 'string' && languageOf(cell.raw, cell.meaning) === locale,
        )
      : undefined;
    const cell = own ?? cells[0];
    return { column: columns[0] ?? first, ...(cell && { cell }) };
  }

  judge(): JudgedRow {
    const row = this.#row;
    const reference = this.#reference();
    const known = reference === undefined ? {} : { reference };
    if (this.flaws.length > 0) return { row, ...known, flaws: this.flaws };
    const { vocabulary, dialect, declared, edition } = this.#judge;
    const { zone, ...value } = this.#values(vocabulary, dialect, declared);
    const draft = { ...value, ...(zone !== undefined && zone !== SITE.timeZone && { zone }) };
    this.#edition();
    const receivedOn = this.#receivedOn();
    for (const { path, rule, params } of registrationIssues(draft, daysNearEdition(edition))) {
      const { cell, column } = this.#cellAt(path);
      if (this.#wrong.has(column) || (cell && this.#wrong.has(cell.meaning.column))) continue;
      const found = cell === undefined ? undefined : foundIn(cell);
      const [line, place] = [cell?.line ?? row.line, cell?.column ?? 1];
      this.flaws.push(
        sheetFlaw(
          rule === 'type' || (cell === undefined && rule !== 'registration-no-place')
            ? 'missing'
            : rule,
          { line, column: place },
          {
            path: [line, cell?.name ?? column],
            ...(found !== undefined && { found }),
            ...(params && { params }),
          },
        ),
      );
    }
    const received = { ...known, ...(receivedOn !== undefined && { receivedOn }) };
    if (this.flaws.length > 0) {
      const byPlace = (one: SheetFlaw, other: SheetFlaw): number =>
        one.line - other.line || one.column - other.column;
      return { row, ...received, flaws: this.flaws.toSorted(byPlace) };
    }
    return { row, ...received, registration: registrationSchema.parse(draft), flaws: [] };
  }

  #values(vocabulary: EventVocabulary, dialect: Dialect, declared: Declared): Draft {
    const startsAt = this.#moment('startsAt', 'startDay', 'startTime');
    const texts = Object.fromEntries(
      TEXT_FIELDS.map((field) => [field, this.#texts(field)] as const),
    );
    const { organiserName, ...own } = texts;
    const kind = this.#read('organiserKind', ({ raw }) => vocabulary.one('organiserKind', raw));
    const many = (field: 'themes' | 'languages' | 'audiences') =>
      this.#read(field, ({ raw }) => vocabulary.many(field, raw));
    const text = (column: 'zone' | 'registrationUrl') =>
      this.#read(column, ({ raw }) => {
        const reading = readTextOf(raw, dialect, declared);
        return 'value' in reading ? { value: reading.value.replaceAll(/\s+/g, '') } : reading;
      });
    const location = this.#location();
    const draft: Draft = {
      ...own,
      startsAt,
      endsAt: this.#moment('endsAt', 'endDay', 'endTime', startsAt),
      zone: text('zone'),
      mode: this.#read('mode', ({ raw }) => vocabulary.one('mode', raw)),
      region: this.#read('region', ({ raw }) => vocabulary.one('region', raw)),
      location,
      organiser: { name: organiserName, ...(kind !== undefined && { kind }) },
      themes: many('themes'),
      commitments: this.#read('commitments', ({ raw }) => readIds(raw)),
      languages: many('languages'),
      audiences: many('audiences'),
      registrationUrl: text('registrationUrl'),
      capacity: this.#read('capacity', ({ raw }) =>
        readNumberOf(raw, 'integer', dialect, declared),
      ),
    };
    return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
  }
}

/** What a cell holds, for a message; what may be somebody's address is not told again. */
function foundIn({ raw }: EventCell): string | undefined {
  if (typeof raw === 'number') return String(raw);
  if (typeof raw !== 'string') return undefined;
  return publicTextRule(raw)?.match(/email|telephone/) ? undefined : raw;
}

/** Whether a place lies about where the country is; everywhere, where the site does not say. */
function isWithin(latitude: number, longitude: number): boolean {
  const { bounds } = SITE.country;
  if (!bounds) return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return (
    latitude >= bounds.south &&
    latitude <= bounds.north &&
    longitude >= bounds.west &&
    longitude <= bounds.east
  );
}

/** Judges one row: all that is wrong with it, in one go. */
export function judgeRow(row: EventRow, judge: Judge): JudgedRow {
  return new RowJudge(row, judge).judge();
}
