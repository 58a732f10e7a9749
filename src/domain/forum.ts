/** The civil-society forum: who sits for civil society, topics with their posts, and what moderators did. */
import type { CommitteeKind } from '../schema/list.ts';
import type { CitedSource, Portal, RecordOf, RowOf } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import type { TopicStatus } from '../schema/topic.ts';
import { byId, citedSources, found } from './directory.ts';
import { cutAnywhere, type PageSpan } from './list-pages.ts';
import { siteDay } from './plans.ts';
import { groupedBy, once } from './relations.ts';

type TopicRecord = RecordOf<'topics'>;
type Post = TopicRecord['posts'][number];
export type ModerationRow = RowOf<'moderation'>;

/**
 * So many posts stand on a page of a topic. It never changes: posts stand in the order of time, and the page of a post is
 * part of its address for ever.
 */
export const POSTS_A_PAGE = 50;

/** The pages that lie beside the topics: no topic can have their names. */
export const FORUM_ADDRESSES = ['answer', 'moderation', 'propose'] as const;

/** What names a topic. */
export type TopicName = Pick<TopicRecord, 'id' | 'title' | 'unofficial'>;

function topicName({ id, title, unofficial }: TopicName): TopicName {
  return unofficial ? { id, title, unofficial } : { id, title };
}

/** Members that took their seats together and in the same way. */
export interface MemberTerm {
  readonly committee: LocalText;
  /** When they took their seats, and when they left them; absent where no source says. */
  readonly from?: string;
  readonly until?: string;
  readonly howChosen?: LocalText;
  /** In the order of the table. */
  readonly members: readonly Pick<RowOf<'members'>, 'organisation' | 'unofficial'>[];
  readonly sources: readonly CitedSource[];
}

/** Committees whose members from civil society the forum names. */
const COMMITTEES: readonly CommitteeKind[] = ['steering', 'civil-society'];

/** The newest term first; without a day last. */
function byTerm(one: MemberTerm, other: MemberTerm): number {
  const [first = '', second = ''] = [one.from, other.from];
  return first === second ? 0 : first < second ? 1 : -1;
}

/** The members of committees from civil society, by committee and term: the steering committee first, of each the newest term. */
export const memberTerms = once((portal: Portal): readonly MemberTerm[] => {
  const rows = COMMITTEES.flatMap((kind) =>
    portal.members.filter(
      ({ side, committee }) =>
        side === 'civil-society' && byId(portal.committees).get(committee)?.kind === kind,
    ),
  );
  const terms = Map.groupBy(rows, ({ committee, from, until, howChosen, source }) =>
    JSON.stringify([committee, from, until, howChosen, source]),
  );
  const made = [...terms.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const { committee, from, until, howChosen, source } = first;
    return [
      {
        committee: found(portal.committees, committee).name,
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
        ...(howChosen && { howChosen }),
        members: members.map(({ organisation, unofficial }) =>
          unofficial ? { organisation, unofficial } : { organisation },
        ),
        sources: citedSources(portal, [source]),
      },
    ];
  });
  const committees = Map.groupBy(made, ({ committee }) => committee);
  return [...committees.values()].flatMap((own) => own.toSorted(byTerm));
});

/** A topic as lists show it. */
export interface TopicRow extends TopicName {
  readonly status: TopicStatus;
  readonly openedOn: string;
  /** Hidden ones count: they keep their place. */
  readonly posts: number;
  /** The day of its newest post; absent where it has none. */
  readonly lastOn?: string;
}

function topicRow(topic: TopicRecord): TopicRow {
  const { status, openedOn, posts } = topic;
  const lastOn = posts.at(-1)?.postedOn;
  return {
    ...topicName(topic),
    status,
    openedOn,
    posts: posts.length,
    ...(lastOn !== undefined && { lastOn }),
  };
}

