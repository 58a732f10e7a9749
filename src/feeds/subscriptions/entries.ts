/** What feeds tell: one entry a row that came, went or changed, and one a release; whatever the language. */
import { createHash } from 'node:crypto';
import type { Column, Dataset } from '../../datasets/dataset.ts';
import { cellsOf } from '../../datasets/dataset.ts';
import { labelOf } from '../../datasets/labels.ts';
import { byId } from '../../domain/directory.ts';
import { once } from '../../domain/relations.ts';
import type { Page } from '../../i18n/routing.ts';
import { LIST_SEPARATOR } from '../../schema/list-separator.ts';
import type { Portal } from '../../schema/portal.ts';
import type { LocalText, ReferenceKind } from '../../schema/primitives.ts';
import type { Snapshot } from '../../schema/snapshot.ts';
import { SITE, type Locale } from '../../site.ts';
import { titleOf } from '../open-data/changes.ts';
import { excerpts } from '../open-data/excerpts.ts';
import { pageOfRow } from './row-page.ts';
import {
  TOLD_DATASETS,
  unreleasedRows,
  type ReleaseNews,
  type ToldCell,
  type ToldChange,
} from './told-changes.ts';

/** A document or meeting that an entry rests on. */
export interface EntrySource {
  readonly id: string;
  readonly name?: LocalText;
  readonly page?: Page;
}

/** A cell that an entry tells of. */
export interface EntryCell extends ToldCell {
  /** Language of a text that stands in one language only: a tag of the row itself. */
  readonly language?: string;
}

interface Entry {
  /** The same for ever, in every feed and language. */
  readonly id: string;
  /** The day from which it is told. */
  readonly updatedOn: string;
  readonly page: Page;
}

/** A row that came, went or says something else. */
export interface RowEntry extends Entry {
  readonly kind: ToldChange['kind'];
  readonly dataset: string;
  /** What it is called, in the languages in which it is called something. */
  readonly title: Readonly<Partial<Record<Locale, string>>>;
  /** What names it where nothing calls it anything. */
  readonly key: string;
  /** What else must be known of a row that was not added: what it belongs to, and its own day. */
  readonly about: readonly EntryCell[];
  readonly cells: readonly EntryCell[];
  /** Names of what cells name by an id, by `kind id`. */
  readonly names: Readonly<Record<string, LocalText>>;
  readonly sources: readonly EntrySource[];
  /** The release that held it first; absent where the row itself says when it was recorded. */
  readonly release?: string;
}

/** A release of all data. */
export interface ReleaseEntry extends Entry {
  readonly kind: 'release';
  readonly release: string;
  readonly note: LocalText;
  readonly isFirst: boolean;
  readonly rows: number;
  readonly counts: Readonly<Record<ToldChange['kind'], number>>;
}

export type FeedEntry = RowEntry | ReleaseEntry;

/** An entry, and what it is about: the ids of things of each kind. */
export interface PlacedEntry {
  readonly entry: FeedEntry;
  readonly dataset?: string;
  readonly about: ReadonlyMap<ReferenceKind, ReadonlySet<string>>;
}

/** A name space of this portal alone (RFC 9562, 5.5), so that ids depend on no address. */
const NAME_SPACE = '5f1c2b7e-6d0a-4c39-9a43-0e7d1f8b2c64';

/**
 * An id for ever: a UUID of version 5 (RFC 9562) of what is named and of the country of the portal.
 *
 * @param parts what names the thing, the same in every build and language
 */
