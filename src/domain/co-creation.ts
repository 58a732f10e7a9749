/** How plans are made: the stages of each co-creation, its figures, what it adopted, and how people take part. */
import type { CitedSource, PlanRecord, Portal, ProcessRecord, RowOf } from '../schema/portal.ts';
import type { Source } from '../schema/source.ts';
import { citedNotes, citedTitles, type CitedNote, type CitedTitle } from './citations.ts';
import {
  addDays,
  daysBetween,
  firstDay,
  isWholeDay,
  lastDay,
  wholeWindow,
  windowState,
  type Window,
  type WindowState,
} from './dates.ts';
import { citedSources, found } from './directory.ts';
import { sourcesIn } from './documents.ts';
import { planName, type PlanName } from './naming.ts';
import { allContinuities, continuityTo, type PlanContinuity } from './plan-continuity.ts';
import { commitmentsOf, plansInOrder, siteDay } from './plans.ts';
import { proposalCounts, proposalsTo, type ProposalCounts } from './proposals.ts';
import { once } from './relations.ts';

type Stage = ProcessRecord['stages'][number];

/**
 * How a stage went against its schedule. `late-start`: it began late, and no source says when it ended; `not-due`: its end
 * is still ahead on the reference day; `unknown`: sources give no two dates that can be compared.
 */
export const STAGE_TIMINGS = ['on-time', 'late', 'late-start', 'not-due', 'unknown'] as const;
export type StageTiming = (typeof STAGE_TIMINGS)[number];

/** A stage against its schedule. */
export interface TimedStage {
  readonly timing: StageTiming;
  /** Days after the planned end; absent where the end is not late, or not known to the day. */
  readonly daysLate?: number;
}

/**
 * A planned date counts as its last day. A stage is late when no day of its end is in time, and on time when every day is:
 * an end known as the month in which it was due is neither.
 *
 * @param day the reference day
 */
export function stageTiming(
  {
    plannedStartsOn,
    plannedEndsOn,
    startedOn,
    endedOn,
  }: Pick<Stage, 'plannedStartsOn' | 'plannedEndsOn' | 'startedOn' | 'endedOn'>,
  day: string,
): TimedStage {
  const due = plannedEndsOn === undefined ? undefined : lastDay(plannedEndsOn);
  if (endedOn !== undefined) {
    if (due === undefined) return { timing: 'unknown' };
    if (firstDay(endedOn) > due) {
      return {
        timing: 'late',
        ...(isWholeDay(endedOn) && { daysLate: daysBetween(due, endedOn) }),
      };
    }
    return { timing: lastDay(endedOn) <= due ? 'on-time' : 'unknown' };
  }
  const beganLate =
    plannedStartsOn !== undefined &&
    startedOn !== undefined &&
    firstDay(startedOn) > lastDay(plannedStartsOn);
  if (beganLate) return { timing: 'late-start' };
  return { timing: due !== undefined && due >= day ? 'not-due' : 'unknown' };
}

/** A stage as its page shows it. */
export interface StageView extends TimedStage {
  readonly stage: Stage;
  readonly sources: readonly CitedSource[];
}

/** A figure of a whole co-creation. */
export interface CitedFigure {
  readonly figure: NonNullable<ProcessRecord['figures']>[number];
  readonly sources: readonly CitedSource[];
}

/** The title of an adopted commitment, with the commitment of that number where it is on record. */
export interface AdoptedCommitment extends CitedTitle {
  readonly commitment?: string;
}

/** The days on which a co-creation takes proposals. */
export interface ProposalCall extends Window {
  /** The same as precisely as the source gives it. */
  readonly stated: Window;
  /** The last day before it opens, and the first one after it. */
  readonly before: string;
  readonly after: string;
  /** Where it stands on the reference day of the site; browsers know the reader's. */
  readonly state: WindowState;
  readonly sources: readonly CitedSource[];
}

