import { z } from 'zod';
import {
  flag,
  inCodeList,
  localText,
  number,
  partialDate,
  ruled,
  sourceRef,
  text,
} from './primitives.ts';

/** A date that was expected at a meeting: neither the promise nor the fact. */
export const forecastSchema = z.strictObject({
  /** The day, month or year that was expected. */
  endsOn: partialDate,
  /** The meeting or document that said so. */
  source: sourceRef,
  /** What the source says of it. */
  note: localText.optional(),
});
export type Forecast = z.output<typeof forecastSchema>;

/** A measured value other than progress: a response rate, a number of trained people. */
export const indicatorSchema = z.strictObject({
  /** What is measured. */
  label: localText,
  /** The value, in `unit`. */
  value: number,
  /** The source says "more than" the value. */
  atLeast: flag.optional(),
  /** Unit of the value: `%`, or a noun in the languages of the site; absent where it has none. */
  unit: z.union([z.literal('%'), localText], ruled('unit')).optional(),
  /** When it was measured; absent where no source says. */
  observedOn: partialDate.optional(),
  /** The value to be reached, in `unit`. */
  target: number.optional(),
  /** What the source says of it. */
  note: localText.optional(),
  /** Source of the value; absent where the record's own source says it. */
  source: sourceRef.optional(),
});
export type Indicator = z.output<typeof indicatorSchema>;

/** What another source says of one field of the record: shown beside our value, never smoothed over. */
export const otherValueSchema = z.strictObject({
  /** Name of the field of the record that another source fills otherwise. */
  field: text.meta(inCodeList('commitment-field')),
  /** What the other source says. */
  value: z.union([localText, partialDate], ruled('other-value')),
  /** The other source. */
  source: sourceRef,
  /** Why the two differ, as far as sources tell. */
  note: localText.optional(),
});
export type OtherValue = z.output<typeof otherValueSchema>;

/** A fact that a later source tells of an ended plan: not a reading. */
export const laterFactSchema = z.strictObject({
  /** The fact. */
  text: localText,
  /** The day it speaks of; absent where no source says. */
  observedOn: partialDate.optional(),
  /** Where it is read. */
  sources: z.array(sourceRef).min(1, ruled('missing')),
});
export type LaterFact = z.output<typeof laterFactSchema>;
