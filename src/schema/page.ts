import { z } from 'zod';
import { text } from './primitives.ts';

/** Frontmatter of a page written by the team: `src/content/pages/<id>/<locale>.mdx`. */
export const pageSchema = z.strictObject({
  /** Title of the page, in its language. */
  title: text,
  /** One sentence for search engines and shared links. */
  description: text,
});
export type Page = z.output<typeof pageSchema>;
