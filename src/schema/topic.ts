import { z } from 'zod';
import { code, day, flag, key, languageTag, localText, text, unofficial } from './primitives.ts';

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
      /** What is written, as plain Markdown in the author's own language only; absent where the post is hidden. */
      text: text.optional(),
      /** Language tag of the post. */
      lang: languageTag,
      /** Key of the post it answers. */
      replyTo: key.optional(),
      /** `true` where it was hidden by the rules of the forum: its text is gone, its place and its anchor stay, and `data/moderation.csv` says why. */
      hidden: flag.optional(),
    }),
  ),
  unofficial: unofficial.optional(),
});
export type Topic = z.output<typeof topicSchema>;
