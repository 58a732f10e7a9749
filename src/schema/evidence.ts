import { z } from 'zod';
import { flag, localText, number, partialDate, ruled, sourceRef, text } from './primitives.ts';

/** A date that was expected at a meeting: neither the promise nor the fact. */
export const forecastSchema = z.strictObject({
  endsOn: partialDate,
  /** The meeting or document that said so. */
  source: sourceRef,
  note: localText.optional(),
});
export type Forecast = z.output<typeof forecastSchema>;

/** A measured value other than progress: a response rate, a number of trained people. */
export const indicatorSchema = z.strictObject({
  label: localText,
  value: number,
  /** The source says "more than" the value. */
  atLeast: flag.optional(),
  /** `%`, or a noun in the languages of the site. */
  unit: z.union([z.literal('%'), localText], ruled('unit')).optional(),
  observedOn: partialDate.optional(),
  target: number.optional(),
  note: localText.optional(),
  /** Source of the value; absent where the record's own source says it. */
  source: sourceRef.optional(),
});
export type Indicator = z.output<typeof indicatorSchema>;

/** What another source says of one field of the record: shown beside our value, never smoothed over. */
export const otherValueSchema = z.strictObject({
  field: text,
  value: z.union([localText, partialDate], ruled('other-value')),
  source: sourceRef,
  note: localText.optional(),
});
export type OtherValue = z.output<typeof otherValueSchema>;

/** A fact that a later source tells of an ended plan: not a reading. */
export const laterFactSchema = z.strictObject({
  text: localText,
  observedOn: partialDate.optional(),
  sources: z.array(sourceRef).min(1, ruled('missing')),
});
export type LaterFact = z.output<typeof laterFactSchema>;
