import type {
  CitedSource,
  CommitmentRecord,
  MeetingRecord,
  NamedCommitment,
  PlanRecord,
  Portal,
  RowOf,
} from '../schema/portal.ts';
import type { Source } from '../schema/source.ts';
import { activityTimeline, type ActivityTimeline } from './activity-spans.ts';
import { blockersOf, type RegisteredBlocker } from './blockers.ts';
import { changeOf, type CommitmentChange } from './changes.ts';
import { newestEvents, type NewestEvents } from './event-list.ts';
import { publishedEvents } from './events.ts';
import { groupedBy } from './relations.ts';
import { communicationsOf, type RegisteredCommunication } from './communications.ts';
import { type RegisteredDecision } from './decisions.ts';
import { reportsOf, type MeetingReport } from './meetings.ts';
import { pointsOf, type RegisteredPoint } from './points.ts';
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
import { sectionsOf, type SectionList } from './commitment-sections.ts';
import { byId, found } from './directory.ts';
import { disagreementsOf, type Disagreement } from './disagreements.ts';
import { sourcesIn } from './documents.ts';
import {
  activityRollup,
  readingHistory,
  type HistoryEntry,
  type ReadingHistory,
} from './history.ts';
import { named } from './naming.ts';
import type { UnpicturedFigure } from './figures/figure.ts';
import { commitmentHistoryFigure } from './figures/history-figure.ts';
import { hasSheets, successorsOf } from './plans.ts';
import { proposalsBehind, type RegisteredProposal } from './proposals.ts';
import { requestsAbout, type RegisteredRequest } from './requests.ts';
import { progressOf, type Rollup } from './progress.ts';
import { activitySignals, commitmentSignals, type Signals } from './signals.ts';

/** A commitment of another plan, by its name and its number at the OGP. */
export type RelatedCommitment = NamedCommitment & Pick<CommitmentRecord, 'ogpId'>;

function related(commitment: CommitmentRecord): RelatedCommitment {
  const { ogpId } = commitment;
  return { ...named(commitment), ...(ogpId !== undefined && { ogpId }) };
}

const eventsAbout = groupedBy(publishedEvents, ({ commitments }) => commitments ?? []);

/** Everything on record about one commitment. */
export interface CommitmentView extends SectionList, NewestEvents {
  readonly plan: PlanRecord;
  readonly commitment: CommitmentRecord;
  /** Its newest dated figure on the reference day; absent when no source reports one. */
  readonly newest?: HistoryEntry;
  readonly signals: Signals;
  /** What the newest meeting changed; absent where it is the first that reported. */
  readonly change?: CommitmentChange;
  /** Its activities on a timeline; absent where none has a date. */
  readonly timeline?: ActivityTimeline;
  /** Its figures over time; absent where they make no line. */
  readonly historyFigure?: UnpicturedFigure;
  /** The signals of its activities, by key. */
  readonly activitySignals: ReadonlyMap<string, Signals>;
  /** Its progress as its activities give it; absent when none was reported. */
  readonly fromActivities?: Rollup;
  readonly absences: readonly Absence[];
  /** What meetings reported of it, the newest first. */
  readonly reports: readonly MeetingReport[];
  /** Points to raise, the newest meeting first. */
  readonly points: readonly RegisteredPoint[];
  readonly counts: ActionCounts;
  readonly history: ReadingHistory;
  readonly indicators: readonly SourcedIndicator[];
  readonly communications: readonly RegisteredCommunication[];
  readonly blockers: readonly RegisteredBlocker[];
  /** What the steering committee asked about it, what waits for an answer first. */
  readonly requests: readonly RegisteredRequest[];
  /** The proposals of its co-creation that became part of it. */
  readonly proposals: readonly RegisteredProposal[];
  readonly decisions: readonly RegisteredDecision[];
  readonly review: readonly ReviewRow[];
  readonly disagreements: readonly Disagreement[];
  /** The commitment of an earlier plan that it carries on. */
  readonly continues?: RelatedCommitment;
  /** The commitments of later plans, as far as on record, that carry it on. */
  readonly successors: readonly RelatedCommitment[];
  readonly meetings: readonly MeetingRecord[];
  readonly neighbours: Neighbours;
  /** Whether its sheet is published. */
  readonly hasSheet: boolean;
  /** Documents about it that nothing on the page cites. */
  readonly documents: readonly Source[];
  /** Every source cited on the page, by id. */
  readonly sources: ReadonlyMap<string, CitedSource>;
  /** The same, each once. */
  readonly cited: readonly CitedSource[];
  readonly institutions: ReadonlyMap<string, RowOf<'institutions'>>;
  readonly committees: ReadonlyMap<string, RowOf<'committees'>>;
  readonly themes: ReadonlyMap<string, RowOf<'themes'>>;
}

/** Everything on record about one commitment, as its page shows it. */
export function commitmentView(portal: Portal, id: string): CommitmentView {
  const commitment = found(portal.commitments, id);
  const plan = found(portal.plans, commitment.plan);
  const [progress] = progressOf(portal, [commitment]);
  const history = readingHistory(portal, commitment);
  const newest = history.dated.find(({ reading }) => reading.id === progress?.reading?.id);
  const fromActivities = activityRollup(history, commitment, plan.asOf);
  const change = changeOf(portal, commitment);
  const timeline = activityTimeline(commitment, plan.asOf);
  const historyFigure = commitmentHistoryFigure(portal, commitment);
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
  const requests = requestsAbout(portal, id);
  const proposals = proposalsBehind(portal, id);
  const cited = [
    ...sourcesIn(commitment),
    ...[...history.dated, ...history.undated].map(({ reading }) => reading.source),
    ...indicators.flatMap(({ source }) => source ?? []),
    ...review.flatMap(({ government, irm }) =>
      [government?.report ?? [], irm?.report ?? []].flat(),
    ),
    ...reports.map(({ meeting }) => meeting.id),
    ...requests.map(({ request }) => request.source),
    ...proposals.map(({ proposal }) => proposal.source),
  ];
  const sources = sourceIndex(portal, cited);
  const documents = documentsAbout(portal, id, cited);
  const view = {
    plan,
    commitment,
    ...(newest && { newest }),
    signals: commitmentSignals(portal, commitment),
    ...(change && { change }),
    ...(timeline && { timeline }),
    ...(historyFigure && { historyFigure }),
    activitySignals: new Map(
      (commitment.activities ?? []).map((activity) => [
        activity.key,
        activitySignals(portal, commitment, activity),
      ]),
    ),
    ...(fromActivities && { fromActivities }),
    absences: absencesOf(portal, id),
    reports,
    points: pointsOf(portal, id),
    counts: actionCounts(actionsOf(commitment)),
    history,
    indicators,
    communications: communicationsOf(portal, commitment),
    blockers: blockersOf(portal, commitment),
    requests,
    proposals,
    decisions,
    review,
    disagreements,
    ...(continues && { continues: related(continues) }),
    successors: successors.map(related),
    meetings,
    ...newestEvents(portal, eventsAbout(portal, id)),
    neighbours: commitmentNeighbours(portal, commitment),
    hasSheet: hasSheets(portal, commitment.plan),
    documents,
    sources,
    cited: [...new Map([...sources.values()].map((source) => [source.id, source])).values()],
    institutions: byId(portal.institutions),
    committees: byId(portal.committees),
    themes: byId(portal.themes),
  };
  return { ...view, ...sectionsOf(view) };
}
