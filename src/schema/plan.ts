import { z } from 'zod';
import {
  code,
  day,
  localText,
  ordinal,
  partialDate,
  planRef,
  sourceRef,
  unofficial,
} from './primitives.ts';

export const PLAN_STATUSES = ['draft', 'running', 'ended'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** A national action plan: `src/content/plans/<id>/plan.yaml`. */
export const planSchema = z.strictObject({
  /** Full title of the plan. */
  title: localText,
  /** Title for lists and narrow screens. */
  shortTitle: localText.optional(),
  /** First, second, third plan of the country. */
  number: ordinal,
  /** First day of its period. */
  startsOn: partialDate.optional(),
  /** Last day of its period. */
  endsOn: partialDate.optional(),
  /** Where it stands. */
  status: code('plan-status', PLAN_STATUSES),
  /** The reference day: what the portal knows of this plan, it knows as of this day. */
  asOf: day,
  /** How many commitments the sources say the plan has, where they are not all entered. */
  commitmentsStated: ordinal.optional(),
  /** When institutions are to assess their own work. */
  selfAssessment: z
    .strictObject({
      /** From when. */
      opensOn: partialDate.optional(),
      /** Until when. */
      dueOn: partialDate.optional(),
      /** Where the two dates are read. */
      source: sourceRef,
    })
    .optional(),
  /** Remarks, each with its sources. */
  notes: z
    .array(
      z.strictObject({
        /** The remark. */
        text: localText,
        /** Where the remark is read. */
        sources: z.array(sourceRef),
      }),
    )
    .optional(),
  /** The plan before it. */
  predecessor: planRef.optional(),
  /** Sources of everything in the record that names none of its own. */
  sources: z.array(sourceRef),
  unofficial: unofficial.optional(),
});
export type Plan = z.output<typeof planSchema>;
