/** What is left to do before the draft of a meeting can be validated, and what it may still bring to an end. */
import { localTextsIn, type FieldPath } from '../schema/fields.ts';
import { meetingSchema, TO_FILL_IN } from '../schema/meeting.ts';
import type { MeetingRecord, Portal } from '../schema/portal.ts';
import { LOCALES } from '../site.ts';
import { carriedOverTo, waitingRequests } from './carried-over.ts';
import { isOpenDecision } from './decisions.ts';
import { found } from './directory.ts';
import { commitmentsOf } from './plans.ts';
import { isOpenPoint } from './points.ts';

/** Kinds of tasks that stand in the way. */
export const BLOCKING_TASKS = ['to-fill-in', 'no-sources'] as const;
/** Kinds of tasks that somebody is to look at. */
export const OTHER_TASKS = [
  'not-reported',
  'no-attendance',
  'no-decisions',
  'untranslated',
  'open-decision',
  'open-point',
  'waiting-request',
  'proposed-events',
  'reference-day',
] as const;
export type TaskKind = (typeof BLOCKING_TASKS)[number] | (typeof OTHER_TASKS)[number];

export interface MeetingTask {
  readonly kind: TaskKind;
  /** The file in which it is done. */
  readonly file: string;
  readonly path: FieldPath;
  /** What names it: a commitment, a decision, a number. */
  readonly name: string;
}

/** Paths of the texts of a meeting that are still to be filled in. */
export function placesToFillIn(meeting: MeetingRecord): readonly FieldPath[] {
  return localTextsIn(meetingSchema, meeting).flatMap(({ text, path }) =>
    LOCALES.filter((locale) => text[locale] === TO_FILL_IN).map((locale) => [...path, locale]),
  );
}

/** The commitments of the plans that a meeting reports on, or is to report on. */
export function reportableCommitments(portal: Portal, plans: readonly string[]) {
  return plans
    .flatMap((plan) => commitmentsOf(portal, plan))
    .toSorted((one, other) =>
      one.plan === other.plan
        ? one.number - other.number
        : plans.indexOf(one.plan) - plans.indexOf(other.plan),
    );
}

/** The plans whose reference day the meeting moves. */
export function plansToMove(
  portal: Portal,
  { plans, heldOn }: Pick<MeetingRecord, 'plans' | 'heldOn'>,
) {
  return plans.map((id) => found(portal.plans, id)).filter(({ asOf }) => asOf < heldOn);
}

/** How many events of the editions of a year and later are only proposed. */
export function proposedEventsFrom(portal: Portal, heldOn: string): number {
  return portal.events.filter(({ id, status }) => status === 'proposed' && id >= heldOn.slice(0, 4))
    .length;
}

function ofDraft(portal: Portal, meeting: MeetingRecord): readonly MeetingTask[] {
  const { file, reports = [], decisions = [], sources, plans, attendance = [] } = meeting;
  const task = (kind: TaskKind, path: FieldPath, name = ''): MeetingTask => ({
    kind,
    file,
    path,
    name,
  });
  const reported = new Set(reports.map(({ commitment }) => commitment));
  const untranslated = localTextsIn(meetingSchema, meeting).filter(({ text }) =>
    LOCALES.some((locale) => text[locale] === undefined),
  );
  const first = untranslated[0];
  return [
    ...placesToFillIn(meeting).map((path) => {
      const [list, index] = path;
      const report = list === 'reports' && typeof index === 'number' ? reports[index] : undefined;
      return task('to-fill-in', path, report?.commitment ?? path.join('.'));
    }),
    ...(sources.length === 0 ? [task('no-sources', ['sources'])] : []),
    ...(reports.length === 0 ? [] : reportableCommitments(portal, plans))
      .filter(({ id }) => !reported.has(id))
      .map(({ id }) => task('not-reported', ['reports'], id)),
    ...(attendance.length === 0 ? [task('no-attendance', ['attendanceStated'])] : []),
    ...(decisions.length === 0 ? [task('no-decisions', ['decisions'])] : []),
    ...(first ? [task('untranslated', first.path, String(untranslated.length))] : []),
  ];
}

function ofEarlierMeetings(portal: Portal, meeting: MeetingRecord): readonly MeetingTask[] {
  const { decisions, points } = carriedOverTo(portal, meeting);
  return [
    ...decisions.filter(isOpenDecision).map((row) => ({
      kind: 'open-decision' as const,
      file: row.meeting.file,
      path: ['decisions', row.meeting.decisions?.indexOf(row.decision) ?? 0],
      name: `${row.meeting.id}#${String(row.decision.number)}`,
    })),
    ...points.filter(isOpenPoint).map((row) => ({
      kind: 'open-point' as const,
      file: row.meeting.file,
      path: [
        'reports',
        row.meeting.reports?.indexOf(row.report) ?? 0,
        'points',
        row.report.points?.indexOf(row.point) ?? 0,
      ],
      name: `${row.meeting.id}#${row.point.key}`,
    })),
    ...waitingRequests(portal, meeting.plans).map(({ request }) => ({
      kind: 'waiting-request' as const,
      file: request.file,
      path: ['question'],
      name: request.id,
    })),
  ];
}

/**
 * What is left to do about the draft of a meeting: first what stands in the way of validating it, then what is to be looked
 * at, then what earlier meetings left open.
 */
export function meetingTasks(portal: Portal, meeting: MeetingRecord): readonly MeetingTask[] {
  const proposed = proposedEventsFrom(portal, meeting.heldOn);
  return [
    ...ofDraft(portal, meeting),
    ...ofEarlierMeetings(portal, meeting),
    ...(proposed === 0
      ? []
      : [
          {
            kind: 'proposed-events' as const,
            file: meeting.file,
            path: [],
            name: String(proposed),
          },
        ]),
    ...plansToMove(portal, meeting).map((plan) => ({
      kind: 'reference-day' as const,
      file: plan.file,
      path: ['asOf'],
      name: plan.id,
    })),
  ];
}

export function isBlocking({ kind }: MeetingTask): boolean {
  return BLOCKING_TASKS.some((blocking) => blocking === kind);
}
