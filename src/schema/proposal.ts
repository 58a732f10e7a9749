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
  process: processRef,
  title: localText,
  text: localText,
  /** An organisation, or only its kind: never a person. */
  submittedBy: z.union(
    [z.strictObject({ organisation: text }), z.strictObject({ kind: organiserKindRef })],
    ruled('organisation-or-kind'),
  ),
  submittedOn: partialDate.optional(),
  theme: themeRef.optional(),
  response: z
    .strictObject({ outcome: code(PROPOSAL_OUTCOMES), reason: localText.optional(), respondedOn: partialDate.optional() })
    .optional(),
  commitment: commitmentRef.optional(),
  source: sourceRef,
  unofficial: unofficial.optional(),
});
export type Proposal = z.output<typeof proposalSchema>;
