import type { Committee } from '../schema/list.ts';
import type { CitedSource, MeetingRecord, PlanRecord, Portal } from '../schema/portal.ts';
import { carriedOverTo, type CarriedOver } from './carried-over.ts';
import { citedNotes, type CitedNote } from './citations.ts';
import { decisionsOfMeeting, type RegisteredDecision } from './decisions.ts';
import { citedSources, found } from './directory.ts';
import { sourcesIn } from './documents.ts';
import {
  attendanceOf,
  briefedMeetings,
  meetingNeighbours,
  reportTable,
  type Attendee,
  type MeetingNeighbours,
  type ReportRow,
} from './meetings.ts';
import { lettersOfMeeting, type RegisteredLetter } from './sent-letters.ts';
import { pointsOfMeeting, type RegisteredPoint } from './points.ts';

/** Everything on record about one meeting. */
export interface MeetingView {
  readonly meeting: MeetingRecord;
  readonly committee: Committee;
  readonly plans: readonly PlanRecord[];
  readonly attendance: readonly Attendee[];
  readonly reports: readonly ReportRow[];
  readonly points: readonly RegisteredPoint[];
  readonly decisions: readonly RegisteredDecision[];
  /** What earlier meetings left open on its eve. */
  readonly carriedOver: CarriedOver;
  /** Those that prepared or followed it. */
  readonly letters: readonly RegisteredLetter[];
  readonly notes: readonly CitedNote[];
  readonly neighbours: MeetingNeighbours;
  /** Whether its brief is published. */
  readonly hasBrief: boolean;
  readonly sources: readonly CitedSource[];
}

export function meetingView(portal: Portal, meeting: MeetingRecord): MeetingView {
  return {
    meeting,
    committee: found(portal.committees, meeting.committee),
    plans: meeting.plans.map((id) => found(portal.plans, id)),
    attendance: attendanceOf(portal, meeting),
    reports: reportTable(portal, meeting),
    points: pointsOfMeeting(portal, meeting),
    decisions: decisionsOfMeeting(portal, meeting),
    carriedOver: carriedOverTo(portal, meeting),
    letters: lettersOfMeeting(portal, meeting.id),
    notes: citedNotes(portal, meeting.notes),
    neighbours: meetingNeighbours(portal, meeting),
    hasBrief: briefedMeetings(portal).some(({ id }) => id === meeting.id),
    sources: citedSources(portal, sourcesIn(meeting)),
  };
}
