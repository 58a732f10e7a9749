/** Rows that came in, put into drafts of the content; what each of them changes, and why some of them cannot be. */
import { CANONICAL, cellTexts } from '../datasets/cell-texts.ts';
import { cellsOf, type Column, type Dataset, type Value } from '../datasets/dataset.ts';
import { ORDER, PROSE, schemaOf, type Home } from '../datasets/homes.ts';
import { placeFor, putCells, type Draft, type PutPlace, type PutRow } from '../datasets/put.ts';
import { rowRevision } from '../datasets/row-revision.ts';
import { withUnpublished } from '../datasets/unpublished.ts';
import { publishedReadings } from '../domain/readings.ts';
import { isUnofficialAt } from '../domain/wording.ts';
import { bareSchema } from '../schema/columns.ts';
import type { Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { LOCALES } from '../site.ts';
import { compareText } from '../store/order.ts';
import { z } from 'zod';
import { damageOf, type CellContent } from './cell-value.ts';
import { isRecordId, type ContentDrafts, type RowDraft } from './drafts.ts';
import { MEETING, WORDING, type Incoming, type IncomingRow } from './incoming.ts';
import { sheetFlaw, type SheetFlaw } from './sheet.ts';

export interface CellChange {
  readonly cell: string;
  /** As the canonical file has it; empty where there is nothing. */
  readonly before: string;
  readonly after: string;
}

export interface RowChange {
  readonly incoming: Incoming;
  readonly line: number;
  /** What names the row, for people. */
  readonly key: string;
  readonly isNew: boolean;
  readonly cells: readonly CellChange[];
}

/** A row that came in, and what of the content it stands for: by this, a problem there is told here. */
export interface Origin {
  readonly incoming: Incoming;
  readonly row: IncomingRow;
  /** The record and the steps within it. */
  readonly place?: PutPlace;
  /** The row of a table. */
  readonly draft?: RowDraft;
}

/** A flaw with the file in which it is. */
export interface FileFlaw extends SheetFlaw {
  readonly file: string;
}

export interface Outcome {
  readonly changes: RowChange[];
  readonly origins: Origin[];
  readonly flaws: FileFlaw[];
  /** Rows of the readings that meetings report: they are to be there when all is taken over. */
  readonly elsewhere: Origin[];
  /** By file. */
  readonly unchanged: Map<Incoming, number>;
  readonly left: Map<Incoming, number>;
}

const UNOFFICIAL_PATHS = 'unofficialPaths';
const UNOFFICIAL_LANGUAGES = 'unofficialLanguages';

function textsOf(column: Column, value: Value): readonly string[] {
  return cellTexts(value, column.type === 'local-text' ? LOCALES : undefined, CANONICAL);
}

/** The value of a column: what the row says of it, and what stands there of which the file has no cell. */
function valueOf(column: Column, row: IncomingRow, before: Value): Value {
  if (column.type !== 'local-text') {
    return row.cells.has(column.name) ? row.cells.get(column.name) : before;
  }
  const text: Record<string, string> = { ...(before as LocalText | undefined) };
  for (const [index, { name }] of cellsOf(column).entries()) {
    const locale = LOCALES[index];
    if (locale === undefined || !row.cells.has(name)) continue;
    const own = row.cells.get(name);
    if (typeof own === 'string') text[locale] = own;
    else Reflect.deleteProperty(text, locale);
  }
  return Object.keys(text).length === 0 ? undefined : (text as LocalText);
}

function changesOf(column: Column, before: Value, after: Value): readonly CellChange[] {
  const [old, fresh] = [textsOf(column, before), textsOf(column, after)];
  return cellsOf(column).flatMap(({ name }, index) => {
    const change = { cell: name, before: old[index] ?? '', after: fresh[index] ?? '' };
    return change.before === change.after ? [] : [change];
  });
}

function keyOf({ key, columns }: Dataset, row: IncomingRow): readonly string[] {
  return key.flatMap((name) => {
    const column = columns.find((one) => one.name === name);
    return column ? textsOf(column, valueOf(column, row, undefined)) : [];
  });
}

function keyText(dataset: Dataset, row: IncomingRow): string {
  const parts = keyOf(dataset, row).filter((part) => part !== '');
  return parts.length === 0 ? `#${String(row.line)}` : parts.join(' · ');
}

function textList(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function list(content: CellContent): readonly string[] {
  return typeof content === 'object' ? content : [];
}

/** The lists that a record or a part of one must have, though nothing may be in them. */
function fillLists(home: Home, facts: Draft): void {
  const schema = bareSchema(schemaOf(home));
  if (!(schema instanceof z.ZodObject)) return;
  for (const [name, field] of Object.entries<z.core.$ZodType>(schema.def.shape)) {
    if (field instanceof z.ZodArray && !Object.hasOwn(facts, name)) facts[name] = [];
  }
}

class Changes {
  readonly #outcome: Outcome;
  readonly #portal: Portal;
  readonly #drafts: ContentDrafts;
  readonly #incoming: Incoming;
  /** Revisions of the rows as they are, by key. */
  readonly #revisions: ReadonlyMap<string, string>;
  #unchanged = 0;

  constructor(outcome: Outcome, portal: Portal, drafts: ContentDrafts, incoming: Incoming) {
    this.#outcome = outcome;
    this.#portal = portal;
    this.#drafts = drafts;
    this.#incoming = incoming;
    this.#revisions = revisionsOf(incoming, portal);
  }

  #flaw(row: IncomingRow, cell: string, rule: string, more: Partial<SheetFlaw> = {}): void {
    const { file, columns } = this.#incoming;
    const place = { line: row.line, column: columns.get(cell) ?? 1 };
    const { found, params } = more;
    const flaw = sheetFlaw(rule, place, {
      path: [row.line, cell],
      ...(found !== undefined && { found }),
      ...(params && { params }),
    });
    this.#outcome.flaws.push({ ...flaw, file });
  }

  /** Whether the changes of a row may be made: what the sheet was made of must still be so. */
  #isFresh(row: IncomingRow, isNew: boolean, cells: readonly CellChange[]): boolean {
    const { dataset } = this.#incoming;
    if (row.revision === undefined || cells.length === 0) return true;
    const current = this.#revisions.get(JSON.stringify(keyOf(dataset, row)));
    if (row.revision === '') {
      if (isNew) return true;
    } else if (current === row.revision) {
      return true;
    } else if (current === undefined && isNew) {
      this.#flaw(row, dataset.key[0] ?? '', 'import-conflict-gone', {
        found: keyText(dataset, row),
      });
      return false;
    }
    const rule = row.revision === '' ? 'import-exists' : 'import-conflict';
    for (const { cell, before, after } of cells) {
      this.#flaw(row, cell, rule, {
        found: after,
        params: { record: before === '' ? '—' : before },
      });
    }
    return false;
  }

  #isSound(row: IncomingRow, cells: readonly CellChange[]): boolean {
    if (this.#incoming.isFaithful) return true;
    let isSound = true;
    for (const { cell, before, after } of cells) {
      const rule = damageOf(before, after);
      if (rule === undefined) continue;
      this.#flaw(row, cell, rule, { found: after });
      isSound = false;
    }
    return isSound;
  }

  /** Notes what a row changes. @returns whether the change is to be made */
  #note(row: IncomingRow, isNew: boolean, cells: readonly CellChange[]): boolean {
    const { dataset } = this.#incoming;
    if (cells.length === 0 && !isNew) {
      this.#unchanged++;
      return false;
    }
    if (!this.#isFresh(row, isNew, cells) || !this.#isSound(row, cells)) return false;
    const key = keyText(dataset, row);
    this.#outcome.changes.push({ incoming: this.#incoming, line: row.line, key, isNew, cells });
    return true;
  }

  /** The value of a column: what the row says of it, with what no published file can say. */
  #valueOf(column: Column, row: IncomingRow, before: Value): Value {
    return withUnpublished(this.#portal, column, before, valueOf(column, row, before));
  }

  /** Whose words the texts of a part are, as the row says it, in the paths of its record. */
  #wordingOf(row: IncomingRow, place: PutPlace): readonly string[] | undefined {
    const { dataset } = this.#incoming;
    if (!row.cells.has(WORDING)) return undefined;
    const wanted = new Set(list(row.cells.get(WORDING)));
    const facts = dataset.codec?.cells(place.facts) ?? [];
    let paths = textList(place.root.unofficial);
    for (const [index, column] of (dataset.codec?.columns ?? []).entries()) {
      if (column.type !== 'local-text') continue;
      const text = facts[index] as LocalText | undefined;
      for (const locale of LOCALES) {
        if (text?.[locale] === undefined) continue;
        const steps = [...place.names, ...column.path, locale];
        const others = place.steps.map((step, at) => [String(step), place.names[at] ?? '']);
        const known = [...others, ...column.path.map((step) => [step]), [locale]];
        const isOurs = isUnofficialAt({ unofficial: paths }, known);
        const isWanted = wanted.has(`${column.name}_${locale}`);
        if (isWanted && !isOurs) paths = [...paths, steps.join('.')];
        if (isWanted || !isOurs) continue;
        paths = paths.filter((path) => path !== steps.join('.'));
        if (isUnofficialAt({ unofficial: paths }, known))
          this.#flaw(row, WORDING, 'import-wording-covered', {
            found: `${column.name}_${locale}`,
            params: { paths: textList(place.root.unofficial) },
          });
      }
    }
    return paths;
  }

  #putIntoRecord(row: IncomingRow): void {
    const { dataset } = this.#incoming;
    const { codec, columns } = dataset;
    if (!codec) return;
    const names: PutRow = Object.fromEntries(
      columns.flatMap((column) =>
        column.type === 'local-text' || !row.cells.has(column.name)
          ? []
          : [[column.name, row.cells.get(column.name)]],
      ),
    );
    const [own] = dataset.homes ?? [];
    const id = names.id;
    if (this.#drafts.mayMake && own && typeof id === 'string' && !isRecordId(own.record, id)) {
      this.#flaw(row, 'id', 'id', { found: id });
      return;
    }
    const place = placeFor(dataset, names, this.#drafts);
    if ('flaw' in place) {
      const { column, rule, found } = place.flaw;
      const isEmpty = found === '';
      this.#flaw(row, column, isEmpty && rule !== 'no-place' ? 'missing' : `import-${rule}`, {
        ...(isEmpty ? {} : { found }),
        params: { keys: dataset.key },
      });
      return;
    }
    const draft = this.#drafts.recordDraft(place.home.record, place.id);
    if (!draft) return;
    const before = codec.cells(place.facts);
    const after = codec.columns.map((column, index) => this.#valueOf(column, row, before[index]));
    const cells = codec.columns.flatMap((column, index) =>
      changesOf(column, before[index], after[index]),
    );
    const beside = place.home.lists.length === 0 ? this.#besideRecord(row, draft) : undefined;
    const { isNew } = place;
    this.#outcome.origins.push({ incoming: this.#incoming, row, place });
    if (cells.length > 0 || isNew) {
      putCells(codec, place.facts, after);
      if (isNew) fillLists(place.home, place.facts);
    }
    const wording = beside ? undefined : this.#wordingOf(row, place);
    const worded = changesOf(
      { name: UNOFFICIAL_PATHS, type: 'text', isList: true },
      textList(draft.facts.unofficial),
      wording ?? textList(draft.facts.unofficial),
    );
    const all = [...cells, ...(beside?.cells ?? []), ...worded];
    if (!this.#note(row, isNew, all)) return;
    if (wording && worded.length > 0) draft.facts.unofficial = [...wording];
    beside?.put();
    draft.isChanged = true;
  }

  /** What editors own of a record beside the facts that its codec holds: its prose, and whose words its texts are. */
  #besideRecord(row: IncomingRow, draft: { facts: Draft; prose: Record<string, string> }) {
    const prose: Column = { name: PROSE, type: 'local-text' };
    const paths: Column = { name: UNOFFICIAL_PATHS, type: 'text', isList: true };
    const [text, wording] = [
      valueOf(prose, row, draft.prose as unknown as LocalText) as LocalText | undefined,
      textList(valueOf(paths, row, textList(draft.facts.unofficial))),
    ];
    const trimmed = Object.fromEntries(
      Object.entries(text ?? {}).map(([locale, own]) => [locale, own.trim()]),
    );
    return {
      cells: [
        ...changesOf(prose, draft.prose as unknown as LocalText, trimmed as unknown as LocalText),
        ...changesOf(paths, textList(draft.facts.unofficial), wording),
      ],
      put: (): void => {
        for (const locale of LOCALES) Reflect.deleteProperty(draft.prose, locale);
        Object.assign(draft.prose, trimmed);
        setWording(draft.facts, wording);
      },
    };
  }

  #putIntoTable(row: IncomingRow, rows: RowDraft[], previous: RowDraft | undefined): RowDraft {
    const { dataset } = this.#incoming;
    const known = this.#rowOf(row, rows);
    const draft: RowDraft = known ?? { line: undefined, facts: {}, isChanged: false };
    const { codec } = dataset;
    const before = codec?.cells(draft.facts) ?? [];
    const after = codec?.columns.map((column, at) => this.#valueOf(column, row, before[at])) ?? [];
    const cells = (codec?.columns ?? []).flatMap((column, at) =>
      changesOf(column, before[at], after[at]),
    );
    const languages: Column = { name: UNOFFICIAL_LANGUAGES, type: 'text', isList: true };
    const wordingBefore = textList(draft.facts[WORDING]);
    const wording = textList(valueOf(languages, row, wordingBefore));
    const worded = changesOf(languages, wordingBefore, wording);
    this.#outcome.origins.push({ incoming: this.#incoming, row, draft });
    if (!this.#note(row, !known, [...cells, ...worded])) return draft;
    if (codec && (cells.length > 0 || !known)) putCells(codec, draft.facts, after);
    if (worded.length > 0) setWording(draft.facts, wording);
    draft.isChanged = true;
    if (!known) rows.splice(placeIn(rows, draft, previous), 0, draft);
    return draft;
  }

  readonly #taken = new Set<RowDraft>();
  #byKey: Map<string, RowDraft> | undefined;

  /** The row of the table that a row is about. Rows that nothing names are the same where all cells are. */
  #rowOf(row: IncomingRow, rows: readonly RowDraft[]): RowDraft | undefined {
    const { dataset } = this.#incoming;
    const columns = dataset.codec?.columns ?? [];
    const cellsAt = (draft: RowDraft, names: readonly string[]): readonly string[] => {
      const values = dataset.codec?.cells(draft.facts) ?? [];
      return names.flatMap((name) => {
        const at = columns.findIndex((column) => column.name === name);
        const column = columns[at];
        return column ? textsOf(column, values[at]) : [];
      });
    };
    if (dataset.key.length > 0) {
      this.#byKey ??= new Map(
        rows.map((draft) => [JSON.stringify(cellsAt(draft, dataset.key)), draft]),
      );
      return this.#byKey.get(JSON.stringify(keyOf(dataset, row)));
    }
    const found = rows.find((draft) => {
      if (this.#taken.has(draft)) return false;
      const values = dataset.codec?.cells(draft.facts) ?? [];
      return columns.every(
        (column, at) =>
          changesOf(column, values[at], this.#valueOf(column, row, values[at])).length === 0,
      );
    });
    if (found) this.#taken.add(found);
    return found;
  }

  take(): void {
    const { dataset, rows } = this.#incoming;
    const { table } = dataset;
    this.#drafts.mayMake = dataset.homes?.some(({ lists }) => lists.length === 0) === true;
    if (table !== undefined) {
      const drafts = this.#drafts.table(table);
      const reported = table === 'readings' ? reportedReadings(this.#portal) : undefined;
      let previous: RowDraft | undefined;
      for (const row of rows) {
        const id = row.cells.get('id');
        const isReported =
          row.cells.get(MEETING) !== undefined || (typeof id === 'string' && reported?.has(id));
        if (reported && isReported === true) {
          this.#outcome.elsewhere.push({ incoming: this.#incoming, row });
          this.#unchanged++;
        } else previous = this.#putIntoTable(row, drafts, previous);
      }
    } else {
      // A list grows at its end, wherever in the file its rows stand.
      const orderOf = ({ cells }: IncomingRow): number => {
        const order = cells.get(ORDER);
        return typeof order === 'number' ? order : 0;
      };
      const sorted = dataset.key.includes(ORDER)
        ? rows.toSorted((one, other) => orderOf(one) - orderOf(other))
        : rows;
      for (const row of sorted) this.#putIntoRecord(row);
    }
    this.#outcome.unchanged.set(this.#incoming, this.#unchanged);
    const keys = new Set(rows.map((row) => JSON.stringify(keyOf(dataset, row))));
    const left = dataset
      .rows(this.#portal)
      .filter((values) => dataset.key.length > 0 && !keys.has(publishedKey(dataset, values)));
    this.#outcome.left.set(this.#incoming, left.length);
  }
}

function setWording(facts: Draft, wording: readonly string[]): void {
  if (wording.length > 0) facts[WORDING] = [...wording];
  else if (textList(facts[WORDING]).length > 0) Reflect.deleteProperty(facts, WORDING);
}

/** Ids of the readings that meetings report. */
function reportedReadings(portal: Portal): ReadonlySet<string> {
  const reported = publishedReadings(portal).filter(({ meeting }) => meeting !== undefined);
  return new Set(reported.map(({ id }) => id));
}

/** The key of a published row, as `keyOf` gives it for one that came in. */
export function publishedKey({ key, columns }: Dataset, values: readonly Value[]): string {
  const texts = key.flatMap((name) => {
    const at = columns.findIndex((column) => column.name === name);
    const column = columns[at];
    return column ? textsOf(column, values[at]) : [];
  });
  return JSON.stringify(texts);
}

export { keyOf, textsOf, valueOf };

function revisionsOf({ dataset, rows }: Incoming, portal: Portal): ReadonlyMap<string, string> {
  if (rows.every(({ revision }) => revision === undefined)) return new Map();
  return new Map(
    dataset
      .rows(portal)
      .map((values) => [publishedKey(dataset, values), rowRevision(dataset, values)]),
  );
}

/** Where a new row goes: in the order of the ids where the table has one, else behind the row that it follows in its file. */
export function placeIn(
  rows: readonly RowDraft[],
  draft: RowDraft,
  previous: RowDraft | undefined,
): number {
  const idOf = ({ facts }: RowDraft): string => (typeof facts.id === 'string' ? facts.id : '');
  const old = rows.filter(({ line }) => line !== undefined);
  const isSorted = old.every((row, at) => {
    const before = old[at - 1];
    return idOf(row) !== '' && (!before || compareText(idOf(before), idOf(row)) <= 0);
  });
  if (isSorted && old.length > 1 && idOf(draft) !== '') {
    const at = rows.findIndex((row) => compareText(idOf(row), idOf(draft)) > 0);
    return at < 0 ? rows.length : at;
  }
  return previous ? rows.indexOf(previous) + 1 : rows.length;
}

/** Puts all files into the drafts, those of whole records before those of their parts. */
export function takeChanges(
  incoming: readonly Incoming[],
  portal: Portal,
  drafts: ContentDrafts,
): Outcome {
  const outcome: Outcome = {
    changes: [],
    origins: [],
    flaws: [],
    elsewhere: [],
    unchanged: new Map(),
    left: new Map(),
  };
  const depthOf = ({ dataset: { homes = [] } }: Incoming): number =>
    Math.max(0, ...homes.map(({ lists }) => lists.length));
  for (const one of incoming.toSorted((a, b) => depthOf(a) - depthOf(b)))
    new Changes(outcome, portal, drafts, one).take();
  return outcome;
}
