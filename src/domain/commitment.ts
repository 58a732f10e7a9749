import type { Action } from '../schema/action.ts';
import type { Assessment, Criterion } from '../schema/assessment.ts';
import type { Indicator } from '../schema/evidence.ts';
import type {
  CitedSource,
  CommitmentRecord,
  MeetingRecord,
  NamedCommitment,
  Portal,
} from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import type { Source } from '../schema/source.ts';
import { assessmentsOf, COMMITMENT_CRITERIA } from './assessments.ts';
import { decisionRegister, type RegisteredDecision } from './decisions.ts';
import { attendanceOf, publishedMeetings, reportsOf } from './meetings.ts';
import { citedSources } from './directory.ts';
import { named } from './naming.ts';
import { commitmentsOf } from './plans.ts';
import { groupedBy, once } from './relations.ts';

/** The commitments before and after one in its plan, by number. */
export interface Neighbours {
  readonly previous?: NamedCommitment;
  readonly next?: NamedCommitment;
}

export function commitmentNeighbours(portal: Portal, commitment: CommitmentRecord): Neighbours {
  const siblings = commitmentsOf(portal, commitment.plan).toSorted((a, b) => a.number - b.number);
  const previous = siblings.findLast(({ number }) => number < commitment.number);
  const next = siblings.find(({ number }) => number > commitment.number);
  return { ...(previous && { previous: named(previous) }), ...(next && { next: named(next) }) };
}

/** Decisions that name a commitment, or all commitments of its plan; the newest meeting first. */
export function decisionsAbout(
  portal: Portal,
  commitment: CommitmentRecord,
): readonly RegisteredDecision[] {
  const about = new Set([
    ...decisionsNaming(portal, commitment.id),
    ...decisionsNaming(portal, commitment.plan),
  ]);
  return about.size === 0 ? [] : decisionRegister(portal).filter((entry) => about.has(entry));
}

/** Decisions by the commitments they name, and by the plans all of whose commitments they are about. */
const decisionsNaming = groupedBy(decisionRegister, ({ meeting, decision: { commitments } }) =>
  commitments === 'all' ? meeting.plans : (commitments ?? []),
);

/** Somebody in charge of a commitment who was absent from a meeting. */
export interface Absence {
  readonly meeting: MeetingRecord;
  /** The institution, or the role in the source's words. */
  readonly name?: LocalText;
}

interface NotedAbsence {
  readonly absence: Absence;
  readonly commitments: readonly NamedCommitment[];
}

function allAbsences(portal: Portal): readonly NotedAbsence[] {
  return publishedMeetings(portal).flatMap((meeting) =>
    attendanceOf(portal, meeting)
      .filter(({ present }) => !present)
      .map(({ name, commitments }) => ({
        absence: { meeting, ...(name && { name }) },
        commitments,
      })),
  );
}

const notedAbsences = groupedBy(allAbsences, ({ commitments }) => commitments.map(({ id }) => id));

/** The absences on record of those in charge of a commitment, the newest meeting first. */
export function absencesOf(portal: Portal, commitment: string): readonly Absence[] {
  return notedAbsences(portal, commitment).map(({ absence }) => absence);
}

/** The meetings that report on a commitment, decide on it or name those in charge of it; the newest first. */
export function meetingsAbout(
  portal: Portal,
  commitment: CommitmentRecord,
): readonly MeetingRecord[] {
  const about = new Set([
    ...decisionsAbout(portal, commitment).map(({ meeting }) => meeting),
    ...reportsOf(portal, commitment.id).map(({ meeting }) => meeting),
    ...meetingsNaming(portal, commitment.id),
  ]);
  return about.size === 0 ? [] : publishedMeetings(portal).filter((meeting) => about.has(meeting));
}

/** Meetings by the commitments that those present or missed there speak for. */
const meetingsNaming = groupedBy(publishedMeetings, ({ attendance = [] }) =>
  attendance.flatMap(({ commitments = [] }) => commitments),
);

