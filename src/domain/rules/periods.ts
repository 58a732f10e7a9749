import type { Portal } from '../../schema/portal.ts';
import { firstDay, lastDay } from '../dates.ts';
import { byId } from '../directory.ts';
import { recordLists, tableLists } from './portal-parts.ts';
import { inRecord, inRow, type Place, type Rule } from './rule.ts';

/** Fields that end something, or answer it, with the fields of the same map that begin it, or ask for it. */
const STARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['endsOn', ['startsOn']],
  ['endsAt', ['startsAt']],
  ['dueOn', ['startsOn', 'opensOn', 'askedOn']],
  ['closesOn', ['opensOn']],
  ['plannedEndsOn', ['plannedStartsOn']],
  ['endedOn', ['startedOn']],
  ['expectedUntil', ['expectedOn']],
  ['resolvedOn', ['raisedOn']],
  ['answeredOn', ['askedOn', 'sentOn']],
  ['until', ['from']],
]);

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

/** Every pair of dates anywhere in a map or list. */
function* pairsIn(value: object, { record, path }: Place): Generator<Period> {
  const map = value as Readonly<Record<string, unknown>>;
  for (const [name, part] of Object.entries(map)) {
    if (typeof part === 'string') {
      for (const from of STARTS.get(name) ?? []) {
        const start = map[from];
        if (typeof start === 'string') yield { start, end: part, record, path: [...path, name] };
      }
    } else if (typeof part === 'object' && part !== null) {
      const step = Array.isArray(value) ? Number(name) : name;
      yield* pairsIn(part, { record, path: [...path, step] });
    }
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
