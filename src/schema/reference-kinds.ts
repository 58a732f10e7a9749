import type { ReferenceKind } from './primitives.ts';
import type { RecordName } from './records.ts';
import type { TableName } from './tables.ts';

/** What other records name a record or row by, where they can. */
export const REFERENCE_KINDS: Readonly<Partial<Record<RecordName | TableName, ReferenceKind>>> = {
  plans: 'plan',
  commitments: 'commitment',
  meetings: 'meeting',
  processes: 'process',
  proposals: 'proposal',
  topics: 'topic',
  events: 'event',
  editions: 'edition',
  readings: 'reading',
  sources: 'source',
  institutions: 'institution',
  releases: 'release',
  requirements: 'requirement',
  glossary: 'term',
  committees: 'committee',
  regions: 'region',
  themes: 'theme',
  audiences: 'audience',
  media: 'medium',
  organiserKinds: 'organiser-kind',
  blockingReasons: 'blocking-reason',
};