export function nameUuid(parts: readonly string[]): string {
  const name = JSON.stringify([SITE.country.code, ...parts]);
  const bytes = createHash('sha1')
    .update(Buffer.from(NAME_SPACE.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const text = bytes.toString('hex');
  const groups = [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20)];
  return `urn:uuid:${[...groups, text.slice(20)].join('-')}`;
}

const columnsOf = once(
  ({ columns }: Dataset): ReadonlyMap<string, Column> =>
    new Map(columns.flatMap((column) => cellsOf(column).map(({ name }) => [name, column]))),
);

/** The column of today to which a cell of a file belongs; undefined for one that is gone. */
export function columnOf(dataset: string, cell: string): Column | undefined {
  const known = TOLD_DATASETS.get(dataset);
  return known && columnsOf(known).get(cell);
}

function idsIn(column: Column, cell: string): readonly string[] {
  if (cell === '') return [];
  return column.isList === true ? cell.split(LIST_SEPARATOR) : [cell];
}

type About = Map<ReferenceKind, Set<string>>;

function add(about: About, kind: ReferenceKind, ids: Iterable<string | undefined>): void {
  const known = about.get(kind) ?? new Set<string>();
  for (const id of ids) if (id !== undefined && id !== '') known.add(id);
  about.set(kind, known);
}

/** All that a row names or is, before a change and after it. */
function namedBy({ dataset, row, cells }: ToldChange): About {
  const about: About = new Map();
  const described = TOLD_DATASETS.get(dataset);
  if (!described) return about;
  if (described.holds) add(about, described.holds, [row.id]);
  const before = new Map(cells.map((cell) => [cell.column, cell.before]));
  for (const column of described.columns) {
    const { name, references } = column;
    if (references === undefined) continue;
    for (const cell of [row[name] ?? '', before.get(name) ?? '']) {
      add(about, references, idsIn(column, cell));
    }
  }
  return about;
}

/** What the commitments and meetings that a row names belong to. */
function placed(portal: Portal, change: ToldChange): About {
  const about = namedBy(change);
  for (const id of about.get('commitment') ?? []) {
    const commitment = byId(portal.commitments).get(id);
    add(about, 'plan', [id.split('/')[0]]);
    add(about, 'theme', commitment?.themes ?? []);
    add(about, 'institution', [
      commitment?.leadInstitution,
      ...(commitment?.partners ?? []).map((partner) =>
        'institution' in partner ? partner.institution : undefined,
      ),
    ]);
  }
  for (const id of about.get('meeting') ?? []) {
    add(about, 'committee', [byId(portal.meetings).get(id)?.committee]);
  }
  return about;
}

/** Where the records name their sources once for all that stands in them. */
function recordSources(portal: Portal, about: About): readonly string[] {
  const lists = [
    ['meeting', portal.meetings],
    ['process', portal.processes],
    ['commitment', portal.commitments],
  ] as const;
  for (const [kind, records] of lists) {
    const [id = ''] = about.get(kind) ?? [];
    const record = byId<{ readonly id: string; readonly sources: readonly string[] }>(records);
    const sources = record.get(id)?.sources;
    if (sources) return sources;
  }
  return [];
}

/** So many documents are named: a plan rests on dozens. */
const MOST_SOURCES = 6;

function sourcesOf(portal: Portal, change: ToldChange, about: About): readonly EntrySource[] {
  if (change.dataset === 'sources') return [];
  const columns = TOLD_DATASETS.get(change.dataset)?.columns ?? [];
  const own = columns
    .filter(({ references, labels }) => references === 'source' && labels === undefined)
    .flatMap((column) => idsIn(column, change.row[column.name] ?? ''));
  const ids = own.length > 0 ? own : recordSources(portal, about);
  return [...new Set(ids)].slice(0, MOST_SOURCES).map((id): EntrySource => {
    const name = labelOf(portal, 'source', id)?.text;
    const page = pageOfRow(portal, byId(portal.sources).has(id) ? 'sources' : 'meetings', { id });
    return { id, ...(name && { name }), ...(page && { page }) };
  });
}

/** Columns that say where a row stands, are of use to programs alone, or are its title. */
const UNSHOWN = new Set(['order', 'key', 'id', 'number', 'lang', 'plan', 'title', 'name', 'term']);

/** So many columns of a row are told: its page shows all. */
const MOST_COLUMNS = 12;

function isShown(dataset: string, { column }: ToldCell): boolean {
  const { name, references } = columnOf(dataset, column) ?? { name: column };
  return !UNSHOWN.has(name) && references !== 'source';
}

/** The days of which facts speak, the most telling first: a row's own is told with every change of it. */
const DAYS = ['observedOn', 'heldOn', 'startsAt', 'publishedOn', 'postedOn', 'askedOn', 'sentOn'];

/** What names a row and its day, where these are no part of the change. */
function aboutCells({ dataset, row, cells, key }: ToldChange): readonly ToldCell[] {
  const described = TOLD_DATASETS.get(dataset);
  const changed = new Set(cells.map(({ column }) => column));
  const day = DAYS.find((name) => (row[name] ?? '') !== '');
  const naming = (described?.key ?? []).filter(
    (name, index) =>
      name !== 'id' &&
      (key[index] ?? '') !== '' &&
      columnOf(dataset, name)?.references !== undefined,
  );
  const names = [...naming, ...(day === undefined ? [] : [day])];
  return names
    .filter((name) => !changed.has(name))
    .map((column) => ({ column, before: '', after: row[column] ?? '' }));
}

/** Names of what the cells name by their ids. */
function namesIn(
  portal: Portal,
  dataset: string,
  cells: readonly ToldCell[],
): Readonly<Record<string, LocalText>> {
  const found = cells.flatMap(({ column, before, after }) => {
    const described = columnOf(dataset, column);
    const kind = described?.references;
    if (!described || kind === undefined) return [];
    return [before, after]
      .flatMap((cell) => idsIn(described, cell))
      .flatMap((id) => {
        const name = labelOf(portal, kind, id)?.text;
        return name ? [[`${kind} ${id}`, name] as const] : [];
      });
  });
  return Object.fromEntries(found);
}

/** A text that stands in one language only is in that which its row names. */
function withLanguage(change: ToldChange): (cell: ToldCell) => EntryCell {
  const language = change.row.lang;
  return (cell) => {
    const column = columnOf(change.dataset, cell.column);
    const shown = { ...cell, ...excerpts(cell.before, cell.after) };
    return language !== undefined && column?.type === 'text' ? { ...shown, language } : shown;
  };
}

function titleOfRow(portal: Portal, { dataset, row }: ToldChange): RowEntry['title'] {
  const title = titleOf(row);
  if (Object.keys(title).length > 0) return title;
  // A post has no title but that of its topic.
  const topic = dataset === 'posts' ? byId(portal.topics).get(row.topic ?? '') : undefined;
  return topic?.title ?? {};
}

/** The release that held a change first. */
type Holder = Pick<ReleaseNews, 'id' | 'publishedOn' | 'since'>;

function pageOfChange(portal: Portal, change: ToldChange, holder: Holder | undefined): Page {
  const page = pageOfRow(portal, change.dataset, change.row);
  if (page) return page;
  // What is gone is told by what compares the two releases.
  return holder?.since !== undefined && change.kind === 'removed'
    ? { kind: 'data-comparison', from: holder.since, to: holder.id }
    : { kind: 'dataset', id: change.dataset };
}

function placedRow(
  portal: Portal,
  change: ToldChange,
  holder: Holder | undefined,
): PlacedEntry | undefined {
  const { kind, dataset, key, recordedOn } = change;
  const updatedOn = recordedOn ?? holder?.publishedOn;
  if (updatedOn === undefined) return undefined;
  const about = placed(portal, change);
  const shown = change.cells.filter((cell) => kind === 'changed' || isShown(dataset, cell));
  const told = firstColumns(dataset, shown);
  const beside = kind === 'added' ? [] : aboutCells(change);
  const release = recordedOn === undefined ? holder?.id : undefined;
  const entry: RowEntry = {
    id: nameUuid([kind, dataset, ...key, recordedOn ?? holder?.id ?? '']),
    updatedOn,
    kind,
    dataset,
    title: titleOfRow(portal, change),
    key: key.join(LIST_SEPARATOR),
    page: pageOfChange(portal, change, holder),
    about: beside,
    cells: told.map(withLanguage(change)),
    names: namesIn(portal, dataset, [...beside, ...told]),
    sources: sourcesOf(portal, change, about),
    ...(release !== undefined && { release }),
  };
  return { entry, dataset, about };
}

/** The cells of the first columns: a text in several languages is several cells of one. */
function firstColumns(dataset: string, cells: readonly ToldCell[]): readonly ToldCell[] {
  const seen = new Set<string>();
  return cells.filter(({ column }) => {
    seen.add(columnOf(dataset, column)?.name ?? column);
    return seen.size <= MOST_COLUMNS;
  });
}

function placedRelease(
  { id, publishedOn, since, rows, changes }: ReleaseNews,
  { release: { note } }: Snapshot,
): PlacedEntry {
  const count = (kind: ToldChange['kind']) => changes.filter((one) => one.kind === kind).length;
  return {
    entry: {
      id: nameUuid(['release', id]),
      updatedOn: publishedOn,
      kind: 'release',
      release: id,
      note,
      isFirst: since === undefined,
      rows,
      counts: { added: count('added'), changed: count('changed'), removed: count('removed') },
      page: { kind: 'data-release', id },
    },
    about: new Map(),
  };
}

/** Each once: a row that went and came back as it was recorded before is told by its first coming. */
function eachOnce(entries: readonly PlacedEntry[]): readonly PlacedEntry[] {
  const known = new Set<string>();
  return entries.filter(({ entry: { id } }) => {
    const isNew = !known.has(id);
    known.add(id);
    return isNew;
  });
}

function compareEntries({ entry: one }: PlacedEntry, { entry: other }: PlacedEntry): number {
  if (one.updatedOn === other.updatedOn) return 0;
  return one.updatedOn > other.updatedOn ? -1 : 1;
}

/**
 * Everything that is told, the newest first; of one day a release before its changes, and these in the order of the
 * datasets and of their keys.
 *
 * @param news of every release, the oldest first
 */
export function placedEntries(
  portal: Portal,
  snapshots: readonly Snapshot[],
  news: readonly ReleaseNews[],
): readonly PlacedEntry[] {
  const released = news.map((release, place) => {
    const snapshot = snapshots[place];
    return [
      ...(snapshot ? [placedRelease(release, snapshot)] : []),
      ...release.changes.flatMap((change) => placedRow(portal, change, release) ?? []),
    ];
  });
  const waiting = unreleasedRows(portal, snapshots.at(-1)).flatMap(
    (change) => placedRow(portal, change, undefined) ?? [],
  );
  return eachOnce([...released.flat(), ...waiting]).toSorted(compareEntries);
}
