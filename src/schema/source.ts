import { z } from 'zod';
import {
  code,
  day,
  languageTag,
  localText,
  partialDate,
  pathPart,
  text,
  url,
} from './primitives.ts';

export const SOURCE_KINDS = [
  'minutes',
  'plan',
  'report',
  'law',
  'web-page',
  'press',
  'dataset',
  'letter',
  'document',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A document that proves something: a row of `data/sources.csv`, which is also the document repository. */
export const sourceSchema = z.strictObject({
  /** Name of the document; it never changes. */
  id: pathPart,
  /** Kind of document. */
  kind: code('source-kind', SOURCE_KINDS),
  /** Title of the document. */
  title: localText,
  /** Who published it. */
  publisher: text.optional(),
  /** Where it is. */
  url: url.optional(),
  /** Where an archived copy is. */
  archivedUrl: url.optional(),
  /** Path of a copy kept with the portal. */
  file: text.optional(),
  /** When it came out; absent where it bears no date. */
  publishedOn: partialDate.optional(),
  /** The day somebody read it for this portal. */
  readOn: partialDate.optional(),
  /** Language tag of the document. */
  language: languageTag.optional(),
  /** Licence of the document, where it differs from the portal's. */
  licence: text.optional(),
  /** Ids of the records it is about. */
  about: z.array(text).optional(),
  /** The day this portal recorded it. */
  recordedOn: day,
});
export type Source = z.output<typeof sourceSchema>;
