import { z } from 'zod';
import {
  audienceRef,
  code,
  eventRef,
  flag,
  key,
  localText,
  mediumRef,
  partialDate,
  sourceRef,
  wholeNumber,
} from './primitives.ts';

export const COMMUNICATION_STATUSES = ['planned', 'held', 'cancelled'] as const;
export type CommunicationStatus = (typeof COMMUNICATION_STATUSES)[number];

/** A communication action of a commitment. */
export const communicationSchema = z.strictObject({
  key,
  title: localText,
  status: code(COMMUNICATION_STATUSES),
  heldOn: partialDate.optional(),
  /** When a planned one was expected. */
  expectedOn: partialDate.optional(),
  /** End of the expected period, where the source names a period. */
  expectedUntil: partialDate.optional(),
  place: localText.optional(),
  audiences: z.array(audienceRef).optional(),
  media: z.array(mediumRef).optional(),
  /** People reached. */
  reach: wholeNumber.optional(),
  /** The source says "more than" the reach. */
  reachIsAtLeast: flag.optional(),
  event: eventRef.optional(),
  evidence: z.array(sourceRef).optional(),
  source: sourceRef,
});
export type Communication = z.output<typeof communicationSchema>;
