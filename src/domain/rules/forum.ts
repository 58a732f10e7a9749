/** What holds of the forum: its topics and posts, and the log of what was done to them. */
import type { Portal, RecordOf, RowOf } from '../../schema/portal.ts';
import type { ModerationAct } from '../../schema/moderation.ts';
import { byId } from '../directory.ts';
import { FORUM_ADDRESSES } from '../forum.ts';
import { nearest } from '../nearest.ts';
import { inRecord, inRow, type Finding, type Rule } from './rule.ts';

type Topic = RecordOf<'topics'>;
type LoggedAct = RowOf<'moderation'>;

/** Answers to posts that do not stand before them. */
function* unknownAnswered({ topics }: Portal): Generator<Finding> {
  for (const topic of topics) {
    for (const [index, { replyTo }] of topic.posts.entries()) {
      const earlier = topic.posts.slice(0, index).map(({ key }) => key);
      if (replyTo === undefined || earlier.includes(replyTo)) continue;
      yield {
        ...inRecord(topic, ['posts', index, 'replyTo']),
        ...unknownKey(replyTo, earlier),
      };
    }
  }
}

function unknownKey(key: string, keys: readonly string[]): Pick<Finding, 'found' | 'params'> {
  const suggestion = nearest(key, keys);
  return {
    found: key,
    params: { keys, ...(suggestion === undefined ? {} : { nearest: suggestion }) },
  };
}

/** A post answers an earlier one of its topic, and the log names posts that are there. */
export const unknownPost: Rule = {
  id: 'unknown-post',
  severity: 'error',
  *check(portal) {
    yield* unknownAnswered(portal);
    for (const act of portal.moderation) {
      const posts = topicOf(portal, act)?.posts;
      if (act.post === undefined || !posts) continue;
      const keys = posts.map(({ key }) => key);
      if (keys.includes(act.post)) continue;
      yield { ...inRow('moderation', act, ['post']), ...unknownKey(act.post, keys) };
    }
  },
};

function topicOf(portal: Portal, { topic }: LoggedAct): Topic | undefined {
  return topic === undefined ? undefined : byId(portal.topics).get(topic);
}

/** A topic lies beside the other pages of the forum, and the pages of its list are numbers. */
export const topicAddress: Rule = {
  id: 'topic-address',
  severity: 'error',
  *check({ topics }) {
    for (const topic of topics) {
      const isTaken = /^\d+$/.test(topic.id) || FORUM_ADDRESSES.some((one) => one === topic.id);
      if (isTaken) yield { ...inRecord(topic, []), found: topic.id };
    }
  },
};

/** Posts stand in the order of time: the place of a post gives the page that it is on. */
export const postOrder: Rule = {
  id: 'post-order',
  severity: 'error',
  *check({ topics }) {
    for (const topic of topics) {
      let last = topic.openedOn;
      for (const [index, { postedOn }] of topic.posts.entries()) {
        if (postedOn < last) {
          const place = inRecord(topic, ['posts', index, 'postedOn']);
          yield { ...place, found: postedOn, params: { after: last } };
        } else last = postedOn;
      }
    }
  },
};

/** A post says something, or it is hidden: one of the two. */
export const postText: Rule = {
  id: 'post-text',
  severity: 'error',
  *check({ topics }) {
    for (const topic of topics) {
      for (const [index, { text, hidden = false, key }] of topic.posts.entries()) {
        if ((text === undefined) === hidden) continue;
        const place = inRecord(topic, ['posts', index, 'text']);
        yield { ...place, found: key, params: hidden ? { hiddenPost: key } : { post: key } };
      }
    }
  },
};

/** What an act is about. `unpublished`: a post that no topic holds, or a topic that was never opened. */
const SUBJECTS: Readonly<Record<ModerationAct, 'aboutTopic' | 'aboutPost' | 'unpublished'>> = {
  refused: 'unpublished',
  hidden: 'aboutPost',
  restored: 'aboutPost',
  shortened: 'aboutPost',
  closed: 'aboutTopic',
  reopened: 'aboutTopic',
};

export const moderationSubject: Rule = {
  id: 'moderation-subject',
  severity: 'error',
  *check({ moderation }) {
    for (const row of moderation) {
      const { act, topic, post } = row;
      const subject = SUBJECTS[act];
      const lacksTopic = topic === undefined && subject !== 'unpublished';
      if (!lacksTopic && (post !== undefined) === (subject === 'aboutPost')) continue;
      const place = inRow('moderation', row, [lacksTopic ? 'topic' : 'post']);
      yield { ...place, found: act, params: { [subject]: act } };
    }
  },
};

/** Nothing is done to what is not there yet. */
export const moderationBefore: Rule = {
  id: 'moderation-before',
  severity: 'error',
  *check(portal) {
    for (const row of portal.moderation) {
      const topic = topicOf(portal, row);
      const post = topic?.posts.find(({ key }) => key === row.post);
      const from = post?.postedOn ?? topic?.openedOn;
      if (from === undefined || row.actedOn >= from) continue;
      yield { ...inRow('moderation', row, ['actedOn']), found: row.actedOn, params: { from } };
    }
  },
};

/** The last act of some kinds that the log has; of two on one day the one that stands later. */
function lastAct(
  log: readonly LoggedAct[],
  acts: readonly ModerationAct[],
): ModerationAct | undefined {
  return log
    .filter(({ act }) => acts.includes(act))
    .reduce<LoggedAct | undefined>(
      (last, one) => (last && one.actedOn < last.actedOn ? last : one),
      undefined,
    )?.act;
}

/** What was done stands in the log, and what the log says was done. */
export const moderationLogged: Rule = {
  id: 'moderation-logged',
  severity: 'error',
  *check({ topics, moderation }, { unreadable }) {
    if ([...unreadable].some((one) => one.startsWith('moderation:'))) return;
    const logs = Map.groupBy(moderation, ({ topic }) => topic);
    for (const topic of topics) {
      const log = logs.get(topic.id) ?? [];
      const isClosed = topic.status === 'closed';
      if ((lastAct(log, ['closed', 'reopened']) === 'closed') !== isClosed) {
        const params = isClosed ? { closedTopic: topic.id } : { openTopic: topic.id };
        yield { ...inRecord(topic, ['status']), found: topic.status, params };
      }
      for (const [index, { key, hidden = false }] of topic.posts.entries()) {
        const ofPost = log.filter(({ post }) => post === key);
        if ((lastAct(ofPost, ['hidden', 'restored']) === 'hidden') === hidden) continue;
        const params = hidden ? { hiddenPost: key } : { shownPost: key };
        yield { ...inRecord(topic, ['posts', index, 'hidden']), found: key, params };
      }
    }
  },
};