/** Every topic: the open ones first, those in which something was written last before the others. */
export const topicList = once((portal: Portal): readonly TopicRow[] =>
  portal.topics.map(topicRow).toSorted((one, other) => {
    if (one.status !== other.status) return one.status === 'open' ? -1 : 1;
    const [first, second] = [one.lastOn ?? one.openedOn, other.lastOn ?? other.openedOn];
    if (first !== second) return first < second ? 1 : -1;
    return one.id < other.id ? -1 : 1;
  }),
);

/** One page of the forum: who sits for civil society stands on the first. */
export interface ForumView {
  readonly number: number;
  readonly pages: readonly PageSpan[];
  readonly topics: readonly TopicRow[];
  /** Of the whole forum. */
  readonly counts: { readonly open: number; readonly closed: number; readonly acts: number };
  readonly terms: readonly MemberTerm[];
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

/** The forum, page by page. */
export const forumViews = once((portal: Portal): readonly ForumView[] => {
  const topics = topicList(portal);
  const open = topics.filter(({ status }) => status === 'open').length;
  const counts = { open, closed: topics.length - open, acts: portal.moderation.length };
  return cutAnywhere(topics).map(({ number, pages, parts }) => {
    const terms = number === 1 ? memberTerms(portal) : [];
    const ids = terms.flatMap(({ sources }) => sources.map(({ id }) => id));
    return {
      number,
      pages,
      topics: parts,
      counts,
      terms,
      day: siteDay(portal),
      sources: citedSources(portal, ids),
    };
  });
});

/** A post as another one names it. */
export interface NamedPost extends Pick<Post, 'key' | 'author' | 'postedOn' | 'lang'> {
  /** The page of the topic that it stands on, from 1. */
  readonly page: number;
}

/** A post as its topic shows it. */
export interface PostView extends Omit<Post, 'replyTo' | 'hidden'> {
  /** The post that it answers. */
  readonly answered?: NamedPost;
  /** Those that answer it, in the order of time. */
  readonly answers: readonly NamedPost[];
  /** What moderators did last to it, where that still holds. */
  readonly act?: Pick<ModerationRow, 'id' | 'act'> & { readonly page: number };
}

const actsByTopic = groupedBy(
  ({ moderation }: Portal) => moderation,
  ({ topic }) => [topic],
);

/** The log, the newest act first; of one day the one that stands later in the table. */
const moderationLog = once((portal: Portal): readonly ModerationRow[] =>
  portal.moderation
    .toReversed()
    .toSorted((one, other) =>
      one.actedOn === other.actedOn ? 0 : one.actedOn < other.actedOn ? 1 : -1,
    ),
);

/** The page of the log on which each act stands. */
const pagesOfLog = once(
  (portal: Portal): ReadonlyMap<string, number> =>
    new Map(
      cutAnywhere(moderationLog(portal)).flatMap(({ number, parts }) =>
        parts.map(({ id }) => [id, number] as const),
      ),
    ),
);

/** The page of the log that an act stands on, from 1; undefined where there is no such act. */
export function moderationPage(portal: Portal, act: string): number | undefined {
  return pagesOfLog(portal).get(act);
}

/** What was done last to a topic as a whole, or to one of its posts. */
function lastActOn(portal: Portal, topic: string, post: string | undefined): PostView['act'] {
  const last = actsByTopic(portal, topic)
    .filter((row) => row.post === post && row.act !== 'refused')
    .reduce<ModerationRow | undefined>(
      (newest, row) => (newest && row.actedOn < newest.actedOn ? newest : row),
      undefined,
    );
  if (!last) return undefined;
  return { id: last.id, act: last.act, page: pagesOfLog(portal).get(last.id) ?? 1 };
}

/** One page of a topic. */
export interface TopicView extends TopicRow {
  readonly number: number;
  readonly pages: readonly PageSpan[];
  readonly shown: readonly PostView[];
  /** What the team says of it, beside its facts: on the first page. */
  readonly prose: TopicRecord['prose'];
  /** What closed it, or opened it again. */
  readonly act?: PostView['act'];
  /** The day the page speaks of. */
  readonly day: string;
  /** Of the whole record. */
  readonly revision: string;
  readonly file: string;
}

function topicPages(portal: Portal, topic: TopicRecord): readonly TopicView[] {
  const named = new Map(
    topic.posts.map(({ key, author, postedOn, lang }, index) => [
      key,
      { key, author, postedOn, lang, page: Math.floor(index / POSTS_A_PAGE) + 1 },
    ]),
  );
  const answers = Map.groupBy(topic.posts, ({ replyTo }) => replyTo);
  const act = lastActOn(portal, topic.id, undefined);
  return cutAnywhere(topic.posts, POSTS_A_PAGE).map(({ number, pages, parts }) => ({
    ...topicRow(topic),
    number,
    pages,
    shown: parts.map(({ key, author, postedOn, text, lang, replyTo }) => {
      const answered = replyTo === undefined ? undefined : named.get(replyTo);
      const ofPost = lastActOn(portal, topic.id, key);
      return {
        key,
        author,
        postedOn,
        lang,
        ...(text !== undefined && { text }),
        ...(answered && { answered }),
        answers: (answers.get(key) ?? []).flatMap((answer) => named.get(answer.key) ?? []),
        ...(ofPost && { act: ofPost }),
      };
    }),
    prose: number === 1 ? topic.prose : {},
    ...(act && { act }),
    day: siteDay(portal),
    revision: topic.revision,
    file: topic.file,
  }));
}

/** Every topic, page by page. A topic without a post has one page. */
export const topicViews = once((portal: Portal): readonly TopicView[] =>
  portal.topics.flatMap((topic) => topicPages(portal, topic)),
);

/** The page of its topic that a post stands on, from 1. */
export function pageOfPost({ posts }: Pick<TopicRecord, 'posts'>, key: string): number {
  return Math.floor(posts.findIndex((post) => post.key === key) / POSTS_A_PAGE) + 1;
}

/** An act of the log with what it names. */
export interface LoggedAct extends Omit<ModerationRow, 'topic' | 'post' | 'line'> {
  readonly topic?: TopicName;
  readonly post?: NamedPost;
}

/** One page of the log. */
export interface ModerationView {
  readonly number: number;
  readonly pages: readonly PageSpan[];
  readonly acts: readonly LoggedAct[];
  /** Of the whole log. */
  readonly total: number;
  readonly day: string;
}

function loggedAct(portal: Portal, row: ModerationRow): LoggedAct {
  const { id, act, actedOn, reason, note, topic: topicId, post: postKey } = row;
  const topic = topicId === undefined ? undefined : found(portal.topics, topicId);
  const post = topic?.posts.find(({ key }) => key === postKey);
  return {
    id,
    act,
    actedOn,
    reason,
    ...(note && { note }),
    ...(topic && { topic: topicName(topic) }),
    ...(topic &&
      post && {
        post: {
          key: post.key,
          author: post.author,
          postedOn: post.postedOn,
          lang: post.lang,
          page: pageOfPost(topic, post.key),
        },
      }),
  };
}

/** The log of moderation, page by page, the newest act first. */
export const moderationViews = once((portal: Portal): readonly ModerationView[] =>
  cutAnywhere(moderationLog(portal)).map(({ number, pages, parts }) => ({
    number,
    pages,
    acts: parts.map((row) => loggedAct(portal, row)),
    total: portal.moderation.length,
    day: siteDay(portal),
  })),
);

/** The forms that write in the forum. */
export interface ForumFormView {
  /** Those that take posts. */
  readonly topics: readonly TopicName[];
  readonly day: string;
}

export function forumFormView(portal: Portal): ForumFormView {
  const topics = topicList(portal).filter(({ status }) => status === 'open');
  return {
    topics: topics.map(topicName),
    day: siteDay(portal),
  };
}
