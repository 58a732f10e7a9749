import { z } from 'zod';
import { code, commitmentRef, day, key, localText, partialDate, percent, planRef, readingRef, sourceRef } from './primitives.ts';

/** A reported state that no meeting of ours reports: a row of `data/progress.csv`. */
export const readingSchema = z.strictObject({
  id: readingRef,
  plan: planRef,
  commitment: commitmentRef,
  /** Key of the activity; absent when the reading is about the whole commitment. */
  activity: key.optional(),
  /** Absent when the source gives no date: such a reading is in no series and no mean. */
  observedOn: partialDate.optional(),
  percentDone: percent,
  source: sourceRef,
  note: localText.optional(),
  /** Id of the reading that this one corrects. */
  corrects: readingRef.optional(),
  /** The day this portal recorded it. */
  recordedOn: day,
});
export type Reading = z.output<typeof readingSchema>;

export const RATE_SCOPES = ['plan', 'axis'] as const;
export type RateScope = (typeof RATE_SCOPES)[number];

/** An overall rate that somebody published: a row of `data/published-rates.csv`. Shown beside our mean, never mixed with it. */
export const publishedRateSchema = z.strictObject({
  plan: planRef,
  /** What the rate is about. */
  scope: code(RATE_SCOPES),
  /** Name of the axis; absent where the rate is about the whole plan. */
  axis: localText.optional(),
  percentDone: percent,
  observedOn: partialDate.optional(),
  /** Who said it. */
  saidBy: localText,
  source: z.array(sourceRef).min(1),
  note: localText.optional(),
});
export type PublishedRate = z.output<typeof publishedRateSchema>;
