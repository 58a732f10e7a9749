import { z } from 'zod';
import { code, day, key, localText, text, unofficial } from './primitives.ts';

export const TOPIC_STATUSES = ['open', 'closed'] as const;
export type TopicStatus = (typeof TOPIC_STATUSES)[number];

/** A topic of the civil-society forum with its posts: `src/content/forum/<id>/topic.yaml`. */
export const topicSchema = z.strictObject({
  title: localText,
  status: code(TOPIC_STATUSES),
  openedOn: day,
  posts: z.array(
    z.strictObject({
      key,
      /** An organisation, never a person. */
      author: text,
      postedOn: day,
      /** In the author's own language only. */
      text,
      lang: text,
      /** Key of the post it answers. */
      replyTo: key.optional(),
    }),
  ),
  unofficial: unofficial.optional(),
});
export type Topic = z.output<typeof topicSchema>;
