import { z } from 'zod';
import { code, day, editionRef, eventRef, institutionRef, localText, meetingRef, partialDate, sourceRef, text } from './primitives.ts';

export const LETTER_KINDS = ['open-gov-week', 'progress', 'request', 'other'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** A letter that was sent: a row of `data/letters.csv`. */
export const letterSchema = z.strictObject({
  kind: code(LETTER_KINDS),
  institution: institutionRef,
  meeting: meetingRef.optional(),
  reference: text.optional(),
  sentOn: day,
  answeredOn: partialDate.optional(),
  source: sourceRef,
});
export type Letter = z.output<typeof letterSchema>;

export const SUBMISSION_CHANNELS = ['endpoint', 'message', 'git', 'other'] as const;
export type SubmissionChannel = (typeof SUBMISSION_CHANNELS)[number];

export const SUBMISSION_OUTCOMES = ['received', 'confirmed', 'refused', 'duplicate'] as const;
export type SubmissionOutcome = (typeof SUBMISSION_OUTCOMES)[number];

/** A received event registration: a row of `data/submissions.csv`. It holds nothing about a person. */
export const submissionSchema = z.strictObject({
  edition: editionRef,
  receivedOn: day,
  channel: code(SUBMISSION_CHANNELS),
  outcome: code(SUBMISSION_OUTCOMES),
  reason: localText.optional(),
  event: eventRef.optional(),
});
export type Submission = z.output<typeof submissionSchema>;

/** An address that moved: a row of `data/redirects.csv`. */
export const redirectSchema = z.strictObject({
  /** Path from the site's root, without base and language. */
  from: text,
  to: text,
  since: day,
  reason: text.optional(),
});
export type Redirect = z.output<typeof redirectSchema>;
