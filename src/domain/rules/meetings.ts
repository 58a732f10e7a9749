import type { FieldPath } from '../../schema/fields.ts';
import type { MeetingRecord } from '../../schema/portal.ts';
import { TO_FILL_IN } from '../../schema/meeting.ts';
import { byId } from '../directory.ts';
import { placesToFillIn } from '../meeting-tasks.ts';
import { inRecord, inRow, placeText, type Rule } from './rule.ts';

/** A second report on a commitment, or a second figure of one activity, would leave open which one counts. */
export const duplicateReport: Rule = {
  id: 'duplicate-report',
  severity: 'error',
  *check(portal) {
    for (const meeting of portal.meetings) {
      const reported = new Map<string, FieldPath>();
      for (const [index, report] of (meeting.reports ?? []).entries()) {
        const named = [
          { name: report.commitment, path: ['reports', index, 'commitment'] },
          ...(report.activityProgress ?? []).map(({ activity }, position) => ({
            name: `${report.commitment} ${activity}`,
            path: ['reports', index, 'activityProgress', position, 'activity'],
          })),
        ];
        for (const { name, path } of named) {
          const first = reported.get(name);
          if (first) {
            const params = { first: placeText(inRecord(meeting, first)) };
            yield { ...inRecord(meeting, path), found: name.split(' ').at(-1), params };
          } else reported.set(name, path);
        }
      }
    }
  },
};

/** Every commitment that a meeting names. */
function commitmentsNamed(meeting: MeetingRecord): { commitment: string; path: FieldPath }[] {
  return [
    ...(meeting.attendance ?? []).flatMap(({ commitments = [] }, index) =>
      commitments.map((commitment, position) => ({
        commitment,
        path: ['attendance', index, 'commitments', position],
      })),
    ),
    ...(meeting.reports ?? []).map(({ commitment }, index) => ({
      commitment,
      path: ['reports', index, 'commitment'],
    })),
    ...(meeting.decisions ?? []).flatMap(({ commitments }, index) =>
      commitments === undefined || commitments === 'all'
        ? []
        : commitments.map((commitment, position) => ({
            commitment,
            path: ['decisions', index, 'commitments', position],
          })),
    ),
  ];
}

export const commitmentOfAnotherPlan: Rule = {
  id: 'commitment-of-another-plan',
  severity: 'error',
  *check(portal) {
    for (const meeting of portal.meetings) {
      for (const { commitment, path } of commitmentsNamed(meeting)) {
        if (meeting.plans.some((plan) => commitment.startsWith(`${plan}/`))) continue;
        yield { ...inRecord(meeting, path), found: commitment, params: { plans: meeting.plans } };
      }
    }
    for (const table of ['readings', 'assessments'] as const) {
      for (const row of portal[table]) {
        const { plan, commitment } = row;
        if (commitment === undefined || commitment.startsWith(`${plan}/`)) continue;
        yield {
          ...inRow(table, row, ['commitment']),
          found: commitment,
          params: { plans: [plan] },
        };
      }
    }
  },
};

/** What a draft leaves open is nothing that the minutes say. */
export const unfinishedMeeting: Rule = {
  id: 'unfinished-meeting',
  severity: 'error',
  *check(portal) {
    for (const meeting of portal.meetings) {
      if (meeting.status === 'draft') continue;
      for (const path of placesToFillIn(meeting)) {
        yield { ...inRecord(meeting, path), found: TO_FILL_IN };
      }
    }
  },
};

/** What closes something is a meeting that everybody can read of. */
export const closedInDraft: Rule = {
  id: 'closed-in-draft',
  severity: 'error',
  *check(portal) {
    const isDraft = (id: string | undefined) =>
      byId(portal.meetings).get(id ?? '')?.status === 'draft';
    for (const meeting of portal.meetings) {
      const closed = [
        ...(meeting.decisions ?? []).map(({ closedIn }, index) => ({
          closedIn,
          path: ['decisions', index, 'closedIn'],
        })),
        ...(meeting.reports ?? []).flatMap(({ points = [] }, index) =>
          points.map(({ closedIn }, position) => ({
            closedIn,
            path: ['reports', index, 'points', position, 'closedIn'],
          })),
        ),
      ];
      for (const { closedIn, path } of closed) {
        if (isDraft(closedIn)) yield { ...inRecord(meeting, path), found: closedIn };
      }
    }
  },
};

export const decisionDueTwice: Rule = {
  id: 'decision-due-twice',
  severity: 'error',
  *check(portal) {
    for (const meeting of portal.meetings) {
      for (const [index, { dueOn, dueAt }] of (meeting.decisions ?? []).entries()) {
        if (dueOn === undefined || dueAt === undefined) continue;
        const place = inRecord(meeting, ['decisions', index, 'dueAt']);
        yield { ...place, found: dueAt.committee, params: { dueOn } };
      }
    }
  },
};

/** A blocking point that comes from a committee names the point as `<meeting>#<point key>`. */
export const unknownPoint: Rule = {
  id: 'unknown-point',
  severity: 'error',
  *check(portal, { unreadable }) {
    for (const commitment of portal.commitments) {
      for (const [index, { from }] of (commitment.blockers ?? []).entries()) {
        if (from === undefined) continue;
        const [id = '', key] = from.split('#');
        if (unreadable.has(`meeting:${id}`)) continue;
        const points = (byId(portal.meetings).get(id)?.reports ?? [])
          .filter((report) => report.commitment === commitment.id)
          .flatMap((report) => (report.points ?? []).map((point) => point.key));
        if (key !== undefined && points.includes(key)) continue;
        yield {
          ...inRecord(commitment, ['blockers', index, 'from']),
          found: from,
          params: { commitment: commitment.id, known: points.map((point) => `${id}#${point}`) },
        };
      }
    }
  },
};
