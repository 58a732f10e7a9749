/**
 * Three signals of a commitment or activity on its plan's reference day, never merged into one: how far it is
 * (progress), whether it keeps its dates (timeliness), and whether what was done is proved (evidence); beside them its
 * pace and how fresh its figure is.
 */
import type { Action, Activity } from '../schema/action.ts';
import type { CommitmentRecord, PlanRecord, Portal } from '../schema/portal.ts';
import {
  EVIDENCE_CODES,
  TIMELINESS_GROUPS,
  type EvidenceCode,
  type OgpLevel,
  type TimelinessCode,
  type TimelinessGroup,
} from '../schema/signal.ts';
import { THRESHOLDS } from '../site.ts';
import { actionsOf } from './commitment.ts';
import { daysBetween, firstDay, lastDay } from './dates.ts';
import { commitmentsOf } from './plans.ts';
import { referenceDayOf } from './progress.ts';
import {
  newestOf,
  readingsAbout,
  readingsOf,
  type DatedReading,
  type PublishedReading,
} from './readings.ts';
import { oncePer } from './relations.ts';
import { toOneDecimal } from './rounding.ts';

/** A day by which something was to be there. */
export interface Deadline {
  /** As far as a source states it: a day, a month or a year; it counts as its last day. */
  readonly date: string;
  /** The action that is due then; absent for the end of the thing itself. */
  readonly action?: Action;
}

export interface Timeliness {
  readonly code: TimelinessCode;
  /** What the code rests on: the earliest deadline missed, or the next one; absent where there is none. */
  readonly deadline?: Deadline;
  /** Days from the deadline to the reference day: positive when it has passed. */
  readonly daysPast?: number;
}

/** What timeliness looks at. */
export interface Dated {
  readonly endsOn?: string | undefined;
  readonly actions: readonly Action[];
}

