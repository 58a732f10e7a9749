import { z } from 'zod';
import { commitmentRef, localText, partialDate, sourceRef, unofficial } from './primitives.ts';

/** A question of the steering committee about a commitment: `src/content/requests/<id>/request.yaml`. */
export const requestSchema = z.strictObject({
  /** A short name for lists; absent where the question is short enough. */
  title: localText.optional(),
  /** The commitment that it is about. */
  commitment: commitmentRef,
  /** Who asked: a role, never a person's name. */
  askedBy: localText,
  /** When it was asked. */
  askedOn: partialDate,
  /** The question. */
  question: localText,
  /** Until when an answer was asked for. */
  dueOn: partialDate.optional(),
  /** The answer; absent while there is none. */
  answer: localText.optional(),
  /** When it was answered; absent while it is open. */
  answeredOn: partialDate.optional(),
  /** Where the request is read. */
  source: sourceRef,
  unofficial: unofficial.optional(),
});
export type InformationRequest = z.output<typeof requestSchema>;
