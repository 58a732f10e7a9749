/**
 * Portals made from the schemas, so that a new field is in them from the day it is written: one in which every text that
 * an editor can write is an attack, and one in which each is a token that stands nowhere else.
 *
 * The same attacks go into every field. A field holds several of them at a time, one a line, and begins with another one
 * in each language and record, so that over all records and languages each string stands in each field once at least.
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { columnsOf } from '../../src/schema/columns.ts';
import { LIST_SEPARATOR } from '../../src/schema/list-separator.ts';
import type { FieldPath } from '../../src/schema/fields.ts';
import * as primitives from '../../src/schema/primitives.ts';
import type { ReferenceKind } from '../../src/schema/primitives.ts';
import { RECORDS, type RecordName } from '../../src/schema/records.ts';
import { REFERENCE_KINDS } from '../../src/schema/reference-kinds.ts';
import { TABLES, type TableName } from '../../src/schema/tables.ts';
import { SINGLE_PAGE_KINDS } from '../../src/i18n/routing.ts';
import { LOCALES } from '../../src/site.ts';
import { forbiddenCharacter } from '../../src/store/characters.ts';
import { checkMarkdown } from '../../src/store/markdown.ts';
import { ATTACKS } from './strings.ts';

/** Strings that the reader takes as a text: all but those that hold a character which no text, or no file, may hold. */
export const TEXTS: readonly string[] = ATTACKS.filter(
  (one) => forbiddenCharacter(one) === undefined && !one.includes('\uFEFF') && one.trim() !== '',
);

/** Strings that it takes as an address. */
export const ADDRESSES: readonly string[] = ATTACKS.filter(
  (one) => primitives.url.safeParse(one).success,
);

/** Strings that it takes as prose: no HTML, no address of a scheme that is not allowed. */
export const PROSE: readonly string[] = TEXTS.filter((one) => checkMarkdown(one).length === 0);

/** How many records of each kind there are, and rows of each table: more would give more pages with fewer strings each. */
const SIZE = 20;
/** The pages that the team writes. */
export const TEAM_PAGES = SINGLE_PAGE_KINDS.filter((kind) =>
  ['about', 'methodology', 'accessibility', 'legal', 'contact', 'forum-rules', 'help'].includes(
    kind,
  ),
);

type AnySchema = z.core.$ZodType;

/** The files of a portal: their bytes by path from the root. */
type Files = ReadonlyMap<string, string>;

export interface AttackPortal {
  readonly files: Files;
  /** Every field that takes any text, with the strings that stand in it: `commitments.activities.title`. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Texts for the places of fields.
 *
 * @param field `commitments.activities.title`
 * @param place the how manieth place of the field it is, from 0
 * @param places how many places the field has
 */
type Fill = (field: string, place: number, places: number) => string;

/** What stands in the fields that take any text, an address, or prose. */
interface Texts {
  readonly text: Fill;
  readonly address: Fill;
  readonly prose: Fill;
}

/** Gives each place of a field its strings. */
class Source implements Texts {
  readonly fields = new Map<string, Set<string>>();

  readonly text: Fill = (...place) => this.#take(...place, TEXTS).join('\n');
  readonly address: Fill = (...place) => this.#take(...place, ADDRESSES)[0] ?? '';
  readonly prose: Fill = (...place) => proseOf(this.#take(...place, PROSE));

  #take(field: string, place: number, places: number, from: readonly string[]): readonly string[] {
    let taken = this.fields.get(field);
    if (taken === undefined) {
      taken = new Set();
      this.fields.set(field, taken);
    }
    const share = Math.ceil(from.length / places);
    // Each field begins elsewhere, so that the strings meet others in each record.
    const start = this.#ordinal(field) * 7 + place * share;
    const strings = Array.from({ length: share }, (_, step) => {
      const string = from[(start + step) % from.length];
      if (string === undefined) throw new RangeError(`no attacks for ${field}`);
      return string;
    });
    for (const string of strings) taken.add(string);
    return strings;
  }

  #ordinal(field: string): number {
    return [...this.fields.keys()].indexOf(field);
  }
}

const planOf = (index: number): string => `plan-${index}`;
/** The newest plan holds all commitments but one, so that pages about one plan show every string too. */
const MAIN = SIZE - 1;
/** The plan that the last commitment is of, so that a page has the plan of another one to name. */
const homeOf = (index: number): string => planOf(index === SIZE - 1 ? 0 : MAIN);

