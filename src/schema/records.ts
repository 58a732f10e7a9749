import type { z } from 'zod';
import { commitmentSchema } from './commitment.ts';
import { editionSchema } from './edition.ts';
import { eventSchema } from './event.ts';
import { meetingSchema } from './meeting.ts';
import { planSchema } from './plan.ts';
import { processSchema } from './process.ts';
import { proposalSchema } from './proposal.ts';
import { requestSchema } from './request.ts';
import { topicSchema } from './topic.ts';

/** A record of `src/content/`: one folder a record, one YAML file of facts in it, prose beside it. */
export interface RecordDescription {
  /** Folder below `src/content/`. */
  readonly folder: string;
  /** Name of the file of facts. */
  readonly file: string;
  /** How many folders lead from `folder` to the record: their names are its id. */
  readonly depth: 1 | 2;
  readonly schema: z.ZodObject;
}

/** Every record of `src/content/` but the pages. A commitment's id is `<plan>/<number>` without the folder's leading zero. */
export const RECORDS = {
  plans: { folder: 'plans', file: 'plan.yaml', depth: 1, schema: planSchema },
  commitments: {
    folder: 'commitments',
    file: 'commitment.yaml',
    depth: 2,
    schema: commitmentSchema,
  },
  meetings: { folder: 'meetings', file: 'meeting.yaml', depth: 1, schema: meetingSchema },
  requests: { folder: 'requests', file: 'request.yaml', depth: 1, schema: requestSchema },
  processes: { folder: 'co-creation', file: 'process.yaml', depth: 1, schema: processSchema },
  proposals: { folder: 'proposals', file: 'proposal.yaml', depth: 1, schema: proposalSchema },
  topics: { folder: 'forum', file: 'topic.yaml', depth: 1, schema: topicSchema },
  events: { folder: 'events', file: 'event.yaml', depth: 2, schema: eventSchema },
  editions: { folder: 'editions', file: 'edition.yaml', depth: 1, schema: editionSchema },
} as const satisfies Record<string, RecordDescription>;

export type RecordName = keyof typeof RECORDS;
export type Facts<Name extends RecordName> = z.output<(typeof RECORDS)[Name]['schema']>;
