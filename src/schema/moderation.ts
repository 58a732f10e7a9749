import { z } from 'zod';
import { code, day, key, localText, pathPart, topicRef } from './primitives.ts';

export const MODERATION_ACTS = [
  'refused',
  'hidden',
  'restored',
  'shortened',
  'closed',
  'reopened',
] as const;
export type ModerationAct = (typeof MODERATION_ACTS)[number];

/** What was done to the forum by its rules: a row of `data/moderation.csv`, the public log. It names no person. */
export const moderationSchema = z.strictObject({
  /** Its anchor in the log. */
  id: pathPart,
  /** The topic; absent where what was refused was to begin one. */
  topic: topicRef.optional(),
  /** Key of the post; absent where the act is about the whole topic, or about a post that was never published. */
  post: key.optional(),
  /** What was done. */
  act: code('moderation-act', MODERATION_ACTS),
  /** The day it was done. */
  actedOn: day,
  /** Why, by the rules of the forum. */
  reason: localText,
  /** What a reader should know beside the reason. */
  note: localText.optional(),
});
export type Moderation = z.output<typeof moderationSchema>;
