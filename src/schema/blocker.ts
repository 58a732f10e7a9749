import { z } from 'zod';
import { blockingReasonRef, institutionOrText, key, localText, partialDate, sourceRef, text } from './primitives.ts';

/** What keeps a commitment from advancing. */
export const blockerSchema = z.strictObject({
  key,
  reason: blockingReasonRef,
  description: localText,
  raisedOn: partialDate,
  /** The committee point it comes from: `<meeting>#<point key>`. */
  from: text.optional(),
  owner: institutionOrText.optional(),
  resolvedOn: partialDate.optional(),
  source: sourceRef,
});
export type Blocker = z.output<typeof blockerSchema>;
