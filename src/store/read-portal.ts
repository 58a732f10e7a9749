import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { lostIds, type ReleasedId } from '../domain/rules/lasting-ids.ts';
import { checkPortal } from '../domain/rules/rules.ts';
import type { Entry, PageEntry, Portal } from '../schema/portal.ts';
import type { LocatedProblem, Problem } from '../schema/problem.ts';
import { RECORDS, type RecordName } from '../schema/records.ts';
import { REFERENCE_KINDS } from '../schema/reference-kinds.ts';
import { TABLES, type TableName } from '../schema/tables.ts';
import { codeDigest } from './code.ts';
import { FILE_START, flawAt, MOST_FLAWS, type Flaw, type Locate } from './flaw.ts';
import { KeptAnswers } from './kept-answers.ts';
import {
  errorCode,
  fileProblem,
  takeInventory,
  type FoundRecord,
  type Inventory,
} from './folders.ts';
import { compareText } from './order.ts';
import type { Locale } from '../site.ts';
import { comparePages, compareRecords, withLastGood, type Reading } from './reading.ts';
import { readPage, readProse } from './prose.ts';
import { readFacts } from './record.ts';
import { revisionOf } from './revision.ts';
import { releasedIds } from './released-ids.ts';
import { snapshotProblems } from './snapshots.ts';
import { readTable, type TableReading } from './table.ts';

/** What a file may weigh: a record or text that weighs more is no such thing, and every check would wait for it. */
const LARGEST_KILOBYTES = { text: 500, table: 16_000 } as const;
const KILOBYTE = 1000;

const KEPT = '.build/cache/records';
/** What the reading of a file depends on beside its bytes. */
const READING_CODE = ['src/schema', 'src/domain', 'src/store', 'src/site.ts'];

/** Id of the record in a folder: the names that lead to it, a commitment's number without the leading zero. */
function idOf({ name, segments }: Pick<FoundRecord, 'name' | 'segments'>): string {
  const [group = '', last] = segments;
  return name === 'commitments' && last !== undefined
    ? `${group}/${last.replace(/^0+(?=\d)/, '')}`
    : segments.join('/');
}

/** What the folders of a record say otherwise than its facts. */
function folderFlaws(
  { name, segments }: FoundRecord,
  facts: Record<string, unknown>,
  place: Locate,
): readonly Flaw[] {
  const [group = '', last = ''] = segments;
  const flaws: Flaw[] = [];
  if (name === 'commitments') {
    const { plan, number } = facts;
    const folder = String(number).padStart(2, '0');
    if (plan !== group) {
      flaws.push(
        flawAt(place(['plan']), 'folder-plan', {
          path: ['plan'],
          found: plan,
          params: { folder: group },
        }),
      );
    }
    if (folder !== last) {
      const params = { folder: last, expected: folder };
      flaws.push(
        flawAt(place(['number']), 'folder-number', { path: ['number'], found: number, params }),
      );
    }
  }
  if (name === 'events' && !/^\d{4}$/.test(group)) {
    flaws.push(flawAt(FILE_START, 'folder-year', { found: group }));
  }
  return flaws;
}

/** What is kept of a record in which nothing is wrong. */
interface KeptRecord {
  readonly facts: Record<string, unknown>;
  readonly prose: Entry['prose'];
  readonly revision: string;
  readonly factsRevision: string;
}

type ProseBytes = readonly (readonly [locale: Locale, file: string, bytes: Uint8Array])[];

