/** A draft of a meeting that is validated: with the reference days that it moves, and what it brought to an end. */
import { found } from '../domain/directory.ts';
import { plansToMove } from '../domain/meeting-tasks.ts';
import type { Point } from '../schema/meeting.ts';
import type { MeetingRecord, Portal } from '../schema/portal.ts';
import { filesOf, type ContentFiles } from './content-files.ts';
import { ContentDrafts } from './drafts.ts';

/** A decision or a point of an earlier meeting: `2020-01-28-implementation#4`, by its number or its key. */
export interface Closed {
  readonly meeting: string;
  readonly name: string;
}

/** `undefined` where it names no decision and no point of an earlier meeting. */
export function closedByName(
  portal: Portal,
  { heldOn }: Pick<MeetingRecord, 'heldOn'>,
  text: string,
): Closed | undefined {
  const [id = '', name = ''] = text.split('#');
  const meeting = portal.meetings.find((one) => one.id === id);
  if (!meeting || meeting.heldOn >= heldOn) return undefined;
  return namesOf(meeting).includes(name) ? { meeting: id, name } : undefined;
}

function namesOf({ decisions = [], reports = [] }: MeetingRecord): readonly string[] {
  return [
    ...decisions.map(({ number }) => String(number)),
    ...reports.flatMap(({ points = [] }) => points.map(({ key }) => key)),
  ];
}

/** The names of everything that an earlier meeting decided or raised. */
export function closableNames(
  portal: Portal,
  { heldOn }: Pick<MeetingRecord, 'heldOn'>,
): readonly string[] {
  return portal.meetings
    .filter((meeting) => meeting.heldOn < heldOn)
    .flatMap((meeting) => namesOf(meeting).map((name) => `${meeting.id}#${name}`));
}

/** The files as they become. */
export function closingFiles(
  root: string,
  portal: Portal,
  id: string,
  closed: readonly Closed[],
): ContentFiles {
  const meeting = found(portal.meetings, id);
  const drafts = new ContentDrafts(portal);
  const change = (record: 'meetings' | 'plans', name: string, facts: object): void => {
    const draft = drafts.recordDraft(record, name);
    if (!draft) throw new RangeError(`nothing has the id ${name}`);
    Object.assign(draft.facts, facts);
    draft.isChanged = true;
  };
  change('meetings', id, { status: 'validated' });
  for (const plan of plansToMove(portal, meeting))
    change('plans', plan.id, { asOf: meeting.heldOn });
  const closing = { closedOn: meeting.heldOn, closedIn: id };
  const byMeeting = Map.groupBy(closed, (one) => one.meeting);
  for (const [earlier, parts] of byMeeting) {
    const names = new Set(parts.map(({ name }) => name));
    const { decisions, reports } = found(portal.meetings, earlier);
    const point = (one: Point): Point => (names.has(one.key) ? { ...one, ...closing } : one);
    change('meetings', earlier, {
      ...(decisions && {
        decisions: decisions.map((one) =>
          names.has(String(one.number)) ? { ...one, status: 'closed', ...closing } : one,
        ),
      }),
      ...(reports && {
        reports: reports.map((report) =>
          report.points ? { ...report, points: report.points.map(point) } : report,
        ),
      }),
    });
  }
  return filesOf(root, drafts).files;
}
