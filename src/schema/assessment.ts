import { z } from 'zod';
import {
  code,
  commitmentRef,
  inCodeList,
  localText,
  planRef,
  sourceRef,
  text,
} from './primitives.ts';

export const ASSESSORS = ['government', 'irm', 'civil-society', 'ogp'] as const;
export type Assessor = (typeof ASSESSORS)[number];

export const CRITERIA = [
  'verifiable',
  'relevant-to-ogp-values',
  'ambition',
  'completion',
  'early-results',
  'did-it-open-government',
  'transformative-commitments',
  'potentially-starred-commitments',
  'relevant-commitments',
  'level-of-public-influence',
  'multi-stakeholder-forum',
  'acted-according-to-process',
  'commitments-with-substantial-potential',
  'promising-commitments',
  'open-government-lens',
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** One judgement of one assessor: a row of `data/assessments.csv`. */
export const assessmentSchema = z.strictObject({
  /** The plan that is judged, or that holds the commitment. */
  plan: planRef,
  /** The commitment that is judged; absent where the judgement is about the whole plan. */
  commitment: commitmentRef.optional(),
  /** Who judges. */
  assessor: code('assessor', ASSESSORS),
  /** The report that says it. */
  report: sourceRef,
  /** What is judged. */
  criterion: code('criterion', CRITERIA),
  /** A code of the interface's words, or a number in digits. */
  value: text.meta(inCodeList('judgement')),
  /** What the report adds, in a sentence. */
  note: localText.optional(),
});
export type Assessment = z.output<typeof assessmentSchema>;
