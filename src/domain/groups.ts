import type {
  CitedSource,
  CommitmentRecord,
  PlanRecord,
  Portal,
  RecordOf,
  RowOf,
} from '../schema/portal.ts';
import type { AdoptedTitle } from '../schema/process.ts';
import type { PublishedRate } from '../schema/reading.ts';
import { citedSources, found } from './directory.ts';
import { sourcesIn } from './documents.ts';
import { newestEvents, type NewestEvents } from './event-list.ts';
import { publishedEvents } from './events.ts';
import { cutBetweenPlans, type ListPage } from './list-pages.ts';
import { groupedBy, once, oncePer } from './relations.ts';
import { toOneDecimal } from './rounding.ts';
import {
  commitmentSignals,
  countStates,
  percentElapsed,
  timelinessGroup,
  type CountedState,
  type SignalCounts,
} from './signals.ts';
import { commitmentsOf, finalRateOf, newestDayOf, plansInOrder, siteDay } from './plans.ts';
import {
  countUnreported,
  meanOf,
  meanOfPlan,
  progressOf,
  type CommitmentProgress,
  type MeanProgress,
} from './progress.ts';

/** What a row of a list says of a commitment beside its figure. */
export interface RowState extends CountedState {
  /** 0–100, with one decimal: the share of its period gone by; absent without a period. */
  readonly percentElapsed?: number;
  /** Its figure is far below the share of its period gone by. */
  readonly isBehind: boolean;
}

/** A commitment with its newest reading, its state and the institution that leads it. */
export interface LedCommitment extends CommitmentProgress {
  readonly state: RowState;
  /** Absent where no source names one. */
  readonly lead?: RowOf<'institutions'>;
}

function stateOf(portal: Portal, commitment: CommitmentRecord): RowState {
  const signals = commitmentSignals(portal, commitment);
  const elapsed = percentElapsed(commitment, signals.day);
  return {
    timeliness: timelinessGroup(signals),
    evidence: signals.evidence.code,
    isBehind: signals.pace?.isBehind ?? false,
    ...(elapsed !== undefined && { percentElapsed: toOneDecimal(elapsed) }),
  };
}

const ledRow = oncePer((portal: Portal, commitment: CommitmentRecord): LedCommitment => {
  const [row] = progressOf(portal, [commitment]);
  if (!row) throw new RangeError(`no progress of ${commitment.id}`);
  const state = stateOf(portal, commitment);
  const { leadInstitution } = commitment;
  if (leadInstitution === undefined) return { ...row, state };
  return { ...row, state, lead: found(portal.institutions, leadInstitution) };
});

/** Each commitment with its newest reading, its state and the institution that leads it, in the order given. */
export function ledCommitments(
  portal: Portal,
  commitments: readonly CommitmentRecord[],
): readonly LedCommitment[] {
  return commitments.map((commitment) => ledRow(portal, commitment));
}

/** The commitments of one plan that have something in common, with their mean. Two plans never share a mean. */
export interface PlanShare {
  readonly plan: PlanRecord;
  /** At least one. */
  readonly rows: readonly LedCommitment[];
  readonly mean: MeanProgress;
  /** How many have no dated figure. */
  readonly unreported: number;
  readonly signals: SignalCounts;
}

/** Commitments plan by plan, the oldest plan first; a plan that has none of them is left out. */
export function sharesOf(
  portal: Portal,
  commitments: readonly CommitmentRecord[],
): readonly PlanShare[] {
  const byPlan = Map.groupBy(commitments, ({ plan }) => plan);
  return plansInOrder(portal)
    .filter(({ id }) => byPlan.has(id))
    .map((plan) => {
      const rows = ledCommitments(portal, byPlan.get(plan.id) ?? []);
      return {
        plan,
        rows,
        mean: meanOf(rows),
        unreported: countUnreported(rows),
        signals: countStates(rows.map(({ state }) => state)),
      };
    });
}

/** The plans of some shares, each once, the oldest first. */
export function plansOf(shares: readonly { readonly plan: PlanRecord }[]): readonly PlanRecord[] {
  return [...new Map(shares.map(({ plan }) => [plan.id, plan])).values()].toSorted(
    (one, other) => one.number - other.number,
  );
}

/** The day that shares speak of: the newest reference day of their plans, or the site's where there is no share. */
export function dayOfShares(
  portal: Portal,
  shares: readonly { readonly plan: PlanRecord }[],
): string {
  return newestDayOf(
    portal,
    shares.map(({ plan }) => plan.id),
  );
}

/** The sources of the readings that the means of shares rest on. */
export function readingSources(shares: readonly PlanShare[]): readonly string[] {
  return shares.flatMap(({ rows }) => rows.flatMap(({ reading }) => reading?.source ?? []));
}

/** The sources of the readings and of the commitments of shares. */
export function shareSources(shares: readonly PlanShare[]): readonly string[] {
  return [
    ...readingSources(shares),
    ...shares.flatMap(({ rows }) => rows.flatMap(({ commitment }) => commitment.sources)),
  ];
}

/** A plan at a glance. */
export interface PlanOverview {
  readonly plan: PlanRecord;
  /** How many of its commitments are on record. */
  readonly entered: number;
  readonly mean: MeanProgress;
  /** The last overall rate that others published. */
  readonly rate?: PublishedRate;
}

