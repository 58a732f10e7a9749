import { z } from 'zod';
import {
  blockingReasonRef,
  institutionOrText,
  key,
  localText,
  partialDate,
  sourceRef,
  text,
} from './primitives.ts';

/** What keeps a commitment from advancing. */
export const blockerSchema = z.strictObject({
  /** Its anchor on the commitment's page. */
  key,
  /** Kind of reason. */
  reason: blockingReasonRef,
  /** What keeps the commitment from advancing. */
  description: localText,
  /** When it was first said. */
  raisedOn: partialDate,
  /** The committee point it comes from: `<meeting>#<point key>`. */
  from: text.optional(),
  /** Who is to resolve it; absent where no source says. */
  owner: institutionOrText.optional(),
  /** When it was resolved; absent while it is open. */
  resolvedOn: partialDate.optional(),
  /** Where the blocking point is read. */
  source: sourceRef,
});
export type Blocker = z.output<typeof blockerSchema>;
