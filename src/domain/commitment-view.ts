import type {
  CitedSource,
  CommitmentRecord,
  MeetingRecord,
  PlanRecord,
  Portal,
  RowOf,
} from '../schema/portal.ts';
import type { Source } from '../schema/source.ts';
import {
  blockersOf,
  communicationsOf,
  reportsOf,
  type MeetingReport,
  type RegisteredBlocker,
  type RegisteredCommunication,
  type RegisteredDecision,
} from './committee.ts';
import {
  absencesOf,
  actionCounts,
  actionsOf,
  decisionsAbout,
  documentsAbout,
  indicatorsOf,
  meetingsAbout,
  commitmentNeighbours,
  reviewOf,
  sourceIndex,
  type Absence,
  type ActionCounts,
  type Neighbours,
  type ReviewRow,
  type SourcedIndicator,
} from './commitment.ts';
import { byId, found } from './directory.ts';
import { disagreementsOf, type Disagreement } from './disagreements.ts';
import { sourcesIn } from './documents.ts';
import { readingHistory, type HistoryEntry, type ReadingHistory } from './history.ts';
import { successorsOf } from './plans.ts';
import { progressOf } from './progress.ts';

/** The parts of a commitment's page, in their order; also their anchors. */
export const COMMITMENT_SECTIONS = [
  'words',
  'purpose',
  'facts',
  'activities',
  'history',
  'indicators',
  'communications',
  'blockers',
  'points',
  'decisions',
  'self-assessment',
  'assessments',
  'disagreements',
  'dependencies',
  'later-facts',
  'continuity',
  'meetings',
  'documents',
  'missing',
] as const;
export type CommitmentSection = (typeof COMMITMENT_SECTIONS)[number];

/** What a commitment's page can say that no record holds. */
export const COMMITMENT_GAPS = [
  'history',
  'activities',
  'communications',
  'blockers',
  'self-assessment',
  'meetings',
] as const satisfies readonly CommitmentSection[];
export type CommitmentGap = (typeof COMMITMENT_GAPS)[number];

/** Everything on record about one commitment. */
export interface CommitmentView {
  readonly plan: PlanRecord;
  readonly commitment: CommitmentRecord;
  /** Its newest dated figure on the reference day; absent when no source reports one. */
  readonly newest?: HistoryEntry;
  readonly absences: readonly Absence[];
  /** What meetings reported of it, the newest first. */
  readonly reports: readonly MeetingReport[];
  readonly counts: ActionCounts;
  readonly history: ReadingHistory;
  readonly indicators: readonly SourcedIndicator[];
  readonly communications: readonly RegisteredCommunication[];
  readonly blockers: readonly RegisteredBlocker[];
  readonly decisions: readonly RegisteredDecision[];
  readonly review: readonly ReviewRow[];
  readonly disagreements: readonly Disagreement[];
  /** The commitment of an earlier plan that it carries on. */
  readonly continues?: CommitmentRecord;
  /** The commitments of later plans, as far as on record, that carry it on. */
  readonly successors: readonly CommitmentRecord[];
  readonly meetings: readonly MeetingRecord[];
  readonly neighbours: Neighbours;
  /** Documents about it that nothing on the page cites. */
  readonly documents: readonly Source[];
  /** Every source cited on the page, by id. */
  readonly sources: ReadonlyMap<string, CitedSource>;
  readonly institutions: ReadonlyMap<string, RowOf<'institutions'>>;
  readonly committees: ReadonlyMap<string, RowOf<'committees'>>;
  readonly themes: ReadonlyMap<string, RowOf<'themes'>>;
  /** The parts that have something to show, in the page's order. */
  readonly sections: ReadonlySet<CommitmentSection>;
  readonly gaps: readonly CommitmentGap[];
}

function isFilled(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

/** Everything on record about one commitment, as its page shows it. */
export function commitmentView(portal: Portal, id: string): CommitmentView {
  const commitment = found(portal.commitments, id);
  const [progress] = progressOf(portal, [commitment]);
  const history = readingHistory(portal, commitment);
  const newest = history.dated.find(({ reading }) => reading.id === progress?.reading?.id);
  const reports = reportsOf(portal, id);
  const indicators = indicatorsOf(portal, commitment);
  const decisions = decisionsAbout(portal, commitment);
  const review = reviewOf(portal, id);
  const disagreements = disagreementsOf(commitment);
  const meetings = meetingsAbout(portal, commitment);
  const successors = successorsOf(portal, commitment);
  const continues =
    commitment.continues === undefined
      ? undefined
      : byId(portal.commitments).get(commitment.continues);
  const cited = [
    ...sourcesIn(commitment),
    ...[...history.dated, ...history.undated].map(({ reading }) => reading.source),
    ...indicators.flatMap(({ source }) => source ?? []),
    ...review.flatMap(({ government, irm }) =>
      [government?.report ?? [], irm?.report ?? []].flat(),
    ),
    ...reports.map(({ meeting }) => meeting.id),
  ];
  const documents = documentsAbout(portal, id, cited);
  const filled: Readonly<Record<CommitmentSection, boolean>> = {
    words: isFilled(reports),
    purpose:
      commitment.problem !== undefined ||
      commitment.objective !== undefined ||
      Object.keys(commitment.prose).length > 0,
    facts: true,
    activities: isFilled(commitment.activities) || isFilled(commitment.actions),
    history: isFilled(history.dated) || isFilled(history.undated),
    indicators: isFilled(indicators),
    communications: isFilled(commitment.communications),
    blockers: isFilled(commitment.blockers),
    points: reports.some(({ report }) => isFilled(report.points)),
    decisions: isFilled(decisions),
    'self-assessment': commitment.selfAssessment !== undefined,
    assessments: newest !== undefined || review.some(({ government, irm }) => government ?? irm),
    disagreements: isFilled(disagreements),
    dependencies: isFilled(commitment.dependsOn),
    'later-facts': isFilled(commitment.laterFacts),
    continuity:
      continues !== undefined || isFilled(successors) || commitment.continuedBy !== undefined,
    meetings: isFilled(meetings),
    documents: isFilled(documents),
    missing: false,
  };
  const gaps = COMMITMENT_GAPS.filter((gap) => !filled[gap]);
  return {
    plan: found(portal.plans, commitment.plan),
    commitment,
    ...(newest && { newest }),
    absences: absencesOf(portal, id),
    reports,
    counts: actionCounts(actionsOf(commitment)),
    history,
    indicators,
    communications: communicationsOf(portal, commitment),
    blockers: blockersOf(portal, commitment),
    decisions,
    review,
    disagreements,
    ...(continues && { continues }),
    successors,
    meetings,
    neighbours: commitmentNeighbours(portal, commitment),
    documents,
    sources: sourceIndex(portal, cited),
    institutions: byId(portal.institutions),
    committees: byId(portal.committees),
    themes: byId(portal.themes),
    sections: new Set(
      COMMITMENT_SECTIONS.filter((section) =>
        section === 'missing' ? gaps.length > 0 : filled[section],
      ),
    ),
    gaps,
  };
}
