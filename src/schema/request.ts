import { z } from 'zod';
import { commitmentRef, localText, partialDate, sourceRef, unofficial } from './primitives.ts';

/** A question of the steering committee about a commitment: `src/content/requests/<id>/request.yaml`. */
export const requestSchema = z.strictObject({
  title: localText.optional(),
  commitment: commitmentRef,
  /** A role, never a person's name. */
  askedBy: localText,
  askedOn: partialDate,
  question: localText,
  dueOn: partialDate.optional(),
  answer: localText.optional(),
  answeredOn: partialDate.optional(),
  source: sourceRef,
  unofficial: unofficial.optional(),
});
export type InformationRequest = z.output<typeof requestSchema>;