/** The id of the record or row that the `index`th one refers to. */
const IDS: Readonly<Record<ReferenceKind, (index: number) => string>> = {
  plan: homeOf,
  commitment: (index) => `${homeOf(index)}/${index + 1}`,
  meeting: (index) => `meeting-${index}`,
  event: (index) => `2020/event-${index}`,
  edition: (index) => `edition-${index}`,
  process: (index) => `plan-${index}`,
  proposal: (index) => `proposal-${index}`,
  topic: (index) => `topic-${index}`,
  source: (index) => `source-${index}`,
  institution: (index) => `institution-${index}`,
  reading: (index) => `meeting-${index}/${index + 1}/${ACTIVITY}`,
  committee: (index) => `committee-${index}`,
  region: (index) => `region-${index}`,
  theme: (index) => `theme-${index}`,
  audience: (index) => `audience-${index}`,
  medium: (index) => `medium-${index}`,
  'organiser-kind': (index) => `kind-${index}`,
  'blocking-reason': (index) => `reason-${index}`,
  term: (index) => `term-${index}`,
  requirement: (index) => `${Math.floor(index / 10) + 1}.${index % 10}`,
  release: (index) => `release-${index}`,
};

const ACTIVITY = 'activity';

/** What begins something; every other date ends it. */
const BEGINS =
  /^(?:startsOn|startsAt|opensOn|plannedStartsOn|startedOn|raisedOn|askedOn|sentOn|from|expectedOn|heldOn|submittedOn)$/;
const FIRST = '2020-02-01';
const LAST = '2020-11-30';

type Decided = (index: number) => unknown;
const OMITTED: Decided = () => undefined;

/**
 * Fields whose value other records or rules decide, by their name in the list of fields. Texts among them are no free
 * texts: what is not as the rule wants it is refused, which the tests of the reader hold.
 */
const DECIDED: Readonly<Record<string, Decided>> = {
  'plans.number': (index) => index + 1,
  'plans.status': (index) => (index === MAIN ? 'running' : 'ended'),
  'plans.asOf': () => '2021-01-01',
  'plans.commitmentsStated': OMITTED,
  'plans.predecessor': (index) => (index === 0 ? undefined : planOf(index - 1)),
  'commitments.number': (index) => index + 1,
  'commitments.continues': (index) => (index === 0 ? `${planOf(0)}/${SIZE}` : undefined),
  'commitments.activities.weight': OMITTED,
  'commitments.blockers.from': (index) => `meeting-${index}#${pointKey}`,
  'meetings.heldOn': (index) => dayOf(index),
  'meetings.status': () => 'validated',
  'meetings.reports.activityProgress.activity': () => ACTIVITY,
  'meetings.reports.platform.toUpdate.activity': () => ACTIVITY,
  'meetings.reports.points.activities': () => [ACTIVITY],
  'meetings.decisions.dueAt': OMITTED,
  'meetings.decisions.closedOn': () => LAST,
  'meetings.plans': () => [planOf(0), planOf(MAIN)],
  'processes.plan': planOf,
  'proposals.response.outcome': () => 'declined',
  'topics.status': () => 'open',
  'topics.posts.replyTo': OMITTED,
  'topics.posts.hidden': OMITTED,
  'moderation.id': (index) => `act-${index}`,
  'moderation.act': () => 'shortened',
  'moderation.post': () => 'topics-posts',
  'events.status': () => 'held',
  'readings.activity': () => ACTIVITY,
  'readings.id': (index) => `reading-${index}`,
  'redirects.from': (index) => `/old-${index}/`,
  'redirects.to': () => '/about/',
  'institutions.formerly': (index) => (index === 0 ? undefined : `institution-${index - 1}`),
  'sources.about': (index) => [
    homeOf(index),
    IDS.commitment(index),
    IDS.meeting(index),
    IDS.event(index),
    IDS.edition(index),
  ],
  'glossary.id': (index) => `term-${index}`,
  ...Object.fromEntries(
    Object.keys(RECORDS).map((name) => [`${name}.unofficial`, () => ['title'] as unknown]),
  ),
  'institutions.unofficial': () => [LOCALES[0]],
  'members.unofficial': () => [LOCALES[0]],
};

const pointKey = 'meetings-reports-points';

