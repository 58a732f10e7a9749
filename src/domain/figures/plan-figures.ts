import type { CitedSource, CommitmentRecord, PlanRecord, Portal } from '../../schema/portal.ts';
import type { LocalText } from '../../schema/primitives.ts';
import { citedSources, found } from '../directory.ts';
import { actionCounts, actionsOf } from '../commitment.ts';
import { institutionGroups, themeGroups, type PlanShare } from '../groups.ts';
import { planName } from '../naming.ts';
import { commitmentsOf } from '../plans.ts';
import { meanOf, meanOfPlan, progressOf } from '../progress.ts';
import { toOneDecimal } from '../rounding.ts';
import { percentElapsed, planSignals } from '../signals.ts';
import type {
  FigureData,
  NamedCount,
  NamedMean,
  ProgressPart,
  UnpicturedFigure,
} from './figure.ts';
import { planHistory } from './history-figure.ts';
import { pastEndRows } from './past-end-figure.ts';

/** Commitments of one plan with what a figure of progress draws, by number. */
export function progressPart(
  portal: Portal,
  plan: PlanRecord,
  commitments: readonly CommitmentRecord[],
): ProgressPart {
  const ordered = commitments.toSorted((one, other) => one.number - other.number);
  const rows = progressOf(portal, ordered);
  return {
    plan: planName(plan),
    day: plan.asOf,
    mean: meanOf(rows),
    rows: rows.map(({ commitment, reading }) => {
      const elapsed = percentElapsed(found(portal.commitments, commitment.id), plan.asOf);
      return {
        commitment,
        ...(reading && { percentDone: reading.percentDone }),
        ...(elapsed !== undefined && { percentElapsed: toOneDecimal(elapsed) }),
      };
    }),
  };
}

/** Counts by the ids of a code list, in its order, and of how many no source says. */
export function namedCounts(
  list: readonly { readonly id: string; readonly name: LocalText }[],
  ids: readonly (readonly string[] | undefined)[],
): readonly NamedCount[] {
  const known = list.map(({ id, name }) => ({
    id,
    name,
    count: ids.filter((some) => some?.includes(id)).length,
  }));
  const notStated = ids.filter((some) => some === undefined || some.length === 0).length;
  return [...known, { id: 'not-stated', count: notStated }].filter(({ count }) => count > 0);
}

function meansIn(
  plan: PlanRecord,
  groups: readonly {
    readonly id: string;
    readonly name: LocalText;
    readonly shares: readonly PlanShare[];
  }[],
): readonly NamedMean[] {
  return groups.flatMap(({ id, name, shares }) => {
    const share = shares.find((one) => one.plan.id === plan.id);
    return share ? [{ id, name, mean: share.mean }] : [];
  });
}

function dataOf(portal: Portal, plan: PlanRecord): readonly FigureData[] {
  const commitments = commitmentsOf(portal, plan.id);
  const signals = planSignals(portal, plan);
  const kinds = actionCounts(commitments.flatMap(actionsOf));
  const communications = commitments.flatMap((commitment) => commitment.communications ?? []);
  const pastEnd = pastEndRows(portal, plan, commitments);
  const themes = meansIn(
    plan,
    themeGroups(portal).map(({ theme, shares }) => ({ id: theme.id, name: theme.name, shares })),
  );
  const institutions = meansIn(
    plan,
    institutionGroups(portal).map(({ institution, leads }) => ({
      id: institution.id,
      name: institution.name,
      shares: leads,
    })),
  );
  const part = progressPart(portal, plan, commitments);
  const history = planHistory(portal, plan);
  const { total } = signals;
  const all: readonly (FigureData | false)[] = [
    {
      kind: 'progress',
      parts: [{ ...part, mean: meanOfPlan(portal, plan, progressOf(portal, commitments)) }],
    },
    history.length > 0 && { kind: 'history', points: history },
    { kind: 'timeliness', counts: signals.timeliness, total },
    pastEnd.length > 0 && { kind: 'past-end', rows: pastEnd, total },
    { kind: 'evidence', counts: signals.evidence, total },
    kinds.programmed + kinds.supplementary + kinds.notStated > 0 && {
      kind: 'actions',
      counts: [
        { code: 'programmed', count: kinds.programmed },
        { code: 'supplementary', count: kinds.supplementary },
        { code: 'not-stated', count: kinds.notStated },
      ],
      total: kinds.programmed + kinds.supplementary + kinds.notStated,
    },
    communications.length > 0 && {
      kind: 'audiences',
      counts: namedCounts(
        portal.audiences,
        communications.map(({ audiences }) => audiences),
      ),
      total: communications.length,
    },
    communications.length > 0 && {
      kind: 'media',
      counts: namedCounts(
        portal.media,
        communications.map(({ media }) => media),
      ),
      total: communications.length,
    },
    themes.length > 0 && { kind: 'themes', rows: themes },
    institutions.length > 0 && { kind: 'institutions', rows: institutions },
  ];
  return all.filter((data) => data !== false);
}

/** What the figures of a plan's commitments rest on. */
function sourcesOf(portal: Portal, plan: PlanRecord, data: FigureData): readonly CitedSource[] {
  const commitments = commitmentsOf(portal, plan.id);
  const actions = commitments.flatMap(actionsOf);
  switch (data.kind) {
    case 'history':
      return citedSources(
        portal,
        data.points.map(({ source }) => source.id),
      );
    case 'audiences':
    case 'media':
      return citedSources(
        portal,
        commitments.flatMap(({ communications = [] }) =>
          communications.map(({ source }) => source),
        ),
      );
    case 'actions':
    case 'evidence':
      return citedSources(
        portal,
        actions.length > 0 ? actions.map(({ source }) => source) : plan.sources,
      );
    default: {
      // The dates of each commitment are sourced on its own page.
      const readings = progressOf(portal, commitments).flatMap(
        ({ reading }) => reading?.source ?? [],
      );
      const others =
        data.kind === 'past-end' ? data.rows.flatMap(({ other }) => other?.source ?? []) : [];
      return citedSources(portal, [...(readings.length > 0 ? readings : plan.sources), ...others]);
    }
  }
}

/** The figures of a plan for which there is something to draw; none where its commitments are not on record. */
export function planFigures(portal: Portal, plan: PlanRecord): readonly UnpicturedFigure[] {
  if (commitmentsOf(portal, plan.id).length === 0) return [];
  return dataOf(portal, plan).map((data) => ({
    id: `${plan.id}-${data.kind}`,
    scope: { kind: 'plan', plan: planName(plan) },
    day: plan.asOf,
    sources: sourcesOf(portal, plan, data),
    data,
  }));
}
