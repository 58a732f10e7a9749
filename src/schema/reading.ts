import { z } from 'zod';
import {
  code,
  commitmentRef,
  day,
  key,
  localText,
  partialDate,
  percent,
  planRef,
  readingRef,
  sourceRef,
} from './primitives.ts';

/** A reported state that no meeting of ours reports: a row of `data/progress.csv`. */
export const readingSchema = z.strictObject({
  /** Its name in `corrects`. */
  id: readingRef,
  /** The plan of the commitment. */
  plan: planRef,
  /** The commitment that the reading is about. */
  commitment: commitmentRef,
  /** Key of the activity; absent when the reading is about the whole commitment. */
  activity: key.optional(),
  /** The day the figure speaks of; absent when the source gives none: such a reading is in no series and no mean. */
  observedOn: partialDate.optional(),
  /** Progress as the source states it. */
  percentDone: percent,
  /** Where the figure is read. */
  source: sourceRef,
  /** Why progress fell, or why an older reading is corrected. */
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
  /** The plan that the rate is about. */
  plan: planRef,
  /** What the rate is about. */
  scope: code('rate-scope', RATE_SCOPES),
  /** Name of the axis; absent where the rate is about the whole plan. */
  axis: localText.optional(),
  /** The rate as it was published. */
  percentDone: percent,
  /** The day it speaks of; absent where no source says. */
  observedOn: partialDate.optional(),
  /** Who said it. */
  saidBy: localText,
  /** Where the rate is read. */
  source: z.array(sourceRef).min(1),
  /** What the rate leaves open. */
  note: localText.optional(),
});
export type PublishedRate = z.output<typeof publishedRateSchema>;
