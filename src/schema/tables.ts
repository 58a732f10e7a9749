import type { z } from 'zod';
import { assessmentSchema } from './assessment.ts';
import { institutionSchema, memberSchema } from './institution.ts';
import { letterSchema, redirectSchema, submissionSchema } from './ledger.ts';
import {
  committeeSchema,
  listItemSchema,
  regionSchema,
  releaseSchema,
  requirementSchema,
} from './list.ts';
import { moderationSchema } from './moderation.ts';
import { publishedRateSchema, readingSchema } from './reading.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

/** A table of `data/`: its file, the schema of a row, and the columns that together name a row. */
export interface TableDescription {
  readonly file: string;
  readonly schema: z.ZodObject;
  readonly key: readonly string[];
}

/**
 * Every table of `data/`. A row's columns derive from its schema: a local text `x` is `x_fr, x_ar, x_en`,
 * a list of codes is one cell joined by ` | `, everything else is one cell.
 */
export const TABLES = {
  readings: { file: 'progress.csv', schema: readingSchema, key: ['id'] },
  publishedRates: {
    file: 'published-rates.csv',
    schema: publishedRateSchema,
    key: ['plan', 'scope', 'axis', 'percentDone', 'observedOn'],
  },
  sources: { file: 'sources.csv', schema: sourceSchema, key: ['id'] },
  assessments: {
    file: 'assessments.csv',
    schema: assessmentSchema,
    key: ['plan', 'commitment', 'assessor', 'report', 'criterion'],
  },
  institutions: { file: 'institutions.csv', schema: institutionSchema, key: ['id'] },
  members: {
    file: 'members.csv',
    schema: memberSchema,
    key: ['committee', 'organisation', 'from'],
  },
  letters: {
    file: 'letters.csv',
    schema: letterSchema,
    key: ['kind', 'institution', 'sentOn', 'reference'],
  },
  submissions: { file: 'submissions.csv', schema: submissionSchema, key: [] },
  moderation: { file: 'moderation.csv', schema: moderationSchema, key: ['id'] },
  releases: { file: 'releases.csv', schema: releaseSchema, key: ['id'] },
  requirements: { file: 'ogp-requirements.csv', schema: requirementSchema, key: ['id'] },
  glossary: { file: 'glossary.csv', schema: termSchema, key: ['id'] },
  redirects: { file: 'redirects.csv', schema: redirectSchema, key: ['from'] },
  committees: { file: 'committees.csv', schema: committeeSchema, key: ['id'] },
  regions: { file: 'regions.csv', schema: regionSchema, key: ['id'] },
  themes: { file: 'themes.csv', schema: listItemSchema, key: ['id'] },
  audiences: { file: 'audiences.csv', schema: listItemSchema, key: ['id'] },
  media: { file: 'media.csv', schema: listItemSchema, key: ['id'] },
  organiserKinds: { file: 'organiser-kinds.csv', schema: listItemSchema, key: ['id'] },
  blockingReasons: { file: 'blocking-reasons.csv', schema: listItemSchema, key: ['id'] },
} as const satisfies Record<string, TableDescription>;

export type TableName = keyof typeof TABLES;
export type Row<Name extends TableName> = z.output<(typeof TABLES)[Name]['schema']>;