/** A day of its own for each meeting. */
function dayOf(index: number): string {
  return new Date(Date.UTC(2020, 2, 1 + index)).toISOString().slice(0, 10);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What every release of the portal holds: a commitment whose title was another attack than today. */
const RELEASED: Readonly<Record<string, string>> = {
  'commitments.csv': [
    ['id', ...LOCALES.map((locale) => `title_${locale}`)],
    [IDS.commitment(1), ...LOCALES.map(() => TEXTS.join(' '))],
  ]
    .map((cells) => `${cells.map(cellOf).join(',')}\r\n`)
    .join(''),
  'datapackage.json': JSON.stringify({
    resources: [
      {
        name: 'commitments',
        path: 'commitments.csv',
        key: ['id'],
        schema: {
          fields: [
            { name: 'id' },
            ...LOCALES.map((locale) => ({ name: `title_${locale}`, language: locale })),
          ],
        },
      },
    ],
  }),
};
const SUMS = Object.entries(RELEASED)
  .map(([name, text]) => `${sha256(text)}  ${name}\n`)
  .join('');

/** Whether a field holds any text, also where a list of codes has words for some of them. */
function isText(schema: AnySchema): boolean {
  const isOpenList =
    schema instanceof z.ZodString && z.globalRegistry.get(schema)?.codeList !== undefined;
  return schema === primitives.text || isOpenList;
}

class Maker {
  readonly #texts: Texts;
  readonly #index: number;
  readonly #root: string;

  constructor(texts: Texts, root: string, index: number) {
    this.#texts = texts;
    this.#root = root;
    this.#index = index;
  }

  #localText(field: string): Record<string, string> {
    const places = SIZE * LOCALES.length;
    return Object.fromEntries(
      LOCALES.map((locale, position) => [
        locale,
        this.#texts.text(field, this.#index * LOCALES.length + position, places),
      ]),
    );
  }

  value(schema: AnySchema, path: FieldPath): unknown {
    const field = [this.#root, ...path].join('.');
    const name = String(path.at(-1));
    const decided = DECIDED[field];
    if (decided) return decided(this.#index);
    const meta = z.globalRegistry.get(schema);
    if (meta?.reference !== undefined) return IDS[meta.reference as ReferenceKind](this.#index);
    if (meta?.localText === true) return this.#localText(field);
    if (schema === primitives.digest) return sha256(SUMS);
    if (schema === primitives.url) return this.#texts.address(field, this.#index, SIZE);
    if (schema === primitives.roleMailbox) return 'contact@example.org';
    if (schema === primitives.key) return this.#key(path);
    if (schema === primitives.pathPart) return this.#rowId();
    if (schema === primitives.day || schema === primitives.partialDate) return dateOf(name);
    if (schema === primitives.dayOrTime) return `${dateOf(name)}T10:00`;
    if (schema === primitives.percent) return 50;
    if (schema === primitives.languageTag) return LOCALES[this.#index % LOCALES.length];
    if (schema === primitives.timeZone) return 'UTC';
    if (isText(schema)) return this.#texts.text(field, this.#index, SIZE);
    return this.#composed(schema, path);
  }

  #key(path: FieldPath): string {
    const list = path.slice(0, -1).at(-1);
    return list === 'activities'
      ? ACTIVITY
      : [this.#root, ...path.slice(0, -1)].join('-').toLowerCase();
  }

  #rowId(): string {
    const kind = REFERENCE_KINDS[this.#root as TableName];
    if (kind === undefined) throw new RangeError(`no id for ${this.#root}`);
    return IDS[kind](this.#index);
  }

  #composed(schema: AnySchema, path: FieldPath): unknown {
    if (schema instanceof z.ZodOptional) return this.value(schema.unwrap(), path);
    if (schema instanceof z.ZodPipe) return this.value(schema.out, path);
    if (schema instanceof z.ZodArray) return this.#list(schema.element, path);
    if (schema instanceof z.ZodUnion) {
      // A text of its own where there is one: references are attacked where they lead.
      const [first = schema] = schema.options.toSorted(
        (one, other) => Number(holdsText(other)) - Number(holdsText(one)),
      );
      return this.value(first, path);
    }
    if (schema instanceof z.ZodObject) return this.object(schema, path);
    if (schema instanceof z.ZodEnum) return schema.options[this.#index % schema.options.length];
    if (schema instanceof z.ZodLiteral) return schema.value;
    if (schema instanceof z.ZodBoolean) return true;
    if (schema instanceof z.ZodNumber) return 1;
    if (schema instanceof z.ZodString) return this.#rowId();
    throw new TypeError(`no value for ${[this.#root, ...path].join('.')}`);
  }

  /** One item; of a choice one of each kind. */
  #list(element: AnySchema, path: FieldPath): unknown[] {
    const kinds = element instanceof z.ZodUnion ? element.options : [element];
    return kinds.map((kind) => this.value(kind, path));
  }

  object(schema: z.ZodObject, path: FieldPath): Record<string, unknown> {
    const entries = Object.entries<AnySchema>(schema.shape).map(
      ([name, field]) => [name, this.value(field, [...path, name])] as const,
    );
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
}

function dateOf(name: string): string {
  return BEGINS.test(name) ? FIRST : LAST;
}

function holdsText(schema: AnySchema): boolean {
  if (z.globalRegistry.get(schema)?.localText === true || isText(schema)) return true;
  return schema instanceof z.ZodObject && Object.values<AnySchema>(schema.shape).some(holdsText);
}

/** Where the folder of the `index`th record lies below that of its kind. */
function folderOf(name: RecordName, index: number): string {
  switch (name) {
    case 'plans':
    case 'processes':
      return planOf(index);
    case 'commitments':
      return `${homeOf(index)}/${String(index + 1).padStart(2, '0')}`;
    case 'events':
      return IDS.event(index);
    default:
      return `${name.replace(/s$/, '')}-${index}`;
  }
}

/** Texts, numbers, flags, and lists of them: an item of a list cannot hold what separates items. */
function cellOf(value: unknown): string {
  if (value === undefined) return '""';
  const text = Array.isArray(value)
    ? value.map((item) => String(item).replaceAll('|', '¦')).join(LIST_SEPARATOR)
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
  return `"${text.replaceAll('"', '""')}"`;
}

/** Each text on a line of its own, so that no blank at the end of a line is lost. */
export function yamlOf(facts: object): string {
  return stringify(facts, {
    lineWidth: 0,
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    doubleQuotedMinMultiLineLength: Infinity,
  });
}

/** A text as prose: each string a paragraph of its own, as long as they stay allowed together. */
function proseOf(strings: readonly string[]): string {
  const text = strings.join('\n\n');
  if (checkMarkdown(text).length === 0) return text;
  return strings.map((one) => one.replaceAll(/[[\]`~]/g, String.raw`\$&`)).join('\n\n');
}

function portalOf(texts: Texts): Files {
  const files = new Map<string, string>();
  const indexes = Array.from({ length: SIZE }, (_, index) => index);

  for (const name of Object.keys(RECORDS) as RecordName[]) {
    const { folder, file, schema } = RECORDS[name];
    for (const index of indexes) {
      const home = `src/content/${folder}/${folderOf(name, index)}`;
      const facts = new Maker(texts, name, index).object(schema, []);
      files.set(`${home}/${file}`, yamlOf(facts));
      for (const [position, locale] of LOCALES.entries()) {
        const place = index * LOCALES.length + position;
        const prose = texts.prose(`${name}.prose`, place, SIZE * LOCALES.length);
        files.set(`${home}/${locale}.md`, `${prose}\n`);
      }
    }
  }

  for (const name of Object.keys(TABLES) as TableName[]) {
    const { file, schema } = TABLES[name];
    const columns = columnsOf(schema);
    const lines = indexes.map((index) => {
      const row = new Maker(texts, name, index).object(schema, []);
      return columns.map(({ field, locale }) => {
        const value = row[field];
        return cellOf(locale === undefined ? value : (value as Record<string, string>)[locale]);
      });
    });
    const table = [columns.map((column) => column.name), ...lines];
    files.set(`data/${file}`, table.map((cells) => `${cells.join(',')}\n`).join(''));
  }

  for (const index of indexes) {
    const folder = `snapshots/${IDS.release(index)}`;
    for (const [file, text] of Object.entries({ ...RELEASED, SHA256SUMS: SUMS })) {
      files.set(`${folder}/${file}`, text);
    }
  }

  const places = TEAM_PAGES.length * LOCALES.length;
  for (const [index, id] of TEAM_PAGES.entries()) {
    for (const [position, locale] of LOCALES.entries()) {
      const text = (field: string): string =>
        texts.text(field, index * LOCALES.length + position, places);
      const facts = { title: text('pages.title'), description: text('pages.description') };
      files.set(`src/content/pages/${id}/${locale}.mdx`, `---\n${yamlOf(facts)}---\n\nText.\n`);
    }
  }
  return files;
}

export function attackPortal(): AttackPortal {
  const source = new Source();
  return { files: portalOf(source), fields: source.fields };
}

export interface TokenPortal {
  readonly files: Files;
  /** Every token with the field that it stands in: `commitments.activities.title`. */
  readonly tokens: ReadonlyMap<string, string>;
}

/** What a token looks like: no word has it, and none is part of another. */
export const TOKEN = /zq\d{6}/g;

export function tokenPortal(): TokenPortal {
  const tokens = new Map<string, string>();
  const token: Fill = (field) => {
    const one = `zq${String(tokens.size).padStart(6, '0')}`;
    tokens.set(one, field);
    return one;
  };
  const address: Fill = (...place) => `https://token.example/${token(...place)}`;
  return { files: portalOf({ text: token, address, prose: token }), tokens };
}

/** Writes a portal below a folder. */
export async function writePortal(
  root: string,
  { files }: { readonly files: Files },
): Promise<void> {
  for (const [file, text] of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
}