/** The days by which a thing and what is below it were to be there; what is done or was cancelled is due no more. */
export function openDeadlines({ endsOn, actions }: Dated): readonly Deadline[] {
  const own = endsOn === undefined ? [] : [{ date: endsOn }];
  const below = actions.flatMap((action) =>
    action.dueOn === undefined || action.status === 'done' || action.status === 'cancelled'
      ? []
      : [{ date: action.dueOn, action }],
  );
  return [...own, ...below].toSorted((one, other) => {
    const [first, second] = [lastDay(one.date), lastDay(other.date)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}

function withDeadline(code: TimelinessCode, deadline: Deadline, day: string): Timeliness {
  return { code, deadline, daysPast: daysBetween(lastDay(deadline.date), day) };
}

/**
 * @param percentDone of its newest dated reading on or before `day`; undefined when there is none
 * @param day the reference day
 */
export function timelinessOf(
  thing: Dated,
  percentDone: number | undefined,
  day: string,
): Timeliness {
  if (percentDone === 100) return { code: 'completed' };
  const { endsOn } = thing;
  if (percentDone === undefined && endsOn !== undefined && lastDay(endsOn) < day)
    return withDeadline('period-over', { date: endsOn }, day);
  const deadlines = openDeadlines(thing);
  const missed = deadlines.find(({ date }) => lastDay(date) < day);
  if (percentDone !== undefined && missed) return withDeadline('overdue', missed, day);
  const next = deadlines.find(({ date }) => lastDay(date) >= day);
  if (!next) return { code: 'no-date' };
  const isSoon = daysBetween(day, lastDay(next.date)) <= THRESHOLDS.dueSoonDays;
  return withDeadline(isSoon ? 'due-soon' : 'on-time', next, day);
}

export interface Evidence {
  readonly code: EvidenceCode;
  /** How many actions are done. */
  readonly done: number;
  /** How many of them name a document that proves it. */
  readonly proved: number;
}

export function evidenceOf(actions: readonly Action[]): Evidence {
  const done = actions.filter(({ status }) => status === 'done');
  const proved = done.filter(({ evidence = [] }) => evidence.length > 0);
  const counts = { done: done.length, proved: proved.length };
  if (done.length === 0) return { code: 'not-stated', ...counts };
  if (proved.length === 0) return { code: 'none', ...counts };
  return { code: proved.length === done.length ? 'complete' : 'partial', ...counts };
}

export interface Period {
  readonly startsOn?: string | undefined;
  readonly endsOn?: string | undefined;
}

/** The days of a period, its first and last day counted. */
export interface PeriodDays {
  /** Those that have gone by: none before the period, all of them after it. */
  readonly elapsed: number;
  readonly total: number;
}

/** @returns undefined without both ends */
export function periodDays({ startsOn, endsOn }: Period, day: string): PeriodDays | undefined {
  if (startsOn === undefined || endsOn === undefined) return undefined;
  const [first, last] = [firstDay(startsOn), lastDay(endsOn)];
  const total = daysBetween(first, last) + 1;
  return { elapsed: Math.min(Math.max(daysBetween(first, day) + 1, 0), total), total };
}

/**
 * The share of a period that has gone by on a day.
 *
 * @returns 0–100; undefined without both ends
 */
export function percentElapsed(period: Period, day: string): number | undefined {
  const days = periodDays(period, day);
  return days && (100 * days.elapsed) / days.total;
}

/** Progress against time, as exact as it is shown; whether it is behind is judged before rounding. */
export interface Pace {
  /** Progress minus the share of the period gone by: negative when it lags behind. */
  readonly points: number;
  readonly percentElapsed: number;
  readonly isBehind: boolean;
}

/** @returns undefined without a figure or without a period */
export function paceOf(
  period: Period,
  percentDone: number | undefined,
  day: string,
): Pace | undefined {
  const elapsed = percentElapsed(period, day);
  if (elapsed === undefined || percentDone === undefined) return undefined;
  const points = percentDone - elapsed;
  return {
    points: toOneDecimal(points),
    percentElapsed: toOneDecimal(elapsed),
    isBehind: points < -THRESHOLDS.behindPoints,
  };
}

/** @returns undefined when nothing was reported: silence has no level */
export function ogpLevelOf(percentDone: number | undefined): OgpLevel | undefined {
  if (percentDone === undefined) return undefined;
  if (percentDone === 0) return 'not-started';
  if (percentDone === 100) return 'complete';
  return percentDone < 40 ? 'limited' : 'substantial';
}

/** A commitment or activity with its signals. */
export interface Signals {
  /** The reference day. */
  readonly day: string;
  /** Its newest dated figure on or before that day. */
  readonly reading?: DatedReading;
  readonly timeliness: Timeliness;
  readonly evidence: Evidence;
  readonly pace?: Pace;
  /** Days from the day of the figure to the reference day. */
  readonly ageInDays?: number;
  readonly ogpLevel?: OgpLevel;
  /** How many of its actions no date is set for, as a source says. */
  readonly toSchedule: number;
  /** What timeliness would be by another source's dates, where that differs. */
  readonly otherwise: readonly { readonly source: string; readonly timeliness: Timeliness }[];
}

/** The parts of a commitment or activity that signals look at. */
interface Tracked extends Period, Dated {
  readonly readings: readonly PublishedReading[];
}

function signalsOn(
  thing: Tracked,
  day: string,
  otherDates: readonly { readonly source: string; readonly dates: Period }[] = [],
): Signals {
  const reading = newestOf(thing.readings, day);
  const percentDone = reading?.percentDone;
  const timeliness = timelinessOf(thing, percentDone, day);
  const pace = paceOf(thing, percentDone, day);
  const ogpLevel = ogpLevelOf(percentDone);
  const otherwise = otherDates
    .map(({ source, dates }) => ({
      source,
      timeliness: timelinessOf({ ...thing, ...dates }, percentDone, day),
    }))
    .filter((other) => other.timeliness.code !== timeliness.code);
  return {
    day,
    ...(reading && { reading, ageInDays: daysBetween(lastDay(reading.observedOn), day) }),
    timeliness,
    evidence: evidenceOf(thing.actions),
    ...(pace && { pace }),
    ...(ogpLevel && { ogpLevel }),
    toSchedule: thing.actions.filter(({ scheduling }) => scheduling === 'to-be-scheduled').length,
    otherwise,
  };
}

/** The dates that other sources give a commitment, one entry a source, each on top of the record's own. */
function otherDatesOf({
  otherValues = [],
}: CommitmentRecord): readonly { readonly source: string; readonly dates: Period }[] {
  const dated = otherValues.filter(
    ({ field, value }) => (field === 'startsOn' || field === 'endsOn') && typeof value === 'string',
  );
  return [...Map.groupBy(dated, ({ source }) => source)].map(([source, values]) => ({
    source,
    dates: Object.fromEntries(values.map(({ field, value }) => [field, value])),
  }));
}

/** The signals of a commitment on its plan's reference day. */
export const commitmentSignals = oncePer(
  (portal: Portal, commitment: CommitmentRecord): Signals => {
    const { startsOn, endsOn } = commitment;
    const readings = readingsAbout(readingsOf(portal, commitment.id), commitment.id);
    return signalsOn(
      { startsOn, endsOn, actions: actionsOf(commitment), readings },
      referenceDayOf(portal, commitment.plan),
      otherDatesOf(commitment),
    );
  },
);

/** How many things stand at each value of the two signals that are words. */
export interface SignalCounts {
  readonly timeliness: readonly { readonly code: TimelinessGroup; readonly count: number }[];
  readonly evidence: readonly { readonly code: EvidenceCode; readonly count: number }[];
  readonly total: number;
}

/** The value by which a thing is counted. */
export function timelinessGroup({ reading, timeliness: { code } }: Signals): TimelinessGroup {
  const isAhead = code === 'on-time' || code === 'due-soon';
  return isAhead && reading === undefined ? 'running-unreported' : code;
}

/** The two signals that are words, by the values that are counted. */
export interface CountedState {
  readonly timeliness: TimelinessGroup;
  readonly evidence: EvidenceCode;
}

/** Every value in its order, also those that nothing has. */
export function countStates(states: readonly CountedState[]): SignalCounts {
  return {
    timeliness: TIMELINESS_GROUPS.map((code) => ({
      code,
      count: states.filter(({ timeliness }) => timeliness === code).length,
    })),
    evidence: EVIDENCE_CODES.map((code) => ({
      code,
      count: states.filter(({ evidence }) => evidence === code).length,
    })),
    total: states.length,
  };
}

/** The signals of all commitments of a plan, counted. */
export function planSignals(portal: Portal, { id }: Pick<PlanRecord, 'id'>): SignalCounts {
  return countStates(
    commitmentsOf(portal, id).map((commitment) => {
      const signals = commitmentSignals(portal, commitment);
      return { timeliness: timelinessGroup(signals), evidence: signals.evidence.code };
    }),
  );
}

/** The signals of one activity of a commitment on its plan's reference day. */
export function activitySignals(
  portal: Portal,
  commitment: CommitmentRecord,
  { key, startsOn, endsOn, actions = [] }: Activity,
): Signals {
  const readings = readingsAbout(readingsOf(portal, commitment.id), commitment.id, key);
  return signalsOn(
    { startsOn, endsOn, actions, readings },
    referenceDayOf(portal, commitment.plan),
  );
}
