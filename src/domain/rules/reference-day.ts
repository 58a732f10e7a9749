import type { Indicator } from '../../schema/evidence.ts';
import type { CommitmentRecord, Portal } from '../../schema/portal.ts';
import { compareDays, firstDay, lastDay } from '../dates.ts';
import { byId } from '../directory.ts';
import { inRecord, inRow, type Place, type Rule } from './rule.ts';

/** Something that a record says has happened, and the plans it belongs to; none means the site as a whole. */
interface Fact extends Place {
  readonly happenedOn: string;
  readonly plans: readonly string[];
}

type Path = readonly (string | number)[];

/** A fact for each of the dates that are given. */
function factsAt(
  plans: readonly string[],
  place: (path: Path) => Place,
  dates: readonly (readonly [string | undefined, Path])[],
): Fact[] {
  return dates.flatMap(([happenedOn, path]) =>
    happenedOn === undefined ? [] : [{ happenedOn, plans, ...place(path) }],
  );
}

function measured(
  indicators: readonly Indicator[] | undefined,
  path: Path,
): (readonly [string | undefined, Path])[] {
  return (indicators ?? []).map(({ observedOn }, index) => [
    observedOn,
    [...path, 'indicators', index, 'observedOn'],
  ]);
}

function factsOfCommitment(commitment: CommitmentRecord): Fact[] {
  const { activities = [], actions = [], communications = [], blockers = [] } = commitment;
  return factsAt([commitment.plan], (path) => inRecord(commitment, path), [
    ...measured(commitment.indicators, []),
    ...activities.flatMap((activity, index) => [
      ...measured(activity.indicators, ['activities', index]),
      ...(activity.actions ?? []).map(
        ({ endedOn }, position) =>
          [endedOn, ['activities', index, 'actions', position, 'endedOn']] as const,
      ),
    ]),
    ...actions.map(({ endedOn }, index) => [endedOn, ['actions', index, 'endedOn']] as const),
    ...communications.map(
      ({ heldOn }, index) => [heldOn, ['communications', index, 'heldOn']] as const,
    ),
    ...blockers.flatMap(({ raisedOn, resolvedOn }, index) => [
      [raisedOn, ['blockers', index, 'raisedOn']] as const,
      [resolvedOn, ['blockers', index, 'resolvedOn']] as const,
    ]),
    [commitment.selfAssessment?.completedOn, ['selfAssessment', 'completedOn']],
  ]);
}

/** What a meeting that is not a draft says has happened. */
function* factsOfMeetings(portal: Portal): Generator<Fact> {
  for (const meeting of portal.meetings) {
    if (meeting.status === 'draft') continue;
    const place = (path: Path): Place => inRecord(meeting, path);
    yield* factsAt(meeting.plans, place, [
      [meeting.heldOn, ['heldOn']],
      ...(meeting.decisions ?? []).map(
        ({ closedOn }, index) => [closedOn, ['decisions', index, 'closedOn']] as const,
      ),
    ]);
    for (const [index, report] of (meeting.reports ?? []).entries()) {
      yield* factsAt([planOf(report.commitment)], place, [
        ...measured(report.indicators, ['reports', index]),
        ...(report.points ?? []).map(
          ({ closedOn }, position) =>
            [closedOn, ['reports', index, 'points', position, 'closedOn']] as const,
        ),
      ]);
    }
  }
}

function* factsOfEvents(portal: Portal): Generator<Fact> {
  for (const event of portal.events) {
    if (event.status !== 'held') continue;
    const plans = [...new Set((event.commitments ?? []).map(planOf))];
    const field = event.endsAt === undefined ? 'startsAt' : 'endsAt';
    yield* factsAt(plans, (path) => inRecord(event, path), [[event[field], [field]]]);
  }
}

/** The plan in a commitment's whole id. */
function planOf(commitment: string): string {
  return commitment.split('/')[0] ?? '';
}

function* facts(portal: Portal): Generator<Fact> {
  for (const commitment of portal.commitments) yield* factsOfCommitment(commitment);
  yield* factsOfMeetings(portal);
  for (const request of portal.requests) {
    yield* factsAt([planOf(request.commitment)], (path) => inRecord(request, path), [
      [request.askedOn, ['askedOn']],
      [request.answeredOn, ['answeredOn']],
    ]);
  }
  for (const process of portal.processes) {
    const dates = process.stages.flatMap(({ startedOn, endedOn }, index) => [
      [startedOn, ['stages', index, 'startedOn']] as const,
      [endedOn, ['stages', index, 'endedOn']] as const,
    ]);
    yield* factsAt([process.plan], (path) => inRecord(process, path), dates);
  }
  for (const proposal of portal.proposals) {
    const process = byId(portal.processes).get(proposal.process);
    if (!process) continue;
    yield* factsAt([process.plan], (path) => inRecord(proposal, path), [
      [proposal.response?.respondedOn, ['response', 'respondedOn']],
    ]);
  }
  yield* factsOfEvents(portal);
  for (const row of portal.readings) {
    yield* factsAt([row.plan], (path) => inRow('readings', row, path), [
      [row.observedOn, ['observedOn']],
    ]);
  }
}

/**
 * A fact counts as its last day, a beginning as its first.
 * What is planned or expected may lie ahead, and what later sources say of an ended plan stands in
 * `laterFacts` and `data/published-rates.csv`: neither is looked at here.
 */
export const factAfterReferenceDay: Rule = {
  id: 'after-as-of',
  severity: 'error',
  *check(portal) {
    const newestPlan = portal.plans.toSorted((a, b) => compareDays(a.asOf, b.asOf)).at(-1);
    for (const { happenedOn, plans, record, path } of facts(portal)) {
      const ids = plans.length > 0 ? plans : newestPlan ? [newestPlan.id] : [];
      const day = path.at(-1) === 'startedOn' ? firstDay(happenedOn) : lastDay(happenedOn);
      for (const id of ids) {
        const plan = byId(portal.plans).get(id);
        if (!plan || day <= plan.asOf) continue;
        yield { record, path, found: happenedOn, params: { plan: id, asOf: plan.asOf, day } };
      }
    }
  },
};
