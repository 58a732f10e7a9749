import {
  SUBMISSION_CHANNELS,
  SUBMISSION_OUTCOMES,
  type SubmissionChannel,
  type SubmissionOutcome,
} from '../schema/ledger.ts';
import type { EditionRecord, Portal } from '../schema/portal.ts';
import { editionsInOrder, proposedEvents } from './events.ts';
import { siteDay } from './plans.ts';
import { groupedBy } from './relations.ts';

/** What came in for one way of sending, by what became of it. */
export interface QueueRow {
  readonly channel: SubmissionChannel;
  /** One for each outcome, in the order of outcomes. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** What came in of registrations for an edition: numbers alone, since nobody has agreed to more yet. */
export interface QueueView {
  readonly edition: Pick<EditionRecord, 'id' | 'title' | 'status' | 'revision'>;
  /** Ways by which something came in. */
  readonly rows: readonly QueueRow[];
  /** One for each outcome, in the order of outcomes. */
  readonly totals: readonly number[];
  readonly total: number;
  /** Events on record that wait to be confirmed; some come from elsewhere than a registration. */
  readonly waiting: number;
  /** The day the last one came in. */
  readonly lastOn?: string;
  readonly day: string;
}

/** What can become of a registration, in the order of a queue's counts. */
export const QUEUE_OUTCOMES: readonly SubmissionOutcome[] = SUBMISSION_OUTCOMES;

const submissionsOf = groupedBy(
  ({ submissions }: Portal) => submissions,
  ({ edition }) => [edition],
);

/** The queue of every edition, the newest first. */
export function queueViews(portal: Portal): readonly QueueView[] {
  return editionsInOrder(portal).map(({ id, title, status, revision }) => {
    const submissions = submissionsOf(portal, id);
    const countsOf = (rows: typeof submissions): readonly number[] =>
      QUEUE_OUTCOMES.map((outcome) => rows.filter((row) => row.outcome === outcome).length);
    const rows = SUBMISSION_CHANNELS.map((channel) => {
      const own = submissions.filter((row) => row.channel === channel);
      return { channel, counts: countsOf(own), total: own.length };
    });
    const lastOn = submissions
      .map(({ receivedOn }) => receivedOn)
      .toSorted()
      .at(-1);
    return {
      edition: { id, status, revision, ...(title && { title }) },
      rows: rows.filter(({ total }) => total > 0),
      totals: countsOf(submissions),
      total: submissions.length,
      waiting: proposedEvents(portal, id).length,
      ...(lastOn !== undefined && { lastOn }),
      day: siteDay(portal),
    };
  });
}
