import type {
  CommitmentRecord,
  EditionRecord,
  EventRecord,
  MeetingRecord,
  PlanRecord,
  RequestRecord,
  Portal,
  RowOf,
} from '../../../src/schema/portal.ts';

const EMPTY: Portal = {
  plans: [],
  commitments: [],
  meetings: [],
  requests: [],
  processes: [],
  proposals: [],
  topics: [],
  events: [],
  editions: [],
  readings: [],
  publishedRates: [],
  sources: [],
  assessments: [],
  institutions: [],
  members: [],
  letters: [],
  submissions: [],
  moderation: [],
  releases: [],
  requirements: [],
  glossary: [],
  redirects: [],
  committees: [],
  regions: [],
  themes: [],
  audiences: [],
  media: [],
  organiserKinds: [],
  blockingReasons: [],
  pages: [],
};

/** A portal that holds only what the test names. */
export function samplePortal(parts: Partial<Portal>): Portal {
  return { ...EMPTY, ...parts };
}

function entry(id: string) {
  return {
    id,
    file: `${id}.yaml`,
    prose: {},
    revision: '000000000000',
    factsRevision: '000000000000',
  };
}

export function samplePlan(id: string, facts: Partial<PlanRecord> = {}): PlanRecord {
  return {
    ...entry(id),
    title: { fr: id },
    number: 1,
    status: 'running',
    asOf: '2020-12-31',
    sources: ['s'],
    ...facts,
  };
}

export function sampleCommitment(
  id: string,
  facts: Partial<CommitmentRecord> = {},
): CommitmentRecord {
  const [plan = '', number = ''] = id.split('/');
  return {
    ...entry(id),
    plan,
    number: Number(number),
    title: { fr: id },
    summary: { fr: id },
    sources: ['s'],
    ...facts,
  };
}

export function sampleMeeting(heldOn: string, facts: Partial<MeetingRecord> = {}): MeetingRecord {
  return {
    ...entry(`${heldOn}-implementation`),
    title: { fr: heldOn },
    plans: ['p'],
    heldOn,
    committee: 'implementation',
    status: 'validated',
    attendanceStated: 'none',
    sources: [`minutes-${heldOn}`],
    ...facts,
  };
}

export function sampleReport(
  commitment: string,
  percentDone?: number,
): NonNullable<MeetingRecord['reports']>[number] {
  const report = { commitment, words: { fr: 'x' }, platform: { state: 'not-stated' as const } };
  return percentDone === undefined ? report : { ...report, percentDone };
}

export function sampleReading(
  id: string,
  facts: Partial<RowOf<'readings'>> = {},
): RowOf<'readings'> {
  return {
    id,
    plan: 'p',
    commitment: 'p/1',
    percentDone: 10,
    source: 's',
    recordedOn: '2021-01-01',
    line: 2,
    ...facts,
  };
}

export function sampleSource(id: string, facts: Partial<RowOf<'sources'>> = {}): RowOf<'sources'> {
  return { id, kind: 'report', title: { fr: id }, recordedOn: '2021-01-01', line: 2, ...facts };
}

export function sampleInstitution(id: string): RowOf<'institutions'> {
  return { id, name: { fr: id }, kind: 'ministry', source: ['s'], line: 2 };
}

export function sampleEvent(
  id: string,
  startsAt: string,
  facts: Partial<EventRecord> = {},
): EventRecord {
  return {
    ...entry(id),
    title: { fr: id },
    startsAt,
    status: 'confirmed',
    source: 's',
    ...facts,
  };
}

export function sampleEdition(id: string, facts: Partial<EditionRecord> = {}): EditionRecord {
  return { ...entry(id), status: 'planned', sources: ['s'], ...facts };
}

/** A request of the steering committee about `p/1`. */
export function sampleRequest(id: string, facts: Partial<RequestRecord> = {}): RequestRecord {
  return {
    ...entry(id),
    commitment: 'p/1',
    askedBy: { fr: 'membres' },
    askedOn: '2020-01-10',
    question: { fr: 'Quand ?' },
    source: 's',
    ...facts,
  };
}
