import { z } from 'zod';
import {
  code,
  day,
  editionRef,
  eventRef,
  institutionRef,
  localText,
  meetingRef,
  partialDate,
  sourceRef,
  text,
} from './primitives.ts';

export const LETTER_KINDS = ['open-gov-week', 'progress', 'request', 'other'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** A letter that was sent: a row of `data/letters.csv`. */
export const letterSchema = z.strictObject({
  /** What the letter was about. */
  kind: code('letter-kind', LETTER_KINDS),
  /** To whom it was sent. */
  institution: institutionRef,
  /** The meeting that it prepares or follows. */
  meeting: meetingRef.optional(),
  /** Reference number of the letter. */
  reference: text.optional(),
  /** The day it was sent. */
  sentOn: day,
  /** When the answer came; absent while there is none. */
  answeredOn: partialDate.optional(),
  /** The letter itself, or what attests it. */
  source: sourceRef,
});
export type Letter = z.output<typeof letterSchema>;

export const SUBMISSION_CHANNELS = ['endpoint', 'message', 'git', 'other'] as const;
export type SubmissionChannel = (typeof SUBMISSION_CHANNELS)[number];

export const SUBMISSION_OUTCOMES = ['received', 'confirmed', 'refused', 'duplicate'] as const;
export type SubmissionOutcome = (typeof SUBMISSION_OUTCOMES)[number];

/** A received event registration: a row of `data/submissions.csv`. It holds nothing about a person. */
export const submissionSchema = z.strictObject({
  /** The Open Gov Week that the event was registered for. */
  edition: editionRef,
  /** The day it came in. */
  receivedOn: day,
  /** The way it came in. */
  channel: code('submission-channel', SUBMISSION_CHANNELS),
  /** What became of it. */
  outcome: code('submission-outcome', SUBMISSION_OUTCOMES),
  /** Why it was refused. */
  reason: localText.optional(),
  /** The event that it became. */
  event: eventRef.optional(),
});
export type Submission = z.output<typeof submissionSchema>;

/** An address that moved: a row of `data/redirects.csv`. */
export const redirectSchema = z.strictObject({
  /** Path from the site's root, without base and language; of a row of data without a page of its own, the page of its dataset and, behind `#`, what names it: /data/media/#radio. */
  from: text,
  /** Path of the page that took its place, or of the one that tells of it. */
  to: text,
  /** The day the old address ended. */
  since: day,
  /** Why it ended. */
  reason: text.optional(),
});
export type Redirect = z.output<typeof redirectSchema>;
