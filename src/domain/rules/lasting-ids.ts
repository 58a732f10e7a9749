/** Ids that others cite. What a release has named is there for ever, or a row of `data/redirects.csv` says where it went. */
import type { Portal } from '../../schema/portal.ts';
import type { RecordName } from '../../schema/records.ts';
import type { TableName } from '../../schema/tables.ts';
import { actionsOf } from '../commitment.ts';
import { publishedEvents } from '../events.ts';
import { publishedMeetings } from '../meetings.ts';
import { publishedReadings } from '../readings.ts';
import { tableFile, type Finding } from './rule.ts';

type ListName = RecordName | TableName | 'pages';

/** Things of one kind, by the file of a release that names them. */
export interface IdKind {
  /** Name of the dataset whose file names them. */
  readonly dataset: string;
  /** The columns that together name one, whole: `commitment` and `key`. */
  readonly columns: readonly string[];
  /** Columns that name the records in which it stands: it goes with them. */
  readonly within: Readonly<Partial<Record<string, RecordName>>>;
  /** The folder of their pages; absent where they have none of their own. */
  readonly pages?: string;
  /** The list whose records or rows they are; absent for parts of records. */
  readonly list?: ListName;
  /** Those of today, named as the columns do, joined by `/`. */
  readonly ids: (portal: Portal) => Iterable<string>;
}

function whole(
  list: ListName,
  {
    dataset = list,
    within = {},
    pages,
  }: Partial<Pick<IdKind, 'dataset' | 'within' | 'pages'>> = {},
): IdKind {
  return {
    dataset,
    columns: ['id'],
    within,
    list,
    ...(pages !== undefined && { pages }),
    ids: (portal) => (portal[list] as readonly { readonly id: string }[]).map(({ id }) => id),
  };
}

interface Keyed {
  readonly key: string;
}

/** The parts of commitments, by a key that is theirs in the whole commitment. */
function inCommitment(
  dataset: string,
  parts: (commitment: Portal['commitments'][number]) => readonly Keyed[],
): IdKind {
  return {
    dataset,
    columns: ['commitment', 'key'],
    within: { commitment: 'commitments' },
    ids: ({ commitments }) =>
      commitments.flatMap((one) => parts(one).map(({ key }) => `${one.id}/${key}`)),
  };
}

/** Everything that has an address or that others name by an id or key. */
export const ID_KINDS: readonly IdKind[] = [
  whole('plans', { pages: 'plans' }),
  whole('commitments', { within: { plan: 'plans' }, pages: 'commitments' }),
  inCommitment('activities', ({ activities = [] }) => activities),
  inCommitment('actions', actionsOf),
  inCommitment('communications', ({ communications = [] }) => communications),
  inCommitment('blockers', ({ blockers = [] }) => blockers),
  {
    ...whole('readings', { within: { commitment: 'commitments', meeting: 'meetings' } }),
    ids: (portal) => publishedReadings(portal).map(({ id }) => id),
  },
  {
    ...whole('meetings', { pages: 'meetings' }),
    ids: (portal) => publishedMeetings(portal).map(({ id }) => id),
  },
  {
    dataset: 'points',
    columns: ['meeting', 'commitment', 'key'],
    within: { meeting: 'meetings', commitment: 'commitments' },
    ids: (portal) =>
      publishedMeetings(portal).flatMap(({ id, reports = [] }) =>
        reports.flatMap(({ commitment, points = [] }) =>
          points.map(({ key }) => `${id}/${commitment}/${key}`),
        ),
      ),
  },
  {
    dataset: 'decisions',
    columns: ['meeting', 'number'],
    within: { meeting: 'meetings' },
    ids: (portal) =>
      publishedMeetings(portal).flatMap(({ id, decisions = [] }) =>
        decisions.map(({ number }) => `${id}/${String(number)}`),
      ),
  },
  whole('requests'),
  whole('committees'),
  whole('processes'),
  {
    dataset: 'stages',
    columns: ['process', 'key'],
    within: { process: 'processes' },
    ids: ({ processes }) =>
      processes.flatMap(({ id, stages = [] }) => stages.map(({ key }) => `${id}/${key}`)),
  },
  whole('proposals'),
  whole('topics', { pages: 'forum' }),
  {
    dataset: 'posts',
    columns: ['topic', 'key'],
    within: { topic: 'topics' },
    ids: ({ topics }) =>
      topics.flatMap(({ id, posts = [] }) => posts.map(({ key }) => `${id}/${key}`)),
  },
  whole('moderation', { within: { topic: 'topics' } }),
  whole('editions', { pages: 'open-gov-week' }),
  {
    ...whole('events', { pages: 'events' }),
    ids: (portal) => publishedEvents(portal).map(({ id }) => id),
  },
  whole('institutions', { pages: 'institutions' }),
  whole('sources'),
  whole('requirements', { dataset: 'ogp-requirements' }),
  whole('glossary'),
  {
    dataset: 'pages',
    columns: ['id'],
    within: {},
    list: 'pages',
    pages: '',
    ids: ({ pages }) => pages.map(({ id }) => id),
  },
  whole('regions'),
  whole('themes', { pages: 'themes' }),
  whole('audiences'),
  whole('media'),
  whole('organiserKinds', { dataset: 'organiser-kinds' }),
  whole('blockingReasons', { dataset: 'blocking-reasons' }),
];

