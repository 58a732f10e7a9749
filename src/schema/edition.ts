import { z } from 'zod';
import { code, localText, partialDate, sourceRef, unofficial } from './primitives.ts';

export const EDITION_STATUSES = ['planned', 'held', 'postponed', 'cancelled'] as const;
export type EditionStatus = (typeof EDITION_STATUSES)[number];

/** An Open Gov Week: `src/content/editions/<year>/edition.yaml`. */
export const editionSchema = z.strictObject({
  /** Its own name; absent where it has none beside the year. */
  title: localText.optional(),
  /** First day of the week. */
  startsOn: partialDate.optional(),
  /** Last day of the week. */
  endsOn: partialDate.optional(),
  /** Whether it took place. */
  status: code('edition-status', EDITION_STATUSES),
  /** What it was for. */
  aims: localText.optional(),
  /** When events can be registered. */
  registration: z
    .strictObject({
      /** First day of registration. */
      opensOn: partialDate,
      /** Last day of registration. */
      closesOn: partialDate,
    })
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
export type Edition = z.output<typeof editionSchema>;
