import { z } from 'zod';
import {
  code,
  commitmentRef,
  localText,
  organiserKindRef,
  partialDate,
  processRef,
  ruled,
  sourceRef,
  text,
  themeRef,
  unofficial,
} from './primitives.ts';

export const PROPOSAL_OUTCOMES = ['accepted', 'merged', 'partly', 'declined'] as const;
export type ProposalOutcome = (typeof PROPOSAL_OUTCOMES)[number];

/** An idea sent in during a co-creation: `src/content/proposals/<id>/proposal.yaml`. */
export const proposalSchema = z.strictObject({
  /** The co-creation that it was sent to. */
  process: processRef,
  /** What it is called. */
  title: localText,
  /** The proposal. */
  text: localText,
  /** An organisation, or only its kind: never a person. */
  submittedBy: z.union(
    [
      z.strictObject({
        /** Name of the organisation. */
        organisation: text,
      }),
      z.strictObject({
        /** Kind of organisation, where its name is not published. */
        kind: organiserKindRef,
      }),
    ],
    ruled('organisation-or-kind'),
  ),
  /** When it came in. */
  submittedOn: partialDate.optional(),
  /** Policy area that it is about. */
  theme: themeRef.optional(),
  /** What it was answered; absent while it is not. */
  response: z
    .strictObject({
      /** What became of it. */
      outcome: code('proposal-outcome', PROPOSAL_OUTCOMES),
      /** Why; required where it was declined. */
      reason: localText.optional(),
      /** When it was answered. */
      respondedOn: partialDate.optional(),
    })
    .optional(),
  /** The commitment that it became part of. */
  commitment: commitmentRef.optional(),
  /** Where the proposal is read. */
  source: sourceRef,
  unofficial: unofficial.optional(),
});
export type Proposal = z.output<typeof proposalSchema>;