/** What a list says of a co-creation. */
export interface ProcessSummary {
  readonly process: Pick<ProcessRecord, 'id' | 'title' | 'unofficial'>;
  readonly plan: PlanName & Pick<PlanRecord, 'status'>;
  readonly stages: number;
  /** The first and the last planned date of its stages, and the first and the last that happened. */
  readonly planned: Partial<Span>;
  readonly happened: Partial<Span>;
  /** How many figures sources give of it. */
  readonly figures: number;
  /** How many titles of adopted commitments are known, and how many commitments sources count. */
  readonly adopted: number;
  readonly stated?: number;
  readonly proposals: ProposalCounts;
  /** Absent where no source gives its days. */
  readonly call?: ProposalCall;
}

interface Span {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The earliest and the latest of some dates; each stays as precise as its source. */
function spanOf(
  starts: readonly (string | undefined)[],
  ends: readonly (string | undefined)[],
): Partial<Span> {
  const known = (dates: readonly (string | undefined)[], dayOf: (date: string) => string) =>
    dates
      .filter((date) => date !== undefined)
      .toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1));
  const startsOn = known(starts, firstDay)[0];
  const endsOn = known(ends, lastDay).at(-1);
  return {
    ...(startsOn !== undefined && { startsOn }),
    ...(endsOn !== undefined && { endsOn }),
  };
}

/** The days on which proposals are taken; absent where no source gives them. */
export function proposalCall(portal: Portal, process: ProcessRecord): ProposalCall | undefined {
  const { callForProposals } = process;
  if (callForProposals === undefined) return undefined;
  const { opensOn, closesOn } = wholeWindow(callForProposals);
  return {
    opensOn,
    closesOn,
    stated: { opensOn: callForProposals.opensOn, closesOn: callForProposals.closesOn },
    before: addDays(opensOn, -1),
    after: addDays(closesOn, 1),
    state: windowState(callForProposals, siteDay(portal)),
    sources: citedSources(portal, [callForProposals.source]),
  };
}

function summaryOf(portal: Portal, process: ProcessRecord): ProcessSummary {
  const plan = found(portal.plans, process.plan);
  const { id, title, unofficial, stages, figures = [], adopted = [] } = process;
  const call = proposalCall(portal, process);
  return {
    process: { id, title, ...(unofficial && { unofficial }) },
    plan: { ...planName(plan), status: plan.status },
    stages: stages.length,
    planned: spanOf(
      stages.map(({ plannedStartsOn }) => plannedStartsOn),
      stages.map(({ plannedEndsOn }) => plannedEndsOn),
    ),
    happened: spanOf(
      stages.map(({ startedOn }) => startedOn),
      stages.map(({ endedOn }) => endedOn),
    ),
    figures: figures.length,
    adopted: adopted.length,
    ...(plan.commitmentsStated !== undefined && { stated: plan.commitmentsStated }),
    proposals: proposalCounts(proposalsTo(portal, id)),
    ...(call && { call }),
  };
}

/** Every co-creation, that of the newest plan first. */
export const processesInOrder = once((portal: Portal): readonly ProcessRecord[] => {
  const numbers = new Map(portal.plans.map(({ id, number }) => [id, number]));
  const numberOf = ({ plan }: ProcessRecord): number => numbers.get(plan) ?? 0;
  return portal.processes.toSorted(
    (one, other) => numberOf(other) - numberOf(one) || (one.id < other.id ? -1 : 1),
  );
});

