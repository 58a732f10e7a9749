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
  /** Its anchor on the commitment's page. */
  key,
  /** What it is. */
  title: localText,
  /** Whether it took place. */
  status: code('communication-status', COMMUNICATION_STATUSES),
  /** When it took place: the fact. */
  heldOn: partialDate.optional(),
  /** When a planned one was expected. */
  expectedOn: partialDate.optional(),
  /** End of the expected period, where the source names a period. */
  expectedUntil: partialDate.optional(),
  /** Where it took place. */
  place: localText.optional(),
  /** Whom it was for. */
  audiences: z.array(audienceRef).optional(),
  /** By which means it reached them. */
  media: z.array(mediumRef).optional(),
  /** Number of people reached. */
  reach: wholeNumber.optional(),
  /** The source says "more than" the reach. */
  reachIsAtLeast: flag.optional(),
  /** The event of this portal that it was. */
  event: eventRef.optional(),
  /** Documents that prove it. */
  evidence: z.array(sourceRef).optional(),
  /** Where the communication is read. */
  source: sourceRef,
});
export type Communication = z.output<typeof communicationSchema>;
