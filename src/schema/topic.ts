import { z } from 'zod';
import { code, day, key, languageTag, localText, text, unofficial } from './primitives.ts';

export const TOPIC_STATUSES = ['open', 'closed'] as const;
export type TopicStatus = (typeof TOPIC_STATUSES)[number];

/** A topic of the civil-society forum with its posts: `src/content/forum/<id>/topic.yaml`. */
export const topicSchema = z.strictObject({
  /** What the topic is about. */
  title: localText,
  /** Whether it takes further posts. */
  status: code('topic-status', TOPIC_STATUSES),
  /** The day it was opened. */
  openedOn: day,
  /** Its posts, in the order of time. */
  posts: z.array(
    z.strictObject({
      /** Its anchor on the page. */
      key,
      /** Who writes: an organisation, never a person. */
      author: text,
      /** The day it was written. */
      postedOn: day,
      /** What is written, in the author's own language only. */
      text,
      /** Language tag of the post. */
      lang: languageTag,
      /** Key of the post it answers. */
      replyTo: key.optional(),
    }),
  ),
  unofficial: unofficial.optional(),
});
export type Topic = z.output<typeof topicSchema>;