/** How many actions of a commitment were planned, were added, or are of a kind that no source states. */
export interface ActionCounts {
  readonly programmed: number;
  readonly supplementary: number;
  readonly notStated: number;
}

/** Every action of a commitment: those of its activities, then those that no source attaches to one. */
export function actionsOf(commitment: CommitmentRecord): readonly Action[] {
  return [
    ...(commitment.activities ?? []).flatMap((activity) => activity.actions ?? []),
    ...(commitment.actions ?? []),
  ];
}

export function actionCounts(actions: readonly Action[]): ActionCounts {
  const count = (kind: Action['kind']) => actions.filter((action) => action.kind === kind).length;
  return {
    programmed: count('programmed'),
    supplementary: count('supplementary'),
    notStated: count(undefined),
  };
}

/** A measured value with the id of what says it. */
export interface SourcedIndicator {
  readonly indicator: Indicator;
  readonly source?: string;
}

/** What meetings measured, the newest first, then the indicators of the record itself. */
export function indicatorsOf(
  portal: Portal,
  commitment: CommitmentRecord,
): readonly SourcedIndicator[] {
  const reported = reportsOf(portal, commitment.id).flatMap(({ meeting, report }) =>
    (report.indicators ?? []).map((indicator) => ({ indicator, source: meeting.id })),
  );
  const own = (commitment.indicators ?? []).map((indicator) => {
    const source = indicator.source ?? commitment.sources[0];
    return { indicator, ...(source !== undefined && { source }) };
  });
  return [...reported, ...own];
}

/** What government and independent reviewer say by one criterion; absent means that nothing was found. */
export interface ReviewRow {
  readonly criterion: Criterion;
  readonly government?: Assessment;
  readonly irm?: Assessment;
}

/** Government and independent reviewer side by side, by the criteria of the reviewer's reports. */
export function reviewOf(portal: Portal, commitment: string): readonly ReviewRow[] {
  const rows = assessmentsOf(portal, commitment);
  return COMMITMENT_CRITERIA.map((criterion) => {
    const by = (assessor: Assessment['assessor']) =>
      rows.find((row) => row.criterion === criterion && row.assessor === assessor);
    const [government, irm] = [by('government'), by('irm')];
    return { criterion, ...(government && { government }), ...(irm && { irm }) };
  });
}

/** Documents that are about a commitment and are not among the ids given, as the table has them. */
export function documentsAbout(
  portal: Portal,
  commitment: string,
  known: readonly string[],
): readonly Source[] {
  const listed = new Set(known);
  return sourcesAbout(portal, commitment).filter(({ id }) => !listed.has(id));
}

const sourcesAbout = groupedBy(
  (portal: Portal): readonly Source[] => portal.sources,
  ({ about = [] }) => about,
);

/** The meeting that minutes record, by the id of the minutes. They may also attest an earlier meeting, which they do not record. */
const recordedMeetings = once(
  (portal: Portal): ReadonlyMap<string, MeetingRecord> =>
    new Map(
      publishedMeetings(portal)
        .filter(({ status }) => status === 'validated')
        .flatMap((meeting) => meeting.sources.map((source) => [source, meeting] as const)),
    ),
);

/**
 * Sources by id. Minutes that are nowhere on the web are cited as the meeting that they record, so that a reader
 * can go and see.
 */
export function sourceIndex(
  portal: Portal,
  ids: readonly string[],
): ReadonlyMap<string, CitedSource> {
  const recorded = recordedMeetings(portal);
  return new Map(
    citedSources(portal, ids).map((cited): [string, CitedSource] => {
      if (cited.kind === 'meeting' || cited.document.kind !== 'minutes') return [cited.id, cited];
      const { url, archivedUrl } = cited.document;
      const meeting = url === undefined && archivedUrl === undefined && recorded.get(cited.id);
      return [cited.id, meeting ? { kind: 'meeting', id: meeting.id, meeting } : cited];
    }),
  );
}
