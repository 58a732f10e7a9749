import { z } from 'zod';
import {
  flag,
  institutionRef,
  key,
  localText,
  number,
  ordinal,
  partialDate,
  planRef,
  sourceRef,
  text,
  unofficial,
} from './primitives.ts';

/** How a plan was co-created: `src/content/co-creation/<plan>/process.yaml`. */
export const processSchema = z.strictObject({
  /** What the co-creation is called. */
  title: localText,
  /** The plan that came out of it. */
  plan: planRef,
  /** The days on which proposals are taken; absent where no source gives them. */
  callForProposals: z
    .strictObject({
      /** First day on which a proposal can be sent. */
      opensOn: partialDate,
      /** Last day on which a proposal can be sent. */
      closesOn: partialDate,
      /** Where the two dates are read. */
      source: sourceRef,
    })
    .optional(),
  /** Its stages, in the order of time. */
  stages: z.array(
    z.strictObject({
      /** Its anchor on the page. */
      key,
      /** What the stage is called. */
      title: localText,
      /** When it was to begin. */
      plannedStartsOn: partialDate.optional(),
      /** When it was to end. */
      plannedEndsOn: partialDate.optional(),
      /** When it began. */
      startedOn: partialDate.optional(),
      /** When it ended. */
      endedOn: partialDate.optional(),
      /** Who took part. */
      actors: localText.optional(),
      /** What came out of it. */
      outputs: localText.optional(),
      /** Where the stage is read. */
      source: sourceRef,
    }),
  ),
  /** Figures of the whole co-creation: participants, proposals, meetings. */
  figures: z
    .array(
      z.strictObject({
        /** What is counted. */
        label: localText,
        /** The figure. */
        value: number,
        /** Where the figure is read. */
        source: sourceRef,
        /** What the source says of it. */
        note: localText.optional(),
      }),
    )
    .optional(),
  /** Titles of the commitments adopted, as far as sources give them. */
  adopted: z
    .array(
      z.strictObject({
        /** Its number in the plan; absent where no source numbers it. */
        number: ordinal.optional(),
        /** The number is our deduction. */
        numberInferred: flag.optional(),
        /** Identifier on the site of the Open Government Partnership. */
        ogpId: text,
        /** The title as the source gives it. */
        title: localText,
        /** Who answers for it, where the institution is one of the table. */
        lead: institutionRef.optional(),
        /** The lead in the source's words where no institution of the table is meant. */
        leadText: localText.optional(),
        /** What the source says of it. */
        note: localText.optional(),
        /** Where the title is read. */
        source: sourceRef,
      }),
    )
    .optional(),
  /** Remarks, each with its sources. */
  notes: z
    .array(
      z.strictObject({
        /** The remark. */
        text: localText,
        /** Where the remark is read. */
        sources: z.array(sourceRef),
      }),
    )
    .optional(),
  /** Sources of everything in the record that names none of its own. */
  sources: z.array(sourceRef),
  unofficial: unofficial.optional(),
});
export type CoCreationProcess = z.output<typeof processSchema>;

/** The title of a commitment adopted at the end of a co-creation. */
export type AdoptedTitle = NonNullable<CoCreationProcess['adopted']>[number];
