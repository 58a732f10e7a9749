/** The codes of the signals that are derived from records and never stored. */

/** Whether a thing keeps its dates. */
export const TIMELINESS_CODES = [
  'completed',
  'on-time',
  'due-soon',
  'overdue',
  'period-over',
  'no-date',
] as const;
export type TimelinessCode = (typeof TIMELINESS_CODES)[number];

/** The values by which things are counted: what was never reported and whose end lies ahead is not counted as on time. */
export const TIMELINESS_GROUPS = [
  'completed',
  'on-time',
  'due-soon',
  'overdue',
  'running-unreported',
  'period-over',
  'no-date',
] as const;
export type TimelinessGroup = (typeof TIMELINESS_GROUPS)[number];

/** How much of what was done is proved. */
export const EVIDENCE_CODES = ['complete', 'partial', 'none', 'not-stated'] as const;
export type EvidenceCode = (typeof EVIDENCE_CODES)[number];

/** The scale of OGP's own reports; here an indication by this portal, never the reviewer's judgement. */
export const OGP_LEVELS = ['not-started', 'limited', 'substantial', 'complete'] as const;
export type OgpLevel = (typeof OGP_LEVELS)[number];