/**
 * What a redirect names a thing by: its page, and where it has none of its own, the page of its dataset with the id behind
 * `#`. No server follows the latter; who holds the id finds there what became of it.
 */
export function lastingAddress({ dataset, pages }: IdKind, id: string): string {
  if (pages === undefined) return `/data/${dataset}/#${id}`;
  return pages === '' ? `/${id}/` : `/${pages}/${id}/`;
}

/** A thing that a release has named. */
export interface ReleasedId {
  readonly dataset: string;
  readonly id: string;
  /** The records in which it stood, as the columns of `within` name them. */
  readonly within: readonly string[];
  /** Where the newest of the releases that hold it does. */
  readonly release: string;
  readonly file: string;
  readonly line: number;
}

/** An address with or without its last slash. */
function withoutSlash(address: string): string {
  return address.replace(/\/$/, '');
}

interface Today {
  readonly portal: Portal;
  /** As `RuleContext` has it, and `<list>:<id>` of every list. */
  readonly unreadable: ReadonlySet<string>;
}

/** Whether things of a kind may be there that could not be read. */
function isUnreadable(unreadable: Today['unreadable'], list: ListName, id: string): boolean {
  return unreadable.has(`${list}:${id}`) || unreadable.has(`${list}:*`);
}

/** Every id of a release that is gone without a word. What stood in a record that is gone is told with the record. */
export function* lostIds(
  { portal, unreadable }: Today,
  released: readonly ReleasedId[],
): Iterable<Finding> {
  if (unreadable.has('redirects:*')) return;
  const kinds = new Map(ID_KINDS.map((kind) => [kind.dataset, kind]));
  const today = new Map(ID_KINDS.map((kind) => [kind.dataset, new Set(kind.ids(portal))]));
  const moved = new Set(portal.redirects.map(({ from }) => withoutSlash(from)));
  for (const { dataset, id, within, release, file, line } of released) {
    const kind = kinds.get(dataset);
    if (!kind || today.get(dataset)?.has(id) === true) continue;
    const { list, columns } = kind;
    if (list !== undefined && isUnreadable(unreadable, list, id)) continue;
    const holders = Object.values(kind.within);
    const isInGone = within.some((holder, index) => {
      const records = holders[index];
      return holder !== '' && records !== undefined && today.get(records)?.has(holder) !== true;
    });
    if (isInGone) continue;
    const address = lastingAddress(kind, id);
    if (moved.has(withoutSlash(address))) continue;
    yield {
      record: file,
      path: [line, columns.at(-1) ?? ''],
      found: id,
      params: { release, address, table: tableFile('redirects') },
    };
  }
}