class PortalReader {
  readonly #root: string;
  readonly #kept: KeptAnswers | undefined;
  readonly #inventory: Inventory;
  /** From the root's folder to the project's: what the paths of files begin with. */
  readonly #prefix: string;
  readonly #problems: LocatedProblem[] = [];
  readonly #unreadable = new Set<string>();
  readonly #places = new Map<string, Locate>();
  readonly #records = new Map<RecordName, Entry[]>(
    (Object.keys(RECORDS) as RecordName[]).map((name) => [name, []]),
  );
  readonly #rows = new Map<TableName, readonly Record<string, unknown>[]>(
    (Object.keys(TABLES) as TableName[]).map((name) => [name, []]),
  );
  readonly #pages: PageEntry[] = [];
  /** What was read, each file with its name and a digest of its bytes. */
  readonly #keys: string[] = [];

  constructor(root: string, kept?: KeptAnswers) {
    this.#root = root;
    this.#kept = kept;
    this.#inventory = takeInventory(root);
    const fromProject = relative(process.cwd(), root);
    const isInside =
      fromProject !== '' && !fromProject.startsWith('..') && !isAbsolute(fromProject);
    this.#prefix = isInside ? `${fromProject.split(sep).join('/')}/` : '';
  }

  #name(file: string): string {
    return this.#prefix + file;
  }

  #report(file: string, flaws: readonly Flaw[]): void {
    const name = this.#name(file);
    // One by one: more arguments than the stack holds would end the program.
    for (const flaw of flaws) this.#problems.push({ record: name, ...flaw, file: name });
  }

  #markUnreadable(name: RecordName | TableName | 'pages', id: string): void {
    this.#unreadable.add(`${name}:${id}`);
    const kind = name === 'pages' ? undefined : REFERENCE_KINDS[name];
    if (kind !== undefined) this.#unreadable.add(`${kind}:${id}`);
  }

  #bytes(file: string, kind: keyof typeof LARGEST_KILOBYTES): Uint8Array | undefined {
    const path = join(this.#root, file);
    const largest = LARGEST_KILOBYTES[kind];
    try {
      const { size } = statSync(path);
      if (size <= largest * KILOBYTE) return readFileSync(path);
      const params = { size: Math.ceil(size / KILOBYTE), largest };
      this.#problems.push(fileProblem(this.#name(file), 'file-size', params));
      return undefined;
    } catch (error) {
      const params = { code: errorCode(error) };
      this.#problems.push(fileProblem(this.#name(file), 'unreadable-file', params));
      return undefined;
    }
  }

  /** The name under which the reading of a file is kept. */
  #keyOf(file: string, parts: readonly (string | Uint8Array)[]): string | undefined {
    const key = this.#kept?.name(parts);
    if (key !== undefined) this.#keys.push(file, key);
    return key;
  }

  /** What was kept of a file with the same bytes, by the same code. */
  #known(key: string | undefined): unknown {
    return key === undefined ? undefined : this.#kept?.get(key);
  }

  /** Where things stand in a file in which nothing is wrong by itself: it is read again once a rule asks. */
  #placesOf(file: string, locate: (bytes: Uint8Array) => Locate): Locate {
    let place: Locate | undefined;
    return (path, options) => {
      place ??= locate(readFileSync(join(this.#root, file)));
      return place(path, options);
    };
  }

  #proseBytes(found: FoundRecord): ProseBytes {
    return found.prose.flatMap(({ locale, file }) => {
      const bytes = this.#bytes(file, 'text');
      return bytes ? [[locale, file, bytes] as const] : [];
    });
  }

  #readProse(texts: ProseBytes): { readonly prose: Entry['prose']; readonly isGood: boolean } {
    const prose: Partial<Record<Locale, string>> = {};
    let isGood = true;
    for (const [locale, file, bytes] of texts) {
      const reading = readProse(bytes);
      this.#report(file, reading.flaws);
      isGood &&= reading.flaws.length === 0;
      // Kept with its flaws, so that no rule takes it for missing: the renderer refuses them again.
      prose[locale] = reading.prose;
    }
    return { prose, isGood };
  }

  #readRecord(found: FoundRecord): void {
    const { name, file } = found;
    const bytes = this.#bytes(file, 'text');
    const texts = this.#proseBytes(found);
    const parts = texts.flatMap(([locale, , text]) => [locale, text]);
    const key = bytes && this.#keyOf(file, [name, bytes, ...parts]);
    const known = this.#known(key) as KeptRecord | undefined;
    const { schema } = RECORDS[name];
    const placesOf = this.#placesOf(file, (again) => readFacts(again, schema).place);
    if (known) {
      this.#addRecord(found, known, placesOf);
      return;
    }
    const { prose, isGood } = this.#readProse(texts);
    const reading = bytes && readFacts(bytes, schema);
    this.#report(file, reading?.flaws ?? []);
    if (!reading?.facts) {
      this.#markUnreadable(name, idOf(found));
      return;
    }
    const { facts } = reading;
    const factsRevision = revisionOf(facts);
    // By the facts' own: writing them in one way takes longer than parsing them.
    const record = { facts, prose, revision: revisionOf([factsRevision, prose]), factsRevision };
    if (isGood && key !== undefined) this.#kept?.set(key, record);
    this.#addRecord(found, record, placesOf);
  }

  #addRecord(found: FoundRecord, kept: KeptRecord, place: Locate): void {
    const { facts, ...beside } = kept;
    const { name, file } = found;
    const id = idOf(found);
    const flaws = folderFlaws(found, facts, place);
    this.#report(file, flaws);
    if (flaws.length > 0) {
      this.#markUnreadable(name, id);
      if (name === 'commitments')
        this.#markUnreadable(name, `${String(facts.plan)}/${String(facts.number)}`);
      return;
    }
    this.#places.set(this.#name(file), place);
    this.#records.get(name)?.push({ ...facts, id, file: this.#name(file), ...beside });
  }

  #readTable(name: TableName, file: string): void {
    const bytes = this.#bytes(file, 'table');
    const key = bytes && this.#keyOf(file, [name, bytes]);
    const known = this.#known(key) as TableReading['rows'] | undefined;
    const reading = known ? { rows: known } : bytes && this.#checkedTable(name, file, bytes, key);
    this.#rows.set(name, reading?.rows ?? []);
    if (!reading) {
      this.#markUnreadable(name, '*');
      return;
    }
    const place = this.#placesOf(file, (again) => readTable(again, TABLES[name]).place);
    // Rules name a table by its place in a project, wherever the root lies.
    this.#places.set(file, place).set(this.#name(file), place);
  }

  #checkedTable(
    name: TableName,
    file: string,
    bytes: Uint8Array,
    key: string | undefined,
  ): TableReading {
    const reading = readTable(bytes, TABLES[name]);
    this.#report(file, reading.flaws);
    for (const id of reading.leftOut) this.#markUnreadable(name, id);
    if (reading.isBroken) this.#markUnreadable(name, '*');
    if (key !== undefined && reading.flaws.length === 0) this.#kept?.set(key, reading.rows);
    return reading;
  }

  #readPage({ id, locale, file }: Inventory['pages'][number]): void {
    const bytes = this.#bytes(file, 'text');
    const reading = bytes && readPage(bytes);
    if (!reading?.page) this.#markUnreadable('pages', id);
    if (!reading) return;
    this.#keyOf(file, ['pages', bytes]);
    this.#report(file, reading.flaws);
    this.#places.set(this.#name(file), reading.place);
    if (reading.page) this.#pages.push({ ...reading.page, id, locale, file: this.#name(file) });
  }

  /** What the rules find across the records. The same records break the same rules: then they need not be asked again. */
  #broken(portal: Portal): readonly LocatedProblem[] {
    // Problems of single files are in no key, and what could not be read is not named twice.
    const key =
      this.#problems.length === 0 ? this.#kept?.name(['rules', ...this.#keys]) : undefined;
    const known = this.#known(key) as readonly LocatedProblem[] | undefined;
    if (known) return known;
    const broken = checkPortal(portal, { unreadable: this.#unreadable });
    const located = broken.map((problem) => this.#located(problem));
    if (key !== undefined) this.#kept?.set(key, located);
    return located;
  }

  /** What is wrong with the releases on disk; nothing is said of them where their table cannot be read. */
  *#brokenReleases(portal: Portal): Iterable<LocatedProblem> {
    if (this.#unreadable.has('release:*')) return;
    const { releases } = portal;
    const found = snapshotProblems({
      root: this.#root,
      name: (file) => this.#name(file),
      found: this.#inventory.snapshots,
      releases,
      isUnreadable: (id) => this.#unreadable.has(`release:${id}`),
    });
    const problems = [...found];
    for (const problem of problems) yield 'file' in problem ? problem : this.#located(problem);
    // What is no longer what was released says nothing of what was.
    if (problems.length > 0) return;
    const today = { portal, unreadable: this.#unreadable };
    for (const finding of lostIds(today, this.#releasedIds(releases))) {
      const { record: file, path } = finding;
      const problem = { rule: 'redirect-missing', severity: 'error' } as const;
      yield { ...finding, ...problem, file, line: Number(path[0]), column: 1 };
    }
  }

  /** Their files are guarded by their sums, so that what they name is read once. */
  #releasedIds(releases: Portal['releases']): readonly ReleasedId[] {
    if (releases.length === 0) return [];
    const parts = releases.flatMap(({ id, sums }) => [id, sums]);
    const key = this.#kept?.name(['released ids', this.#prefix, ...parts]);
    const known = this.#known(key) as readonly ReleasedId[] | undefined;
    if (known) return known;
    const ids = releasedIds(this.#root, (file) => this.#name(file), releases);
    if (key !== undefined) this.#kept?.set(key, ids);
    return ids;
  }

  #portal(): Portal {
    const records = [...this.#records].map(([name, found]) => [name, found.sort(compareRecords)]);
    const tables = [...this.#rows];
    const pages = this.#pages.sort(comparePages);
    // Each list was validated by the schema of its name.
    return Object.fromEntries([...records, ...tables, ['pages', pages]]) as Portal;
  }

  #located(problem: Problem): LocatedProblem {
    const locate = this.#places.get(problem.record);
    const file = problem.record.startsWith('data/') ? this.#name(problem.record) : problem.record;
    return { ...problem, record: file, file, ...(locate?.(problem.path) ?? FILE_START) };
  }

  read(): Reading {
    const { records, lost, pages, tables, problems } = this.#inventory;
    for (const problem of problems) {
      const file = this.#name(problem.file);
      this.#problems.push({ ...problem, record: file, file });
    }
    for (const record of lost) this.#markUnreadable(record.name, idOf(record));
    for (const name of Object.keys(TABLES) as TableName[]) {
      if (!tables.some((table) => table.name === name)) this.#markUnreadable(name, '*');
    }
    for (const record of records) this.#readRecord(record);
    for (const { name, file } of tables) this.#readTable(name, file);
    for (const page of pages) this.#readPage(page);
    const portal = this.#portal();
    for (const problem of this.#broken(portal)) this.#problems.push(problem);
    for (const problem of this.#brokenReleases(portal)) this.#problems.push(problem);
    this.#kept?.save();
    return { portal, problems: mostTold(this.#problems.sort(comparePlaces)) };
  }
}

function comparePlaces(one: LocatedProblem, other: LocatedProblem): number {
  return (
    compareText(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compareText(one.rule, other.rule) ||
    compareText(one.path.join('.'), other.path.join('.'))
  );
}

/** The first problems of each file, errors and warnings apart, with a word where more of them follow. */
function mostTold(sorted: readonly LocatedProblem[]): readonly LocatedProblem[] {
  const counts = new Map<string, number>();
  return sorted.flatMap((problem) => {
    const { record, file, severity, line, column } = problem;
    const kind = `${severity} ${file}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= MOST_FLAWS) return [problem];
    if (count > MOST_FLAWS + 1) return [];
    const params = { count: MOST_FLAWS };
    return [{ record, path: [], rule: 'further-problems', severity, params, file, line, column }];
  });
}

/** The root that is read where none is named: `CONTENT_ROOT`, from the project's root, or the project itself. */
export function defaultRoot(): string {
  return resolve(process.cwd(), process.env.CONTENT_ROOT ?? '.');
}

interface Memo {
  readonly readings: Map<string, Promise<Reading>>;
  /** Whether the records are read again as they change, mistakes and all. */
  isLive: boolean;
}

// Shared by all copies of this module: the development server loads one for the collections and one for the pages.
const MEMO = Symbol.for('open-gov-portal.readings');

function memo(): Memo {
  const shared = globalThis as unknown as Record<symbol, Memo | undefined>;
  shared[MEMO] ??= { readings: new Map<string, Promise<Reading>>(), isLive: false };
  return shared[MEMO];
}

/** Whether `refreshPortal` keeps the records up to date: a development server shows what it can, mistakes or not. */
export function isLive(): boolean {
  return memo().isLive;
}

function isInProject(root: string): boolean {
  const path = relative(process.cwd(), root);
  return !path.startsWith('..') && !isAbsolute(path);
}

/** Reads a root as it is now; what the commands of a project read again and again is kept between them. */
export function readRoot(root: string): Reading {
  const isKept = root === defaultRoot() && isInProject(root);
  const kept = isKept ? new KeptAnswers(root, KEPT, codeDigest(READING_CODE)) : undefined;
  return new PortalReader(root, kept).read();
}

/**
 * Everything below a root, validated, with all that is wrong with it. Reads each root once in a process.
 *
 * @param options.root folder that holds `data/` and `src/content/` or `content/`; see `defaultRoot`
 */
export function readPortal(options: { readonly root?: string } = {}): Promise<Reading> {
  const root = resolve(options.root ?? defaultRoot());
  const { readings } = memo();
  let reading = readings.get(root);
  if (reading === undefined) {
    reading = Promise.resolve(readRoot(root));
    readings.set(root, reading);
  }
  return reading;
}

/**
 * Reads a root again; what can no longer be read stays as it was read last. `readPortal` gives the same from now on.
 */
export async function refreshPortal(root: string = defaultRoot()): Promise<Reading> {
  const { readings } = memo();
  const earlier = readings.get(root);
  const fresh = readRoot(root);
  const reading = earlier === undefined ? fresh : withLastGood(fresh, await earlier);
  readings.set(root, Promise.resolve(reading));
  memo().isLive = true;
  return reading;
}
