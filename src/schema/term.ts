import { z } from 'zod';
import { localText, pathPart, sourceRef, text } from './primitives.ts';

/** A word of the interface, defined for readers: a row of `data/glossary.csv`. */
export const termSchema = z.strictObject({
  /** English kebab-case name of the term. */
  id: pathPart,
  /** The word as the interface writes it. */
  term: localText,
  /** What it means here, in one or two plain sentences. */
  definition: localText,
  /** Sources in which the term was read in one of the languages; absent means that the wording is proposed by this portal. */
  attested: z.array(sourceRef).optional(),
  /** Words for the same, in any language, that readers look for and the interface does not write. */
  otherWords: z.array(text).optional(),
});
export type Term = z.output<typeof termSchema>;