/** The space of co-creation. */
export interface CoCreationView {
  readonly processes: readonly ProcessSummary[];
  /** Plans of which no source read tells how they were made, the newest first. */
  readonly untold: readonly PlanName[];
  /** From each plan to the next, the newest first, with the co-creation whose page shows the table. */
  readonly continuities: readonly (Pick<PlanContinuity, 'from' | 'to' | 'counts'> & {
    readonly process?: string;
  })[];
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

export function coCreationView(portal: Portal): CoCreationView {
  const processes = processesInOrder(portal);
  const told = new Set(processes.map(({ plan }) => plan));
  return {
    processes: processes.map((process) => summaryOf(portal, process)),
    untold: plansInOrder(portal)
      .toReversed()
      .filter(({ id }) => !told.has(id))
      .map(planName),
    continuities: allContinuities(portal).map(({ from, to, counts }) => {
      const process = processes.find(({ plan }) => plan === to.id);
      return { from, to, counts, ...(process && { process: process.id }) };
    }),
    day: siteDay(portal),
    sources: citedSources(
      portal,
      processes.flatMap(({ sources }) => sources),
    ),
  };
}

/** Everything on record about one co-creation. */
export interface ProcessView {
  readonly process: ProcessRecord;
  readonly plan: PlanName & Pick<PlanRecord, 'status' | 'commitmentsStated'>;
  readonly stages: readonly StageView[];
  readonly figures: readonly CitedFigure[];
  readonly adopted: readonly AdoptedCommitment[];
  readonly notes: readonly CitedNote[];
  /** From the plan before to this one; absent where no plan came before. */
  readonly continuity?: PlanContinuity;
  readonly proposals: ProposalCounts;
  readonly call?: ProposalCall;
  /** The documents that the whole record rests on. */
  readonly documents: readonly Source[];
  /** The reference day of its plan. */
  readonly day: string;
  /** That of the site, on which a call for proposals stands so. */
  readonly siteDay: string;
  readonly sources: readonly CitedSource[];
}

function processView(portal: Portal, process: ProcessRecord): ProcessView {
  const plan = found(portal.plans, process.plan);
  const { commitmentsStated } = plan;
  const entered = new Map(commitmentsOf(portal, plan.id).map(({ number, id }) => [number, id]));
  const continuity = continuityTo(portal, plan);
  const call = proposalCall(portal, process);
  const sources = citedSources(portal, [...process.sources, ...sourcesIn(process)]);
  return {
    process,
    plan: {
      ...planName(plan),
      status: plan.status,
      ...(commitmentsStated !== undefined && { commitmentsStated }),
    },
    stages: process.stages.map((stage) => ({
      stage,
      ...stageTiming(stage, plan.asOf),
      sources: citedSources(portal, [stage.source]),
    })),
    figures: (process.figures ?? []).map((figure) => ({
      figure,
      sources: citedSources(portal, [figure.source]),
    })),
    adopted: citedTitles(portal, process.adopted ?? []).map((cited) => {
      const { number } = cited.title;
      const commitment = number === undefined ? undefined : entered.get(number);
      return commitment === undefined ? cited : { ...cited, commitment };
    }),
    notes: citedNotes(portal, process.notes),
    ...(continuity && { continuity }),
    proposals: proposalCounts(proposalsTo(portal, process.id)),
    ...(call && { call }),
    documents: citedSources(portal, process.sources).flatMap((source) =>
      source.kind === 'document' ? [source.document] : [],
    ),
    day: plan.asOf,
    siteDay: siteDay(portal),
    sources,
  };
}

/** The page of each co-creation. */
export const processViews = once((portal: Portal): readonly ProcessView[] =>
  processesInOrder(portal).map((process) => processView(portal, process)),
);

/** The form that sends a proposal to a co-creation. */
export interface ProposalFormView {
  readonly process: Pick<ProcessRecord, 'id' | 'title' | 'file'>;
  readonly plan: PlanName;
  readonly call: ProposalCall;
  readonly themes: readonly Pick<RowOf<'themes'>, 'id' | 'name'>[];
  readonly organiserKinds: readonly Pick<RowOf<'organiserKinds'>, 'id' | 'name'>[];
  /** The day the page speaks of. */
  readonly day: string;
}

/** One form for each co-creation of which a source gives the days of its call. */
export const proposalFormViews = once((portal: Portal): readonly ProposalFormView[] =>
  processesInOrder(portal).flatMap((process) => {
    const call = proposalCall(portal, process);
    if (!call) return [];
    const { id, title, file } = process;
    return [
      {
        process: { id, title, file },
        plan: planName(found(portal.plans, process.plan)),
        call,
        themes: portal.themes.map((row) => ({ id: row.id, name: row.name })),
        organiserKinds: portal.organiserKinds.map((row) => ({ id: row.id, name: row.name })),
        day: siteDay(portal),
      },
    ];
  }),
);
