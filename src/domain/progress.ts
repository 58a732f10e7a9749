import type { CommitmentRecord, NamedCommitment, PlanRecord, Portal } from '../schema/portal.ts';
import { byId } from './directory.ts';
import { named } from './naming.ts';
import { commitmentCount } from './plans.ts';
import { newestReadingOn, readingsOf, type DatedReading } from './readings.ts';
import { oncePer } from './relations.ts';

/** The mean of what was reported, and how much was. */
export interface MeanProgress {
  /** 0–100, not rounded; absent when nothing was reported. */
  readonly percentDone?: number;
  /** How many were reported. */
  readonly reported: number;
  /** How many there are. */
  readonly total: number;
}

/**
 * Mean over the values that are there. A missing value is left out rather than counted as zero:
 * silence is not failure.
 */
export function meanProgress(values: readonly (number | undefined)[]): MeanProgress {
  const reported = values.filter((value) => value !== undefined);
  const counts = { reported: reported.length, total: values.length };
  if (reported.length === 0) return counts;
  return {
    ...counts,
    percentDone: reported.reduce((sum, value) => sum + value, 0) / reported.length,
  };
}

/** A part of a whole, with its share. */
export interface WeightedReading {
  readonly percentDone: number | undefined;
  readonly weight: number;
}

/** The mean of the parts that were reported, and the share of weight they stand for. */
export interface Rollup {
  readonly percentDone?: number;
  /** 0–100. */
  readonly percentReported: number;
}

/**
 * Weighted mean progress of the parts that were reported.
 * An unreported part is left out rather than counted as zero: silence is not failure.
 *
 * @returns `percentDone` absent when nothing was reported
 * @throws RangeError when the weights add up to zero
 */
export function rollUp(parts: readonly WeightedReading[]): Rollup {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  if (total === 0) throw new RangeError('the weights add up to zero');
  let weight = 0;
  let sum = 0;
  for (const part of parts) {
    if (part.percentDone === undefined) continue;
    weight += part.weight;
    sum += part.percentDone * part.weight;
  }
  const percentReported = (100 * weight) / total;
  return weight === 0 ? { percentReported } : { percentDone: sum / weight, percentReported };
}

/** A commitment with its newest reading on its plan's reference day. */
export interface CommitmentProgress {
  readonly commitment: NamedCommitment;
  /** Absent when no source reports a dated figure. */
  readonly reading?: DatedReading;
}

/** The reference day of a commitment: its plan's. */
export function referenceDayOf(portal: Portal, plan: string): string {
  const found = byId(portal.plans).get(plan);
  if (!found) throw new RangeError(`no plan ${plan}`);
  return found.asOf;
}

const progressRow = oncePer((portal: Portal, commitment: CommitmentRecord): CommitmentProgress => {
  const reading = newestReadingOn(
    readingsOf(portal, commitment.id),
    commitment.id,
    referenceDayOf(portal, commitment.plan),
  );
  return reading ? { commitment: named(commitment), reading } : { commitment: named(commitment) };
});

/** Each commitment with its newest reading on or before its plan's reference day, in the order given. */
export function progressOf(
  portal: Portal,
  commitments: readonly CommitmentRecord[],
): readonly CommitmentProgress[] {
  return commitments.map((commitment) => progressRow(portal, commitment));
}

/** Mean progress over the commitments that were reported. */
export function meanOf(rows: readonly CommitmentProgress[]): MeanProgress {
  return meanProgress(rows.map((row) => row.reading?.percentDone));
}

/** The mean of a plan's commitments, over as many as the plan has: those that are not entered yet were not reported here. */
export function meanOfPlan(
  portal: Portal,
  plan: PlanRecord,
  rows: readonly CommitmentProgress[],
): MeanProgress {
  return { ...meanOf(rows), total: commitmentCount(portal, plan) };
}

/** How many stand at 100 %. */
export function countAtHundred(rows: readonly CommitmentProgress[]): number {
  return rows.filter((row) => row.reading?.percentDone === 100).length;
}

/** How many have no dated figure. */
export function countUnreported(rows: readonly CommitmentProgress[]): number {
  return rows.filter((row) => row.reading === undefined).length;
}

/** A mean worked out step by step, and the mean that would come of counting silence as zero. */
export interface WorkedMean {
  /** The figures reported, in the order given. */
  readonly figures: readonly number[];
  readonly sum: number;
  readonly mean: MeanProgress;
  /** The sum over all, reported or not: what this portal never shows as progress. */
  readonly wrongPercent?: number;
}

export function workedMean(rows: readonly CommitmentProgress[]): WorkedMean {
  const figures = rows.flatMap((row) => (row.reading ? [row.reading.percentDone] : []));
  const wrong = meanProgress(rows.map((row) => row.reading?.percentDone ?? 0)).percentDone;
  return {
    figures,
    sum: figures.reduce((sum, figure) => sum + figure, 0),
    mean: meanOf(rows),
    ...(wrong !== undefined && { wrongPercent: wrong }),
  };
}
