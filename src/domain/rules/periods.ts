import type { Portal } from '../../schema/portal.ts';
import { firstDay, lastDay } from '../dates.ts';
import { byId } from '../directory.ts';
import { recordLists, tableLists } from './portal-parts.ts';
import { inRecord, inRow, type Place, type Rule } from './rule.ts';

/** Fields of one map that begin and end something, or ask and answer it, in the order of time. */
const PAIRS = [
  ['startsOn', 'endsOn'],
  ['startsOn', 'dueOn'],
  ['startsAt', 'endsAt'],
  ['opensOn', 'dueOn'],
  ['opensOn', 'closesOn'],
  ['plannedStartsOn', 'plannedEndsOn'],
  ['startedOn', 'endedOn'],
  ['expectedOn', 'expectedUntil'],
  ['raisedOn', 'resolvedOn'],
  ['askedOn', 'dueOn'],
  ['askedOn', 'answeredOn'],
  ['sentOn', 'answeredOn'],
  ['from', 'until'],
] as const;

/** Two dates with the place of the second one. */
interface Period extends Place {
  readonly start: string;
  readonly end: string;
  /** What stands at the place, where it is not the end itself. */
  readonly found?: string;
}

/**
 * A start counts as its first day and an end as its last, so that `2020` to `2020-03` is in order.
 * Two times are compared as times.
 */
function isReversed({ start, end }: Period): boolean {
  if (start.includes('T') && end.includes('T')) return start > end;
  return firstDay(start) > lastDay(end);
}

/** Every pair of dates anywhere in a value. */
function* pairsIn(value: unknown, place: Place): Generator<Period> {
  if (typeof value !== 'object' || value === null) return;
  const { record, path } = place;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* pairsIn(item, { record, path: [...path, index] });
    }
    return;
  }
  const map = value as Readonly<Record<string, unknown>>;
  for (const [from, to] of PAIRS) {
    const [start, end] = [map[from], map[to]];
    if (typeof start === 'string' && typeof end === 'string') {
      yield { start, end, record, path: [...path, to] };
    }
  }
  for (const [name, part] of Object.entries(map)) {
    yield* pairsIn(part, { record, path: [...path, name] });
  }
}

/** From the day a proposal came in to the day it was answered. */
function* answers(portal: Portal): Generator<Period> {
  for (const proposal of portal.proposals) {
    const [start, end] = [proposal.submittedOn, proposal.response?.respondedOn];
    if (start === undefined || end === undefined) continue;
    yield { start, end, ...inRecord(proposal, ['response', 'respondedOn']) };
  }
}

/** From a meeting to the day, or the meeting, at which a decision or point of it was closed. */
function* closings(portal: Portal): Generator<Period> {
  for (const meeting of portal.meetings) {
    const parts = [
      ...(meeting.decisions ?? []).map((part, index) => ({ part, path: ['decisions', index] })),
      ...(meeting.reports ?? []).flatMap((report, index) =>
        (report.points ?? []).map((part, position) => ({
          part,
          path: ['reports', index, 'points', position],
        })),
      ),
    ];
    for (const { part, path } of parts) {
      const { closedOn, closedIn } = part;
      const start = meeting.heldOn;
      if (closedOn !== undefined) {
        yield { start, end: closedOn, ...inRecord(meeting, [...path, 'closedOn']) };
      }
      const closing = closedIn === undefined ? undefined : byId(portal.meetings).get(closedIn);
      if (!closing) continue;
      const place = inRecord(meeting, [...path, 'closedIn']);
      yield { start, end: closing.heldOn, found: closing.id, ...place };
    }
  }
}

function* periods(portal: Portal): Generator<Period> {
  for (const { records } of recordLists(portal)) {
    for (const record of records) yield* pairsIn(record, inRecord(record, []));
  }
  for (const { name, rows } of tableLists(portal)) {
    for (const row of rows) yield* pairsIn(row, inRow(name, row, []));
  }
  yield* answers(portal);
  yield* closings(portal);
}

export const endBeforeStart: Rule = {
  id: 'end-before-start',
  severity: 'error',
  *check(portal) {
    for (const period of periods(portal)) {
      if (!isReversed(period)) continue;
      const { record, path, start, end, found = end } = period;
      yield { record, path, found, params: { start, end } };
    }
  },
};
