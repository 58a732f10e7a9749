import { z } from 'zod';
import { forecastSchema, indicatorSchema } from './evidence.ts';
import { code, flag, key, localText, number, ordinal, partialDate, sourceRef } from './primitives.ts';

export const SCHEDULINGS = ['scheduled', 'to-be-scheduled'] as const;
export type Scheduling = (typeof SCHEDULINGS)[number];

export const ACTION_KINDS = ['programmed', 'supplementary'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** `ready` is done but not yet published or delivered. */
export const ACTION_STATUSES = ['not-started', 'in-progress', 'ready', 'done', 'cancelled'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** One dated step, under an activity, or under the commitment where no source says which activity it belongs to. */
export const actionSchema = z.strictObject({
  key,
  description: localText,
  kind: code(ACTION_KINDS).optional(),
  status: code(ACTION_STATUSES).optional(),
  scheduling: code(SCHEDULINGS).optional(),
  startsOn: partialDate.optional(),
  /** The promise. */
  dueOn: partialDate.optional(),
  /** The fact. */
  endedOn: partialDate.optional(),
  /** What was expected at a meeting. */
  forecasts: z.array(forecastSchema).optional(),
  target: z.strictObject({ value: number, atLeast: flag.optional(), unit: localText }).optional(),
  /** Documents that prove it. */
  evidence: z.array(sourceRef).optional(),
  source: sourceRef,
});
export type Action = z.output<typeof actionSchema>;

/** One activity of a commitment. */
export const activitySchema = z.strictObject({
  key,
  /** Position in the source. */
  order: ordinal,
  /** Only where a source numbers it. */
  number: ordinal.optional(),
  /** Absent where the source knows it by its number only. */
  title: localText.optional(),
  description: localText.optional(),
  scheduling: code(SCHEDULINGS).optional(),
  startsOn: partialDate.optional(),
  endsOn: partialDate.optional(),
  forecasts: z.array(forecastSchema).optional(),
  /** Share in the commitment's progress, in any unit; absent counts as equal shares. */
  weight: number.positive().optional(),
  indicators: z.array(indicatorSchema).optional(),
  actions: z.array(actionSchema).optional(),
  source: sourceRef,
});
export type Activity = z.output<typeof activitySchema>;
