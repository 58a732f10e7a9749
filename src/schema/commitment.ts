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
  languageTag,
  localText,
  ordinal,
  partialDate,
  planRef,
  sourceRef,
  text,
  themeRef,
  unofficial,
} from './primitives.ts';

export const OGP_VALUES = [
  'access-to-information',
  'civic-participation',
  'public-accountability',
] as const;
export type OgpValue = (typeof OGP_VALUES)[number];

/** A promise of a plan: `src/content/commitments/<plan>/<two-digit number>/commitment.yaml`. Its id is `<plan>/<number>`. */
export const commitmentSchema = z.strictObject({
  /** The plan that promises it. */
  plan: planRef,
  /** Its number in the plan; the folder writes it with two digits. */
  number: ordinal,
  /** Identifier on the site of the Open Government Partnership. */
  ogpId: text.optional(),
  /** What the commitment is called. */
  title: localText,
  /** Other titles that sources give it, word for word. */
  otherTitles: z
    .array(
      z.strictObject({
        /** The title, word for word. */
        text,
        /** Language tag of the title. */
        lang: languageTag,
        /** Where the title is read. */
        source: sourceRef,
      }),
    )
    .optional(),
  /** What is promised, in one or two sentences. */
  summary: localText,
  /** The public problem it answers. */
  problem: localText.optional(),
  /** What it is to achieve. */
  objective: localText.optional(),
  /** Who answers for it; absent where no source says. */
  leadInstitution: institutionRef.optional(),
  /** Who takes part in it. */
  partners: z.array(institutionOrText).optional(),
  /** OGP policy areas, as sourced. */
  themes: z.array(themeRef).optional(),
  /** Values of open government that it serves, as sourced. */
  ogpValues: z.array(code('ogp-value', OGP_VALUES)).optional(),
  /** When it was to begin. */
  startsOn: partialDate.optional(),
  /** When it was to end: the promise. */
  endsOn: partialDate.optional(),
  /** Dates or institutions that another source gives otherwise. */
  otherValues: z.array(otherValueSchema).optional(),
  /** Institutions or legal instruments it depends on. */
  dependsOn: z
    .array(
      z.strictObject({
        /** The institution, where it is one of the table. */
        institution: institutionRef.optional(),
        /** The law, decree or other instrument. */
        instrument: localText.optional(),
        /** When the institution or instrument was expected. */
        dueOn: partialDate.optional(),
        /** What the source says of the dependency. */
        note: localText.optional(),
        /** Where the dependency is read. */
        source: sourceRef,
      }),
    )
    .optional(),
  /** Measured values of the whole commitment. */
  indicators: z.array(indicatorSchema).optional(),
  /** What later sources tell of it after the plan had ended. */
  laterFacts: z.array(laterFactSchema).optional(),
  /** The commitment of an earlier plan that this one carries on. */
  continues: commitmentRef.optional(),
  /** OGP identifier of the commitment of a later plan that carries this one on. */
  continuedBy: z
    .strictObject({
      /** Identifier of the later commitment. */
      ogpId: text,
      /** Where the continuation is read. */
      source: sourceRef,
    })
    .optional(),
  /** What the sources leave unknown about the activities. */
  activitiesNote: localText.optional(),
  /** Its activities, as far as sources name them; absent is not "none". */
  activities: z.array(activitySchema).optional(),
  /** Dated steps of which no source says to which activity they belong. */
  actions: z.array(actionSchema).optional(),
  /** What was done to make it known. */
  communications: z.array(communicationSchema).optional(),
  /** What keeps it from advancing. */
  blockers: z.array(blockerSchema).optional(),
  /** What the institution says of its own work. */
  selfAssessment: z
    .strictObject({
      /** What was achieved; absent means that the field is still empty. */
      results: localText.optional(),
      /** What comes next; absent means that the field is still empty. */
      nextSteps: localText.optional(),
      /** When the self-assessment was filled in. */
      completedOn: partialDate.optional(),
      /** Where the self-assessment is read. */
      source: sourceRef,
    })
    .optional(),
  /** Sources of everything in the record that names none of its own. */
  sources: z.array(sourceRef),
  unofficial: unofficial.optional(),
});
export type Commitment = z.output<typeof commitmentSchema>;
