import { z } from 'zod';
import { actionSchema, activitySchema } from './action.ts';
import { blockerSchema } from './blocker.ts';
import { communicationSchema } from './communication.ts';
import { indicatorSchema, laterFactSchema, otherValueSchema } from './evidence.ts';
import {
  code,
  commitmentRef,
  institutionOrText,
  institutionRef,
  localText,
  ordinal,
  partialDate,
  planRef,
  sourceRef,
  text,
  themeRef,
  unofficial,
} from './primitives.ts';

export const OGP_VALUES = ['access-to-information', 'civic-participation', 'public-accountability'] as const;
export type OgpValue = (typeof OGP_VALUES)[number];

/** A promise of a plan: `src/content/commitments/<plan>/<two-digit number>/commitment.yaml`. Its id is `<plan>/<number>`. */
export const commitmentSchema = z.strictObject({
  plan: planRef,
  number: ordinal,
  /** Identifier on the site of the Open Government Partnership. */
  ogpId: text.optional(),
  title: localText,
  /** Other titles that sources give it, word for word. */
  otherTitles: z.array(z.strictObject({ text, lang: text, source: sourceRef })).optional(),
  /** What is promised, in one or two sentences. */
  summary: localText,
  /** The public problem it answers. */
  problem: localText.optional(),
  objective: localText.optional(),
  leadInstitution: institutionRef.optional(),
  partners: z.array(institutionOrText).optional(),
  /** OGP policy areas, as sourced. */
  themes: z.array(themeRef).optional(),
  ogpValues: z.array(code(OGP_VALUES)).optional(),
  startsOn: partialDate.optional(),
  endsOn: partialDate.optional(),
  otherValues: z.array(otherValueSchema).optional(),
  /** Institutions or legal instruments it depends on. */
  dependsOn: z
    .array(
      z.strictObject({
        institution: institutionRef.optional(),
        instrument: localText.optional(),
        dueOn: partialDate.optional(),
        note: localText.optional(),
        source: sourceRef,
      }),
    )
    .optional(),
  indicators: z.array(indicatorSchema).optional(),
  laterFacts: z.array(laterFactSchema).optional(),
  /** The commitment of an earlier plan that this one carries on. */
  continues: commitmentRef.optional(),
  /** OGP identifier of the commitment of a later plan that carries this one on. */
  continuedBy: z.strictObject({ ogpId: text, source: sourceRef }).optional(),
  /** What the sources leave unknown about the activities. */
  activitiesNote: localText.optional(),
  activities: z.array(activitySchema).optional(),
  actions: z.array(actionSchema).optional(),
  communications: z.array(communicationSchema).optional(),
  blockers: z.array(blockerSchema).optional(),
  selfAssessment: z
    .strictObject({
      results: localText.optional(),
      nextSteps: localText.optional(),
      completedOn: partialDate.optional(),
      source: sourceRef,
    })
    .optional(),
  sources: z.array(sourceRef),
  unofficial: unofficial.optional(),
});
export type Commitment = z.output<typeof commitmentSchema>;
