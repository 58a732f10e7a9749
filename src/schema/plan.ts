import { z } from 'zod';
import { code, day, localText, ordinal, partialDate, planRef, sourceRef, unofficial } from './primitives.ts';

export const PLAN_STATUSES = ['draft', 'running', 'ended'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** A national action plan: `src/content/plans/<id>/plan.yaml`. */
export const planSchema = z.strictObject({
  title: localText,
  shortTitle: localText.optional(),
  number: ordinal,
  startsOn: partialDate.optional(),
  endsOn: partialDate.optional(),
  status: code(PLAN_STATUSES),
  /** The reference day: what the portal knows of this plan, it knows as of this day. */
  asOf: day,
  /** How many commitments the sources say the plan has, where they are not all entered. */
  commitmentsStated: ordinal.optional(),
  selfAssessment: z
    .strictObject({ opensOn: partialDate.optional(), dueOn: partialDate.optional(), source: sourceRef })
    .optional(),
  notes: z.array(z.strictObject({ text: localText, sources: z.array(sourceRef) })).optional(),
  predecessor: planRef.optional(),
  sources: z.array(sourceRef),
  unofficial: unofficial.optional(),
});
export type Plan = z.output<typeof planSchema>;
