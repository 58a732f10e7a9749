import { z } from 'zod';
import { code, localText, partialDate, sourceRef, unofficial } from './primitives.ts';

export const EDITION_STATUSES = ['planned', 'held', 'postponed', 'cancelled'] as const;
export type EditionStatus = (typeof EDITION_STATUSES)[number];

/** An Open Gov Week: `src/content/editions/<year>/edition.yaml`. */
export const editionSchema = z.strictObject({
  title: localText.optional(),
  startsOn: partialDate.optional(),
  endsOn: partialDate.optional(),
  status: code(EDITION_STATUSES),
  aims: localText.optional(),
  registration: z.strictObject({ opensOn: partialDate, closesOn: partialDate }).optional(),
  notes: z.array(z.strictObject({ text: localText, sources: z.array(sourceRef) })).optional(),
  sources: z.array(sourceRef),
  unofficial: unofficial.optional(),
});
export type Edition = z.output<typeof editionSchema>;
