import type { CitedSource, CommitmentRecord, PlanRecord, Portal } from '../../schema/portal.ts';
import { reportingMeetings } from '../changes.ts';
import { compareDays, lastDay } from '../dates.ts';
import { citedSources } from '../directory.ts';
import { named } from '../naming.ts';
import { commitmentCount, commitmentsOf } from '../plans.ts';
import { meanProgress, referenceDayOf } from '../progress.ts';
import { newestReadingOn, readingsAbout, readingsOf } from '../readings.ts';
import type { HistoryPoint, UnpicturedFigure } from './figure.ts';

/** Fewer dated figures make no line: a figure and its day say as much. */
const FEWEST_POINTS = 2;

function isLine(points: readonly HistoryPoint[]): boolean {
  const days = points.flatMap(({ observedOn, percentDone }) =>
    percentDone === undefined ? [] : [lastDay(observedOn)],
  );
  return new Set(days).size >= FEWEST_POINTS;
}

function inOrder(points: readonly HistoryPoint[]): readonly HistoryPoint[] {
  return points.toSorted((one, other) =>
    compareDays(lastDay(one.observedOn), lastDay(other.observedOn)),
  );
}

function sourceOf(portal: Portal, id: string): CitedSource {
  const [source] = citedSources(portal, [id]);
  if (!source) throw new RangeError(`nothing has the id ${id}`);
  return source;
}

/**
 * The dated figures of one commitment on or before its plan's reference day, those corrected left out, and the meetings
 * that reported on others but not on it: there the line has a gap.
 *
 * @returns nothing where fewer than two days have a figure
 */
export function commitmentHistory(
  portal: Portal,
  commitment: CommitmentRecord,
): readonly HistoryPoint[] {
  const day = referenceDayOf(portal, commitment.plan);
  const readings = readingsAbout(readingsOf(portal, commitment.id), commitment.id);
  const dated = readings.filter(
    ({ observedOn }) => observedOn !== undefined && lastDay(observedOn) <= day,
  );
  const known = dated.map(
    ({ id, observedOn = '', percentDone, source, meeting = source }): HistoryPoint => ({
      key: id,
      observedOn,
      percentDone,
      source: sourceOf(portal, meeting),
    }),
  );
  const told = new Set(dated.map(({ meeting }) => meeting));
  const gaps = reportingMeetings(portal, commitment.plan)
    .filter(({ meeting: { id } }) => !told.has(id))
    .map(({ meeting: { id, heldOn } }) => ({
      key: `${id}/${String(commitment.number)}`,
      observedOn: heldOn,
      source: sourceOf(portal, id),
    }));
  const points = inOrder([...known, ...gaps]);
  return isLine(points) ? points : [];
}

/**
 * The mean of a plan on the day of each meeting that reported on it, over what was known by then.
 *
 * @returns nothing where fewer than two meetings reported
 */
export function planHistory(portal: Portal, plan: PlanRecord): readonly HistoryPoint[] {
  const commitments = commitmentsOf(portal, plan.id);
  const total = commitmentCount(portal, plan);
  const points = reportingMeetings(portal, plan.id).map(
    ({ meeting: { id, heldOn } }): HistoryPoint => {
      const mean = meanProgress(
        commitments.map(
          (commitment) =>
            newestReadingOn(readingsOf(portal, commitment.id), commitment.id, heldOn)?.percentDone,
        ),
      );
      return {
        key: id,
        observedOn: heldOn,
        ...(mean.percentDone !== undefined && { percentDone: mean.percentDone }),
        mean: { ...mean, total },
        source: sourceOf(portal, id),
      };
    },
  );
  const ordered = inOrder(points);
  return isLine(ordered) ? ordered : [];
}

/** The figure of a commitment's history; absent where it would be no line. */
export function commitmentHistoryFigure(
  portal: Portal,
  commitment: CommitmentRecord,
): UnpicturedFigure | undefined {
  const points = commitmentHistory(portal, commitment);
  if (points.length === 0) return undefined;
  const { endsOn } = commitment;
  return {
    id: `${commitment.plan}-${String(commitment.number)}-history`,
    scope: { kind: 'commitment', commitment: named(commitment) },
    day: referenceDayOf(portal, commitment.plan),
    sources: citedSources(
      portal,
      points.map(({ source }) => source.id),
    ),
    data: { kind: 'history', points, ...(endsOn !== undefined && { endsOn }) },
  };
}
