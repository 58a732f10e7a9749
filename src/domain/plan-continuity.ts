/** What became of the commitments of a plan in the next one: a table, since two plans are never put in one series. */
import type {
  CitedSource,
  CommitmentRecord,
  NamedCommitment,
  PlanRecord,
  Portal,
} from '../schema/portal.ts';
import type { AdoptedTitle } from '../schema/process.ts';
import { citedSources } from './directory.ts';
import { named, planName, type PlanName } from './naming.ts';
import { commitmentsOf, isEntered, neighboursOf, plansInOrder, successorsOf } from './plans.ts';
import { once } from './relations.ts';

/**
 * - `carried-over`: a record or a source says which commitment carries on which.
 * - `dropped`: every commitment of the next plan is on record, and none carries this one on.
 * - `new`: every commitment of the plan before is on record, and this one carries none of them on.
 * - `no-link`: too few commitments of the other plan are on record to say either.
 */
export const CONTINUITIES = ['carried-over', 'dropped', 'new', 'no-link'] as const;
export type Continuity = (typeof CONTINUITIES)[number];

/** A commitment of the later plan, as far as it is known: on record, by its adopted title, or by its OGP identifier alone. */
export type LaterCommitment =
  | { readonly kind: 'commitment'; readonly commitment: NamedCommitment }
  | { readonly kind: 'title'; readonly title: AdoptedTitle }
  | { readonly kind: 'ogp'; readonly ogpId: string };

/** One commitment of the earlier plan with those that carry it on, or one of the later plan that carries none on. */
export interface ContinuityRow {
  readonly continuity: Continuity;
  /** Absent where the later one carries none on, as far as is known. */
  readonly from?: NamedCommitment;
  readonly to: readonly LaterCommitment[];
  /** Where the continuation is read, where it is no record of the later plan. */
  readonly sources: readonly CitedSource[];
}

/** How many commitments of a plan are carried over, dropped or without a known link, and how many of the next are new. */
export interface ContinuityCounts {
  /** Of the earlier plan. */
  readonly carriedOver: number;
  readonly dropped: number;
  readonly unlinked: number;
  /** Of the later plan. */
  readonly new: number;
  readonly laterUnlinked: number;
}

export interface PlanContinuity {
  readonly from: PlanName;
  readonly to: PlanName;
  /** The commitments of the earlier plan by number, then those of the later one that carry none of them on. */
  readonly rows: readonly ContinuityRow[];
  readonly counts: ContinuityCounts;
}

function laterTitles(portal: Portal, plan: string): readonly AdoptedTitle[] {
  const numbers = new Set(commitmentsOf(portal, plan).map(({ number }) => number));
  return portal.processes
    .filter((process) => process.plan === plan)
    .flatMap(({ adopted = [] }) => adopted)
    .filter(({ number }) => number === undefined || !numbers.has(number));
}

function byNumber(one: CommitmentRecord, other: CommitmentRecord): number {
  return one.number - other.number;
}

function countsOf(rows: readonly ContinuityRow[]): ContinuityCounts {
  const count = (continuity: Continuity, isEarlier: boolean): number =>
    rows.filter((row) => row.continuity === continuity && (row.from !== undefined) === isEarlier)
      .length;
  return {
    carriedOver: count('carried-over', true),
    dropped: count('dropped', true),
    unlinked: count('no-link', true),
    new: count('new', false),
    laterUnlinked: count('no-link', false),
  };
}

function continuityBetween(portal: Portal, from: PlanRecord, to: PlanRecord): PlanContinuity {
  const later = commitmentsOf(portal, to.id).toSorted(byNumber);
  const titles = laterTitles(portal, to.id);
  const linked = new Set<CommitmentRecord | AdoptedTitle>();
  const isWhole = isEntered(portal, to);
  const isFromWhole = isEntered(portal, from);

  const earlierRows = commitmentsOf(portal, from.id)
    .toSorted(byNumber)
    .map((commitment): ContinuityRow => {
      const { continuedBy } = commitment;
      const successors = new Set(
        successorsOf(portal, commitment).filter(({ plan }) => plan === to.id),
      );
      const said = later.find(({ ogpId }) => ogpId !== undefined && ogpId === continuedBy?.ogpId);
      if (said) successors.add(said);
      for (const one of successors) linked.add(one);
      const known: LaterCommitment[] = [...successors].map((one) => ({
        kind: 'commitment',
        commitment: named(one),
      }));
      if (continuedBy && !said) {
        const title = titles.find(({ ogpId }) => ogpId === continuedBy.ogpId);
        if (title) linked.add(title);
        known.push(title ? { kind: 'title', title } : { kind: 'ogp', ogpId: continuedBy.ogpId });
      }
      const isLinked = known.length > 0;
      return {
        continuity: isLinked ? 'carried-over' : isWhole ? 'dropped' : 'no-link',
        from: named(commitment),
        to: known,
        sources: continuedBy ? citedSources(portal, [continuedBy.source]) : [],
      };
    });
  const laterRows = later
    .filter((commitment) => !linked.has(commitment))
    .map((commitment): ContinuityRow => ({
      continuity: isFromWhole && commitment.continues === undefined ? 'new' : 'no-link',
      to: [{ kind: 'commitment', commitment: named(commitment) }],
      sources: [],
    }));
  // A title says nothing of what it carries on: that it is not linked is no sign that it is new.
  const titleRows = titles
    .filter((title) => !linked.has(title))
    .map((title): ContinuityRow => ({
      continuity: 'no-link',
      to: [{ kind: 'title', title }],
      sources: [],
    }));
  const rows = [...earlierRows, ...laterRows, ...titleRows];
  return { from: planName(from), to: planName(to), rows, counts: countsOf(rows) };
}

/** From the plan before to a plan; absent where no plan came before. */
export function continuityTo(portal: Portal, to: PlanRecord): PlanContinuity | undefined {
  const { predecessor } = neighboursOf(portal, to);
  return predecessor && continuityBetween(portal, predecessor, to);
}

/** From each plan to the next, the newest first. */
export const allContinuities = once((portal: Portal): readonly PlanContinuity[] =>
  plansInOrder(portal)
    .toReversed()
    .flatMap((plan) => continuityTo(portal, plan) ?? []),
);
