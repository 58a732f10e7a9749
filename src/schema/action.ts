import { z } from 'zod';
import { forecastSchema, indicatorSchema } from './evidence.ts';
import {
  code,
  flag,
  key,
  localText,
  number,
  ordinal,
  partialDate,
  sourceRef,
} from './primitives.ts';

export const SCHEDULINGS = ['scheduled', 'to-be-scheduled'] as const;
export type Scheduling = (typeof SCHEDULINGS)[number];

export const ACTION_KINDS = ['programmed', 'supplementary'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** `ready` is done but not yet published or delivered. */
export const ACTION_STATUSES = [
  'not-started',
  'in-progress',
  'ready',
  'done',
  'cancelled',
] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** One dated step, under an activity, or under the commitment where no source says which activity it belongs to. */
export const actionSchema = z.strictObject({
  /** Its anchor on the commitment's page. */
  key,
  /** What is to be done. */
  description: localText,
  /** Whether the programme foresaw it or it was added later; absent where no source says. */
  kind: code('action-kind', ACTION_KINDS).optional(),
  /** How far it is; `ready` is done but not yet published or delivered. Absent is not `not-started`. */
  status: code('action-status', ACTION_STATUSES).optional(),
  /** Whether the source gives it dates, or says that they are still to be set. */
  scheduling: code('scheduling', SCHEDULINGS).optional(),
  /** When it was to begin. */
  startsOn: partialDate.optional(),
  /** When it was to be done: the promise. */
  dueOn: partialDate.optional(),
  /** When it was done: the fact. */
  endedOn: partialDate.optional(),
  /** When meetings expected it to be done, each with its source. */
  forecasts: z.array(forecastSchema).optional(),
  /** What the source promises in figures. */
  target: z
    .strictObject({
      /** The figure, in `unit`. */
      value: number,
      /** The source says "at least" the value. */
      atLeast: flag.optional(),
      /** What is counted: a noun in the languages of the site. */
      unit: localText,
    })
    .optional(),
  /** Documents that prove it. */
  evidence: z.array(sourceRef).optional(),
  /** Where the action is read. */
  source: sourceRef,
});
export type Action = z.output<typeof actionSchema>;

/** One activity of a commitment. */
export const activitySchema = z.strictObject({
  /** Its anchor on the commitment's page, and its name in readings. */
  key,
  /** Position in the source, from 1. */
  order: ordinal,
  /** Number that the source gives it; absent where it gives none. */
  number: ordinal.optional(),
  /** What it is called; absent where the source knows it by its number only. */
  title: localText.optional(),
  /** What the activity consists of, where the source says more than the title. */
  description: localText.optional(),
  /** Whether the source gives it dates, or says that they are still to be set. */
  scheduling: code('scheduling', SCHEDULINGS).optional(),
  /** When it was to begin. */
  startsOn: partialDate.optional(),
  /** When it was to end: the promise. */
  endsOn: partialDate.optional(),
  /** Ends that were expected at meetings, each with its source. */
  forecasts: z.array(forecastSchema).optional(),
  /** Share in the commitment's progress, in any unit; absent counts as equal shares. */
  weight: number.positive().optional(),
  /** Measured values of the activity. */
  indicators: z.array(indicatorSchema).optional(),
  /** Its dated steps, as far as a source says which they are. */
  actions: z.array(actionSchema).optional(),
  /** Where the activity is read. */
  source: sourceRef,
});
export type Activity = z.output<typeof activitySchema>;
