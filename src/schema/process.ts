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
  title: localText,
  plan: planRef,
  stages: z.array(
    z.strictObject({
      key,
      title: localText,
      plannedStartsOn: partialDate.optional(),
      plannedEndsOn: partialDate.optional(),
      startedOn: partialDate.optional(),
      endedOn: partialDate.optional(),
      actors: localText.optional(),
      outputs: localText.optional(),
      source: sourceRef,
    }),
  ),
  figures: z
    .array(
      z.strictObject({
        label: localText,
        value: number,
        source: sourceRef,
        note: localText.optional(),
      }),
    )
    .optional(),
  /** Titles of the commitments adopted, as far as sources give them. */
  adopted: z
    .array(
      z.strictObject({
        number: ordinal.optional(),
        /** The number is our deduction. */
        numberInferred: flag.optional(),
        ogpId: text,
        title: localText,
        lead: institutionRef.optional(),
        /** The lead in the source's words where no institution of the table is meant. */
        leadText: localText.optional(),
        note: localText.optional(),
        source: sourceRef,
      }),
    )
    .optional(),
  notes: z.array(z.strictObject({ text: localText, sources: z.array(sourceRef) })).optional(),
  sources: z.array(sourceRef),
  unofficial: unofficial.optional(),
});
export type CoCreationProcess = z.output<typeof processSchema>;

/** The title of a commitment adopted at the end of a co-creation. */
export type AdoptedTitle = NonNullable<CoCreationProcess['adopted']>[number];