/** Every plan with its mean and its published rate, the oldest first. */
export function planOverviews(portal: Portal): readonly PlanOverview[] {
  return plansInOrder(portal).map((plan) => {
    const rows = progressOf(portal, commitmentsOf(portal, plan.id));
    const rate = finalRateOf(portal, plan.id);
    return {
      plan,
      entered: rows.length,
      mean: meanOfPlan(portal, plan, rows),
      ...(rate && { rate }),
    };
  });
}

/** The list of plans as its page shows it. */
export interface PlanListView {
  readonly overviews: readonly PlanOverview[];
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

export function planListView(portal: Portal): PlanListView {
  const overviews = planOverviews(portal);
  return {
    overviews,
    day: siteDay(portal),
    sources: citedSources(
      portal,
      overviews.flatMap(({ plan, rate }) => [...plan.sources, ...sourcesIn(rate)]),
    ),
  };
}

export interface ThemeGroup {
  readonly theme: RowOf<'themes'>;
  readonly shares: readonly PlanShare[];
}

function commitments(portal: Portal): readonly CommitmentRecord[] {
  return portal.commitments;
}

const commitmentsOn = groupedBy(commitments, ({ themes = [] }) => themes);

/** Every theme of the table, in its order, with its commitments plan by plan. */
export const themeGroups = once((portal: Portal): readonly ThemeGroup[] =>
  portal.themes.map((theme) => ({
    theme,
    shares: sharesOf(portal, commitmentsOn(portal, theme.id)),
  })),
);

const eventsOn = groupedBy(publishedEvents, ({ themes }) => themes ?? []);

/** What is on record about one theme, as far as it stands on one page; its events stand on the first. */
export interface ThemeView extends NewestEvents {
  readonly theme: RowOf<'themes'>;
  /** Its commitments plan by plan. */
  readonly list: ListPage<PlanShare>;
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

/** The pages of every theme of the table, in its order. */
export const themeViews = once((portal: Portal): readonly ThemeView[] =>
  themeGroups(portal).flatMap(({ theme, shares }) =>
    cutBetweenPlans(shares, ({ rows }) => rows.length).map((list) => {
      const events = list.number === 1 ? eventsOn(portal, theme.id) : [];
      return {
        theme,
        list,
        ...newestEvents(portal, events),
        day: dayOfShares(portal, list.parts),
        sources: citedSources(portal, [
          ...shareSources(list.parts),
          ...events.map(({ source }) => source),
        ]),
      };
    }),
  ),
);

/** The titles that the co-creation of a plan adopted. */
export interface AdoptedShare {
  readonly plan: PlanRecord;
  readonly process: RecordOf<'processes'>;
  /** At least one. */
  readonly titles: readonly AdoptedTitle[];
}

/**
 * The titles that a plan's co-creation adopted, as far as sources give them. Absent once the plan's commitments are on
 * record themselves: they say more.
 */
export function adoptedOf(portal: Portal, plan: PlanRecord): AdoptedShare | undefined {
  if (commitmentsOf(portal, plan.id).length > 0) return undefined;
  const process = portal.processes.find((candidate) => candidate.plan === plan.id);
  const titles = process?.adopted ?? [];
  return process && titles.length > 0 ? { plan, process, titles } : undefined;
}

function adoptedBy(portal: Portal, lead: string): readonly AdoptedShare[] {
  return plansInOrder(portal).flatMap((plan) => {
    const share = adoptedOf(portal, plan);
    const titles = (share?.titles ?? []).filter((title) => title.lead === lead);
    return share && titles.length > 0 ? [{ ...share, titles }] : [];
  });
}

/** What an institution has to do with the plans. */
export interface InstitutionGroup {
  readonly institution: RowOf<'institutions'>;
  /** The commitments it leads. */
  readonly leads: readonly PlanShare[];
  /** The adopted titles it leads, of plans whose commitments are not on record. */
  readonly adopted: readonly AdoptedShare[];
  /** The commitments it is a partner of. */
  readonly partnerOf: readonly PlanShare[];
  /** The commitments that depend on it. */
  readonly neededBy: readonly PlanShare[];
}

const ledBy = groupedBy(commitments, ({ leadInstitution }) => [leadInstitution]);
const sharedWith = groupedBy(commitments, ({ partners = [] }) =>
  partners.flatMap((partner) => ('institution' in partner ? [partner.institution] : [])),
);
const dependentOn = groupedBy(commitments, ({ dependsOn = [] }) =>
  dependsOn.map(({ institution }) => institution),
);

/** Every institution of the table, in its order, with what it leads and takes part in. */
export const institutionGroups = once((portal: Portal): readonly InstitutionGroup[] =>
  portal.institutions.map((institution) => ({
    institution,
    leads: sharesOf(portal, ledBy(portal, institution.id)),
    adopted: adoptedBy(portal, institution.id),
    partnerOf: sharesOf(portal, sharedWith(portal, institution.id)),
    neededBy: sharesOf(portal, dependentOn(portal, institution.id)),
  })),
);

/** How many commitments shares hold. */
export function countOf(shares: readonly PlanShare[]): number {
  return shares.reduce((count, { rows }) => count + rows.length, 0);
}
